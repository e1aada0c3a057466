// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The one selection that all views share: a node or a link, and a key whose replicas are lit. GUI
// thread only.

#pragma once

#include <QObject>
#include <QString>
#include <optional>

#include "common/ids.h"
#include "gui_model/link_ends.h"
#include "trace/recording.h"

namespace engram::gui {

class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const NodeId& node() const { return m_node; }
    [[nodiscard]] const LinkEnds& link() const { return m_link; }
    [[nodiscard]] const QString& key() const { return m_key; }

    /// Empty: nothing is selected. Setting what is set already tells nobody.
    void setNode(const NodeId& node);
    /// A node or a link is selected, never both: choosing one ends the other.
    void setLink(const LinkEnds& link);
    void setKey(const QString& key);
    /// One event of the recording, and the request that it belongs to (0: none): a token, a row of
    /// the log and an arrow are the same thing.
    void setEvent(trace::EventIndex index, RequestId request);
    [[nodiscard]] std::optional<trace::EventIndex> event() const { return m_event; }
    [[nodiscard]] RequestId request() const { return m_request; }

Q_SIGNALS:
    void nodeSelected(const engram::NodeId& node);
    void linkSelected(const engram::gui::LinkEnds& link);
    void keySelected(const QString& key);
    void eventSelected(quint64 index, engram::RequestId request);

private:
    NodeId m_node;
    LinkEnds m_link;
    QString m_key;
    std::optional<trace::EventIndex> m_event;
    RequestId m_request;
};

}  // namespace engram::gui
