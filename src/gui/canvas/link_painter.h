// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Paints what is wrong with a link: cut with a cross where messages are dropped, a clock with the
// milliseconds where they are late, and an arrow where it is one way only. GUI thread only.

#pragma once

#include <QFont>
#include <QRectF>

#include "gui_canvas/scene.h"
#include "gui_style/theme.h"

class QPainter;

namespace engram::gui {

class LinkPainter {
public:
    LinkPainter(const Theme& theme, const QFont& font) : m_theme(theme), m_font(font) {}

    /// The whole link; only for one that has a fault.
    void paint(QPainter& painter, const SceneEdge& edge) const;
    /// The way on which a link is being cut by hand: from the rim of a node to the pointer.
    void paintCut(QPainter& painter, QPointF from, QPointF to) const;
    /// Everything that a link touches, with or without a fault.
    [[nodiscard]] QRectF bounds(const SceneEdge& edge) const;

    /// A little clock of `radius` about the origin.
    static void drawClock(QPainter& painter, double radius, const QColor& color);

private:
    void paintMark(QPainter& painter, const SceneEdge& edge, const EdgeFault& fault, double share,
                   int direction) const;
    void paintArrow(QPainter& painter, const EdgePath& path, double share, int direction) const;
    [[nodiscard]] QColor colorOf(const EdgeFault& fault) const;

    Theme m_theme;
    QFont m_font;
};

}  // namespace engram::gui
