// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "launcher/daemon_process.h"

#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <chrono>
#include <utility>

namespace engram {

namespace {

/// Lines of stderr kept per daemon, as promised by Launcher::log().
constexpr qsizetype kLogLines = 500;
/// Lines of stderr shown with the reason of an end.
constexpr qsizetype kShownLines = 5;
/// A daemon listens within milliseconds; a machine that needs longer than this is stuck.
constexpr std::chrono::seconds kStartTimeout{10};

}  // namespace

DaemonProcess::DaemonProcess(NodeId id, Role role, QObject* parent) : QObject(parent) {
    m_info.id = std::move(id);
    m_info.role = role;
    m_startTimer.setSingleShot(true);
    connect(&m_startTimer, &QTimer::timeout, this, &DaemonProcess::onStartTimeout);
}

DaemonProcess::~DaemonProcess() {
    if (m_process) {
        m_process->disconnect(this);
    }
}

bool DaemonProcess::isAlive() const {
    return m_process != nullptr;
}

void DaemonProcess::start(const QString& program, const QStringList& arguments) {
    m_info.arguments = arguments;
    m_info.exitText.clear();
    m_info.pid = 0;
    m_killSent = false;
    m_timedOut = false;
    m_runLines = 0;
    m_process = std::make_unique<QProcess>();
    QProcess* process = m_process.get();
    process->setProgram(program);
    process->setArguments(arguments);
    const pid_t parent = ::getpid();
    process->setChildProcessModifier([parent] {
        // The child must not outlive us. If we died before prctl took hold, the parent has changed.
        if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || ::getppid() != parent) {
            ::_exit(1);
        }
    });
    connect(process, &QProcess::readyReadStandardOutput, this, &DaemonProcess::readOutput);
    connect(process, &QProcess::readyReadStandardError, this, &DaemonProcess::readLog);
    connect(process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        onFinished(code, status == QProcess::CrashExit);
    });
    connect(process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            onExecFailed();
        }
    });
    m_startTimer.start(kStartTimeout);
    process->start(QIODevice::ReadOnly);
    if (m_process) {
        m_info.pid = m_process->processId();
        setState(ProcessState::Starting);
    }
}

void DaemonProcess::refuse(const QString& reason) {
    m_info.exitText = reason;
    setState(ProcessState::Failed);
    QMetaObject::invokeMethod(
        this, [this, reason] { Q_EMIT failed(reason); }, Qt::QueuedConnection);
}

void DaemonProcess::kill() {
    if (m_process) {
        m_killSent = true;
        sendSignal(SIGKILL);
    }
}

void DaemonProcess::stop() {
    if (m_process) {
        sendSignal(SIGTERM);
        sendSignal(SIGCONT);  // a frozen process takes SIGTERM only once it runs again
        setState(ProcessState::Stopping);
    }
}

void DaemonProcess::freeze() {
    if (m_process && m_info.state == ProcessState::Running) {
        sendSignal(SIGSTOP);
        setState(ProcessState::Frozen);
    }
}

void DaemonProcess::thaw() {
    if (m_process && m_info.state == ProcessState::Frozen) {
        sendSignal(SIGCONT);
        setState(ProcessState::Running);
    }
}

bool DaemonProcess::waitForEnd(int milliseconds) {
    return !m_process || m_process->state() == QProcess::NotRunning ||
           m_process->waitForFinished(milliseconds) || !m_process;
}

void DaemonProcess::sendSignal(int signal) {
    const qint64 pid = m_process->processId();
    if (pid > 0) {
        ::kill(static_cast<pid_t>(pid), signal);
    }
}

void DaemonProcess::setState(ProcessState state) {
    m_info.state = state;
    Q_EMIT changed();
}

void DaemonProcess::readOutput() {
    m_process->setReadChannel(QProcess::StandardOutput);
    while (m_process->canReadLine()) {
        onOutputLine(m_process->readLine().trimmed());
    }
}

void DaemonProcess::readLog() {
    m_process->setReadChannel(QProcess::StandardError);
    while (m_process->canReadLine()) {
        appendLog(QString::fromUtf8(m_process->readLine()).trimmed());
    }
}

void DaemonProcess::onOutputLine(const QByteArray& line) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.value(QLatin1String("event")).toString() != QLatin1String("listening")) {
        appendLog(QString::fromUtf8(line));
        return;
    }
    const int port = object.value(QLatin1String("port")).toInt();
    m_info.endpoint.host = object.value(QLatin1String("host")).toString().toStdString();
    m_info.endpoint.port = port > 0 && port <= 65535 ? static_cast<std::uint16_t>(port) : 0;
    if (m_info.state == ProcessState::Starting) {
        m_startTimer.stop();
        setState(ProcessState::Running);
        Q_EMIT listening();
    }
}

void DaemonProcess::onFinished(int exitCode, bool crashed) {
    readOutput();
    readLog();
    if (const QByteArray unfinished = m_process->readAllStandardError(); !unfinished.isEmpty()) {
        appendLog(QString::fromUtf8(unfinished).trimmed());
    }
    releaseProcess();
    m_startTimer.stop();
    const bool started = m_info.state != ProcessState::Starting;
    if (!started && !m_killSent) {
        fail(failureReason(exitCode, crashed));
        return;
    }
    if (m_killSent) {
        m_info.exitText = tr("killed");
    } else if (crashed) {
        m_info.exitText = tr("was ended by signal %1").arg(exitCode) + lastLines();
    } else {
        m_info.exitText = tr("ended with code %1").arg(exitCode) + lastLines();
    }
    m_info.endedBySignal = crashed && !m_killSent;
    setState(m_killSent ? ProcessState::Killed : ProcessState::Exited);
    Q_EMIT ended();
}

void DaemonProcess::onExecFailed() {
    const QFileInfo program(m_process->program());
    const QString text = m_process->errorString();
    releaseProcess();
    fail(program.exists()
             ? text
             : tr("the program %1 is not in %2").arg(program.fileName(), program.path()));
}

void DaemonProcess::onStartTimeout() {
    m_timedOut = true;
    sendSignal(SIGKILL);
}

void DaemonProcess::releaseProcess() {
    // We are inside one of its signals.
    m_process->disconnect(this);
    m_process.release()->deleteLater();
}

void DaemonProcess::fail(const QString& reason) {
    m_startTimer.stop();
    m_info.exitText = reason;
    setState(ProcessState::Failed);
    Q_EMIT failed(reason);
}

void DaemonProcess::appendLog(const QString& line) {
    m_log.append(line);
    ++m_runLines;
    if (m_log.size() > kLogLines) {
        m_log.removeFirst();
    }
    Q_EMIT lineLogged(line);
}

QStringList DaemonProcess::runLog() const {
    return m_log.mid(m_log.size() - qMin(m_runLines, m_log.size()));
}

QString DaemonProcess::lastLines() const {
    const QStringList lines = runLog();
    if (lines.isEmpty()) {
        return {};
    }
    const qsizetype first = qMax<qsizetype>(0, lines.size() - kShownLines);
    return QLatin1Char('\n') + lines.mid(first).join(QLatin1Char('\n'));
}

QString DaemonProcess::failureReason(int exitCode, bool crashed) const {
    if (m_timedOut) {
        return tr("it did not listen within 10 s");
    }
    const qsizetype flag = m_info.arguments.indexOf(QLatin1String("--port"));
    const QString port = flag < 0 ? QString() : m_info.arguments.value(flag + 1);
    return explainStartFailure(runLog(), exitCode, crashed, port.toUShort());
}

}  // namespace engram
