// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A stream of writes of a made-up cluster at a rate, for programs that measure what it costs to
// show them: made in a thread of its own, taken once per frame, as an EventQueue is.

#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <vector>

#include "gui_samples/sample_cluster.h"

namespace engram::gui {

class WriteSource {
public:
    /// `nodes`: two masters and the rest slaves.
    WriteSource(int nodes, int messagesPerSecond);

    /// What an observer hears first. Before run().
    [[nodiscard]] std::vector<Event> snapshot() { return m_cluster.snapshot(); }
    /// Makes events until stop(), by the clock of the wall. Any thread.
    void run();
    /// Any thread.
    void stop();
    /// As many as a live session takes in a frame.
    static constexpr std::size_t kMostAtOnce = 4096;
    /// What was made since the last call, kMostAtOnce at most; any thread.
    [[nodiscard]] std::vector<Event> drain();
    [[nodiscard]] std::int64_t nowUs() const { return m_nowUs; }
    /// Messages that were sent so far; two events tell of most.
    [[nodiscard]] std::uint64_t messages() const { return m_messages; }

private:
    double addWrite(std::vector<Event>& batch);
    void addCounters(std::vector<Event>& batch, std::int64_t elapsedMs);
    void addTotals(std::vector<Event>& batch, std::int64_t elapsedMs);

    SampleCluster m_cluster;
    int m_rate;
    int m_nodes;
    std::uint64_t m_request = 0;
    std::uint64_t m_counters = 0;
    std::int64_t m_totalsMs = 0;
    std::atomic<std::uint64_t> m_messages = 0;
    std::atomic<std::int64_t> m_nowUs = SampleCluster::kStartUs;
    std::mutex m_mutex;  ///< of all below
    std::condition_variable m_stopping;
    bool m_stopped = false;
    std::deque<Event> m_events;
};

}  // namespace engram::gui
