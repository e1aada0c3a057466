// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Walks through the window on real daemons, as docs/guide.md does, and saves a picture of every
// view: engram-tour DIRECTORY light|dark. Exit code 1, with the step, if one does not come.

#include <QApplication>
#include <QLineEdit>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <cstdio>
#include <memory>

#include "gui_app/main_window.h"
#include "gui_app/report_overlay.h"
#include "gui_compare/compare_view.h"
#include "gui_docks/console_dock.h"
#include "gui_docks/keys_dock.h"
#include "gui_filter_box/filter_box.h"
#include "gui_lessons/lessons_dialog.h"
#include "gui_palette/command_palette.h"
#include "gui_report/report_card.h"
#include "gui_session/live_session.h"
#include "gui_session/session_switch.h"
#include "gui_simulation/simulation_session.h"
#include "gui_simulation_view/futures_window.h"
#include "gui_simulation_view/simulate_dialog.h"
#include "gui_spacetime/space_time_dock.h"
#include "gui_timeline_dock/timeline_dock.h"

namespace engram::gui {

namespace {

constexpr int kWaitMs = 20'000;

/// Ends the program: what the picture should show did not come.
[[noreturn]] void fail(const char* step) {
    std::fprintf(stderr, "engram-tour: %s did not come\n", step);
    std::exit(1);
}

void waitFor(const char* step, const std::function<bool()>& isThere) {
    if (!QTest::qWaitFor(isThere, kWaitMs)) {
        fail(step);
    }
}

class Tour {
public:
    Tour(const QString& folder, ThemeChoice theme)
        : m_folder(folder),
          m_suffix(theme == ThemeChoice::Dark ? QStringLiteral("dark") : QStringLiteral("light")),
          m_settings(m_dir.filePath(QStringLiteral("settings.ini"))),
          m_cluster(QStringLiteral(ENGRAM_BIN_DIR)),
          m_session(m_cluster) {
        m_settings.setValue(setting::kLanguage, QStringLiteral("en"));
        m_settings.setValue(setting::kTheme, static_cast<int>(theme));
        m_window = std::make_unique<MainWindow>(m_session, m_settings, m_appearance, false);
        m_window->traces().showIn(m_session, m_cluster);
        m_window->simulations().showIn(m_session, m_simulation);
        m_window->resize(1440, 900);
        m_window->resetLayout();
        m_window->show();
        static_cast<void>(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void run() {
        save("window-empty");
        launch();
        ask();
        breakALink();
        killThePrimary();
        travel();
        lookCloser();
        filter();
        command();
        present();
        learn();
        compareTwoKills();
        simulate();
        m_window->close();
        waitFor("the end of all daemons", [this] { return m_session.runningDaemons() == 0; });
    }

private:
    void trigger(ActionId id) {
        QAction* const action = m_window->actions().action(id);
        waitFor(qPrintable(action->text()), [action] { return action->isEnabled(); });
        action->trigger();
    }

    /// As a person looks: tokens and figures come a little later.
    void settle(int ms) { QTest::qWait(ms); }

    void save(const char* name) {
        QCoreApplication::processEvents();
        const QString path =
            QStringLiteral("%1/%2-%3.png").arg(m_folder, QLatin1String(name), m_suffix);
        if (!m_window->grab().save(path)) {
            fail(qPrintable(path));
        }
    }

    void showDock(QDockWidget& dock) {
        dock.show();
        dock.raise();
        QCoreApplication::processEvents();
    }

    /// A window or dialog beside the main one.
    template <class Window>
    Window& other(const char* step) {
        Window* found = nullptr;
        waitFor(step, [&found] {
            for (QWidget* const widget : QApplication::topLevelWidgets()) {
                auto* const window = qobject_cast<Window*>(widget);
                found = window != nullptr && window->isVisible() ? window : found;
            }
            return found != nullptr;
        });
        return *found;
    }

    void saveOther(QWidget& window, const char* name) {
        QCoreApplication::processEvents();
        const QString path =
            QStringLiteral("%1/%2-%3.png").arg(m_folder, QLatin1String(name), m_suffix);
        if (!window.grab().save(path)) {
            fail(qPrintable(path));
        }
    }

    void enter(const QString& line) {
        auto* const input =
            m_window->consoleDock().findChild<QLineEdit*>(QStringLiteral("consoleInput"));
        QTest::keyClicks(input, line);
        QTest::keyClick(input, Qt::Key_Return);
        settle(300);
    }

    void launch(bool isFirst = true) {
        trigger(ActionId::LaunchCluster);
        waitFor("the cluster", [this] {
            const NodeView* const last = m_session.model().find(NodeId("s3"));
            return m_session.phase() == SessionPhase::Running && last != nullptr && last->inView;
        });
        settle(6000);
        if (isFirst) {
            save("window");
        }
    }

    void ask() {
        showDock(m_window->consoleDock());
        enter(QStringLiteral("WRITE greeting hello"));
        enter(QStringLiteral("READ greeting"));
        enter(QStringLiteral("NODES"));
        m_window->selection().setKey(QStringLiteral("greeting"));
        settle(500);
        save("console");
        showDock(m_window->keysDock());
        settle(1500);
        save("keys");
        m_window->selection().setKey({});
    }

    void breakALink() {
        m_window->selection().setLink({NodeId("m1"), NodeId("s2")});
        trigger(ActionId::LinkDelay200);
        settle(3000);
        save("faults");
        trigger(ActionId::ClearFaults);
        m_window->selection().setLink({});
    }

    void killThePrimary() {
        settle(2000);
        trigger(ActionId::KillPrimary);
        ReportCard& card = m_window->reportOverlay().card();
        waitFor("the report card", [&card] {
            return card.isVisible() && card.text().contains(QStringLiteral("lost: 0"));
        });
        m_killedUs = card.report().failedUs;
        settle(2500);
        save("report-card");
        QTest::keyClick(&card, Qt::Key_Escape);
    }

    void travel() {
        settle(3000);
        m_window->timeline().seek(m_killedUs + 20'000);
        settle(300);
        save("timeline");
    }

    void lookCloser() {
        auto& spaceTime = *m_window->findChild<SpaceTimeDock*>();
        showDock(spaceTime);
        settle(1200);
        save("space-time");
        m_window->timeline().goLive();
        settle(1500);
        showDock(*m_window->findChild<QDockWidget*>(QStringLiteral("messagesDock")));
        settle(800);
        save("messages");
        showDock(*m_window->findChild<QDockWidget*>(QStringLiteral("chartsDock")));
        settle(1500);
        save("charts");
    }

    void filter() {
        auto& box = *m_window->findChild<FilterBox*>();
        showDock(*m_window->findChild<QDockWidget*>(QStringLiteral("messagesDock")));
        box.begin();
        QTest::keyClicks(&box, QStringLiteral("type:write -node:s3 latency>0.2ms"));
        QTest::keyClick(&box, Qt::Key_Escape);  // closes the offers
        settle(2500);
        save("filter");
        box.clear();
        QTest::keyClick(&box, Qt::Key_Return);
        settle(500);
    }

    void command() {
        trigger(ActionId::CommandPalette);
        auto& palette = *m_window->findChild<CommandPalette*>();
        QTest::keyClicks(&palette.input(), QStringLiteral("kill"));
        settle(300);
        save("palette");
        palette.dismiss();
    }

    void present() {
        trigger(ActionId::PresentMode);
        settle(2500);
        save("present");
        trigger(ActionId::PresentMode);
        settle(500);
    }

    void learn() {
        trigger(ActionId::Lessons);
        auto& dialog = other<LessonsDialog>("the list of lessons");
        settle(300);
        saveOther(dialog, "lessons");
        dialog.reject();
    }

    /// The kill of this cluster against that of a second one.
    void compareTwoKills() {
        const QString trace = m_dir.filePath(QStringLiteral("first-kill.engram-trace"));
        m_window->traces().save(trace);
        waitFor("the saved trace", [this] { return !m_window->traces().isBusy(); });
        stop();
        launch(false);
        trigger(ActionId::KillPrimary);
        ReportCard& card = m_window->reportOverlay().card();
        waitFor("the second report card", [&card] {
            return card.isVisible() && card.text().contains(QStringLiteral("lost: 0"));
        });
        settle(3000);
        m_window->comparisons().compareWith(trace);
        waitFor("the comparison", [this] {
            CompareView* const view = m_window->comparisons().view();
            return view != nullptr && view->isVisible() && !m_window->comparisons().isBusy();
        });
        settle(1000);
        saveOther(*m_window->comparisons().view(), "compare");
        m_window->comparisons().view()->close();
        stop();
    }

    void simulate() {
        trigger(ActionId::Simulate);
        auto& dialog = other<SimulateDialog>("the dialog");
        saveOther(dialog, "simulate");
        dialog.reject();
        SimulationPlan plan;
        plan.slaves = 40;
        plan.seed = 42;
        m_window->simulations().simulate(plan);
        waitFor("the simulated cluster", [this] {
            const NodeView* const last = m_session.model().find(NodeId("s40"));
            return last != nullptr && last->inView && !m_session.model().primary().isEmpty();
        });
        settle(4000);
        const std::int64_t before = m_session.recording().lastUs();
        trigger(ActionId::KillPrimary);
        waitFor("the simulated takeover",
                [this] { return m_session.model().primary() == NodeId("m2"); });
        settle(2000);
        save("simulation");
        // What if a slave had died instead?
        m_window->timeline().seek(before);
        trigger(ActionId::BranchHere);
        waitFor("the branch", [this] {
            return m_session.model().primary() == NodeId("m1") &&
                   m_window->actions().action(ActionId::Kill) != nullptr &&
                   m_window->timeline().isLive();
        });
        m_window->selection().setNode(NodeId("s7"));
        trigger(ActionId::Kill);
        trigger(ActionId::SimulationPause);  // it goes on
        waitFor("the death of s7", [this] {
            return m_session.model().find(NodeId("s7"))->state == VisualState::Failed;
        });
        settle(4000);
        trigger(ActionId::CompareFutures);
        auto& futures = other<FuturesWindow>("the comparison of futures");
        settle(2500);
        saveOther(futures, "futures");
        futures.close();
        stop();
    }

    void stop() {
        trigger(ActionId::StopAll);
        waitFor("the end of the cluster",
                [this] { return m_session.phase() == SessionPhase::Idle; });
    }

    QTemporaryDir m_dir;
    QString m_folder;
    QString m_suffix;
    Settings m_settings;
    Appearance m_appearance;
    LiveSession m_cluster;
    SimulationSession m_simulation;
    SessionSwitch m_session;
    std::unique_ptr<MainWindow> m_window;
    std::int64_t m_killedUs = 0;
};

}  // namespace

}  // namespace engram::gui

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3 ||
        (arguments[2] != QLatin1String("light") && arguments[2] != QLatin1String("dark"))) {
        std::fputs("usage: engram-tour DIRECTORY light|dark\n", stderr);
        return 2;
    }
    using engram::gui::ThemeChoice;
    engram::gui::Tour tour(arguments[1], arguments[2] == QLatin1String("dark")
                                             ? ThemeChoice::Dark
                                             : ThemeChoice::Light);
    tour.run();
    return 0;
}
