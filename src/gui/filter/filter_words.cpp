// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_filter/filter_words.h"

#include <QStringList>

namespace engram::gui {

namespace {

QString exampleOf(FilterField field) {
    const FilterFieldSpec& spec = specOf(field);
    if (spec.name == nullptr) {
        return QLatin1String(spec.example);
    }
    return QLatin1String(spec.name) + QLatin1Char(isOrdered(spec.value) ? '>' : ':') +
           QLatin1String(spec.example);
}

QString choices(FilterField field) {
    QStringList names;
    for (const char* const choice : choicesOf(field)) {
        names << QLatin1String(choice);
    }
    return names.join(QStringLiteral(", "));
}

QString fieldNames() {
    QStringList names;
    for (const FilterFieldSpec& spec : filterFields()) {
        if (spec.name != nullptr) {
            names << QLatin1String(spec.name);
        }
    }
    return names.join(QStringLiteral(", "));
}

}  // namespace

QString FilterWords::describe(const FilterError& error) {
    return tr("Column %1: %2", "place in a filter, what is wrong there")
        .arg(error.range.at + 1)
        .arg(problem(error));
}

QString FilterWords::problem(const FilterError& error) {
    switch (error.kind) {
        case FilterError::Kind::UnknownField:
            return tr("there is no field “%1”. Expected one of %2; or quotes around a text that "
                      "holds such a sign.")
                .arg(error.found, fieldNames());
        case FilterError::Kind::MissingValue:
            return tr("a value is missing. Expected something like %1.")
                .arg(exampleOf(error.field));
        case FilterError::Kind::MissingTerm:
            return tr("something is missing. Expected a word, or a field such as %1.")
                .arg(exampleOf(FilterField::Type));
        case FilterError::Kind::UnclosedQuote:
            return tr("the quoted text does not end. Expected another \".");
        case FilterError::Kind::UnclosedParenthesis:
            return tr("this parenthesis is not closed. Expected a ).");
        case FilterError::Kind::StrayParenthesis:
            return tr("this parenthesis closes nothing. Expected a ( before it, or none.");
        case FilterError::Kind::TooDeep:
            return tr("too many parentheses inside each other. Expected %n at most.", nullptr,
                      kMaximumFilterDepth);
        default:
            return problemOfValue(error);
    }
}

QString FilterWords::problemOfValue(const FilterError& error) {
    switch (error.kind) {
        case FilterError::Kind::WrongOperator:
            return tr("“%1” can't be smaller or larger. Expected :, = or !=.").arg(error.found);
        case FilterError::Kind::WrongChoice:
            return tr("“%1” is not known. Expected one of %2.")
                .arg(error.found, choices(error.field));
        case FilterError::Kind::WrongLink:
            return tr("“%1” is no link. Expected two names joined by -, such as %2.")
                .arg(error.found, exampleOf(FilterField::Link));
        case FilterError::Kind::WrongDuration:
            return tr("“%1” is no duration. Expected a number with us, ms or s, such as %2.")
                .arg(error.found, exampleOf(error.field));
        case FilterError::Kind::WrongTime:
            return tr("“%1” is no time of day. Expected hours, minutes and perhaps seconds, such "
                      "as %2.")
                .arg(error.found, exampleOf(error.field));
        default:
            return tr("“%1” is no number. Expected digits, such as %2.")
                .arg(error.found, exampleOf(error.field));
    }
}

QString FilterWords::about(FilterField field) {
    switch (field) {
        case FilterField::Word:
            return tr("anywhere in the message");
        case FilterField::Type:
            return tr("what a request or an event is");
        case FilterField::Hop:
            return tr("kind of a single message");
        case FilterField::Key:
            return tr("part of the key; with * and ? all of it");
        case FilterField::Node:
            return tr("who says it, sends it or receives it");
        case FilterField::From:
            return tr("who sends it");
        case FilterField::To:
            return tr("who receives it");
        case FilterField::Link:
            return tr("between two nodes, in either direction");
        case FilterField::Status:
            return tr("how the request ended");
        case FilterField::State:
            return tr("state of a node");
        case FilterField::Role:
            return tr("role of a node");
        case FilterField::Latency:
            return tr("time to the answer, with us, ms or s");
        case FilterField::Request:
            return tr("number of the request");
        case FilterField::View:
            return tr("number of the view");
        case FilterField::Epoch:
            return tr("number of the epoch");
        case FilterField::Time:
            return tr("time of day");
    }
    return {};
}

}  // namespace engram::gui
