// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_filter/filter_piece.h"

#include <utility>

namespace engram::gui {

namespace {

bool isEndOfWord(QChar letter) {
    return letter.isSpace() || letter == QLatin1Char('(') || letter == QLatin1Char(')');
}

/// The operator at `at`, with its length; 0: there is none.
std::pair<FilterOperator, qsizetype> operatorAt(const QString& text, qsizetype at) {
    const auto has = [&](qsizetype offset, char letter) {
        return at + offset < text.size() && text[at + offset] == QLatin1Char(letter);
    };
    if (has(0, ':')) {
        return {FilterOperator::Has, 1};
    }
    if (has(0, '=')) {
        return {FilterOperator::Is, 1};
    }
    if (has(0, '!') && has(1, '=')) {
        return {FilterOperator::IsNot, 2};
    }
    if (has(0, '<')) {
        return has(1, '=') ? std::pair(FilterOperator::AtMost, qsizetype{2})
                           : std::pair(FilterOperator::Below, qsizetype{1});
    }
    if (has(0, '>')) {
        return has(1, '=') ? std::pair(FilterOperator::AtLeast, qsizetype{2})
                           : std::pair(FilterOperator::Above, qsizetype{1});
    }
    return {FilterOperator::Has, 0};
}

/// From a quote to the one that ends it; a backslash takes the next letter as it is.
void readQuoted(const QString& text, qsizetype at, FilterPiece& piece) {
    piece.isQuoted = true;
    piece.isClosed = false;
    qsizetype end = at + 1;
    for (; end < text.size(); ++end) {
        if (text[end] == QLatin1Char('"')) {
            piece.isClosed = true;
            ++end;
            break;
        }
        if (text[end] == QLatin1Char('\\') && end + 1 < text.size()) {
            ++end;
        }
        piece.value += text[end];
    }
    piece.valueRange = {at, end - at};
}

void readValue(const QString& text, qsizetype at, FilterPiece& piece) {
    if (at < text.size() && text[at] == QLatin1Char('"')) {
        readQuoted(text, at, piece);
        return;
    }
    qsizetype end = at;
    while (end < text.size() && !isEndOfWord(text[end])) {
        ++end;
    }
    piece.value = text.mid(at, end - at);
    piece.valueRange = {at, end - at};
}

FilterPiece::Kind kindOfWord(const QString& word) {
    if (word.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0) {
        return FilterPiece::Kind::Or;
    }
    if (word.compare(QLatin1String("and"), Qt::CaseInsensitive) == 0) {
        return FilterPiece::Kind::And;
    }
    return word.compare(QLatin1String("not"), Qt::CaseInsensitive) == 0 ? FilterPiece::Kind::Not
                                                                        : FilterPiece::Kind::Word;
}

void readWord(const QString& text, qsizetype at, FilterPiece& piece) {
    qsizetype end = at;
    while (end < text.size() && text[end].isLetter()) {
        ++end;
    }
    const auto [compare, length] = operatorAt(text, end);
    if (end > at && length > 0) {
        piece.kind = FilterPiece::Kind::Field;
        piece.name = text.mid(at, end - at);
        piece.compare = compare;
        piece.nameRange = {at, end - at};
        piece.operatorRange = {end, length};
        readValue(text, end + length, piece);
    } else {
        readValue(text, at, piece);
        piece.kind = piece.isQuoted ? FilterPiece::Kind::Word : kindOfWord(piece.value);
    }
    piece.range = {at, piece.valueRange.at + piece.valueRange.length - at};
}

}  // namespace

FilterPiece readFilterPiece(const QString& text, qsizetype at) {
    while (at < text.size() && text[at].isSpace()) {
        ++at;
    }
    FilterPiece piece;
    piece.range = {at, at < text.size() ? 1 : 0};
    if (at == text.size()) {
        return piece;
    }
    if (text[at] == QLatin1Char('(')) {
        piece.kind = FilterPiece::Kind::Open;
    } else if (text[at] == QLatin1Char(')')) {
        piece.kind = FilterPiece::Kind::Close;
    } else if (text[at] == QLatin1Char('-')) {
        piece.kind = FilterPiece::Kind::Minus;
    } else {
        readWord(text, at, piece);
    }
    return piece;
}

}  // namespace engram::gui
