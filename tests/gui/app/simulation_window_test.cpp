// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Simulated clusters in the window, by mouse and keyboard: start, stand, step, branch, compare,
// leave.

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <ctime>

#include "gui_app/main_window.h"
#include "gui_session/session_switch.h"
#include "gui_simulation/simulation_session.h"
#include "gui_simulation_view/futures_text.h"
#include "gui_simulation_view/futures_window.h"
#include "gui_simulation_view/simulate_dialog.h"
#include "gui_simulation_view/simulation_bar.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

class SimulationWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theMouseStartsASimulation();
    void theKeyboardStartsASimulation();
    void noHintSpeaksOfProcesses();
    void timeStandsStepsAndRuns();
    void speedIsChosenInTheBarAndByKey();
    void statusBarSaysWhatIsReached();
    void nodesAreKilledFrozenAndAdded();
    void everyDisabledActionSaysWhy_data();
    void everyDisabledActionSaysWhy();
    void aBranchBeginsInThePast();
    void comparisonSaysWhatCompareFuturesSays();
    void figuresKeepTheNamesOfTheirFutures();
    void theOtherFutureIsTakenUp();
    void leavingIsIdleAgain();
    void aClosedTraceLeadsBackToTheSimulation();
    void thousandNodesDoNotStallTheWindow();

private:
    [[nodiscard]] QAction* action(ActionId id) const { return m_window->actions().action(id); }
    void press(ActionId id);
    [[nodiscard]] SimulationBar* bar() const { return m_window->findChild<SimulationBar*>(); }
    void simulate(SimulationPlan plan = {});
    void standAt(std::chrono::milliseconds simulated);
    /// Seeks the view to the moment, by the clock of the simulation.
    void seek(std::chrono::milliseconds simulated);
    void branch(std::chrono::milliseconds simulated);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<FakeSession> m_home;
    std::unique_ptr<SimulationSession> m_simulation;
    std::unique_ptr<SessionSwitch> m_sessions;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int kWaitMs = 20'000;

SimulationPlan quick() {
    SimulationPlan plan;
    plan.speed = 10;
    plan.seed = 42;
    plan.workload.requestsPerSecond = 50;
    return plan;
}

/// CPU time of this thread: what others do on the machine is not part of it.
qint64 usedMs() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<qint64>(time.tv_sec) * 1000 + static_cast<qint64>(time.tv_nsec) / 1'000'000;
}

/// The reason is the third line of a tooltip.
QString reasonOf(const QAction* action) {
    return action->toolTip().section(QLatin1Char('\n'), 2);
}

}  // namespace

void SimulationWindowTest::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(QStringLiteral("settings.ini")));
    m_settings->setValue(setting::kLanguage, QStringLiteral("en"));
    if (m_appearance == nullptr)
        m_appearance = std::make_unique<Appearance>();
    m_home = std::make_unique<FakeSession>();
    m_simulation = std::make_unique<SimulationSession>();
    m_sessions = std::make_unique<SessionSwitch>(*m_home);
    m_window = std::make_unique<MainWindow>(*m_sessions, *m_settings, *m_appearance, false);
    m_window->traces().showIn(*m_sessions, *m_home);
    m_window->simulations().showIn(*m_sessions, *m_simulation);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void SimulationWindowTest::cleanup() {
    m_window.reset();
    m_sessions.reset();
    m_simulation.reset();
    m_home.reset();
}

void SimulationWindowTest::press(ActionId id) {
    const QKeyCombination keys = action(id)->shortcut()[0];
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), keys.key(), keys.keyboardModifiers());
}

void SimulationWindowTest::simulate(SimulationPlan plan) {
    m_window->simulations().simulate(plan);
    QTRY_COMPARE_WITH_TIMEOUT(m_sessions->phase(), SessionPhase::Running, kWaitMs);
}

void SimulationWindowTest::standAt(std::chrono::milliseconds simulated) {
    QTRY_VERIFY_WITH_TIMEOUT(m_simulation->simulatedTime() >= simulated, kWaitMs);
    m_simulation->setPaused(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_simulation->isStanding(), kWaitMs);
}

void SimulationWindowTest::seek(std::chrono::milliseconds simulated) {
    const std::int64_t startUs =
        m_sessions->recording().lastUs() -
        SimulationSession::sinceStart(m_sessions->recording().lastUs()).count();
    m_window->timeline().seek(startUs + sim::SimTime(simulated).count());
    QTRY_VERIFY(action(ActionId::BranchHere)->isEnabled());
}

void SimulationWindowTest::branch(std::chrono::milliseconds simulated) {
    seek(simulated);
    const QSignalSpy branched(m_simulation.get(), &SimulationSession::branched);
    press(ActionId::BranchHere);
    QTRY_COMPARE_WITH_TIMEOUT(branched.size(), 1, kWaitMs);
}

void SimulationWindowTest::theMouseStartsASimulation() {
    QVERIFY(bar() != nullptr && bar()->isHidden());
    auto* const button = m_window->findChild<QPushButton*>(QStringLiteral("welcomeSimulate"));
    QVERIFY(button != nullptr && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    auto* const dialog = m_window->findChild<SimulateDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("simulateStart")),
                      Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_sessions->phase(), SessionPhase::Running, kWaitMs);
    QVERIFY(m_sessions->isSimulated());
    QVERIFY(bar()->isVisible());
    QVERIFY(!m_window->canvasArea().welcome().isVisible());
    QTRY_COMPARE(m_window->timeline().shown().primary(), NodeId("m1"));
    QVERIFY(m_home->calls().empty());
}

void SimulationWindowTest::theKeyboardStartsASimulation() {
    press(ActionId::Simulate);
    auto* const dialog = m_window->findChild<SimulateDialog*>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    QTest::keyClicks(dialog->focusWidget(), QStringLiteral("12"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_sessions->phase(), SessionPhase::Running, kWaitMs);
    QTRY_VERIFY(m_window->timeline().shown().find(NodeId("s12")) != nullptr);
    QVERIFY(m_window->timeline().shown().find(NodeId("s13")) == nullptr);
    // The next one is suggested as this one was.
    QCOMPARE(m_window->simulations().plan().slaves, 12);
}

void SimulationWindowTest::noHintSpeaksOfProcesses() {
    simulate(quick());
    QVERIFY(!m_window->canvasArea().hints().isDone());
    QVERIFY(!m_window->canvasArea().hints().isVisible());
}

void SimulationWindowTest::timeStandsStepsAndRuns() {
    simulate(quick());
    QTRY_VERIFY(m_simulation->simulatedTime() > std::chrono::seconds(1));
    press(ActionId::SimulationPause);
    QTRY_VERIFY(m_simulation->isStanding());
    QVERIFY(action(ActionId::SimulationPause)->isChecked());
    QCOMPARE(bar()->paceText(), QStringLiteral("time stands"));
    const trace::EventIndex known = m_sessions->recording().end();
    const sim::SimTime before = m_simulation->simulatedTime();
    press(ActionId::SimulationStep);
    QTRY_VERIFY(m_sessions->recording().end() > known);
    QVERIFY(m_simulation->isStanding());
    // The view shows what the step brought.
    QCOMPARE(m_window->timeline().cursorIndex(), m_sessions->recording().end());
    QVERIFY(m_simulation->simulatedTime() >= before);
    press(ActionId::SimulationPause);
    QTRY_VERIFY(m_simulation->simulatedTime() > before + std::chrono::milliseconds(500));
    QVERIFY(!action(ActionId::SimulationPause)->isChecked());
    QVERIFY(bar()->timeText().endsWith(QStringLiteral(" s")));
}

void SimulationWindowTest::speedIsChosenInTheBarAndByKey() {
    SimulationPlan plan = quick();
    plan.speed = 1;
    simulate(plan);
    auto* const box = bar()->findChild<QComboBox*>();
    QCOMPARE(box->currentText(), QStringLiteral("true speed"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(m_simulation->speed(), 2.0);
    press(ActionId::SimulationSlower);
    press(ActionId::SimulationSlower);
    QCOMPARE(m_simulation->speed(), 0.5);
    QCOMPARE(box->currentText(), QStringLiteral("1/2 speed"));
    for (int i = 0; i < 10; ++i)
        press(ActionId::SimulationFaster);
    QCOMPARE(m_simulation->speed(), SimulationPlan::kFastest);
    QVERIFY(!action(ActionId::SimulationFaster)->isEnabled());
    QVERIFY(!reasonOf(action(ActionId::SimulationFaster)).isEmpty());
}

void SimulationWindowTest::statusBarSaysWhatIsReached() {
    auto* const pace = m_window->findChild<QLabel*>(QStringLiteral("simulationPace"));
    QVERIFY(pace != nullptr && !pace->isVisible());
    SimulationPlan plan = quick();
    plan.speed = 0.1;
    simulate(plan);
    QTRY_VERIFY(pace->text().startsWith(QStringLiteral("simulated, seed 42, 1/10 speed, reached")));
    // A cluster of five is no burden: what is wished for is reached.
    QTRY_VERIFY_WITH_TIMEOUT(
        pace->text().contains(QRegularExpression(QStringLiteral("reached 1/(9|10|11|12)$"))),
        kWaitMs);
    QVERIFY(pace->isVisible());
    press(ActionId::SimulationPause);
    QTRY_COMPARE(pace->text(), QStringLiteral("simulated, seed 42, time stands"));
    press(ActionId::StopAll);
    QTRY_VERIFY(!pace->isVisible());
}

void SimulationWindowTest::nodesAreKilledFrozenAndAdded() {
    simulate(quick());
    QTRY_VERIFY(m_simulation->simulatedTime() > std::chrono::seconds(1));
    m_window->selection().setNode(NodeId("s1"));
    QTRY_VERIFY(action(ActionId::Freeze)->isEnabled());
    press(ActionId::Freeze);
    QTRY_COMPARE(m_simulation->process(NodeId("s1"))->state, ProcessState::Frozen);
    press(ActionId::Thaw);
    QTRY_COMPARE(m_simulation->process(NodeId("s1"))->state, ProcessState::Running);
    press(ActionId::AddSlave);
    QTRY_VERIFY(m_simulation->process(NodeId("s4")).has_value());
    press(ActionId::KillPrimary);
    QTRY_COMPARE_WITH_TIMEOUT(m_sessions->model().primary(), NodeId("m2"), kWaitMs);
    m_window->selection().setNode(NodeId("m1"));
    QTRY_VERIFY(action(ActionId::Restart)->isEnabled());
    press(ActionId::Restart);
    QTRY_COMPARE(m_simulation->process(NodeId("m1"))->state, ProcessState::Running);
    press(ActionId::Workload);
    QTRY_VERIFY(!m_simulation->isWorkloadRunning());
}

void SimulationWindowTest::everyDisabledActionSaysWhy_data() {
    QTest::addColumn<QString>("state");
    for (const char* const state : {"no cluster", "a launched cluster", "a simulation, live",
                                    "a simulation, in the past", "after a branch"}) {
        QTest::newRow(state) << QString::fromLatin1(state);
    }
}

void SimulationWindowTest::everyDisabledActionSaysWhy() {
    QFETCH(QString, state);
    if (state == QStringLiteral("a launched cluster")) {
        press(ActionId::LaunchCluster);
        m_home->finishLaunch();
        QVERIFY(!action(ActionId::Simulate)->isEnabled());
        QVERIFY(reasonOf(action(ActionId::Simulate)).contains(QStringLiteral("running")));
    } else if (state != QStringLiteral("no cluster")) {
        simulate(quick());
        QVERIFY(reasonOf(action(ActionId::LaunchCluster)).contains(QStringLiteral("simulation")));
        QVERIFY(reasonOf(action(ActionId::BranchHere)).contains(QStringLiteral("timeline")));
        standAt(std::chrono::seconds(1));
        if (state == QStringLiteral("a simulation, in the past"))
            seek(std::chrono::milliseconds(500));
        if (state == QStringLiteral("after a branch"))
            branch(std::chrono::milliseconds(500));
    }
    for (const ActionSpec& spec : actionTable()) {
        if (!action(spec.id)->isEnabled())
            QVERIFY2(!reasonOf(action(spec.id)).isEmpty(), spec.name);
    }
    const bool hasTwo = state == QStringLiteral("after a branch");
    QCOMPARE(action(ActionId::CompareFutures)->isEnabled(), hasTwo);
    QCOMPARE(action(ActionId::OtherFuture)->isEnabled(), hasTwo);
}

void SimulationWindowTest::aBranchBeginsInThePast() {
    simulate(quick());
    QTRY_VERIFY(m_simulation->simulatedTime() > std::chrono::seconds(1));
    m_simulation->kill(NodeId("m1"));
    standAt(std::chrono::seconds(4));
    QCOMPARE(m_sessions->model().primary(), NodeId("m2"));
    QVERIFY(bar()->futureText().isEmpty());
    branch(std::chrono::milliseconds(800));
    QVERIFY(m_window->timeline().isLive());
    QVERIFY(m_simulation->isStanding());
    QCOMPARE(m_sessions->model().primary(), NodeId("m1"));
    QVERIFY(m_simulation->simulatedTime() >= std::chrono::milliseconds(800));
    QVERIFY(m_simulation->simulatedTime() < std::chrono::milliseconds(820));
    QCOMPARE(bar()->futureText(), QStringLiteral("Future 2, since 0.800 s"));
    // It says so over the canvas, and offers to go on.
    const auto& banners = m_window->canvasArea().banners();
    QCOMPARE(banners.size(), std::size_t{1});
    QVERIFY(banners[0]->text().contains(QStringLiteral("0.800 s")));
    QTest::mouseClick(banners[0]->findChildren<QPushButton*>().at(0), Qt::LeftButton);
    QTRY_VERIFY(m_simulation->simulatedTime() > std::chrono::seconds(2));
    QVERIFY(m_window->canvasArea().banners().empty());
    QCOMPARE(m_sessions->model().primary(), NodeId("m1"));
}

void SimulationWindowTest::comparisonSaysWhatCompareFuturesSays() {
    simulate(quick());
    QTRY_VERIFY(m_simulation->simulatedTime() > std::chrono::seconds(1));
    m_simulation->kill(NodeId("m1"));
    standAt(std::chrono::seconds(4));
    branch(std::chrono::milliseconds(800));
    m_simulation->kill(NodeId("s1"));
    m_simulation->setPaused(false);
    standAt(std::chrono::seconds(4));
    press(ActionId::CompareFutures);
    auto* const futures = m_window->findChild<FuturesWindow*>();
    QVERIFY(futures != nullptr && futures->isVisible());
    const FuturesSummary expected = m_simulation->compareFutures();
    QTRY_COMPARE_WITH_TIMEOUT(futures->summary().spanUs, expected.spanUs, kWaitMs);
    QVERIFY(futures->summary().before == expected.before);
    QVERIFY(futures->summary().after == expected.after);
    QVERIFY(expected.before.servingUs.has_value());
    QVERIFY(!expected.after.servingUs.has_value());
    const std::vector<FuturesRow> rows = FuturesText::rows(expected);
    QCOMPARE(futures->table().rowCount(), static_cast<int>(rows.size()));
    for (int row = 0; row < futures->table().rowCount(); ++row) {
        const FuturesRow& wanted = rows[static_cast<std::size_t>(row)];
        QCOMPARE(futures->table().item(row, 0)->text(), wanted.name);
        QCOMPARE(futures->table().item(row, 1)->text(), wanted.left);
        QCOMPARE(futures->table().item(row, 2)->text(), wanted.right);
        QCOMPARE(futures->table().item(row, 1)->font().bold(), wanted.differs);
    }
    // To the first event that differs: the view stands there.
    QTest::mouseClick(futures->findChild<QPushButton*>(QStringLiteral("goToDifference")),
                      Qt::LeftButton);
    QVERIFY(!m_window->timeline().isLive());
    QCOMPARE(m_window->timeline().cursorIndex(), *expected.difference->after + 1);
}

void SimulationWindowTest::figuresKeepTheNamesOfTheirFutures() {
    simulate(quick());
    QTRY_VERIFY(m_simulation->simulatedTime() > std::chrono::seconds(1));
    m_simulation->kill(NodeId("m1"));
    standAt(std::chrono::seconds(4));
    branch(std::chrono::milliseconds(800));
    m_simulation->setPaused(false);
    standAt(std::chrono::seconds(4));
    press(ActionId::CompareFutures);
    auto* const futures = m_window->findChild<FuturesWindow*>();
    const auto* const goThere = futures->findChild<QPushButton*>(QStringLiteral("goToDifference"));
    const auto header = [&](int column) {
        return futures->table().horizontalHeaderItem(column)->text();
    };
    QTRY_VERIFY_WITH_TIMEOUT(goThere->isEnabled(), kWaitMs);
    QVERIFY(header(1).contains(QStringLiteral("Future 1")));
    QVERIFY(futures->summary().before.servingUs.has_value());
    bool wasOffered = true;
    connect(m_simulation.get(), &SimulationSession::futureChanged, futures,
            [&] { wasOffered = goThere->isEnabled(); });
    m_simulation->swapFutures();
    QTRY_COMPARE_WITH_TIMEOUT(m_simulation->future(), 1, kWaitMs);
    QTRY_VERIFY_WITH_TIMEOUT(header(1).contains(QStringLiteral("Future 2")), kWaitMs);
    QVERIFY(!wasOffered);
    QVERIFY(header(2).contains(QStringLiteral("Future 1")));
    QVERIFY(!futures->summary().before.servingUs.has_value());
    QVERIFY(futures->summary().after.servingUs.has_value());
    QVERIFY(goThere->isEnabled());
}

void SimulationWindowTest::theOtherFutureIsTakenUp() {
    simulate(quick());
    QTRY_VERIFY(m_simulation->simulatedTime() > std::chrono::seconds(1));
    m_simulation->kill(NodeId("m1"));
    standAt(std::chrono::seconds(4));
    const std::int64_t endUs = m_sessions->recording().lastUs();
    branch(std::chrono::milliseconds(800));
    press(ActionId::OtherFuture);
    QTRY_COMPARE(m_sessions->model().primary(), NodeId("m2"));
    QCOMPARE(m_sessions->recording().lastUs(), endUs);
    QCOMPARE(m_window->timeline().shown().primary(), NodeId("m2"));
    QCOMPARE(bar()->futureText(), QStringLiteral("Future 1, since 0.800 s"));
    // No old failure is reported as if it happened now.
    QVERIFY(m_window->canvasArea().banners().empty());
}

void SimulationWindowTest::leavingIsIdleAgain() {
    simulate(quick());
    QTRY_VERIFY(m_simulation->simulatedTime() > std::chrono::seconds(1));
    press(ActionId::StopAll);
    QTRY_COMPARE(m_sessions->phase(), SessionPhase::Idle);
    QVERIFY(bar()->isHidden());
    QVERIFY(m_window->canvasArea().welcome().isVisible());
    QVERIFY(!action(ActionId::SimulationStep)->isEnabled());
    // A real cluster can be launched, and another one be simulated.
    press(ActionId::LaunchCluster);
    QCOMPARE(m_home->calls().back(), std::string("launch 3"));
    QVERIFY(!m_sessions->isSimulated());
    m_home->stopAll();
    QTRY_COMPARE(m_sessions->phase(), SessionPhase::Idle);
    simulate(quick());
    QVERIFY(bar()->isVisible());
}

void SimulationWindowTest::aClosedTraceLeadsBackToTheSimulation() {
    simulate(quick());
    standAt(std::chrono::seconds(1));
    const QString path = m_dir->filePath(QStringLiteral("run.engram-trace"));
    m_window->traces().save(path);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->traces().isBusy(), kWaitMs);
    m_window->traces().open(path);
    QTRY_COMPARE_WITH_TIMEOUT(m_sessions->phase(), SessionPhase::Replaying, kWaitMs);
    QVERIFY(bar()->isHidden());
    QVERIFY(!action(ActionId::SimulationStep)->isEnabled());
    press(ActionId::CloseTrace);
    QTRY_COMPARE(m_sessions->phase(), SessionPhase::Running);
    QVERIFY(m_sessions->isSimulated());
    QVERIFY(bar()->isVisible());
}

void SimulationWindowTest::thousandNodesDoNotStallTheWindow() {
    SimulationPlan plan = quick();
    plan.slaves = 998;
    plan.speed = 1;
    qint64 longest = 0;
    qint64 before = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] {
        const qint64 now = usedMs();
        longest = std::max(longest, now - before);
        before = now;
    });
    m_window->simulations().simulate(plan);
    QTRY_VERIFY_WITH_TIMEOUT(m_simulation->simulatedTime() >= std::chrono::seconds(1), 60'000);
    before = usedMs();
    heart.start(1);
    QTRY_VERIFY_WITH_TIMEOUT(m_simulation->simulatedTime() >= std::chrono::seconds(3), 60'000);
    heart.stop();
    QCOMPARE(m_sessions->model().view()->members.size(), std::size_t{1000});
    qInfo("longest turn of the event loop: %lld ms of CPU time, reached speed %.2f",
          static_cast<long long>(longest), m_simulation->reachedSpeed());
    // Painting 1,000 nodes whole takes most of it; no slice of the simulation is part of it.
    QVERIFY(longest < 50);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::SimulationWindowTest)
#include "simulation_window_test.moc"
