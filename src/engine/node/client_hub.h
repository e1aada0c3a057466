// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// All client connections of a node: runs their commands, hands data requests to the machine, and
// brings the replies back.

#pragma once

#include <absl/container/flat_hash_map.h>

#include <QTcpSocket>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "net/connection.h"
#include "node/client_session.h"
#include "node/command_table.h"
#include "common/node_stats.h"
#include "protocol/machine.h"

namespace engram::net {
class Turn;
}

namespace engram::node {

struct NodeContext;

/// Lives in the thread of its node.
class ClientHub {
public:
    /// Takes over a connection whose first command is a greeting between nodes.
    using AdoptPeer = std::function<void(std::unique_ptr<net::Connection>, const resp::Arguments&)>;

    ClientHub(net::Turn& turn, AdoptPeer adoptPeer);
    ~ClientHub();

    /// Once, before the first connection.
    void setContext(NodeContext& context) { m_node = &context; }

    void accept(std::unique_ptr<QTcpSocket> socket);

    /// Finds the command and calls its handler, or answers what is wrong with it.
    void execute(ClientSession& session, const resp::Arguments& arguments);
    /// Hands a request to the machine; refused at once where it serves none or has too many.
    void submit(ClientSession& session, Operation&& operation, SessionStamp stamp,
                ReplyFormat format, TimePoint now);
    /// The machine's replies, at the end of a turn.
    void deliver(std::vector<ClientReply>& replies, TimePoint now);

    void onSessionClosed(ClientSession& session, const std::string& reason);

    [[nodiscard]] std::size_t connectionCount() const { return m_sessions.size(); }
    [[nodiscard]] std::size_t pendingCount() const { return m_pending.size(); }
    [[nodiscard]] const std::map<std::uint64_t, std::unique_ptr<ClientSession>>& sessions() const {
        return m_sessions;
    }
    [[nodiscard]] ClientSession* find(std::uint64_t id) const;
    /// The session whose client has this "host:port", or null.
    [[nodiscard]] ClientSession* findByAddress(std::string_view address) const;
    [[nodiscard]] const CommandTable& commands() const { return m_commands; }
    [[nodiscard]] std::uint64_t bytesRead() const;
    [[nodiscard]] std::uint64_t bytesWritten() const;

    /// Forgets closed sessions that nothing needs any more. At the end of a turn.
    void sweep();

    /// Closes every connection once it is answered.
    void closeAll();

private:
    struct Pending {
        ClientSession* session;
        ReplyQueue::Ticket ticket;
        ReplyFormat format;
        RequestClass kind;
        TimePoint started;
    };

    void call(ClientSession& session, const CommandRow& row, const resp::Arguments& arguments);
    void refuse(ClientSession& session, const std::string& error);

    net::Turn& m_turn;
    AdoptPeer m_adoptPeer;
    NodeContext* m_node = nullptr;
    CommandTable m_commands;
    // Closed ones stay in m_closed until their requests are answered.
    std::map<std::uint64_t, std::unique_ptr<ClientSession>> m_sessions;
    std::map<std::uint64_t, std::unique_ptr<ClientSession>> m_closed;
    absl::flat_hash_map<RequestId, Pending> m_pending;
    std::uint64_t m_lastSessionId = 0;
};

}  // namespace engram::node
