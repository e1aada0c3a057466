// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What must hold among the steps of a scenario: nodes are there when they are named, names are
// given before they are used, a cluster is launched before it is worked with. Pure.

#pragma once

#include "gui_scenario/scenario_parser.h"

namespace engram::gui {

[[nodiscard]] ScenarioProblems checkTogether(const Scenario& scenario);

}  // namespace engram::gui
