// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_filter/filter_completion.h"

#include "gui_filter/filter_parser.h"
#include "gui_filter/filter_piece.h"

namespace engram::gui {

namespace {

/// The piece that ends at `at` or goes over it; a Word of length 0 if there is none.
FilterPiece pieceAt(const QString& text, qsizetype at) {
    FilterPiece piece;
    qsizetype next = 0;
    while (next < at) {
        piece = readFilterPiece(text, next);
        next = piece.range.at + piece.range.length;
        const bool isAround = piece.range.at < at && at <= next;
        const bool isWord =
            piece.kind != FilterPiece::Kind::Open && piece.kind != FilterPiece::Kind::Close &&
            piece.kind != FilterPiece::Kind::Minus && piece.kind != FilterPiece::Kind::End;
        if (isAround && isWord) {
            return piece;
        }
        if (piece.kind == FilterPiece::Kind::End) {
            break;
        }
    }
    FilterPiece nothing;
    nothing.kind = FilterPiece::Kind::Word;
    nothing.range = {at, 0};
    return nothing;
}

QStringList valuesOf(const FilterFieldSpec& spec, const FilterVocabulary& vocabulary) {
    QStringList values;
    switch (spec.field) {
        case FilterField::Node:
        case FilterField::From:
        case FilterField::To:
            return vocabulary.nodes;
        case FilterField::Key:
            return vocabulary.keys;
        case FilterField::Request:
            return vocabulary.numbers;
        case FilterField::Link:
            for (const QString& from : vocabulary.nodes) {
                for (const QString& to : vocabulary.nodes) {
                    if (from < to) {
                        values << from + QLatin1Char('-') + to;
                    }
                }
            }
            return values;
        case FilterField::Latency:
            return {QStringLiteral("1ms"), QStringLiteral("5ms"), QStringLiteral("50ms")};
        default:
            break;
    }
    for (const char* const choice : choicesOf(spec.field)) {
        values << QLatin1String(choice);
    }
    return values;
}

void completeValue(const QString& text, const FilterPiece& piece,
                   const FilterVocabulary& vocabulary, FilterCompletions& result) {
    const FilterFieldSpec* const spec = fieldNamed(piece.name);
    if (spec == nullptr) {
        return;
    }
    const qsizetype head = piece.operatorRange.at + piece.operatorRange.length - piece.range.at;
    const QString before = text.mid(piece.range.at, head);
    for (const QString& value : valuesOf(*spec, vocabulary)) {
        if (value.contains(piece.value, Qt::CaseInsensitive) &&
            value.compare(piece.value, Qt::CaseInsensitive) != 0) {
            result.choices.push_back({before + quotedIfNeeded(value), spec->field, false});
        }
    }
}

void completeName(const QString& typed, FilterCompletions& result) {
    for (const FilterFieldSpec& spec : filterFields()) {
        if (spec.name == nullptr ||
            !QString(QLatin1String(spec.name)).startsWith(typed, Qt::CaseInsensitive)) {
            continue;
        }
        const QChar sign = QLatin1Char(
            spec.value == FilterValue::Duration || spec.value == FilterValue::Time ? '>' : ':');
        result.choices.push_back({QLatin1String(spec.name) + sign, spec.field, true});
    }
}

}  // namespace

FilterCompletions completeFilter(const QString& text, qsizetype at,
                                 const FilterVocabulary& vocabulary) {
    const FilterPiece piece = pieceAt(text, at);
    FilterCompletions result;
    result.range = piece.range;
    if (piece.kind == FilterPiece::Kind::Field) {
        completeValue(text, piece, vocabulary, result);
    } else if (!piece.isQuoted) {
        const QString typed = text.mid(piece.range.at, piece.range.length);
        completeName(typed, result);
        // A node's name alone is often what one looks for.
        for (const QString& node : vocabulary.nodes) {
            if (!typed.isEmpty() && node.startsWith(typed, Qt::CaseInsensitive)) {
                result.choices.push_back({QLatin1String("node:") + node, FilterField::Node, false});
            }
        }
    }
    if (result.choices.size() > kMaximumCompletions) {
        result.choices.resize(kMaximumCompletions);
    }
    return result;
}

}  // namespace engram::gui
