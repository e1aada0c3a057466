// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/edge_path.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace engram::gui {

namespace {

double dot(QPointF a, QPointF b) {
    return QPointF::dotProduct(a, b);
}

/// On which side of the way, along `normal`, a bow passes a disc that lies `across` it. Of one that
/// lies right on it both directions choose the same: above it.
double sideOf(double across, QPointF normal) {
    constexpr double kOnIt = 1e-6;
    if (std::abs(across) > kOnIt)
        return across > 0 ? -1.0 : 1.0;
    const bool isUp = normal.y() != 0 ? normal.y() < 0 : normal.x() < 0;
    return isUp ? 1.0 : -1.0;
}

QPointF towards(QPointF from, QPointF to, double distance) {
    const QLineF line(from, to);
    return line.length() > 0 ? line.pointAt(std::min(0.5, distance / line.length())) : from;
}

}  // namespace

EdgePath::EdgePath(const Disc& from, const Disc& to, const std::vector<Disc>& obstacles) {
    const QPointF way = to.centre - from.centre;
    const double length = std::hypot(way.x(), way.y());
    m_control = (from.centre + to.centre) / 2.0;
    if (length > 0) {
        const QPointF normal(-way.y() / length, way.x() / length);
        double bow = 0;
        for (const Disc& disc : obstacles) {
            const QPointF offset = disc.centre - from.centre;
            const double along = dot(offset, way) / length;
            const double across = dot(offset, normal);
            const double room = disc.radius * 1.1;
            if (along < disc.radius || along > length - disc.radius || std::abs(across) >= room)
                continue;
            // The curve's height at this share of the way is 2 s (1 - s) times the control's.
            const double share = along / length;
            const double needed = (room - std::abs(across)) / (2.0 * share * (1.0 - share));
            if (std::abs(needed) > std::abs(bow))
                bow = sideOf(across, normal) * needed;
        }
        m_control += normal * bow;
        m_isStraight = bow == 0;
    }
    m_start = towards(from.centre, m_control, from.radius);
    m_end = towards(to.centre, m_control, to.radius);
    if (m_isStraight)
        m_control = (m_start + m_end) / 2.0;
}

QPointF EdgePath::pointAt(double share) const {
    const double rest = 1.0 - share;
    return m_start * (rest * rest) + m_control * (2.0 * rest * share) + m_end * (share * share);
}

double EdgePath::distanceTo(QPointF point) const {
    // A bow is as good as straight between so many points.
    const int pieces = m_isStraight ? 1 : 16;
    double nearest = std::hypot(point.x() - m_start.x(), point.y() - m_start.y());
    QPointF from = m_start;
    for (int i = 1; i <= pieces; ++i) {
        const QPointF to = pointAt(static_cast<double>(i) / pieces);
        const QPointF way = to - from;
        const double square = dot(way, way);
        const double along =
            square > 0 ? std::clamp(dot(point - from, way) / square, 0.0, 1.0) : 0.0;
        const QPointF off = point - (from + way * along);
        nearest = std::min(nearest, std::hypot(off.x(), off.y()));
        from = to;
    }
    return nearest;
}

double EdgePath::angleAt(double share) const {
    const QPointF slope = (m_control - m_start) * (1.0 - share) + (m_end - m_control) * share;
    return std::atan2(slope.y(), slope.x()) * 180.0 / std::numbers::pi;
}

QPainterPath EdgePath::path() const {
    QPainterPath path(m_start);
    if (m_isStraight)
        path.lineTo(m_end);
    else
        path.quadTo(m_control, m_end);
    return path;
}

bool EdgePath::mayTouch(const QRectF& region) const {
    if (!boundingRect().intersects(region))
        return false;
    const QPointF way = m_end - m_start;
    const double length = std::hypot(way.x(), way.y());
    if (!m_isStraight || length == 0)
        return true;
    const QPointF offset = region.center() - m_start;
    const double distance = std::abs(way.x() * offset.y() - way.y() * offset.x()) / length;
    return distance <= std::hypot(region.width(), region.height()) / 2.0 + 3.0;
}

QRectF EdgePath::boundingRect() const {
    const double left = std::min({m_start.x(), m_control.x(), m_end.x()});
    const double right = std::max({m_start.x(), m_control.x(), m_end.x()});
    const double top = std::min({m_start.y(), m_control.y(), m_end.y()});
    const double bottom = std::max({m_start.y(), m_control.y(), m_end.y()});
    return QRectF(left, top, right - left, bottom - top).adjusted(-3, -3, 3, 3);
}

}  // namespace engram::gui
