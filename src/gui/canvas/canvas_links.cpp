// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Links of ClusterCanvas as things that one can point at, choose and drag.

#include <QLocale>
#include <utility>

#include "gui_canvas/cluster_canvas_p.h"
#include "gui_canvas/link_painter.h"

namespace engram::gui {

namespace {

QString nameOf(const NodeId& id) {
    return QString::fromStdString(id.text());
}

const SceneEdge* edgeOf(const Scene& scene, const LinkEnds& ends) {
    for (const SceneEdge& edge : scene.edges) {
        if (!edge.copying && scene.endsOf(edge).joins(ends.from, ends.to))
            return &edge;
    }
    return nullptr;
}

QString faultWords(const EdgeFault& fault) {
    if (fault.kind == EdgeFault::Kind::Drop)
        return ClusterCanvas::tr("messages are dropped");
    return ClusterCanvas::tr("messages are %1 ms late").arg(QLocale().toString(fault.delayMs));
}

}  // namespace

QString ClusterCanvas::Private::linkWords(const LinkEnds& ends, const SceneEdge* edge) {
    const QString link = ClusterCanvas::tr("Link %1 – %2").arg(nameOf(ends.from), nameOf(ends.to));
    if (!edge || !edge->isFaulty())
        return link;
    if (edge->forward == edge->backward)
        return ClusterCanvas::tr("%1\n%2", "a link, its fault")
            .arg(link, faultWords(edge->forward));
    QString words = link;
    const auto add = [&words](const NodeId& from, const NodeId& to, const EdgeFault& fault) {
        if (fault.kind != EdgeFault::Kind::None)
            words += QLatin1Char('\n') + ClusterCanvas::tr("%1 to %2: %3", "nodes, a link's fault")
                                             .arg(nameOf(from), nameOf(to), faultWords(fault));
    };
    add(ends.from, ends.to, edge->forward);
    add(ends.to, ends.from, edge->backward);
    return words;
}

void ClusterCanvas::Private::setSelectedLink(LinkEnds ends) {
    if (attention.selectedLink == ends)
        return;
    attention.selectedLink = ends;
    if (!ends.isEmpty() && !attention.selected.isEmpty()) {
        attention.selected = {};
        Q_EMIT q.selectionChanged({});
    }
    rebuildScene();
    q.setAccessibleDescription(ends.isEmpty() ? QString() : linkWords(ends, edgeOf(scene, ends)));
    Q_EMIT q.linkSelected(ends);
}

bool ClusterCanvas::Private::clearSelection() {
    const bool wasSelected = !attention.selected.isEmpty() || !attention.selectedLink.isEmpty();
    setSelected({});
    setSelectedLink({});
    return wasSelected;
}

void ClusterCanvas::Private::hover(QPointF at) {
    const SceneNode* const node = scene.nodeAt(at);
    const bool isOverToken = !node && tokens.tokenAt(at, nowMs(), scene);
    const SceneEdge* const edge = node || isOverToken ? nullptr : scene.edgeAt(at);
    q.setCursor(node || isOverToken || edge ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const NodeId id = node ? node->id : NodeId();
    const LinkEnds link = edge ? scene.endsOf(*edge) : LinkEnds();
    if (id != attention.hovered || link != attention.hoveredLink) {
        attention.hovered = id;
        attention.hoveredLink = link;
        rebuildScene();
    }
}

const SceneNode* ClusterCanvas::Private::linkTarget(QPointF at) const {
    const SceneNode* const node = scene.nodeAt(at);
    return node && node->role != VisualRole::Client ? node : nullptr;
}

void ClusterCanvas::Private::paintDraggedLink(QPainter& painter) const {
    if (!drag || drag->kind != Drag::Kind::Link)
        return;
    const SceneNode* const from = scene.find(drag->node);
    if (!from)
        return;
    const SceneNode* const target = linkTarget(drag->lastAt);
    const bool isOther = target && target->id != drag->node;
    LinkPainter(theme, q.font()).paintCut(painter, from->at, isOther ? target->at : drag->lastAt);
}

LinkEnds ClusterCanvas::selectedLink() const {
    return m_p->attention.selectedLink;
}

void ClusterCanvas::selectLink(const LinkEnds& ends) {
    const bool exists = m_p->model.find(ends.from) && m_p->model.find(ends.to);
    m_p->setSelectedLink(exists ? ends : LinkEnds());
}

void ClusterCanvas::setFaults(std::vector<LinkMark> links, std::map<NodeId, QString> clocks) {
    if (links == m_p->attention.linkMarks && clocks == m_p->attention.clockMarks)
        return;
    m_p->attention.linkMarks = std::move(links);
    m_p->attention.clockMarks = std::move(clocks);
    m_p->rebuildScene();
}

QPointF ClusterCanvas::middleOf(const LinkEnds& ends) const {
    const SceneEdge* const edge = edgeOf(m_p->scene, ends);
    return edge ? edge->path.pointAt(0.5) : QPointF();
}

}  // namespace engram::gui
