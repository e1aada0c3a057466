// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Chooses how many of the requests an observer sees, so that its rate of events holds: one in 2^n,
// whole requests by hash. Value type; time comes in through the caller's ticks.

#pragma once

#include <cstdint>

namespace engram::node {

class TraceSampler {
public:
    /// Ticks of adapt() in a second.
    static constexpr std::uint32_t kTicksPerSecond = 4;

    /// `rate`: events a second that are wanted at most, 1 or more.
    explicit TraceSampler(std::uint32_t rate) : m_rate(rate) {}

    /// As in TracePolicy: 2^n - 1.
    [[nodiscard]] std::uint64_t mask() const { return m_mask; }
    [[nodiscard]] std::uint64_t oneIn() const { return m_mask + 1; }
    [[nodiscard]] std::uint32_t rate() const { return m_rate; }

    /// An event of a sampled request was sent. True if the rate is so far exceeded that the mask
    /// was widened at once.
    bool onEvent();
    /// Every quarter of a second. True if the mask changed.
    bool adapt();

private:
    std::uint32_t m_rate;
    std::uint64_t m_mask = 0;
    std::uint64_t m_events = 0;  // since the last tick or change
};

}  // namespace engram::node
