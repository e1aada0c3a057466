// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Reads the records of a trace straight from its bytes: each an array or push of bulk strings, as
// TraceWriter makes them. A file of a million events has some 15 million of these strings, too many
// for a tree of values each.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "common/event.h"
#include "common/result.h"

namespace engram::trace {

/// The first element of a record that says when the events behind it were seen.
inline constexpr std::string_view kBatchName = "engram.batch";

class RecordScanner {
public:
    enum class Found : std::uint8_t {
        Torn,   ///< the buffer ends inside the record
        Event,  ///< takeEvent() has it
        Batch,  ///< seenUs() has its time
    };

    /// Reads one record from the front of `buffer`. Malformed if it is none, or is over the limits:
    /// kMaxArguments elements, kMaxCommandBytes in one.
    [[nodiscard]] Result<Found> scan(std::string_view buffer);

    /// Bytes of the record; 0 if it was torn.
    [[nodiscard]] std::size_t consumed() const { return m_consumed; }
    [[nodiscard]] Event takeEvent() { return std::move(m_event); }
    [[nodiscard]] std::int64_t seenUs() const { return m_seenUs; }

private:
    [[nodiscard]] Result<Found> decode();

    std::vector<std::string_view> m_elements;
    std::size_t m_consumed = 0;
    Event m_event;
    std::int64_t m_seenUs = 0;
};

}  // namespace engram::trace
