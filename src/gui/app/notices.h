// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Turns what happens to the cluster into banners and the offer to undo, over the canvas.

#pragma once

#include <QObject>
#include <map>
#include <set>

#include "gui_app/canvas_area.h"
#include "gui_app/toast.h"
#include "gui_docks/selection.h"
#include "gui_session/cluster_session.h"

namespace engram::gui {

class Notices : public QObject {
    Q_OBJECT

public:
    Notices(ClusterSession& session, Selection& selection, CanvasArea& area, Toasts& toasts,
            QObject* parent = nullptr);

    void showFaultRefusal(const QString& reason);
    /// Asks before the only copy of something is killed.
    void askToKill(const NodeId& id);
    /// Offers to undo what was done to a node.
    void onActed(ActionId action, const NodeId& id);
    void showRefusal(ActionId action, const NodeId& id, const QString& reason);

Q_SIGNALS:
    /// [Show log] was clicked: the node is selected, its log should be in sight.
    void logRequested();

private:
    void onStartFailed(const NodeId& id, const QString& reason);
    void offerRestart(const NodeId& id, const QString& text, VisualState tone);
    void onAttachFailed(const QString& reason);
    void onSilenceChanged();
    [[nodiscard]] static QString silenceText(const Silence& silence);
    void onNodeKilled(const NodeId& id);
    void onProcessChanged(const NodeId& id);
    void onModelChanged();
    void showWaiting(const NodeView& node);
    [[nodiscard]] BannerButton showLogButton(const NodeId& id);

    ClusterSession& m_session;
    Selection& m_selection;
    CanvasArea& m_area;
    Toasts& m_toasts;
    bool m_isSilenceTold = false;  ///< a banner that a person closed does not come again
    std::set<QString> m_ofNodes;   ///< topics of banners whose buttons act on nodes
    std::set<NodeId> m_told;       ///< to stop, by hand; their end is no news
    /// What was told of nodes that are stuck; a banner that a person closed does not come again.
    std::map<NodeId, QString> m_waiting;
};

}  // namespace engram::gui
