// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The window must not notice which of several sessions it shows.

#include "gui_session/session_switch.h"

#include <QSignalSpy>
#include <QTest>

#include "gui_samples/sample_cluster.h"
#include "gui_session/session_record.h"
#include "gui_support/fake_session.h"

using namespace engram;
using namespace engram::gui;

class SessionSwitchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsGoToTheCurrentSession();
    void onlySignalsOfTheCurrentSessionArePassedOn();
    void modelStaysTheSameObjectAndFollows();
    void aSwitchTellsThatAllMayBeDifferent();
    void launchingGoesHome();
    void leavingATraceGoesHomeAndNothingElseIsLeft();
    void daemonsBehindAnotherSessionAreStopped();
    void aReleasedRecordShowsNoEmptyCluster();
};

void SessionSwitchTest::aReleasedRecordShowsNoEmptyCluster() {
    SampleCluster sample{3};
    gui::SessionRecord record;
    record.take(sample.snapshot(), sample.nowUs());
    ClusterModel shown;
    shown.mirror(record.model());
    const auto nodes = shown.nodes();
    QVERIFY(!nodes.empty());
    const QSignalSpy changed(&shown, &ClusterModel::changed);
    const gui::SessionRecord::Kept kept = record.release();
    QVERIFY(changed.isEmpty());  // selection and places would be lost with the nodes
    record.adopt(kept.recording, kept.keyframes, kept.newest);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown.nodes(), nodes);
}

void SessionSwitchTest::callsGoToTheCurrentSession() {
    FakeSession home;
    FakeSession other;
    SessionSwitch both(home);
    both.addSlave();
    both.setCurrent(other);
    both.addBackup();
    both.write("k", "v", [](const ClientAnswer&) {});
    QCOMPARE(home.calls(), (std::vector<std::string>{"addSlave"}));
    QCOMPARE(other.calls(), (std::vector<std::string>{"addBackup", "write k"}));
}

void SessionSwitchTest::onlySignalsOfTheCurrentSessionArePassedOn() {
    FakeSession home;
    FakeSession other;
    SessionSwitch both(home);
    const QSignalSpy workload(&both, &ClusterSession::workloadChanged);
    const QSignalSpy processes(&both, &ClusterSession::processChanged);
    home.setWorkloadRunning(true);
    QCOMPARE(workload.size(), 1);
    other.setWorkloadRunning(true);
    QCOMPARE(workload.size(), 1);
    both.setCurrent(other);
    QCOMPARE(workload.size(), 2);  // as the switch says how it is now
    home.setProcess(NodeId("s1"), ProcessState::Killed);
    QCOMPARE(processes.size(), 0);
    other.setProcess(NodeId("s1"), ProcessState::Killed);
    QCOMPARE(processes.size(), 1);
}

void SessionSwitchTest::modelStaysTheSameObjectAndFollows() {
    FakeSession home;
    FakeSession other;
    SessionSwitch both(home);
    const ClusterModel& model = both.model();
    home.launch({});
    home.finishLaunch();
    QCOMPARE(model.primary(), home.model().primary());
    QCOMPARE(model.nodes().size(), home.model().nodes().size());
    QVERIFY(!model.nodes().empty());
    both.setCurrent(other);
    QCOMPARE(&both.model(), &model);
    QVERIFY(model.nodes().empty());
    QCOMPARE(&both.recording(), &other.recording());
    both.setCurrent(home);
    QCOMPARE(model.nodes().size(), home.model().nodes().size());
    QCOMPARE(model.nextSerial(), home.model().nextSerial());
}

void SessionSwitchTest::aSwitchTellsThatAllMayBeDifferent() {
    FakeSession home;
    FakeSession other;
    other.setPhase(SessionPhase::Running);
    SessionSwitch both(home);
    const QSignalSpy cleared(&both, &ClusterSession::recordingCleared);
    const QSignalSpy phases(&both, &ClusterSession::phaseChanged);
    const QSignalSpy changed(&both, &SessionSwitch::currentChanged);
    both.setCurrent(home);
    QCOMPARE(changed.size(), 0);
    both.setCurrent(other);
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(phases.size(), 1);
    QCOMPARE(phases[0][0].value<SessionPhase>(), SessionPhase::Running);
}

void SessionSwitchTest::leavingATraceGoesHomeAndNothingElseIsLeft() {
    FakeSession home;
    FakeSession other;
    SessionSwitch both(home);
    both.setCurrent(other);
    other.setPhase(SessionPhase::Running);
    both.leaveTrace();
    QVERIFY(&both.current() == &other);
    other.setPhase(SessionPhase::Replaying);
    both.leaveTrace();
    QVERIFY(&both.current() == &home);
}

void SessionSwitchTest::launchingGoesHome() {
    FakeSession home;
    FakeSession other;
    SessionSwitch both(home);
    both.setCurrent(other);
    both.launch({});
    QCOMPARE(&both.current(), &home);
    QCOMPARE(home.phase(), SessionPhase::Launching);
    QCOMPARE(other.phase(), SessionPhase::Idle);
}

void SessionSwitchTest::daemonsBehindAnotherSessionAreStopped() {
    FakeSession home;
    FakeSession other;
    SessionSwitch both(home);
    home.launch({});
    home.finishLaunch();
    both.setCurrent(other);
    QVERIFY(both.runningDaemons() > 0);
    const QSignalSpy stopped(&both, &ClusterSession::stopped);
    both.stopAll();
    QTRY_COMPARE(stopped.size(), 1);
    QCOMPARE(both.runningDaemons(), 0);
}

QTEST_GUILESS_MAIN(SessionSwitchTest)
#include "session_switch_test.moc"
