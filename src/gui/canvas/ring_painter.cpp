// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/ring_painter.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace engram::gui {

namespace {

constexpr double kProbeReach = 7.0;

/// A piece of the ring, from slot `first` to before `last`, between two depths below its rim.
QPolygonF piece(const SlotRing& ring, std::size_t first, std::size_t last, double outer,
                double inner) {
    // Between two slots an arc is as good as straight; long pieces need no more points than that.
    QPolygonF polygon;
    const std::size_t step = last - first > 16 ? 4 : 1;
    for (std::size_t slot = first; slot < last; slot += step)
        polygon << ring.pointAt(double(slot), outer);
    polygon << ring.pointAt(double(last), outer);
    QPolygonF back;
    for (std::size_t slot = first; slot < last; slot += step)
        back << ring.pointAt(double(slot), inner);
    back << ring.pointAt(double(last), inner);
    std::reverse(back.begin(), back.end());
    return polygon + back;
}

QColor colorOf(const SlotRing& ring, const SlotLook& look, const Theme& theme) {
    if (ring.isLookedAt && !look.held)
        return theme.border;
    if (ring.isLookedAt && look.inSync >= ring.wantedCopies)
        return theme.state(VisualState::Serving);
    return look.inSync < ring.wantedCopies ? theme.state(VisualState::Suspect) : theme.edge;
}

void paintRun(QPainter& painter, const SlotRing& ring, std::size_t first, std::size_t last,
              const Theme& theme) {
    const SlotLook& look = ring.slots[first];
    const double copy = ring.thickness / std::max(1, ring.wantedCopies);
    // Each copy is a line of its own where there is room: three lines are three copies.
    const double gap = copy >= 3.0 ? 1.2 : 0.0;
    painter.setPen(Qt::NoPen);
    if (look.inSync == 0) {
        // Nobody can answer for these: only a broken rim is left.
        painter.setBrush(theme.state(VisualState::Failed));
        for (std::size_t slot = first; slot < last; slot += 8)
            painter.drawPolygon(piece(ring, slot, std::min(slot + 4, last), 0, 2.0));
    }
    const int copies = std::min(look.inSync + look.syncing, ring.wantedCopies);
    for (int i = 0; i < copies; ++i) {
        painter.setBrush(i < look.inSync ? colorOf(ring, look, theme)
                                         : theme.state(VisualState::Starting));
        painter.drawPolygon(piece(ring, first, last, i * copy, (i + 1) * copy - gap));
    }
}

void paintProbe(QPainter& painter, const SlotRing& ring, const Theme& theme) {
    const double slot = double(ring.probed->value) + 0.5;
    QPen line(theme.probe, 1.6);
    line.setDashPattern({5.0, 3.0});
    painter.setPen(line);
    for (const QPointF& end : ring.probeEnds)
        painter.drawLine(ring.pointAt(slot, ring.thickness / 2), end);
    painter.setPen(QPen(theme.probe, 4.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(ring.pointAt(slot, -kProbeReach + 2.0),
                     ring.pointAt(slot, ring.thickness + kProbeReach));
}

}  // namespace

void RingPainter::render(const SlotRing& ring, const Theme& theme, double pixelRatio) {
    m_ring = ring;
    m_theme = theme;
    m_pixelRatio = pixelRatio;
    m_box = ring.bounds().toAlignedRect();
    m_pixmap = QPixmap((QSizeF(m_box.size()) * pixelRatio).toSize());
    m_pixmap.setDevicePixelRatio(pixelRatio);
    m_pixmap.fill(Qt::transparent);
    QPainter painter(&m_pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-m_box.topLeft());
    for (std::size_t first = 0; first < ring.slots.size();) {
        std::size_t last = first + 1;
        while (last < ring.slots.size() && ring.slots[last] == ring.slots[first])
            ++last;
        paintRun(painter, ring, first, last, theme);
        first = last;
    }
    if (ring.probed)
        paintProbe(painter, ring, theme);
}

void RingPainter::paint(QPainter& painter, const SlotRing& ring, const Theme& theme,
                        double pixelRatio, const QRectF& region) {
    if (ring.isEmpty() || !ring.bounds().intersects(region))
        return;
    if (!(ring == m_ring) || !(theme == m_theme) || pixelRatio != m_pixelRatio)
        render(ring, theme, pixelRatio);
    const QRect part = m_box & region.toAlignedRect();
    const QRectF source(QPointF(part.topLeft() - m_box.topLeft()) * pixelRatio,
                        QSizeF(part.size()) * pixelRatio);
    painter.drawPixmap(QRectF(part), m_pixmap, source);
}

}  // namespace engram::gui
