// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Starts, watches, freezes and kills daemons as child processes. They die with this process, even
// when it is SIGKILLed (PR_SET_PDEATHSIG), unless told to stay. Lives in the thread that makes it,
// which must live as long as the process does.

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

#include "common/ids.h"
#include "common/result.h"

namespace engram {

enum class ProcessState : std::uint8_t {
    Starting,  ///< forked; the "listening" line has not come yet
    Running,
    Frozen,    ///< SIGSTOP was sent
    Stopping,  ///< SIGTERM was sent
    Exited,    ///< ended by itself or after Stopping; see exitText
    Killed,    ///< ended by SIGKILL that we sent
    Failed,    ///< never listened; see exitText
};

/// Immutable description of one launched daemon.
struct ProcessInfo {
    NodeId id;
    Role role = Role::Slave;
    ProcessState state = ProcessState::Starting;
    qint64 pid = 0;
    Endpoint endpoint;           ///< valid once Running
    QStringList arguments;       ///< to start it again
    bool endedBySignal = false;  ///< of Exited: neither by itself nor by us
    QString exitText;            ///< of Exited and Failed: what happened, and the end of stderr
};

struct ClusterPlan {
    int masters = 2;
    int slaves = 3;
    int replicas = 3;
    int minInSync = 1;
    quint16 firstMasterPort = 0;  ///< 0: chosen by the system
    bool allowFaults = false;     ///< --allow-faults: ENGRAM.FAULT works on all nodes
};

class Launcher : public QObject {
    Q_OBJECT

public:
    /// `binaryDir`: where engram-master and engram-slave are; empty: beside this program.
    explicit Launcher(QString binaryDir = {}, QObject* parent = nullptr);
    /// Kills what still runs and waits for it.
    ~Launcher() override;

    /// Starts m1 with --bootstrap, and as soon as it listens the rest; ready(...) tells the end.
    void launch(const ClusterPlan& plan);
    /// Starts one more slave / backup with the next free name; its id.
    NodeId addSlave();
    NodeId addBackup();

    void kill(const NodeId& id);    ///< SIGKILL
    void stop(const NodeId& id);    ///< SIGTERM
    void freeze(const NodeId& id);  ///< SIGSTOP
    void thaw(const NodeId& id);    ///< SIGCONT
    /// Starts an ended daemon again under its name (a master joins as backup).
    void restart(const NodeId& id);
    /// SIGTERM to all, SIGKILL after 2 s to those that stay. stopped() follows.
    void stopAll();

    [[nodiscard]] std::vector<ProcessInfo> processes() const;
    [[nodiscard]] const ProcessInfo* find(const NodeId& id) const;
    [[nodiscard]] std::vector<Endpoint> masterEndpoints() const;
    /// The last lines (up to 500) that the daemon wrote to stderr.
    [[nodiscard]] QStringList log(const NodeId& id) const;
    [[nodiscard]] bool isAnyRunning() const;

Q_SIGNALS:
    void processChanged(const engram::NodeId& id);
    void logAppended(const engram::NodeId& id, const QString& line);
    /// All daemons of launch() listen.
    void ready();
    /// launch() or a start failed; `id` says which daemon, `reason` is for people.
    void startFailed(const engram::NodeId& id, const QString& reason);
    void allStopped();

private:
    class Private;
    std::unique_ptr<Private> m_p;
};

}  // namespace engram
