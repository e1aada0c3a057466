// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What an observer hears, to a trace that the window opens: the events of the nodes, and that
// streams began or broke. One thread.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/event.h"
#include "common/ids.h"
#include "common/result.h"
#include "trace/trace_file.h"

namespace engram::cli {

class TraceRecorder {
public:
    /// Creates or truncates `path`. Io if that fails.
    [[nodiscard]] static Result<TraceRecorder> create(const std::string& path);

    /// Writes events that were heard now. Without any, only now and then, so that a replay knows
    /// that time passed. Io if the file does not take it.
    [[nodiscard]] Result<void> take(std::vector<Event> events);
    /// The stream of the node at `endpoint` began or broke.
    [[nodiscard]] Result<void> takeStream(const Endpoint& endpoint, bool isUp);
    [[nodiscard]] Result<void> close() { return m_writer.close(); }

    [[nodiscard]] std::uint64_t events() const { return m_events; }
    /// From the first batch to the last.
    [[nodiscard]] double seconds() const;

private:
    explicit TraceRecorder(trace::TraceWriter&& writer) : m_writer(std::move(writer)) {}

    trace::TraceWriter m_writer;
    std::uint64_t m_events = 0;
    std::int64_t m_firstUs = 0;
    std::int64_t m_lastUs = 0;
};

}  // namespace engram::cli
