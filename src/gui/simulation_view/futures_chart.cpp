// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_simulation_view/futures_chart.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "gui_simulation_view/futures_text.h"
#include "gui_timeline_dock/marker_look.h"
#include "gui_timeline_dock/time_scale.h"

namespace engram::gui {

namespace {

constexpr double kMargin = 8;
constexpr double kBars = 44;   ///< height of the requests of one future
constexpr double kMarks = 20;  ///< above them, for the glyphs
constexpr double kGlyph = 13;
constexpr double kLeastTicks = 90;
constexpr double kReach = 9;

std::uint32_t heightOf(const FutureBin& bin) {
    return bin.writes + bin.reads + bin.failed;
}

std::uint32_t peakOf(const FutureFigures& figures) {
    std::uint32_t peak = 0;
    for (const FutureBin& bin : figures.bins) {
        peak = std::max(peak, heightOf(bin));
    }
    return peak;
}

}  // namespace

FuturesChart::FuturesChart(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Both futures over one time axis"));
}

void FuturesChart::setSummary(FuturesSummary summary, const QString& left, const QString& right) {
    m_summary = std::move(summary);
    m_names[0] = left;
    m_names[1] = right;
    setAccessibleDescription(FuturesText::difference(m_summary));
    updateGeometry();
    update();
}

void FuturesChart::setTheme(const Theme& theme) {
    m_theme = theme;
    update();
}

QSize FuturesChart::sizeHint() const {
    const int line = fontMetrics().height();
    return {600, static_cast<int>(2 * (kMarks + kBars + line + kMargin) + 2 * line + kMargin)};
}

QSize FuturesChart::minimumSizeHint() const {
    return {320, sizeHint().height()};
}

const FutureFigures& FuturesChart::figures(int row) const {
    return row == 0 ? m_summary.before : m_summary.after;
}

QRectF FuturesChart::strip(int row) const {
    const double line = fontMetrics().height();
    const double top = row * (line + kMarks + kBars + kMargin) + line + kMarks;
    return {kMargin, top, width() - 2 * kMargin, kBars};
}

double FuturesChart::xOf(std::int64_t us) const {
    const QRectF area = strip(0);
    const double span = static_cast<double>(std::max<std::int64_t>(m_summary.spanUs, 1));
    return area.left() + area.width() * static_cast<double>(us) / span;
}

void FuturesChart::paintStrip(QPainter& painter, int row, std::uint32_t peak) const {
    const QRectF area = strip(row);
    painter.setPen(m_theme.text);
    painter.drawText(QRectF(area.left(), area.top() - kMarks - fontMetrics().height(), area.width(),
                            fontMetrics().height()),
                     Qt::AlignLeft | Qt::AlignVCenter, m_names[row]);
    painter.fillRect(area, m_theme.surface);
    const auto& bins = figures(row).bins;
    const double width = area.width() / static_cast<double>(std::max<std::size_t>(bins.size(), 1));
    for (std::size_t i = 0; i < bins.size(); ++i) {
        double bottom = area.bottom();
        const auto stack = [&](std::uint32_t count, const QColor& color) {
            const double height = area.height() * count / std::max<std::uint32_t>(peak, 1);
            painter.fillRect(QRectF(area.left() + static_cast<double>(i) * width, bottom - height,
                                    width + 0.3, height),
                             color);
            bottom -= height;
        };
        stack(bins[i].writes, m_theme.token(HopKind::WriteRequest));
        stack(bins[i].reads, m_theme.token(HopKind::ReadRequest));
        stack(bins[i].failed, m_theme.state(VisualState::Failed));
    }
    painter.setPen(m_theme.border);
    painter.drawRect(area);
}

void FuturesChart::paintMarks(QPainter& painter, int row) const {
    const QRectF area = strip(row);
    // The gravest on top.
    std::vector<const FutureMark*> marks;
    for (const FutureMark& mark : figures(row).marks) {
        marks.push_back(&mark);
    }
    std::stable_sort(marks.begin(), marks.end(), [](const auto* a, const auto* b) {
        return static_cast<int>(a->kind) > static_cast<int>(b->kind);
    });
    for (const FutureMark* const mark : marks) {
        const double x = xOf(mark->us);
        painter.setPen(QPen(MarkerLook::color(mark->kind, m_theme), 1));
        painter.drawLine(QPointF(x, area.top() - kMarks / 2), QPointF(x, area.bottom()));
        painter.save();
        painter.translate(x, area.top() - kMarks / 2);
        MarkerLook::draw(painter, mark->kind, kGlyph, MarkerLook::color(mark->kind, m_theme));
        painter.restore();
    }
}

void FuturesChart::paintDifference(QPainter& painter) const {
    if (!m_summary.difference) {
        return;
    }
    const double x = xOf(std::max<std::int64_t>(0, m_summary.difference->us - m_summary.cutUs));
    QPen pen(m_theme.accent, 1.5, Qt::DashLine);
    painter.setPen(pen);
    painter.drawLine(QPointF(x, strip(0).top() - kMarks), QPointF(x, strip(1).bottom() + 4));
}

void FuturesChart::paintAxis(QPainter& painter) const {
    const double top = strip(1).bottom() + 3;
    TimeScale scale;
    scale.setWidth(strip(1).width());
    // Its own axis: seconds since the cut.
    scale.setBounds(0, std::max(m_summary.spanUs, TimeScale::kLeastWholeUs));
    const std::int64_t step = [&] {
        const auto ticks = scale.ticks(kLeastTicks);
        return ticks.size() > 1 ? ticks[1].us - ticks[0].us : TimeScale::kLeastWholeUs;
    }();
    painter.setPen(m_theme.mutedText);
    for (std::int64_t us = 0; us <= m_summary.spanUs; us += step) {
        const double x = xOf(us);
        painter.drawLine(QPointF(x, top - 3), QPointF(x, top + 2));
        const QString text = FuturesText::since(us);
        const double half = fontMetrics().horizontalAdvance(text) / 2.0;
        const double left = std::clamp(x - half, 0.0, std::max(0.0, width() - 2 * half));
        painter.drawText(QPointF(left, top + fontMetrics().ascent() + 2), text);
    }
}

void FuturesChart::paintKey(QPainter& painter) const {
    const double line = fontMetrics().height();
    double x = kMargin;
    const double y = strip(1).bottom() + line + kMargin;
    const auto entry = [&](const QColor& color, const QString& text) {
        painter.fillRect(QRectF(x, y + line / 2 - 4, 8, 8), color);
        painter.setPen(m_theme.mutedText);
        painter.drawText(QPointF(x + 13, y + fontMetrics().ascent()), text);
        x += 13 + fontMetrics().horizontalAdvance(text) + 16;
    };
    entry(m_theme.token(HopKind::WriteRequest), tr("writes"));
    entry(m_theme.token(HopKind::ReadRequest), tr("reads"));
    entry(m_theme.state(VisualState::Failed), tr("refused or uncertain"));
    if (m_summary.difference) {
        entry(m_theme.accent, tr("first different event"));
    }
}

void FuturesChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.background);
    // One scale for both, or their heights would not be alike.
    const std::uint32_t peak = std::max(peakOf(m_summary.before), peakOf(m_summary.after));
    for (const int row : {0, 1}) {
        paintStrip(painter, row, peak);
    }
    paintDifference(painter);
    for (const int row : {0, 1}) {
        paintMarks(painter, row);
    }
    paintAxis(painter);
    paintKey(painter);
}

QString FuturesChart::textAt(const QPointF& place) const {
    QStringList lines;
    for (const int row : {0, 1}) {
        const QRectF area = strip(row).adjusted(0, -kMarks, 0, 0);
        if (place.y() < area.top() || place.y() > area.bottom()) {
            continue;
        }
        for (const FutureMark& mark : figures(row).marks) {
            if (std::abs(xOf(mark.us) - place.x()) <= kReach) {
                lines.append(FuturesText::mark(mark));
            }
        }
    }
    return lines.mid(0, 12).join(QLatin1Char('\n'));
}

bool FuturesChart::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace engram::gui
