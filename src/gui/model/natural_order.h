// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The order of people: "s2" before "s10". Pure.

#pragma once

#include <compare>
#include <string_view>

#include "common/ids.h"

namespace engram::gui {

/// Where an id stands in it. Made once, to sort many. Refers to the id.
class NaturalKey {
public:
    explicit NaturalKey(const NodeId& id);
    auto operator<=>(const NaturalKey&) const = default;

    /// The number at the end; -1 if there is none of at most nine digits.
    [[nodiscard]] long number() const { return m_number; }

private:
    std::string_view m_name;  ///< without its number
    long m_number = -1;
    std::string_view m_text;
};

/// True if `a` comes before `b`.
[[nodiscard]] inline bool isNaturallyBefore(const NodeId& a, const NodeId& b) {
    return NaturalKey(a) < NaturalKey(b);
}

}  // namespace engram::gui
