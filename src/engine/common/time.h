// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Time as a value. The pure layers never read a clock: whoever drives them passes the time in.

#pragma once

#include <chrono>
#include <cstdint>

namespace engram {

/// Names the monotonic clock of a node. It has no now() on purpose.
struct MonotonicClock {
    using duration = std::chrono::microseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<MonotonicClock>;
    static constexpr bool is_steady = true;
};

using Duration = MonotonicClock::duration;
using TimePoint = MonotonicClock::time_point;

/// A deadline that never comes.
inline constexpr TimePoint kNever = TimePoint::max();

}  // namespace engram
