// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "common/latency_histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace engram {

std::size_t LatencyHistogram::bucketOf(std::uint64_t microseconds) {
    if (microseconds < kSubBuckets)
        return static_cast<std::size_t>(microseconds);
    const auto highest = static_cast<std::uint32_t>(std::bit_width(microseconds)) - 1;
    const std::uint32_t octave = highest - kSubBucketBits + 1;
    const std::uint64_t within = (microseconds >> (octave - 1)) - kSubBuckets;
    const std::size_t bucket = static_cast<std::size_t>(octave) * kSubBuckets + within;
    return std::min(bucket, static_cast<std::size_t>(kSubBuckets * kOctaves - 1));
}

std::int64_t LatencyHistogram::upperEdge(std::size_t bucket) {
    const std::size_t octave = bucket / kSubBuckets;
    const auto within = static_cast<std::int64_t>(bucket % kSubBuckets);
    if (octave == 0)
        return within;
    return ((within + kSubBuckets + 1) << (octave - 1)) - 1;
}

void LatencyHistogram::record(Duration latency) {
    const auto microseconds =
        static_cast<std::uint64_t>(std::max<Duration::rep>(0, latency.count()));
    ++m_buckets[bucketOf(microseconds)];
    ++m_count;
}

std::int64_t LatencyHistogram::percentile(double share) const {
    if (m_count == 0)
        return 0;
    const auto wanted =
        static_cast<std::uint64_t>(std::max(1.0, std::ceil(share * static_cast<double>(m_count))));
    std::uint64_t seen = 0;
    for (std::size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
        seen += m_buckets[bucket];
        if (seen >= wanted)
            return upperEdge(bucket);
    }
    return upperEdge(m_buckets.size() - 1);
}

void LatencyHistogram::add(const LatencyHistogram& other) {
    for (std::size_t bucket = 0; bucket < m_buckets.size(); ++bucket)
        m_buckets[bucket] += other.m_buckets[bucket];
    m_count += other.m_count;
}

void LatencyHistogram::clear() {
    m_buckets.fill(0);
    m_count = 0;
}

}  // namespace engram
