// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Seeded pseudo-randomness as a value: the same seed gives the same sequence on every platform.

#pragma once

#include <cstdint>

namespace engram {

/// SplitMix64 (Steele, Lea, Flood 2014, "Fast splittable pseudorandom number generators"):
/// 64-bit state, period 2^64, good enough for schedules and jitter; not for secrets.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    /// Uniform over all 64-bit values.
    std::uint64_t next();
    /// Uniform in [0, bound); bound must be at least 1.
    std::uint64_t below(std::uint64_t bound);
    /// True with probability `numerator`/`denominator`.
    bool chance(std::uint64_t numerator, std::uint64_t denominator);
    /// Uniform in [0, 1).
    double unit();

private:
    std::uint64_t m_state;
};

}  // namespace engram
