// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The fields of the filter language, as one table. docs/filter.md tells them to people. Pure.

#pragma once

#include <QString>
#include <cstdint>
#include <span>

namespace engram::gui {

enum class FilterField : std::uint8_t {
    Word,  ///< a word without a field: anywhere
    Type,
    Hop,
    Key,
    Node,
    From,
    To,
    Link,
    Status,
    State,
    Role,
    Latency,
    Request,
    View,
    Epoch,
    Time,
};

enum class FilterOperator : std::uint8_t { Has, Is, IsNot, Below, AtMost, Above, AtLeast };

/// What stands behind the operator.
enum class FilterValue : std::uint8_t {
    Text,      ///< `*` and `?` stand for any letters
    Choice,    ///< one of choicesOf()
    Link,      ///< two names joined by -
    Duration,  ///< 5ms, 800us, 1.5s
    Number,
    Time,  ///< time of day, 14:03 or 14:03:05.250
};

struct FilterFieldSpec {
    FilterField field;
    const char* name;  ///< lower case, as it is typed; nullptr for Word
    FilterValue value;
    const char* example;  ///< of a value
};

[[nodiscard]] std::span<const FilterFieldSpec> filterFields();
[[nodiscard]] const FilterFieldSpec& specOf(FilterField field);
/// By its name in any case, or null.
[[nodiscard]] const FilterFieldSpec* fieldNamed(const QString& name);
/// Numbers, times and durations can be compared; the rest is or is not.
[[nodiscard]] bool isOrdered(FilterValue value);
/// The values that a Choice field takes: all there are. Of a Text field, those worth offering.
[[nodiscard]] std::span<const char* const> choicesOf(FilterField field);

}  // namespace engram::gui
