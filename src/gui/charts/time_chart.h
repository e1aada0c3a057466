// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One chart over the last two minutes with a few lines. A widget around QCustomPlot, which stays
// inside time_chart.cpp.

#pragma once

#include <QColor>
#include <QWidget>
#include <vector>

#include "gui_style/theme.h"

class QCPGraph;
class QCustomPlot;
class QLabel;

namespace engram::gui {

class TimeChart : public QWidget {
    Q_OBJECT

public:
    /// Points of a line: seconds (0 is now, the past negative) and values; NaN is a gap.
    struct Line {
        std::vector<double> seconds;
        std::vector<double> values;
    };

    explicit TimeChart(int lines, QWidget* parent = nullptr);

    /// Title and names of the lines, in the language of the window; `unit` follows the values.
    void setTexts(const QString& title, const QStringList& names, const QString& unit);
    void setTheme(const Theme& theme, const std::vector<QColor>& lineColors);
    /// Shows `lines` (as many as there are) and queues one replot.
    void setData(const std::vector<Line>& lines);
    /// Moments (seconds, as in Line) that are marked by a dotted line from bottom to top. Shown by
    /// the next setData().
    void setMarks(std::vector<double> seconds) { m_marks = std::move(seconds); }
    /// Of the marks, in the language of the window.
    void setMarkName(const QString& name) { m_markName = name; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLegend();

    QCustomPlot* m_plot;
    QLabel* m_title;
    QLabel* m_legend;
    QCPGraph* m_markLines;
    QStringList m_names;
    QString m_unit;
    std::vector<QColor> m_colors;
    std::vector<double> m_latest;
    std::vector<double> m_marks;
    QString m_markName;
    QColor m_markColor;
};

}  // namespace engram::gui
