// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/master.h"

#include <set>
#include <utility>

#include "protocol/master_parts.h"

namespace engram {

Master::Master(NodeSettings settings)
    : m_parts(std::make_unique<MasterParts>(std::move(settings))) {}

Master::~Master() = default;

void Master::start(TimePoint now) {
    MasterParts& parts = *m_parts;
    parts.core.now = now;
    parts.nextTick = now;
    parts.election.heard();
    parts.core.emitState(parts.state());
    if (parts.core.settings.bootstrap || parts.core.settings.masters.empty())
        parts.foundCluster();
}

void Master::onMessage(const Identity& from, Message&& message, TimePoint now) {
    MasterParts& parts = *m_parts;
    parts.core.now = now;
    if (!parts.core.gone.empty())
        parts.core.gone.erase(from);  // it lives, whatever was said
    std::visit([&](auto& body) { parts.on(from, body); }, message);
}

void Master::onPeerUp(const Member& peer, TimePoint now) {
    MasterParts& parts = *m_parts;
    parts.core.now = now;
    parts.core.peers.onUp(peer, now);
    if (parts.core.role == MasterRole::Joining && peer.role == Role::Master) {
        parts.core.send(peer.identity.id, Join{parts.core.voter.promised(), parts.core.cluster,
                                               parts.core.settings.self});
    }
    if (!parts.core.isPrimary())
        return;
    parts.dismissStranger(peer.identity);
    parts.membership.onPeerUp(peer.identity);
    parts.writes.onPeerUp(peer.identity.id);
    parts.hints.restart(peer.identity.id);
}

void Master::onPeerDown(const Identity& peer, TimePoint now) {
    MasterParts& parts = *m_parts;
    parts.core.now = now;
    parts.core.peers.onDown(peer, now);
    if (parts.core.isPrimary())
        parts.reads.onPeerDown(peer.id);
}

void Master::onTimer(TimePoint now) {
    m_parts->core.now = now;
    m_parts->onTimer();
}

TimePoint Master::nextDeadline() const {
    return m_parts->nextTick;
}

void Master::takeOutput(Output& output) {
    MasterParts& parts = *m_parts;
    if (parts.core.isPrimary()) {
        parts.requests.endTurn();
        parts.handover.advance();
        parts.hints.endTurn();
    }
    output.clear();
    std::swap(output, parts.core.out);
}

std::vector<Endpoint> Master::wantedPeers() const {
    const MasterParts& parts = *m_parts;
    std::set<Endpoint> wanted(parts.core.settings.masters.begin(),
                              parts.core.settings.masters.end());
    if (parts.core.role == MasterRole::Joining && parts.primaryEndpoint().isValid())
        wanted.insert(parts.primaryEndpoint());
    for (const ViewPtr& view :
         {parts.core.voter.accepted(), parts.core.committed, parts.core.proposed}) {
        if (!view)
            continue;
        for (const Member& member : view->members)
            wanted.insert(member.endpoint);
    }
    wanted.erase(parts.core.settings.self.endpoint);
    return {wanted.begin(), wanted.end()};
}

const Identity& Master::identity() const {
    return m_parts->core.self();
}

Hello Master::hello() const {
    // A cluster of masters alone, which holds nothing, must not keep away the nodes of an older
    // one.
    const ClusterId cluster = m_parts->holdsNothing() ? ClusterId{} : m_parts->core.cluster;
    return Hello{m_parts->core.voter.promised(), cluster, m_parts->core.settings.self};
}

ViewPtr Master::accepted() const {
    return m_parts->core.voter.accepted();
}

ViewPtr Master::view() const {
    return m_parts->core.committed ? m_parts->core.committed : m_parts->core.voter.committed();
}

std::string_view Master::state() const {
    return m_parts->state();
}

void Master::setTracePolicy(TracePolicy policy) {
    m_parts->core.trace = policy;
}

RequestId Master::newRequestId() {
    return m_parts->core.newRequestId();
}

void Master::onRequest(ClientRequest&& request, TimePoint now) {
    MasterParts& parts = *m_parts;
    parts.core.now = now;
    if (parts.core.isPrimary()) {
        parts.requests.onRequest(std::move(request));
        return;
    }
    if (const auto* forget = std::get_if<ForgetOperation>(&request.operation);
        forget != nullptr && parts.hearsNoPrimary()) {
        parts.core.reply(request.id, parts.forgetAsBackup(forget->target));
        return;
    }
    OperationResult result;
    result.status = Status::NotPrimary;
    const Endpoint primary = parts.primaryEndpoint();
    if (primary.isValid())
        result.detail = toText(primary);
    parts.core.reply(request.id, std::move(result));
}

void Master::drain(TimePoint now) {
    m_parts->core.now = now;
    m_parts->requests.drain();
    m_parts->handOverToAnyBackup();
    m_parts->core.emitState(node_state::kDraining);
}

bool Master::isDrained() const {
    return !m_parts->core.isPrimary() || m_parts->requests.unanswered() == 0;
}

bool Master::isPrimary() const {
    return m_parts->core.isPrimary();
}

Epoch Master::epoch() const {
    return m_parts->core.isPrimary() ? m_parts->core.epoch : m_parts->core.voter.promised();
}

Endpoint Master::primaryEndpoint() const {
    return m_parts->primaryEndpoint();
}

}  // namespace engram
