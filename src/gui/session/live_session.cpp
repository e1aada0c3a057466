// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/live_session.h"

#include <algorithm>
#include <chrono>
#include <limits>

#include "common/limits.h"
#include "gui_model/observer_events.h"

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kFrame{16};
/// How often the model learns that time has passed although nothing was heard.
constexpr std::int64_t kTickUs = 200'000;
/// After the window was kept from running, it catches up in portions between which it answers: some
/// 15 ms of work each, and 250,000 events a second.
constexpr std::size_t kMostPerFrame = 4096;

std::int64_t wallMicroseconds() {
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

/// Nobody sets this one.
std::int64_t steadyMicroseconds() {
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

std::string_view wordOf(const ProcessInfo& info) {
    switch (info.state) {
        case ProcessState::Starting:
            return process_word::kStarting;
        case ProcessState::Running:
            return process_word::kRunning;
        case ProcessState::Frozen:
            return process_word::kFrozen;
        case ProcessState::Stopping:
            return process_word::kStopping;
        case ProcessState::Exited:
            return info.endedBySignal ? process_word::kKilled : process_word::kExited;
        case ProcessState::Killed:
            return process_word::kKilled;
        case ProcessState::Failed:
            return process_word::kFailed;
    }
    return {};
}

bool isAlive(ProcessState state) {
    return state == ProcessState::Starting || state == ProcessState::Running ||
           state == ProcessState::Frozen || state == ProcessState::Stopping;
}

ClientAnswer noCluster() {
    ClientAnswer answer;
    answer.result.status = Status::Unavailable;
    answer.result.detail = "no cluster is connected";
    return answer;
}

}  // namespace

LiveSession::LiveSession(const QString& binaryDir, QObject* parent)
    : ClusterSession(parent),
      m_launcher(binaryDir),
      m_queue(std::make_shared<EventQueue>()),
      m_faults([this](const NodeId& id) { return addressOf(id); }) {
    connect(&m_faults, &FaultDesk::changed, this, &ClusterSession::faultsChanged);
    m_observerThread.setObjectName(QStringLiteral("observer"));
    connect(&m_launcher, &Launcher::processChanged, this, &LiveSession::onProcessChanged);
    connect(&m_launcher, &Launcher::logAppended, this, &ClusterSession::logAppended);
    connect(&m_launcher, &Launcher::startFailed, this, &LiveSession::onStartFailed);
    connect(&m_launcher, &Launcher::allStopped, this, &LiveSession::onAllStopped);
    connect(&m_launcher, &Launcher::ready, this, [this] {
        setPhase(SessionPhase::Running);
        Q_EMIT launched();
    });
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, [this] { drain(kMostPerFrame); });
}

LiveSession::~LiveSession() {
    disconnectClients();
    stopObserving();
    m_launcher.disconnect(this);
}

void LiveSession::setPhase(SessionPhase phase) {
    if (phase != m_phase) {
        m_phase = phase;
        Q_EMIT phaseChanged(phase);
    }
}

void LiveSession::launch(const ClusterPlan& plan) {
    if (m_phase != SessionPhase::Idle) {
        return;
    }
    clearRecord();
    m_ledger = {};
    m_killedUs.clear();
    setPhase(SessionPhase::Launching);
    ClusterPlan withFaults = plan;
    withFaults.allowFaults = true;
    m_launcher.launch(withFaults);
}

void LiveSession::stopAll() {
    disconnectClients();
    if (!m_launcher.isAnyRunning()) {
        onAllStopped();
        return;
    }
    setPhase(SessionPhase::Stopping);
    m_launcher.stopAll();
}

void LiveSession::onAllStopped() {
    disconnectClients();
    stopObserving();
    m_record.takeFarewells(wallMicroseconds());
    Q_EMIT recordingAppended();
    setPhase(SessionPhase::Idle);
    Q_EMIT stopped();
}

void LiveSession::attach(const std::vector<Endpoint>& nodes) {
    if (m_phase != SessionPhase::Idle || nodes.empty()) {
        return;
    }
    clearRecord();
    m_ledger = {};
    endSilence();
    setPhase(SessionPhase::Attaching);
    setLocked(true);
    observe(nodes);
}

void LiveSession::detach() {
    if (m_phase != SessionPhase::Attaching && m_phase != SessionPhase::Attached) {
        return;
    }
    disconnectClients();
    stopObserving();
    clearRecord();
    setLocked(false);
    setPhase(SessionPhase::Idle);
    endSilence();
}

void LiveSession::reconnect() {
    if (m_observer != nullptr)
        QMetaObject::invokeMethod(m_observer, &ClusterObserver::reopen);
}

void LiveSession::setLocked(bool locked) {
    if (locked == m_locked) {
        return;
    }
    m_locked = locked;
    if (locked) {
        setWorkloadRunning(false);
    }
    Q_EMIT lockChanged(locked);
}

void LiveSession::addSlave() {
    m_launcher.addSlave();
}

void LiveSession::addBackup() {
    m_launcher.addBackup();
}

void LiveSession::kill(const NodeId& id) {
    m_killedUs[id] = wallMicroseconds();
    m_launcher.kill(id);
    Q_EMIT nodeKilled(id);
}

void LiveSession::stop(const NodeId& id) {
    m_launcher.stop(id);
}

void LiveSession::freeze(const NodeId& id) {
    m_launcher.freeze(id);
}

void LiveSession::thaw(const NodeId& id) {
    m_launcher.thaw(id);
}

void LiveSession::restart(const NodeId& id) {
    m_killedUs.erase(id);
    m_launcher.restart(id);
}

std::optional<ProcessInfo> LiveSession::process(const NodeId& id) const {
    const ProcessInfo* info = m_launcher.find(id);
    return info == nullptr ? std::nullopt : std::optional(*info);
}

QStringList LiveSession::log(const NodeId& id) const {
    return m_launcher.log(id);
}

int LiveSession::runningDaemons() const {
    const std::vector<ProcessInfo> all = m_launcher.processes();
    return static_cast<int>(std::count_if(
        all.begin(), all.end(), [](const ProcessInfo& info) { return isAlive(info.state); }));
}

void LiveSession::setWorkloadRunning(bool running) {
    const bool possible = !m_nodes.empty() && !m_locked;
    if (running == isWorkloadRunning() || (running && !possible)) {
        return;
    }
    m_workload = running ? std::make_unique<WorkloadDriver>(m_nodes, m_plan, m_ledger) : nullptr;
    Q_EMIT workloadChanged(running);
}

void LiveSession::setWorkloadPlan(const WorkloadPlan& plan) {
    if (plan == m_plan) {
        return;
    }
    m_plan = plan;
    if (m_workload != nullptr) {
        m_workload->setPlan(plan);
    }
    Q_EMIT workloadChanged(isWorkloadRunning());
}

void LiveSession::readBack(ReadBackCallback done) {
    if (m_readBack != nullptr) {
        m_readBack->join(std::move(done));
        return;
    }
    m_readBack = std::make_unique<ReadBackRun>(m_nodes, m_ledger, std::move(done));
    connect(m_readBack.get(), &ReadBackRun::finished, this,
            [this] { m_readBack.release()->deleteLater(); });
}

bool LiveSession::mayInject(const DoneCallback& done) {
    if (!m_locked) {
        return true;
    }
    QTimer::singleShot(0, this, [done] {
        done(failure(ErrorCode::Unavailable, "the attached cluster is read-only"));
    });
    return false;
}

void LiveSession::inject(const LinkFault& fault, DoneCallback done) {
    if (mayInject(done)) {
        m_faults.inject(fault, std::move(done));
    }
}

void LiveSession::inject(const ClockFault& fault, DoneCallback done) {
    if (mayInject(done)) {
        m_faults.inject(fault, std::move(done));
    }
}

void LiveSession::clear(const LinkFault& fault, DoneCallback done) {
    if (mayInject(done)) {
        m_faults.clear(fault, std::move(done));
    }
}

void LiveSession::clear(const ClockFault& fault, DoneCallback done) {
    if (mayInject(done)) {
        m_faults.clear(fault, std::move(done));
    }
}

void LiveSession::clearFaults(DoneCallback done) {
    if (mayInject(done)) {
        m_faults.clearAll(std::move(done));
    }
}

Endpoint LiveSession::addressOf(const NodeId& id) {
    if (const ProcessInfo* const info = m_launcher.find(id)) {
        return isAlive(info->state) ? info->endpoint : Endpoint{};
    }
    const NodeView* const node = m_record.model().find(id);
    return node == nullptr ? Endpoint{} : node->endpoint;
}

void LiveSession::noteFaults(const std::vector<Event>& events) {
    for (const Event& event : events) {
        // What a process said before it ended has ended with it.
        if (event.kind == EventKind::FaultInjected && addressOf(event.node).isValid()) {
            m_faults.onEvent(event);
        }
    }
}

void LiveSession::answerWithoutCluster(AnswerCallback done) {
    QTimer::singleShot(0, this, [done = std::move(done)] { done(noCluster()); });
}

ClusterClient* LiveSession::console() {
    if (m_console == nullptr && !m_nodes.empty()) {
        ClientSettings settings;
        settings.nodes = m_nodes;
        settings.name = "console";
        m_console = std::make_unique<ClusterClient>(settings);
    }
    return m_console.get();
}

void LiveSession::read(const std::string& key, AnswerCallback done) {
    ClusterClient* const client = console();
    if (client == nullptr) {
        answerWithoutCluster(std::move(done));
        return;
    }
    client->read(key, [this, done = std::move(done)](const ClientAnswer& answer) {
        m_ledger.noteRead(answer.result);
        done(answer);
    });
}

void LiveSession::write(const std::string& key, const std::string& value, AnswerCallback done) {
    ClusterClient* const client = console();
    if (client == nullptr) {
        answerWithoutCluster(std::move(done));
        return;
    }
    const auto onAnswer = [this, key, mark = RequestLedger::markOf(value),
                           done = std::move(done)](const ClientAnswer& answer) {
        m_ledger.noteWrite(key, mark, answer.result);
        done(answer);
    };
    client->write(key, Blob(value), onAnswer);
}

void LiveSession::erase(const std::string& key, AnswerCallback done) {
    ClusterClient* const client = console();
    if (client == nullptr) {
        answerWithoutCluster(std::move(done));
        return;
    }
    m_ledger.noteEraseSent(key);
    client->erase(key, [this, key, done = std::move(done)](const ClientAnswer& answer) {
        m_ledger.noteErase(key, answer.result);
        done(answer);
    });
}

void LiveSession::command(const std::vector<std::string>& arguments, ValueCallback done) {
    send(arguments, true, std::move(done));
}

void LiveSession::administer(const std::vector<std::string>& arguments, ValueCallback done) {
    send(arguments, false, std::move(done));
}

void LiveSession::send(const std::vector<std::string>& arguments, bool again, ValueCallback done) {
    if (ClusterClient* client = console()) {
        client->command(arguments, again, std::move(done));
        return;
    }
    QTimer::singleShot(0, this, [done = std::move(done)] {
        done(failure(ErrorCode::Unavailable, noCluster().result.detail));
    });
}

void LiveSession::observe(const std::vector<Endpoint>& nodes) {
    m_nodes = nodes;
    m_observer = new ClusterObserver(nodes, limits::kDefaultObserverRate, m_queue);
    m_observer->moveToThread(&m_observerThread);
    connect(&m_observerThread, &QThread::finished, m_observer, &QObject::deleteLater);
    connect(&m_observerThread, &QThread::started, m_observer, &ClusterObserver::start);
    connect(m_observer, &ClusterObserver::nodeConnected, this, &LiveSession::onNodeConnected);
    connect(m_observer, &ClusterObserver::nodeDisconnected, this, &LiveSession::onNodeDisconnected);
    connect(m_observer, &ClusterObserver::nodeUnreachable, this, &LiveSession::onNodeUnreachable);
    m_observerThread.start();
    m_frame.start(kFrame);
}

void LiveSession::stopObserving() {
    m_frame.stop();
    if (m_observer == nullptr) {
        return;
    }
    m_observer->disconnect(this);
    QMetaObject::invokeMethod(m_observer, [observer = m_observer] {
        observer->stop();
        QThread::currentThread()->quit();
    });
    m_observerThread.wait();
    m_observer = nullptr;
    m_nodes.clear();
    m_faults.reset();
    (void)m_queue->drain();
}

void LiveSession::disconnectClients() {
    setWorkloadRunning(false);
    m_readBack.reset();
    m_console.reset();
}

void LiveSession::drain(std::size_t most) {
    const std::int64_t nowUs = wallMicroseconds();
    std::vector<Event> events = m_queue->drain(most);
    if (!events.empty())
        m_silence.onHeard(steadyMicroseconds());
    watchSilence();
    // Time passes without events too: who is silent becomes Unknown.
    if (!events.empty() || nowUs - m_lastTakenUs >= kTickUs) {
        noteFaults(events);
        take(std::move(events), nowUs);
    }
}

void LiveSession::watchSilence() {
    if (m_phase != SessionPhase::Attached)
        return;
    std::vector<Endpoint> tried = m_nodes;
    if (const View* const view = model().view()) {
        for (const Member& member : view->members) {
            if (std::find(m_nodes.begin(), m_nodes.end(), member.endpoint) == m_nodes.end())
                tried.push_back(member.endpoint);
        }
    }
    if (m_silence.tick(tried, steadyMicroseconds()))
        Q_EMIT silenceChanged();
}

void LiveSession::endSilence() {
    const bool wasSilent = m_silence.silence().has_value();
    m_silence.begin(steadyMicroseconds());
    if (wasSilent)
        Q_EMIT silenceChanged();
}

void LiveSession::take(std::vector<Event> events, std::int64_t nowUs) {
    m_lastTakenUs = nowUs;
    m_record.take(std::move(events), nowUs);
    Q_EMIT recordingAppended();
}

void LiveSession::annotate(const Event& event) {
    take({event}, wallMicroseconds());
}

void LiveSession::clearRecord() {
    m_record.clear();
    Q_EMIT recordingCleared();
}

void LiveSession::onProcessChanged(const NodeId& id) {
    const ProcessInfo* info = m_launcher.find(id);
    if (info == nullptr) {
        return;
    }
    if (!isAlive(info->state) || info->state == ProcessState::Starting) {
        m_faults.onEnded(id);
    }
    const std::int64_t nowUs = wallMicroseconds();
    // It died when it was killed, not when we learnt of it.
    const auto killed = info->state == ProcessState::Killed ? m_killedUs.extract(id)
                                                            : decltype(m_killedUs)::node_type();
    take({processEvent(id, info->role, wordOf(*info), info->endpoint,
                       static_cast<std::uint64_t>(std::max<qint64>(info->pid, 0)),
                       killed ? killed.mapped() : nowUs)},
         nowUs);
    const bool isNew = info->endpoint.isValid() &&
                       std::find(m_nodes.begin(), m_nodes.end(), info->endpoint) == m_nodes.end();
    if (info->state == ProcessState::Running && isNew) {
        if (m_observer == nullptr) {
            observe({info->endpoint});
        } else {
            m_nodes.push_back(info->endpoint);
            QMetaObject::invokeMethod(m_observer,
                                      [observer = m_observer, endpoint = info->endpoint] {
                                          observer->addNode(endpoint);
                                      });
        }
    }
    Q_EMIT processChanged(id);
}

void LiveSession::onStartFailed(const NodeId& id, const QString& reason) {
    if (m_phase == SessionPhase::Launching) {
        // The others are a cluster too; ready() will not come any more.
        setPhase(m_launcher.isAnyRunning() ? SessionPhase::Running : SessionPhase::Idle);
    }
    Q_EMIT startFailed(id, reason);
}

void LiveSession::onNodeConnected(const Endpoint& endpoint) {
    const std::int64_t nowUs = wallMicroseconds();
    m_silence.onConnected(endpoint);
    take({streamEvent(endpoint, true, nowUs)}, nowUs);
    drain(std::numeric_limits<std::size_t>::max());  // its snapshot tells who it is
    askForFaults(endpoint);
    if (m_phase == SessionPhase::Attaching) {
        setPhase(SessionPhase::Attached);
        Q_EMIT attached();
    }
}

void LiveSession::askForFaults(const Endpoint& endpoint) {
    for (const auto& [id, node] : model().nodes()) {
        if (node.endpoint == endpoint && node.role != VisualRole::Client) {
            m_faults.ask(id);
            return;
        }
    }
}

void LiveSession::onNodeDisconnected(const Endpoint& endpoint, const QString& reason) {
    const std::int64_t nowUs = wallMicroseconds();
    m_silence.onError(endpoint, reason);
    take({streamEvent(endpoint, false, nowUs)}, nowUs);
}

void LiveSession::onNodeUnreachable(const Endpoint& endpoint, const QString& reason) {
    m_silence.onError(endpoint, reason);
    if (m_phase != SessionPhase::Attaching) {
        return;
    }
    QStringList tried;
    for (const Endpoint& node : m_nodes) {
        const QString* const error = m_silence.errorOf(node);
        if (error == nullptr) {
            return;  // it may answer yet
        }
        tried.append(QString::fromStdString(toText(node)) + QStringLiteral(": ") + *error);
    }
    Q_EMIT attachFailed(tried.join(QStringLiteral("; ")));
}

}  // namespace engram::gui
