// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/client_hub.h"

#include <algorithm>
#include <utility>

#include "common/limits.h"
#include "net/turn.h"
#include "node/clock.h"
#include "node/command.h"
#include "node/fault_hook.h"
#include "node/node_context.h"
#include "node/observer_hub.h"

namespace engram::node {

namespace {

constexpr std::string_view kGreeting = "ENGRAM.HELLO";

RequestClass kindOf(const Operation& operation) {
    if (std::holds_alternative<ReadOperation>(operation))
        return RequestClass::Read;
    if (std::holds_alternative<WriteOperation>(operation) ||
        std::holds_alternative<UpdateOperation>(operation) ||
        std::holds_alternative<DeleteOperation>(operation))
        return RequestClass::Write;
    return RequestClass::Other;
}

/// The clock that the machine sees.
TimePoint machineNow(const NodeContext& node) {
    return node.faults != nullptr ? node.faults->now() : monotonicNow();
}

std::string notPrimary(const HostedMachine& hosted) {
    const Endpoint primary = hosted.primaryEndpoint();
    return primary.isValid() ? "NOTPRIMARY " + toText(primary) : std::string("NOTPRIMARY");
}

}  // namespace

ClientHub::ClientHub(net::Turn& turn, AdoptPeer adoptPeer)
    : m_turn(turn), m_adoptPeer(std::move(adoptPeer)) {}

ClientHub::~ClientHub() = default;

void ClientHub::accept(std::unique_ptr<QTcpSocket> socket) {
    ++m_node->stats.connectionsReceived;
    const std::uint64_t id = ++m_lastSessionId;
    auto session = std::make_unique<ClientSession>(*this, id, machineNow(*m_node));
    session->takeConnection(std::make_unique<net::Connection>(m_turn, std::move(socket), *session));
    m_sessions.emplace(id, std::move(session));
}

void ClientHub::execute(ClientSession& session, const resp::Arguments& arguments) {
    if (arguments[0] == kGreeting && session.m_lastCommand == "NULL") {
        m_closed.insert(m_sessions.extract(session.id()));
        m_adoptPeer(session.releaseConnection(), arguments);
        return;
    }
    ++m_node->stats.commands;
    const Result<const CommandRow*> row = m_commands.resolve(arguments);
    if (!row) {
        refuse(session, row.error().detail);
        return;
    }
    call(session, **row, arguments);
}

void ClientHub::call(ClientSession& session, const CommandRow& row,
                     const resp::Arguments& arguments) {
    const TimePoint now = machineNow(*m_node);
    session.m_lastActive = now;
    session.m_lastCommand.assign(row.name);
    if ((row.flags & command_flag::kData) != 0 && m_node->hosted.role() == Role::Slave) {
        refuse(session, notPrimary(m_node->hosted));
        return;
    }
    CommandCall command(*m_node, session, row, arguments, now);
    row.handler(command);
}

void ClientHub::refuse(ClientSession& session, const std::string& error) {
    ++m_node->stats.errorReplies;
    session.immediateReply().error(error);
}

void ClientHub::submit(ClientSession& session, Operation&& operation, SessionStamp stamp,
                       ReplyFormat format, TimePoint now) {
    if (m_pending.size() >= limits::kMaxPendingRequests) {
        refuse(session, "UNAVAILABLE " + std::to_string(m_pending.size()) +
                            " requests are unanswered; try again later");
        return;
    }
    const RequestClass kind = kindOf(operation);
    const RequestId id = m_node->hosted.newRequestId();
    m_node->stats.countRequest(kind);
    m_node->observers.onRequest(id);
    m_pending.emplace(id, Pending{&session, session.reserveReply(), format, kind, now});
    m_node->hosted.onRequest(ClientRequest{id, session.label(), stamp, std::move(operation)}, now);
    m_node->touched();
}

void ClientHub::deliver(std::vector<ClientReply>& replies, TimePoint now) {
    for (ClientReply& reply : replies) {
        const auto found = m_pending.find(reply.id);
        if (found == m_pending.end())
            continue;
        const Pending pending = found->second;
        m_pending.erase(found);
        if (reply.result.status != Status::Ok && reply.result.status != Status::NotFound)
            ++m_node->stats.errorReplies;
        else
            m_node->stats.recordLatency(pending.kind, now - pending.started);
        pending.session->finishReply(pending.ticket, pending.format, reply.result);
    }
}

void ClientHub::onSessionClosed(ClientSession& session, const std::string& /*reason*/) {
    auto owned = m_sessions.extract(session.id());
    if (owned.empty())
        return;
    std::unique_ptr<net::Connection> connection = session.releaseConnection();
    m_node->stats.clientBytesRead += connection->bytesRead();
    m_node->stats.clientBytesWritten += connection->bytesWritten();
    m_turn.discard(std::move(connection));
    m_node->observers.remove(session);
    // The session is the handler of a connection that may be on the stack.
    m_closed.insert(std::move(owned));
    m_node->touched();
}

void ClientHub::sweep() {
    std::erase_if(m_closed, [](const auto& item) { return item.second->unanswered() == 0; });
}

ClientSession* ClientHub::find(std::uint64_t id) const {
    const auto found = m_sessions.find(id);
    return found == m_sessions.end() ? nullptr : found->second.get();
}

ClientSession* ClientHub::findByAddress(std::string_view address) const {
    for (const auto& [id, session] : m_sessions) {
        if (session->m_address == address)
            return session.get();
    }
    return nullptr;
}

void ClientHub::closeAll() {
    std::vector<ClientSession*> open;
    open.reserve(m_sessions.size());
    for (const auto& [id, session] : m_sessions)
        open.push_back(session.get());
    for (ClientSession* session : open)
        session->closeWhenAnswered();
}

std::uint64_t ClientHub::bytesRead() const {
    std::uint64_t total = m_node->stats.clientBytesRead;
    for (const auto& [id, session] : m_sessions)
        total += session->connection()->bytesRead();
    return total;
}

std::uint64_t ClientHub::bytesWritten() const {
    std::uint64_t total = m_node->stats.clientBytesWritten;
    for (const auto& [id, session] : m_sessions)
        total += session->connection()->bytesWritten();
    return total;
}

}  // namespace engram::node
