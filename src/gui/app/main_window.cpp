// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLayout>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>

#include "gui_app/arrangement.h"
#include "gui_app/canvas_filter.h"
#include "gui_app/main_tool_bar.h"
#include "gui_app/menu_corner.h"
#include "gui_app/palette_offers.h"
#include "gui_app/present_mode.h"
#include "gui_app/report_overlay.h"
#include "gui_app/window_dialogs.h"
#include "gui_charts/charts_dock.h"
#include "gui_docks/console_dock.h"
#include "gui_docks/inspector_dock.h"
#include "gui_docks/keys_dock.h"
#include "gui_docks/messages_dock.h"
#include "gui_docks/nodes_dock.h"
#include "gui_filter_box/filter_box.h"
#include "gui_palette/command_palette.h"
#include "gui_spacetime/space_time_dock.h"
#include "gui_timeline_dock/timeline_dock.h"

namespace engram::gui {

namespace {

constexpr QSize kFirstSize{1440, 900};
constexpr QSize kLeastSize{480, 360};

}  // namespace

MainWindow::MainWindow(ClusterSession& session, Settings& settings, Appearance& appearance,
                       bool interactive)
    : m_session(session),
      m_settings(settings),
      m_appearance(appearance),
      m_interactive(interactive),
      m_timeline(session),
      m_chronicle(session),
      m_filter(m_timeline),
      m_area(new CanvasArea(session, m_timeline, m_actions, this)),
      m_commands(new Commands(session, m_actions, m_selection, this)),
      m_toasts(new Toasts(*m_area, this)),
      m_faults(new FaultCommands(session, m_actions, m_selection, *m_toasts, this)),
      m_notices(new Notices(session, m_selection, *m_area, *m_toasts, this)),
      m_lessons(new LessonDesk(session, m_actions, *m_area, *this)),
      m_times(new TimeCommands(session, m_timeline, m_chronicle, m_actions, this)),
      m_traces(new TraceDesk(session, m_actions, settings, *m_area, *this)),
      m_comparisons(new CompareDesk(session, m_timeline, m_actions, *m_area, *this)),
      m_simulations(new SimulationDesk(session, m_timeline, m_actions, *m_area, *this)),
      m_dialogs(new WindowDialogs(session, settings, *m_commands, *m_faults, *m_times,
                                  *m_simulations, *this)),
      m_status(new StatusLine(session, m_timeline, m_area->canvas(), this)),
      m_reports(new ReportCenter(session, this)),
      m_reportOverlay(new ReportOverlay(*m_reports, *m_area)),
      m_palette(new CommandPalette(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    m_probe = new ProbeField(session, m_timeline, m_selection, m_area->canvas(), m_area);
    m_area->setProbeField(m_probe);
    setWindowIcon(icon(IconId::Application));
    setCentralWidget(m_area);
    setStatusBar(m_status);
    // A screen may be smaller than what all parts wish for: then the panels give way, and the menus
    // stay in reach.
    layout()->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(kLeastSize);
    resize(kFirstSize.boundedTo(screen()->availableSize()));
    addDocks();
    addMenus();
    m_toolBar = new MainToolBar(m_actions, this);
    addToolBar(m_toolBar);
    addFilterBox();
    connectParts();
    setLanguage(m_settings.value(setting::kLanguage));
    setThemeChoice(static_cast<ThemeChoice>(m_settings.value(setting::kTheme)));
    setReducedMotion(m_settings.value(setting::kReducedMotion));
    setRingShown(m_settings.value(setting::kPlacementRing));
    m_area->hints().setSeen(m_settings.value(setting::kHintsSeen));
    m_arrangement->reset();
    if (m_interactive) {
        m_arrangement->restore(m_settings);
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::addDocks() {
    const DockContext context{m_session, m_actions, m_selection, m_timeline, m_pacer};
    m_nodes = new NodesDock(context, this);
    m_inspector = new InspectorDock(context, this);
    m_charts = new ChartsDock(context, *m_reports, this);
    m_console = new ConsoleDock(context, this);
    m_messages = new MessagesDock(context, this);
    m_keys = new KeysDock(context, this);
    m_spaceTime = new SpaceTimeDock(context, this);
    m_timelineDock = new TimelineDock(context, m_chronicle, this);
    m_docks = {m_nodes,    m_inspector, m_charts,    m_console,
               m_messages, m_keys,      m_spaceTime, m_timelineDock};
    for (Dock* const dock : m_docks) {
        dock->follow(m_filter);
    }
    m_arrangement = new Arrangement(*this, {m_nodes, m_inspector, m_charts, m_console, m_messages,
                                            m_keys, m_spaceTime, m_timelineDock});
    m_present = new PresentMode(*this, *m_area, *m_timelineDock);
    connect(m_present, &PresentMode::aboutToEnter, m_arrangement, &Arrangement::suspend);
    connect(m_present, &PresentMode::left, m_arrangement, &Arrangement::resume);
}

void MainWindow::addMenus() {
    const auto addMenu = [this](MenuId id, const char* title) {
        QMenu* const menu = menuBar()->addMenu(QString());
        m_actions.fillMenu(*menu, id);
        m_menus.emplace_back(menu, title);
        return menu;
    };
    const auto addSubmenu = [this](QMenu* parent, MenuId id, const char* title, QAction* before) {
        auto* const menu = new QMenu(parent);
        m_actions.fillMenu(*menu, id);
        parent->insertMenu(before, menu);
        m_menus.emplace_back(menu, title);
        return menu;
    };
    QMenu* const cluster = addMenu(MenuId::Cluster, QT_TR_NOOP("&Cluster"));
    addSubmenu(cluster, MenuId::LaunchWith, QT_TR_NOOP("Launch &with"),
               m_actions.action(ActionId::Workload));
    m_nodeMenu = addMenu(MenuId::Node, QT_TR_NOOP("&Node"));
    addSubmenu(m_nodeMenu, MenuId::Clock, QT_TR_NOOP("&Clock"),
               m_actions.action(ActionId::Promote));
    m_linkMenu = addMenu(MenuId::Link, QT_TR_NOOP("&Link"));
    addSubmenu(m_linkMenu, MenuId::LinkDelay, QT_TR_NOOP("De&lay"),
               m_actions.action(ActionId::LinkOneWay));
    addMenu(MenuId::Simulation, QT_TR_NOOP("&Simulation"));
    QMenu* const time = addMenu(MenuId::Time, QT_TR_NOOP("&Time"));
    addSubmenu(time, MenuId::Speed, QT_TR_NOOP("Spee&d"), m_actions.action(ActionId::StepBack));
    m_traces->fillRecent(*addSubmenu(time, MenuId::RecentTraces, QT_TR_NOOP("Recent &traces"),
                                     m_actions.action(ActionId::SaveTrace)));
    QMenu* const view = addMenu(MenuId::View, QT_TR_NOOP("&View"));
    QAction* const last = m_actions.action(ActionId::ReducedMotion);
    addSubmenu(view, MenuId::Language, QT_TR_NOOP("&Language"), last);
    addSubmenu(view, MenuId::Theme, QT_TR_NOOP("&Theme"), last);
    view->insertSeparator(last);
    int number = 1;
    for (Dock* const dock : m_docks) {
        QAction* const show = dock->showAction();
        show->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number++)));
        view->insertAction(last, show);
    }
    addMenu(MenuId::Help, QT_TR_NOOP("&Help"));
    // So that shortcuts work where no menu bar is in sight.
    for (const ActionSpec& spec : actionTable()) {
        addAction(m_actions.action(spec.id));
    }
}

void MainWindow::addFilterBox() {
    // Beside the menus there is room also where the tools fill their row.
    m_filterBox = new FilterBox(m_filter);
    new MenuCorner(*menuBar(), m_filterBox);  // the bar's own from now on
}

void MainWindow::connectParts() {
    ClusterCanvas& canvas = m_area->canvas();
    tieFilter(canvas, m_filter);
    connect(m_filterBox, &FilterBox::left, &canvas, qOverload<>(&QWidget::setFocus));
    connect(m_present, &PresentMode::changed, m_actions.action(ActionId::PresentMode),
            &QAction::setChecked);
    connect(&canvas, &ClusterCanvas::selectionChanged, &m_selection, &Selection::setNode);
    connect(&m_selection, &Selection::nodeSelected, &canvas, &ClusterCanvas::select);
    connect(&canvas, &ClusterCanvas::nodeActivated, m_inspector, &Dock::bringToFront);
    connect(m_notices, &Notices::logRequested, m_inspector,
            [this] { m_inspector->bringToFront(); });
    connect(m_commands, &Commands::refused, m_notices, &Notices::showRefusal);
    connect(&canvas, &ClusterCanvas::hopActivated, this, [this](quint64 serial) {
        const trace::Recording& recording = m_timeline.recording();
        // A token may outlive its event: the ring goes on.
        if (serial >= recording.begin() && serial < recording.end()) {
            m_selection.setEvent(serial, recording.at(serial)->request);
            m_messages->bringToFront();
        }
    });
    connect(m_commands, &Commands::acted, m_notices, &Notices::onActed);
    connect(m_commands, &Commands::killWouldLose, m_notices, &Notices::askToKill);
    // What was done in another cluster, or another future, can't be undone in this one.
    connect(&m_session, &ClusterSession::recordingCleared, m_toasts, &Toasts::clear);
    connect(m_toasts, &Toasts::changed, m_commands,
            [this] { m_commands->setUndoable(m_toasts->canUndo()); });
    connect(m_times, &TimeCommands::contextChanged, this, &MainWindow::updateTimeActions);
    connect(m_times, &TimeCommands::nameRequested, m_dialogs, &WindowDialogs::askForBookmark);
    connect(m_traces, &TraceDesk::changed, this, &MainWindow::updateTimeActions);
    connect(m_comparisons, &CompareDesk::changed, this, &MainWindow::updateTimeActions);
    updateTimeActions();
    connect(m_simulations, &SimulationDesk::begun, m_console, &ConsoleDock::separate);
    connect(&m_lessons->player(), &LessonPlayer::stateChanged, m_reportOverlay, [this] {
        if (m_lessons->player().state() == LessonPlayer::State::Playing) {
            m_reportOverlay->hideCard();  // it speaks of the cluster before
        }
    });
    connect(m_simulations, &SimulationDesk::contextChanged, m_commands,
            [this] { m_commands->setSimulation(m_simulations->context()); });
    connect(m_simulations, &SimulationDesk::paceChanged, m_status, &StatusLine::setPace);
    m_faults->attach(canvas, m_timeline);
    connect(m_faults, &FaultCommands::refused, m_notices, &Notices::showFaultRefusal);
    connect(m_faults, &FaultCommands::delayRequested, m_dialogs, &WindowDialogs::askForDelay);
    connect(&canvas, &ClusterCanvas::linkSelected, &m_selection, &Selection::setLink);
    connect(&m_selection, &Selection::linkSelected, &canvas, &ClusterCanvas::selectLink);
    connect(&canvas, &ClusterCanvas::linkMenuRequested, this,
            [this](const LinkEnds&, const QPoint& position) { m_linkMenu->popup(position); });
    connect(&canvas, &ClusterCanvas::contextMenuRequested, this,
            [this](const NodeId& id, const QPoint& position) {
                if (!id.isEmpty()) {
                    m_nodeMenu->popup(position);
                    return;
                }
                QMenu menu(this);
                m_actions.fillMenu(menu, MenuId::Cluster);
                menu.exec(position);
            });
    connect(&m_area->hints(), &HintCard::seenChanged, this,
            [this](int seen) { m_settings.setValue(setting::kHintsSeen, seen); });
    connect(&m_actions, &ActionSet::triggered, this, &MainWindow::runWindowAction);
    // Queued, as a window can't be closed from inside its closeEvent().
    connect(
        &m_session, &ClusterSession::stopped, this,
        [this] {
            if (m_closing) {
                close();
            }
        },
        Qt::QueuedConnection);
}

void MainWindow::runWindowAction(ActionId id) {
    switch (id) {
        case ActionId::FocusConsole:
            m_console->focusInput();
            break;
        case ActionId::FocusProbe:
            m_probe->setFocus(Qt::ShortcutFocusReason);
            m_probe->selectAll();
            break;
        case ActionId::FailoverReport:
            m_reportOverlay->showNewest();
            break;
        case ActionId::ThemeSystem:
        case ActionId::ThemeLight:
        case ActionId::ThemeDark:
            setThemeChoice(id == ActionId::ThemeSystem  ? ThemeChoice::System
                           : id == ActionId::ThemeLight ? ThemeChoice::Light
                                                        : ThemeChoice::Dark);
            m_settings.setValue(setting::kTheme, static_cast<int>(m_appearance.choice()));
            break;
        case ActionId::ReducedMotion:
            setReducedMotion(m_actions.action(id)->isChecked());
            m_settings.setValue(setting::kReducedMotion, m_actions.action(id)->isChecked());
            break;
        case ActionId::ResetLayout:
            resetLayout();
            break;
        case ActionId::ShowHints:
            m_area->hints().setSeen(0);
            Q_EMIT m_area->hints().seenChanged(0);
            break;
        case ActionId::Attach:
            m_dialogs->askForAddress();
            break;
        case ActionId::Simulate:
            m_dialogs->askForSimulation();
            break;
        case ActionId::WorkloadSettings:
            m_dialogs->askForWorkload();
            break;
        case ActionId::Forget:
            m_dialogs->askToForget(m_selection.node());
            break;
        case ActionId::About:
            m_dialogs->showAbout();
            break;
        case ActionId::Quit:
            close();
            break;
        default:
            runViewAction(id);
            break;
    }
}

void MainWindow::runViewAction(ActionId id) {
    switch (id) {
        case ActionId::FocusFilter:
            menuBar()->show();  // also while presenting
            m_filterBox->begin();
            break;
        case ActionId::CommandPalette:
            m_palette->open(PaletteOffers::entries({m_actions, m_docks, m_selection, m_timeline,
                                                    m_chronicle, m_filter, m_keys->model()}));
            break;
        case ActionId::PresentMode:
            m_present->set(!m_present->isOn());
            break;
        case ActionId::PlacementRing:
            setRingShown(m_actions.action(id)->isChecked());
            m_settings.setValue(setting::kPlacementRing, m_actions.action(id)->isChecked());
            break;
        case ActionId::FitToWindow:
            m_area->canvas().fitAll();
            break;
        default:  // what concerns the cluster is done by Commands
            if (const Language* const language = Languages::find(id)) {
                setLanguage(QLatin1String(language->code));
                m_settings.setValue(setting::kLanguage, m_languages.current());
            }
            break;
    }
}

void MainWindow::setThemeChoice(ThemeChoice choice) {
    const Theme& theme = m_appearance.apply(choice);
    m_area->setTheme(theme);
    m_reportOverlay->setTheme(theme);
    m_comparisons->setTheme(theme);
    m_simulations->setTheme(theme);
    m_filterBox->setTheme(theme);
    for (Dock* const dock : m_docks) {
        dock->setTheme(theme);
    }
    m_actions
        .action(choice == ThemeChoice::System  ? ActionId::ThemeSystem
                : choice == ThemeChoice::Light ? ActionId::ThemeLight
                                               : ActionId::ThemeDark)
        ->setChecked(true);
}

void MainWindow::setReducedMotion(bool reduced) {
    m_area->canvas().setReducedMotion(reduced);
    m_actions.action(ActionId::ReducedMotion)->setChecked(reduced);
}

void MainWindow::setRingShown(bool shown) {
    m_area->canvas().setRingShown(shown);
    m_actions.action(ActionId::PlacementRing)->setChecked(shown);
}

void MainWindow::setLanguage(const QString& language) {
    m_actions.action(m_languages.use(language).action)->setChecked(true);
    retranslate();
}

void MainWindow::retranslate() {
    setWindowTitle(tr("Engram"));
    for (const auto& [menu, title] : m_menus) {
        menu->setTitle(tr(title));
    }
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_toolBar->setAccessibleName(tr("Toolbar"));
    m_area->canvas().setAccessibleName(tr("Picture of the cluster"));
    m_actions.retranslate();
    m_toolBar->fit();
    m_arrangement->retranslate();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::resetLayout() {
    m_present->set(false);
    m_arrangement->reset();
    m_area->canvas().resetPlaces();
    m_area->canvas().fitAll();
}

void MainWindow::saveLayout() {
    m_present->set(false);
    if (m_interactive) {
        m_arrangement->save(m_settings);
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_session.runningDaemons() == 0) {
        saveLayout();
        event->accept();
        return;
    }
    event->ignore();
    if (m_closing) {
        return;  // the daemons are being stopped; stopped() closes
    }
    if (m_interactive) {
        askBeforeClosing();
    } else {
        shutDown();
    }
}

void MainWindow::askBeforeClosing() {
    if (findChild<QMessageBox*>(QStringLiteral("closeQuestion")) != nullptr) {
        return;
    }
    auto* const question = new QMessageBox(
        QMessageBox::Question, tr("Engram"),
        tr("%n daemon(s) of this window still run. Their keys are lost when they are stopped.",
           nullptr, m_session.runningDaemons()),
        QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("closeQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* const stop =
        question->addButton(tr("Stop them and close"), QMessageBox::AcceptRole);
    question->addButton(tr("Cancel"), QMessageBox::RejectRole);
    question->setDefaultButton(stop);
    connect(question, &QMessageBox::accepted, this, &MainWindow::shutDown);
    question->open();
}

void MainWindow::shutDown() {
    m_closing = true;
    saveLayout();
    m_session.stopAll();
}

void MainWindow::updateTimeActions() {
    TimeContext context = m_times->context();
    context.isBusy = m_traces->isBusy() || m_comparisons->isBusy();
    context.hasRecent = !m_traces->recent().isEmpty();
    m_commands->setTime(context);
}

}  // namespace engram::gui
