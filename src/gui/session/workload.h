// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a workload asks for, and what came of it, as values.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace engram::gui {

enum class KeyDistribution : std::uint8_t {
    Shop,     ///< a small shop with readable keys, for people
    Uniform,  ///< key:0 .. key:N-1, all alike
    Zipf,     ///< the same keys, few of them hot (exponent 0.99, as YCSB has it)
};

struct WorkloadPlan {
    double requestsPerSecond = 8;  ///< above 0, up to 5,000
    double readShare = 0.6;        ///< 0..1
    KeyDistribution distribution = KeyDistribution::Shop;
    std::uint32_t keys = 1000;  ///< 1..1,000,000; not for Shop
    std::uint64_t seed = 1;

    friend bool operator==(const WorkloadPlan&, const WorkloadPlan&) = default;
};

/// What a workload sends next.
struct WorkloadRequest {
    bool isWrite = false;
    std::string key;
    std::string value;  ///< of a write
};

/// Requests of this window's workload and console since the cluster began.
struct RequestTally {
    std::uint64_t readsAnswered = 0;
    std::uint64_t writesAcknowledged = 0;
    std::uint64_t refused = 0;    ///< did not happen, and the answer said so; reads too
    std::uint64_t uncertain = 0;  ///< may have happened
};

/// Every key that this window wrote with an acknowledgement, read again.
struct ReadBack {
    std::uint64_t keys = 0;          ///< with an acknowledged write
    std::uint64_t checked = 0;       ///< answered by the cluster
    std::uint64_t lost = 0;          ///< older than the last acknowledged write, or not found
    std::uint64_t unavailable = 0;   ///< the cluster could not answer
    std::vector<std::string> names;  ///< of the lost keys, at most 100
};

}  // namespace engram::gui
