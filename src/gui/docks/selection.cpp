// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/selection.h"

#include <utility>

namespace engram::gui {

void Selection::setNode(const NodeId& node) {
    if (node == m_node) {
        return;
    }
    m_node = node;
    const LinkEnds link = node.isEmpty() ? LinkEnds() : std::exchange(m_link, {});
    Q_EMIT nodeSelected(node);
    if (!link.isEmpty()) {
        Q_EMIT linkSelected({});
    }
}

void Selection::setLink(const LinkEnds& link) {
    if (link == m_link) {
        return;
    }
    m_link = link;
    const NodeId node = link.isEmpty() ? NodeId() : std::exchange(m_node, {});
    Q_EMIT linkSelected(link);
    if (!node.isEmpty()) {
        Q_EMIT nodeSelected({});
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
