// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "common/node_stats.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace engram {

void NodeStats::countRequest(RequestClass kind) {
    switch (kind) {
        case RequestClass::Read:
            ++reads;
            break;
        case RequestClass::Write:
            ++writes;
            break;
        case RequestClass::Other:
            ++others;
            break;
    }
}

void NodeStats::recordLatency(RequestClass kind, Duration latency) {
    if (kind == RequestClass::Read)
        m_readLatency.record(latency);
    else if (kind == RequestClass::Write)
        m_writeLatency.record(latency);
}

NodeStats::Percentiles NodeStats::summarize(const LatencyHistogram& histogram, double seconds) {
    return {
        histogram.percentile(0.5), histogram.percentile(0.99), histogram.percentile(0.999),
        static_cast<std::uint64_t>(std::llround(static_cast<double>(histogram.count()) / seconds))};
}

void NodeStats::endSecond(TimePoint now) {
    const double seconds =
        std::max(0.001, std::chrono::duration<double>(now - m_secondStarted).count());
    m_secondStarted = now;
    m_lastReads = summarize(m_readLatency, seconds);
    m_lastWrites = summarize(m_writeLatency, seconds);
    LatencyHistogram all = m_readLatency;
    all.add(m_writeLatency);
    m_lastAll = summarize(all, seconds);
    m_readLatency.clear();
    m_writeLatency.clear();
    m_commandsPerSecond = static_cast<std::uint64_t>(
        std::llround(static_cast<double>(commands - m_commandsBefore) / seconds));
    m_commandsBefore = commands;
}

void NodeStats::appendCounters(std::vector<std::pair<std::string, std::int64_t>>& counters) const {
    const auto add = [&counters](const char* name, std::uint64_t value) {
        counters.emplace_back(name, static_cast<std::int64_t>(value));
    };
    const auto addPercentiles = [&counters](const std::string& prefix, const Percentiles& p) {
        counters.emplace_back(prefix + "p50_us", p.p50);
        counters.emplace_back(prefix + "p99_us", p.p99);
        counters.emplace_back(prefix + "p999_us", p.p999);
        counters.emplace_back(prefix + "per_second", static_cast<std::int64_t>(p.perSecond));
    };
    add("commands", commands);
    add("error_replies", errorReplies);
    add("requests_read", reads);
    add("requests_write", writes);
    add("requests_other", others);
    addPercentiles("", m_lastAll);
    addPercentiles("read_", m_lastReads);
    addPercentiles("write_", m_lastWrites);
}

}  // namespace engram
