// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Counts durations in buckets that are 1/16 of a power of two wide: percentiles within 6.25 %,
// without keeping the samples. Value type.

#pragma once

#include <array>
#include <cstdint>

#include "common/time.h"

namespace engram {

class LatencyHistogram {
public:
    void record(Duration latency);
    /// Microseconds that `share` (0..1) of the samples do not exceed; 0 without samples.
    [[nodiscard]] std::int64_t percentile(double share) const;
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    void add(const LatencyHistogram& other);
    void clear();

private:
    static constexpr std::uint32_t kSubBucketBits = 4;
    static constexpr std::uint32_t kSubBuckets = 1U << kSubBucketBits;
    static constexpr std::uint32_t kOctaves = 32;

    [[nodiscard]] static std::size_t bucketOf(std::uint64_t microseconds);
    [[nodiscard]] static std::int64_t upperEdge(std::size_t bucket);

    std::array<std::uint32_t, kSubBuckets * kOctaves> m_buckets{};
    std::uint64_t m_count = 0;
};

}  // namespace engram
