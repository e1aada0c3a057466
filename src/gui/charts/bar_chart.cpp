// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_charts/bar_chart.h"

#include <qcustomplot.h>

#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "gui_charts/chart_look.h"

namespace engram::gui {

namespace {
constexpr int kMinimumHeight = 84;
constexpr double kHeadroom = 1.12;
constexpr double kRoomOfBars = 0.8;
/// Pixels that a name needs, so that neighbours do not touch.
constexpr int kNameWidth = 46;
}  // namespace

BarChart::BarChart(int series, Arrangement arrangement, QWidget* parent)
    : QWidget(parent), m_plot(new QCustomPlot), m_heading(new ChartHeading) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_heading);
    column->addWidget(m_plot, 1);
    connect(m_heading, &ChartHeading::csvRequested, this, &BarChart::csvRequested);
    m_plot->setMinimumHeight(kMinimumHeight);
    m_plot->setPlottingHint(QCP::phImmediateRefresh, false);  // with the window's next frame
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->axisRect()->setMinimumMargins(QMargins(4, 6, 10, 4));
    auto* const group = arrangement == Arrangement::SideBySide ? new QCPBarsGroup(m_plot) : nullptr;
    for (int i = 0; i < series; ++i) {
        auto* const bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setWidth(arrangement == Arrangement::SideBySide ? kRoomOfBars / series : kRoomOfBars);
        bars->setBarsGroup(group);
        if (group == nullptr && i > 0) {
            bars->moveAbove(m_bars.back());
        }
        m_bars.push_back(bars);
    }
    if (arrangement == Arrangement::Stacked) {
        m_openBars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        m_openBars->setWidth(kRoomOfBars);
        m_openBars->moveAbove(m_bars.back());
    }
    m_plot->xAxis->setTicker(QSharedPointer<QCPAxisTickerText>::create());
    m_plot->yAxis->ticker()->setTickCount(3);
    for (QCPAxis* const axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLength(0);
        axis->setNumberFormat(QStringLiteral("gb"));
    }
    m_plot->xAxis->grid()->setVisible(false);
}

void BarChart::setTexts(const QString& title) {
    m_heading->setTitle(title);
    setAccessibleName(title);
}

void BarChart::setTheme(const Theme& theme, const std::vector<QColor>& colors) {
    m_colors = colors;
    applyLook(*m_plot, theme, font());
    for (std::size_t i = 0; i < m_bars.size() && i < colors.size(); ++i) {
        m_bars[i]->setPen(Qt::NoPen);
        m_bars[i]->setBrush(colors[i]);
    }
    if (m_openBars != nullptr && !colors.empty()) {
        m_openBars->setPen(QPen(colors.back()));
        m_openBars->setBrush(QBrush(colors.back(), Qt::BDiagPattern));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void BarChart::placeNames() {
    const auto ticker = m_plot->xAxis->ticker().staticCast<QCPAxisTickerText>();
    ticker->clear();
    const double room = std::max(1.0, static_cast<double>(width()) / kNameWidth);
    const auto step = static_cast<qsizetype>(
        std::max(1.0, std::ceil(static_cast<double>(m_names.size()) / room)));
    for (qsizetype i = 0; i < m_names.size(); i += step) {
        ticker->addTick(static_cast<double>(i), m_names[i]);
    }
}

void BarChart::setData(const QStringList& names, const std::vector<std::vector<double>>& values) {
    m_names = names;
    placeNames();
    const auto count = static_cast<std::size_t>(names.size());
    std::vector<double> tops(count, 0);
    QVector<double> places;
    for (std::size_t i = 0; i < count; ++i) {
        places.append(static_cast<double>(i));
    }
    std::vector<double> openTops(count, std::nan(""));
    const bool isStacked = m_openBars != nullptr;
    for (std::size_t series = 0; series < m_bars.size(); ++series) {
        QVector<double> row;
        for (std::size_t i = 0; i < count; ++i) {
            const bool isKnown = !std::isnan(values[series][i]);
            const double value = isKnown ? values[series][i] : 0;
            row.append(value);
            tops[i] = isStacked ? tops[i] + value : std::max(tops[i], value);
            openTops[i] = isKnown ? openTops[i] : tops[i];
        }
        m_bars[series]->setData(places, row, true);
    }
    m_highest = tops.empty() ? 0 : *std::max_element(tops.begin(), tops.end());
    m_plot->xAxis->setRange(-0.6, std::max(0.4, static_cast<double>(count) - 0.4));
    m_plot->yAxis->setRange(0, m_highest > 0 ? m_highest * kHeadroom : 1);
    drawOpenBars(openTops);
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void BarChart::drawOpenBars(const std::vector<double>& tops) {
    if (m_openBars == nullptr) {
        return;
    }
    QVector<double> places;
    QVector<double> heights;
    for (std::size_t i = 0; i < tops.size(); ++i) {
        if (!std::isnan(tops[i])) {
            places.append(static_cast<double>(i));
            heights.append(m_plot->yAxis->range().upper - tops[i]);
        }
    }
    m_openBars->setData(places, heights, true);
}

int BarChart::openBars() const {
    return m_openBars == nullptr ? 0 : m_openBars->dataCount();
}

void BarChart::setLegend(const QStringList& names, const QStringList& figures) {
    std::vector<ChartHeading::Entry> entries;
    QStringList spoken;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        const QString figure = i < figures.size() ? figures[i] : QString();
        entries.push_back({at < m_colors.size() ? m_colors[at] : QColor(), names[i], figure});
        spoken.append(names[i] + QLatin1Char(' ') + figure);
    }
    m_heading->setEntries(entries);
    setAccessibleDescription(spoken.join(QLatin1String(", ")));
}

}  // namespace engram::gui
