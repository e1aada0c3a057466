// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_actions/action_table.h"

#include <QtGlobal>
#include <algorithm>

#include "gui_actions/fault_rules.h"
#include "gui_actions/simulation_rules.h"
#include "gui_actions/time_rules.h"

namespace engram::gui {

namespace {

bool isRunning(ProcessState state) {
    return state == ProcessState::Starting || state == ProcessState::Running;
}

const char* needsSomeCluster(const ActionContext& context) {
    return context.phase == SessionPhase::Attached || context.phase == SessionPhase::Running
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "No cluster is running. Launch one first.");
}

const char* needsOwnCluster(const ActionContext& context) {
    switch (context.phase) {
        case SessionPhase::Running:
            return nullptr;
        case SessionPhase::Launching:
            return context.simulation.isGoingBack
                       ? QT_TRANSLATE_NOOP("Actions", "The simulation is going back in time.")
                       : QT_TRANSLATE_NOOP("Actions", "The cluster is still starting.");
        case SessionPhase::Stopping:
            return QT_TRANSLATE_NOOP("Actions", "The daemons are being stopped.");
        case SessionPhase::Idle:
            return QT_TRANSLATE_NOOP("Actions", "No cluster is running. Launch one first.");
        case SessionPhase::Replaying:
            return QT_TRANSLATE_NOOP("Actions", "This is a recording: nothing can be changed.");
        default:
            return QT_TRANSLATE_NOOP("Actions", "This cluster was not launched from this window.");
    }
}

const char* needsAnyDaemon(const ActionContext& context) {
    return context.phase == SessionPhase::Launching ? nullptr : needsOwnCluster(context);
}

const char* needsOwnNode(const ActionContext& context) {
    if (!context.hasSelection) {
        return QT_TRANSLATE_NOOP("Actions", "Select a node first.");
    }
    if (!context.selectionLaunchedHere) {
        return QT_TRANSLATE_NOOP("Actions", "The selected node was not launched from this window.");
    }
    // What is done on the way to a branch would be done to nobody.
    return context.simulation.isGoingBack
               ? QT_TRANSLATE_NOOP("Actions", "The simulation is going back in time.")
               : nullptr;
}

const char* needsLivingNode(const ActionContext& context) {
    if (const char* reason = needsOwnNode(context)) {
        return reason;
    }
    const bool lives = isRunning(context.selectionState) ||
                       context.selectionState == ProcessState::Frozen ||
                       context.selectionState == ProcessState::Stopping;
    return lives ? nullptr : QT_TRANSLATE_NOOP("Actions", "The selected node is not running.");
}

const char* needsRunningNode(const ActionContext& context) {
    if (const char* reason = needsLivingNode(context)) {
        return reason;
    }
    if (context.selectionState == ProcessState::Frozen) {
        return QT_TRANSLATE_NOOP("Actions", "The selected node is frozen. Thaw it first.");
    }
    return isRunning(context.selectionState)
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "The selected node is stopping.");
}

const char* needsFrozenNode(const ActionContext& context) {
    if (const char* reason = needsOwnNode(context)) {
        return reason;
    }
    return context.selectionState == ProcessState::Frozen
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "The selected node is not frozen.");
}

const char* needsEndedNode(const ActionContext& context) {
    if (const char* reason = needsOwnNode(context)) {
        return reason;
    }
    return needsLivingNode(context) != nullptr
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "The selected node is still running.");
}

const char* needsOwnPrimary(const ActionContext& context) {
    if (const char* reason = needsOwnCluster(context)) {
        return reason;
    }
    if (!context.primaryKnown) {
        return QT_TRANSLATE_NOOP("Actions", "No primary is known at the moment.");
    }
    return context.primaryLaunchedHere
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "The primary was not launched from this window.");
}

const char* needsAttachment(const ActionContext& context) {
    const bool attached =
        context.phase == SessionPhase::Attached || context.phase == SessionPhase::Attaching;
    return attached
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "The window is not attached to another cluster.");
}

const char* needsUnlocked(const ActionContext& context) {
    if (context.phase != SessionPhase::Attached) {
        return needsOwnCluster(context);
    }
    return context.locked
               ? QT_TRANSLATE_NOOP("Actions",
                                   "The attached cluster is read-only. Allow writing first.")
               : nullptr;
}

const char* needsBackup(const ActionContext& context) {
    if (const char* reason = needsUnlocked(context)) {
        return reason;
    }
    if (!context.hasSelection) {
        return QT_TRANSLATE_NOOP("Actions", "Select a node first.");
    }
    if (context.selectionRole != VisualRole::Backup) {
        return QT_TRANSLATE_NOOP("Actions", "Only a backup can become the primary.");
    }
    return context.selectionIsMember && context.selectionLook == VisualState::Serving
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "The selected backup does not stand by.");
}

const char* needsDeadMember(const ActionContext& context) {
    if (const char* reason = needsUnlocked(context)) {
        return reason;
    }
    if (!context.hasSelection) {
        return QT_TRANSLATE_NOOP("Actions", "Select a node first.");
    }
    if (!context.selectionIsMember) {
        return QT_TRANSLATE_NOOP("Actions", "The selected node is no member of the cluster.");
    }
    const VisualState look = context.selectionLook;
    const bool isDead =
        look == VisualState::Failed || look == VisualState::Stopped || look == VisualState::Unknown;
    return isDead ? nullptr : QT_TRANSLATE_NOOP("Actions", "Only a dead node can be forgotten.");
}

constexpr ActionSpec kTable[] = {
    {ActionId::LaunchCluster, "launchCluster", MenuId::Cluster,
     QT_TRANSLATE_NOOP("Actions", "&Launch cluster"),
     QT_TRANSLATE_NOOP("Actions", "Start a primary, a backup and three slaves on this computer."),
     "Ctrl+L", IconId::Launch, ToolbarPlace::IconAndText, needsIdle},
    {ActionId::Simulate, "simulate", MenuId::Cluster, QT_TRANSLATE_NOOP("Actions", "&Simulate ..."),
     QT_TRANSLATE_NOOP("Actions",
                       "Run a cluster of up to 1,000 slaves inside this window, in simulated time "
                       "that can be stepped and branched."),
     "Ctrl+M", IconId::Simulate, ToolbarPlace::IconOnly, needsSimulator},
    {ActionId::Launch3, "launch3", MenuId::LaunchWith, QT_TRANSLATE_NOOP("Actions", "&3 slaves"),
     QT_TRANSLATE_NOOP("Actions", "Start a cluster with 3 slaves."), "Ctrl+Alt+1", IconId::None,
     ToolbarPlace::None, needsIdle},
    {ActionId::Launch8, "launch8", MenuId::LaunchWith, QT_TRANSLATE_NOOP("Actions", "&8 slaves"),
     QT_TRANSLATE_NOOP("Actions", "Start a cluster with 8 slaves."), "Ctrl+Alt+2", IconId::None,
     ToolbarPlace::None, needsIdle},
    {ActionId::Launch32, "launch32", MenuId::LaunchWith, QT_TRANSLATE_NOOP("Actions", "3&2 slaves"),
     QT_TRANSLATE_NOOP("Actions", "Start a cluster with 32 slaves."), "Ctrl+Alt+3", IconId::None,
     ToolbarPlace::None, needsIdle},
    {ActionId::Workload, "workload", MenuId::Cluster, QT_TRANSLATE_NOOP("Actions", "&Workload"),
     QT_TRANSLATE_NOOP("Actions", "Write and read keys, as the workload settings say."), "Ctrl+W",
     IconId::Workload, ToolbarPlace::IconAndText, needsUnlocked, true},
    {ActionId::WorkloadSettings, "workloadSettings", MenuId::Cluster,
     QT_TRANSLATE_NOOP("Actions", "Workload s&ettings ..."),
     QT_TRANSLATE_NOOP("Actions",
                       "Choose how fast the workload asks, for what, and for which keys."),
     "Ctrl+Shift+W", IconId::None, ToolbarPlace::None},
    {ActionId::AddSlave, "addSlave", MenuId::Cluster, QT_TRANSLATE_NOOP("Actions", "&Add slave"),
     QT_TRANSLATE_NOOP("Actions", "Start one more slave; it takes over its share of the keys."),
     "Ctrl+N", IconId::AddSlave, ToolbarPlace::IconAndText, needsOwnCluster, false, true},
    {ActionId::AddBackup, "addBackup", MenuId::Cluster, QT_TRANSLATE_NOOP("Actions", "Add &backup"),
     QT_TRANSLATE_NOOP("Actions", "Start one more master that stands by."), "Ctrl+Shift+N",
     IconId::AddBackup, ToolbarPlace::IconOnly, needsOwnCluster},
    {ActionId::Kill, "kill", MenuId::Node, QT_TRANSLATE_NOOP("Actions", "&Kill"),
     QT_TRANSLATE_NOOP("Actions", "Kill the selected node at once (SIGKILL). Its memory is lost."),
     "Ctrl+K", IconId::Kill, ToolbarPlace::IconOnly, needsLivingNode, false, true},
    {ActionId::Stop, "stop", MenuId::Node, QT_TRANSLATE_NOOP("Actions", "&Stop"),
     QT_TRANSLATE_NOOP("Actions", "Ask the selected node to finish its work and end (SIGTERM)."),
     "Ctrl+T", IconId::Stop, ToolbarPlace::IconOnly, needsRunningNode},
    {ActionId::Freeze, "freeze", MenuId::Node, QT_TRANSLATE_NOOP("Actions", "&Freeze"),
     QT_TRANSLATE_NOOP("Actions", "Halt the selected node as if it hung (SIGSTOP)."), "F6",
     IconId::Freeze, ToolbarPlace::IconOnly, needsRunningNode},
    {ActionId::Thaw, "thaw", MenuId::Node, QT_TRANSLATE_NOOP("Actions", "&Thaw"),
     QT_TRANSLATE_NOOP("Actions", "Let the selected frozen node go on (SIGCONT)."), "Shift+F6",
     IconId::Thaw, ToolbarPlace::IconOnly, needsFrozenNode},
    {ActionId::Restart, "restart", MenuId::Node, QT_TRANSLATE_NOOP("Actions", "&Restart"),
     QT_TRANSLATE_NOOP("Actions", "Start the selected node again, with empty memory."), "F5",
     IconId::Restart, ToolbarPlace::IconOnly, needsEndedNode},
    {ActionId::KillPrimary, "killPrimary", MenuId::Node,
     QT_TRANSLATE_NOOP("Actions", "Kill &primary"),
     QT_TRANSLATE_NOOP("Actions", "Kill the primary (SIGKILL) and watch the backup take over."),
     "Ctrl+Shift+K", IconId::KillPrimary, ToolbarPlace::IconAndText, needsOwnPrimary, false, true},
    {ActionId::Promote, "promote", MenuId::Node, QT_TRANSLATE_NOOP("Actions", "Pro&mote"),
     QT_TRANSLATE_NOOP("Actions",
                       "Make the selected backup the primary; requests wait for a moment."),
     "Ctrl+P", IconId::None, ToolbarPlace::None, needsBackup, false, true},
    {ActionId::Forget, "forget", MenuId::Node, QT_TRANSLATE_NOOP("Actions", "F&orget ..."),
     QT_TRANSLATE_NOOP("Actions", "Give the selected dead node up, with what only it holds."),
     "Ctrl+Backspace", IconId::None, ToolbarPlace::None, needsDeadMember},
    {ActionId::ClockJump, "clockJump", MenuId::Clock, QT_TRANSLATE_NOOP("Actions", "&1 s ahead"),
     QT_TRANSLATE_NOOP(
         "Actions",
         "Let the clock of the selected node jump ahead by a second. It can not go back."),
     "", IconId::None, ToolbarPlace::None, needsClock},
    {ActionId::ClockFaster, "clockFaster", MenuId::Clock,
     QT_TRANSLATE_NOOP("Actions", "10 % too &fast"),
     QT_TRANSLATE_NOOP("Actions", "Let the clock of the selected node run a tenth too fast."), "",
     IconId::None, ToolbarPlace::None, needsClock},
    {ActionId::ClockSlower, "clockSlower", MenuId::Clock,
     QT_TRANSLATE_NOOP("Actions", "10 % too &slow"),
     QT_TRANSLATE_NOOP("Actions", "Let the clock of the selected node run a tenth too slow."), "",
     IconId::None, ToolbarPlace::None, needsClock},
    {ActionId::ClockRight, "clockRight", MenuId::Clock,
     QT_TRANSLATE_NOOP("Actions", "&Right again"),
     QT_TRANSLATE_NOOP(
         "Actions",
         "Let the clock of the selected node run at the right speed; what it gained stays."),
     "", IconId::None, ToolbarPlace::None, needsWrongClock},
    {ActionId::LinkNext, "linkNext", MenuId::Link, QT_TRANSLATE_NOOP("Actions", "&Next link"),
     QT_TRANSLATE_NOOP("Actions", "Select the next link of the selected node."), "Ctrl+Shift+L",
     IconId::None, ToolbarPlace::None, needsEndOfLink},
    {ActionId::LinkDrop, "linkDrop", MenuId::Link, QT_TRANSLATE_NOOP("Actions", "&Drop messages"),
     QT_TRANSLATE_NOOP("Actions",
                       "Lose all messages of the selected link; its connection stays up. Quicker: "
                       "drag from node to node with Alt held."),
     "Ctrl+Shift+D", IconId::None, ToolbarPlace::None, needsLink, false, true},
    {ActionId::LinkDelay50, "linkDelay50", MenuId::LinkDelay,
     QT_TRANSLATE_NOOP("Actions", "&50 ms"),
     QT_TRANSLATE_NOOP("Actions", "Let each message of the selected link take 50 ms longer."), "",
     IconId::None, ToolbarPlace::None, needsLink},
    {ActionId::LinkDelay200, "linkDelay200", MenuId::LinkDelay,
     QT_TRANSLATE_NOOP("Actions", "&200 ms"),
     QT_TRANSLATE_NOOP("Actions", "Let each message of the selected link take 200 ms longer."), "",
     IconId::None, ToolbarPlace::None, needsLink},
    {ActionId::LinkDelay1000, "linkDelay1000", MenuId::LinkDelay,
     QT_TRANSLATE_NOOP("Actions", "&1,000 ms"),
     QT_TRANSLATE_NOOP("Actions", "Let each message of the selected link take 1,000 ms longer."),
     "", IconId::None, ToolbarPlace::None, needsLink},
    {ActionId::LinkDelayOther, "linkDelayOther", MenuId::LinkDelay,
     QT_TRANSLATE_NOOP("Actions", "&Other ..."),
     QT_TRANSLATE_NOOP("Actions",
                       "Choose how much longer each message of the selected link takes."),
     "", IconId::None, ToolbarPlace::None, needsLink},
    {ActionId::LinkOneWay, "linkOneWay", MenuId::Link,
     QT_TRANSLATE_NOOP("Actions", "&One way only"),
     QT_TRANSLATE_NOOP("Actions",
                       "Only messages in one direction of the selected link are dropped or late."),
     "", IconId::None, ToolbarPlace::None, needsLink, true},
    {ActionId::LinkTurn, "linkTurn", MenuId::Link, QT_TRANSLATE_NOOP("Actions", "&Turn round"),
     QT_TRANSLATE_NOOP(
         "Actions",
         "Look at the selected link from its other end: one-way faults change direction."),
     "", IconId::None, ToolbarPlace::None, needsLink},
    {ActionId::LinkClear, "linkClear", MenuId::Link, QT_TRANSLATE_NOOP("Actions", "&Clear"),
     QT_TRANSLATE_NOOP("Actions", "End what is wrong with the selected link."), "Ctrl+Shift+E",
     IconId::None, ToolbarPlace::None, needsFaultyLink},
    {ActionId::ClearFaults, "clearFaults", MenuId::Link,
     QT_TRANSLATE_NOOP("Actions", "Clear &all faults"),
     QT_TRANSLATE_NOOP("Actions", "End all faults of links and clocks that were made by hand."),
     "Ctrl+Shift+A", IconId::None, ToolbarPlace::None, needsAnyFault, false, true},
    {ActionId::Undo, "undo", MenuId::Cluster, QT_TRANSLATE_NOOP("Actions", "&Undo"),
     QT_TRANSLATE_NOOP("Actions", "Undo what was done last, within ten seconds."), "Ctrl+Z",
     IconId::None, ToolbarPlace::None, needsUndo, false, true},
    {ActionId::StopAll, "stopAll", MenuId::Cluster, QT_TRANSLATE_NOOP("Actions", "&Stop all"),
     QT_TRANSLATE_NOOP("Actions", "Stop all daemons that this window started."), "Ctrl+Shift+X",
     IconId::StopAll, ToolbarPlace::IconOnly, needsAnyDaemon, false, true},
    {ActionId::Attach, "attach", MenuId::Cluster, QT_TRANSLATE_NOOP("Actions", "A&ttach ..."),
     QT_TRANSLATE_NOOP("Actions", "Watch a cluster that is already running."), "Ctrl+O",
     IconId::Attach, ToolbarPlace::IconOnly, needsIdle, false, true},
    {ActionId::Detach, "detach", MenuId::Cluster, QT_TRANSLATE_NOOP("Actions", "&Detach"),
     QT_TRANSLATE_NOOP("Actions", "Stop watching the other cluster; it goes on running."), "Ctrl+D",
     IconId::Detach, ToolbarPlace::None, needsAttachment},
    {ActionId::Unlock, "unlock", MenuId::Cluster, QT_TRANSLATE_NOOP("Actions", "Allow wr&iting"),
     QT_TRANSLATE_NOOP("Actions", "Let the console and the workload change the attached cluster."),
     "Ctrl+U", IconId::Lock, ToolbarPlace::None, needsAttachment, true},
    {ActionId::Quit, "quit", MenuId::Cluster, QT_TRANSLATE_NOOP("Actions", "&Quit"),
     QT_TRANSLATE_NOOP("Actions", "Stop the daemons and close the window."), "Ctrl+Q", IconId::None,
     ToolbarPlace::None, nullptr, false, true},
    {ActionId::SimulationPause, "simulationPause", MenuId::Simulation,
     QT_TRANSLATE_NOOP("Actions", "Simulated time &stands"),
     QT_TRANSLATE_NOOP("Actions",
                       "Let simulated time stand, or run on. What you do meanwhile is done at "
                       "this moment."),
     "F2", IconId::Pause, ToolbarPlace::None, needsSimulation, true, false},
    {ActionId::SimulationStep, "simulationStep", MenuId::Simulation,
     QT_TRANSLATE_NOOP("Actions", "Step"),
     QT_TRANSLATE_NOOP("Actions", "Let one node do one thing that it tells of, and stand again."),
     "F3", IconId::StepForward, ToolbarPlace::None, needsSimulation, false, false},
    {ActionId::SimulationSlower, "simulationSlower", MenuId::Simulation,
     QT_TRANSLATE_NOOP("Actions", "S&lower"),
     QT_TRANSLATE_NOOP("Actions", "Let simulated time run slower."), "Ctrl+,", IconId::None,
     ToolbarPlace::None, needsSlowerTime, false, true},
    {ActionId::SimulationFaster, "simulationFaster", MenuId::Simulation,
     QT_TRANSLATE_NOOP("Actions", "&Faster"),
     QT_TRANSLATE_NOOP("Actions", "Let simulated time run faster."), "Ctrl+.", IconId::None,
     ToolbarPlace::None, needsFasterTime, false, false},
    {ActionId::BranchHere, "branchHere", MenuId::Simulation,
     QT_TRANSLATE_NOOP("Actions", "&Branch here"),
     QT_TRANSLATE_NOOP("Actions",
                       "Begin another future at the moment that is shown: inject another fault "
                       "there, and compare."),
     "Ctrl+Shift+M", IconId::Branch, ToolbarPlace::None, needsEarlierMoment, false, true},
    {ActionId::OtherFuture, "otherFuture", MenuId::Simulation,
     QT_TRANSLATE_NOOP("Actions", "&Other future"),
     QT_TRANSLATE_NOOP("Actions", "Go on with the future that was left by the last branch."),
     "Ctrl+Alt+M", IconId::Swap, ToolbarPlace::None, needsTwoFutures, false, false},
    {ActionId::CompareFutures, "compareFutures", MenuId::Simulation,
     QT_TRANSLATE_NOOP("Actions", "&Compare futures"),
     QT_TRANSLATE_NOOP("Actions", "Show both futures side by side, from the moment they part."),
     "Ctrl+E", IconId::Compare, ToolbarPlace::None, needsTwoFutures, false, false},
    {ActionId::PauseView, "pauseView", MenuId::Time, QT_TRANSLATE_NOOP("Actions", "&Pause view"),
     QT_TRANSLATE_NOOP("Actions",
                       "Stop the view at this moment. The cluster goes on, and is recorded."),
     "F8", IconId::Pause, ToolbarPlace::IconOnly, needsMovingView, false, true},
    {ActionId::GoLive, "goLive", MenuId::Time, QT_TRANSLATE_NOOP("Actions", "&Go live"),
     QT_TRANSLATE_NOOP("Actions", "Show the newest moment again, and follow it."), "F9",
     IconId::Live, ToolbarPlace::IconOnly, needsPastView, false, false},
    {ActionId::Play, "play", MenuId::Time, QT_TRANSLATE_NOOP("Actions", "P&lay"),
     QT_TRANSLATE_NOOP("Actions", "Play on from this moment, at the chosen speed."), "F7",
     IconId::Play, ToolbarPlace::None, needsPlayableView, false, false},
    {ActionId::StepBack, "stepBack", MenuId::Time, QT_TRANSLATE_NOOP("Actions", "Step &back"),
     QT_TRANSLATE_NOOP("Actions", "Go one event back."), "Alt+Left", IconId::StepBack,
     ToolbarPlace::None, needsRecording, false, true},
    {ActionId::StepForward, "stepForward", MenuId::Time,
     QT_TRANSLATE_NOOP("Actions", "Step &forward"),
     QT_TRANSLATE_NOOP("Actions", "Go one event on."), "Alt+Right", IconId::StepForward,
     ToolbarPlace::None, needsPastView, false, false},
    {ActionId::PreviousMarker, "previousMarker", MenuId::Time,
     QT_TRANSLATE_NOOP("Actions", "P&revious marker"),
     QT_TRANSLATE_NOOP("Actions", "Go back to the last kill, takeover, bookmark or other marker."),
     "Alt+PgUp", IconId::PreviousMarker, ToolbarPlace::None, needsEarlierMarker, false, false},
    {ActionId::NextMarker, "nextMarker", MenuId::Time, QT_TRANSLATE_NOOP("Actions", "&Next marker"),
     QT_TRANSLATE_NOOP("Actions", "Go on to the next kill, takeover, bookmark or other marker."),
     "Alt+PgDown", IconId::NextMarker, ToolbarPlace::None, needsLaterMarker, false, false},
    {ActionId::Bookmark, "bookmark", MenuId::Time, QT_TRANSLATE_NOOP("Actions", "Book&mark ..."),
     QT_TRANSLATE_NOOP("Actions",
                       "Give this moment a name, or the bookmark that is here another one."),
     "Ctrl+B", IconId::Bookmark, ToolbarPlace::None, needsRecording, false, true},
    {ActionId::RemoveBookmark, "removeBookmark", MenuId::Time,
     QT_TRANSLATE_NOOP("Actions", "Remo&ve bookmark"),
     QT_TRANSLATE_NOOP("Actions", "Remove the bookmark at this moment."), "Ctrl+Shift+B",
     IconId::None, ToolbarPlace::None, needsBookmark, false, false},
    {ActionId::OpenTrace, "openTrace", MenuId::Time,
     QT_TRANSLATE_NOOP("Actions", "&Open trace ..."),
     QT_TRANSLATE_NOOP("Actions", "Open a recording from a file."), "Ctrl+Shift+O", IconId::Open,
     ToolbarPlace::None, needsIdleFiles, false, true},
    {ActionId::SaveTrace, "saveTrace", MenuId::Time,
     QT_TRANSLATE_NOOP("Actions", "&Save trace ..."),
     QT_TRANSLATE_NOOP("Actions", "Save what is recorded, with its bookmarks, to a file."),
     "Ctrl+S", IconId::Save, ToolbarPlace::None, needsSavableRecording, false, false},
    {ActionId::CompareTrace, "compareTrace", MenuId::Time,
     QT_TRANSLATE_NOOP("Actions", "Co&mpare with trace ..."),
     QT_TRANSLATE_NOOP("Actions",
                       "Lay what is recorded and a trace over each other, each from its failure."),
     "Ctrl+Shift+C", IconId::None, ToolbarPlace::None, needsSavableRecording, false, false},
    {ActionId::CloseTrace, "closeTrace", MenuId::Time, QT_TRANSLATE_NOOP("Actions", "&Close trace"),
     QT_TRANSLATE_NOOP("Actions", "Leave the opened trace."), "Ctrl+F4", IconId::None,
     ToolbarPlace::None, needsOpenedTrace, false, false},
    {ActionId::Speed1, "speed1", MenuId::Speed, QT_TRANSLATE_NOOP("Actions", "&True speed"),
     QT_TRANSLATE_NOOP("Actions", "Play as fast as it happened."), "Ctrl+1", IconId::None,
     ToolbarPlace::None, nullptr, true, false},
    {ActionId::Speed10, "speed10", MenuId::Speed, QT_TRANSLATE_NOOP("Actions", "1/1&0"),
     QT_TRANSLATE_NOOP("Actions", "Play ten times slower than it happened."), "Ctrl+2",
     IconId::None, ToolbarPlace::None, nullptr, true, false},
    {ActionId::Speed100, "speed100", MenuId::Speed, QT_TRANSLATE_NOOP("Actions", "1/&100"),
     QT_TRANSLATE_NOOP("Actions", "Play a hundred times slower than it happened."), "Ctrl+3",
     IconId::None, ToolbarPlace::None, nullptr, true, false},
    {ActionId::Speed1000, "speed1000", MenuId::Speed, QT_TRANSLATE_NOOP("Actions", "1/1&,000"),
     QT_TRANSLATE_NOOP("Actions", "Play a thousand times slower: 1 ms of the cluster lasts 1 s."),
     "Ctrl+4", IconId::None, ToolbarPlace::None, nullptr, true, false},
    {ActionId::ForgetRecent, "forgetRecent", MenuId::RecentTraces,
     QT_TRANSLATE_NOOP("Actions", "&Forget these"),
     QT_TRANSLATE_NOOP("Actions", "Empty this list; the files stay."), "", IconId::None,
     ToolbarPlace::None, needsRecentTraces, false, true},
    {ActionId::FocusConsole, "focusConsole", MenuId::View,
     QT_TRANSLATE_NOOP("Actions", "&Go to console"),
     QT_TRANSLATE_NOOP("Actions", "Show the console and type a command."), "Ctrl+J",
     IconId::Console},
    {ActionId::FocusFilter, "focusFilter", MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Filter"),
     QT_TRANSLATE_NOOP("Actions", "Type what all views shall show, such as type:write node:s3."),
     "Ctrl+F", IconId::Search},
    {ActionId::CommandPalette, "commandPalette", MenuId::View,
     QT_TRANSLATE_NOOP("Actions", "&Command palette ..."),
     QT_TRANSLATE_NOOP("Actions", "Type a few letters of a command, a node or a key."),
     "Ctrl+Shift+P", IconId::Search},
    {ActionId::PresentMode, "presentMode", MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Present"),
     QT_TRANSLATE_NOOP(
         "Actions", "Fill the screen with the cluster, larger, for a projector. Escape ends it."),
     "F11", IconId::None, ToolbarPlace::None, nullptr, true},
    {ActionId::PlacementRing, "placementRing", MenuId::View,
     QT_TRANSLATE_NOOP("Actions", "Show placement rin&g"),
     QT_TRANSLATE_NOOP("Actions", "Show or hide the ring that tells where the slots are."), "",
     IconId::None, ToolbarPlace::None, nullptr, true},
    {ActionId::FitToWindow, "fitToWindow", MenuId::View,
     QT_TRANSLATE_NOOP("Actions", "Fit to &window"),
     QT_TRANSLATE_NOOP("Actions", "Bring the whole cluster back into sight."), "Ctrl+0"},
    {ActionId::FailoverReport, "failoverReport", MenuId::View,
     QT_TRANSLATE_NOOP("Actions", "Fa&ilover report"),
     QT_TRANSLATE_NOOP("Actions", "How the cluster came through the last failure."), "Ctrl+R",
     IconId::Warning},
    {ActionId::FocusProbe, "focusProbe", MenuId::View, QT_TRANSLATE_NOOP("Actions", "Find a &key"),
     QT_TRANSLATE_NOOP("Actions", "Type a key to see its slot, its replicas and its version."),
     "Ctrl+G", IconId::None, ToolbarPlace::None, needsSomeCluster},
    {ActionId::ReducedMotion, "reducedMotion", MenuId::View,
     QT_TRANSLATE_NOOP("Actions", "Less &motion"),
     QT_TRANSLATE_NOOP("Actions", "No pulses and no sliding; messages still move."), "",
     IconId::None, ToolbarPlace::None, nullptr, true},
    {ActionId::ResetLayout, "resetLayout", MenuId::View,
     QT_TRANSLATE_NOOP("Actions", "&Reset layout"),
     QT_TRANSLATE_NOOP("Actions", "Put all panels back where they were at first."), "",
     IconId::Layout, ToolbarPlace::None, nullptr, false, true},
    // Their own names, in every language.
    {ActionId::LanguageEnglish, "languageEnglish", MenuId::Language, "&English",
     QT_TRANSLATE_NOOP("Actions", "Show the window in English."), "", IconId::None,
     ToolbarPlace::None, nullptr, true},
    {ActionId::LanguageGerman, "languageGerman", MenuId::Language, "&Deutsch",
     QT_TRANSLATE_NOOP("Actions", "Show the window in German."), "", IconId::None,
     ToolbarPlace::None, nullptr, true},
    {ActionId::LanguageFrench, "languageFrench", MenuId::Language, "&Français",
     QT_TRANSLATE_NOOP("Actions", "Show the window in French."), "", IconId::None,
     ToolbarPlace::None, nullptr, true},
    {ActionId::LanguageSpanish, "languageSpanish", MenuId::Language, "E&spañol",
     QT_TRANSLATE_NOOP("Actions", "Show the window in Spanish."), "", IconId::None,
     ToolbarPlace::None, nullptr, true},
    {ActionId::LanguageHindi, "languageHindi", MenuId::Language, "हिन्दी (&H)",
     QT_TRANSLATE_NOOP("Actions", "Show the window in Hindi."), "", IconId::None,
     ToolbarPlace::None, nullptr, true},
    {ActionId::LanguageChinese, "languageChinese", MenuId::Language, "简体中文 (&C)",
     QT_TRANSLATE_NOOP("Actions", "Show the window in Simplified Chinese."), "", IconId::None,
     ToolbarPlace::None, nullptr, true},
    {ActionId::ThemeSystem, "themeSystem", MenuId::Theme, QT_TRANSLATE_NOOP("Actions", "&System"),
     QT_TRANSLATE_NOOP("Actions", "Use the colours of the desktop."), "", IconId::None,
     ToolbarPlace::None, nullptr, true},
    {ActionId::ThemeLight, "themeLight", MenuId::Theme, QT_TRANSLATE_NOOP("Actions", "&Light"),
     QT_TRANSLATE_NOOP("Actions", "Use light colours."), "", IconId::None, ToolbarPlace::None,
     nullptr, true},
    {ActionId::ThemeDark, "themeDark", MenuId::Theme, QT_TRANSLATE_NOOP("Actions", "&Dark"),
     QT_TRANSLATE_NOOP("Actions", "Use dark colours."), "", IconId::None, ToolbarPlace::None,
     nullptr, true},
    {ActionId::Lessons, "lessons", MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&Lessons ..."),
     QT_TRANSLATE_NOOP("Actions", "Choose a guided lesson, or open one from a file."), "F1",
     IconId::Hint, ToolbarPlace::IconOnly, nullptr, false, true},
    {ActionId::ShowHints, "showHints", MenuId::Help,
     QT_TRANSLATE_NOOP("Actions", "Show &hints again"),
     QT_TRANSLATE_NOOP("Actions", "Start the three hints from the first one."), "", IconId::Hint},
    {ActionId::About, "about", MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&About Engram"),
     QT_TRANSLATE_NOOP("Actions", "What this program is and which version runs."), "",
     IconId::About},
};

}  // namespace

std::span<const ActionSpec> actionTable() {
    return kTable;
}

ActionContext contextOf(ClusterSession& session, const NodeId& selected, const LinkEnds& link) {
    ActionContext context;
    context.phase = session.phase();
    context.locked = session.isLocked();
    if (const NodeView* const node = session.model().find(selected)) {
        context.hasSelection = true;
        context.selectionRole = node->role;
        context.selectionLook = node->state;
        context.selectionIsMember = node->inView;
    }
    if (const auto process = session.process(selected)) {
        context.selectionLaunchedHere = true;
        context.selectionState = process->state;
    }
    context.hasLink = !link.isEmpty();
    const auto& links = session.linkFaults();
    const auto& clocks = session.clockFaults();
    context.hasFaults = !links.empty() || !clocks.empty();
    context.linkHasFault = std::any_of(links.begin(), links.end(), [&](const LinkFault& fault) {
        return link.joins(fault.from, fault.to);
    });
    context.selectionClockWrong =
        std::any_of(clocks.begin(), clocks.end(),
                    [&](const ClockFault& fault) { return fault.node == selected; });
    const NodeId primary = session.model().primary();
    context.primaryKnown = !primary.isEmpty();
    if (const auto process = session.process(primary)) {
        context.primaryLaunchedHere =
            isRunning(process->state) || process->state == ProcessState::Frozen;
    }
    return context;
}

}  // namespace engram::gui
