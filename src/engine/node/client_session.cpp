// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/client_session.h"

#include <chrono>
#include <utility>

#include "common/limits.h"
#include "node/client_hub.h"
#include "node/command.h"

namespace engram::node {

ClientSession::ClientSession(ClientHub& hub, std::uint64_t id, TimePoint now)
    : m_hub(hub),
      m_id(id),
      m_connectedAt(now),
      m_label("c" + std::to_string(id)),
      m_lastActive(now) {}

ClientSession::~ClientSession() = default;

void ClientSession::takeConnection(std::unique_ptr<net::Connection> connection) {
    m_connection = std::move(connection);
    m_address = toText(m_connection->remote());
    m_localAddress = toText(m_connection->local());
}

std::unique_ptr<net::Connection> ClientSession::releaseConnection() {
    return std::move(m_connection);
}

void ClientSession::onCommand(net::Connection& connection, const resp::Arguments& arguments) {
    if (m_isClosing)
        return;
    if (m_replyMode == ReplyMode::SkipThis)
        m_replyMode = ReplyMode::On;
    else if (m_replyMode == ReplyMode::SkipNext)
        m_replyMode = ReplyMode::SkipThis;
    m_hub.execute(*this, arguments);
    if (m_connection && m_replies.size() >= limits::kMaxUnansweredPerClient)
        connection.pause();
}

void ClientSession::onBadInput(net::Connection& /*connection*/, const std::string& error,
                               bool broken) {
    immediateReply().error("ERR " + error);
    if (broken)
        closeWhenAnswered();
}

void ClientSession::onClosed(net::Connection& /*connection*/, const std::string& reason) {
    m_hub.onSessionClosed(*this, reason);
}

resp::Writer ClientSession::immediateReply() {
    if (isMuted() || !m_connection) {
        m_muted.clear();
        return resp::Writer(m_muted, m_protocol);
    }
    return resp::Writer(m_replies.immediate(m_connection->output()), m_protocol);
}

ReplyQueue::Ticket ClientSession::reserveReply() {
    return m_replies.reserve(isMuted());
}

void ClientSession::finishReply(ReplyQueue::Ticket ticket, ReplyFormat format,
                                OperationResult& result) {
    m_muted.clear();
    std::string& out = m_connection ? m_connection->output() : m_muted;
    resp::Writer writer(m_replies.begin(ticket, out), m_protocol);
    format(writer, result);
    m_replies.settle(ticket, out);
    if (m_connection && m_replies.size() == limits::kMaxUnansweredPerClient / 2)
        m_connection->resume();
    closeIfAnswered();
}

void ClientSession::closeWhenAnswered() {
    m_isClosing = true;
    if (m_connection)
        m_connection->endInput();
    closeIfAnswered();
}

void ClientSession::closeIfAnswered() {
    if (m_isClosing && m_connection && m_replies.isEmpty())
        m_connection->closeAfterFlush();
}

void ClientSession::setName(std::string_view name) {
    m_name = name;
    m_label = NodeId::isValid(name) ? NodeId(name) : NodeId("c" + std::to_string(m_id));
}

void ClientSession::reset() {
    m_protocol = resp::Protocol::Resp2;
    m_replyMode = ReplyMode::On;
    setName({});
}

std::string ClientSession::describe(TimePoint now) const {
    using std::chrono::duration_cast;
    using std::chrono::seconds;
    std::string line = "id=" + std::to_string(m_id);
    const auto add = [&line](std::string_view name, const std::string& value) {
        line.append(" ").append(name).append("=").append(value);
    };
    add("addr", m_address);
    add("laddr", m_localAddress);
    add("name", m_name);
    add("age", std::to_string(duration_cast<seconds>(now - m_connectedAt).count()));
    add("idle", std::to_string(duration_cast<seconds>(now - m_lastActive).count()));
    add("flags", isObserver ? "O" : "N");
    add("db", "0");
    add("omem", std::to_string(m_connection ? m_connection->backlogBytes() : 0));
    add("cmd", m_lastCommand);
    add("user", "default");
    add("resp", m_protocol == resp::Protocol::Resp3 ? "3" : "2");
    add("lib-name", libraryName);
    add("lib-ver", libraryVersion);
    return line;
}

}  // namespace engram::node
