// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A node on a free loopback port that speaks real RESP and behaves as a test says: primary with a
// small memory, backup, refusing, silent, or breaking its connections.

#pragma once

#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "common/ids.h"
#include "protocol/view.h"

namespace engram::test {

class FakeNode : public QObject {
    Q_OBJECT

public:
    using Arguments = std::vector<std::string>;
    /// The bytes to answer a command with; nothing: the built-in answer.
    using Script = std::function<std::optional<std::string>(const Arguments&)>;

    explicit FakeNode(std::string id);
    ~FakeNode() override;

    [[nodiscard]] Endpoint endpoint() const;
    [[nodiscard]] Member member(Role role = Role::Master) const;

    /// What ENGRAM.VIEW answers; without one, an error.
    void setView(const View& view) { m_view = view; }
    /// Sees READ, WRITE, DELETE and all but the greeting and ENGRAM.VIEW first.
    void setScript(Script script) { m_script = std::move(script); }
    /// Frozen, as by SIGSTOP: connections are accepted, nothing is read or answered.
    void setFrozen(bool frozen);
    /// Breaks all connections.
    void breakConnections();
    /// Breaks all connections and refuses new ones, until resume().
    void shutDown();
    void resume();
    /// Sends bytes unasked on every connection that asked for ENGRAM.OBSERVE.
    void push(const std::string& bytes);

    /// How many commands of this name have come.
    [[nodiscard]] int seen(const std::string& name) const;
    [[nodiscard]] const std::map<std::string, std::string>& memory() const { return m_memory; }
    [[nodiscard]] std::size_t observers() const { return m_observers.size(); }
    [[nodiscard]] qsizetype connections() const { return m_sockets.size(); }
    /// Lines of ENGRAM.NODES.
    std::vector<std::pair<Member, std::string>> nodeLines;

private:
    void onConnection();
    void onReadyRead(QTcpSocket* socket);
    std::string answer(const Arguments& arguments, QTcpSocket* socket);
    std::string answerData(const Arguments& arguments);
    std::string answerNodes() const;

    std::string m_id;
    QTcpServer m_server;
    quint16 m_port = 0;
    QList<QTcpSocket*> m_sockets;
    std::vector<QTcpSocket*> m_observers;
    std::map<QTcpSocket*, std::string> m_input;
    std::optional<View> m_view;
    Script m_script;
    std::map<std::string, std::string> m_memory;
    std::map<std::string, int> m_seen;
    std::uint64_t m_sequence = 0;
    bool m_frozen = false;
};

/// A view of `epoch` in which the first of `nodes` is the primary and all are masters.
[[nodiscard]] View viewOf(std::uint64_t epoch, const std::vector<const FakeNode*>& nodes);

}  // namespace engram::test
