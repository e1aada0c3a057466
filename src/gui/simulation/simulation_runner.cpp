// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_simulation/simulation_runner.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "gui_simulation/simulation_words.h"

namespace engram::gui {

namespace {

constexpr std::chrono::milliseconds kPause{8};
constexpr qint64 kSliceNs = 8'000'000;
/// Wake-ups between two looks at the clock: some 100 us with 1,000 nodes.
constexpr std::uint64_t kSteps = 64;
/// What a replay reports at once: a frame's worth, as it was when it was live.
constexpr sim::SimTime kReplaySlice = std::chrono::milliseconds(16);
constexpr sim::SimTime kStepLimit = std::chrono::seconds(5);
constexpr qint64 kMeasureNs = 400'000'000;
/// A thread that was held up for longer does not make up for it.
constexpr qint64 kLongestLagNs = 100'000'000;

}  // namespace

SimulationRunner::SimulationRunner(std::shared_ptr<SimulationMailbox> mailbox)
    : m_mailbox(std::move(mailbox)), m_timer(this) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SimulationRunner::slice);
}

SimulationRunner::~SimulationRunner() = default;

void SimulationRunner::begin(const sim::Script& script, double speed) {
    m_speed = speed;
    restart(script);
    report();
}

void SimulationRunner::restart(sim::Script script) {
    m_run.simulation =
        std::make_unique<sim::Simulation>(std::move(script), m_factory, requestSource);
    m_run.nodes.clear();
    m_next = {};
    m_stepUntil = sim::SimTime(0);
    m_ahead = 0;
    m_reached = 0;
    m_measuredAt = sim::SimTime(0);
    m_sinceSlice.start();
    m_sinceMeasure.start();
    m_timer.start(0);
}

void SimulationRunner::setSpeed(double speed) {
    m_speed = speed;
}

void SimulationRunner::setPaused(bool paused) {
    m_isPaused = paused;
    m_ahead = 0;
    m_reached = 0;
    m_measuredAt = simulation().now();
    m_sinceMeasure.start();
    m_sinceSlice.start();
    report();
}

void SimulationRunner::step() {
    if (simulation().now() < m_replayUntil) {
        return;
    }
    m_stepUntil = simulation().now() + kStepLimit;
    m_timer.start(0);
}

void SimulationRunner::give(std::uint64_t id, const sim::Order& order) {
    if (simulation().now() < m_replayUntil) {
        m_next.orders.emplace_back(
            id, failure(ErrorCode::Unavailable, "the simulation is on its way to another moment"));
    } else {
        m_next.orders.emplace_back(id, simulation().give(order));
    }
    report();
}

void SimulationRunner::branch(sim::SimTime moment, std::uint64_t branch) {
    m_branch = branch;
    sim::Script script = simulation().script().until(moment);
    m_older = std::exchange(m_left, std::exchange(m_run, {}));
    m_replayUntil = moment;
    restart(std::move(script));
    report();
}

void SimulationRunner::forgetOlder() {
    m_older = {};
}

void SimulationRunner::swap(std::uint64_t branch) {
    if (m_left.simulation != nullptr) {
        std::swap(m_run, m_left);
    }
    goOn(branch);
}

void SimulationRunner::giveUp(std::uint64_t branch) {
    if (m_left.simulation != nullptr) {
        m_run = std::exchange(m_left, std::exchange(m_older, {}));
    }
    goOn(branch);
}

void SimulationRunner::goOn(std::uint64_t branch) {
    m_branch = branch;
    m_next = {};
    m_replayUntil = m_stepUntil = sim::SimTime(0);
    setPaused(m_isPaused);
}

void SimulationRunner::slice() {
    if (m_mailbox->isFull()) {
        m_sinceSlice.start();  // the window is the slower one: its time is not made up for
        m_timer.start(kPause);
        return;
    }
    if (simulation().now() < m_replayUntil) {
        replay();
        m_sinceSlice.start();
        m_timer.start(0);
        return;
    }
    if (m_stepUntil > sim::SimTime(0)) {
        stepOn();
    } else if (!m_isPaused) {
        runOn();
        report();
    }
    m_timer.start(m_stepUntil > sim::SimTime(0) ? std::chrono::milliseconds(0) : kPause);
}

void SimulationRunner::replay() {
    QElapsedTimer clock;
    clock.start();
    while (simulation().now() < m_replayUntil && clock.nsecsElapsed() < kSliceNs) {
        sim::SimTime until = std::min(m_replayUntil, simulation().now() + kReplaySlice);
        // What people did is told at its own moment, as it was when they did it.
        const auto& entries = simulation().script().entries;
        const auto next = std::find_if(
            entries.begin(), entries.end(),
            [now = simulation().now()](const sim::ScriptEntry& entry) { return entry.at > now; });
        if (next != entries.end())
            until = std::min(until, next->at);
        (void)simulation().advanceTo(until);
        report();
    }
    m_measuredAt = simulation().now();
    m_sinceMeasure.start();
}

void SimulationRunner::stepOn() {
    QElapsedTimer clock;
    clock.start();
    while (m_stepUntil > sim::SimTime(0) && clock.nsecsElapsed() < kSliceNs) {
        const bool isTold = simulation().stepEvent(m_stepUntil, kSteps);
        if (isTold || simulation().now() >= m_stepUntil) {
            m_stepUntil = sim::SimTime(0);
        }
    }
    m_sinceSlice.start();
    report();
}

void SimulationRunner::runOn() {
    m_ahead +=
        static_cast<double>(std::min(m_sinceSlice.nsecsElapsed(), kLongestLagNs)) / 1e3 * m_speed;
    m_sinceSlice.start();
    const sim::SimTime due(static_cast<std::int64_t>(m_ahead));
    m_ahead -= static_cast<double>(due.count());
    const sim::SimTime limit = simulation().now() + due;
    QElapsedTimer clock;
    clock.start();
    bool isThere = false;
    while (!isThere && clock.nsecsElapsed() < kSliceNs) {
        isThere = simulation().advanceTo(limit, kSteps);
    }
    measure();
}

void SimulationRunner::measure() {
    const qint64 passed = m_sinceMeasure.nsecsElapsed();
    if (passed < kMeasureNs) {
        return;
    }
    const sim::SimTime run = simulation().now() - m_measuredAt;
    m_reached = static_cast<double>(run.count()) * 1e3 / static_cast<double>(passed);
    m_measuredAt = simulation().now();
    m_sinceMeasure.start();
}

void SimulationRunner::report() {
    m_next.branch = m_branch;
    m_next.now = simulation().now();
    m_next.wallUs = simulation().wallUs(m_next.now);
    m_next.events = simulation().takeEvents();
    m_next.changedNodes = changedNodes();
    m_next.answers = simulation().takeAnswers();
    m_next.readBacks = simulation().takeReadBacks();
    m_next.tally = simulation().tally();
    m_next.links = simulation().links();
    m_next.clocks = simulation().clocks();
    m_next.isLoadRunning = simulation().isLoadRunning();
    m_next.isPaused = m_isPaused;
    m_next.isReplaying = m_next.now < m_replayUntil;
    m_next.reachedSpeed = m_isPaused ? 0 : m_reached;
    m_mailbox->put(std::move(m_next));
    m_next = {};
}

std::vector<SimulatedNode> SimulationRunner::changedNodes() {
    const std::vector<sim::SimNode>& nodes = simulation().world().nodes();
    m_run.nodes.resize(nodes.size());
    std::vector<SimulatedNode> changed;
    for (sim::NodeIndex i = 0; i < nodes.size(); ++i) {
        const SimulatedNode now{nodes[i].id, nodes[i].role, simulation().status(i),
                                nodes[i].endpoint};
        if (now.status != sim::ProcessStatus::Spare && now != m_run.nodes[i]) {
            m_run.nodes[i] = now;
            changed.push_back(now);
        }
    }
    return changed;
}

}  // namespace engram::gui
