// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <algorithm>

#include "gui_app/main_window.h"
#include "gui_app/report_overlay.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstRunFocusesOneButton();
    void everyFocusableWidgetHasAName_data();
    void everyFocusableWidgetHasAName();
    void killOffersARestart();
    void failedStartNamesCauseAndRemedy();
    void stuckNodeIsNamedUntilItGoesOn();
    void closedBannerOfAStuckNodeStaysClosed();
    void silentClusterIsABannerUntilANodeAnswers();
    void refusedPromotionSaysWhy();
    void forgettingAsksAndTellsTheLoss();
    void takeoverIsReportedWithItsTime();
    void languageChangesEveryPartAtRunTime();
    void themeChangesThePixels();
    void hintsAreDismissedForGood();
    void layoutIsRestored();
    void closingAsksOnceWhileDaemonsRun();
    void windowWithoutUserClosesWithoutAQuestion();
    void fitsASmallScreen();
    void menusAndPanelsStayInReachAt640x480();
    void keySelectionLightsItsReplicas();
    void panelShortcutShowsWhatATabHides();

private:
    void launch();
    /// m2 waits for s1 and s3, longer than a takeover takes.
    void getStuck();
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow(bool interactive = true);
    [[nodiscard]] Banner* bannerWith(const QString& text);
    void click(QWidget* parent, const QString& text);
    /// In the bar, or behind its button for more.
    [[nodiscard]] bool areMenusInReach();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(QStringLiteral("settings.ini")));
    m_settings->setValue(setting::kLanguage, QStringLiteral("en"));
    if (m_appearance == nullptr) {
        m_appearance = std::make_unique<Appearance>();
    }
    m_session = std::make_unique<FakeSession>();
    m_window = makeWindow();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void MainWindowTest::cleanup() {
    m_window.reset();
    m_session.reset();
}

std::unique_ptr<MainWindow> MainWindowTest::makeWindow(bool interactive) {
    return std::make_unique<MainWindow>(*m_session, *m_settings, *m_appearance, interactive);
}

void MainWindowTest::launch() {
    m_window->actions().action(ActionId::LaunchCluster)->trigger();
    m_session->finishLaunch();
}

Banner* MainWindowTest::bannerWith(const QString& text) {
    for (Banner* const banner : m_window->findChildren<Banner*>()) {
        if (banner->isVisible() && banner->text().contains(text)) {
            return banner;
        }
    }
    return nullptr;
}

void MainWindowTest::click(QWidget* parent, const QString& text) {
    for (QAbstractButton* const button : parent->findChildren<QAbstractButton*>()) {
        if (button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no button ") + text));
}

void MainWindowTest::firstRunFocusesOneButton() {
    WelcomeCard& welcome = m_window->canvasArea().welcome();
    QVERIFY(welcome.isVisible());
    QVERIFY(m_window->focusWidget() == welcome.launchButton());
    QTest::mouseClick(welcome.launchButton(), Qt::LeftButton);
    QCOMPARE(m_session->calls().back(), std::string("launch 3"));
    QVERIFY(welcome.isVisible());
    QVERIFY(!welcome.launchButton()->isVisible());
    m_session->finishLaunch();
    QVERIFY(!welcome.isVisible());
    QVERIFY(m_session->isWorkloadRunning());
}

void MainWindowTest::everyFocusableWidgetHasAName_data() {
    QTest::addColumn<bool>("running");
    QTest::newRow("no cluster") << false;
    QTest::newRow("cluster, banner and hint") << true;
}

void MainWindowTest::everyFocusableWidgetHasAName() {
    QFETCH(bool, running);
    if (running) {
        launch();
        m_session->kill(NodeId("s2"));
        Q_EMIT m_session->startFailed(NodeId("s3"), QStringLiteral("no memory"));
    }
    int focusable = 0;
    for (QWidget* const widget : m_window->findChildren<QWidget*>()) {
        const bool isPart = widget->objectName().startsWith(QLatin1String("qt_")) ||
                            widget->inherits("QTableCornerButton") ||
                            widget->inherits("QDockWidgetTitleButton") ||
                            widget->inherits("QLabel");
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || isPart) {
            continue;
        }
        ++focusable;
        QString name = widget->accessibleName();
        if (QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(widget);
            accessible != nullptr && name.isEmpty()) {
            name = accessible->text(QAccessible::Name);
        }
        QVERIFY2(
            !name.isEmpty(),
            qPrintable(QLatin1String(widget->metaObject()->className()) + QStringLiteral(" in ") +
                       QLatin1String(widget->parentWidget()->metaObject()->className())));
    }
    QVERIFY(focusable > 10);
}

void MainWindowTest::killOffersARestart() {
    launch();
    m_window->selection().setNode(NodeId("s2"));
    m_window->actions().action(ActionId::Kill)->trigger();
    QCOMPARE(m_session->calls().back(), std::string("kill s2"));
    Banner* const toast = bannerWith(QStringLiteral("s2 was killed"));
    QVERIFY(toast != nullptr);
    click(toast, QStringLiteral("Restart"));
    QCOMPARE(m_session->calls().back(), std::string("restart s2"));
    QVERIFY(bannerWith(QStringLiteral("s2 was killed")) == nullptr);
}

void MainWindowTest::failedStartNamesCauseAndRemedy() {
    launch();
    const QString reason = QStringLiteral("port 7412 is in use by another program\nlog line");
    Q_EMIT m_session->startFailed(NodeId("s3"), reason);
    Banner* const banner = bannerWith(QStringLiteral("port 7412 is in use"));
    QVERIFY(banner != nullptr);
    QVERIFY(!banner->text().contains(QStringLiteral("log line")));
    click(banner, QStringLiteral("Copy details"));
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("log line")));
    click(banner, QStringLiteral("Show log"));
    QCOMPARE(m_window->selection().node(), NodeId("s3"));
    click(banner, QStringLiteral("Use a free port"));
    QCOMPARE(m_session->calls().back(), std::string("restart s3"));
    QVERIFY(m_window->canvasArea().banners().empty());
}

void MainWindowTest::getStuck() {
    SampleCluster& sample = m_session->sample();
    m_session->apply(
        {sample.waits("m2", node_state::kNoLease, "s1, s3 (a majority must accept view 7)")});
    for (int i = 0; i < 4; ++i) {
        sample.advance(500'000);
        m_session->apply({sample.counters("m2", {{"keys", 0}})});
    }
}

void MainWindowTest::stuckNodeIsNamedUntilItGoesOn() {
    launch();
    SampleCluster& sample = m_session->sample();
    const auto banner = [this] { return bannerWith(QStringLiteral("m2 waits for")); };
    // Every takeover waits for a moment; that is no news.
    m_session->apply(
        {sample.waits("m2", node_state::kNoLease, "s1, s3 (a majority must accept view 7)")});
    QVERIFY(banner() == nullptr);
    getStuck();
    QVERIFY(banner() != nullptr);
    QCOMPARE(banner()->text(),
             QStringLiteral("m2 waits for s1, s3 (a majority must accept view 7)"));
    m_session->apply(
        {sample.waits("m2", node_state::kNoLease, "s3 (a majority must accept view 7)")});
    QCOMPARE(banner()->text(), QStringLiteral("m2 waits for s3 (a majority must accept view 7)"));
    m_session->apply({sample.waits("m2", node_state::kNoLease)});
    QVERIFY(banner() == nullptr);
}

void MainWindowTest::closedBannerOfAStuckNodeStaysClosed() {
    launch();
    getStuck();
    Banner* const banner = bannerWith(QStringLiteral("m2 waits for"));
    QVERIFY(banner != nullptr);
    Q_EMIT banner->closed();
    m_session->apply({m_session->sample().counters("m2", {{"keys", 1}})});
    QVERIFY(bannerWith(QStringLiteral("m2 waits for")) == nullptr);
}

void MainWindowTest::silentClusterIsABannerUntilANodeAnswers() {
    m_session->attach({{"127.0.0.1", 7400}});
    m_session->setPhase(SessionPhase::Attached);
    const QString refused = QStringLiteral("Connection refused");
    Silence silence{4, {}, refused};
    for (std::uint16_t port = 7400; port < 7405; ++port)
        silence.attempts.push_back({{"127.0.0.1", port}, refused});
    m_session->setSilence(silence);
    const QString expected = QStringLiteral(
        "No node of the cluster has answered for %1 s: tried 127.0.0.1:7400, 127.0.0.1:7401, "
        "127.0.0.1:7402 and 2 more, last error: Connection refused.");
    QVERIFY(bannerWith(expected.arg(4)) != nullptr);
    silence.seconds = 5;
    m_session->setSilence(silence);
    Banner* const banner = bannerWith(expected.arg(5));
    QVERIFY(banner != nullptr);
    click(banner, QStringLiteral("Try again"));
    QCOMPARE(m_session->calls().back(), std::string("reconnect"));
    QVERIFY(bannerWith(expected.arg(5)) == banner);
    m_session->setSilence(std::nullopt);
    QVERIFY(bannerWith(QStringLiteral("No node")) == nullptr);

    m_session->setSilence(Silence{3, {{{"127.0.0.1", 7400}, {}}}, {}});
    Banner* const mute = bannerWith(QStringLiteral("has said anything for 3 s: connected to"));
    QVERIFY(mute != nullptr);
    click(mute, QStringLiteral("Detach"));
    QCOMPARE(m_session->phase(), SessionPhase::Idle);
    m_session->setSilence(Silence{4, {{{"127.0.0.1", 7400}, {}}}, {}});
    QVERIFY(bannerWith(QStringLiteral("No node")) == nullptr);
}

void MainWindowTest::refusedPromotionSaysWhy() {
    launch();
    m_window->selection().setNode(NodeId("m2"));
    m_window->actions().action(ActionId::Promote)->trigger();
    QCOMPARE(m_session->calls().back(), std::string("ENGRAM.PROMOTE m2"));
    m_session->setRefusal("m2 does not answer");
    m_window->actions().action(ActionId::Promote)->trigger();
    QTRY_VERIFY(bannerWith(QStringLiteral("not made the primary")) != nullptr);
    QCOMPARE(bannerWith(QStringLiteral("not made the primary"))->text(),
             QStringLiteral("m2 was not made the primary: m2 does not answer"));
}

void MainWindowTest::forgettingAsksAndTellsTheLoss() {
    launch();
    m_session->apply({m_session->sample().viewCommitted([](View& view) {
        const std::uint16_t s1 = *view.indexOf(NodeId("s1"));
        for (std::size_t slot = 0; slot < 3; ++slot) {
            view.slots[slot].inSync.clear();
            view.slots[slot].inSync.push_back(s1);
        }
    })});
    m_session->kill(NodeId("s1"));
    m_window->selection().setNode(NodeId("s1"));
    const auto question = [this] {
        m_window->actions().action(ActionId::Forget)->trigger();
        return m_window->findChild<QMessageBox*>(QStringLiteral("forgetQuestion"));
    };
    QMessageBox* asked = question();
    QVERIFY(asked != nullptr);
    QVERIFY2(asked->informativeText().contains(QStringLiteral("only copy of 3 of")),
             qPrintable(asked->informativeText()));
    click(asked, QStringLiteral("Cancel"));
    QCOMPARE(m_session->calls().back(), std::string("kill s1"));
    QTRY_VERIFY(m_window->findChild<QMessageBox*>(QStringLiteral("forgetQuestion")) == nullptr);
    click(question(), QStringLiteral("Forget it"));
    QCOMPARE(m_session->calls().back(), std::string("ENGRAM.FORGET s1"));
}

void MainWindowTest::takeoverIsReportedWithItsTime() {
    launch();
    m_window->actions().action(ActionId::KillPrimary)->trigger();
    QCOMPARE(m_session->calls().back(), std::string("kill m1"));
    m_session->sample().advance(400'000);
    Event serving = m_session->sample().event(EventKind::TakeoverServing, "m2");
    serving.epoch = Epoch{2};
    const Event view = m_session->sample().viewCommitted([](View& changed) {
        changed.primary = NodeId("m2");
        changed.stamp.epoch = Epoch{2};
    });
    m_session->apply({view, serving});
    const ReportCard& card = m_window->reportOverlay().card();
    QVERIFY(card.isVisible());
    QVERIFY(card.text().contains(QStringLiteral("m1, the primary, was killed")));
    // Closed by keyboard, it comes back when asked for.
    m_window->actions().action(ActionId::FailoverReport)->trigger();
    QTRY_VERIFY(card.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!card.isVisible());
    m_window->actions().action(ActionId::FailoverReport)->trigger();
    QVERIFY(card.isVisible());
    QVERIFY(m_window->canvasArea().hints().isDone());
}

void MainWindowTest::languageChangesEveryPartAtRunTime() {
    launch();
    m_window->actions().action(ActionId::LanguageGerman)->trigger();
    QCOMPARE(m_window->actions().action(ActionId::Freeze)->iconText(),
             QStringLiteral("Einfrieren"));
    const auto hasDock = [&](const char* title) {
        const auto docks = m_window->findChildren<QDockWidget*>();
        return std::any_of(docks.begin(), docks.end(), [&](const QDockWidget* dock) {
            return dock->windowTitle() == QLatin1String(title);
        });
    };
    for (const char* const title : {"Knoten", "Konsole", "Meldungen", "Diagramme"}) {
        QTRY_VERIFY2(hasDock(title), title);
    }
    QCOMPARE(m_settings->value(setting::kLanguage), QStringLiteral("de"));
    m_window->actions().action(ActionId::LanguageEnglish)->trigger();
    QCOMPARE(m_window->actions().action(ActionId::Freeze)->iconText(), QStringLiteral("Freeze"));
}

void MainWindowTest::themeChangesThePixels() {
    const auto brightness = [&] {
        // In its corner: cards and nodes stand away from it.
        const QImage image = m_window->canvasArea().canvas().grab().toImage();
        return qGray(image.pixel(2, 2));
    };
    m_window->actions().action(ActionId::ThemeLight)->trigger();
    QTRY_VERIFY(brightness() > 200);
    m_window->actions().action(ActionId::ThemeDark)->trigger();
    QTRY_VERIFY(brightness() < 60);
    QCOMPARE(m_settings->value(setting::kTheme), static_cast<int>(ThemeChoice::Dark));
    m_window->actions().action(ActionId::ThemeLight)->trigger();
}

void MainWindowTest::hintsAreDismissedForGood() {
    launch();
    HintCard& hints = m_window->canvasArea().hints();
    QVERIFY(hints.isVisible());
    click(&hints, QStringLiteral("Next"));
    click(&hints, QStringLiteral("Next"));
    QVERIFY(hints.isVisible());
    const auto labels = hints.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() == QStringLiteral("Now kill the primary.");
    }));
    click(&hints, QStringLiteral("Got it"));
    QVERIFY(!hints.isVisible());
    QCOMPARE(m_settings->value(setting::kHintsSeen), HintCard::kHints);
    m_window->actions().action(ActionId::ShowHints)->trigger();
    QVERIFY(hints.isVisible());
}

void MainWindowTest::layoutIsRestored() {
    auto* const messages = m_window->findChild<QDockWidget*>(QStringLiteral("messagesDock"));
    m_window->addDockWidget(Qt::LeftDockWidgetArea, messages);
    QVERIFY(m_window->close());
    m_window = makeWindow();
    m_window->show();
    auto* const again = m_window->findChild<QDockWidget*>(QStringLiteral("messagesDock"));
    QCOMPARE(m_window->dockWidgetArea(again), Qt::LeftDockWidgetArea);
    m_window->actions().action(ActionId::ResetLayout)->trigger();
    QCOMPARE(m_window->dockWidgetArea(again), Qt::BottomDockWidgetArea);
}

void MainWindowTest::closingAsksOnceWhileDaemonsRun() {
    launch();
    QVERIFY(!m_window->close());
    QVERIFY(!m_window->close());
    const auto questions = m_window->findChildren<QMessageBox*>();
    QCOMPARE(questions.size(), 1);
    QVERIFY(questions.first()->text().contains(QStringLiteral("5 daemons")));
    click(questions.first(), QStringLiteral("Stop them and close"));
    QCOMPARE(m_session->calls().back(), std::string("stopAll"));
    QTRY_VERIFY(!m_window->isVisible());
}

void MainWindowTest::windowWithoutUserClosesWithoutAQuestion() {
    m_window = makeWindow(false);
    m_window->show();
    launch();
    m_window->close();
    QCOMPARE(m_session->calls().back(), std::string("stopAll"));
    QVERIFY(m_window->findChildren<QMessageBox*>().isEmpty());
    QTRY_VERIFY(!m_window->isVisible());
}

void MainWindowTest::fitsASmallScreen() {
    for (const ActionId language : {ActionId::LanguageEnglish, ActionId::LanguageGerman}) {
        m_window->actions().action(language)->trigger();
        const QSize least = m_window->minimumSizeHint();
        QVERIFY2(least.width() <= 1024 && least.height() <= 640,
                 qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
        m_window->resize(1024, 640);
        QTRY_COMPARE(m_window->size(), QSize(1024, 640));
    }
    m_window->actions().action(ActionId::LanguageEnglish)->trigger();
}

bool MainWindowTest::areMenusInReach() {
    const QMenuBar& bar = *m_window->menuBar();
    const auto* const filter = bar.cornerWidget()->findChild<QLineEdit*>();
    const QRect corner(filter->mapTo(&bar, QPoint()), filter->size());
    const auto isFree = [&](const QRect& place) {
        return !place.isEmpty() && bar.rect().contains(place) && !corner.intersects(place);
    };
    const auto* const more = bar.findChild<QToolButton*>(QStringLiteral("qt_menubar_ext_button"));
    const bool hasMore = more->isVisible() && isFree(more->geometry()) && !more->icon().isNull();
    const QList<QAction*> all = bar.actions();
    return std::all_of(all.begin(), all.end(), [&](QAction* menu) {
        return isFree(bar.actionGeometry(menu)) ||
               (hasMore && more->menu()->actions().contains(menu));
    });
}

void MainWindowTest::menusAndPanelsStayInReachAt640x480() {
    launch();
    const QRect screen(0, 0, 640, 480);
    for (const ActionId language : {ActionId::LanguageEnglish, ActionId::LanguageGerman}) {
        m_window->actions().action(language)->trigger();
        m_window->resize(1440, 900);
        QTRY_COMPARE(m_window->size(), QSize(1440, 900));
        m_window->resize(screen.size());
        QTRY_COMPARE(m_window->size(), screen.size());
        QTRY_VERIFY(areMenusInReach());
        const auto isInside = [&](const QWidget* widget) {
            return screen.contains(QRect(widget->mapTo(m_window.get(), QPoint()), widget->size()));
        };
        QTRY_VERIFY(isInside(&m_window->canvasArea()));
        QVERIFY(isInside(m_window->menuBar()->cornerWidget()));
        for (const Dock* const dock : m_window->findChildren<Dock*>()) {
            QVERIFY2(dock->visibleRegion().isEmpty() || isInside(dock),
                     qPrintable(dock->windowTitle()));
        }
        // Half of what the window has, as in any low window.
        QTRY_VERIFY(m_window->canvasArea().height() >= 240);
    }
    m_window->actions().action(ActionId::LanguageEnglish)->trigger();
}

void MainWindowTest::keySelectionLightsItsReplicas() {
    launch();
    m_window->selection().setKey(QStringLiteral("user:17"));
    QCOMPARE(m_window->canvasArea().canvas().probeKey(), QStringLiteral("user:17"));
}

void MainWindowTest::panelShortcutShowsWhatATabHides() {
    auto* const messages = m_window->findChild<QDockWidget*>(QStringLiteral("messagesDock"));
    auto* const console = m_window->findChild<QDockWidget*>(QStringLiteral("consoleDock"));
    QTRY_VERIFY(!console->visibleRegion().isEmpty());
    QVERIFY(messages->visibleRegion().isEmpty());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier);
    QTRY_VERIFY(!messages->visibleRegion().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_5, Qt::AltModifier);
    QTRY_VERIFY(messages->isHidden());
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::MainWindowTest)
#include "main_window_test.moc"
