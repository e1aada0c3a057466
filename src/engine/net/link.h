// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One connection between two nodes; part of PeerLinks.

#pragma once

#include <memory>
#include <string>
#include <utility>

#include "net/connection.h"
#include "net/peer_links.h"

namespace engram::net {

class Link final : public ConnectionHandler {
public:
    Link(PeerLinks& links, PeerHandler& handler) : m_links(links), m_handler(handler) {}

    void dial(Turn& turn, const Endpoint& endpoint);
    void adopt(std::unique_ptr<Connection> connection, const resp::Arguments& greeting);

    void onConnected(Connection& connection) override;
    void onCommand(Connection& connection, const resp::Arguments& arguments) override;
    void onBadInput(Connection& connection, const std::string& error, bool broken) override;
    void onClosed(Connection& connection, const std::string& reason) override;

    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] const Connection& connection() const { return *m_connection; }
    [[nodiscard]] std::unique_ptr<Connection> release() { return std::move(m_connection); }
    [[nodiscard]] bool isGreeted() const { return !m_greeting.name.id.isEmpty(); }
    [[nodiscard]] const PeerGreeting& greeting() const { return m_greeting; }
    void setGreeting(PeerGreeting greeting) { m_greeting = std::move(greeting); }
    /// We did not accept its greeting.
    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    void setRefused() { m_isRefused = true; }
    /// Where we dialled; invalid for an inbound link.
    [[nodiscard]] const Endpoint& dialled() const { return m_dialled; }

private:
    void takeGreeting(const resp::Arguments& arguments);

    PeerLinks& m_links;
    PeerHandler& m_handler;
    std::unique_ptr<Connection> m_connection;
    PeerGreeting m_greeting;
    Endpoint m_dialled;
    bool m_isRefused = false;
};

}  // namespace engram::net
