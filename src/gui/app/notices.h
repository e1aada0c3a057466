// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Turns what happens to the cluster into banners and the offer to undo, over the canvas.

#pragma once

#include <QObject>
#include <map>

#include "gui_app/canvas_area.h"
#include "gui_docks/selection.h"
#include "gui_session/cluster_session.h"

namespace engram::gui {

class Notices : public QObject {
    Q_OBJECT

public:
    Notices(ClusterSession& session, Selection& selection, CanvasArea& area,
            QObject* parent = nullptr);

    void showRefusal(ActionId action, const NodeId& id, const QString& reason);

Q_SIGNALS:
    /// [Show log] was clicked: the node is selected, its log should be in sight.
    void logRequested();

private:
    void onStartFailed(const NodeId& id, const QString& reason);
    void onAttachFailed(const QString& reason);
    void onNodeKilled(const NodeId& id);
    void onProcessChanged(const NodeId& id);
    void onModelChanged();
    void showWaiting(const NodeView& node);
    [[nodiscard]] BannerButton showLogButton(const NodeId& id);

    ClusterSession& m_session;
    Selection& m_selection;
    CanvasArea& m_area;
    /// What was told of nodes that are stuck; a banner that a person closed does not come again.
    std::map<NodeId, QString> m_waiting;
};

}  // namespace engram::gui
