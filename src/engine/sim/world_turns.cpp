// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The world as host: what nodes hear from the network, and what leaves them at the end of a turn.

#include <algorithm>

#include "common/assert.h"
#include "protocol/codec.h"
#include "resp/command_parser.h"
#include "sim/message_text.h"
#include "sim/world.h"

namespace engram::sim {

SimTime World::readsAt(NodeIndex at) const {
    const SimNode& node = m_nodes[at];
    if (!node.isUp() || node.pausedUntil > m_schedule.now())
        return kNeverSim;
    return std::max(m_schedule.now(), node.busyUntil);
}

Hello World::helloOf(NodeIndex node) {
    return m_nodes[node].process->machine().hello();
}

void World::onLinkUp(NodeIndex at, const Hello& hello) {
    const Member& peer = hello.sender;
    SimNode& node = m_nodes[at];
    if (m_log.keepsLines())
        m_log.line(now(), node.id.text() + " <- " + peer.identity.id.text() + " connected");
    node.process->machine().onMessage(peer.identity, hello, localNow(node));
    node.process->machine().onPeerUp(peer, localNow(node));
}

void World::onLinkDown(NodeIndex at, const Identity& peer) {
    SimNode& node = m_nodes[at];
    if (m_log.keepsLines())
        m_log.line(now(), node.id.text() + " <- " + peer.id.text() + " connection lost");
    node.process->machine().onPeerDown(peer, localNow(node));
}

void World::onLinkMessage(NodeIndex at, const Identity& peer, Message&& message) {
    SimNode& node = m_nodes[at];
    if (m_log.keepsLines())
        m_log.line(now(), node.id.text() + " <- " + peer.id.text() + ' ' + describe(message));
    mix(static_cast<std::uint64_t>(now().count()), at, message.index());
    node.process->machine().onMessage(peer, std::move(message), localNow(node));
}

void World::endTurn(NodeIndex at) {
    SimNode& node = m_nodes[at];
    Machine& machine = node.process->machine();
    while (true) {
        machine.takeOutput(m_output);
        node.view = machine.view();
        sendAll(at);
        reportAll(at);
        answerAll(at);
        if (machine.identity() == node.identity)
            break;
        node.identity = machine.identity();
        m_network.close(at);
        wakeAt(now(), Wake::DialNow, at);
    }
    if (node.turnCost.count() > 0)
        node.busyUntil = std::max(node.busyUntil, now()) + node.turnCost;
    if (m_observer != nullptr)
        m_observer->onTurnEnd(at);
    armTimer(at);
}

void World::sendAll(NodeIndex at) {
    for (Outgoing& outgoing : m_output.messages) {
        const auto found = m_byId.find(outgoing.to.text());
        ENGRAM_ASSERT(found != m_byId.end());
        Message message = std::move(outgoing.message);
        if (m_tamper != nullptr && !m_tamper->onSend(*this, at, found->second, message))
            continue;
        if (m_settings.codecOneIn > 0 && m_random.below(m_settings.codecOneIn) == 0)
            message = throughCodec(std::move(message));
        mix(outgoing.to.text().size(), message.index(), epochOf(message).value);
        m_network.send(at, found->second, std::move(message));
    }
}

void World::reportAll(NodeIndex at) {
    for (const Event& event : m_output.events) {
        m_log.event(now(), m_nodes[at].id, event);
        if (event.kind == EventKind::CandidacyStarted && hasCandidateBesides(at))
            m_coverage.count("two-candidates");
        if (m_observer != nullptr)
            m_observer->onEvent(at, event);
    }
}

bool World::hasCandidateBesides(NodeIndex at) const {
    for (NodeIndex other = 0; other < m_settings.masters; ++other)
        if (other != at && m_nodes[other].isUp() &&
            m_nodes[other].process->machine().state() == node_state::kCandidate)
            return true;
    return false;
}

void World::answerAll(NodeIndex at) {
    SimNode& node = m_nodes[at];
    for (const ClientReply& reply : m_output.replies) {
        const auto found = node.asked.find(reply.id);
        ENGRAM_ASSERT(found != node.asked.end());  // exactly one answer to each request
        mix(at, static_cast<std::uint64_t>(reply.result.status), reply.result.version.sequence);
        if (m_observer != nullptr)
            m_observer->onReply(at, found->second.operation, reply.result);
        found->second.sink->onReply(found->second.token, reply.result);
        node.asked.erase(found);
    }
}

Message World::throughCodec(Message&& message) {
    m_codecBytes.clear();
    encodeMessage(m_codecBytes, message, HybridTime{m_random.next()});
    resp::CommandParser parser;
    resp::Arguments arguments;
    const resp::ParseResult parsed = parser.parse(m_codecBytes, arguments);
    ENGRAM_ASSERT(parsed.status == resp::ParseStatus::Complete);
    ENGRAM_ASSERT(parsed.consumed == m_codecBytes.size());
    Result<DecodedMessage> decoded = decodeMessage(arguments);
    ENGRAM_ASSERT(decoded.has_value());
    ENGRAM_ASSERT(decoded->message.index() == message.index());
    return std::move(decoded->message);
}

}  // namespace engram::sim
