// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Bars side by side, or stacked, over names. A widget around QCustomPlot, which stays inside
// bar_chart.cpp. GUI thread only.

#pragma once

#include <QColor>
#include <QWidget>
#include <vector>

#include "gui_charts/chart_heading.h"
#include "gui_style/theme.h"

class QCPBars;
class QCustomPlot;

namespace engram::gui {

class BarChart final : public QWidget {
    Q_OBJECT

public:
    enum class Arrangement : std::uint8_t { SideBySide, Stacked };

    BarChart(int series, Arrangement arrangement, QWidget* parent = nullptr);

    void setTexts(const QString& title);
    void setTheme(const Theme& theme, const std::vector<QColor>& colors);
    /// `values[series][bar]`, as many bars as `names`; queues one replot. NaN: nobody knows how
    /// high (yet); a stacked bar then goes on hatched, up to the end of the chart.
    void setData(const QStringList& names, const std::vector<std::vector<double>>& values);
    /// What stands over the chart, one for each series.
    void setLegend(const QStringList& names, const QStringList& figures);
    /// Height of the highest bar, in units of the values; for tests.
    [[nodiscard]] double highest() const { return m_highest; }
    /// Bars that go on hatched; for tests.
    [[nodiscard]] int openBars() const;
    [[nodiscard]] ChartHeading& heading() { return *m_heading; }

Q_SIGNALS:
    void csvRequested();

private:
    void placeNames();
    /// `tops` by bar, NaN where it has an end.
    void drawOpenBars(const std::vector<double>& tops);

    QCustomPlot* m_plot;
    ChartHeading* m_heading;
    std::vector<QCPBars*> m_bars;
    QCPBars* m_openBars = nullptr;  ///< above the others; only if they are stacked
    std::vector<QColor> m_colors;
    QStringList m_names;
    double m_highest = 0;
};

}  // namespace engram::gui
