// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Ties the canvas and its legend to the one filter.

#pragma once

#include "gui_canvas/cluster_canvas.h"
#include "gui_docks/view_filter.h"

namespace engram::gui {

/// The canvas follows `filter`, its legend changes it. Both live as long as the canvas.
void tieFilter(ClusterCanvas& canvas, ViewFilter& filter);

}  // namespace engram::gui
