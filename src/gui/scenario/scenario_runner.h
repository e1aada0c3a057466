// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Plays a scenario on a cluster, step by step, from the event loop. Ends at the first step that
// fails; the steps behind it are not run. GUI thread only; nothing blocks.

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <chrono>
#include <memory>
#include <vector>

#include "gui_scenario/scenario.h"
#include "gui_scenario/step_task.h"

namespace engram::gui {

struct StepResult {
    int step = 0;  ///< from 0
    StepOutcome outcome;
    std::chrono::milliseconds took{0};
};

class ScenarioRunner : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t { Ready, Running, Passed, Failed, Cancelled };

    /// `session` lives longer. `isGuided`: somebody looks on, steps that talk wait for next().
    ScenarioRunner(ClusterSession& session, Scenario scenario, bool isGuided,
                   ScreenshotTaker screenshot, QObject* parent = nullptr);
    ~ScenarioRunner() override;

    /// From the first step; once.
    void start();
    /// Stops where it is. The cluster and its faults stay as they are.
    void cancel();

    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    [[nodiscard]] State state() const { return m_state; }
    /// The step that runs or ran last, from 0; -1 before start().
    [[nodiscard]] int current() const { return m_current; }
    /// The step that runs, or ran last; null before start().
    [[nodiscard]] StepTask* task() const { return m_task.get(); }
    /// One for each step that has ended, in order.
    [[nodiscard]] const std::vector<StepResult>& results() const { return m_results; }

Q_SIGNALS:
    void changed();  ///< another step, or something about the one that runs
    void stepEnded(int step);
    void finished();  ///< state() is Passed, Failed or Cancelled

private:
    void beginNext();
    void onEnded();
    void finish(State state);

    Scenario m_scenario;
    std::unique_ptr<RunContext> m_run;
    std::unique_ptr<StepTask> m_task;
    std::vector<StepResult> m_results;
    QElapsedTimer m_clock;
    State m_state = State::Ready;
    int m_current = -1;
};

}  // namespace engram::gui
