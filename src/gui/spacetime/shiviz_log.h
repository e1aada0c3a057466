// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A span as a log for ShiViz (Beschastnikh et al., "Visualizing Distributed System Executions",
// 2020): two lines per event, the second with the host and its vector clock. Stateless.

#pragma once

#include <string>

#include "gui_spacetime/space_time_data.h"

namespace engram::gui {

/// The whole file: the expression that reads it, an empty delimiter, the events. Vector clocks
/// follow from the messages of `data`, whose lifelines must not be grouped. Each host's clock
/// begins at 1 and has no gaps, as ShiViz asks for.
[[nodiscard]] std::string shiVizLog(const SpaceTimeData& data);

}  // namespace engram::gui
