// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/liveness.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace engram {

Liveness::Liveness(MasterCore& core, Membership& membership)
    : m_core(core), m_membership(membership) {}

void Liveness::startEpoch() {
    m_core.leaseUntil = TimePoint{};
    m_core.grantsFrom = TimePoint{};
    m_core.peers.startEpoch(m_core.now);
    m_lastTimer = m_core.now;
    m_lastBeat = TimePoint{};
    m_nextBeat = m_core.now;
    m_hadLease = false;
    m_lostLease = false;
    m_grants = true;
    m_startedAt = m_core.now;
}

bool Liveness::hearsMajority() const {
    const TimePoint since = m_core.now - 2 * m_core.settings.protocol.heartbeat;
    for (const ViewPtr& view : {m_core.committed, m_core.proposed}) {
        if (!view)
            continue;
        const auto heard =
            std::count_if(view->members.begin(), view->members.end(), [&](const Member& member) {
                const Peer* peer = m_core.peers.find(member.identity);
                return member.identity == m_core.self() ||
                       (peer != nullptr && peer->lastHeard >= since);
            });
        if (static_cast<std::size_t>(heard) * 2 <= view->members.size())
            return false;
    }
    return true;
}

std::string Liveness::silent() const {
    const TimePoint since = m_core.now - m_core.settings.protocol.lease;
    std::string names;
    for (const Member& member : m_core.newestView()->members) {
        const Peer* peer = m_core.peers.find(member.identity);
        const bool isHeard = peer != nullptr && peer->heartbeatAnswered >= since;
        if (member.identity != m_core.self() && !isHeard)
            names += (names.empty() ? "" : ", ") + member.identity.id.text();
    }
    return names;
}

bool Liveness::mayGrant() const {
    const TimePoint since = std::max(m_core.leaseUntil, m_startedAt);
    if (m_core.now - since < m_core.settings.protocol.leaseGrant || hearsMajority())
        return true;
    // One that we have proposed to remove is there until that is accepted, and may never be.
    const auto hasAnotherMaster = [this](const ViewPtr& view) {
        return view && std::any_of(view->members.begin(), view->members.end(),
                                   [this](const Member& member) {
                                       return member.role == Role::Master &&
                                              member.identity != m_core.self();
                                   });
    };
    return !hasAnotherMaster(m_core.committed) && !hasAnotherMaster(m_core.proposed);
}

void Liveness::beat() {
    if (m_core.hasYielded())
        return;
    const ViewNumber committed = m_core.committed ? m_core.committed->stamp.number : ViewNumber{};
    const std::int64_t sentAt = m_core.now.time_since_epoch().count();
    m_grants = mayGrant();
    for (const Member& member : m_membership.audience())
        m_core.send(member.identity.id, Heartbeat{m_core.epoch, sentAt, committed, m_grants});
    m_core.voter.onHeartbeat(Heartbeat{m_core.epoch, sentAt, committed, m_grants}, m_core.now);
    if (m_grants)
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
    const auto median = answered.begin() + static_cast<std::ptrdiff_t>(answered.size() / 2);
    std::nth_element(answered.begin(), median, answered.end(), std::greater<>());
    return *median;
}

void Liveness::renewLease() {
    TimePoint from = kNever;
    for (const ViewPtr* view : {&m_core.committed, &m_core.proposed}) {
        if (*view)
            from = std::min(from, majorityAnswered(**view));
    }
    if (from == kNever || from == TimePoint{} || from < m_core.grantsFrom)
        return;
    m_core.leaseUntil = std::max(m_core.leaseUntil, from + m_core.settings.protocol.lease);
}

void Liveness::onAnswer(const Identity& from, const HeartbeatReply& reply) {
    Peer* peer = m_core.peers.find(from);
    if (peer == nullptr)
        return;
    peer->lastHeard = m_core.now;
    peer->keys = reply.keys;
    peer->bytes = reply.bytes;
    peer->isSuspected = false;
    if (reply.granted) {
        peer->heartbeatAnswered =
            std::max(peer->heartbeatAnswered, TimePoint(Duration(reply.sentAt)));
    }
    if (reply.accepted.value > 0)
        m_membership.onAccepted(from, reply.accepted);
    renewLease();
    if (!m_grants && mayGrant())
        beat();
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
    // Nobody else is to blame for silence while this process stood still, or could hear nobody.
    const bool regained = !m_hadLease && m_core.holdsLease();
    const bool stoodStill = m_core.now - m_lastTimer > protocol.lease || regained;
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
        m_lostLease = true;
        Event event;
        event.kind = EventKind::LeaseLost;
        event.epoch = m_core.epoch;
        m_core.emit(std::move(event));
        m_core.emitState(node_state::kNoLease, "no majority answers the heartbeats");
    } else if (regained) {
        m_hadLease = true;
        if (std::exchange(m_lostLease, false))
            m_core.emitState(node_state::kServing, "a majority answers again");
    }
    return stoodStill;
}

}  // namespace engram
