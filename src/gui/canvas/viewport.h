// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// From world to widget coordinates: a scale, an offset, and a stretch that lets places spread over
// a wide or tall area while nodes keep their shape. A value.

#pragma once

#include <QPointF>
#include <QRectF>
#include <algorithm>

namespace engram::gui {

class Viewport {
public:
    static constexpr double kMinimumScale = 0.02;
    static constexpr double kMaximumScale = 4.0;
    /// Fitting never enlarges more than this: a lone node must not fill a projector.
    static constexpr double kMaximumFit = 1.7;
    /// More than this, and a ring is no ring any more.
    static constexpr double kMaximumStretch = 1.4;

    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QPointF toWidget(QPointF world) const {
        return scaled(world) * m_scale + m_offset;
    }
    [[nodiscard]] QPointF toWorld(QPointF widget) const {
        const QPointF plain = (widget - m_offset) / m_scale;
        return {plain.x() / m_stretchX, plain.y() / m_stretchY};
    }

    /// Shows `world` as large as `area` allows, centred.
    void fit(const QRectF& world, const QRectF& area) {
        const double wanted =
            std::min(area.width() / world.width(), area.height() / world.height());
        m_scale = std::clamp(wanted, kMinimumScale, kMaximumFit);
        const auto stretch = [this](double room, double needed) {
            return std::clamp(room / (needed * m_scale), 1.0, kMaximumStretch);
        };
        m_stretchX = stretch(area.width(), world.width());
        m_stretchY = stretch(area.height(), world.height());
        m_offset = area.center() - scaled(world.center()) * m_scale;
    }
    /// Scales by `factor`, keeping the stretch, about `anchor`, which stays where it is.
    void zoom(double factor, QPointF anchor) {
        const QPointF world = toWorld(anchor);
        m_scale = std::clamp(m_scale * factor, kMinimumScale, kMaximumScale);
        m_offset = anchor - scaled(world) * m_scale;
    }
    void pan(QPointF delta) { m_offset += delta; }

    friend bool operator==(const Viewport&, const Viewport&) = default;

private:
    [[nodiscard]] QPointF scaled(QPointF world) const {
        return {world.x() * m_stretchX, world.y() * m_stretchY};
    }

    double m_scale = 1.0;
    double m_stretchX = 1.0;
    double m_stretchY = 1.0;
    QPointF m_offset;
};

}  // namespace engram::gui
