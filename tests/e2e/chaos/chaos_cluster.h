// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A launched cluster as the chaos suite sees it: who is what, is it whole again, and what does it
// wait for. Its calls wait in an event loop, so that the load goes on meanwhile.

#pragma once

#include <QFile>
#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "client/cluster_client.h"
#include "launcher/launcher.h"

namespace engram::chaos {

/// Runs the event loop until `condition` holds; false when `timeoutMs` is over before.
[[nodiscard]] bool waitUntil(const std::function<bool()>& condition, int timeoutMs);
/// Lets `milliseconds` pass in the event loop.
void letPass(int milliseconds);

/// One line of ENGRAM.NODES.
struct NodeLine {
    NodeId id;
    std::string role;
    std::string state;
    std::int64_t inSync = 0;
    std::int64_t syncing = 0;
};

class Cluster final : public QObject {
    Q_OBJECT

public:
    Cluster(int masters, int slaves, const QString& binaries, const QString& logDirectory);
    ~Cluster() override;

    /// True once all nodes are members and every slot has its copies.
    [[nodiscard]] bool start();
    [[nodiscard]] Launcher& launcher() { return m_launcher; }
    [[nodiscard]] int masters() const { return m_plan.masters; }
    [[nodiscard]] int slaves() const { return m_plan.slaves; }
    [[nodiscard]] int replicas() const { return m_plan.replicas; }

    /// The members as the primary tells them, now; empty if nobody answers within 2 s.
    [[nodiscard]] std::vector<NodeLine> nodes();
    /// Empty if every node is a member in its role and every slot has its copies, else what lacks.
    [[nodiscard]] std::string whatLacks();
    /// Waits for whatLacks() to be empty.
    [[nodiscard]] bool waitWhole(int timeoutMs);
    /// As the primary told it at the last nodes().
    [[nodiscard]] NodeId primary() const;
    [[nodiscard]] std::vector<NodeId> withRole(std::string_view role) const;
    [[nodiscard]] std::vector<NodeId> others(const NodeId& id) const;
    [[nodiscard]] Endpoint endpointOf(const NodeId& id) const;

    /// ENGRAM.FAULT `arguments` at `id`; the error text, or empty.
    std::string fault(const NodeId& id, std::vector<std::string> arguments);
    /// ENGRAM.PROMOTE of `backup`, told to `primary`; the error text, or empty.
    [[nodiscard]] std::string promote(const NodeId& primary, const NodeId& backup);
    /// A write of its own, tried for `deadlineMs`: empty if it was acknowledged, else the reason
    /// that the client was given ("(none)" if it was given none).
    [[nodiscard]] std::string tryWrite(int deadlineMs);
    /// A line of the run's own log, with the time.
    void note(const std::string& text);

private:
    /// The answer of one node; an error value if it does not come within 1 s.
    [[nodiscard]] static resp::Value askAt(const Endpoint& node,
                                           const std::vector<std::string>& arguments);
    void keepLine(const NodeId& id, const QString& line);

    ClusterPlan m_plan;
    Launcher m_launcher;
    std::unique_ptr<ClusterClient> m_client;
    std::vector<NodeLine> m_lines;
    QString m_logDirectory;
    std::map<std::string, std::unique_ptr<QFile>> m_logs;
};

}  // namespace engram::chaos
