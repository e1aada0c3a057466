// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What came of a run, for people and for programs. Pure.

#pragma once

#include <QJsonObject>
#include <QString>

#include "gui_scenario/scenario_runner.h"

namespace engram::gui {

/// "ok    3  write  0.004 s  ..." one line for a step that ended.
[[nodiscard]] QString reportLine(const Scenario& scenario, const StepResult& result);
/// "passed: 12 steps in 4.2 s", or which step failed, what was expected and what was seen.
[[nodiscard]] QString reportSummary(const ScenarioRunner& runner);
/// {"title", "passed", "seconds", "steps": [{"step", "line", "kind", "result": "passed" | "failed"
/// | "not run", "seconds", "expected", "seen"}]}
[[nodiscard]] QJsonObject reportJson(const ScenarioRunner& runner);

}  // namespace engram::gui
