// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/coverage.h"

#include <algorithm>

#include "common/assert.h"

namespace engram::sim {

const std::vector<RareEvent>& allRareEvents() {
    static const std::vector<RareEvent> events{
        {"takeover", "a candidate won and became primary", "takeovers"},
        {"recommit", "an inherited view was committed again under a new epoch", "recommits"},
        {"takeover-mid-change", "the inherited view was not known to be committed",
         "takeoversMidChange"},
        {"takeover-during-sync", "a primary fell while replicas were being filled",
         "takeoversDuringSync"},
        {"view-change-during-sync", "members changed while replicas were being filled",
         "viewChangesDuringSync"},
        {"predecessor-missing", "a candidate lacked only the predecessor's majority",
         "predecessorsMissed"},
        {"two-candidates", "a candidacy began while another one ran", ""},
        {"epoch-taken", "a voter had promised the epoch to another candidate", "epochsTaken"},
        {"lease-refusal", "a candidate was refused since a granted lease ran", "leaseRefusals"},
        {"probe-refusal", "a probe was refused since a granted lease ran", "probeRefusals"},
        {"stale-epoch", "a message of an old primary was fenced", "staleEpochs"},
        {"lookup", "a new primary asked all replicas for a key", "lookups"},
        {"absence-proved", "NOT_FOUND was proved by asking all replicas", "absencesProved"},
        {"write-back", "replicas that differed after a takeover were made equal", "writeBacks"},
        {"retry-answered", "a retried request was answered from the stored pair",
         "retriesAnswered"},
        {"stamps-asked", "a new primary asked for the stamps of sessions", "stampQuestions"},
        {"uncertain", "a write was answered UNCERTAIN", "uncertain"},
        {"no-replicas", "a write was refused for want of copies", "noReplicas"},
        {"read-behind-write", "a read waited for a pending write of its key", "readsBehindWrites"},
        {"overtaken-read", "a replica answered a read with a write that was under way",
         "overtakenReads"},
        {"fetch-retry", "a read asked another replica", "fetchRetries"},
        {"last-replica-kept", "a silent member stayed: it held the only copy", "lastReplicasKept"},
        {"loss-declared", "the only copy came back empty", "lossesDeclared"},
        {"survivors-unanimous", "the survivors committed alone, all others proved dead",
         "unanimousCommits"},
        {"handover", "a primary drained and handed its term over", "handovers"},
        {"tombstone-purged", "a tombstone that all replicas had was dropped", "tombstonesPurged"},
        {"fresh-start", "a removed node forgot everything and joined anew", "freshStarts"},
    };
    return events;
}

void Coverage::gather(const Machine& machine) {
    const auto counters = machine.counters();
    const auto& events = allRareEvents();
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].counter.empty())
            continue;
        const auto found = std::find_if(counters.begin(), counters.end(), [&](const auto& counter) {
            return counter.first == events[i].counter;
        });
        if (found != counters.end())
            m_counts[i] += static_cast<std::uint64_t>(found->second);
    }
}

void Coverage::count(std::string_view name) {
    const auto& events = allRareEvents();
    const auto found = std::find_if(events.begin(), events.end(),
                                    [&](const RareEvent& event) { return event.name == name; });
    ENGRAM_ASSERT(found != events.end());
    ++m_counts[static_cast<std::size_t>(found - events.begin())];
}

}  // namespace engram::sim
