// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What engram-sim prints.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engram_sim/options.h"
#include "sim/swarm.h"

namespace engram::sim {

/// Sums over all seeds.
struct Totals {
    std::uint64_t seeds = 0;
    std::uint64_t failed = 0;
    std::uint64_t done = 0;
    std::uint64_t refused = 0;
    std::uint64_t open = 0;
    std::uint64_t checked = 0;
    std::uint64_t undecidedKeys = 0;
    std::uint64_t messages = 0;
    SimTime simulated{0};
    SimTime longestRecovery{0};
    std::vector<std::uint64_t> faults;
    EventLog::Counts events{};
    std::vector<std::uint64_t> coverage;

    void add(const RunReport& report);
};

/// The summary, many lines. `seconds`: real time taken.
[[nodiscard]] std::string summaryText(const Totals& totals, double seconds);

/// Rare events and how often each was reached, one a line. `required`: those reached less often are
/// marked, and `missing` counts them.
[[nodiscard]] std::string coverageText(const Totals& totals, std::uint64_t required,
                                       std::size_t& missing);

/// A failed seed: invariant, detail, the last log lines and how to run it again.
[[nodiscard]] std::string failureText(const RunReport& report, const CommandLine& options);

/// The command that runs `seed` with the same options.
[[nodiscard]] std::string rerunCommand(std::uint64_t seed, const CommandLine& options);

}  // namespace engram::sim
