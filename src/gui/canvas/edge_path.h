// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The way of a link and of the tokens on it: a line, or a bow where a third node stands in the
// way. A value, in widget coordinates.

#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <vector>

namespace engram::gui {

/// A node as far as links care.
struct Disc {
    QPointF centre;
    double radius = 0;
};

class EdgePath {
public:
    EdgePath() = default;
    /// From the rim of `from` to the rim of `to`, around those of `obstacles` that lie between.
    EdgePath(const Disc& from, const Disc& to, const std::vector<Disc>& obstacles);

    /// 0: start, 1: end.
    [[nodiscard]] QPointF pointAt(double share) const;
    /// How far `point` is from the way, in the same coordinates.
    [[nodiscard]] double distanceTo(QPointF point) const;
    /// Direction of travel in degrees, clockwise from the right.
    [[nodiscard]] double angleAt(double share) const;
    [[nodiscard]] bool isStraight() const { return m_isStraight; }
    [[nodiscard]] QPainterPath path() const;
    [[nodiscard]] QRectF boundingRect() const;
    /// False only if nothing of it lies in `region`; cheap, and seldom true for nothing.
    [[nodiscard]] bool mayTouch(const QRectF& region) const;
    [[nodiscard]] QPointF start() const { return m_start; }
    [[nodiscard]] QPointF end() const { return m_end; }

    friend bool operator==(const EdgePath&, const EdgePath&) = default;

private:
    QPointF m_start;
    QPointF m_control;
    QPointF m_end;
    bool m_isStraight = true;
};

}  // namespace engram::gui
