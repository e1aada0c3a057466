// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The one selection that all views share: a node, and a key whose replicas are lit. GUI thread
// only.

#pragma once

#include <QObject>
#include <QString>

#include "common/ids.h"

namespace engram::gui {

class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const NodeId& node() const { return m_node; }
    [[nodiscard]] const QString& key() const { return m_key; }

    /// Empty: nothing is selected. Setting what is set already tells nobody.
    void setNode(const NodeId& node);
    void setKey(const QString& key);

Q_SIGNALS:
    void nodeSelected(const engram::NodeId& node);
    void keySelected(const QString& key);

private:
    NodeId m_node;
    QString m_key;
};

}  // namespace engram::gui
