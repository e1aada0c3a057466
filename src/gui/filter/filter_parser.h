// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Reads a filter: type:write key:foo -node:s3 (status:failed or latency>5ms). Terms beside each
// other must all hold; `or` binds less, `not` and `-` bind most. docs/filter.md has the language.
// Pure; any thread.

#pragma once

#include <QString>
#include <variant>

#include "gui_filter/filter.h"

namespace engram::gui {

/// Why a text is no filter, and where.
struct FilterError {
    enum class Kind : std::uint8_t {
        UnknownField,
        MissingValue,
        MissingTerm,  ///< after not, or, or an opening parenthesis
        UnclosedQuote,
        UnclosedParenthesis,
        StrayParenthesis,
        WrongOperator,  ///< < or > behind a field that has no order
        WrongChoice,
        WrongLink,
        WrongDuration,
        WrongNumber,
        WrongTime,
        TooDeep,
    };
    Kind kind = Kind::MissingTerm;
    FilterRange range;  ///< at least one unit long, within the text or just behind it
    QString found;      ///< what stands there
    FilterField field = FilterField::Word;  ///< whose value is wrong or missing

    friend bool operator==(const FilterError&, const FilterError&) = default;
};

/// Parentheses and nots inside each other.
inline constexpr int kMaximumFilterDepth = 40;

/// A text of spaces alone gives the empty filter.
[[nodiscard]] std::variant<Filter, FilterError> parseFilter(const QString& text);

/// The text of a filter without the demand at `range` and the `and` beside it; what else stands
/// there stays as it was typed. `range` is Filter::rangeExcluding().
[[nodiscard]] QString withoutDemand(const QString& text, FilterRange range);

/// `text` as a value: in quotes if it would be read as something else.
[[nodiscard]] QString quotedIfNeeded(const QString& text);

}  // namespace engram::gui
