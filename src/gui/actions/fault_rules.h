// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// When faults can be made by hand: rules for rows of the action table.

#pragma once

#include "gui_actions/action_table.h"

namespace engram::gui {

[[nodiscard]] const char* needsLink(const ActionContext& context);
[[nodiscard]] const char* needsFaultyLink(const ActionContext& context);
[[nodiscard]] const char* needsEndOfLink(const ActionContext& context);
[[nodiscard]] const char* needsAnyFault(const ActionContext& context);
[[nodiscard]] const char* needsClock(const ActionContext& context);
[[nodiscard]] const char* needsWrongClock(const ActionContext& context);
[[nodiscard]] const char* needsUndo(const ActionContext& context);

}  // namespace engram::gui
