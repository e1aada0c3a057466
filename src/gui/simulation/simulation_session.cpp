// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_simulation/simulation_session.h"

#include <QElapsedTimer>
#include <algorithm>
#include <utility>

#include "gui_model/observer_events.h"
#include "gui_simulation/simulation_words.h"

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kFrame{16};
/// Of a frame, for taking reports: what is left waits for the next one. The views take about as
/// long again, several times.
constexpr qint64 kTakingNs = 4'000'000;

Error noCluster() {
    return {ErrorCode::Unavailable, "no cluster is simulated"};
}

ClientAnswer answerOf(const sim::CallAnswer& call) {
    ClientAnswer answer;
    answer.result = call.result;
    answer.latency = call.latency;
    answer.attempts = call.attempts;
    answer.servedBy = call.servedBy;
    return answer;
}

ClientAnswer noAnswer() {
    ClientAnswer answer;
    answer.result.status = Status::Unavailable;
    answer.result.detail = noCluster().detail;
    return answer;
}

}  // namespace

SimulationSession::SimulationSession(QObject* parent) : ClusterSession(parent) {
    m_thread.setObjectName(QStringLiteral("simulation"));
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &SimulationSession::drain);
}

SimulationSession::~SimulationSession() {
    stopRunner();
}

template <class Function>
void SimulationSession::onRunner(Function function) {
    if (m_runner != nullptr) {
        QMetaObject::invokeMethod(
            m_runner, [runner = m_runner, function = std::move(function)] { function(*runner); },
            Qt::QueuedConnection);
    }
}

void SimulationSession::setPhase(SessionPhase phase) {
    if (phase != m_phase) {
        m_phase = phase;
        Q_EMIT phaseChanged(phase);
    }
}

void SimulationSession::launch(const ClusterPlan& plan) {
    SimulationPlan simulated;
    simulated.slaves = plan.slaves;
    simulated.masters = plan.masters;
    simulated.replicas = plan.replicas;
    simulated.minInSync = plan.minInSync;
    simulated.withWorkload = false;
    simulate(simulated);
}

void SimulationSession::simulate(const SimulationPlan& plan) {
    if (m_phase != SessionPhase::Idle) {
        return;
    }
    m_plan = plan;
    m_plan.speed = std::clamp(plan.speed, SimulationPlan::kSlowest, SimulationPlan::kFastest);
    m_processes.clear();
    m_tally = {};
    m_now = sim::SimTime(0);
    m_left = m_older = {};
    m_turns.clear();
    m_branch = m_lastBranch = 0;
    m_future = m_lastFuture = 1;
    m_cutUs = m_olderCutUs = 0;
    m_isPaused = m_isStanding = m_isReplaying = false;
    clearRecord();
    setPhase(SessionPhase::Launching);
    m_mailbox = std::make_shared<SimulationMailbox>();
    m_runner = new SimulationRunner(m_mailbox);
    m_runner->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_runner, &QObject::deleteLater);
    m_thread.start();
    onRunner([script = scriptOf(m_plan), speed = m_plan.speed](SimulationRunner& runner) {
        runner.begin(script, speed);
    });
    m_frame.start(kFrame);
}

void SimulationSession::stopAll() {
    if (m_phase != SessionPhase::Idle) {
        stopRunner();
        m_processes.clear();
        m_record.takeFarewells(recording().lastUs());
        Q_EMIT recordingAppended();
        setPhase(SessionPhase::Idle);
    }
    Q_EMIT stopped();
}

void SimulationSession::stopRunner() {
    m_frame.stop();
    if (m_runner != nullptr) {
        m_thread.quit();
        m_thread.wait();
        m_runner = nullptr;
        m_mailbox.reset();
    }
    m_older = {};
    failOpenCalls();
    if (std::exchange(m_isLoadRunning, false)) {
        Q_EMIT workloadChanged(false);
    }
    if (!m_linkFaults.empty() || !m_clockFaults.empty()) {
        m_linkFaults.clear();
        m_clockFaults.clear();
        Q_EMIT faultsChanged();
    }
}

void SimulationSession::failOpenCalls() {
    for (const auto& [id, done] : std::exchange(m_orders, {})) {
        if (done) {
            done(tl::unexpected(noCluster()));
        }
    }
    for (const auto& [id, done] : std::exchange(m_asked, {})) {
        done(noAnswer());
    }
    for (const auto& [id, waiting] : std::exchange(m_readBacks, {})) {
        for (const ReadBackCallback& done : waiting) {
            done({});
        }
    }
}

void SimulationSession::clearRecord() {
    m_record.clear();
    Q_EMIT recordingCleared();
}

void SimulationSession::setPaused(bool paused) {
    if (paused != m_isPaused && m_runner != nullptr) {
        m_isPaused = paused;
        m_isStanding = false;
        onRunner([paused](SimulationRunner& runner) { runner.setPaused(paused); });
        Q_EMIT paceChanged();
    }
}

void SimulationSession::setSpeed(double speed) {
    m_plan.speed = std::clamp(speed, SimulationPlan::kSlowest, SimulationPlan::kFastest);
    onRunner([speed = m_plan.speed](SimulationRunner& runner) { runner.setSpeed(speed); });
    Q_EMIT paceChanged();
}

void SimulationSession::step() {
    setPaused(true);
    onRunner([](SimulationRunner& runner) { runner.step(); });
}

void SimulationSession::branchAt(std::int64_t us) {
    if (m_phase != SessionPhase::Running || m_isReplaying) {
        return;
    }
    const sim::SimTime moment(std::clamp<std::int64_t>(sinceStart(us).count(), 0, m_now.count()));
    m_olderCutUs = std::exchange(m_cutUs, sim::SimulationSettings().startUs + moment.count());
    m_isReplaying = true;
    askForTurn(Turn::Branch);
    onRunner([moment, branch = m_lastBranch](SimulationRunner& runner) {
        runner.branch(moment, branch);
    });
    setPhase(SessionPhase::Launching);
    Q_EMIT paceChanged();
}

void SimulationSession::giveUpBranch() {
    if (m_isReplaying && !isGivingUp()) {
        askForTurn(Turn::GiveUp);
        onRunner([branch = m_lastBranch](SimulationRunner& runner) { runner.giveUp(branch); });
    }
}

void SimulationSession::swapFutures() {
    if (m_phase == SessionPhase::Running && !m_isReplaying && hasLeftFuture()) {
        askForTurn(Turn::Swap);
        onRunner([branch = m_lastBranch](SimulationRunner& runner) { runner.swap(branch); });
    }
}

void SimulationSession::askForTurn(Turn turn) {
    m_turns.push_back({++m_lastBranch, turn});
}

bool SimulationSession::isAskedFor(Turn turn) const {
    return std::any_of(m_turns.begin(), m_turns.end(),
                       [turn](const PendingTurn& pending) { return pending.turn == turn; });
}

void SimulationSession::turn(Turn turn) {
    failOpenCalls();  // they were asked in the future that is left
    switch (turn) {
        case Turn::Branch:
            m_older = std::exchange(m_left, setAside());
            m_future = ++m_lastFuture;
            m_now = sim::SimTime(0);
            Q_EMIT recordingCleared();
            return;
        case Turn::Swap: {
            Future left = setAside();
            takeUp(std::exchange(m_left, {}));
            m_left = std::move(left);
            break;
        }
        case Turn::GiveUp:
            takeUp(std::exchange(m_left, std::exchange(m_older, {})));
            m_cutUs = m_olderCutUs;
            m_isReplaying = false;
            break;
    }
    Q_EMIT recordingCleared();
    Q_EMIT futureChanged();
    Q_EMIT paceChanged();
}

SimulationSession::Future SimulationSession::setAside() {
    return {m_record.release(), std::exchange(m_processes, {}), m_now, m_tally, m_future};
}

void SimulationSession::takeUp(Future future) {
    m_record.adopt(std::move(future.record.recording), std::move(future.record.keyframes),
                   future.record.newest);
    m_processes = std::move(future.processes);
    m_now = future.now;
    m_tally = future.tally;
    m_future = future.number;
}

double SimulationSession::replayProgress() const {
    const double whole = static_cast<double>(sinceStart(m_cutUs).count());
    return m_isReplaying && whole > 0
               ? std::clamp(static_cast<double>(m_now.count()) / whole, 0.0, 1.0)
               : 1.0;
}

sim::SimTime SimulationSession::sinceStart(std::int64_t us) {
    return sim::SimTime(us - sim::SimulationSettings().startUs);
}

FuturesSummary SimulationSession::compareFutures() const {
    return gui::compareFutures(leftFuture(), recording(), m_cutUs);
}

void SimulationSession::drain() {
    QElapsedTimer clock;
    clock.start();
    bool isAppended = false;
    while (m_mailbox != nullptr && clock.nsecsElapsed() < kTakingNs) {
        std::optional<SimulationReport> report = m_mailbox->take();
        if (!report) {
            break;
        }
        if (isOfThisFuture(*report)) {
            take(std::move(*report));
            isAppended = true;
        }
    }
    if (isAppended) {
        Q_EMIT recordingAppended();
    }
}

bool SimulationSession::isOfThisFuture(const SimulationReport& report) {
    while (!m_turns.empty() && m_turns.front().branch <= report.branch) {
        const PendingTurn next = m_turns.front();
        m_turns.pop_front();
        m_branch = next.branch;
        turn(next.turn);
    }
    return report.branch == m_branch;
}

void SimulationSession::annotate(const Event& event) {
    m_record.take({event}, recording().lastUs());
    Q_EMIT recordingAppended();
}

void SimulationSession::take(SimulationReport report) {
    std::vector<Event> events = std::move(report.events);
    for (const SimulatedNode& node : report.changedNodes) {
        events.push_back(processEvent(node.id, node.role, processWordOf(node.status), node.endpoint,
                                      0, report.wallUs));
    }
    m_now = report.now;
    m_tally = report.tally;
    // While time stands, a report without events is no news.
    if (!events.empty() || report.wallUs > recording().lastUs()) {
        m_record.take(std::move(events), report.wallUs);
    }
    for (const SimulatedNode& node : report.changedNodes) {
        ProcessInfo info;
        info.id = node.id;
        info.role = node.role;
        info.state = processStateOf(node.status);
        info.endpoint = node.endpoint;
        m_processes[node.id] = std::move(info);
        Q_EMIT processChanged(node.id);
    }
    noteFaults(report);
    const bool wasReplaying = m_isReplaying;
    notePace(report);
    if (m_phase == SessionPhase::Launching && m_turns.empty() && !m_isReplaying) {
        setPhase(SessionPhase::Running);
        if (m_lastBranch == 0) {
            Q_EMIT launched();
        }
    }
    if (wasReplaying && !m_isReplaying && !isGivingUp()) {
        m_older = {};
        onRunner([](SimulationRunner& runner) { runner.forgetOlder(); });
        Q_EMIT branched();
    }
    answer(report);
}

void SimulationSession::answer(const SimulationReport& report) {
    for (const auto& [id, outcome] : report.orders) {
        const auto node = m_orders.extract(id);
        if (!outcome && answerReadBack(id, {})) {
            continue;
        }
        const auto asked = outcome ? decltype(m_asked)::node_type() : m_asked.extract(id);
        if (!asked.empty()) {
            asked.mapped()(noAnswer());  // it was not even made
        } else if (!node.empty() && node.mapped()) {
            node.mapped()(outcome);
        } else if (!outcome) {
            Q_EMIT refused(QString::fromStdString(outcome.error().detail));
        }
    }
    for (const sim::RequestAnswer& one : report.answers) {
        const auto asked = m_asked.extract(one.id);
        if (!asked.empty()) {
            asked.mapped()(answerOf(one.answer));
        }
    }
    for (const auto& [id, result] : report.readBacks) {
        static_cast<void>(answerReadBack(id, readBackOf(result)));
    }
}

bool SimulationSession::answerReadBack(std::uint64_t id, const ReadBack& result) {
    const auto waiting = m_readBacks.extract(id);
    if (waiting.empty()) {
        return false;
    }
    for (const ReadBackCallback& done : waiting.mapped()) {
        done(result);
    }
    return true;
}

void SimulationSession::noteFaults(const SimulationReport& report) {
    std::vector<LinkFault> links;
    std::vector<ClockFault> clocks;
    std::transform(report.links.begin(), report.links.end(), std::back_inserter(links),
                   linkFaultOf);
    std::transform(report.clocks.begin(), report.clocks.end(), std::back_inserter(clocks),
                   clockFaultOf);
    if (links != m_linkFaults || clocks != m_clockFaults) {
        m_linkFaults = std::move(links);
        m_clockFaults = std::move(clocks);
        Q_EMIT faultsChanged();
    }
}

void SimulationSession::notePace(const SimulationReport& report) {
    // A way back that was just asked for is not under way yet.
    const bool isAsked = isAskedFor(Turn::Branch);
    const bool wasReplaying = std::exchange(m_isReplaying, report.isReplaying || isAsked);
    const bool stood = std::exchange(m_isStanding, report.isPaused);
    const bool isNew = std::exchange(m_reachedSpeed, report.reachedSpeed) != report.reachedSpeed;
    if (isNew || stood != m_isStanding || wasReplaying != m_isReplaying) {
        Q_EMIT paceChanged();
    }
    if (report.isLoadRunning != m_isLoadRunning) {
        m_isLoadRunning = report.isLoadRunning;
        Q_EMIT workloadChanged(m_isLoadRunning);
    }
}

}  // namespace engram::gui
