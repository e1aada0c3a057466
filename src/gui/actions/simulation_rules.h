// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// When a cluster can be simulated, and what can be done with its time and its futures: rules for
// rows of the action table.

#pragma once

#include "gui_actions/action_table.h"

namespace engram::gui {

/// No cluster and no recording has to end first.
[[nodiscard]] const char* needsIdle(const ActionContext& context);
/// A simulation can begin.
[[nodiscard]] const char* needsSimulator(const ActionContext& context);
[[nodiscard]] const char* needsSimulation(const ActionContext& context);
[[nodiscard]] const char* needsSlowerTime(const ActionContext& context);
[[nodiscard]] const char* needsFasterTime(const ActionContext& context);
[[nodiscard]] const char* needsEarlierMoment(const ActionContext& context);
[[nodiscard]] const char* needsTwoFutures(const ActionContext& context);

}  // namespace engram::gui
