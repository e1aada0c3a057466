// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Reads scenario files: TOML in, a checked Scenario out, or every mistake with its line and column.
// Pure, but for readScenario(). docs/scenarios.md describes the format.

#pragma once

#include <QString>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "gui_scenario/scenario.h"

namespace engram::gui {

using ScenarioProblems = std::vector<ScenarioProblem>;  ///< in the order of the file
using ScenarioOrProblems = tl::expected<Scenario, ScenarioProblems>;

/// All mistakes at once; a mistake in TOML itself hides those behind it.
[[nodiscard]] ScenarioOrProblems parseScenario(std::string_view toml);
/// `path`: a file, or a resource such as ":/scenarios/first_write.toml".
[[nodiscard]] ScenarioOrProblems readScenario(const QString& path);

}  // namespace engram::gui
