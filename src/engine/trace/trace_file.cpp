// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "trace/trace_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "resp/value.h"
#include "trace/event_codec.h"

namespace engram::trace {

namespace {

/// A RESP simple string, so that the whole file is RESP.
constexpr std::string_view kHeader = "+engram-trace 1\r\n";
/// Events come in bursts; one system call per burst.
constexpr std::size_t kFileBufferBytes = 64 * 1024;

tl::unexpected<Error> ioFailure(const char* what, const std::string& path = {}) {
    std::string detail = std::string("cannot ") + what + " the trace";
    if (!path.empty())
        detail += " " + path;
    return failure(ErrorCode::Io, detail + ": " + std::strerror(errno));
}

Result<std::string> readWhole(const std::string& path) {
    const auto close = [](std::FILE* open) { std::fclose(open); };
    const std::unique_ptr<std::FILE, decltype(close)> file(std::fopen(path.c_str(), "rb"), close);
    if (!file)
        return ioFailure("open", path);
    std::string bytes;
    std::array<char, kFileBufferBytes> chunk;
    while (const std::size_t count = std::fread(chunk.data(), 1, chunk.size(), file.get()))
        bytes.append(chunk.data(), count);
    if (std::ferror(file.get()) != 0)
        return ioFailure("read", path);
    return bytes;
}

}  // namespace

Result<TraceWriter> TraceWriter::create(const std::string& path) {
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    if (file == nullptr)
        return ioFailure("create", path);
    TraceWriter writer(file);
    std::setvbuf(file, nullptr, _IOFBF, kFileBufferBytes);
    if (std::fwrite(kHeader.data(), 1, kHeader.size(), file) != kHeader.size())
        return ioFailure("write", path);
    return writer;
}

Result<void> TraceWriter::append(const Event& event) {
    m_buffer.clear();
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

Result<Trace> readTrace(const std::string& path) {
    const Result<std::string> bytes = readWhole(path);
    if (!bytes)
        return tl::unexpected<Error>(bytes.error());
    if (!bytes->starts_with(kHeader))
        return failure(ErrorCode::Malformed, path + " is not a trace: byte 0");
    Trace trace;
    std::string_view rest = std::string_view(*bytes).substr(kHeader.size());
    while (!rest.empty()) {
        const auto offset = std::to_string(bytes->size() - rest.size());
        const Result<resp::ValueParse> parsed = resp::parseValue(rest);
        if (!parsed)
            return failure(ErrorCode::Malformed,
                           path + ": byte " + offset + ": " + parsed.error().detail);
        if (!parsed->complete)
            break;
        Result<Event> event = decodeEvent(parsed->value);
        if (!event)
            return failure(ErrorCode::Malformed,
                           path + ": byte " + offset + ": " + event.error().detail);
        trace.events.push_back(std::move(*event));
        rest.remove_prefix(parsed->consumed);
    }
    trace.tornBytes = rest.size();
    return trace;
}

ReplayCursor::ReplayCursor(std::vector<Event> events) : m_events(std::move(events)) {
    std::stable_sort(m_events.begin(), m_events.end(),
                     [](const Event& a, const Event& b) { return a.time < b.time; });
}

const Event* ReplayCursor::next() {
    return atEnd() ? nullptr : &m_events[m_next++];
}

std::vector<Event> ReplayCursor::advanceTo(HybridTime until) {
    std::vector<Event> passed;
    while (!atEnd() && m_events[m_next].time <= until)
        passed.push_back(m_events[m_next++]);
    return passed;
}

}  // namespace engram::trace
