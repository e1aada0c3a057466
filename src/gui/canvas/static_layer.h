// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Links, nodes and labels in an opaque pixmap of device pixels. Only what differs from the scene
// that was drawn before is painted again. GUI thread only.

#pragma once

#include <QFont>
#include <QPixmap>
#include <QRegion>
#include <QSize>
#include <vector>

#include "gui_canvas/node_painter.h"
#include "gui_canvas/node_pictures.h"
#include "gui_canvas/ring_painter.h"
#include "gui_canvas/scene.h"
#include "gui_style/theme.h"

namespace engram::gui {

class StaticLayer {
public:
    struct Surface {
        QSize size;  ///< in widget coordinates
        double pixelRatio = 1.0;
        Theme theme;
        QFont font;
        friend bool operator==(const Surface&, const Surface&) = default;
    };

    /// Brings the pixmap up to date. The crown is not part of it.
    void render(const Scene& scene, const Surface& surface);
    /// size * pixelRatio; its own device pixel ratio is 1.
    [[nodiscard]] const QPixmap& pixmap() const { return m_pixmap; }
    /// Regions painted by the last render(): 0 nothing changed, -1 all.
    [[nodiscard]] int lastPatches() const { return m_lastPatches; }

private:
    /// Nodes or links came or went.
    [[nodiscard]] bool hasOtherParties(const Scene& scene) const;
    /// Takes over all nodes and links, and adds where those that differ were and are.
    void takeParties(const Scene& scene, const NodePainter& painter, std::vector<QRectF>& regions);
    /// Where the captions of `scene` have room.
    [[nodiscard]] QRectF captionArea(const Scene& scene) const;
    /// Takes over what differs, and tells where it was and is.
    std::vector<QRectF> takeChanges(const Scene& scene, const NodePainter& painter);
    /// All that touches `region`, in one go.
    void paint(const NodePainter& nodePainter, const QRegion& region);

    RingPainter m_ringPainter;
    NodePictures m_pictures;
    /// Measuring words for every node and patch would cost more than the painting.
    void measure(const NodePainter& painter);

    std::vector<QRectF> m_bounds;  ///< of m_scene.nodes
    Scene m_scene;                 ///< as painted; without its indices
    Surface m_surface;
    QPixmap m_pixmap;
    int m_lastPatches = 0;
};

}  // namespace engram::gui
