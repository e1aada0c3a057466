// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One chart over two minutes with a few lines and a crosshair at the time cursor. A widget around
// QCustomPlot, which stays inside time_chart.cpp. GUI thread only.

#pragma once

#include <QColor>
#include <QWidget>
#include <vector>

#include "gui_charts/chart_heading.h"
#include "gui_style/theme.h"

class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;

namespace engram::gui {

class TimeChart : public QWidget {
    Q_OBJECT

public:
    /// Points of a line: seconds (0 is the time cursor, the past negative) and values; NaN is a
    /// gap.
    struct Line {
        std::vector<double> seconds;
        std::vector<double> values;
        double atCursor = 0;  ///< for the legend; NaN: not known
    };

    explicit TimeChart(int lines, QWidget* parent = nullptr);

    /// Title and names of the lines, in the language of the window; `unit` follows the values.
    void setTexts(const QString& title, const QStringList& names, const QString& unit);
    void setTheme(const Theme& theme, const std::vector<QColor>& lineColors);
    /// Shows `lines` (as many as there are) and queues one replot.
    void setData(const std::vector<Line>& lines);
    /// What is in sight, in seconds as in Line. Shown by the next setData().
    void setSpan(double from, double to);
    /// Moments (seconds, as in Line) that are marked by a dotted line from bottom to top. Shown by
    /// the next setData().
    void setMarks(std::vector<double> seconds) { m_marks = std::move(seconds); }
    /// Of the marks, in the language of the window.
    void setMarkName(const QString& name) { m_markName = name; }
    /// Whether the time cursor stands: then the crosshair is drawn.
    void setCrosshair(bool isShown);
    [[nodiscard]] ChartHeading& heading() { return *m_heading; }

Q_SIGNALS:
    /// A click, or Left and Right; seconds, as in Line.
    void timeChosen(double seconds);
    void csvRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layPlot(int lines);
    void showLegend();

    QCustomPlot* m_plot;
    ChartHeading* m_heading;
    QCPGraph* m_markLines = nullptr;
    QCPItemStraightLine* m_crosshair = nullptr;
    QStringList m_names;
    QString m_unit;
    std::vector<QColor> m_colors;
    std::vector<double> m_atCursor;
    std::vector<double> m_marks;
    QString m_markName;
    QColor m_markColor;
};

}  // namespace engram::gui
