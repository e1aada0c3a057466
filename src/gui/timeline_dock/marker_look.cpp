// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline_dock/marker_look.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

/// Digits of the second in descriptions.
constexpr int kMilliDigits = 3;

QPainterPath polygon(std::initializer_list<QPointF> points, double scale) {
    QPainterPath path;
    for (const QPointF& point : points) {
        if (path.elementCount() == 0)
            path.moveTo(point * scale);
        else
            path.lineTo(point * scale);
    }
    path.closeSubpath();
    return path;
}

QPainterPath bolt(double size) {
    return polygon(
        {{0.15, -0.5}, {-0.32, 0.08}, {-0.03, 0.08}, {-0.15, 0.5}, {0.32, -0.1}, {0.03, -0.1}},
        size);
}

QPainterPath ribbon(double size) {
    return polygon({{-0.28, -0.46}, {0.28, -0.46}, {0.28, 0.46}, {0, 0.2}, {-0.28, 0.46}}, size);
}

}  // namespace

QColor MarkerLook::color(MarkerKind kind, const Theme& theme) {
    switch (kind) {
        case MarkerKind::Loss:
        case MarkerKind::Kill:
            return theme.state(VisualState::Failed);
        case MarkerKind::Takeover:
            return theme.state(VisualState::Serving);
        case MarkerKind::Suspicion:
        case MarkerKind::Fault:
            return theme.state(VisualState::Suspect);
        case MarkerKind::Bookmark:
            return theme.probe;
        case MarkerKind::View:
            return theme.mutedText;
        case MarkerKind::Sync:
            break;
    }
    return theme.state(VisualState::Starting);
}

void MarkerLook::draw(QPainter& painter, MarkerKind kind, double size, const QColor& ink) {
    painter.setRenderHint(QPainter::Antialiasing);
    switch (kind) {
        case MarkerKind::Loss:
            painter.fillPath(VisualStyle::notchedShape(VisualRole::Slave, size * 0.46), ink);
            break;
        case MarkerKind::Kill:
            VisualStyle::drawStateGlyph(painter, VisualState::Failed, size * 1.15, ink);
            break;
        case MarkerKind::Takeover:
            painter.save();
            painter.translate(0, size * 0.34);
            painter.fillPath(VisualStyle::crown(size), ink);
            painter.restore();
            break;
        case MarkerKind::Suspicion:
            VisualStyle::drawStateGlyph(painter, VisualState::Suspect, size * 1.15, ink);
            break;
        case MarkerKind::Fault:
            painter.fillPath(bolt(size), ink);
            break;
        case MarkerKind::Bookmark:
            painter.fillPath(ribbon(size), ink);
            break;
        case MarkerKind::View:
            painter.setPen(QPen(ink, 1.6));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(VisualStyle::shape(VisualRole::Primary, size * 0.38));
            break;
        case MarkerKind::Sync:
            VisualStyle::drawStateGlyph(painter, VisualState::Starting, size * 1.1, ink);
            break;
    }
}

QString MarkerLook::describe(const Marker& marker) {
    switch (marker.kind) {
        case MarkerKind::Loss:
            return tr("keys lost or offline because of %1").arg(marker.name);
        case MarkerKind::Kill:
            return tr("%1 killed", "a node").arg(marker.name);
        case MarkerKind::Takeover:
            return tr("takeover by %1").arg(marker.name);
        case MarkerKind::Suspicion:
            return tr("%1 suspected", "a node").arg(marker.name);
        case MarkerKind::Fault:
            return tr("fault made at %1", "a node").arg(marker.name);
        case MarkerKind::Bookmark:
            return tr("bookmark: %1").arg(marker.name);
        case MarkerKind::View:
            return tr("new view");
        case MarkerKind::Sync:
            break;
    }
    return tr("copying to %1 begins or ends", "a node").arg(marker.name);
}

QString MarkerLook::countText(MarkerKind kind, int count) {
    switch (kind) {
        case MarkerKind::Loss:
            return tr("%n loss(es)", nullptr, count);
        case MarkerKind::Kill:
            return tr("%n kill(s)", nullptr, count);
        case MarkerKind::Takeover:
            return tr("%n step(s) of takeovers", nullptr, count);
        case MarkerKind::Suspicion:
            return tr("%n suspicion(s)", nullptr, count);
        case MarkerKind::Fault:
            return tr("%n fault(s)", nullptr, count);
        case MarkerKind::Bookmark:
            return tr("%n bookmark(s)", nullptr, count);
        case MarkerKind::View:
            return tr("%n view(s)", nullptr, count);
        case MarkerKind::Sync:
            break;
    }
    return tr("%n step(s) of copying", nullptr, count);
}

QString MarkerLook::describe(const MarkerGroup& group) {
    const auto timed = [](const Marker& marker) {
        return tr("%1: %2", "time: what happened")
            .arg(clockText(marker.atUs, kMilliDigits), describe(marker));
    };
    QStringList lines{timed(*group.gravest)};
    for (int kind = 0; kind < kMarkerKinds && group.count > 1; ++kind) {
        const int count = group.of.at(static_cast<std::size_t>(kind));
        if (count > 0)
            lines.append(countText(static_cast<MarkerKind>(kind), count));
    }
    if (group.isMuted())
        lines.append(tr("not what the filter asks for"));
    else if (group.hidden > 0)
        lines.append(tr("%n of them not what the filter asks for", nullptr, group.hidden));
    return lines.join(u'\n');
}

std::vector<MarkerGroup> MarkerLook::groups(const std::deque<Marker>& markers,
                                            const TimeScale& scale, double distance,
                                            const Hides& hides) {
    const auto first =
        std::lower_bound(markers.begin(), markers.end(), scale.fromUs(),
                         [](const Marker& marker, std::int64_t us) { return marker.atUs < us; });
    std::vector<MarkerGroup> groups;
    for (auto marker = first; marker != markers.end() && marker->atUs <= scale.untilUs();
         ++marker) {
        const double x = scale.xOf(marker->atUs);
        if (groups.empty() || x - groups.back().left >= distance)
            groups.push_back({x, x, {}, 0, 0, nullptr, nullptr});
        MarkerGroup& group = groups.back();
        const bool isHidden = hides && hides(*marker);
        const bool isFirstShown = !isHidden && group.isMuted();
        ++group.count;
        group.hidden += isHidden ? 1 : 0;
        ++group.of.at(static_cast<std::size_t>(marker->kind));
        group.last = &*marker;
        const bool isGraver = group.gravest == nullptr || marker->kind < group.gravest->kind;
        if (isFirstShown || (isGraver && isHidden == group.isMuted())) {
            group.gravest = &*marker;
            group.x = x;
        }
    }
    return groups;
}

}  // namespace engram::gui
