// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The bytes of a trace (see trace_file.h) to a recording. One thread.

#pragma once

#include <cstdint>
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

struct LoadedTrace {
    Recording recording{Recording::kUnlimited};
    std::uint64_t tornBytes = 0;  ///< of a last record that its writer could not end
};

/// Takes the file in pieces of any size. Events before the first batch record, in version 1 all,
/// count as seen at the latest wall time named so far, in batches of 16 ms.
class TraceParser {
public:
    /// Malformed names the offset of the byte at which the bad record begins; then it is of no more
    /// use.
    [[nodiscard]] Result<void> feed(std::string_view bytes);
    /// What was read; the parser is of no more use. Malformed if not even the header was whole.
    [[nodiscard]] Result<LoadedTrace> finish();

private:
    [[nodiscard]] tl::unexpected<Error> malformed(const std::string& why) const;
    void take(Event&& event);
    void beginBatch(std::int64_t seenUs);
    void endBatch();

    LoadedTrace m_trace;
    RecordScanner m_scanner;
    std::string m_rest;          ///< what is not read yet
    std::uint64_t m_offset = 0;  ///< of m_rest in the file
    std::vector<Event> m_batch;
    bool m_batchIsOpen = false;
    bool m_hasBatchRecords = false;
    std::int64_t m_seenUs = 0;        ///< of m_batch
    std::int64_t m_batchBeginUs = 0;  ///< without batch records: seen time of its first event
};

}  // namespace engram::trace
