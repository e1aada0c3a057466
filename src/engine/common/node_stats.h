// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The exact figures of one node, beside those that its machine counts. One thread.

#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "common/latency_histogram.h"
#include "common/time.h"

namespace engram {

/// What a request asks, for statistics.
enum class RequestClass : std::uint8_t { Read, Write, Other };

class NodeStats {
public:
    std::uint64_t commands = 0;      ///< all that were understood or refused
    std::uint64_t errorReplies = 0;  ///< to clients
    std::uint64_t connectionsReceived = 0;
    std::uint64_t connectionsRejected = 0;
    std::uint64_t reads = 0;  ///< requests that were handed to the machine
    std::uint64_t writes = 0;
    std::uint64_t others = 0;
    std::uint64_t observersCutOff = 0;
    std::uint64_t clientBytesRead = 0;  ///< of connections that ended
    std::uint64_t clientBytesWritten = 0;

    void countRequest(RequestClass kind);
    /// A request was answered `latency` after it arrived.
    void recordLatency(RequestClass kind, Duration latency);
    /// Once a second: percentiles and rates are those of the second that ends.
    void endSecond(TimePoint now);

    [[nodiscard]] std::uint64_t commandsPerSecond() const { return m_commandsPerSecond; }
    /// name -> value, for Counters events and INFO.
    void appendCounters(std::vector<std::pair<std::string, std::int64_t>>& counters) const;

private:
    struct Percentiles {
        std::int64_t p50 = 0;
        std::int64_t p99 = 0;
        std::int64_t p999 = 0;
        std::uint64_t perSecond = 0;
    };

    [[nodiscard]] static Percentiles summarize(const LatencyHistogram& histogram, double seconds);

    LatencyHistogram m_readLatency;
    LatencyHistogram m_writeLatency;
    Percentiles m_lastReads;
    Percentiles m_lastWrites;
    Percentiles m_lastAll;
    std::uint64_t m_commandsBefore = 0;
    std::uint64_t m_commandsPerSecond = 0;
    TimePoint m_secondStarted{};
};

}  // namespace engram
