// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/peers.h"

#include <utility>

namespace engram {

Peer* Peers::find(const NodeId& id) {
    return const_cast<Peer*>(std::as_const(*this).find(id));
}

const Peer* Peers::find(const NodeId& id) const {
    const auto found = m_index.find(id);
    return found == m_index.end() ? nullptr : found->second;
}

void Peers::erase(const NodeId& id) {
    m_index.erase(id);
    m_peers.erase(id);
}

void Peers::clear() {
    m_index.clear();
    m_peers.clear();
}

Peer* Peers::find(const Identity& identity) {
    return const_cast<Peer*>(std::as_const(*this).find(identity));
}

const Peer* Peers::find(const Identity& identity) const {
    const Peer* peer = find(identity.id);
    return peer != nullptr && peer->member.identity == identity ? peer : nullptr;
}

Peer& Peers::ensure(const Member& member, TimePoint now) {
    Peer& peer = m_peers[member.identity.id];
    m_index[member.identity.id] = &peer;
    if (peer.member.identity != member.identity) {
        peer = Peer{};
        peer.lastHeard = now;
        peer.downSince = now;
    }
    peer.member = member;
    return peer;
}

void Peers::onUp(const Member& member, TimePoint now) {
    Peer& peer = ensure(member, now);
    peer.isUp = true;
}

void Peers::onDown(const Identity& identity, TimePoint now) {
    if (Peer* peer = find(identity); peer != nullptr && peer->isUp) {
        peer->isUp = false;
        peer->downSince = now;
        peer->outstandingFetches = 0;
    }
}

void Peers::startEpoch(TimePoint now) {
    for (auto& [id, peer] : m_peers) {
        peer.answeredEpoch = false;
        peer.accepted = {};
        peer.isSuspected = false;
        peer.heartbeatAnswered = {};
        peer.outstandingFetches = 0;
        peer.lastHeard = now;
    }
}

void Peers::forgive(TimePoint now) {
    for (auto& [id, peer] : m_peers) {
        peer.lastHeard = now;
        if (!peer.isUp)
            peer.downSince = now;
    }
}

}  // namespace engram
