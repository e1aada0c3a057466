// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// All actions of the window as one table: a new action is a value of ActionId and a row in
// action_table.cpp. Menus, toolbars, context menus and shortcuts are made from it.

#pragma once

#include <QKeySequence>
#include <cstdint>
#include <span>

#include "gui_actions/icons.h"
#include "gui_model/link_ends.h"
#include "gui_session/cluster_session.h"

namespace engram::gui {

enum class ActionId : std::uint8_t {
    LaunchCluster,
    Simulate,
    Launch3,
    Launch8,
    Launch32,
    AddSlave,
    AddBackup,
    Kill,
    Stop,
    Freeze,
    Thaw,
    Restart,
    KillPrimary,
    Promote,
    Forget,
    StopAll,
    Attach,
    Detach,
    Unlock,
    Workload,
    WorkloadSettings,
    Undo,
    LinkDrop,
    LinkDelay50,
    LinkDelay200,
    LinkDelay1000,
    LinkDelayOther,
    LinkOneWay,
    LinkTurn,
    LinkClear,
    LinkNext,
    ClearFaults,
    ClockJump,
    ClockFaster,
    ClockSlower,
    ClockRight,
    SimulationPause,
    SimulationStep,
    SimulationSlower,
    SimulationFaster,
    BranchHere,
    OtherFuture,
    CompareFutures,
    PauseView,
    GoLive,
    Play,
    StepBack,
    StepForward,
    PreviousMarker,
    NextMarker,
    Speed1,
    Speed10,
    Speed100,
    Speed1000,
    Bookmark,
    RemoveBookmark,
    OpenTrace,
    SaveTrace,
    CompareTrace,
    CloseTrace,
    ForgetRecent,
    FocusConsole,
    FocusFilter,
    CommandPalette,
    PresentMode,
    PlacementRing,
    FitToWindow,
    FailoverReport,
    FocusProbe,
    LanguageEnglish,
    LanguageGerman,
    LanguageFrench,
    LanguageSpanish,
    LanguageHindi,
    LanguageChinese,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    ReducedMotion,
    ResetLayout,
    Lessons,
    ShowHints,
    About,
    Quit,
};

/// Where an action stands in the menu bar.
enum class MenuId : std::uint8_t {
    Cluster,
    LaunchWith,
    Node,
    Clock,
    Link,
    LinkDelay,
    Simulation,
    Time,
    Speed,
    RecentTraces,
    View,
    Language,
    Theme,
    Help
};

/// How an action stands in the toolbar.
enum class ToolbarPlace : std::uint8_t { None, IconOnly, IconAndText };

/// Where the time cursor stands, and what can be done with what is recorded.
struct TimeContext {
    bool isRecorded = false;  ///< there is something to go back to
    bool isLive = true;
    bool isPlaying = false;
    bool hasEarlierMarker = false;
    bool hasLaterMarker = false;
    bool hasBookmark = false;  ///< at the cursor
    bool hasRecent = false;    ///< traces that were opened or saved before
    bool isBusy = false;       ///< a trace is being opened or saved

    friend bool operator==(const TimeContext&, const TimeContext&) = default;
};

/// The simulation, if the window shows one.
struct SimulationContext {
    bool isOffered = false;    ///< the window can simulate
    bool isRunning = false;    ///< a simulated cluster is shown; its time may stand
    bool isGoingBack = false;  ///< on its way to the moment of a branch
    bool isSlowest = false;
    bool isFastest = false;
    bool hasOtherFuture = false;

    friend bool operator==(const SimulationContext&, const SimulationContext&) = default;
};

/// What the rules below decide on.
struct ActionContext {
    SessionPhase phase = SessionPhase::Idle;
    bool locked = false;
    bool hasSelection = false;
    bool selectionLaunchedHere = false;
    ProcessState selectionState = ProcessState::Exited;  ///< of the selected node's process
    VisualRole selectionRole = VisualRole::Client;
    VisualState selectionLook = VisualState::Unknown;
    bool selectionIsMember = false;  ///< of the view that is known
    bool hasLink = false;            ///< a link between two daemons is selected
    bool linkHasFault = false;
    bool selectionClockWrong = false;
    bool hasFaults = false;
    bool canUndo = false;
    bool primaryKnown = false;
    bool primaryLaunchedHere = false;
    TimeContext time;              ///< contextOf() leaves it to the caller, as canUndo
    SimulationContext simulation;  ///< this too
};

/// Why an action can't be used now, in English, or nullptr when it can.
using BlockedBecause = const char* (*)(const ActionContext& context);

struct ActionSpec {
    ActionId id;
    const char* name;  ///< object name, stable, for tests and tools
    MenuId menu;
    const char* text;  ///< English with mnemonic, context "Actions"
    const char* tip;   ///< one English sentence, context "Actions"
    const char* shortcut;
    IconId icon = IconId::None;
    ToolbarPlace toolbar = ToolbarPlace::None;
    BlockedBecause blockedBecause = nullptr;
    bool checkable = false;
    bool separatorBefore = false;
};

/// In menu order; one row for every ActionId.
[[nodiscard]] std::span<const ActionSpec> actionTable();

/// The context of a session with `selected` and `link` (may be empty) selected. canUndo, time
/// and simulation are the caller's to say.
[[nodiscard]] ActionContext contextOf(ClusterSession& session, const NodeId& selected,
                                      const LinkEnds& link = {});

}  // namespace engram::gui
