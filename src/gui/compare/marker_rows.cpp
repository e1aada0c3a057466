// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_compare/marker_rows.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "gui_compare/overlay_chart.h"
#include "gui_compare/side_look.h"

namespace engram::gui {

namespace {

constexpr double kGlyph = 14;
constexpr double kSideGlyph = 10;
/// Between the left edges of two groups: a glyph and a number.
constexpr double kGroupDistance = 34;
constexpr int kRowPadding = 8;

}  // namespace

MarkerRows::MarkerRows(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int MarkerRows::rowHeight() const {
    return std::max(static_cast<int>(kGlyph), fontMetrics().height()) + kRowPadding;
}

QSize MarkerRows::sizeHint() const {
    return {OverlayChart::kLeft + OverlayChart::kRight + 200, 2 * rowHeight()};
}

void MarkerRows::setComparison(const Comparison* comparison) {
    m_comparison = comparison;
    describe();
    update();
}

void MarkerRows::setTheme(const Theme& theme) {
    m_theme = theme;
    update();
}

void MarkerRows::setSpan(double from, double until) {
    m_from = from;
    m_until = until;
    describe();
    update();
}

double MarkerRows::xOf(double seconds) const {
    const double room = width() - OverlayChart::kLeft - OverlayChart::kRight;
    return OverlayChart::kLeft + (seconds - m_from) / (m_until - m_from) * room;
}

double MarkerRows::middleOf(CompareSide side) const {
    return rowHeight() * (static_cast<double>(side) + 0.5);
}

std::vector<MarkerGroup> MarkerRows::groups(CompareSide side) const {
    std::vector<MarkerGroup> groups;
    if (m_comparison == nullptr)
        return groups;
    for (const Marker& marker : m_comparison->digest(side).markers) {
        const double seconds = m_comparison->secondsOf(side, marker.atUs);
        if (seconds < m_from || seconds > m_until)
            continue;
        const double x = xOf(seconds);
        if (groups.empty() || x - groups.back().left >= kGroupDistance) {
            groups.emplace_back();
            groups.back().left = x;
        }
        MarkerGroup& group = groups.back();
        if (group.gravest == nullptr || marker.kind < group.gravest->kind) {
            group.gravest = &marker;
            group.x = x;
        }
        group.last = &marker;
        ++group.of[static_cast<std::size_t>(marker.kind)];
        ++group.count;
    }
    return groups;
}

void MarkerRows::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.background);
    for (const CompareSide side : kCompareSides) {
        const double y = middleOf(side);
        painter.setPen(m_theme.border);
        painter.drawLine(QPointF(OverlayChart::kLeft, y),
                         QPointF(width() - OverlayChart::kRight, y));
        painter.save();
        painter.translate(OverlayChart::kLeft / 2.0, y);
        SideLook::drawGlyph(painter, side, kSideGlyph, m_theme);
        painter.restore();
    }
    if (m_from < 0 && m_until > 0) {
        painter.setPen(QPen(m_theme.mutedText, 1, Qt::DashDotLine));
        painter.drawLine(QPointF(xOf(0), 0), QPointF(xOf(0), height()));
    }
    for (const CompareSide side : kCompareSides) {
        const double y = middleOf(side);
        for (const MarkerGroup& group : groups(side)) {
            // No line crosses the glyph.
            painter.fillRect(QRectF(group.x - kGlyph / 2, y - kGlyph / 2, kGlyph, kGlyph),
                             m_theme.background);
            painter.save();
            painter.translate(group.x, y);
            MarkerLook::draw(painter, group.gravest->kind, kGlyph,
                             MarkerLook::color(group.gravest->kind, m_theme));
            painter.restore();
            if (group.count > 1) {
                const QString number = QLocale().toString(group.count);
                const QRectF place(group.x + kGlyph / 2 + 1, y - rowHeight() / 2.0,
                                   fontMetrics().horizontalAdvance(number) + 2, rowHeight());
                painter.fillRect(place, m_theme.background);
                painter.setPen(m_theme.text);
                painter.drawText(place, Qt::AlignCenter, number);
            }
        }
    }
}

std::optional<std::pair<CompareSide, MarkerGroup>> MarkerRows::groupAt(QPointF place) const {
    for (const CompareSide side : kCompareSides) {
        if (std::abs(place.y() - middleOf(side)) > rowHeight() / 2.0)
            continue;
        for (const MarkerGroup& group : groups(side)) {
            if (place.x() >= group.x - kGlyph / 2 - 2 &&
                place.x() <= group.x + kGroupDistance - kGlyph / 2)
                return std::pair(side, group);
        }
    }
    return std::nullopt;
}

void MarkerRows::mousePressEvent(QMouseEvent* event) {
    if (const auto found = groupAt(event->position()))
        Q_EMIT markerChosen(found->first, found->second.gravest->atUs);
}

bool MarkerRows::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const auto found = groupAt(help->pos());
        QString text;
        if (found)
            text = MarkerLook::describe(found->second) + QLatin1Char('\n') +
                   tr("Click to align this recording here.");
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        describe();
    return QWidget::event(event);
}

void MarkerRows::describe() {
    setAccessibleName(tr("Markers of both recordings"));
    QStringList lines;
    for (const CompareSide side : kCompareSides) {
        QStringList words;
        for (const MarkerGroup& group : groups(side))
            words.append(MarkerLook::describe(*group.gravest));
        if (m_comparison != nullptr)
            lines.append(
                tr("%1: %2", "recording, its markers")
                    .arg(m_comparison->digest(side).name, words.join(QLatin1String(", "))));
    }
    setAccessibleDescription(lines.join(QLatin1String("; ")));
}

}  // namespace engram::gui
