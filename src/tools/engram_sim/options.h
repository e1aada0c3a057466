// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The command line of engram-sim.

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "common/result.h"
#include "sim/swarm.h"

namespace engram::sim {

struct CommandLine {
    std::uint64_t firstSeed = 1;
    std::uint64_t lastSeed = 1000;
    unsigned jobs = 1;
    unsigned logLines = 60;  ///< shown for a failed seed
    bool showsFingerprints = false;
    bool keepsGoing = false;             ///< after a failed seed
    bool proves = false;                 ///< the mutation must be caught
    std::uint64_t requiredCoverage = 0;  ///< times that each rare event must be reached
    SwarmOptions swarm;
    std::string faults;  ///< as given: "all", "none" or a list
};

/// The options, or nothing but an exit code (0 after --help, 2 after a mistake; said already).
struct Parsed {
    std::optional<CommandLine> options;
    int exitCode = 0;
};
[[nodiscard]] Parsed parseCommandLine(int argc, char** argv);

/// "7", or "1..1000" with both ends in it. InvalidArgument says what is wrong.
struct SeedRange {
    std::uint64_t first;
    std::uint64_t last;
};
[[nodiscard]] Result<SeedRange> parseSeeds(const std::string& text);

/// "all", "none", or names of faults with commas between them.
[[nodiscard]] Result<std::vector<std::string>> parseFaults(const std::string& text);

}  // namespace engram::sim
