// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "trace_recorder.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace engram::cli {

namespace {

constexpr std::int64_t kSilenceUs = 200'000;
constexpr unsigned kLogicalBits = 12;

std::int64_t wallMicroseconds() {
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

}  // namespace

Result<TraceRecorder> TraceRecorder::create(const std::string& path) {
    Result<trace::TraceWriter> writer = trace::TraceWriter::create(path);
    if (!writer)
        return failure(writer.error().code, path + ": " + writer.error().detail);
    return TraceRecorder(std::move(*writer));
}

Result<void> TraceRecorder::take(std::vector<Event> events) {
    const std::int64_t nowUs = wallMicroseconds();
    if (events.empty() && nowUs - m_lastUs < kSilenceUs)
        return {};
    // A message is sent before it is received, whichever node's stream was read first.
    std::stable_sort(events.begin(), events.end(),
                     [](const Event& a, const Event& b) { return a.time < b.time; });
    m_events += events.size();
    m_lastUs = std::max(nowUs, m_lastUs + 1);
    m_firstUs = m_firstUs == 0 ? m_lastUs : m_firstUs;
    return m_writer.append(events, m_lastUs);
}

Result<void> TraceRecorder::takeStream(const Endpoint& endpoint, bool isUp) {
    Event event;
    event.kind = EventKind::StreamChanged;
    event.time = {static_cast<std::uint64_t>(wallMicroseconds()) << kLogicalBits};
    event.text = isUp ? "up" : "down";
    event.detail = toText(endpoint);
    return take({event});
}

double TraceRecorder::seconds() const {
    return static_cast<double>(m_lastUs - m_firstUs) / 1e6;
}

}  // namespace engram::cli
