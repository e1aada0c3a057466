// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_charts/chart_look.h"

#include <qcustomplot.h>

#include <algorithm>

namespace engram::gui {

void applyLook(QCustomPlot& plot, const Theme& theme, const QFont& font) {
    constexpr double kLeastPoints = 10;
    constexpr int kGridAlpha = 120;
    plot.setBackground(theme.background);
    QColor grid = theme.border;
    grid.setAlpha(kGridAlpha);
    QFont small = font;
    small.setPointSizeF(std::max(kLeastPoints, small.pointSizeF()));
    for (QCPAxis* const axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLabelColor(theme.mutedText);
        axis->setTickLabelFont(small);
        axis->setBasePen(QPen(theme.border));
        axis->grid()->setPen(QPen(grid, 1, Qt::SolidLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
}

}  // namespace engram::gui
