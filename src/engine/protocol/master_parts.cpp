// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/master_parts.h"

#include <algorithm>
#include <utility>

namespace engram {

namespace {
constexpr Duration kJoinEvery = std::chrono::milliseconds(200);
/// A backup that hears no primary so long asks whether it still is a member.
constexpr Duration kForgotten = std::chrono::milliseconds(1000);
/// What is waited for is told when it lasts, not in every passing moment.
constexpr Duration kTellEvery = std::chrono::milliseconds(200);
/// Grain of all timeouts of a master: fine enough for the smallest of them (fetch, 150 ms).
constexpr Duration kTick = std::chrono::milliseconds(10);
}  // namespace

MasterParts::MasterParts(NodeSettings settings)
    : core(std::move(settings)),
      hints(core, directory),
      writes(core, directory, hints),
      reads(core, directory, writes),
      membership(core, directory, writes),
      liveness(core, membership),
      recovery(core, directory, writes, reads),
      sessions(core, writes),
      resync(core, directory, writes, membership, sessions),
      purge(core, directory, writes, sessions),
      handover(core, hints, writes, reads),
      requests(core, directory, writes, reads, recovery, sessions, membership, handover),
      election(core) {
    membership.onProposed = [this] { onProposed(); };
    membership.onCommitted = [this] { onCommitted(); };
    membership.onLost = [this](SlotId slot) {
        sessions.forget(slot);
        recovery.forget(slot);
    };
    writes.onStamped = [this](SlotId slot, const SessionRecord& record, bool committed) {
        if (committed)
            sessions.committed(slot, record);
        else
            sessions.abandoned(slot, record.stamp);
        requests.noteProgress();
    };
    handover.onResumed = [this] {
        liveness.beat();
        requests.noteProgress();
    };
    sessions.onProgress = [this] { requests.noteProgress(); };
    recovery.onRescued = [this](SlotId slot, const std::vector<SessionRecord>& records) {
        sessions.rescued(slot, records);
    };
    recovery.onProgress = [this] { requests.noteProgress(); };
    election.onWon = [this](Epoch epoch, const View& view, bool predecessorMatters) {
        becomePrimary(epoch, view, predecessorMatters);
    };
}

NodeId MasterParts::primaryId() const {
    return core.isPrimary() ? core.self().id : m_knownPrimary;
}

Endpoint MasterParts::primaryEndpoint() const {
    if (core.isPrimary())
        return core.settings.self.endpoint;
    const ViewPtr& view = core.voter.accepted();
    const Member* member = view ? view->find(m_knownPrimary) : nullptr;
    if (member != nullptr)
        return member->endpoint;
    return m_redirect;
}

std::string_view MasterParts::state() const {
    switch (core.role) {
        case MasterRole::Joining:
            return node_state::kStarting;
        case MasterRole::Backup:
            return node_state::kStandby;
        case MasterRole::Candidate:
            return node_state::kCandidate;
        case MasterRole::Primary:
            break;
    }
    if (!core.committed || !directory.isFullyVerified())
        return node_state::kRecovering;
    return core.holdsLease() ? node_state::kServing : node_state::kNoLease;
}

void MasterParts::foundCluster() {
    core.cluster = ClusterId{core.random.next() | 1U};
    core.epoch = Epoch{core.voter.promised().value + 1};
    core.role = MasterRole::Primary;
    directory.foundEmpty();
    sessions.foundEmpty();
    purge.clear();
    writes.startEpoch();
    liveness.startEpoch();
    m_servedOnce = false;
    membership.found(core.cluster);
}

void MasterParts::becomePrimary(Epoch epoch, const View& view, bool predecessorMatters) {
    core.epoch = epoch;
    core.cluster = view.cluster;
    core.role = MasterRole::Primary;
    core.committed = nullptr;
    core.proposed = nullptr;
    ++core.counters.takeovers;
    core.counters.takeoversMidChange += predecessorMatters ? 1 : 0;
    core.counters.takeoversDuringSync += hasSyncing(view) ? 1 : 0;
    Event event;
    event.kind = EventKind::TakeoverStarted;
    event.epoch = epoch;
    event.counters = {{"hints", static_cast<std::int64_t>(directory.liveKeys())}};
    core.emit(std::move(event));
    core.emitState(node_state::kRecovering, "elected");
    if (core.hold(Rule::HintsAreNotTrusted))
        directory.unverifyAll();
    else
        directory.trustHints();
    membership.clear();
    recovery.clear();
    sessions.clear();
    purge.clear();
    resync.clear();
    hints.clear();
    writes.startEpoch();
    liveness.startEpoch();
    m_servedOnce = false;
    membership.inherit(view, predecessorMatters);
    liveness.beat();
}

void MasterParts::onProposed() {
    writes.onViewChanged();
    purge.onViewChanged();
    requests.noteProgress();
}

void MasterParts::onCommitted() {
    if (!m_servedOnce) {
        m_servedOnce = true;
        Event event;
        event.kind = EventKind::TakeoverServing;
        event.epoch = core.epoch;
        core.emit(std::move(event));
        if (directory.isFullyVerified())
            core.emitState(node_state::kServing);
    }
    liveness.beat();
    writes.onViewChanged();
    hints.onViewChanged();
    recovery.onViewChanged();
    sessions.onViewChanged();
    resync.onViewChanged();
    recovery.onTimer();
    requests.noteProgress();
}

void MasterParts::stepDown(Epoch epoch, std::string_view why) {
    if (!core.isPrimary())
        return;
    Event event;
    event.kind = EventKind::SteppedDown;
    event.epoch = epoch;
    event.text = why;
    core.emit(std::move(event));
    const Member* next =
        core.committed && handover.hasYielded() ? core.committed->find(handover.target()) : nullptr;
    const Endpoint refuge = next == nullptr ? Endpoint{} : next->endpoint;
    handover.finish();
    core.role = MasterRole::Backup;
    core.committed = nullptr;
    core.proposed = nullptr;
    core.leaseUntil = TimePoint{};
    m_knownPrimary = NodeId();
    writes.abandonAll("the primary lost its term while it waited");
    reads.abandonAll("the primary lost its term");
    requests.abandonAll(refuge);
    membership.clear();
    recovery.clear();
    sessions.clear();
    purge.clear();
    resync.clear();
    hints.clear();
    directory.unverifyAll();
    election.heard();
    core.emitState(node_state::kStandby, why);
}

void MasterParts::becomeBackup() {
    if (core.role == MasterRole::Backup || core.isPrimary())
        return;
    election.abort();
    core.role = MasterRole::Backup;
    core.emitState(node_state::kStandby);
}

void MasterParts::rememberMasters() {
    const ViewPtr& view = core.voter.accepted();
    if (!view)
        return;
    for (const Member& member : view->members) {
        auto& masters = core.settings.masters;
        const bool isNew =
            std::find(masters.begin(), masters.end(), member.endpoint) == masters.end();
        if (member.role == Role::Master && member.identity.id != core.self().id && isNew)
            masters.push_back(member.endpoint);
    }
}

bool MasterParts::dismissStranger(const Identity& from) {
    if (!core.isPrimary() || !core.committed || membership.isMember(from))
        return false;
    core.send(from.id,
              Removed{core.epoch, core.cluster, core.committed->stamp.number, from.incarnation});
    return true;
}

void MasterParts::startAfresh() {
    ++core.counters.freshStarts;
    rememberMasters();
    stepDown(core.voter.promised(), "removed from the view");
    core.voter.reset();
    core.settings.self.identity.incarnation = Incarnation{core.random.next() | 1U};
    core.role = MasterRole::Joining;
    core.peers.clear();
    directory.clear();
    election.abort();
    core.emitState(node_state::kStarting, "removed from the view; joining anew");
}

OperationResult MasterParts::forgetAsBackup(const NodeId& target) {
    const View& view = *core.voter.accepted();
    OperationResult result;
    result.detail = mayForget(core, view, target);
    if (result.detail.empty())
        core.gone.insert(view.find(target)->identity);
    else
        result.status = Status::Rejected;
    return result;
}

void MasterParts::handOverToAnyBackup() {
    if (!core.isPrimary() || !core.committed)
        return;
    for (const Member& member : core.committed->members) {
        if (member.role == Role::Master && handover.begin(RequestId{}, member.identity.id).empty())
            return;
    }
}

bool MasterParts::holdsNothing() const {
    const ViewPtr& view = core.isPrimary() ? core.newestView() : core.voter.accepted();
    return view && std::none_of(view->members.begin(), view->members.end(),
                                [](const Member& member) { return member.role == Role::Slave; });
}

void MasterParts::yieldTo(ClusterId older) {
    ++core.counters.olderClusters;
    stepDown(core.epoch, "nodes of an older cluster are here");
    core.voter.reset();
    core.cluster = ClusterId{};
    core.role = MasterRole::Joining;
    directory.clear();
    election.abort();
    election.foundOrphans(older);
    core.emitState(node_state::kStarting, "an older cluster is here; joining it");
}

std::string MasterParts::waitsFor() const {
    if (core.role == MasterRole::Joining)
        return core.cluster.value == 0 ? "a primary of the cluster" : "the primary to take it in";
    if (!core.isPrimary())
        return election.waitsFor();
    std::string missing = membership.waitsFor();
    const ViewPtr& view = core.newestView();
    const std::string number = std::to_string(view->stamp.number.value);
    if (!missing.empty() && (!core.committed || !core.holdsLease()))
        return missing + " (a majority must accept view " + number + ')';
    if (!core.holdsLease())
        return liveness.silent() + " (a majority of view " + number + " must answer heartbeats)";
    std::string kept;
    for (const NodeId& id : membership.keptSuspects())
        kept += (kept.empty() ? "" : ", ") + id.text();
    return kept.empty() ? kept : kept + " (the only copy of some slots)";
}

void MasterParts::tellWaiting() {
    if (core.now < m_nextTelling)
        return;
    m_nextTelling = core.now + kTellEvery;
    std::string text = waitsFor();
    if (text == m_toldWaiting)
        return;
    m_toldWaiting = std::move(text);
    core.emitState(state(), m_toldWaiting.empty() ? "" : "waits for " + m_toldWaiting);
}

void MasterParts::askToJoin() {
    if (core.now - m_askedToJoin < kJoinEvery)
        return;
    m_askedToJoin = core.now;
    for (auto& [id, peer] : core.peers) {
        if (peer.isUp && peer.member.role == Role::Master)
            core.send(id, Join{core.voter.promised(), core.cluster, core.settings.self});
    }
}

void MasterParts::onTimer() {
    nextTick = core.now + kTick;
    tellWaiting();
    if (core.role == MasterRole::Joining) {
        askToJoin();
        if (election.silence() >= kForgotten)
            election.onTimer();
        return;
    }
    if (!core.isPrimary()) {
        election.onTimer();
        if (election.silence() >= kForgotten)
            askToJoin();
        return;
    }
    handover.advance();
    if (!core.isPrimary())
        return;
    if (!handover.hasYielded() && liveness.onTimer())
        writes.forgive();
    writes.onTimer();
    reads.onTimer();
    if (core.committed) {
        recovery.onTimer();
        sessions.onTimer();
        purge.onTimer();
        resync.onTimer();
        hints.onTimer();
    }
    membership.onTimer();
    requests.onTimer();
}

}  // namespace engram
