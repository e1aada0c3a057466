// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "engram_sim/proof.h"

#include "engram_sim/report.h"
#include "sim/invariants.h"
#include "sim/swarm.h"

namespace engram::sim {

Proof proveMutation(const CommandLine& options) {
    ProtocolFactory factory;
    const std::string& name = options.swarm.mutation;
    std::uint64_t slowness = 0;
    for (std::uint64_t seed = options.firstSeed; seed <= options.lastSeed; ++seed) {
        const RunReport broken = runSeed(seed, options.swarm, factory);
        if (!broken.violation)
            continue;
        if (!isSafety(broken.violation->invariant)) {
            ++slowness;
            continue;
        }
        CommandLine sound = options;
        sound.swarm.mutation.clear();
        const RunReport without = runSeed(seed, sound.swarm, factory);
        if (without.violation)
            return {false, "without " + name + ", " + failureText(without, sound)};
        return {true, name + ": seed " + std::to_string(seed) + " violates " +
                          broken.violation->invariant + ", and passes without it\n  again: " +
                          rerunCommand(seed, options) + '\n'};
    }
    return {false, name + ": not caught by the seeds " + std::to_string(options.firstSeed) + ".." +
                       std::to_string(options.lastSeed) + " (" + std::to_string(slowness) +
                       " were too slow)\n"};
}

}  // namespace engram::sim
