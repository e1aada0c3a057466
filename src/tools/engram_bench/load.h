// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A closed-loop load of GET and SET over RESP2: each connection sends `pipeline` commands in one
// write and the next ones when all are answered. One thread, one epoll loop; the same path for
// Engram and Redis.

#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "bench/latency_histogram.h"
#include "common/ids.h"
#include "common/result.h"

namespace engram::bench {

struct LoadPlan {
    Endpoint target;
    std::uint32_t clients = 50;
    std::uint32_t pipeline = 1;
    std::uint64_t requests = 100000;
    double readShare = 0.5;  ///< 0..1
    std::size_t valueSize = 64;
    std::uint64_t keys = 100000;
    std::uint64_t seed = 1;
    bool inOrder = false;  ///< write key 0, 1, 2 ... instead of random ones (to fill the store)
    /// A WAIT for so many replicas follows each SET; the write is answered when the WAIT is.
    std::optional<std::uint32_t> waitReplicas;
    /// Nothing at all is answered so long: the run ends, and what is under way failed.
    std::chrono::milliseconds patience{10000};
};

struct KindResult {
    LatencyHistogram latency;   ///< of the answers that are no errors
    std::uint64_t found = 0;    ///< reads
    std::uint64_t missing = 0;  ///< reads of keys that do not exist
};

struct LoadResult {
    KindResult reads;
    KindResult writes;
    std::uint64_t checked = 0;  ///< values compared with what the key must have
    std::uint64_t wrong = 0;    ///< of these, different
    /// By the first word of the error reply; "CONNECTION" (lost), "TIMEOUT" (never answered),
    /// "WAIT" (fewer replicas than asked for).
    std::map<std::string, std::uint64_t> errors;
    double seconds = 0;     ///< from the first request to the last answer
    double cpuSeconds = 0;  ///< of this process meanwhile: near `seconds` it is the bottleneck

    [[nodiscard]] std::uint64_t answered() const;
    [[nodiscard]] std::uint64_t failed() const;
};

/// Runs `plan` to its end. Io if no connection can be made.
[[nodiscard]] Result<LoadResult> runLoad(const LoadPlan& plan);

}  // namespace engram::bench
