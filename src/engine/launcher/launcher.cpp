// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "launcher/launcher.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

#include "launcher/daemon_process.h"

namespace engram {

namespace {

/// A daemon that drains longer than this after SIGTERM is killed (as launcher.h promises).
constexpr std::chrono::milliseconds kStopTimeout{2000};
/// A killed process is gone at once unless the kernel is stuck.
constexpr int kKillWaitMs = 1000;

QString text(const Endpoint& endpoint) {
    return QString::fromStdString(toText(endpoint));
}

}  // namespace

class Launcher::Private {
public:
    Private(Launcher* owner, QString binaryDir);

    DaemonProcess* find(const NodeId& id) const;
    DaemonProcess* add(const NodeId& id, Role role);
    NodeId freeName(char letter) const;
    bool isAnyAlive() const;
    bool isAnyOtherAlive(const DaemonProcess* daemon) const;
    /// Known addresses of masters but `except`, living ones first.
    std::vector<Endpoint> masters(const DaemonProcess* except) const;
    void clear();
    void dropDeferred();

    void startMaster(DaemonProcess* daemon, quint16 port);
    void startSlave(DaemonProcess* daemon, quint16 port);
    void start(DaemonProcess* daemon, quint16 port);

    Launcher* q;
    QString m_binaryDir;
    std::vector<std::unique_ptr<DaemonProcess>> m_daemons;  // in the order of their making
    ClusterPlan m_plan;
    std::vector<NodeId> m_deferred;  // of launch(): started as soon as m1 listens
    std::set<NodeId> m_awaited;      // of launch(): do not listen yet
    bool m_launching = false;
    bool m_stopping = false;
    QTimer* m_stopTimer;

private:
    void run(DaemonProcess* daemon, const QString& program, QStringList arguments, quint16 port);
    void onListening(const NodeId& id);
    void onFailed(const NodeId& id, const QString& reason);
    void onEnded(const NodeId& id);
    void noteReady();
};

Launcher::Private::Private(Launcher* owner, QString binaryDir)
    : q(owner), m_binaryDir(std::move(binaryDir)), m_stopTimer(new QTimer(owner)) {
    if (m_binaryDir.isEmpty()) {
        m_binaryDir = QCoreApplication::applicationDirPath();
    }
    m_stopTimer->setSingleShot(true);
    m_stopTimer->setTimerType(Qt::PreciseTimer);
    connect(m_stopTimer, &QTimer::timeout, q, [this] {
        for (const auto& daemon : m_daemons) {
            daemon->kill();
        }
    });
}

DaemonProcess* Launcher::Private::find(const NodeId& id) const {
    const auto it = std::find_if(m_daemons.begin(), m_daemons.end(),
                                 [&id](const auto& daemon) { return daemon->info().id == id; });
    return it == m_daemons.end() ? nullptr : it->get();
}

DaemonProcess* Launcher::Private::add(const NodeId& id, Role role) {
    m_daemons.push_back(std::make_unique<DaemonProcess>(id, role, nullptr));
    DaemonProcess* daemon = m_daemons.back().get();
    connect(daemon, &DaemonProcess::changed, q, [this, id] { Q_EMIT q->processChanged(id); });
    connect(daemon, &DaemonProcess::lineLogged, q,
            [this, id](const QString& line) { Q_EMIT q->logAppended(id, line); });
    connect(daemon, &DaemonProcess::listening, q, [this, id] { onListening(id); });
    connect(daemon, &DaemonProcess::failed, q,
            [this, id](const QString& reason) { onFailed(id, reason); });
    connect(daemon, &DaemonProcess::ended, q, [this, id] { onEnded(id); });
    return daemon;
}

NodeId Launcher::Private::freeName(char letter) const {
    for (int number = 1;; ++number) {
        NodeId id(letter + std::to_string(number));
        if (find(id) == nullptr) {
            return id;
        }
    }
}

bool Launcher::Private::isAnyAlive() const {
    return isAnyOtherAlive(nullptr);
}

bool Launcher::Private::isAnyOtherAlive(const DaemonProcess* daemon) const {
    return std::any_of(m_daemons.begin(), m_daemons.end(), [daemon](const auto& other) {
        return other.get() != daemon && other->isAlive();
    });
}

std::vector<Endpoint> Launcher::Private::masters(const DaemonProcess* except) const {
    std::vector<Endpoint> living;
    std::vector<Endpoint> dead;
    for (const auto& daemon : m_daemons) {
        const ProcessInfo& info = daemon->info();
        if (info.role == Role::Master && daemon.get() != except && info.endpoint.isValid()) {
            (daemon->isAlive() ? living : dead).push_back(info.endpoint);
        }
    }
    living.insert(living.end(), dead.begin(), dead.end());
    return living;
}

void Launcher::Private::clear() {
    for (const auto& daemon : m_daemons) {
        daemon->disconnect(q);
    }
    m_daemons.clear();
    m_deferred.clear();
    m_awaited.clear();
}

void Launcher::Private::dropDeferred() {
    for (const NodeId& id : std::exchange(m_deferred, {})) {
        m_awaited.erase(id);
        std::erase_if(m_daemons, [&id](const auto& daemon) { return daemon->info().id == id; });
    }
}

void Launcher::Private::start(DaemonProcess* daemon, quint16 port) {
    if (daemon->info().role == Role::Master) {
        startMaster(daemon, port);
    } else {
        startSlave(daemon, port);
    }
}

void Launcher::Private::startMaster(DaemonProcess* daemon, quint16 port) {
    QStringList arguments;
    // Where nothing lives there is nothing to join. Else never: a second founder would be a
    // second cluster.
    if (!isAnyOtherAlive(daemon)) {
        arguments << QStringLiteral("--bootstrap") << QStringLiteral("--replicas")
                  << QString::number(m_plan.replicas) << QStringLiteral("--min-in-sync")
                  << QString::number(m_plan.minInSync);
    } else {
        QStringList peers;
        for (const Endpoint& peer : masters(daemon)) {
            peers << text(peer);
        }
        if (peers.isEmpty()) {
            daemon->refuse(tr("no other master is known that it could join"));
            return;
        }
        arguments << QStringLiteral("--peer") << peers.join(QLatin1Char(','));
    }
    run(daemon, QStringLiteral("engram-master"), arguments, port);
}

void Launcher::Private::startSlave(DaemonProcess* daemon, quint16 port) {
    QStringList list;
    for (const Endpoint& master : masters(nullptr)) {
        list << text(master);
    }
    if (list.isEmpty()) {
        daemon->refuse(tr("no master is known that it could join"));
        return;
    }
    run(daemon, QStringLiteral("engram-slave"),
        {QStringLiteral("--master"), list.join(QLatin1Char(','))}, port);
}

void Launcher::Private::run(DaemonProcess* daemon, const QString& program, QStringList arguments,
                            quint16 port) {
    QStringList common{QStringLiteral("--id"),
                       QString::fromStdString(daemon->info().id.text()),
                       QStringLiteral("--host"),
                       QStringLiteral("127.0.0.1"),
                       QStringLiteral("--port"),
                       QString::number(port),
                       QStringLiteral("--die-with-parent")};
    if (m_plan.allowFaults)
        common << QStringLiteral("--allow-faults");
    daemon->start(m_binaryDir + QLatin1Char('/') + program, common + arguments);
}

void Launcher::Private::onListening(const NodeId& id) {
    m_awaited.erase(id);
    for (const NodeId& other : std::exchange(m_deferred, {})) {
        DaemonProcess* daemon = find(other);
        const bool secondMaster =
            daemon->info().role == Role::Master && m_plan.firstMasterPort != 0;
        const int offset = std::stoi(other.text().substr(1)) - 1;
        start(daemon,
              secondMaster ? static_cast<quint16>(m_plan.firstMasterPort + offset) : quint16{0});
    }
    noteReady();
}

void Launcher::Private::noteReady() {
    if (m_launching && m_awaited.empty()) {
        m_launching = false;
        Q_EMIT q->ready();
    }
}

void Launcher::Private::onFailed(const NodeId& id, const QString& reason) {
    // One that failed keeps ready() from coming; without the first one nothing more can start.
    m_launching = m_launching && !m_awaited.contains(id);
    dropDeferred();
    Q_EMIT q->startFailed(
        id, tr("%1 did not start: %2").arg(QString::fromStdString(id.text()), reason));
    onEnded(id);
}

void Launcher::Private::onEnded(const NodeId& id) {
    // Ended on the user's wish before it listened: the launch is complete without it.
    if (m_awaited.erase(id) > 0) {
        noteReady();
    }
    if (m_stopping && !isAnyAlive()) {
        m_stopping = false;
        m_stopTimer->stop();
        Q_EMIT q->allStopped();
    }
}

Launcher::Launcher(QString binaryDir, QObject* parent)
    : QObject(parent), m_p(std::make_unique<Private>(this, std::move(binaryDir))) {}

Launcher::~Launcher() {
    for (const auto& daemon : m_p->m_daemons) {
        daemon->disconnect(this);
        daemon->stop();
    }
    QElapsedTimer timer;
    timer.start();
    for (const auto& daemon : m_p->m_daemons) {
        const auto left = kStopTimeout.count() - timer.elapsed();
        daemon->waitForEnd(static_cast<int>(std::max<qint64>(left, 0)));
    }
    for (const auto& daemon : m_p->m_daemons) {
        daemon->kill();
    }
    for (const auto& daemon : m_p->m_daemons) {
        daemon->waitForEnd(kKillWaitMs);
    }
}

void Launcher::launch(const ClusterPlan& plan) {
    if (m_p->isAnyAlive()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT startFailed(NodeId("m1"), tr("A cluster is already running.")); },
            Qt::QueuedConnection);
        return;
    }
    m_p->clear();
    m_p->m_plan = plan;
    m_p->m_launching = true;
    DaemonProcess* first = m_p->add(NodeId("m1"), Role::Master);
    m_p->m_awaited.insert(first->info().id);
    for (int i = 1; i < plan.masters; ++i) {
        m_p->m_deferred.push_back(m_p->add(m_p->freeName('m'), Role::Master)->info().id);
    }
    for (int i = 0; i < plan.slaves; ++i) {
        m_p->m_deferred.push_back(m_p->add(m_p->freeName('s'), Role::Slave)->info().id);
    }
    m_p->m_awaited.insert(m_p->m_deferred.begin(), m_p->m_deferred.end());
    m_p->startMaster(first, plan.firstMasterPort);
}

NodeId Launcher::addSlave() {
    DaemonProcess* daemon = m_p->add(m_p->freeName('s'), Role::Slave);
    m_p->startSlave(daemon, 0);
    return daemon->info().id;
}

NodeId Launcher::addBackup() {
    DaemonProcess* daemon = m_p->add(m_p->freeName('m'), Role::Master);
    m_p->startMaster(daemon, 0);
    return daemon->info().id;
}

void Launcher::kill(const NodeId& id) {
    if (DaemonProcess* daemon = m_p->find(id)) {
        daemon->kill();
    }
}

void Launcher::stop(const NodeId& id) {
    if (DaemonProcess* daemon = m_p->find(id)) {
        daemon->stop();
    }
}

void Launcher::freeze(const NodeId& id) {
    if (DaemonProcess* daemon = m_p->find(id)) {
        daemon->freeze();
    }
}

void Launcher::thaw(const NodeId& id) {
    if (DaemonProcess* daemon = m_p->find(id)) {
        daemon->thaw();
    }
}

void Launcher::restart(const NodeId& id) {
    DaemonProcess* daemon = m_p->find(id);
    if (daemon == nullptr || daemon->isAlive()) {
        return;
    }
    const quint16 port = daemon->info().endpoint.port;
    m_p->start(daemon, port != 0 && isPortFree(port) ? port : quint16{0});
}

void Launcher::stopAll() {
    m_p->dropDeferred();
    m_p->m_launching = false;
    if (!m_p->isAnyAlive()) {
        QMetaObject::invokeMethod(this, &Launcher::allStopped, Qt::QueuedConnection);
        return;
    }
    m_p->m_stopping = true;
    m_p->m_stopTimer->start(kStopTimeout);
    for (const auto& daemon : m_p->m_daemons) {
        daemon->stop();
    }
}

std::vector<ProcessInfo> Launcher::processes() const {
    std::vector<ProcessInfo> infos;
    infos.reserve(m_p->m_daemons.size());
    for (const auto& daemon : m_p->m_daemons) {
        infos.push_back(daemon->info());
    }
    return infos;
}

const ProcessInfo* Launcher::find(const NodeId& id) const {
    const DaemonProcess* daemon = m_p->find(id);
    return daemon == nullptr ? nullptr : &daemon->info();
}

std::vector<Endpoint> Launcher::masterEndpoints() const {
    return m_p->masters(nullptr);
}

QStringList Launcher::log(const NodeId& id) const {
    const DaemonProcess* daemon = m_p->find(id);
    return daemon == nullptr ? QStringList() : daemon->log();
}

bool Launcher::isAnyRunning() const {
    return m_p->isAnyAlive();
}

}  // namespace engram
