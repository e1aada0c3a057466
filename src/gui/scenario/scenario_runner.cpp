// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_scenario/scenario_runner.h"

#include <algorithm>

#include "common/assert.h"

namespace engram::gui {

namespace {

bool usesOwnClients(const Scenario& scenario) {
    return std::any_of(scenario.steps.begin(), scenario.steps.end(), [](const ScenarioStep& step) {
        const QLatin1String verb(step.kind->verb);
        return verb == QLatin1String("append") || verb == QLatin1String("increment");
    });
}

}  // namespace

ScenarioRunner::ScenarioRunner(ClusterSession& session, Scenario scenario, bool isGuided,
                               ScreenshotTaker screenshot, QObject* parent)
    : QObject(parent),
      m_scenario(std::move(scenario)),
      m_run(std::make_unique<RunContext>(session, isGuided, std::move(screenshot))) {
    m_run->usesOwnClients = usesOwnClients(m_scenario);
}

ScenarioRunner::~ScenarioRunner() = default;

void ScenarioRunner::start() {
    ENGRAM_ASSERT(m_state == State::Ready);
    m_state = State::Running;
    beginNext();
}

void ScenarioRunner::cancel() {
    if (m_state == State::Running) {
        finish(State::Cancelled);
    }
}

void ScenarioRunner::beginNext() {
    if (m_current + 1 == static_cast<int>(m_scenario.steps.size())) {
        return finish(State::Passed);
    }
    ++m_current;
    m_task =
        std::make_unique<StepTask>(m_scenario.steps[static_cast<std::size_t>(m_current)], *m_run);
    connect(m_task.get(), &StepTask::changed, this, &ScenarioRunner::changed);
    // Queued: a step may end inside of begin(), and a long scenario must not nest.
    connect(m_task.get(), &StepTask::ended, this, &ScenarioRunner::onEnded, Qt::QueuedConnection);
    m_clock.start();
    m_task->begin();
    Q_EMIT changed();
}

void ScenarioRunner::onEnded() {
    if (m_state != State::Running) {
        return;
    }
    m_results.push_back(
        {m_current, m_task->outcome(), std::chrono::milliseconds(m_clock.elapsed())});
    Q_EMIT stepEnded(m_current);
    if (m_state != State::Running) {
        return;  // who listens has cancelled
    }
    if (m_task->outcome().passed) {
        beginNext();
    } else {
        finish(State::Failed);
    }
}

void ScenarioRunner::finish(State state) {
    m_state = state;
    Q_EMIT changed();
    Q_EMIT finished();
}

}  // namespace engram::gui
