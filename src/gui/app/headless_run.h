// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A scenario without a window, on real daemons: a line on stdout for each step, and an exit code.

#pragma once

#include <QObject>

#include "gui_app/program_options.h"
#include "gui_canvas/cluster_canvas.h"
#include "gui_scenario/scenario_runner.h"

namespace engram::gui {

class HeadlessRun : public QObject {
    Q_OBJECT

public:
    /// `session` lives longer.
    HeadlessRun(ClusterSession& session, Scenario scenario, const ProgramOptions& options);

    /// Ends the application when all daemons have been stopped: 0 if every step passed, else 1.
    void start();
    /// Ends early, as a run that did not pass.
    void cancel() { m_runner.cancel(); }

private:
    /// The canvas as a window would show it, drawn without one.
    [[nodiscard]] Result<QString> save(const QString& fileName);
    void tellStep();
    void onFinished();
    [[nodiscard]] bool writeReport() const;

    ClusterSession& m_session;
    QString m_report;
    ClusterCanvas m_canvas;
    ScenarioRunner m_runner;
    int m_exitCode = 1;
};

/// The scenario of the options, or nothing after telling all its mistakes on stderr.
[[nodiscard]] std::optional<Scenario> scenarioOf(const ProgramOptions& options);

}  // namespace engram::gui
