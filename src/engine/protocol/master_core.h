// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the parts of a master share: who we are, the term, the views, the peers, the output of the
// turn, and how to send, answer and tell observers. Pure; driven by one thread.

#pragma once

#include <array>
#include <string>
#include <string_view>

#include "common/random.h"
#include "protocol/machine.h"
#include "protocol/peers.h"
#include "protocol/quorum.h"
#include "protocol/voter.h"

namespace engram {

enum class MasterRole : std::uint8_t { Joining, Backup, Candidate, Primary };

struct MasterCounters {
    std::int64_t reads = 0;
    std::int64_t writes = 0;
    std::int64_t deletes = 0;
    std::int64_t notFound = 0;
    std::int64_t unavailable = 0;
    std::int64_t uncertain = 0;
    std::int64_t noReplicas = 0;
    std::int64_t fetchRetries = 0;
    std::int64_t stores = 0;
    std::int64_t lookups = 0;
    std::int64_t writeBacks = 0;
    std::int64_t removals = 0;
    std::int64_t takeovers = 0;
    std::int64_t recommits = 0;              ///< inherited views committed again under our epoch
    std::int64_t takeoversMidChange = 0;     ///< the inherited view was not known to be committed
    std::int64_t takeoversDuringSync = 0;    ///< replicas were being filled when we took over
    std::int64_t viewChangesDuringSync = 0;  ///< members changed while replicas were being filled
    std::int64_t predecessorsMissed = 0;     ///< elected but for the predecessor's majority
    std::int64_t lastReplicasKept = 0;       ///< members kept although silent: the only copy
    std::int64_t lossesDeclared = 0;
    std::int64_t unanimousCommits = 0;  ///< by the survivors, all others proved dead
    std::int64_t freshStarts = 0;       ///< removed from the view and joined anew
    std::int64_t absencesProved = 0;    ///< lookups that found no value on any replica
    std::int64_t readsBehindWrites = 0;
    std::int64_t overtakenReads = 0;   ///< a replica answered with a write that was under way
    std::int64_t stampQuestions = 0;   ///< slots whose replicas were asked for session stamps
    std::int64_t retriesAnswered = 0;  ///< retried requests answered from the stored pair
    std::int64_t handovers = 0;
    std::int64_t tombstonesPurged = 0;
    std::int64_t olderClusters = 0;  ///< found after we had founded a new one, and yielded to
};

class MasterCore {
public:
    explicit MasterCore(NodeSettings nodeSettings);

    NodeSettings settings;
    Random random;
    Voter voter;
    Peers peers;
    MasterRole role = MasterRole::Joining;
    ClusterId cluster;
    Epoch epoch;        ///< our term while we are primary
    ViewPtr committed;  ///< newest view that we, as primary, have committed; null before
    ViewPtr proposed;   ///< being accepted, or null
    /// Incarnations proved dead: their node came back as another, or an operator vouched for it.
    IdentitySet gone;
    TimePoint now{};
    TimePoint leaseUntil{};  ///< reads may be served before
    TimePoint grantsFrom{};  ///< answers to heartbeats sent before bring no lease
    Output out;
    TracePolicy trace;
    MasterCounters counters;

    [[nodiscard]] const Identity& self() const { return settings.self.identity; }
    [[nodiscard]] bool isPrimary() const { return role == MasterRole::Primary; }
    [[nodiscard]] bool hold(Rule rule) const { return settings.protocol.rules.hold(rule); }
    /// Our term is being handed over: no voter may be bound again.
    [[nodiscard]] bool hasYielded() const { return grantsFrom == kNever; }
    [[nodiscard]] bool holdsLease() const { return now < leaseUntil || !hold(Rule::LeaseForReads); }
    /// The view whose replicas a new write goes to: the proposed one if there is one.
    [[nodiscard]] const ViewPtr& newestView() const { return proposed ? proposed : committed; }

    void send(const NodeId& to, Message message);
    void reply(RequestId request, OperationResult result);
    void emit(Event event) { out.events.push_back(std::move(event)); }
    void emitState(std::string_view state, std::string_view detail = {});
    [[nodiscard]] bool traces(RequestId request) const { return trace.samples(request); }
    void hop(EventKind kind, HopKind hop, RequestId request, const NodeId& from, const NodeId& to,
             std::string_view key, std::string_view text = {});
    [[nodiscard]] RequestId newRequestId();

    /// The in-sync replicas of `slot` in the committed view.
    [[nodiscard]] std::vector<NodeId> inSyncReplicas(SlotId slot) const;
    /// Calls f(const NodeId&) once for every replica of `slot` in the committed and proposed view.
    template <class F>
    void forEachInSync(SlotId slot, F&& f) const;

private:
    std::uint64_t m_nextRequest = 1;
};

/// Replicas of a slot that must acknowledge: in-sync in the committed or in the proposed view.
[[nodiscard]] bool isRequiredReplica(const MasterCore& core, SlotId slot, const NodeId& id);

template <class F>
void MasterCore::forEachInSync(SlotId slot, F&& f) const {
    if (!committed)
        return;
    for (const std::uint16_t index : committed->slots[slot.value].inSync)
        f(committed->members[index].identity.id);
}

}  // namespace engram
