// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A trace is a recording in a file: one header line, then for each batch one record with the wall
// time at which it was seen, *2 "engram.batch" microseconds, and its events as in event_codec.h.
// All of it is RESP: a trace is readable, can be cut with any tool at a record's border, and
// replays. Details of errors say what is wrong, and leave it to the caller to name the file.

#pragma once

#include <cstdio>
#include <functional>
#include <memory>
#include <span>
#include <string>

#include "common/event.h"
#include "common/result.h"
#include "trace/recording.h"
#include "trace/trace_parser.h"

namespace engram::trace {

/// Called now and then with the share that is done, 0..1; false: stop.
using Progress = std::function<bool(double done)>;

/// Appends batches to a file. One thread.
class TraceWriter {
public:
    /// Creates or truncates `path`. Io if that fails.
    [[nodiscard]] static Result<TraceWriter> create(const std::string& path);

    /// As Recording::append(). Io if the file does not take it.
    [[nodiscard]] Result<void> append(std::span<const Event> events, std::int64_t seenUs);
    /// Hands what is buffered to the operating system.
    [[nodiscard]] Result<void> flush();
    /// Flushes and closes the file; only then is all of it known to be taken. Nothing may follow.
    [[nodiscard]] Result<void> close();

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    explicit TraceWriter(std::FILE* file) : m_file(file) {}

    std::unique_ptr<std::FILE, Close> m_file;
    std::string m_buffer;
};

/// Writes all of `recording`, its prologue as a first batch, beside `path` and renames it when it
/// is whole: whatever goes wrong, an older file stays as it was. Io says what; Unavailable if
/// `progress` stopped it.
[[nodiscard]] Result<void> saveRecording(const Recording& recording, const std::string& path,
                                         const Progress& progress = {});

/// Reads the trace at `path`. What is damaged is read up to there, and the result says so. Io;
/// Malformed if the file does not begin as a trace; Unavailable if `progress` stopped it.
[[nodiscard]] Result<LoadedTrace> loadRecording(const std::string& path,
                                                const Progress& progress = {});

}  // namespace engram::trace
