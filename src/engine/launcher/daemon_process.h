// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One launched daemon: its process, its state and the end of its log. The name and the log stay
// when the process ends, and the daemon can be started again. Used by Launcher only, in its thread.

#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <memory>

#include "launcher/launcher.h"

QT_BEGIN_NAMESPACE
class QProcess;
QT_END_NAMESPACE

namespace engram {

class DaemonProcess : public QObject {
    Q_OBJECT

public:
    DaemonProcess(NodeId id, Role role, QObject* parent);
    ~DaemonProcess() override;

    [[nodiscard]] const ProcessInfo& info() const { return m_info; }
    [[nodiscard]] const QStringList& log() const { return m_log; }
    /// True from start() until the process has ended.
    [[nodiscard]] bool isAlive() const;

    /// Starts `program`; must not be alive. changed() and later listening() or failed() follow.
    void start(const QString& program, const QStringList& arguments);
    /// It is not started at all, for `reason`; failed() follows.
    void refuse(const QString& reason);

    void kill();
    void stop();
    void freeze();
    void thaw();
    /// Blocks for at most `milliseconds`; true if the process has ended.
    bool waitForEnd(int milliseconds);

Q_SIGNALS:
    void changed();
    void listening();
    void failed(const QString& reason);
    void ended();
    void lineLogged(const QString& line);

private:
    void setState(ProcessState state);
    void sendSignal(int signal);
    void readOutput();
    void readLog();
    void onOutputLine(const QByteArray& line);
    void onFinished(int exitCode, bool crashed);
    void onExecFailed();
    void onStartTimeout();
    void fail(const QString& reason);
    void releaseProcess();
    void appendLog(const QString& line);
    [[nodiscard]] QStringList runLog() const;  // what this run logged
    [[nodiscard]] QString lastLines() const;
    [[nodiscard]] QString failureReason(int exitCode, bool crashed) const;

    ProcessInfo m_info;
    QStringList m_log;
    std::unique_ptr<QProcess> m_process;
    QTimer m_startTimer{this};
    qsizetype m_runLines = 0;
    bool m_killSent = false;
    bool m_timedOut = false;
};

/// Why a daemon that logged `log` and ended with `exitCode` did not start, as the rest of the
/// sentence "s3 did not start: ...". `port` is the one it was told to use, 0 if none.
[[nodiscard]] QString explainStartFailure(const QStringList& log, int exitCode, bool crashed,
                                          quint16 port);

/// True if nothing listens on `port` of the loopback address.
[[nodiscard]] bool isPortFree(quint16 port);

}  // namespace engram
