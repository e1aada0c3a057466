// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#pragma once

class QMainWindow;

namespace engram::gui {

/// Puts all docks of `window` beside each other, so that none hides behind another's tab and each
/// has to be drawn: what costs a window most.
void showAllDocks(QMainWindow& window);
/// False if a dock can't be seen.
[[nodiscard]] bool areAllDocksInSight(const QMainWindow& window);

}  // namespace engram::gui
