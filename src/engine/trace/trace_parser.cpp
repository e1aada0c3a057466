// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "trace/trace_parser.h"

#include <algorithm>
#include <utility>

#include "common/limits.h"

namespace engram::trace {

namespace {

/// A frame of the window.
constexpr std::int64_t kBatchUs = 16'000;
/// More than an observer's queue holds. What a file claims to be one batch, and is longer, is cut,
/// so that a file of any size can be read.
constexpr std::size_t kMaxBatchEvents = 262'144;
/// A usual record has 200 bytes. A file that has no end of one would else fill the memory.
constexpr std::size_t kMaxRecordBytes = 2 * limits::kMaxCommandBytes;

}  // namespace

tl::unexpected<Error> TraceParser::malformed(const std::string& why) const {
    return failure(ErrorCode::Malformed, "byte " + std::to_string(m_offset) + ": " + why);
}

Result<void> TraceParser::feed(std::string_view bytes) {
    m_rest += bytes;
    std::string_view rest = m_rest;
    const auto advance = [this, &rest](std::size_t count) {
        rest.remove_prefix(count);
        m_offset += count;
    };
    if (m_offset == 0) {
        if (rest.size() < kTraceHeader.size())
            return {};
        if (!rest.starts_with(kTraceHeader) && !rest.starts_with(kTraceHeaderVersion1))
            return malformed("not a trace");
        advance(kTraceHeader.size());
    }
    while (!rest.empty()) {
        const Result<RecordScanner::Found> found = m_scanner.scan(rest);
        if (!found)
            return malformed(found.error().detail);
        if (*found == RecordScanner::Found::Torn)
            break;
        if (*found == RecordScanner::Found::Batch)
            beginBatch(m_scanner.seenUs());
        else
            take(m_scanner.takeEvent());
        advance(m_scanner.consumed());
    }
    if (rest.size() > kMaxRecordBytes)
        return malformed("record without end");
    m_rest.erase(0, m_rest.size() - rest.size());
    return {};
}

Result<LoadedTrace> TraceParser::finish() {
    if (m_offset == 0)
        return malformed("not a trace");
    endBatch();
    m_trace.tornBytes = m_rest.size();
    return std::move(m_trace);
}

void TraceParser::beginBatch(std::int64_t seenUs) {
    endBatch();
    m_hasBatchRecords = true;
    m_batchIsOpen = true;
    m_seenUs = seenUs;
}

void TraceParser::take(Event&& event) {
    if (!m_hasBatchRecords) {
        const std::int64_t seenUs = std::max(m_seenUs, event.time.wallMicroseconds());
        if (m_batchIsOpen && seenUs - m_batchBeginUs >= kBatchUs)
            endBatch();
        if (!m_batchIsOpen)
            m_batchBeginUs = seenUs;
        m_seenUs = seenUs;
    }
    if (m_batch.size() == kMaxBatchEvents)
        endBatch();
    m_batchIsOpen = true;
    m_batch.push_back(std::move(event));
}

void TraceParser::endBatch() {
    if (std::exchange(m_batchIsOpen, false))
        m_trace.recording.append(m_batch, m_seenUs);
    m_batch.clear();
}

}  // namespace engram::trace
