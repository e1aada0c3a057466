// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the window shows after a cluster has ended: nothing of it while it is live, all of it in the
// past; and what a cluster that begins finds of the one before.

#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include "gui_app/main_window.h"
#include "gui_docks/console_dock.h"
#include "gui_docks/keys_dock.h"
#include "gui_report/report_card.h"
#include "gui_scenario/scenario_parser.h"
#include "gui_spacetime/space_time_dock.h"
#include "gui_spacetime/space_time_plot.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

class AfterClusterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theRecordingCanBeLookedAt();
    void nothingOfTheClusterIsLeft();
    void spaceTimeKeepsTheLinesOfTheLastNodes();
    void keysAreThoseOfNow();
    void theConsoleSaysWhereAnotherClusterBegins();
    void aLessonGivesThePlanBack();
    void theReportOfAnOlderClusterIsNotInTheWayOfALesson();

private:
    /// Up to the launch of its cluster.
    void playLesson();
    /// A cluster with some writes, all of it stopped.
    void runAndStop();
    [[nodiscard]] QString status() const;
    [[nodiscard]] ClusterCanvas& canvas() { return m_window->canvasArea().canvas(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void AfterClusterTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(QStringLiteral("settings.ini")));
    m_settings->setValue(setting::kLanguage, QStringLiteral("en"));
    if (m_appearance == nullptr) {
        m_appearance = std::make_unique<Appearance>();
    }
    m_session = std::make_unique<FakeSession>();
    m_window = std::make_unique<MainWindow>(*m_session, *m_settings, *m_appearance, true);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void AfterClusterTest::cleanup() {
    m_window.reset();
    m_session.reset();
}

void AfterClusterTest::runAndStop() {
    m_window->actions().action(ActionId::LaunchCluster)->trigger();
    m_session->finishLaunch();
    SampleCluster& sample = m_session->sample();
    for (int i = 0; i < 5; ++i) {
        sample.advance(200'000);
        m_session->apply(sample.write(static_cast<std::uint64_t>(i) + 1, "workload", "user:1"));
        m_session->apply({sample.counters("m1", {{"writes", 100 * i}, {"reads", 50 * i}})});
    }
    QVERIFY(m_session->model().rates().writesPerSecond > 0);
    QVERIFY(m_session->model().find(NodeId("workload")) != nullptr);
    sample.advance(10'000);
    m_session->stopAll();
}

QString AfterClusterTest::status() const {
    return m_window->statusBar()->toolTip();
}

void AfterClusterTest::theRecordingCanBeLookedAt() {
    runAndStop();
    WelcomeCard& welcome = m_window->canvasArea().welcome();
    QVERIFY(welcome.isVisible());
    QVERIFY(status().contains(QStringLiteral("No cluster")));

    m_window->timeline().seek(m_session->recording().lastUs() - 100'000);
    QVERIFY(welcome.isHidden());
    QVERIFY(m_window->focusWidget() == &canvas());
    QVERIFY2(status().contains(QStringLiteral("Primary m1, epoch 1, 5 nodes, a recording")),
             qPrintable(status()));

    m_window->timeline().goLive();
    QVERIFY(welcome.isVisible());
    QVERIFY(status().contains(QStringLiteral("No cluster")));
}

void AfterClusterTest::nothingOfTheClusterIsLeft() {
    runAndStop();
    QVERIFY(m_session->model().nodes().empty());
    QVERIFY(m_session->model().view() == nullptr);
    QVERIFY(m_session->model().primary().isEmpty());
    QVERIFY2(status().contains(QStringLiteral("0 writes/s, 0 reads/s")), qPrintable(status()));
    // The recording still has it.
    m_window->timeline().seek(m_session->recording().lastUs() - 1);
    QVERIFY(m_window->timeline().shown().find(NodeId("workload")) != nullptr);
    QVERIFY(m_window->timeline().shown().view() != nullptr);
    QVERIFY(m_window->timeline().shown().rates().writesPerSecond > 0);
}

void AfterClusterTest::spaceTimeKeepsTheLinesOfTheLastNodes() {
    runAndStop();
    auto* const dock = m_window->findChild<SpaceTimeDock*>();
    dock->refresh();
    QStringList lines;
    for (const Lifeline& line : dock->plot().data().lifelines) {
        lines.append(SpaceTimeDrawing::laneName(line));
    }
    // In the order they had while they ran, also those that no message names.
    QCOMPARE(lines.join(u' '), QStringLiteral("workload m1 m2 s1 s2 s3"));
}

void AfterClusterTest::keysAreThoseOfNow() {
    auto* const dock = m_window->findChild<KeysDock*>();
    dock->bringToFront();
    auto* const count = dock->findChild<QLabel*>(QStringLiteral("keysCount"));
    auto* const empty = dock->findChild<QLabel*>(QStringLiteral("keysEmpty"));
    m_window->actions().action(ActionId::LaunchCluster)->trigger();
    m_session->finishLaunch();
    m_session->sample().advance(200'000);
    m_session->apply(m_session->sample().write(1, "workload", "user:1"));
    QVERIFY(!count->text().contains(QStringLiteral("now")));
    m_window->timeline().seek(m_session->recording().lastUs() - 1);
    QVERIFY2(count->text().endsWith(QStringLiteral(", as of now")), qPrintable(count->text()));
    QVERIFY(empty->isHidden());
    m_window->timeline().goLive();
    QVERIFY(!count->text().contains(QStringLiteral("now")));
    // Of a recording there is no list at all.
    m_session->setPhase(SessionPhase::Replaying);
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(QStringLiteral("no list of keys")));
    QVERIFY(count->text().isEmpty());
}

void AfterClusterTest::theConsoleSaysWhereAnotherClusterBegins() {
    auto* const console = m_window->findChild<ConsoleDock*>();
    const auto* const output = console->findChild<QPlainTextEdit*>();
    auto* const input = console->findChild<ConsoleInput*>();
    const auto count = [output](const char* what) {
        return output->toPlainText().count(QLatin1String(what));
    };
    runAndStop();
    QVERIFY(output->toPlainText().isEmpty());  // nothing to be kept apart
    QTest::keyClicks(input, QStringLiteral("help"));
    QTest::keyClick(input, Qt::Key_Return);
    runAndStop();
    QCOMPARE(count("cluster launched"), 1);
    m_session->setPhase(SessionPhase::Replaying);
    QCOMPARE(count("cluster launched"), 0);  // nothing was asked of it
    QVERIFY(output->toPlainText().endsWith(QStringLiteral(", trace opened ──")));
    QTest::keyClicks(input, QStringLiteral("nodes"));
    QTest::keyClick(input, Qt::Key_Return);
    m_session->setPhase(SessionPhase::Idle);
    runAndStop();
    QCOMPARE(count("trace opened"), 1);
    QCOMPARE(count("cluster launched"), 1);
}

void AfterClusterTest::aLessonGivesThePlanBack() {
    WorkloadPlan mine;
    mine.requestsPerSecond = 3;
    m_session->setWorkloadPlan(mine);
    playLesson();
    QTRY_COMPARE(m_session->workloadPlan().requestsPerSecond, 20.0);
    m_window->lessons().player().close();
    QCOMPARE(m_session->workloadPlan().requestsPerSecond, 3.0);
    // Also if its card stays while another cluster is launched.
    m_session->stopAll();
    playLesson();
    QTRY_COMPARE(m_window->lessons().player().state(), LessonPlayer::State::Ended);
    QCOMPARE(m_session->workloadPlan().requestsPerSecond, 20.0);
    m_session->stopAll();
    QCOMPARE(m_session->workloadPlan().requestsPerSecond, 3.0);
}

void AfterClusterTest::playLesson() {
    const ScenarioOrProblems read = parseScenario(
        "title = \"T\"\nteaches = \"t\"\n[[step]]\ndo = \"launch\"\n"
        "[[step]]\ndo = \"workload\"\nrun = true\nrate = 20\n");
    QVERIFY(read.has_value());
    m_window->lessons().open(*read);
    m_window->lessons().player().begin();
    QTRY_COMPARE(m_session->phase(), SessionPhase::Launching);
    m_session->finishLaunch();
}

void AfterClusterTest::theReportOfAnOlderClusterIsNotInTheWayOfALesson() {
    runAndStop();
    const ScenarioOrProblems read =
        parseScenario("title = \"T\"\nteaches = \"t\"\n[[step]]\ndo = \"say\"\ntext = \"First\"\n");
    QVERIFY(read.has_value());
    auto* const card = m_window->findChild<ReportCard*>();
    card->show();
    m_window->lessons().open(*read);
    QVERIFY(card->isVisible());
    m_window->lessons().player().begin();
    QVERIFY(card->isHidden());
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::AfterClusterTest)
#include "after_cluster_test.moc"
