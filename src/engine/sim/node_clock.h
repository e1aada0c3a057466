// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The monotonic clock of one simulated process: own origin, own speed. A value.

#pragma once

#include <cstdint>

#include "common/time.h"
#include "sim/schedule.h"

namespace engram::sim {

class NodeClock {
public:
    NodeClock() = default;
    /// Shows `local` at `origin` and gains `driftPpm` microseconds in every second
    /// (-500,000..5,000,000).
    NodeClock(SimTime origin, TimePoint local, std::int64_t driftPpm)
        : m_origin(origin), m_local(local), m_driftPpm(driftPpm) {}

    [[nodiscard]] TimePoint local(SimTime now) const {
        return m_local + scaled(now - m_origin, kMillion + m_driftPpm, kMillion);
    }
    /// The first simulated time at which local() is `deadline` or later; kNeverSim for kNever.
    [[nodiscard]] SimTime simTime(TimePoint deadline) const {
        if (deadline == kNever)
            return kNeverSim;
        const Duration ahead = deadline - m_local;
        const SimTime found = m_origin + scaled(ahead, kMillion, kMillion + m_driftPpm);
        return local(found) < deadline ? found + Duration(1) : found;
    }
    /// At `now` the clock jumps ahead.
    void jump(SimTime now, Duration span) {
        m_local = local(now) + span;
        m_origin = now;
    }
    /// From `now` on the clock gains `driftPpm`; it does not jump.
    void setDrift(SimTime now, std::int64_t driftPpm) {
        m_local = local(now);
        m_origin = now;
        m_driftPpm = driftPpm;
    }

private:
    static constexpr std::int64_t kMillion = 1'000'000;
    static Duration scaled(Duration span, std::int64_t numerator, std::int64_t denominator) {
        const std::int64_t whole = span.count() / denominator;
        const std::int64_t rest = span.count() % denominator;
        return Duration(whole * numerator + rest * numerator / denominator);
    }

    SimTime m_origin{0};
    TimePoint m_local;
    std::int64_t m_driftPpm = 0;
};

}  // namespace engram::sim
