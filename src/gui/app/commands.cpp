// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/commands.h"

#include <QPointer>
#include <utility>

#include "gui_docks/event_text.h"

namespace engram::gui {

namespace {
constexpr int kDefaultSlaves = 3;
}

Commands::Commands(ClusterSession& session, ActionSet& actions, Selection& selection,
                   QObject* parent)
    : QObject(parent), m_session(session), m_actions(actions), m_selection(selection) {
    m_handlers = {
        {ActionId::LaunchCluster, [this] { launch(kDefaultSlaves, true); }},
        {ActionId::Launch3, [this] { launch(3, true); }},
        {ActionId::Launch8, [this] { launch(8, true); }},
        {ActionId::Launch32, [this] { launch(32, true); }},
        {ActionId::AddSlave, [this] { m_session.addSlave(); }},
        {ActionId::AddBackup, [this] { m_session.addBackup(); }},
        {ActionId::Kill, [this] { killUnlessLost(m_selection.node()); }},
        {ActionId::Stop, [this] { actOnSelected(ActionId::Stop, &ClusterSession::stop); }},
        {ActionId::Freeze, [this] { actOnSelected(ActionId::Freeze, &ClusterSession::freeze); }},
        {ActionId::Thaw, [this] { onSelected(&ClusterSession::thaw); }},
        {ActionId::Restart, [this] { onSelected(&ClusterSession::restart); }},
        {ActionId::KillPrimary, [this] { killUnlessLost(m_session.model().primary()); }},
        {ActionId::Promote,
         [this] { administer(ActionId::Promote, "ENGRAM.PROMOTE", m_selection.node()); }},
        {ActionId::StopAll, [this] { m_session.stopAll(); }},
        {ActionId::Detach, [this] { m_session.detach(); }},
        {ActionId::Unlock,
         [this] { m_session.setLocked(!m_actions.action(ActionId::Unlock)->isChecked()); }},
        {ActionId::Workload,
         [this] {
             m_session.setWorkloadRunning(m_actions.action(ActionId::Workload)->isChecked());
         }},
    };
    connect(&actions, &ActionSet::triggered, this, &Commands::run);
    connect(&session, &ClusterSession::phaseChanged, this, &Commands::refresh);
    connect(&session, &ClusterSession::processChanged, this, [this](const NodeId& id) {
        // No rule asks for another one; a thousand processes may start within a frame.
        if (id == m_selection.node() || id == m_session.model().primary()) {
            refresh();
        }
    });
    connect(&session, &ClusterSession::lockChanged, this, &Commands::refresh);
    connect(&session, &ClusterSession::workloadChanged, this, &Commands::refresh);
    connect(&session.model(), &ClusterModel::primaryChanged, this, &Commands::refresh);
    connect(&session.model(), &ClusterModel::changed, this, &Commands::onModelChanged);
    connect(&session, &ClusterSession::faultsChanged, this, &Commands::refresh);
    connect(&selection, &Selection::nodeSelected, this, &Commands::refresh);
    connect(&selection, &Selection::linkSelected, this, &Commands::refresh);
    connect(&session, &ClusterSession::launched, this, [this] {
        // Lessons launch clusters too, and want them quiet.
        if (std::exchange(m_workloadWanted, false)) {
            m_session.setWorkloadRunning(true);
        }
    });
    connect(&session, &ClusterSession::startFailed, this, [this] { m_workloadWanted = false; });
    refresh();
}

void Commands::run(ActionId id) {
    const auto handler = m_handlers.find(id);
    if (handler != m_handlers.end()) {
        handler->second();
        refresh();
    }
}

void Commands::launch(int slaves, bool withWorkload) {
    m_workloadWanted = withWorkload;
    ClusterPlan plan;
    plan.slaves = slaves;
    m_session.launch(plan);
}

void Commands::forget(const NodeId& id) {
    administer(ActionId::Forget, "ENGRAM.FORGET", id);
}

void Commands::administer(ActionId action, const char* command, const NodeId& id) {
    const auto onAnswer = [self = QPointer<Commands>(this), action,
                           id](const Result<resp::Value>& answer) {
        if (self == nullptr || (answer && !answer->isError())) {
            return;
        }
        const QString text = fromUtf8(answer ? answer->text : answer.error().detail);
        // Errors of a node begin with a word for programs.
        Q_EMIT self->refused(action, id, answer ? text.section(QLatin1Char(' '), 1) : text);
    };
    m_session.administer({command, id.text()}, onAnswer);
}

void Commands::killUnlessLost(const NodeId& id) {
    const NodeView* const node = m_session.model().find(id);
    const bool losesKeys = node != nullptr && node->keys > 0 && node->role == VisualRole::Slave &&
                           m_session.model().slotsOnlyOn(id) > 0;
    if (losesKeys) {
        Q_EMIT killWouldLose(id);
    } else {
        m_session.kill(id);
    }
}

void Commands::setUndoable(bool undoable) {
    if (undoable != m_undoable) {
        m_undoable = undoable;
        refresh();
    }
}

void Commands::setTime(const TimeContext& time) {
    if (time != m_time) {
        m_time = time;
        refresh();
    }
}

void Commands::setSimulation(const SimulationContext& simulation) {
    if (simulation != m_simulation) {
        m_simulation = simulation;
        refresh();
    }
}

void Commands::actOnSelected(ActionId action, void (ClusterSession::*act)(const NodeId&)) {
    const NodeId id = m_selection.node();
    (m_session.*act)(id);
    Q_EMIT acted(action, id);
}

void Commands::onSelected(void (ClusterSession::*action)(const NodeId&)) {
    // A copy: the selection may change while the action runs.
    const NodeId id = m_selection.node();
    (m_session.*action)(id);
}

void Commands::onModelChanged() {
    const NodeView* const node = m_session.model().find(m_selection.node());
    const Look look = node == nullptr ? Look{} : Look{node->role, node->state, node->inView};
    if (look != m_look) {
        m_look = look;
        refresh();
    }
}

void Commands::refresh() {
    ActionContext context = contextOf(m_session, m_selection.node(), m_selection.link());
    context.canUndo = m_undoable;
    context.time = m_time;
    context.simulation = m_simulation;
    m_actions.update(context);
    m_actions.action(ActionId::Workload)->setChecked(m_session.isWorkloadRunning());
    const SessionPhase phase = m_session.phase();
    const bool attached = phase == SessionPhase::Attached || phase == SessionPhase::Attaching;
    m_actions.action(ActionId::Unlock)->setChecked(attached && !m_session.isLocked());
}

}  // namespace engram::gui
