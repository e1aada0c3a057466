// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A trace is the event stream in a file: one header line, then events as in event_codec.h. So a
// trace is readable, can be cut with any tool at an event's border, and replays.

#pragma once

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "common/event.h"
#include "common/result.h"

namespace engram::trace {

/// Appends events to a file. One thread.
class TraceWriter {
public:
    /// Creates or truncates `path`. Io if that fails.
    [[nodiscard]] static Result<TraceWriter> create(const std::string& path);

    [[nodiscard]] Result<void> append(const Event& event);
    /// Hands what is buffered to the operating system.
    [[nodiscard]] Result<void> flush();

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    explicit TraceWriter(std::FILE* file) : m_file(file) {}

    std::unique_ptr<std::FILE, Close> m_file;
    std::string m_buffer;
};

/// Reads a whole trace; events in file order. Malformed names the byte offset. A torn last event
/// (the writer was killed) is left out and counted in `tornBytes`.
struct Trace {
    std::vector<Event> events;
    std::size_t tornBytes = 0;
};
[[nodiscard]] Result<Trace> readTrace(const std::string& path);

/// Walks a trace in time order (by hybrid time, ties by file order).
class ReplayCursor {
public:
    explicit ReplayCursor(std::vector<Event> events);

    [[nodiscard]] bool atEnd() const { return m_next == m_events.size(); }
    [[nodiscard]] const Event* next();
    /// All events up to and including `until` that were not yet returned.
    [[nodiscard]] std::vector<Event> advanceTo(HybridTime until);
    void rewind() { m_next = 0; }

private:
    std::vector<Event> m_events;
    std::size_t m_next = 0;
};

}  // namespace engram::trace
