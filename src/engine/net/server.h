// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Listens on one address and makes a Connection of everything that connects.

#pragma once

#include <QTcpServer>
#include <functional>
#include <memory>

#include "common/ids.h"
#include "common/limits.h"
#include "common/result.h"
#include "net/connection.h"

namespace engram::net {

class Turn;

/// Lives in the thread of its Turn.
class Server final : public QTcpServer {
    Q_OBJECT

public:
    /// Gets each new connection's socket. Called from the event loop.
    using Accept = std::function<void(std::unique_ptr<QTcpSocket>)>;

    explicit Server(Accept accept, QObject* parent = nullptr);

    /// Port 0 lets the system choose; the result is where it listens. Io says what is wrong and
    /// what to do; InvalidArgument if `host` is no address of this machine.
    [[nodiscard]] Result<Endpoint> listenOn(const Endpoint& endpoint);

    /// Tells how many connections are open, so that the server can refuse more than
    /// `maxConnections`, or than the process' limit of open files has room for.
    void setConnectionCount(std::function<std::size_t()> count,
                            std::size_t maxConnections = limits::kMaxConnections);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Accept m_accept;
    std::function<std::size_t()> m_count;
    std::size_t m_maxConnections = limits::kMaxConnections;
};

}  // namespace engram::net
