// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Between the words of the window and those of the simulator. Pure functions.

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gui_session/cluster_session.h"
#include "gui_simulation/simulation_mailbox.h"
#include "gui_simulation/simulation_plan.h"

namespace engram::gui {

[[nodiscard]] sim::Script scriptOf(const SimulationPlan& plan);
[[nodiscard]] sim::LoadPlan loadOf(const WorkloadPlan& plan);
/// The window's own workload, for the simulator.
[[nodiscard]] std::unique_ptr<sim::RequestSource> requestSource(const sim::LoadPlan& plan);

[[nodiscard]] ProcessState processStateOf(sim::ProcessStatus status);
/// A word of process_word.
[[nodiscard]] std::string_view processWordOf(sim::ProcessStatus status);
[[nodiscard]] LinkFault linkFaultOf(const sim::order::Link& link);
[[nodiscard]] ClockFault clockFaultOf(const sim::order::Clock& clock);
[[nodiscard]] ReadBack readBackOf(const sim::ReadBackResult& result);

/// What a command of the console asks: ENGRAM.KEYS, ENGRAM.PROMOTE and ENGRAM.FORGET; others have
/// no meaning without a daemon.
[[nodiscard]] std::optional<Operation> operationOf(const std::vector<std::string>& arguments);
/// The reply of a node to a command that was answered with `result`.
[[nodiscard]] resp::Value replyOf(const Operation& operation, const OperationResult& result);

}  // namespace engram::gui
