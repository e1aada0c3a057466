// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Paints one node with its rings, bar and label, one link, or the caption. GUI thread only.

#pragma once

#include <QFont>
#include <QRectF>
#include <QStringList>
#include <vector>

#include "gui_canvas/scene.h"
#include "gui_style/theme.h"

class QPainter;

namespace engram::gui {

class NodePainter {
public:
    NodePainter(const Theme& theme, const QFont& font, double pointSize);

    void paintEdge(QPainter& painter, const SceneEdge& edge) const;
    void paintNode(QPainter& painter, const SceneNode& node) const;
    /// In the upper left corner of `area`, where the ring leaves room, one below the other.
    void paintCaptions(QPainter& painter, const QStringList& captions, const QRectF& area) const;
    /// Everything that paintCaptions() touches.
    [[nodiscard]] QRectF bounds(const QStringList& captions, const QRectF& area) const;
    /// Everything paintNode() touches.
    [[nodiscard]] QRectF bounds(const SceneNode& node) const;
    /// Everything paintEdge() touches.
    [[nodiscard]] QRectF bounds(const SceneEdge& edge) const;

    /// Foot of the crown of a master that stands at `at`.
    [[nodiscard]] static QPointF crownFoot(QPointF at, double radius);
    /// Over everything, tokens too: it says who is the primary.
    void paintCrownOf(QPainter& painter, const SceneNode& node) const;
    void paintCrown(QPainter& painter, QPointF foot, double radius) const;

private:
    struct Label {
        QRectF bar;
        QRectF name;
        QRectF line;
    };

    /// Below each other; all below the key field if the first would reach it.
    [[nodiscard]] std::vector<QRectF> captionBoxes(const QStringList& captions,
                                                   const QRectF& area) const;
    [[nodiscard]] Label labelOf(const SceneNode& node) const;
    void paintCopy(QPainter& painter, const EdgePath& path) const;
    void paintRings(QPainter& painter, const SceneNode& node) const;
    void paintBar(QPainter& painter, const SceneNode& node, const QRectF& box) const;
    void paintLabel(QPainter& painter, const SceneNode& node) const;
    /// How the clock is wrong, at the upper right of the node.
    [[nodiscard]] QRectF clockBox(const SceneNode& node) const;
    void paintClock(QPainter& painter, const SceneNode& node) const;

    Theme m_theme;
    QFont m_nameFont;
    QFont m_lineFont;
};

}  // namespace engram::gui
