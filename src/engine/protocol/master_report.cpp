// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a master tells people: nodes, snapshot for observers, counters.

#include <algorithm>

#include "protocol/master.h"
#include "protocol/master_parts.h"

namespace engram {

namespace {

void countSlots(const View& view, std::uint16_t index, NodeInfo& info) {
    const auto holds = [index](const SlotReplicas::Indices& indices) {
        return std::find(indices.begin(), indices.end(), index) != indices.end();
    };
    for (const SlotReplicas& replicas : view.slots) {
        info.slotsInSync += holds(replicas.inSync) ? 1U : 0U;
        info.slotsSyncing += holds(replicas.syncing) ? 1U : 0U;
    }
}

}  // namespace

std::vector<NodeInfo> Master::nodes(TimePoint now) const {
    const MasterParts& parts = *m_parts;
    const ViewPtr known = view() ? view() : parts.core.voter.accepted();
    std::vector<NodeInfo> infos;
    if (!known)
        return infos;
    const NodeId primary = parts.primaryId();
    for (std::size_t i = 0; i < known->members.size(); ++i) {
        const Member& member = known->members[i];
        const bool isSelf = member.identity == parts.core.self();
        const Peer* peer = parts.core.peers.find(member.identity);
        NodeInfo info;
        info.member = member;
        info.role = member.role == Role::Slave      ? "slave"
                    : member.identity.id == primary ? "primary"
                                                    : "backup";
        countSlots(*known, static_cast<std::uint16_t>(i), info);
        if (isSelf)
            info.state = parts.state();
        else if (peer == nullptr || (!peer->isUp && parts.core.isPrimary()) || peer->isSuspected)
            info.state = "suspect";
        else if (!parts.core.isPrimary())
            info.state = peer->isUp ? "connected" : "unknown";
        else if (member.role == Role::Master)
            info.state = node_state::kStandby;
        else
            info.state = info.slotsSyncing > 0 ? node_state::kSyncing : node_state::kServing;
        if (isSelf)
            info.waitsFor = parts.waitsFor();
        if (isSelf)
            info.keys = parts.directory.liveKeys();
        if (peer != nullptr && !isSelf) {
            info.keys = peer->keys;
            info.bytes = peer->bytes;
            if (parts.core.isPrimary())
                info.silentMs = std::max<std::int64_t>(0, (now - peer->lastHeard).count() / 1000);
        }
        infos.push_back(std::move(info));
    }
    return infos;
}

std::vector<Event> Master::snapshot(TimePoint now) const {
    static_cast<void>(now);
    const MasterParts& parts = *m_parts;
    std::vector<Event> events;
    if (const ViewPtr known = view())
        events.push_back(viewEvent(EventKind::ViewCommitted, *known));
    Event state;
    state.kind = EventKind::NodeState;
    state.epoch = epoch();
    state.text = parts.state();
    if (const std::string waiting = parts.waitsFor(); !waiting.empty())
        state.detail = "waits for " + waiting;
    events.push_back(std::move(state));
    return events;
}

std::vector<std::pair<std::string, std::int64_t>> Master::counters() const {
    const MasterParts& parts = *m_parts;
    const MasterCounters& counts = parts.core.counters;
    const VoterCounters& voter = parts.core.voter.counters();
    std::vector<std::pair<std::string, std::int64_t>> all{
        {"keys", static_cast<std::int64_t>(parts.directory.liveKeys())},
        {"reads", counts.reads},
        {"writes", counts.writes},
        {"deletes", counts.deletes},
        {"notFound", counts.notFound},
        {"unavailable", counts.unavailable},
        {"uncertain", counts.uncertain},
        {"noReplicas", counts.noReplicas},
        {"fetchRetries", counts.fetchRetries},
        {"stores", counts.stores},
        {"lookups", counts.lookups},
        {"writeBacks", counts.writeBacks},
        {"removals", counts.removals},
        {"takeovers", counts.takeovers},
        {"recommits", counts.recommits},
        {"takeoversMidChange", counts.takeoversMidChange},
        {"takeoversDuringSync", counts.takeoversDuringSync},
        {"viewChangesDuringSync", counts.viewChangesDuringSync},
        {"predecessorsMissed", counts.predecessorsMissed},
        {"lastReplicasKept", counts.lastReplicasKept},
        {"lossesDeclared", counts.lossesDeclared},
        {"unanimousCommits", counts.unanimousCommits},
        {"freshStarts", counts.freshStarts},
        {"absencesProved", counts.absencesProved},
        {"readsBehindWrites", counts.readsBehindWrites},
        {"overtakenReads", counts.overtakenReads},
        {"promises", voter.promises},
        {"leaseRefusals", voter.leaseRefusals},
        {"probeRefusals", voter.probeRefusals},
        {"epochsTaken", voter.epochsTaken},
        {"staleEpochs", voter.staleEpochs},
        {"stampQuestions", counts.stampQuestions},
        {"retriesAnswered", counts.retriesAnswered},
        {"handovers", counts.handovers},
        {"tombstonesPurged", counts.tombstonesPurged},
        {"olderClusters", counts.olderClusters},
        {"writesUnderWay", static_cast<std::int64_t>(parts.writes.underWay())},
        {"readsUnderWay", static_cast<std::int64_t>(parts.reads.underWay())},
        {"slotsVerified", static_cast<std::int64_t>(parts.directory.verifiedSlots())},
        {"epoch", static_cast<std::int64_t>(epoch().value)}};
    if (!parts.core.isPrimary())
        return all;
    for (const Writes::Debt& debt : parts.writes.debts()) {
        all.emplace_back("lag_stores." + debt.replica.text(), debt.stores);
        all.emplace_back("lag_us." + debt.replica.text(), debt.oldest.count());
    }
    return all;
}

}  // namespace engram
