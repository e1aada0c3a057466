// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One lesson in the window: offered, played, started again. Stops the cluster that runs before the
// lesson launches its own. No widgets; GUI thread only.

#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "gui_scenario/scenario_runner.h"

namespace engram::gui {

class LessonPlayer : public QObject {
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Closed,
        Offered,   ///< waits for begin()
        Clearing,  ///< the cluster that ran is being stopped
        Playing,
        Ended,  ///< the runner says how
    };

    /// `session` lives longer.
    LessonPlayer(ClusterSession& session, ScreenshotTaker screenshot, QObject* parent = nullptr);

    void open(Scenario scenario);
    /// From the first step, also again. A cluster that runs is stopped, or left if it was attached.
    void begin();
    /// Ends the lesson where it is; the cluster goes on.
    void stop();
    void close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Scenario& scenario() const { return m_scenario; }
    /// Null unless Playing or Ended.
    [[nodiscard]] ScenarioRunner* runner() const { return m_runner.get(); }
    /// begin() would stop a cluster that is not the lesson's own.
    [[nodiscard]] bool endsAnotherCluster() const;
    /// Predictions of this run that were answered, and those that were right.
    [[nodiscard]] int predictions() const { return m_predictions; }
    [[nodiscard]] int rightPredictions() const { return m_right; }

Q_SIGNALS:
    void changed();       ///< the state, the runner's step, or something about it
    void stateChanged();  ///< after changed()

private:
    void setState(State state);
    void play();
    void noteStep(int step);
    /// The workload is what it was before the lesson.
    void giveBackPlan();

    ClusterSession& m_session;
    ScreenshotTaker m_screenshot;
    Scenario m_scenario;
    std::unique_ptr<ScenarioRunner> m_runner;
    State m_state = State::Closed;
    bool m_ownsCluster = false;
    /// Of the workload, as it was when the lesson's first cluster was launched.
    std::optional<WorkloadPlan> m_planBefore;
    int m_predictions = 0;
    int m_right = 0;
};

}  // namespace engram::gui
