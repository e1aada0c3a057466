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

bool isFull(const FilterCompletions& result) {
    return result.choices.size() >= kMaximumCompletions;
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

/// One name, then the other: all pairs of many nodes would be too many to look at.
void completeLink(const QString& before, const QString& typed, const QStringList& nodes,
                  FilterCompletions& result) {
    const auto add = [&](const QString& value, bool isField) {
        if (!isFull(result) && value.compare(typed, Qt::CaseInsensitive) != 0) {
            result.choices.push_back({before + quotedIfNeeded(value), FilterField::Link, isField});
        }
    };
    // Names may hold a -, so what is typed may be read in more than one way.
    for (const QString& from : nodes) {
        const QString start = from + QLatin1Char('-');
        if (isFull(result) || !typed.startsWith(start, Qt::CaseInsensitive)) {
            continue;
        }
        const QString rest = typed.mid(start.size());
        for (const QString& to : nodes) {
            if (to != from && to.contains(rest, Qt::CaseInsensitive)) {
                add(start + to, false);
            }
        }
    }
    for (const QString& from : nodes) {
        if (from.contains(typed, Qt::CaseInsensitive)) {
            add(from + QLatin1Char('-'), true);
        }
    }
}

void completeValue(const QString& text, const FilterPiece& piece,
                   const FilterVocabulary& vocabulary, FilterCompletions& result) {
    const FilterFieldSpec* const spec = fieldNamed(piece.name);
    if (spec == nullptr) {
        return;
    }
    const qsizetype head = piece.operatorRange.at + piece.operatorRange.length - piece.range.at;
    const QString before = text.mid(piece.range.at, head);
    if (spec->field == FilterField::Link) {
        completeLink(before, piece.value, vocabulary.nodes, result);
        return;
    }
    for (const QString& value : valuesOf(*spec, vocabulary)) {
        if (isFull(result)) {
            break;
        }
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
            if (!isFull(result) && !typed.isEmpty() &&
                node.startsWith(typed, Qt::CaseInsensitive)) {
                result.choices.push_back({QLatin1String("node:") + node, FilterField::Node, false});
            }
        }
    }
    return result;
}

}  // namespace engram::gui
