// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/liveness.h"

#include <algorithm>
#include <vector>

namespace engram {

Liveness::Liveness(MasterCore& core, Membership& membership)
    : m_core(core), m_membership(membership) {}

void Liveness::startEpoch() {
    m_core.leaseUntil = TimePoint{};
    m_core.peers.startEpoch(m_core.now);
    m_lastTimer = m_core.now;
    m_lastBeat = TimePoint{};
    m_nextBeat = m_core.now;
    m_hadLease = false;
}

void Liveness::beat() {
    const ViewNumber committed = m_core.committed ? m_core.committed->stamp.number : ViewNumber{};
    const std::int64_t sentAt = m_core.now.time_since_epoch().count();
    for (const Member& member : m_membership.audience())
        m_core.send(member.identity.id, Heartbeat{m_core.epoch, sentAt, committed});
    m_core.voter.onHeartbeat(m_core.epoch, committed, m_core.now);
    m_lastBeat = m_core.now;
    m_nextBeat = m_core.now + m_core.settings.protocol.heartbeat;
    renewLease();
}

TimePoint Liveness::majorityAnswered(const View& view) const {
    std::vector<TimePoint> answered;
    answered.reserve(view.members.size());
    for (const Member& member : view.members) {
        if (member.identity == m_core.self()) {
            answered.push_back(m_lastBeat);
            continue;
        }
        const Peer* peer = m_core.peers.find(member.identity);
        answered.push_back(peer == nullptr ? TimePoint{} : peer->heartbeatAnswered);
    }
    std::sort(answered.begin(), answered.end(), std::greater<>());
    return answered[answered.size() / 2];
}

void Liveness::renewLease() {
    TimePoint from = kNever;
    for (const ViewPtr* view : {&m_core.committed, &m_core.proposed}) {
        if (*view)
            from = std::min(from, majorityAnswered(**view));
    }
    if (from == kNever || from == TimePoint{})
        return;
    m_core.leaseUntil = std::max(m_core.leaseUntil, from + m_core.settings.protocol.lease);
    m_hadLease = m_hadLease || m_core.holdsLease();
}

void Liveness::onAnswer(const Identity& from, const HeartbeatReply& reply) {
    Peer* peer = m_core.peers.find(from);
    if (peer == nullptr)
        return;
    peer->lastHeard = m_core.now;
    peer->keys = reply.keys;
    peer->bytes = reply.bytes;
    peer->isSuspected = false;
    peer->heartbeatAnswered = std::max(peer->heartbeatAnswered, TimePoint(Duration(reply.sentAt)));
    if (reply.accepted.value > 0)
        m_membership.onAccepted(from, reply.accepted);
    renewLease();
}

void Liveness::suspect(Peer& peer, std::string_view why) {
    if (peer.isSuspected)
        return;
    peer.isSuspected = true;
    Event event;
    event.kind = EventKind::NodeSuspected;
    event.to = peer.member.identity.id;
    event.text = why;
    m_core.emit(std::move(event));
}

bool Liveness::onTimer() {
    const ProtocolSettings& protocol = m_core.settings.protocol;
    const bool stoodStill = m_core.now - m_lastTimer > protocol.lease;
    m_lastTimer = m_core.now;
    if (stoodStill)
        m_core.peers.forgive(m_core.now);
    if (m_core.now >= m_nextBeat)
        beat();
    for (const Member& member : m_membership.audience()) {
        Peer* peer = m_core.peers.find(member.identity);
        if (peer == nullptr)
            continue;
        if (!peer->isUp && m_core.now - peer->downSince >= protocol.downTimeout)
            suspect(*peer, "link down");
        else if (m_core.now - peer->lastHeard >= protocol.ackTimeout)
            suspect(*peer, "silent");
    }
    if (m_hadLease && !m_core.holdsLease()) {
        m_hadLease = false;
        Event event;
        event.kind = EventKind::LeaseLost;
        event.epoch = m_core.epoch;
        m_core.emit(std::move(event));
        m_core.emitState(node_state::kNoLease, "no majority answers the heartbeats");
    } else if (!m_hadLease && m_core.holdsLease()) {
        m_hadLease = true;
        m_core.emitState(node_state::kServing);
    }
    return stoodStill;
}

}  // namespace engram
