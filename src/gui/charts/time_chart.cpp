// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_charts/time_chart.h"

#include <qcustomplot.h>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <limits>

namespace engram::gui {

namespace {

constexpr double kSpanSeconds = 120;
constexpr double kHeadroom = 1.15;

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

QString valueText(double value) {
    if (std::isnan(value)) {
        return QStringLiteral("–");
    }
    return QLocale().toString(value, 'f', value < 10 && value != std::floor(value) ? 1 : 0);
}

}  // namespace

TimeChart::TimeChart(int lines, QWidget* parent)
    : QWidget(parent),
      m_plot(new QCustomPlot),
      m_title(new QLabel),
      m_legend(new QLabel),
      m_latest(static_cast<std::size_t>(lines), std::numeric_limits<double>::quiet_NaN()) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* const heading = new QHBoxLayout;
    heading->addWidget(m_title);
    heading->addStretch(1);
    heading->addWidget(m_legend);
    column->addLayout(heading);
    column->addWidget(m_plot, 1);
    m_legend->setTextFormat(Qt::RichText);
    m_plot->setMinimumHeight(70);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setPlottingHint(QCP::phFastPolylines, true);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->axisRect()->setMinimumMargins(QMargins(4, 6, 10, 4));
    for (int line = 0; line < lines; ++line) {
        m_plot->addGraph();
    }
    m_markLines = m_plot->addGraph();
    m_markLines->setLineStyle(QCPGraph::lsImpulse);
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
    m_title->setText(title);
    m_names = names;
    m_unit = unit;
    setAccessibleName(title);
    showLegend();
}

void TimeChart::setTheme(const Theme& theme, const std::vector<QColor>& lineColors) {
    m_colors = lineColors;
    m_plot->setBackground(theme.background);
    QColor grid = theme.border;
    grid.setAlpha(120);
    QFont small = font();
    small.setPointSizeF(std::max(10.0, small.pointSizeF()));
    for (QCPAxis* const axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelColor(theme.mutedText);
        axis->setTickLabelFont(small);
        axis->setBasePen(QPen(theme.border));
        axis->grid()->setPen(QPen(grid, 1, Qt::SolidLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_markColor = theme.state(VisualState::Suspect);
    m_markLines->setPen(QPen(m_markColor, 1, Qt::DashLine));
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
        m_latest[line] =
            points.values.empty() ? std::numeric_limits<double>::quiet_NaN() : points.values.back();
    }
    m_plot->yAxis->setRange(0, highest > 0 ? roundUp(highest * kHeadroom) : 1);
    const double top = m_plot->yAxis->range().upper;
    m_markLines->setData(QVector<double>(m_marks.begin(), m_marks.end()),
                         QVector<double>(static_cast<qsizetype>(m_marks.size()), top), true);
    showLegend();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimeChart::showLegend() {
    QStringList parts;
    for (qsizetype line = 0; line < m_names.size(); ++line) {
        const auto at = static_cast<std::size_t>(line);
        const QColor color = at < m_colors.size() ? m_colors[at] : QColor();
        parts.append(QStringLiteral("<span style=\"color:%1\">&#9632;</span>&nbsp;%2&nbsp;<b>%3</b>"
                                    "&nbsp;%4")
                         .arg(color.name(), m_names[line].toHtmlEscaped(), valueText(m_latest[at]),
                              m_unit.toHtmlEscaped()));
    }
    if (!m_marks.empty()) {
        parts.append(QStringLiteral("<span style=\"color:%1\"><b>&#9478;</b></span>&nbsp;%2")
                         .arg(m_markColor.name(), m_markName.toHtmlEscaped()));
    }
    m_legend->setText(parts.join(QStringLiteral("&nbsp;&nbsp; ")));
}

void TimeChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) {
        m_plot->setLocale(QLocale());
    }
    QWidget::changeEvent(event);
}

}  // namespace engram::gui
