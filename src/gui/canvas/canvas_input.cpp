// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What ClusterCanvas makes of mouse and keyboard.

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

#include "gui_canvas/cluster_canvas_p.h"

namespace engram::gui {

void ClusterCanvas::Private::setSelected(NodeId id) {
    if (attention.selected == id)
        return;
    attention.selected = id;
    if (!id.isEmpty() && !attention.selectedLink.isEmpty()) {
        attention.selectedLink = {};
        Q_EMIT q.linkSelected({});
    }
    rebuildScene();
    Q_EMIT q.selectionChanged(id);
}

void ClusterCanvas::Private::setFocused(NodeId id) {
    if (attention.focused == id)
        return;
    attention.focused = id;
    rebuildScene();
    if (!id.isEmpty() && scene.find(id)) {
        QAccessibleEvent focused(accessibleOf(id), QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    }
}

const SceneNode* ClusterCanvas::Private::neighbour(QPointF direction) const {
    const SceneNode* from = scene.find(attention.focused);
    if (!from)
        return scene.nodes.empty() ? nullptr : &scene.nodes.front();
    const SceneNode* best = nullptr;
    double nearest = 0;
    for (const SceneNode& node : scene.nodes) {
        const QPointF offset = node.at - from->at;
        const double along = QPointF::dotProduct(offset, direction);
        const double across = std::abs(offset.x() * direction.y() - offset.y() * direction.x());
        // Within 60 degrees of the direction; what is aside counts twice.
        if (along <= 0 || across > along * 1.75)
            continue;
        const double distance = along + 2.0 * across;
        if (!best || distance < nearest) {
            best = &node;
            nearest = distance;
        }
    }
    return best;
}

bool ClusterCanvas::Private::stepFocus(int step) {
    const auto count = static_cast<int>(scene.nodes.size());
    const auto current = scene.indices.find(attention.focused);
    int index = step > 0 ? 0 : count - 1;
    if (current != scene.indices.end())
        index = static_cast<int>(current->second) + step;
    if (index < 0 || index >= count)
        return false;
    setFocused(scene.nodes[static_cast<std::size_t>(index)].id);
    return true;
}

bool ClusterCanvas::focusNextPrevChild(bool next) {
    if (hasFocus() && m_p->stepFocus(next ? 1 : -1))
        return true;
    return QWidget::focusNextPrevChild(next);
}

void ClusterCanvas::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        return;
    const bool isBack = event->reason() == Qt::BacktabFocusReason;
    if (isBack)
        m_p->attention.focused = {};
    if (!m_p->attention.focused.isEmpty())
        m_p->setFocused(m_p->attention.focused);
    else if (m_p->scene.find(m_p->attention.selected))
        m_p->setFocused(m_p->attention.selected);
    else
        m_p->stepFocus(isBack ? -1 : 1);
}

void ClusterCanvas::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_p->setFocused({});
}

void ClusterCanvas::keyPressEvent(QKeyEvent* event) {
    const auto move = [&](QPointF direction) {
        if (const SceneNode* node = m_p->neighbour(direction))
            m_p->setFocused(node->id);
    };
    switch (event->key()) {
        case Qt::Key_Left:
            return move({-1, 0});
        case Qt::Key_Right:
            return move({1, 0});
        case Qt::Key_Up:
            return move({0, -1});
        case Qt::Key_Down:
            return move({0, 1});
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter: {
            const NodeId id = m_p->attention.focused;
            if (id.isEmpty())
                break;
            // The first stroke selects, the second opens.
            if (m_p->attention.selected == id && event->key() != Qt::Key_Space)
                Q_EMIT nodeActivated(id);
            m_p->setSelected(id);
            return;
        }
        case Qt::Key_Escape:
            if (m_p->drag && m_p->drag->kind == Private::Drag::Kind::Link) {
                m_p->drag.reset();
                m_p->coverWhenFree();
                m_p->animate();
                return;
            }
            if (!m_p->clearSelection())
                break;
            return;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomIn();
        case Qt::Key_Minus:
            return zoomOut();
        case Qt::Key_0:
            return fitAll();
        default:
            break;
    }
    QWidget::keyPressEvent(event);
}

void ClusterCanvas::mousePressEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return QWidget::mousePressEvent(event);
    Private::Drag drag;
    drag.pressedAt = drag.lastAt = at;
    const SceneNode* node = m_p->scene.nodeAt(at);
    if (event->button() == Qt::LeftButton && node) {
        drag.node = node->id;
        drag.grip = node->at - at;
        // Alt is the window manager's on some desktops; Shift does the same.
        drag.makesLink = node->role != VisualRole::Client &&
                         (event->modifiers() & (Qt::AltModifier | Qt::ShiftModifier)) != 0;
    }
    m_p->drag = drag;
}

void ClusterCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (!m_p->drag) {
        m_p->hover(at);
        return;
    }
    Private::Drag& drag = *m_p->drag;
    if (drag.kind == Private::Drag::Kind::Press) {
        const double moved = (at - drag.pressedAt).manhattanLength();
        if (moved < QApplication::startDragDistance())
            return;
        drag.kind = drag.node.isEmpty() ? Private::Drag::Kind::Pan
                    : drag.makesLink    ? Private::Drag::Kind::Link
                                        : Private::Drag::Kind::Node;
        setCursor(drag.makesLink ? Qt::CrossCursor : Qt::ClosedHandCursor);
    }
    if (drag.kind == Private::Drag::Kind::Link) {
        drag.lastAt = at;
        update();
        return;
    }
    // What the user arranges must not be fitted away under the pointer.
    m_p->isFitted = false;
    if (drag.kind == Private::Drag::Kind::Node)
        m_p->layout.pin(drag.node, m_p->viewport.toWorld(at + drag.grip));
    else
        m_p->viewport.pan(at - drag.lastAt);
    drag.lastAt = at;
    m_p->rebuildScene();
}

void ClusterCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_p->drag)
        return;
    const Private::Drag drag = *m_p->drag;
    m_p->drag.reset();
    m_p->finishDrag(drag, *event);
    m_p->hover(event->position());
    m_p->coverWhenFree();
}

void ClusterCanvas::Private::finishDrag(const Drag& done, const QMouseEvent& event) {
    q.setCursor(Qt::ArrowCursor);
    if (done.kind == Drag::Kind::Link) {
        q.update();
        if (const SceneNode* const target = linkTarget(event.position());
            target != nullptr && target->id != done.node)
            Q_EMIT q.linkDropRequested({done.node, target->id});
        return;
    }
    if (done.kind != Drag::Kind::Press || event.button() != Qt::LeftButton)
        return;
    if (done.node.isEmpty()) {
        if (const Token* token = tokens.tokenAt(done.pressedAt, nowMs(), scene)) {
            Q_EMIT q.hopActivated(token->serial);
            return;
        }
        if (const SceneEdge* const edge = scene.edgeAt(done.pressedAt)) {
            setSelectedLink(scene.endsOf(*edge));
            return;
        }
        clearSelection();
        return;
    }
    setSelected(done.node);
}

void ClusterCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    const SceneNode* node = m_p->scene.nodeAt(event->position());
    if (event->button() != Qt::LeftButton || !node)
        return;
    const NodeId id = node->id;
    m_p->setSelected(id);
    Q_EMIT nodeActivated(id);
}

void ClusterCanvas::wheelEvent(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    if (steps == 0)
        return;
    m_p->isFitted = false;
    m_p->viewport.zoom(std::pow(1.15, steps), event->position());
    m_p->rebuildScene();
    event->accept();
}

void ClusterCanvas::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const LinkEnds link = m_p->attention.selectedLink;
        if (!link.isEmpty() && !middleOf(link).isNull()) {
            Q_EMIT linkMenuRequested(link, mapToGlobal(middleOf(link).toPoint()));
            return;
        }
        const SceneNode* node = m_p->scene.find(m_p->attention.focused);
        const QPointF at = node ? node->at : QRectF(m_p->drawingArea()).center();
        Q_EMIT contextMenuRequested(node ? node->id : NodeId(), mapToGlobal(at.toPoint()));
        return;
    }
    const SceneNode* node = m_p->scene.nodeAt(event->pos());
    const SceneEdge* const edge = node ? nullptr : m_p->scene.edgeAt(event->pos());
    if (edge) {
        const LinkEnds ends = m_p->scene.endsOf(*edge);
        m_p->setSelectedLink(ends);
        Q_EMIT linkMenuRequested(ends, event->globalPos());
        return;
    }
    const NodeId id = node ? node->id : NodeId();
    if (node)
        m_p->setSelected(id);
    Q_EMIT contextMenuRequested(id, event->globalPos());
}

void ClusterCanvas::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (m_p->attention.hovered.isEmpty() && m_p->attention.hoveredLink.isEmpty())
        return;
    m_p->attention.hovered = {};
    m_p->attention.hoveredLink = {};
    m_p->rebuildScene();  // covers too
}

bool ClusterCanvas::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && m_p->isLegendOutgrown())
        m_p->rebuildScene();
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = m_p->tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_p->animate();
    return QWidget::event(event);
}

}  // namespace engram::gui
