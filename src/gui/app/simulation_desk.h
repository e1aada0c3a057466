// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Simulated clusters in the window: what the actions on simulated time and on futures do, the bar
// over the canvas, the way back to a branch with its progress, and the comparison. GUI thread only.

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <functional>
#include <map>

#include "gui_actions/action_set.h"
#include "gui_app/canvas_area.h"
#include "gui_session/session_switch.h"
#include "gui_simulation/simulation_session.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class FuturesWindow;
class SimulationBar;

class SimulationDesk final : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of other windows. All live longer.
    SimulationDesk(ClusterSession& session, Timeline& timeline, ActionSet& actions,
                   CanvasArea& area, QWidget& window);

    /// Shows what is simulated in `sessions`, in place of what is shown there. Both live longer
    /// than the window. Without it nothing can be simulated.
    void showIn(SessionSwitch& sessions, SimulationSession& simulation);
    /// Begins. Only when no cluster is there.
    void simulate(const SimulationPlan& plan);
    /// What was simulated last, to be suggested again.
    [[nodiscard]] SimulationPlan plan() const { return m_plan; }
    /// What the rules of the actions ask for.
    [[nodiscard]] SimulationContext context() const;
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void contextChanged();
    void begun(const QString& what);  ///< a simulation, in words
    /// For the status bar; empty without a simulation.
    void paceChanged(const QString& text);

private:
    void run(ActionId id);
    void addBar();
    void refresh();
    void branchHere();
    void onBranched();
    void showProgress();
    void compare();
    [[nodiscard]] bool isShown() const;

    ClusterSession& m_session;
    Timeline& m_timeline;
    ActionSet& m_actions;
    CanvasArea& m_area;
    QWidget& m_window;
    SessionSwitch* m_sessions = nullptr;
    SimulationSession* m_simulation = nullptr;
    SimulationBar* m_bar = nullptr;
    QPointer<FuturesWindow> m_futures;
    std::map<ActionId, std::function<void()>> m_handlers;
    SimulationPlan m_plan;
    SimulationContext m_told;
    Theme m_theme = Theme::light();
    QElapsedTimer m_sinceBranch;
};

}  // namespace engram::gui
