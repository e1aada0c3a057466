// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The single pieces of a filter's text: words, operators, values. Used by the parser and by
// completion. Pure.

#pragma once

#include <QString>
#include <optional>

#include "gui_filter/filter.h"

namespace engram::gui {

struct FilterPiece {
    enum class Kind : std::uint8_t { End, Open, Close, Minus, And, Or, Not, Word, Field };
    Kind kind = Kind::End;
    FilterRange range;
    QString name;  ///< of a Field: what stands before the operator
    FilterOperator compare = FilterOperator::Has;
    FilterRange nameRange;
    FilterRange operatorRange;
    FilterRange valueRange;  ///< with its quotes; of a Word and of a Field
    QString value;           ///< without quotes
    bool isQuoted = false;
    bool isClosed = true;  ///< false: its quote does not end
};

/// The piece at `at` or behind the spaces there.
[[nodiscard]] FilterPiece readFilterPiece(const QString& text, qsizetype at);

}  // namespace engram::gui
