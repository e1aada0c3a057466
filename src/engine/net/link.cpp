// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "net/link.h"

#include <utility>

namespace engram::net {

void Link::dial(Turn& turn, const Endpoint& endpoint) {
    m_dialled = endpoint;
    m_connection = Connection::dial(turn, endpoint, *this);
    m_connection->setMaxBacklog(limits::kMaxPeerBacklogBytes);
}

void Link::adopt(std::unique_ptr<Connection> connection, const resp::Arguments& greeting) {
    m_connection = std::move(connection);
    m_connection->setHandler(*this);
    m_connection->setMaxBacklog(limits::kMaxPeerBacklogBytes);
    m_handler.appendGreeting(m_connection->output());
    takeGreeting(greeting);
}

void Link::onConnected(Connection& connection) {
    m_handler.appendGreeting(connection.output());
}

void Link::takeGreeting(const resp::Arguments& arguments) {
    Result<PeerGreeting> greeting = m_handler.onGreeting(arguments);
    if (greeting)
        m_links.onGreeted(*this, std::move(*greeting));
    else
        m_links.refuse(*this, greeting.error());
}

void Link::onCommand(Connection& connection, const resp::Arguments& arguments) {
    if (!isGreeted()) {
        takeGreeting(arguments);
        return;
    }
    const Result<void> done = m_handler.onPeerCommand(m_greeting.name, arguments);
    if (!done)
        connection.abort(done.error().detail);
}

void Link::onBadInput(Connection& connection, const std::string& error, bool /*broken*/) {
    connection.abort(error);
}

void Link::onClosed(Connection& /*connection*/, const std::string& reason) {
    m_links.onEnded(*this, reason);
}

}  // namespace engram::net
