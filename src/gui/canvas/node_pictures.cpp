// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/node_pictures.h"

#include <QPainter>
#include <cmath>

#include "gui_canvas/node_painter.h"

namespace engram::gui {

bool NodePictures::isPlain(const SceneNode& node) {
    return node.label == LabelSide::Hidden && !node.selected && !node.focused && !node.hovered &&
           node.probe == ProbeMark::None && node.clock.isEmpty();
}

void NodePictures::paint(QPainter& painter, const SceneNode& node, const NodePainter& nodePainter,
                         double pixelRatio) {
    const Look look{node.role, node.state, node.syncPercent, node.dimmed, node.radius};
    auto found = m_pictures.find(look);
    if (found == m_pictures.end()) {
        if (m_pictures.size() >= kMost)
            m_pictures.clear();
        SceneNode alone = node;
        alone.at = {};
        const QRectF bounds = nodePainter.bounds(alone);
        const double reach = std::ceil(std::max(-bounds.left(), -bounds.top()) * pixelRatio);
        QPixmap picture(QSize(static_cast<int>(2 * reach), static_cast<int>(2 * reach)));
        picture.fill(Qt::transparent);
        QPainter inside(&picture);
        inside.setRenderHint(QPainter::Antialiasing);
        inside.translate(reach, reach);
        inside.scale(pixelRatio, pixelRatio);
        nodePainter.paintNode(inside, alone);
        inside.end();
        found = m_pictures.emplace(look, std::move(picture)).first;
    }
    const QPixmap& picture = found->second;
    const QPointF corner = node.at * pixelRatio - QPointF(picture.width(), picture.height()) / 2;
    painter.save();
    painter.resetTransform();
    painter.drawPixmap(corner.toPoint(), picture);
    painter.restore();
}

}  // namespace engram::gui
