// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Epochs and numbers of views go up in steps of one. Whoever hears of them now and then misses
// some, but a number far above the last one that was heard is a mistake or a lie: taken for the
// newest, it would hide all that comes after it. Pure.

#pragma once

#include <cstdint>

namespace engram {

/// Steps that may pass unheard: a hundred a second for almost three hours.
inline constexpr std::uint64_t kMostStepsMissed = std::uint64_t{1} << 20U;
/// How far a cluster may have come when it is first heard of: a step a second for a century.
inline constexpr std::uint64_t kMostStepsAtFirst = std::uint64_t{1} << 32U;

/// False if `next` lies too far above `known` to be true; `known` is zero as long as nothing is.
/// For Epoch and ViewNumber.
template <class Counter>
[[nodiscard]] constexpr bool couldFollow(Counter known, Counter next) {
    const std::uint64_t most = known == Counter{} ? kMostStepsAtFirst : kMostStepsMissed;
    return next <= known || next.value - known.value <= most;
}

}  // namespace engram
