// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_charts/time_chart.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <limits>

#include "gui_charts/chart_look.h"

namespace engram::gui {

namespace {

constexpr double kSpanSeconds = 120;
constexpr double kHeadroom = 1.15;
constexpr int kMinimumHeight = 72;

/// 1, 2 or 5 times a power of ten at or above `value`: an axis that stays still.
double roundUp(double value) {
    const double power = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (value <= step * power) {
            return step * power;
        }
    }
    return 10 * power;
}

}  // namespace

TimeChart::TimeChart(int lines, QWidget* parent)
    : QWidget(parent),
      m_plot(new QCustomPlot),
      m_heading(new ChartHeading),
      m_atCursor(static_cast<std::size_t>(lines), std::numeric_limits<double>::quiet_NaN()) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_heading);
    column->addWidget(m_plot, 1);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_heading, &ChartHeading::csvRequested, this, &TimeChart::csvRequested);
    layPlot(lines);
}

void TimeChart::layPlot(int lines) {
    m_plot->setMinimumHeight(kMinimumHeight);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->installEventFilter(this);
    m_plot->setPlottingHint(QCP::phFastPolylines, true);
    m_plot->setPlottingHint(QCP::phImmediateRefresh, false);  // with the window's next frame
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->axisRect()->setMinimumMargins(QMargins(4, 6, 10, 4));
    for (int line = 0; line < lines; ++line) {
        m_plot->addGraph();
    }
    m_markLines = m_plot->addGraph();
    m_markLines->setLineStyle(QCPGraph::lsImpulse);
    m_crosshair = new QCPItemStraightLine(m_plot);
    m_crosshair->point1->setCoords(0, 0);
    m_crosshair->point2->setCoords(0, 1);
    m_crosshair->setVisible(false);
    m_plot->xAxis->setRange(-kSpanSeconds, 0);
    m_plot->xAxis->ticker()->setTickCount(4);
    m_plot->yAxis->setRange(0, 10);
    m_plot->yAxis->ticker()->setTickCount(3);
    for (QCPAxis* const axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLength(0);
        axis->setNumberFormat(QStringLiteral("gb"));
    }
}

void TimeChart::setTexts(const QString& title, const QStringList& names, const QString& unit) {
    m_heading->setTitle(title);
    m_names = names;
    m_unit = unit;
    setAccessibleName(title);
    showLegend();
}

void TimeChart::setTheme(const Theme& theme, const std::vector<QColor>& lineColors) {
    m_colors = lineColors;
    applyLook(*m_plot, theme, font());
    m_markColor = theme.state(VisualState::Suspect);
    m_markLines->setPen(QPen(m_markColor, 1, Qt::DashLine));
    m_crosshair->setPen(QPen(theme.accent, 2));
    for (int line = 0; line < static_cast<int>(lineColors.size()); ++line) {
        const QColor color = lineColors[static_cast<std::size_t>(line)];
        m_plot->graph(line)->setPen(QPen(color, line == 0 ? 2 : 1.6));
        if (line == 0) {
            QColor area = color;
            area.setAlpha(28);
            m_plot->graph(line)->setBrush(area);
        }
    }
    showLegend();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimeChart::setSpan(double from, double to) {
    m_plot->xAxis->setRange(from, to);
}

void TimeChart::setCrosshair(bool isShown) {
    m_crosshair->setVisible(isShown);
}

void TimeChart::setData(const std::vector<Line>& lines) {
    double highest = 0;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        const Line& points = lines[line];
        m_plot->graph(static_cast<int>(line))
            ->setData(QVector<double>(points.seconds.begin(), points.seconds.end()),
                      QVector<double>(points.values.begin(), points.values.end()), true);
        for (const double value : points.values) {
            highest = std::isnan(value) ? highest : std::max(highest, value);
        }
        m_atCursor[line] = points.atCursor;
    }
    m_plot->yAxis->setRange(0, highest > 0 ? roundUp(highest * kHeadroom) : 1);
    const double top = m_plot->yAxis->range().upper;
    m_markLines->setData(QVector<double>(m_marks.begin(), m_marks.end()),
                         QVector<double>(static_cast<qsizetype>(m_marks.size()), top), true);
    showLegend();
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void TimeChart::showLegend() {
    std::vector<ChartHeading::Entry> entries;
    QStringList spoken;
    for (qsizetype line = 0; line < m_names.size(); ++line) {
        const auto at = static_cast<std::size_t>(line);
        const QColor color = at < m_colors.size() ? m_colors[at] : QColor();
        const QString value =
            tr("%1 %2", "figure, unit").arg(ChartHeading::valueText(m_atCursor[at]), m_unit);
        entries.push_back({color, m_names[line], value});
        spoken.append(m_names[line] + QLatin1Char(' ') + value);
    }
    if (!m_marks.empty()) {
        entries.push_back({m_markColor, m_markName, {}, true});
    }
    m_heading->setEntries(entries);
    setAccessibleDescription(spoken.join(QLatin1String(", ")));
}

bool TimeChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress) {
        setFocus(Qt::MouseFocusReason);
        const auto* const mouse = static_cast<QMouseEvent*>(event);
        Q_EMIT timeChosen(m_plot->xAxis->pixelToCoord(mouse->position().x()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TimeChart::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        Q_EMIT timeChosen(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    QWidget::keyPressEvent(event);
}

void TimeChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        m_plot->setLocale(QLocale());
    }
    QWidget::changeEvent(event);
}

}  // namespace engram::gui
