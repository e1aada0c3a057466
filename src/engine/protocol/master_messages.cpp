// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a master does with each message: voters' duties, the primary's ear, a backup's hints.

#include <algorithm>

#include "protocol/master_parts.h"
#include "protocol/placement.h"

namespace engram {

bool MasterParts::isAnswerToUs(const Identity& from, Epoch epoch) {
    if (!core.isPrimary() || epoch != core.epoch)
        return false;
    if (membership.isMember(from))
        return true;
    dismissStranger(from);
    return false;
}

bool MasterParts::admitPrimary(const Identity& from, Epoch epoch) {
    if (core.isPrimary() && epoch > core.epoch)
        stepDown(epoch, "another primary was elected");
    if (core.isPrimary() || !core.voter.admit(from, epoch)) {
        core.send(from.id, Fenced{std::max(core.voter.promised(), core.epoch)});
        dismissStranger(from);
        return false;
    }
    m_knownPrimary = from.id;
    return true;
}

void MasterParts::on(const Identity&, const Hello& message) {
    if (message.cluster.value == 0 || message.cluster != core.cluster)
        return;
    election.onFenced(message.epoch);
    // It promised, or obeys, somebody above us: what it is proves nothing about our members.
    if (core.isPrimary() && message.epoch > core.epoch)
        stepDown(message.epoch, "a node that linked knows a higher epoch");
}

void MasterParts::on(const Identity& from, const Join& message) {
    if (message.member.identity != from)
        return;
    const bool isStranger =
        message.cluster.value != 0 && core.cluster.value != 0 && message.cluster != core.cluster;
    if (isStranger && (message.epoch.value == 0 || !holdsNothing()))
        return;
    if (isStranger)
        yieldTo(message.cluster);
    if (core.isPrimary()) {
        membership.onJoin(message);
        return;
    }
    if (message.epoch.value != 0 && message.cluster.value != 0)
        election.foundOrphans(message.cluster);
    core.send(from.id, Redirect{core.voter.promised(), primaryId(), primaryEndpoint()});
}

void MasterParts::on(const Identity&, const Redirect& message) {
    if (core.role != MasterRole::Joining && core.role != MasterRole::Candidate)
        return;
    m_redirect = message.endpoint;
    m_knownPrimary = message.primary;
}

void MasterParts::on(const Identity& from, const Removed& message) {
    if (holdsNothing() && core.cluster.value != 0 && message.cluster != core.cluster) {
        const Peer* peer = core.peers.find(from);
        if (peer != nullptr)
            core.settings.masters.push_back(peer->member.endpoint);
        yieldTo(message.cluster);
        return;
    }
    const ViewStamp stamp{message.epoch, message.number};
    const bool isStranger = core.cluster.value != 0 && message.cluster != core.cluster;
    if (isStranger || message.incarnation != core.self().incarnation ||
        !core.voter.isRemovedBy(stamp, core.self()))
        return;
    startAfresh();
}

void MasterParts::on(const Identity& from, const Accept& message) {
    if (!message.view || (core.cluster.value != 0 && message.view->cluster != core.cluster))
        return;
    if (!admitPrimary(from, message.epoch) || !core.voter.accept(message.view))
        return;
    core.cluster = message.view->cluster;
    core.send(from.id, Accepted{message.epoch, message.view->stamp.number});
    if (message.view->contains(core.self()))
        becomeBackup();
}

void MasterParts::on(const Identity& from, const Accepted& message) {
    if (isAnswerToUs(from, message.epoch))
        membership.onAccepted(from, message.number);
    if (core.isPrimary()) {
        recovery.onViewChanged();
        requests.noteProgress();
    }
}

void MasterParts::on(const Identity& from, const Promise& message) {
    if (message.cluster != core.cluster || core.role == MasterRole::Joining)
        return;
    if (dismissStranger(from))
        return;
    const Promised answer = core.voter.onPromise(from, message, core.now);
    const bool granted = answer.answer == PromiseAnswer::Granted;
    if (granted && !message.probe) {
        stepDown(message.epoch, "a candidate was promised a higher epoch");
        if (core.role == MasterRole::Candidate)
            core.role = MasterRole::Backup;
        election.abort();
    }
    if (!message.probe)
        core.emit(promiseEvent(answer, from.id));
    core.send(from.id, answer);
}

void MasterParts::on(const Identity& from, const Promised& message) {
    if (!core.isPrimary())
        election.onPromised(from, message);
}

void MasterParts::on(const Identity& from, const Heartbeat& message) {
    if (!admitPrimary(from, message.epoch))
        return;
    core.voter.onHeartbeat(message, core.now);
    if (message.grants)
        election.heard();
    const ViewPtr& accepted = core.voter.accepted();
    const bool current = accepted && accepted->stamp.epoch == message.epoch;
    core.send(from.id, HeartbeatReply{message.epoch, message.sentAt, message.grants,
                                      current ? accepted->stamp.number : ViewNumber{}, 0, 0});
    if (core.role == MasterRole::Candidate)
        becomeBackup();
}

void MasterParts::on(const Identity& from, const HeartbeatReply& message) {
    if (!isAnswerToUs(from, message.epoch))
        return;
    const Peer* peer = core.peers.find(from);
    const bool wasFenced = peer != nullptr && peer->answeredEpoch;
    liveness.onAnswer(from, message);
    if (!wasFenced) {
        recovery.onViewChanged();
        requests.noteProgress();
    }
}

void MasterParts::on(const Identity& from, const Fenced& message) {
    if (core.isPrimary() && !membership.isMember(from))
        return;
    election.onFenced(message.epoch);
    if (core.isPrimary() && message.epoch > core.epoch)
        stepDown(message.epoch, "fenced by a higher epoch");
}

void MasterParts::on(const Identity& from, const Stored& message) {
    if (isAnswerToUs(from, message.epoch))
        writes.onStored(from.id, message);
}

void MasterParts::on(const Identity& from, Fetched& message) {
    if (isAnswerToUs(from, message.epoch))
        reads.onFetched(from.id, std::move(message));
}

void MasterParts::on(const Identity& from, const LookedUp& message) {
    if (isAnswerToUs(from, message.epoch))
        recovery.onLookedUp(from.id, message);
}

void MasterParts::on(const Identity& from, const Stamps& message) {
    if (isAnswerToUs(from, message.epoch))
        sessions.onAnswer(from.id, message);
}

void MasterParts::on(const Identity& from, const Digests& message) {
    if (isAnswerToUs(from, message.epoch))
        recovery.onDigests(from.id, message);
}

void MasterParts::on(const Identity& from, const Listed& message) {
    if (isAnswerToUs(from, message.epoch))
        recovery.onListed(from.id, message);
}

void MasterParts::on(const Identity& from, const Synced& message) {
    if (isAnswerToUs(from, message.epoch)) {
        resync.onSynced(from, message);
        membership.advance();
    }
}

void MasterParts::on(const Identity& from, const Purged& message) {
    if (isAnswerToUs(from, message.epoch))
        purge.onPurged(from.id, message);
}

void MasterParts::on(const Identity& from, const TakeOver& message) {
    if (!admitPrimary(from, message.epoch))
        return;
    if (!core.voter.release(message.epoch, message.sentAt))
        return;
    if (message.target == core.self().id)
        election.standNow();
}

void MasterParts::on(const Identity& from, Hint& message) {
    if (core.isPrimary() || !core.voter.admit(from, message.epoch))
        return;
    if (message.reset)
        directory.clear();
    for (EntryHead& head : message.items) {
        const SlotId slot = slotOf(head.key);
        directory.hint(slot, std::move(head));
    }
}

}  // namespace engram
