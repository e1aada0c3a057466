// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// When the time cursor can be moved and traces opened or saved: rules for rows of the action table.

#pragma once

#include "gui_actions/action_table.h"

namespace engram::gui {

[[nodiscard]] const char* needsRecording(const ActionContext& context);
[[nodiscard]] const char* needsMovingView(const ActionContext& context);
[[nodiscard]] const char* needsPastView(const ActionContext& context);
[[nodiscard]] const char* needsPlayableView(const ActionContext& context);
[[nodiscard]] const char* needsEarlierMarker(const ActionContext& context);
[[nodiscard]] const char* needsLaterMarker(const ActionContext& context);
[[nodiscard]] const char* needsBookmark(const ActionContext& context);
[[nodiscard]] const char* needsIdleFiles(const ActionContext& context);
[[nodiscard]] const char* needsSavableRecording(const ActionContext& context);
[[nodiscard]] const char* needsOpenedTrace(const ActionContext& context);
[[nodiscard]] const char* needsRecentTraces(const ActionContext& context);

}  // namespace engram::gui
