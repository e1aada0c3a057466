// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The value of one term: durations, numbers, times of day, names. Pure.

#pragma once

#include <optional>
#include <variant>

#include "gui_filter/filter_parser.h"
#include "gui_filter/filter_piece.h"

namespace engram::gui {

/// The term of a piece that is a Word or a Field.
[[nodiscard]] std::variant<FilterTerm, FilterError> readFilterTerm(const FilterPiece& piece);

/// "5ms", "800us", "1.5s" in microseconds; without a unit, negative or absurdly long: nothing.
[[nodiscard]] std::optional<std::int64_t> durationUs(const QString& text);
/// "14:03", "14:03:05", "14:03:05.250123" in microseconds since midnight.
[[nodiscard]] std::optional<std::int64_t> timeOfDayUs(const QString& text);

}  // namespace engram::gui
