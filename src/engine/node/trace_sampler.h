// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Chooses how many of the requests an observer sees, so that its rate of events holds: one in 2^n,
// whole requests by hash. Value type; time comes in through the caller's ticks.

#pragma once

#include <cstdint>
#include <vector>

#include "common/ids.h"

namespace engram::node {

class TraceSampler {
public:
    /// Ticks of adapt() in a second.
    static constexpr std::uint32_t kTicksPerSecond = 4;

    /// `rate`: events a second that are wanted at most, 1 or more.
    explicit TraceSampler(std::uint32_t rate) : m_rate(rate) {}

    /// As in TracePolicy, for requests that begin now: 2^n - 1.
    [[nodiscard]] std::uint64_t mask() const { return m_decisions.back().mask; }
    [[nodiscard]] std::uint64_t oneIn() const { return mask() + 1; }

    /// A request begins. True if it is to be shown, with all its events.
    bool begin(RequestId request);
    /// An event of a request. True if it is to be shown: as was decided when the request began, so
    /// that a change of the mask does not cut a request in two.
    bool shows(RequestId request);

    /// At the end of a turn: true if the rate is exceeded and the mask was widened at once.
    bool settle();
    /// Every quarter of a second. True if the mask was narrowed, as the load fell.
    bool adapt();

private:
    /// How requests from `from` on are decided.
    struct Decision {
        RequestId from;
        std::uint64_t mask = 0;
    };
    /// Requests under way began within the last few changes of the mask.
    static constexpr std::size_t kKeptDecisions = 8;

    [[nodiscard]] const Decision& decisionFor(RequestId request) const;
    void decide(std::uint64_t mask);

    std::uint32_t m_rate;
    std::vector<Decision> m_decisions{Decision{}};  // oldest first, never empty
    RequestId m_newest;
    std::uint64_t m_events = 0;  // shown under the newest decision since the last tick
};

}  // namespace engram::node
