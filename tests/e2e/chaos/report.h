// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a run found, for people, for programs, and as a table for the documentation.

#pragma once

#include <QString>
#include <cstdint>
#include <string>
#include <vector>

#include "fault_round.h"
#include "ledger.h"

namespace engram::chaos {

struct RunSummary {
    std::uint64_t seed = 0;
    int masters = 0;
    int slaves = 0;
    double seconds = 0;  ///< with load
    CallCounts counts;
    std::uint64_t checkedCalls = 0;
    std::uint64_t undecidedKeys = 0;
    std::uint64_t finalReads = 0;
    std::uint64_t lostWrites = 0;
    std::vector<std::string> violations;
    std::vector<RoundResult> rounds;

    /// Nothing was lost, all is linearizable and decided, and no round failed.
    [[nodiscard]] bool isGood() const;
};

[[nodiscard]] std::string textReport(const RunSummary& run);
[[nodiscard]] std::string jsonReport(const RunSummary& run);
/// Rows "| fault | rounds | first write ms: median | p99 | max | ... |".
[[nodiscard]] std::string markdownTable(const RunSummary& run);

}  // namespace engram::chaos
