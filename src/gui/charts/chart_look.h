// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// How all plots over time or nodes look: background, axes and grid of the theme.

#pragma once

#include <QFont>

#include "gui_style/theme.h"

class QCustomPlot;

namespace engram::gui {

/// `font`: of the widget; tick labels have it, at 10 points or more. Draws nothing by itself.
void applyLook(QCustomPlot& plot, const Theme& theme, const QFont& font);

}  // namespace engram::gui
