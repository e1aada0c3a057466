// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The lessons that are shipped in the program.

#pragma once

#include <QString>
#include <vector>

#include "gui_scenario/scenario.h"

namespace engram::gui {

struct ShippedLesson {
    QString path;  ///< of the resource
    Scenario scenario;
};

/// In the order in which they are taught.
[[nodiscard]] std::vector<ShippedLesson> shippedLessons();

}  // namespace engram::gui
