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

bool TraceParser::giveUp(std::string why) {
    m_isDamaged = true;
    m_why = std::move(why);
    return false;
}

bool TraceParser::feed(std::string_view bytes) {
    if (m_isDamaged)
        return false;
    m_rest += bytes;
    std::string_view rest = m_rest;
    const bool isGood = readHeader(rest) && readRecords(rest);
    m_rest.erase(0, m_rest.size() - rest.size());
    return isGood;
}

bool TraceParser::readHeader(std::string_view& rest) {
    if (m_offset > 0 || rest.size() < kTraceHeader.size())
        return true;
    if (!rest.starts_with(kTraceHeader) && !rest.starts_with(kTraceHeaderVersion1))
        return giveUp("not a trace of Engram");
    rest.remove_prefix(kTraceHeader.size());
    m_offset = kTraceHeader.size();
    return true;
}

bool TraceParser::readRecords(std::string_view& rest) {
    while (m_offset > 0 && !rest.empty()) {
        const Result<RecordScanner::Found> found = m_scanner.scan(rest);
        if (!found)
            return giveUp(found.error().detail);
        if (*found == RecordScanner::Found::Torn)
            break;
        if (*found == RecordScanner::Found::Batch)
            beginBatch(m_scanner.seenUs());
        else
            take(m_scanner.takeEvent());
        rest.remove_prefix(m_scanner.consumed());
        m_offset += m_scanner.consumed();
    }
    return rest.size() <= kMaxRecordBytes || giveUp("record without end");
}

Result<LoadedTrace> TraceParser::finish() {
    if (m_offset == 0)
        return failure(ErrorCode::Malformed, "not a trace of Engram");
    endBatch();
    if (m_isDamaged || !m_rest.empty()) {
        m_trace.damage = {
            .kind = m_isDamaged ? TraceDamage::Kind::BadRecord : TraceDamage::Kind::Torn,
            .atByte = m_offset,
            .eventsRead = m_trace.recording.end(),
            .detail = m_why,
        };
    }
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
