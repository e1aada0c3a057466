// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the actions on the cluster do: each row of the action table that concerns a session has one
// entry here. Actions on the window itself are the main window's.

#pragma once

#include <QObject>
#include <functional>
#include <map>
#include <tuple>

#include "gui_actions/action_set.h"
#include "gui_docks/selection.h"
#include "gui_session/cluster_session.h"

namespace engram::gui {

class Commands : public QObject {
    Q_OBJECT

public:
    Commands(ClusterSession& session, ActionSet& actions, Selection& selection,
             QObject* parent = nullptr);

    /// Launches `slaves` slaves, a primary and a backup; with the demo workload if wanted.
    void launch(int slaves, bool withWorkload);
    /// Gives a dead node up; ask before.
    void forget(const NodeId& id);
    /// Enables and disables the actions anew.
    void refresh();
    /// Whether there is something to undo.
    void setUndoable(bool undoable);
    /// Where the time cursor stands.
    void setTime(const TimeContext& time);

Q_SIGNALS:
    /// The selected node was frozen or told to stop by hand.
    void acted(engram::gui::ActionId action, const engram::NodeId& id);
    /// Nothing was killed: this node has the only copy of something. kill() does it all the same.
    void killWouldLose(const engram::NodeId& id);
    /// The cluster did not do what was asked; `reason` is its own word.
    void refused(engram::gui::ActionId action, const engram::NodeId& id, const QString& reason);

private:
    void administer(ActionId action, const char* command, const NodeId& id);
    void run(ActionId id);
    void onModelChanged();
    void killUnlessLost(const NodeId& id);
    void actOnSelected(ActionId action, void (ClusterSession::*act)(const NodeId&));
    void onSelected(void (ClusterSession::*action)(const NodeId&));

    ClusterSession& m_session;
    ActionSet& m_actions;
    Selection& m_selection;
    std::map<ActionId, std::function<void()>> m_handlers;
    /// Of the selected node, so that the actions are made anew only when it changes.
    using Look = std::tuple<VisualRole, VisualState, bool>;
    Look m_look;
    bool m_workloadWanted = false;
    bool m_undoable = false;
    TimeContext m_time;
};

}  // namespace engram::gui
