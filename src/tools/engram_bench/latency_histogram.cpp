// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "bench/latency_histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace engram::bench {

std::size_t LatencyHistogram::bucketOf(std::uint64_t nanoseconds) {
    if (nanoseconds < kSub) {
        return nanoseconds;
    }
    // The highest bit names the octave, the next kSubBits bits the bucket in it.
    const unsigned shift = static_cast<unsigned>(std::bit_width(nanoseconds)) - 1 - kSubBits;
    return (shift + 1) * kSub + (nanoseconds >> shift) - kSub;
}

std::uint64_t LatencyHistogram::upperEdge(std::size_t bucket) {
    if (bucket < kSub) {
        return bucket;
    }
    const std::uint64_t shift = bucket / kSub - 1;
    return ((kSub + bucket % kSub + 1) << shift) - 1;
}

void LatencyHistogram::record(std::chrono::nanoseconds latency) {
    const auto nanoseconds = static_cast<std::uint64_t>(std::max<std::int64_t>(latency.count(), 0));
    ++m_buckets[bucketOf(nanoseconds)];
    ++m_count;
    m_maximum = std::max(m_maximum, nanoseconds);
}

double LatencyHistogram::percentile(double share) const {
    const auto wanted =
        static_cast<std::uint64_t>(std::max(1.0, std::ceil(share * static_cast<double>(m_count))));
    std::uint64_t seen = 0;
    for (std::size_t bucket = 0; bucket < kBuckets; ++bucket) {
        seen += m_buckets[bucket];
        if (seen >= wanted) {
            return static_cast<double>(std::min(upperEdge(bucket), m_maximum)) / 1000.0;
        }
    }
    return 0;
}

double LatencyHistogram::maximum() const {
    return static_cast<double>(m_maximum) / 1000.0;
}

void LatencyHistogram::add(const LatencyHistogram& other) {
    for (std::size_t bucket = 0; bucket < kBuckets; ++bucket) {
        m_buckets[bucket] += other.m_buckets[bucket];
    }
    m_count += other.m_count;
    m_maximum = std::max(m_maximum, other.m_maximum);
}

}  // namespace engram::bench
