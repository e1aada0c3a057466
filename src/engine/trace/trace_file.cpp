// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "trace/trace_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "resp/writer.h"
#include "trace/event_codec.h"

namespace engram::trace {

namespace {

/// Some milliseconds of parsing, so that progress moves and a stop is heard.
constexpr std::size_t kReadBytes = std::size_t{1} << 20U;
constexpr std::size_t kWriteBytes = 64 * 1024;

tl::unexpected<Error> ioFailure(const char* what, const std::string& why = std::strerror(errno)) {
    return failure(ErrorCode::Io, std::string("cannot ") + what + " the trace: " + why);
}

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

/// Size of what is open; 0 if that can't be told, as of a pipe.
double sizeOf(std::FILE* file) {
    if (std::fseek(file, 0, SEEK_END) != 0)
        return 0;
    const long size = std::ftell(file);
    std::rewind(file);
    return size > 0 ? static_cast<double>(size) : 0;
}

/// The operating system failed after `done` bytes, if it says why.
void noteUnreadable(LoadedTrace& trace, const std::string& why, std::uint64_t done) {
    if (why.empty())
        return;
    if (!trace.damage)
        trace.damage =
            TraceDamage{.atByte = done, .eventsRead = trace.recording.end(), .detail = {}};
    trace.damage->kind = TraceDamage::Kind::Unreadable;
    trace.damage->detail = why;
}

Result<void> writeAll(const Recording& recording, const std::string& path,
                      const Progress& progress) {
    Result<TraceWriter> writer = TraceWriter::create(path);
    if (!writer)
        return tl::unexpected<Error>(writer.error());
    Result<void> written;
    if (!recording.prologue().isEmpty())
        written = writer->append(recording.prologue().events(), recording.firstUs() - 1);
    if (!written)
        return written;
    const auto total = static_cast<double>(recording.end() - recording.begin() + 1);
    recording.forEach(recording.begin(), recording.end(), [&](const Batch& batch) {
        written = writer->append(batch.events, batch.seenUs);
        const auto done = static_cast<double>(batch.first - recording.begin());
        if (written && progress && !progress(done / total))
            written = failure(ErrorCode::Unavailable, "saving was stopped");
        return written.has_value();
    });
    return written ? writer->close() : written;
}

}  // namespace

Result<TraceWriter> TraceWriter::create(const std::string& path) {
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    if (file == nullptr)
        return ioFailure("create");
    TraceWriter writer(file);
    std::setvbuf(file, nullptr, _IOFBF, kWriteBytes);
    if (std::fwrite(kTraceHeader.data(), 1, kTraceHeader.size(), file) != kTraceHeader.size())
        return ioFailure("write");
    return writer;
}

Result<void> TraceWriter::append(std::span<const Event> events, std::int64_t seenUs) {
    m_buffer.clear();
    resp::appendCommand(m_buffer, {kBatchName, std::to_string(seenUs)});
    for (const Event& event : events)
        appendEvent(m_buffer, event);
    if (std::fwrite(m_buffer.data(), 1, m_buffer.size(), m_file.get()) != m_buffer.size())
        return ioFailure("write");
    return {};
}

Result<void> TraceWriter::flush() {
    if (std::fflush(m_file.get()) != 0)
        return ioFailure("write");
    return {};
}

Result<void> TraceWriter::close() {
    if (Result<void> flushed = flush(); !flushed)
        return flushed;
    if (std::fclose(m_file.release()) != 0)
        return ioFailure("write");
    return {};
}

Result<void> saveRecording(const Recording& recording, const std::string& path,
                           const Progress& progress) {
    const std::string beside = path + ".part";
    if (Result<void> written = writeAll(recording, beside, progress); !written) {
        std::remove(beside.c_str());
        return written;
    }
    if (std::rename(beside.c_str(), path.c_str()) != 0) {
        const auto failed = ioFailure("replace");
        std::remove(beside.c_str());
        return failed;
    }
    return {};
}

Result<LoadedTrace> loadRecording(const std::string& path, const Progress& progress) {
    const File file(std::fopen(path.c_str(), "rb"));
    if (!file)
        return ioFailure("open");
    const double size = sizeOf(file.get());
    TraceParser parser;
    std::string chunk(kReadBytes, '\0');
    double done = 0;
    while (const std::size_t count = std::fread(chunk.data(), 1, chunk.size(), file.get())) {
        if (!parser.feed(std::string_view(chunk).substr(0, count)))
            break;
        done += static_cast<double>(count);
        if (progress && !progress(size > 0 ? std::min(done / size, 1.0) : 0))
            return failure(ErrorCode::Unavailable, "opening was stopped");
    }
    const std::string unreadable = std::ferror(file.get()) != 0 ? std::strerror(errno) : "";
    Result<LoadedTrace> trace = parser.finish();
    if (!trace)
        return unreadable.empty() ? trace : ioFailure("read", unreadable);
    noteUnreadable(*trace, unreadable, static_cast<std::uint64_t>(done));
    if (trace->damage)
        trace->damage->fileBytes = static_cast<std::uint64_t>(size);
    return trace;
}

}  // namespace engram::trace
