// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// From world to widget coordinates: a scale and an offset. A value.

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

    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QPointF toWidget(QPointF world) const { return world * m_scale + m_offset; }
    [[nodiscard]] QPointF toWorld(QPointF widget) const { return (widget - m_offset) / m_scale; }

    /// Shows `world` as large as `area` allows, centred.
    void fit(const QRectF& world, const QRectF& area) {
        const double wanted =
            std::min(area.width() / world.width(), area.height() / world.height());
        m_scale = std::clamp(wanted, kMinimumScale, kMaximumFit);
        m_offset = area.center() - world.center() * m_scale;
    }
    /// Scales by `factor` about `anchor`, which stays where it is.
    void zoom(double factor, QPointF anchor) {
        const QPointF world = toWorld(anchor);
        m_scale = std::clamp(m_scale * factor, kMinimumScale, kMaximumScale);
        m_offset = anchor - world * m_scale;
    }
    void pan(QPointF delta) { m_offset += delta; }

    friend bool operator==(const Viewport&, const Viewport&) = default;

private:
    double m_scale = 1.0;
    QPointF m_offset;
};

}  // namespace engram::gui
