// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Paints the placement ring, into a pixmap of its own that is made anew only when the ring changes:
// the pieces of a hundred nodes that move over it then cost a copy each. GUI thread only.

#pragma once

#include <QPixmap>

#include "gui_canvas/slot_ring.h"
#include "gui_style/theme.h"

class QPainter;

namespace engram::gui {

class RingPainter {
public:
    /// The part of the ring that lies in `region`, in widget coordinates.
    void paint(QPainter& painter, const SlotRing& ring, const Theme& theme, double pixelRatio,
               const QRectF& region);

private:
    void render(const SlotRing& ring, const Theme& theme, double pixelRatio);

    SlotRing m_ring;  ///< as painted
    Theme m_theme;
    double m_pixelRatio = 0;
    QRect m_box;
    QPixmap m_pixmap;
};

}  // namespace engram::gui
