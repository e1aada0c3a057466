// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "e2e/cluster_process.h"

#include <signal.h>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "e2e/wire_client.h"

namespace engram::test {

namespace {

constexpr int kStartMs = 20000;
constexpr int kStopMs = 10000;

QString binaryPath(const QString& program) {
    return QStringLiteral(ENGRAM_BIN_DIR "/") + program;
}

std::int64_t numberOf(const resp::Value& map, std::string_view name) {
    const resp::Value* value = map.find(name);
    return value == nullptr ? -1 : value->integer;
}

std::string textOf(const resp::Value& map, std::string_view name) {
    const resp::Value* value = map.find(name);
    return value == nullptr ? std::string() : value->text;
}

}  // namespace

bool waitUntil(const std::function<bool()>& condition, int timeoutMs) {
    return QTest::qWaitFor(condition, timeoutMs);
}

DaemonProcess::DaemonProcess(Role role, QString id, QStringList arguments)
    : m_role(role), m_id(std::move(id)), m_arguments(std::move(arguments)) {}

DaemonProcess::~DaemonProcess() {
    kill();
}

bool DaemonProcess::start() {
    QStringList arguments{QStringLiteral("--id"),           m_id,
                          QStringLiteral("--port"),         QStringLiteral("0"),
                          QStringLiteral("--allow-faults"), QStringLiteral("--die-with-parent")};
    arguments += m_arguments;
    m_process.start(binaryPath(m_role == Role::Master ? QStringLiteral("engram-master")
                                                      : QStringLiteral("engram-slave")),
                    arguments);
    if (!m_process.waitForStarted(kStartMs))
        return false;
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine() && timer.elapsed() < kStartMs) {
        if (!m_process.waitForReadyRead(kStartMs))
            return false;
    }
    const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
    m_endpoint = {line[QLatin1String("host")].toString().toStdString(),
                  static_cast<std::uint16_t>(line[QLatin1String("port")].toInt())};
    return line[QLatin1String("event")].toString() == QLatin1String("listening") &&
           line[QLatin1String("pid")].toInteger() == m_process.processId() && m_endpoint.isValid();
}

void DaemonProcess::kill() {
    if (!isRunning())
        return;
    ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
    m_process.waitForFinished(kStopMs);
}

void DaemonProcess::freeze() {
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void DaemonProcess::thaw() {
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

int DaemonProcess::terminate() {
    m_process.terminate();
    if (!m_process.waitForFinished(kStopMs) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

ProgramRun runProgram(const QString& program, const QStringList& arguments, int timeoutMs) {
    QProcess process;
    const bool isOurs = program.startsWith(QLatin1String("engram"));
    process.start(isOurs ? binaryPath(program) : program, arguments);
    ProgramRun run;
    if (process.waitForFinished(timeoutMs) && process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

ClusterProcess::ClusterProcess(int masters, int slaves, QStringList flags)
    : m_flags(std::move(flags)), m_slaveCount(slaves) {
    m_masters.resize(static_cast<std::size_t>(masters));
}

bool ClusterProcess::start() {
    QStringList peers;
    for (std::size_t i = 0; i < m_masters.size(); ++i) {
        QStringList arguments = m_flags;
        if (i == 0)
            arguments << QStringLiteral("--bootstrap");
        else
            arguments << QStringLiteral("--peer") << peers.join(QLatin1Char(','));
        m_masters[i] = std::make_unique<DaemonProcess>(Role::Master,
                                                       QStringLiteral("m%1").arg(i + 1), arguments);
        if (!m_masters[i]->start())
            return false;
        peers << QString::fromStdString(toText(m_masters[i]->endpoint()));
    }
    for (int i = 0; i < m_slaveCount; ++i) {
        if (addSlave() == nullptr)
            return false;
    }
    const auto allMasters = [this] {
        const resp::Value known = nodes(m_masters[0]->endpoint());
        return known.elements.size() == m_masters.size() + m_slaves.size();
    };
    return waitUntil(allMasters, kStartMs) && waitSlavesInSync(m_slaveCount);
}

DaemonProcess* ClusterProcess::addSlave() {
    QStringList masters;
    for (const Endpoint& endpoint : masterEndpoints())
        masters << QString::fromStdString(toText(endpoint));
    m_slaves.push_back(std::make_unique<DaemonProcess>(
        Role::Slave, QStringLiteral("s%1").arg(m_slaves.size() + 1),
        QStringList{QStringLiteral("--master"), masters.join(QLatin1Char(','))}));
    return m_slaves.back()->start() ? m_slaves.back().get() : nullptr;
}

std::vector<Endpoint> ClusterProcess::masterEndpoints() const {
    std::vector<Endpoint> endpoints;
    for (const auto& master : m_masters) {
        if (master)
            endpoints.push_back(master->endpoint());
    }
    return endpoints;
}

resp::Value ClusterProcess::nodes(const Endpoint& endpoint) {
    WireClient client(endpoint);
    return client.call({"ENGRAM.NODES"}, 1000);
}

bool ClusterProcess::waitSlavesInSync(int count, int timeoutMs) {
    const auto isReached = [this, count] {
        for (const auto& master : m_masters) {
            if (!master->isRunning())
                continue;
            int primaries = 0;
            int inSync = 0;
            int slaves = 0;
            for (const resp::Value& node : nodes(master->endpoint()).elements) {
                const bool isSelf = textOf(node, "id") == master->id().toStdString();
                primaries += isSelf && textOf(node, "role") == "primary" ? 1 : 0;
                if (textOf(node, "role") != "slave")
                    continue;
                ++slaves;
                if (numberOf(node, "slots_syncing") == 0 && numberOf(node, "slots_in_sync") > 0)
                    ++inSync;
            }
            if (primaries == 1 && slaves == count && inSync == count)
                return true;
        }
        return false;
    };
    return waitUntil(isReached, timeoutMs);
}

}  // namespace engram::test
