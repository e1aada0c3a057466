// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_report/phase_chart.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "gui_report/report_text.h"

namespace engram::gui {

namespace {

constexpr int kBarWidth = 150;
constexpr int kGap = 10;
constexpr qreal kMinimumBar = 3;

/// What a step had to wait for.
Milestone causeOf(Milestone step) {
    switch (step) {
        case Milestone::Detected:
        case Milestone::Elected:
            return Milestone::Detected;
        case Milestone::ViewCommitted:
            return Milestone::Elected;
        default:
            return Milestone::ViewCommitted;
    }
}

}  // namespace

std::vector<PhaseChart::Bar> barsOf(const FailoverReport& report) {
    std::vector<PhaseChart::Bar> bars;
    for (std::size_t i = 0; i < kMilestones; ++i) {
        const auto step = static_cast<Milestone>(i);
        if (!report.has(step)) {
            continue;
        }
        PhaseChart::Bar bar;
        bar.step = step;
        if (step != Milestone::Detected) {
            Milestone cause = causeOf(step);
            if (!report.has(cause)) {
                cause = Milestone::Detected;
            }
            bar.fromUs = report.at(cause).value_or(0);
        }
        bar.isReached = report.at(step).has_value();
        bar.toUs = std::max(bar.fromUs, report.at(step).value_or(0));
        bars.push_back(bar);
    }
    return bars;
}

PhaseChart::PhaseChart(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseChart::setReport(const FailoverReport& report) {
    m_report = report;
    m_bars = barsOf(report);
    describe();
    updateGeometry();
    update();
}

void PhaseChart::setTheme(const Theme& theme) {
    m_theme = theme;
    update();
}

void PhaseChart::describe() {
    QStringList parts;
    for (const Bar& bar : m_bars) {
        parts.append(ReportText::stepName(bar.step) + QLatin1Char(' ') +
                     ReportText::stepValue(m_report, bar.step));
    }
    setAccessibleName(tr("Steps of the failover"));
    setAccessibleDescription(parts.join(QLatin1String(", ")));
}

void PhaseChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        describe();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

int PhaseChart::rowHeight() const {
    return fontMetrics().height() + 6;
}

QSize PhaseChart::sizeHint() const {
    int names = 0;
    int values = fontMetrics().horizontalAdvance(QStringLiteral("000000 ms"));
    for (const Bar& bar : m_bars) {
        names = std::max(names, fontMetrics().horizontalAdvance(ReportText::stepName(bar.step)));
        values = std::max(
            values, fontMetrics().horizontalAdvance(ReportText::stepValue(m_report, bar.step)));
    }
    return {names + kGap + kBarWidth + kGap + values,
            static_cast<int>(m_bars.size()) * rowHeight()};
}

QColor PhaseChart::colorOf(Milestone step) const {
    switch (step) {
        case Milestone::Detected:
            return m_theme.state(VisualState::Suspect);
        case Milestone::Elected:
        case Milestone::ViewCommitted:
            return m_theme.state(VisualState::Serving);
        case Milestone::FirstRead:
            return m_theme.token(HopKind::ReadRequest);
        case Milestone::FirstWrite:
            return m_theme.token(HopKind::WriteRequest);
        case Milestone::DirectoryRebuilt:
        case Milestone::CopiesRestored:
            break;
    }
    return m_theme.state(VisualState::Starting);
}

void PhaseChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    std::int64_t span = 1;
    int names = 0;
    int values = 0;
    for (const Bar& bar : m_bars) {
        span = std::max(span, bar.toUs);
        names = std::max(names, fontMetrics().horizontalAdvance(ReportText::stepName(bar.step)));
        values = std::max(
            values, fontMetrics().horizontalAdvance(ReportText::stepValue(m_report, bar.step)));
    }
    const qreal left = names + kGap;
    const qreal width = std::max<qreal>(20, this->width() - left - kGap - values);
    const int row = rowHeight();
    int top = 0;
    for (const Bar& bar : m_bars) {
        const QRectF line(0, top, this->width(), row);
        painter.setPen(m_theme.text);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, ReportText::stepName(bar.step));
        painter.setPen(bar.isReached ? m_theme.text : m_theme.mutedText);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         ReportText::stepValue(m_report, bar.step));
        const auto x = [&](std::int64_t us) {
            return left + width * static_cast<qreal>(us) / static_cast<qreal>(span);
        };
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.border);
        painter.drawRect(QRectF(left, top + row / 2.0 - 0.5, width, 1));
        if (bar.isReached) {
            painter.setBrush(colorOf(bar.step));
            const qreal from = std::min(x(bar.fromUs), left + width - kMinimumBar);
            painter.drawRect(QRectF(from, top + row * 0.28,
                                    std::max(kMinimumBar, x(bar.toUs) - x(bar.fromUs)),
                                    row * 0.44));
        }
        top += row;
    }
}

}  // namespace engram::gui
