// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The window: assembles docks that build themselves, around the canvas. Talks to the cluster only
// through the session that it is given.

#pragma once

#include <QMainWindow>
#include <vector>

#include "gui_actions/action_set.h"
#include "gui_app/appearance.h"
#include "gui_app/canvas_area.h"
#include "gui_app/commands.h"
#include "gui_app/compare_desk.h"
#include "gui_app/fault_commands.h"
#include "gui_app/key_probe.h"
#include "gui_app/languages.h"
#include "gui_app/lesson_desk.h"
#include "gui_app/notices.h"
#include "gui_app/settings.h"
#include "gui_app/simulation_desk.h"
#include "gui_app/status_line.h"
#include "gui_app/time_commands.h"
#include "gui_app/trace_desk.h"
#include "gui_docks/dock.h"
#include "gui_docks/selection.h"

class QMenu;

namespace engram::gui {

class Arrangement;
class ChartsDock;
class CommandPalette;
class ConsoleDock;
class FilterBox;
class InspectorDock;
class KeysDock;
class MainToolBar;
class MessagesDock;
class NodesDock;
class PresentMode;
class SpaceTimeDock;
class ReportCenter;
class ReportOverlay;
class TimelineDock;
class WindowDialogs;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// All three live longer than the window. `interactive`: asks before it closes with daemons
    /// running, and restores and saves the layout.
    MainWindow(ClusterSession& session, Settings& settings, Appearance& appearance,
               bool interactive);
    ~MainWindow() override;

    [[nodiscard]] ActionSet& actions() { return m_actions; }
    [[nodiscard]] Commands& commands() { return *m_commands; }
    [[nodiscard]] CanvasArea& canvasArea() { return *m_area; }
    [[nodiscard]] KeysDock& keysDock() { return *m_keys; }
    [[nodiscard]] ConsoleDock& consoleDock() { return *m_console; }
    [[nodiscard]] LessonDesk& lessons() { return *m_lessons; }
    [[nodiscard]] ReportOverlay& reportOverlay() { return *m_reportOverlay; }
    [[nodiscard]] Selection& selection() { return m_selection; }
    [[nodiscard]] ViewFilter& filter() { return m_filter; }
    [[nodiscard]] FilterBox& filterBox() { return *m_filterBox; }
    [[nodiscard]] CommandPalette& commandPalette() { return *m_palette; }
    [[nodiscard]] PresentMode& presentMode() { return *m_present; }
    [[nodiscard]] Timeline& timeline() { return m_timeline; }
    [[nodiscard]] const Chronicle& chronicle() const { return m_chronicle; }
    [[nodiscard]] TraceDesk& traces() { return *m_traces; }
    [[nodiscard]] CompareDesk& comparisons() { return *m_comparisons; }
    [[nodiscard]] SimulationDesk& simulations() { return *m_simulations; }
    [[nodiscard]] TimelineDock& timelineDock() { return *m_timelineDock; }

    void setThemeChoice(ThemeChoice choice);
    void setReducedMotion(bool reduced);
    void setRingShown(bool shown);
    /// A code of Languages::table(); empty: as the desktop.
    void setLanguage(const QString& language);
    void resetLayout();
    /// Stops the daemons, then closes without a question.
    void shutDown();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addDocks();
    void addMenus();
    void addFilterBox();
    void connectParts();
    void runWindowAction(ActionId id);
    void runViewAction(ActionId id);
    void retranslate();
    void saveLayout();
    void askBeforeClosing();
    void updateTimeActions();

    ClusterSession& m_session;
    Settings& m_settings;
    Appearance& m_appearance;
    bool m_interactive;
    bool m_closing = false;
    Languages m_languages;
    ActionSet m_actions;
    FramePacer m_pacer;
    Selection m_selection;
    Timeline m_timeline;
    Chronicle m_chronicle;
    ViewFilter m_filter;
    CanvasArea* m_area;
    Commands* m_commands;
    Toasts* m_toasts;
    FaultCommands* m_faults;
    Notices* m_notices;
    LessonDesk* m_lessons;
    ProbeField* m_probe = nullptr;
    TimeCommands* m_times;
    TraceDesk* m_traces;
    CompareDesk* m_comparisons;
    SimulationDesk* m_simulations;
    WindowDialogs* m_dialogs;
    StatusLine* m_status;
    NodesDock* m_nodes;
    InspectorDock* m_inspector;
    ConsoleDock* m_console;
    KeysDock* m_keys;
    MessagesDock* m_messages;
    ChartsDock* m_charts;
    SpaceTimeDock* m_spaceTime;
    ReportCenter* m_reports;
    ReportOverlay* m_reportOverlay;
    TimelineDock* m_timelineDock;
    std::vector<Dock*> m_docks;
    Arrangement* m_arrangement = nullptr;
    CommandPalette* m_palette;
    PresentMode* m_present = nullptr;
    FilterBox* m_filterBox = nullptr;
    MainToolBar* m_toolBar = nullptr;
    std::vector<std::pair<QMenu*, const char*>> m_menus;  ///< with English titles
    QMenu* m_linkMenu = nullptr;
    QMenu* m_nodeMenu = nullptr;
};

}  // namespace engram::gui
