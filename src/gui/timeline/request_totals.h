// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// How many requests there were in any span of a recording: exact, from the totals that masters tell
// five times a second, and spread evenly between two of them. A value; pure.

#pragma once

#include <cstdint>
#include <deque>
#include <map>

#include "common/event.h"

namespace engram::gui {

class RequestTotals {
public:
    struct Requests {
        double reads = 0;
        double writes = 0;
    };

    /// Events of kind Counters, in the order in which they were heard; `us`: when.
    void fold(const Event& event, std::int64_t us);
    /// Requests of the span, wall microseconds. Takes time only with the logarithm of the
    /// recording's length.
    [[nodiscard]] Requests between(std::int64_t fromUs, std::int64_t untilUs) const;
    /// Forgets what spans before `us` need.
    void dropBefore(std::int64_t us);
    void clear() { *this = {}; }

private:
    /// Requests until `atUs` since the beginning; between two points a straight line.
    struct Total {
        std::int64_t atUs = 0;
        double reads = 0;
        double writes = 0;
    };
    struct Told {
        std::int64_t atUs = 0;
        std::int64_t reads = 0;
        std::int64_t writes = 0;
    };

    [[nodiscard]] Requests totalAt(std::int64_t us) const;

    std::deque<Total> m_totals;
    std::map<NodeId, Told> m_told;
};

}  // namespace engram::gui
