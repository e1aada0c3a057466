// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/selection.h"

namespace engram::gui {

void Selection::setNode(const NodeId& node) {
    if (node != m_node) {
        m_node = node;
        Q_EMIT nodeSelected(node);
    }
}

void Selection::setKey(const QString& key) {
    if (key != m_key) {
        m_key = key;
        Q_EMIT keySelected(key);
    }
}

void Selection::setEvent(trace::EventIndex index, RequestId request) {
    if (m_event == index) {
        return;
    }
    m_event = index;
    m_request = request;
    Q_EMIT eventSelected(index, request);
}

}  // namespace engram::gui
