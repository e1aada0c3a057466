// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What clients were promised: the newest acknowledged write of every key. Reading all of them again
// shows whether a promise was broken. A value.

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "protocol/operations.h"

namespace engram::sim {

/// Outcomes of all requests since the cluster began.
struct Tally {
    std::uint64_t readsAnswered = 0;
    std::uint64_t writesAcknowledged = 0;
    std::uint64_t refused = 0;    ///< did not happen, and the answer said so
    std::uint64_t uncertain = 0;  ///< may have happened

    friend bool operator==(const Tally&, const Tally&) = default;
};

/// What reading all acknowledged keys again found.
struct ReadBackResult {
    /// The most names that are listed.
    static constexpr std::size_t kMostNames = 100;

    std::uint64_t keys = 0;
    std::uint64_t checked = 0;  ///< answered by the cluster
    std::uint64_t lost = 0;     ///< older than what was acknowledged, or not found
    std::uint64_t unavailable = 0;
    std::vector<std::string> names;  ///< of the lost ones, at most kMostNames

    friend bool operator==(const ReadBackResult&, const ReadBackResult&) = default;
};

class Ledger {
public:
    struct Promise {
        Version version;
        bool isDeletion = false;
        /// Deletions without an answer, and those of unknown outcome.
        std::uint32_t openDeletions = 0;

        friend bool operator==(const Promise&, const Promise&) = default;
    };

    /// A client begins a read, write or deletion. Each ends by one note().
    void begin(const Operation& operation);
    void note(const Operation& operation, const OperationResult& result);

    [[nodiscard]] const Tally& tally() const { return m_tally; }
    /// Keys with an acknowledged write or deletion.
    [[nodiscard]] std::vector<std::string> keys() const;
    [[nodiscard]] Promise promised(const std::string& key) const;
    /// True if a read that began under `promise` must not be answered with `result`.
    [[nodiscard]] static bool breaks(const Promise& promise, const OperationResult& result);

private:
    void countOutcome(const Operation& operation, Status status);
    void acknowledge(const std::string& key, Version version, bool isDeletion);

    Tally m_tally;
    std::map<std::string, Promise> m_promises;
};

}  // namespace engram::sim
