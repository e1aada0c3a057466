// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_samples/write_source.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <string>

namespace engram::gui {

namespace {

constexpr int kClients = 20;
constexpr std::uint64_t kKeys = 20'000;
constexpr std::int64_t kTotalsMs = 200;
constexpr std::chrono::milliseconds kPace{4};

std::int64_t elapsedMs(std::chrono::steady_clock::time_point since) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() -
                                                                 since)
        .count();
}

}  // namespace

WriteSource::WriteSource(int nodes, int messagesPerSecond)
    : m_cluster(std::max(1, nodes - 2)), m_rate(messagesPerSecond), m_nodes(nodes) {}

void WriteSource::run() {
    const auto start = std::chrono::steady_clock::now();
    double made = 0;
    for (bool isStopped = false; !isStopped;) {
        std::vector<Event> batch;
        const std::int64_t pastMs = elapsedMs(start);
        const double due = m_rate * static_cast<double>(pastMs) / 1000.0;
        while (made < due)
            made += addWrite(batch);
        addCounters(batch, pastMs);
        addTotals(batch, pastMs);
        m_nowUs = m_cluster.nowUs();
        {
            std::unique_lock lock(m_mutex);
            m_events.insert(m_events.end(), std::make_move_iterator(batch.begin()),
                            std::make_move_iterator(batch.end()));
            isStopped = m_stopping.wait_for(lock, kPace, [this] { return m_stopped; });
        }
        m_cluster.advance(elapsedMs(start) * 1000 - (m_cluster.nowUs() - SampleCluster::kStartUs));
    }
}

void WriteSource::stop() {
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    m_stopping.notify_all();
}

std::vector<Event> WriteSource::drain() {
    const std::lock_guard lock(m_mutex);
    const auto end =
        m_events.begin() + static_cast<std::ptrdiff_t>(std::min(kMostAtOnce, m_events.size()));
    std::vector<Event> taken(std::make_move_iterator(m_events.begin()),
                             std::make_move_iterator(end));
    m_events.erase(m_events.begin(), end);
    return taken;
}

/// The messages of one write: every second event tells of the arrival of one that was sent.
double WriteSource::addWrite(std::vector<Event>& batch) {
    const std::uint64_t number = ++m_request;
    const std::string client = "c" + std::to_string(1 + number % kClients);
    std::vector<Event> events =
        m_cluster.write(number, client.c_str(), "key:" + std::to_string(number % kKeys));
    int sent = 1;  // the client's own request is told of by its arrival alone
    for (const Event& event : events)
        sent += event.kind == EventKind::HopSent ? 1 : 0;
    m_messages += static_cast<std::uint64_t>(sent);
    batch.insert(batch.end(), std::make_move_iterator(events.begin()),
                 std::make_move_iterator(events.end()));
    return sent;
}

/// Each slave tells of its counters five times a second.
void WriteSource::addCounters(std::vector<Event>& batch, std::int64_t elapsedMs) {
    const auto due =
        static_cast<std::uint64_t>(elapsedMs) * 5 * static_cast<std::uint64_t>(m_nodes) / 1000;
    for (; m_counters < due; ++m_counters) {
        const auto index = m_counters % static_cast<std::uint64_t>(std::max(1, m_nodes - 2));
        const std::string id = "s" + std::to_string(1 + index);
        batch.push_back(m_cluster.counters(
            id.c_str(), {{"keys", static_cast<std::int64_t>(m_counters / 100)}}));
    }
}

/// And the primary of the requests, which charts and timeline show.
void WriteSource::addTotals(std::vector<Event>& batch, std::int64_t elapsedMs) {
    if (elapsedMs < m_totalsMs + kTotalsMs)
        return;
    m_totalsMs = elapsedMs;
    const auto writes = static_cast<std::int64_t>(m_request);
    batch.push_back(m_cluster.counters("m1", {{"writes", writes},
                                              {"reads", 0},
                                              {"write_per_second", m_rate},
                                              {"write_p50_us", 800},
                                              {"write_p99_us", 2400},
                                              {"write_p999_us", 5200}}));
}

}  // namespace engram::gui
