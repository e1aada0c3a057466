// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/static_layer.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>

namespace engram::gui {

namespace {

/// More patches than this cost as much as painting all.
constexpr std::size_t kMaximumPatches = 64;

/// What painting the patches touches: they may lie over each other.
double areaOf(const std::vector<QRectF>& regions) {
    double area = 0;
    for (const QRectF& region : regions)
        area += region.width() * region.height();
    return area;
}

}  // namespace

bool StaticLayer::hasOtherParties(const Scene& scene) const {
    if (scene.nodes.size() != m_scene.nodes.size() || scene.edges.size() != m_scene.edges.size())
        return true;
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        if (scene.nodes[i].id != m_scene.nodes[i].id)
            return true;
    }
    return false;
}

void StaticLayer::takeParties(const Scene& scene, const NodePainter& painter,
                              std::vector<QRectF>& regions) {
    std::unordered_map<NodeId, const SceneNode*> nodes;
    for (const SceneNode& node : m_scene.nodes)
        nodes.emplace(node.id, &node);
    for (const SceneNode& node : scene.nodes) {
        const auto old = nodes.find(node.id);
        if (old == nodes.end() || !(*old->second == node))
            regions.push_back(painter.bounds(node));
        else
            nodes.erase(old);
    }
    for (const auto& [id, node] : nodes)
        regions.push_back(painter.bounds(*node));

    // Places in the list say nothing when the list is another.
    const auto keyOf = [](const Scene& of, const SceneEdge& edge) {
        return of.nodes[edge.from].id.text() + '\n' + of.nodes[edge.to].id.text() +
               (edge.copying ? '+' : '-');
    };
    std::unordered_map<std::string, const SceneEdge*> edges;
    for (const SceneEdge& edge : m_scene.edges)
        edges.emplace(keyOf(m_scene, edge), &edge);
    for (const SceneEdge& edge : scene.edges) {
        const auto old = edges.find(keyOf(scene, edge));
        SceneEdge same = edge;
        if (old != edges.end()) {
            same.from = old->second->from;
            same.to = old->second->to;
        }
        if (old == edges.end() || !(*old->second == same))
            regions.push_back(painter.bounds(edge));
        else
            edges.erase(old);
    }
    for (const auto& [key, edge] : edges)
        regions.push_back(painter.bounds(*edge));
    m_scene.nodes = scene.nodes;
    m_scene.edges = scene.edges;
    measure(painter);
}

void StaticLayer::measure(const NodePainter& painter) {
    m_bounds.clear();
    for (const SceneNode& node : m_scene.nodes)
        m_bounds.push_back(painter.bounds(node));
}

QRectF StaticLayer::captionArea(const Scene& scene) const {
    return {0, scene.captionTop, scene.captionRoom, double(m_surface.size.height())};
}

std::vector<QRectF> StaticLayer::takeChanges(const Scene& scene, const NodePainter& painter) {
    std::vector<QRectF> regions;
    if (hasOtherParties(scene))
        takeParties(scene, painter, regions);
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        if (scene.nodes[i] == m_scene.nodes[i])
            continue;
        const QRectF bounds = painter.bounds(scene.nodes[i]);
        regions.push_back(bounds | m_bounds[i]);
        m_bounds[i] = bounds;
        m_scene.nodes[i] = scene.nodes[i];
    }
    for (std::size_t i = 0; i < scene.edges.size(); ++i) {
        if (scene.edges[i] == m_scene.edges[i])
            continue;
        regions.push_back(painter.bounds(scene.edges[i]) | painter.bounds(m_scene.edges[i]));
        m_scene.edges[i] = scene.edges[i];
    }
    if (!(scene.ring == m_scene.ring)) {
        regions.push_back(scene.ring.bounds() | m_scene.ring.bounds());
        m_scene.ring = scene.ring;
    }
    if (scene.captions != m_scene.captions || scene.captionRoom != m_scene.captionRoom ||
        scene.captionTop != m_scene.captionTop) {
        regions.push_back(painter.bounds(scene.captions, captionArea(scene)) |
                          painter.bounds(m_scene.captions, captionArea(m_scene)));
        m_scene.captions = scene.captions;
        m_scene.captionRoom = scene.captionRoom;
        m_scene.captionTop = scene.captionTop;
    }
    return regions;
}

void StaticLayer::paint(const NodePainter& nodePainter, const QRegion& region) {
    QPainter painter(&m_pixmap);
    // In whole device pixels: half of one would keep half of what was there.
    const double ratio = m_surface.pixelRatio;
    QRegion pixels;
    for (const QRect& rect : region) {
        pixels +=
            QRectF(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio).toAlignedRect();
    }
    if (pixels.rectCount() == 1)
        painter.setClipRect(pixels.boundingRect());  // cheaper than any other clip
    else
        painter.setClipRegion(pixels);
    painter.fillRect(pixels.boundingRect(), m_surface.theme.background);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(ratio, ratio);
    const auto touches = [&](const SceneEdge& edge) {
        if (edge.isFaulty())
            return region.intersects(nodePainter.bounds(edge).toAlignedRect());
        return std::any_of(region.begin(), region.end(), [&edge](const QRect& rect) {
            return edge.path.mayTouch(rect.adjusted(-1, -1, 1, 1));
        });
    };
    for (const SceneEdge& edge : m_scene.edges) {
        if (touches(edge))
            nodePainter.paintEdge(painter, edge);
    }
    m_ringPainter.paint(painter, m_scene.ring, m_surface.theme, m_surface.pixelRatio,
                        region.boundingRect());
    // Back to front: what is looked at lies on top.
    for (std::size_t i = m_scene.nodes.size(); i-- > 0;) {
        const SceneNode& node = m_scene.nodes[i];
        if (!region.intersects(m_bounds[i].toAlignedRect()))
            continue;
        if (NodePictures::isPlain(node))
            m_pictures.paint(painter, node, nodePainter, m_surface.pixelRatio);
        else
            nodePainter.paintNode(painter, node);
    }
    nodePainter.paintCaptions(painter, m_scene.captions, captionArea(m_scene));
}

void StaticLayer::render(const Scene& scene, const Surface& surface) {
    const NodePainter nodePainter(surface.theme, surface.font, scene.pointSize);
    const bool isOtherSurface = !(surface == m_surface) || m_pixmap.isNull();
    bool isWhole = isOtherSurface || scene.pointSize != m_scene.pointSize;
    std::vector<QRectF> regions;
    if (isWhole) {
        m_scene.nodes = scene.nodes;
        m_scene.edges = scene.edges;
        m_scene.ring = scene.ring;
        m_scene.captions = scene.captions;
        m_scene.captionRoom = scene.captionRoom;
        m_scene.captionTop = scene.captionTop;
        measure(nodePainter);
    } else {
        regions = takeChanges(scene, nodePainter);
        // The boxes of a hundred links are most of the canvas, a hundred times.
        isWhole = regions.size() > kMaximumPatches ||
                  areaOf(regions) > surface.size.width() * surface.size.height();
    }
    m_scene.pointSize = scene.pointSize;
    if (isOtherSurface) {
        const QSizeF pixels = QSizeF(surface.size) * surface.pixelRatio;
        m_pixmap = QPixmap(std::max(1, static_cast<int>(std::ceil(pixels.width()))),
                           std::max(1, static_cast<int>(std::ceil(pixels.height()))));
    }
    if (surface.theme != m_surface.theme || surface.pixelRatio != m_surface.pixelRatio)
        m_pictures.clear();
    m_surface = surface;
    m_lastPatches = isWhole ? -1 : static_cast<int>(regions.size());
    QRegion region;
    if (isWhole)
        region = QRect(QPoint(), surface.size + QSize(1, 1));
    for (const QRectF& patch : regions)
        region += patch.toAlignedRect();
    if (!region.isEmpty())
        paint(nodePainter, region);
}

}  // namespace engram::gui
