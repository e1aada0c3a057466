// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_compare/overlay_chart.h"

#include <qcustomplot.h>

#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <limits>

#include "gui_charts/chart_heading.h"
#include "gui_charts/chart_look.h"
#include "gui_compare/side_look.h"

namespace engram::gui {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kHeadroom = 1.15;
constexpr int kMinimumHeight = 84;
constexpr double kGlyph = 7;
/// Pixels between two glyphs of a line, about.
constexpr double kGlyphDistance = 46;
constexpr double kZoomStep = 1.25;
constexpr double kWheelStep = 120;

/// Seconds since the chosen moment, with the sign that says before or after.
class RelativeTicker final : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar, int) override {
        const double rounded = std::abs(tick) < 1e-9 ? 0 : tick;
        const QString number = locale.toString(rounded, 'g', 6);
        return OverlayChart::tr("%1 s").arg(rounded > 0 ? QLatin1Char('+') + number : number);
    }
};

}  // namespace

OverlayChart::OverlayChart(QWidget* parent)
    : QWidget(parent), m_plot(new QCustomPlot), m_heading(new QLabel) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_heading);
    column->addWidget(m_plot, 1);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setMinimumHeight(kMinimumHeight);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->installEventFilter(this);
    m_plot->setPlottingHint(QCP::phFastPolylines, true);
    m_plot->setPlottingHint(QCP::phImmediateRefresh, false);  // with the window's next frame
    m_plot->axisRect()->setAutoMargins(QCP::msTop | QCP::msBottom);
    m_plot->axisRect()->setMargins(QMargins(kLeft, 0, kRight, 0));
    m_plot->axisRect()->setMinimumMargins(QMargins(0, 6, 0, 4));
    for (QCPGraph*& graph : m_graphs)
        graph = m_plot->addGraph();
    m_zero = new QCPItemStraightLine(m_plot);
    m_zero->point1->setCoords(0, 0);
    m_zero->point2->setCoords(0, 1);
    m_plot->xAxis->setTicker(QSharedPointer<RelativeTicker>::create());
    m_plot->yAxis->ticker()->setTickCount(3);
    for (QCPAxis* const axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setSubTicks(false);
        axis->setTickLength(0);
        axis->setNumberFormat(QStringLiteral("gb"));
    }
}

void OverlayChart::setTexts(const QString& title, const QString& unit) {
    m_title = title;
    m_unit = unit;
    fit();
}

void OverlayChart::setTheme(const Theme& theme) {
    applyLook(*m_plot, theme, font());
    m_zero->setPen(QPen(theme.mutedText, 1, Qt::DashDotLine));
    for (const CompareSide side : kCompareSides) {
        QCPGraph* const graph = m_graphs[static_cast<std::size_t>(side)];
        const QPen pen = SideLook::pen(side, theme);
        graph->setPen(pen);
        graph->setScatterStyle(
            {side == CompareSide::First ? QCPScatterStyle::ssDisc : QCPScatterStyle::ssTriangle,
             pen.color(), pen.color(), kGlyph});
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void OverlayChart::setLines(const std::array<CompareLine, 2>& lines, const QStringList& names) {
    m_lines = lines;
    m_names = names;
    for (std::size_t side = 0; side < m_lines.size(); ++side) {
        const CompareLine& line = m_lines[side];
        m_graphs[side]->setData(QVector<double>(line.seconds.begin(), line.seconds.end()),
                                QVector<double>(line.values.begin(), line.values.end()), true);
    }
    fit();
}

void OverlayChart::setSpan(double from, double until) {
    m_plot->xAxis->setRange(from, until);
    fit();
}

void OverlayChart::replotNow() {
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
}

double OverlayChart::highest(CompareSide side) const {
    const CompareLine& line = m_lines[static_cast<std::size_t>(side)];
    double highest = kNaN;
    for (std::size_t i = 0; i < line.seconds.size(); ++i) {
        if (m_plot->xAxis->range().contains(line.seconds[i]) && !std::isnan(line.values[i]))
            highest = std::isnan(highest) ? line.values[i] : std::max(highest, line.values[i]);
    }
    return highest;
}

void OverlayChart::fit() {
    double top = 0;
    QStringList spoken;
    for (const CompareSide side : kCompareSides) {
        const double most = highest(side);
        top = std::isnan(most) ? top : std::max(top, most);
        spoken.append(
            tr("%1: at most %2 %3", "recording, figure, unit")
                .arg(m_names.value(static_cast<int>(side)), ChartHeading::valueText(most), m_unit));
        // As many glyphs as can be told apart, whatever the span.
        const auto at = static_cast<std::size_t>(side);
        const auto inSight = std::count_if(
            m_lines[at].seconds.begin(), m_lines[at].seconds.end(),
            [this](double seconds) { return m_plot->xAxis->range().contains(seconds); });
        const double room = std::max(1.0, (width() - kLeft - kRight) / kGlyphDistance);
        m_graphs[at]->setScatterSkip(static_cast<int>(static_cast<double>(inSight) / room));
    }
    m_plot->yAxis->setRange(0, top > 0 ? top * kHeadroom : 1);
    m_heading->setText(tr("%1 (%2)", "title, unit").arg(m_title, m_unit));
    setAccessibleName(m_heading->text());
    setAccessibleDescription(spoken.join(QLatin1String("; ")));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

bool OverlayChart::eventFilter(QObject* watched, QEvent* event) {
    const QCPAxis& axis = *m_plot->xAxis;
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            setFocus(Qt::MouseFocusReason);
            m_dragX = static_cast<QMouseEvent*>(event)->position().x();
            return true;
        case QEvent::MouseMove:
            if (m_dragX >= 0) {
                const double x = static_cast<QMouseEvent*>(event)->position().x();
                const double share = (m_dragX - x) / std::max(1, width() - kLeft - kRight);
                m_dragX = x;
                Q_EMIT panRequested(share);
            }
            return true;
        case QEvent::MouseButtonRelease:
            m_dragX = -1;
            return true;
        case QEvent::MouseButtonDblClick:
            Q_EMIT doubleClicked(
                axis.pixelToCoord(static_cast<QMouseEvent*>(event)->position().x()));
            return true;
        case QEvent::Wheel: {
            const auto* const wheel = static_cast<QWheelEvent*>(event);
            Q_EMIT zoomRequested(std::pow(kZoomStep, wheel->angleDelta().y() / kWheelStep),
                                 axis.pixelToCoord(wheel->position().x()));
            return true;
        }
        default:
            return QWidget::eventFilter(watched, event);
    }
}

}  // namespace engram::gui
