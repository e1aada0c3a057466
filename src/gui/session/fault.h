// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Faults that a person makes by hand, as values. Kills and freezes of processes are not among them:
// they are actions on a node.

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "common/ids.h"

namespace engram::gui {

/// What is done to the messages of a link.
struct LinkFault {
    NodeId from;
    NodeId to;
    bool bothWays = true;  ///< false: only messages from `from` to `to`
    /// Each message takes so much longer (0..60 s); nothing: messages are dropped, while the
    /// connection stays up, as in a black hole.
    std::optional<std::chrono::milliseconds> delay;

    friend bool operator==(const LinkFault&, const LinkFault&) = default;
};

/// How a node's clock goes wrong: it jumps forward (0..600 s; a monotonic clock can't go back), and
/// from then on runs faster or slower (parts per million, 500,000 at most either way). What it
/// gained stays when the fault is cleared.
struct ClockFault {
    NodeId node;
    std::chrono::milliseconds jump{0};
    std::int32_t driftPpm = 0;

    friend bool operator==(const ClockFault&, const ClockFault&) = default;
};

}  // namespace engram::gui
