// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The two nodes of a link, in the order in which one looks along it. A value.

#pragma once

#include "common/ids.h"

namespace engram::gui {

struct LinkEnds {
    NodeId from;
    NodeId to;

    [[nodiscard]] bool isEmpty() const { return from.isEmpty() || to.isEmpty(); }
    [[nodiscard]] LinkEnds reversed() const { return {to, from}; }
    /// The same link, whichever way one looks.
    [[nodiscard]] bool joins(const NodeId& a, const NodeId& b) const {
        return (from == a && to == b) || (from == b && to == a);
    }

    friend bool operator==(const LinkEnds&, const LinkEnds&) = default;
};

}  // namespace engram::gui
