// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What this window asked of the cluster and what it was told: the tally, and for each key the last
// write that was acknowledged, so that a read can tell whether it was lost. A value without clock
// or sockets; one thread at a time.

#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>

#include "gui_session/workload.h"
#include "protocol/operations.h"

namespace engram::gui {

class RequestLedger {
public:
    /// What a read of a key that is sent now may not contradict.
    struct Promise {
        std::size_t row = 0;
        Version version;         ///< of the last acknowledged write or deletion
        std::uint64_t mark = 0;  ///< of its value
    };
    enum class Verdict : std::uint8_t { Kept, Lost, Unavailable };

    RequestLedger() = default;
    RequestLedger(RequestLedger&&) = default;
    RequestLedger& operator=(RequestLedger&&) = default;

    /// Stands for a value, so that values need not be kept: 64 bits of hash.
    [[nodiscard]] static std::uint64_t markOf(std::string_view value);

    void noteRead(const OperationResult& result);
    void noteWrite(const std::string& key, std::uint64_t mark, const OperationResult& result);
    /// Before the deletion is sent: from now on the key may be gone.
    void noteEraseSent(const std::string& key);
    void noteErase(const std::string& key, const OperationResult& result);

    [[nodiscard]] const RequestTally& tally() const { return m_tally; }
    /// Rows 0..rows()-1, in the order of their first request; only more, never fewer.
    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }
    [[nodiscard]] const std::string& key(std::size_t row) const { return m_rows[row].key; }
    /// A write of the key was acknowledged.
    [[nodiscard]] bool isWritten(std::size_t row) const;
    /// Take it before the read is sent; what is acknowledged later is no promise to that read.
    [[nodiscard]] Promise promise(std::size_t row) const;
    /// A newer version than promised is not this window's to judge: it may be of a write that was
    /// uncertain or is under way, or another client's.
    [[nodiscard]] Verdict judge(const Promise& promise, const OperationResult& read) const;

private:
    struct Row {
        std::string key;
        Version version;         ///< of the last acknowledged write or deletion; none: not yet
        Version erasedAt;        ///< of the last acknowledged deletion
        std::uint64_t mark = 0;  ///< of the value of `version`
        std::uint32_t openErasures = 0;  ///< sent; not answered or uncertain
    };

    Row& rowOf(const std::string& key);
    /// Counts what did not succeed. False: it did.
    bool noteFailure(Status status);

    std::deque<Row> m_rows;  // stays where it is, as the index points into it
    std::unordered_map<std::string_view, std::size_t> m_index;
    RequestTally m_tally;
};

}  // namespace engram::gui
