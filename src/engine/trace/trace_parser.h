// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The bytes of a trace (see trace_file.h) to a recording. One thread.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/event.h"
#include "common/result.h"
#include "trace/record_scanner.h"
#include "trace/recording.h"

namespace engram::trace {

/// The first line of a trace. Version 1 had no batch records, and is read too.
inline constexpr std::string_view kTraceHeader = "+engram-trace 2\r\n";
inline constexpr std::string_view kTraceHeaderVersion1 = "+engram-trace 1\r\n";

/// Where and why the reading of a trace ended before the end of its file.
struct TraceDamage {
    enum class Kind : std::uint8_t {
        Torn,        ///< the file ends inside a record: its writer was killed, or it was cut
        BadRecord,   ///< the bytes are no record
        Unreadable,  ///< the operating system could not read on
    };
    Kind kind = Kind::Torn;
    std::uint64_t atByte = 0;      ///< where the record begins that could not be read
    std::uint64_t fileBytes = 0;   ///< size of the file; 0: not known
    std::uint64_t eventsRead = 0;  ///< before that byte
    std::string detail;            ///< what is wrong there; empty if torn
};

struct LoadedTrace {
    Recording recording{Recording::kUnlimited};  ///< up to the damage, if there is any
    std::optional<TraceDamage> damage;
};

/// Takes the file in pieces of any size. Events before the first batch record, in version 1 all,
/// count as seen at the latest wall time named so far, in batches of 16 ms.
class TraceParser {
public:
    /// False: what follows can't be read, as this is no trace, or is damaged from here on.
    [[nodiscard]] bool feed(std::string_view bytes);
    /// What was read before the end, or before the damage; the parser is of no more use. Malformed
    /// if the header is none.
    [[nodiscard]] Result<LoadedTrace> finish();

private:
    bool readHeader(std::string_view& rest);
    bool readRecords(std::string_view& rest);
    /// Nothing behind m_offset will be read.
    bool giveUp(std::string why);
    void take(Event&& event);
    void beginBatch(std::int64_t seenUs);
    void endBatch();

    LoadedTrace m_trace;
    RecordScanner m_scanner;
    std::string m_rest;          ///< what is not read yet
    std::uint64_t m_offset = 0;  ///< of m_rest in the file
    bool m_isDamaged = false;
    std::string m_why;  ///< it is damaged
    std::vector<Event> m_batch;
    bool m_batchIsOpen = false;
    bool m_hasBatchRecords = false;
    std::int64_t m_seenUs = 0;        ///< of m_batch
    std::int64_t m_batchBeginUs = 0;  ///< without batch records: seen time of its first event
};

}  // namespace engram::trace
