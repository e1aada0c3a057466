// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Latencies in buckets a 64th of a power of two wide (as HdrHistogram does it): percentiles within
// 1.6 % without keeping the samples. Value type.

#pragma once

#include <array>
#include <chrono>
#include <cstdint>

namespace engram::bench {

class LatencyHistogram {
public:
    void record(std::chrono::nanoseconds latency);
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    /// Microseconds that `share` (0..1) of the samples do not exceed; 0 without samples.
    [[nodiscard]] double percentile(double share) const;
    /// Exact, in microseconds.
    [[nodiscard]] double maximum() const;
    void add(const LatencyHistogram& other);

private:
    static constexpr unsigned kSubBits = 6;
    static constexpr std::uint64_t kSub = 1U << kSubBits;
    static constexpr std::size_t kBuckets = (64 - kSubBits + 1) * kSub;

    [[nodiscard]] static std::size_t bucketOf(std::uint64_t nanoseconds);
    [[nodiscard]] static std::uint64_t upperEdge(std::size_t bucket);

    std::array<std::uint64_t, kBuckets> m_buckets{};
    std::uint64_t m_count = 0;
    std::uint64_t m_maximum = 0;  // nanoseconds
};

}  // namespace engram::bench
