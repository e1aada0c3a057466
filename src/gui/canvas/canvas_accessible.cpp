// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/canvas_accessible.h"

#include <QWidget>
#include <utility>

#include "gui_canvas/cluster_canvas_p.h"
#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* canvas = qobject_cast<ClusterCanvas*>(object);
    return canvas ? new CanvasAccessible(canvas) : nullptr;
}

}  // namespace

void installCanvasAccessibility() {
    // Installing the same factory again changes nothing.
    QAccessible::installFactory(&makeInterface);
}

CanvasAccessible::CanvasAccessible(ClusterCanvas* canvas)
    : QAccessibleWidget(canvas, QAccessible::List) {}

ClusterCanvas& CanvasAccessible::canvas() const {
    return *static_cast<ClusterCanvas*>(widget());
}

int CanvasAccessible::childCount() const {
    return static_cast<int>(canvas().m_p->scene.nodes.size()) + 1;
}

QAccessibleInterface* CanvasAccessible::child(int index) const {
    const auto& nodes = canvas().m_p->scene.nodes;
    const auto count = static_cast<int>(nodes.size());
    if (index < 0 || index > count)
        return nullptr;
    if (index == count)
        return QAccessible::queryAccessibleInterface(canvas().m_p->legend);
    return canvas().m_p->accessibleOf(nodes[static_cast<std::size_t>(index)].id);
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface* child) const {
    if (!child)
        return -1;
    for (int index = 0; index < childCount(); ++index) {
        if (this->child(index) == child)
            return index;
    }
    return -1;
}

QAccessibleInterface* CanvasAccessible::childAt(int x, int y) const {
    const QPoint at = canvas().mapFromGlobal(QPoint(x, y));
    if (const SceneNode* node = canvas().m_p->scene.nodeAt(at))
        return canvas().m_p->accessibleOf(node->id);
    return QAccessibleWidget::childAt(x, y);
}

QAccessibleInterface* CanvasAccessible::focusChild() const {
    const NodeId& focused = canvas().m_p->attention.focused;
    if (canvas().hasFocus() && canvas().m_p->scene.find(focused))
        return canvas().m_p->accessibleOf(focused);
    return QAccessibleWidget::focusChild();
}

QAccessibleInterface* ClusterCanvas::Private::accessibleOf(const NodeId& id) {
    const auto [entry, isNew] = accessibleIds.try_emplace(id);
    if (isNew)
        entry->second = QAccessible::registerAccessibleInterface(new NodeAccessible(&q, id));
    return QAccessible::accessibleInterface(entry->second);
}

NodeAccessible::NodeAccessible(ClusterCanvas* canvas, NodeId id)
    : m_canvas(canvas), m_id(std::move(id)) {}

bool NodeAccessible::isValid() const {
    return m_canvas && m_canvas->m_p->model.find(m_id);
}

QWindow* NodeAccessible::window() const {
    return m_canvas ? m_canvas->window()->windowHandle() : nullptr;
}

QAccessibleInterface* NodeAccessible::parent() const {
    return QAccessible::queryAccessibleInterface(m_canvas.data());
}

QString NodeAccessible::text(QAccessible::Text kind) const {
    if (kind != QAccessible::Name || !isValid())
        return {};
    const ClusterModel& model = m_canvas->m_p->model;
    return VisualStyle::describe(*model.find(m_id), model.nowUs());
}

QRect NodeAccessible::rect() const {
    const SceneNode* node = m_canvas ? m_canvas->m_p->scene.find(m_id) : nullptr;
    if (!node)
        return {};
    const QPointF reach(node->radius, node->radius);
    const QRect box = QRectF(node->at - reach, node->at + reach).toAlignedRect();
    return {m_canvas->mapToGlobal(box.topLeft()), box.size()};
}

QAccessible::State NodeAccessible::state() const {
    QAccessible::State state;
    state.selectable = true;
    state.focusable = true;
    if (m_canvas) {
        state.selected = m_canvas->m_p->attention.selected == m_id;
        state.focused = m_canvas->hasFocus() && m_canvas->m_p->attention.focused == m_id;
    }
    state.invalid = !isValid();
    return state;
}

void* NodeAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                : nullptr;
}

QStringList NodeAccessible::actionNames() const {
    return {pressAction(), setFocusAction()};
}

void NodeAccessible::doAction(const QString& name) {
    if (!isValid())
        return;
    if (name == setFocusAction()) {
        m_canvas->setFocus(Qt::OtherFocusReason);
        m_canvas->m_p->setFocused(m_id);
    } else if (name == pressAction()) {
        m_canvas->m_p->setSelected(m_id);
        Q_EMIT m_canvas->nodeActivated(m_id);
    }
}

}  // namespace engram::gui
