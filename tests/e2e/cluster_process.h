// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A real cluster on loopback for tests: the built daemons as child processes on free ports. They
// end with the test, however it ends.

#pragma once

#include <QProcess>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "common/ids.h"
#include "resp/value.h"

namespace engram::test {

/// One daemon. Killed and waited for by the destructor.
class DaemonProcess {
public:
    DaemonProcess(Role role, QString id, QStringList arguments);
    ~DaemonProcess();

    /// True once it listens.
    [[nodiscard]] bool start();
    void kill();    ///< SIGKILL, and waits for the end
    void freeze();  ///< SIGSTOP
    void thaw();    ///< SIGCONT
    /// SIGTERM; its exit code, or -1 if it did not exit in time.
    [[nodiscard]] int terminate();
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// Of one that ended by itself.
    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] const Endpoint& endpoint() const { return m_endpoint; }
    [[nodiscard]] const QString& id() const { return m_id; }
    /// What it wrote to stderr.
    [[nodiscard]] QByteArray log() { return m_process.readAllStandardError(); }

private:
    Role m_role;
    QString m_id;
    QStringList m_arguments;
    QProcess m_process;
    Endpoint m_endpoint;
};

/// What `program` of the build's bin directory, or of the system, does with `arguments`.
struct ProgramRun {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};
[[nodiscard]] ProgramRun runProgram(const QString& program, const QStringList& arguments,
                                    int timeoutMs = 60000);

class ClusterProcess {
public:
    /// `flags` are given to the masters.
    ClusterProcess(int masters, int slaves, QStringList flags = {});

    /// True once all listen and every slave is in sync.
    [[nodiscard]] bool start();
    /// The new slave, listening; null if it did not start.
    DaemonProcess* addSlave();

    [[nodiscard]] DaemonProcess& master(std::size_t index) { return *m_masters[index]; }
    [[nodiscard]] DaemonProcess& slave(std::size_t index) { return *m_slaves[index]; }
    [[nodiscard]] std::vector<Endpoint> masterEndpoints() const;

    /// ENGRAM.NODES of the node at `endpoint`.
    [[nodiscard]] static resp::Value nodes(const Endpoint& endpoint);
    /// True once the primary lists exactly `count` slaves, all in sync.
    [[nodiscard]] bool waitSlavesInSync(int count, int timeoutMs = 20000);

private:
    QStringList m_flags;
    int m_slaveCount;
    std::vector<std::unique_ptr<DaemonProcess>> m_masters;
    std::vector<std::unique_ptr<DaemonProcess>> m_slaves;
};

/// Waits, in an event loop, until `condition` holds.
[[nodiscard]] bool waitUntil(const std::function<bool()>& condition, int timeoutMs);

}  // namespace engram::test
