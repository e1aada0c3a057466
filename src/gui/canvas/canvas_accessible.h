// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The canvas for screen readers: a list of nodes, each with its name, state and place, and the
// legend. GUI thread only.

#pragma once

#include <QAccessibleWidget>
#include <QPointer>

#include "common/ids.h"

namespace engram::gui {

class ClusterCanvas;

/// Lets Qt know how to make the accessible interface of a ClusterCanvas; any number of calls.
void installCanvasAccessibility();

class CanvasAccessible : public QAccessibleWidget {
public:
    explicit CanvasAccessible(ClusterCanvas* canvas);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] ClusterCanvas& canvas() const;
};

/// One node: selectable, can be opened ("press").
class NodeAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    NodeAccessible(ClusterCanvas* canvas, NodeId id);

    [[nodiscard]] const NodeId& id() const { return m_id; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override;
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    /// "s3, serving, 214 keys".
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<ClusterCanvas> m_canvas;
    NodeId m_id;
};

}  // namespace engram::gui
