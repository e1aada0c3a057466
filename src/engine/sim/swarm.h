// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One seed, one run: a cluster is formed, clients call, faults strike, everything heals, and what
// was promised is checked. Many seeds make a swarm.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "sim/event_log.h"
#include "sim/invariants.h"
#include "sim/machines.h"

namespace engram::sim {

/// Harsh faults spare nothing: last replicas and majorities may be lost, and only wrong answers
/// count.
enum class Harshness : std::uint8_t {
    Never,
    Sometimes,  ///< the seed decides: one in eight
    Always,
};

struct SwarmOptions {
    std::uint32_t masters = 0;        ///< 0: the seed decides (1..3)
    std::uint32_t slaves = 0;         ///< 0: the seed decides (1..7)
    std::uint64_t calls = 2000;       ///< of all clients together
    std::vector<std::string> faults;  ///< names of allFaults()
    std::string mutation;             ///< name in allMutations(), or empty
    Harshness harshness = Harshness::Sometimes;
    bool hasSessions = true;   ///< some clients number and repeat their writes
    std::size_t logLines = 0;  ///< newest log lines to report
    bool traced = false;       ///< nodes emit the events of every hop
};

struct RunReport {
    std::uint64_t seed = 0;
    std::optional<Violation> violation;
    std::uint64_t done = 0;     ///< calls answered with a result
    std::uint64_t refused = 0;  ///< calls answered with a refusal
    std::uint64_t open = 0;     ///< calls of unknown outcome
    std::uint64_t checked = 0;  ///< calls that the linearizability checker placed
    std::uint32_t undecidedKeys = 0;
    std::uint64_t messages = 0;
    std::uint64_t steps = 0;
    SimTime simulated{0};
    SimTime recovery{0};                ///< from the end of the faults until all keys were served
    std::vector<std::uint64_t> faults;  ///< injected, in the order of allFaults()
    EventLog::Counts events{};
    std::vector<std::uint64_t> coverage;  ///< in the order of allRareEvents()
    bool wasHarsh = false;
    std::uint64_t fingerprint = 0;
    std::vector<std::string> log;  ///< last lines, if kept
};

/// Deterministic: equal arguments give equal reports on every machine.
[[nodiscard]] RunReport runSeed(std::uint64_t seed, const SwarmOptions& options,
                                MachineFactory& factory);

}  // namespace engram::sim
