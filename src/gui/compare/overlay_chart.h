// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One figure of both recordings over relative time. A widget around QCustomPlot, which stays inside
// overlay_chart.cpp. GUI thread only.

#pragma once

#include <QWidget>
#include <array>

#include "gui_compare/comparison.h"
#include "gui_style/theme.h"

class QCPGraph;
class QCPItemStraightLine;
class QCustomPlot;
class QLabel;

namespace engram::gui {

class OverlayChart final : public QWidget {
    Q_OBJECT

public:
    /// Left and right of the time axis, in pixels: the same for all that share the axis.
    static constexpr int kLeft = 64;
    static constexpr int kRight = 14;

    explicit OverlayChart(QWidget* parent = nullptr);

    /// In the language of the window; `unit` follows the values.
    void setTexts(const QString& title, const QString& unit);
    void setTheme(const Theme& theme);
    /// By CompareSide.
    void setLines(const std::array<CompareLine, 2>& lines, const QStringList& names);
    /// In relative seconds; `from` below `until`.
    void setSpan(double from, double until);
    /// Draws at once what was set, and not in the next turn of the event loop; for pictures.
    void replotNow();
    /// Highest value that is in sight of a side; NaN: nothing is.
    [[nodiscard]] double highest(CompareSide side) const;

Q_SIGNALS:
    /// Above 1: shows less time; the moment `around` stays where it is.
    void zoomRequested(double factor, double around);
    /// Moves what is in sight by that share of it; positive: to later times.
    void panRequested(double share);
    void doubleClicked(double seconds);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QCustomPlot* m_plot;
    QLabel* m_heading;
    std::array<QCPGraph*, 2> m_graphs{};
    std::array<CompareLine, 2> m_lines;
    QCPItemStraightLine* m_zero = nullptr;
    QString m_title;
    QString m_unit;
    QStringList m_names;
    double m_dragX = -1;  ///< below 0: nothing is dragged
};

}  // namespace engram::gui
