// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "gui_model/observer_events.h"
#include "gui_report/failover_watch.h"
#include "gui_report/report_text.h"
#include "gui_samples/sample_cluster.h"

namespace engram::gui {

namespace {

constexpr std::int64_t kMs = 1000;

/// A cluster that is watched: every event is told to the watch at the moment it happens.
class Scene {
public:
    Scene() : Scene(3) {}
    explicit Scene(int slaves) : sample(slaves) {
        for (const Event& event : sample.snapshot()) {
            tell(event);
        }
        for (const Member& member : sample.view().members) {
            tellProcess(member.identity.id.text().c_str(), process_word::kRunning);
        }
    }

    void tell(const Event& event) { watch.fold(event, sample.nowUs()); }
    void after(std::int64_t milliseconds) { sample.advance(milliseconds * kMs); }
    void tellProcess(const char* id, std::string_view word) {
        tell(processEvent(NodeId(id), Role::Slave, word, {}, 0, now()));
    }
    void kill(const char* id) { tellProcess(id, process_word::kKilled); }
    [[nodiscard]] std::int64_t now() const { return sample.nowUs(); }

    void tellCandidacy(const char* node, const std::string& why) {
        Event event = sample.event(EventKind::CandidacyStarted, node);
        event.text = why;
        tell(event);
    }
    void tellTakeover(const char* node, std::uint64_t epoch) {
        Event event = sample.event(EventKind::TakeoverStarted, node);
        event.epoch = Epoch{epoch};
        tell(event);
    }
    void tellViewOf(const char* primary, std::uint64_t epoch) {
        tell(sample.viewCommitted([&](View& view) {
            view.primary = NodeId(primary);
            view.stamp.epoch = Epoch{epoch};
        }));
    }
    void tellSweep(const char* node, std::int64_t done) {
        Event event = sample.event(EventKind::SweepProgress, node);
        event.counters = {{"slotsDone", done}, {"slotsTotal", 1024}};
        tell(event);
    }
    void tellFinished(const char* node, const char* operation, const char* status,
                      std::int64_t tookUs = kMs) {
        Event event = sample.event(EventKind::RequestFinished, node);
        event.text = operation;
        event.detail = status;
        event.counters = {{"microseconds", tookUs}};
        tell(event);
    }
    void tellRemoved(const char* whom) {
        tell(sample.viewCommitted([&](View& view) { removeMember(view, NodeId(whom)); }));
        tell(sample.removed("m1", whom));
    }
    void tellTotals(const char* node, std::int64_t unavailable, std::int64_t uncertain) {
        tell(sample.counters(node, {{"unavailable", unavailable}, {"uncertain", uncertain}}));
    }

    SampleCluster sample;
    FailoverWatch watch;
};

std::int64_t msAt(const FailoverReport& report, Milestone step) {
    return report.at(step).value_or(-kMs) / kMs;
}

}  // namespace

class FailoverWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedPrimaryIsMeasuredStepByStep();
    void writeThatWaitedIsNotCalledLate();
    void killedSlaveHasNoElection();
    void handoverIsNoFailure();
    void suspicionThatLedToNothingIsNoReport();
    void unknownMomentCountsFromTheLastSignOfLife();
    void frozenNodeCountsFromItsFreeze();
    void cutPrimaryIsReportedWhenItIsReplaced();
    void severalFailuresGiveSeveralReports();
    void missingCopyIsNotFullRedundancy();
    void replacedCandidateHasOnlyCostTime();
    void refusalsAreExactAndEndWithRecovery();
    void sampledRequestsAreSaid();
    void talliesAreKeptUntilTheSweepIsDone();
    void lossIsNotKnownUntilItIsChecked();
    void strangerIsNoFailure();
    void stoppingAllIsNoFailure();
    void killThatIsLearntLateIsMeasuredFromItsMoment();
};

void FailoverWatchTest::killedPrimaryIsMeasuredStepByStep() {
    Scene scene;
    scene.tellFinished("m1", "write", "OK");
    scene.kill("m1");
    QCOMPARE(scene.watch.reports().size(), 1U);
    scene.after(400);
    scene.tellCandidacy("m2", "no heartbeat for 400 ms");
    scene.after(20);
    scene.tellTakeover("m2", 2);
    scene.after(5);
    scene.tellViewOf("m2", 2);
    scene.after(7);
    scene.tellFinished("m2", "write", "UNAVAILABLE");
    scene.tellFinished("m2", "read", "NOT_FOUND");
    scene.after(3);
    scene.tellFinished("m2", "write", "OK");
    scene.after(50);
    scene.tellSweep("m2", 512);
    scene.after(50);
    scene.tellSweep("m2", 1024);
    scene.after(5);
    scene.tellFinished("m2", "write", "OK");

    const FailoverReport& report = *scene.watch.reports().front();
    QCOMPARE(report.failed, NodeId("m1"));
    QCOMPARE(report.role, FailedRole::Primary);
    QCOMPARE(report.how, FailureKind::Killed);
    QVERIFY(report.isMomentKnown);
    QCOMPARE(report.successor, NodeId("m2"));
    QCOMPARE(report.epoch, Epoch{2});
    QCOMPARE(msAt(report, Milestone::Detected), 400);
    QCOMPARE(msAt(report, Milestone::Elected), 420);
    QCOMPARE(msAt(report, Milestone::ViewCommitted), 425);
    QCOMPARE(msAt(report, Milestone::FirstRead), 432);
    QCOMPARE(msAt(report, Milestone::FirstWrite), 435);
    QCOMPARE(msAt(report, Milestone::DirectoryRebuilt), 535);
    QCOMPARE(msAt(report, Milestone::CopiesRestored), 425);
    QVERIFY(report.isComplete());
    QCOMPARE(report.firstWriteArrivedUs(), std::optional<std::int64_t>(434'000));
    QVERIFY(ReportText::notes(report).contains(
        QStringLiteral("after 434 ms and took 1.0 ms")));
}

void FailoverWatchTest::writeThatWaitedIsNotCalledLate() {
    Scene scene;
    scene.kill("m1");
    scene.after(300);
    scene.tellCandidacy("m2", "no heartbeat for 300 ms");
    scene.tellTakeover("m2", 2);
    scene.after(20);
    scene.tellViewOf("m2", 2);
    scene.after(10);
    scene.tellFinished("m2", "write", "OK", 30'000);
    const FailoverReport& report = *scene.watch.reports().front();
    QCOMPARE(msAt(report, Milestone::FirstWrite), 330);
    QVERIFY(!report.firstWriteArrivedUs());
}

void FailoverWatchTest::killedSlaveHasNoElection() {
    Scene scene(4);
    scene.kill("s2");
    scene.after(500);
    scene.tell(scene.sample.suspected("m1", "s2"));
    scene.after(4);
    scene.tellRemoved("s2");
    const FailoverReport& report = *scene.watch.reports().front();
    QCOMPARE(report.role, FailedRole::Slave);
    QVERIFY(!report.has(Milestone::Elected));
    QVERIFY(!report.has(Milestone::FirstWrite));
    QCOMPARE(msAt(report, Milestone::Detected), 500);
    QCOMPARE(msAt(report, Milestone::ViewCommitted), 504);
    QVERIFY(report.isRecovered());
    QVERIFY(!report.isComplete());

    // The third copies are filled and then made in-sync.
    scene.after(100);
    const std::uint16_t spare = *scene.sample.view().indexOf(NodeId("s4"));
    const auto fill = [&](bool inSync) {
        scene.tell(scene.sample.viewCommitted([&](View& view) {
            for (SlotReplicas& slot : view.slots) {
                slot.syncing.clear();
                slot.inSync = {2, 3};
                (inSync ? slot.inSync : slot.syncing).push_back(spare);
            }
        }));
    };
    fill(false);
    QVERIFY(!report.at(Milestone::CopiesRestored));
    scene.after(100);
    fill(true);
    QCOMPARE(msAt(report, Milestone::CopiesRestored), 704);
}

void FailoverWatchTest::handoverIsNoFailure() {
    Scene scene;
    scene.tellCandidacy("m2", "the primary hands over");
    scene.tellTakeover("m2", 2);
    scene.tellViewOf("m2", 2);
    QVERIFY(scene.watch.reports().empty());
}

void FailoverWatchTest::suspicionThatLedToNothingIsNoReport() {
    Scene scene;
    scene.after(600);
    scene.tell(scene.sample.suspected("m1", "s1"));
    scene.after(100);
    scene.tell(scene.sample.nodeState("s1", node_state::kServing));
    QVERIFY(scene.watch.reports().empty());
    // The next one is measured from anew.
    scene.after(10'000);
    scene.kill("s1");
    scene.after(500);
    scene.tell(scene.sample.suspected("m1", "s1"));
    QCOMPARE(msAt(*scene.watch.reports().front(), Milestone::Detected), 500);
}

void FailoverWatchTest::unknownMomentCountsFromTheLastSignOfLife() {
    Scene scene;
    scene.after(200);
    const Event lastSign = scene.sample.counters("s1", {});
    scene.after(500);
    scene.tell(scene.sample.suspected("m1", "s1"));
    // It was under way: heard after the suspicion, sent before it.
    scene.tell(lastSign);
    QVERIFY(scene.watch.reports().empty());
    scene.after(2);
    scene.tellRemoved("s1");
    const FailoverReport& report = *scene.watch.reports().front();
    QCOMPARE(report.how, FailureKind::Silent);
    QVERIFY(!report.isMomentKnown);
    QCOMPARE(msAt(report, Milestone::Detected), 500);
    QCOMPARE(msAt(report, Milestone::ViewCommitted), 502);
}

void FailoverWatchTest::frozenNodeCountsFromItsFreeze() {
    Scene scene;
    scene.tellProcess("s3", process_word::kFrozen);
    QVERIFY(scene.watch.reports().empty());
    scene.after(520);
    scene.tell(scene.sample.suspected("m1", "s3"));
    const FailoverReport& report = *scene.watch.reports().front();
    QCOMPARE(report.how, FailureKind::Frozen);
    QCOMPARE(msAt(report, Milestone::Detected), 520);
    scene.after(1000);
    scene.tellProcess("s3", process_word::kRunning);
    scene.tell(scene.sample.nodeState("s3", node_state::kServing));
    QCOMPARE(report.returnedUs.value_or(0) / kMs, 1520);
    // It never left the view: all copies are there again.
    QCOMPARE(msAt(report, Milestone::CopiesRestored), 1520);
}

void FailoverWatchTest::cutPrimaryIsReportedWhenItIsReplaced() {
    Scene scene;
    Event fault = scene.sample.event(EventKind::FaultInjected, "m1");
    fault.text = "link drop";
    fault.to = NodeId("m2");
    scene.tell(fault);
    scene.after(400);
    scene.tellCandidacy("m2", "no heartbeat for 400 ms");
    QVERIFY(scene.watch.reports().empty());
    scene.after(10);
    scene.tellTakeover("m2", 2);
    const FailoverReport& report = *scene.watch.reports().front();
    QCOMPARE(report.how, FailureKind::Cut);
    QCOMPARE(msAt(report, Milestone::Detected), 400);
    // It still talks to us; that is no return.
    scene.after(1);
    scene.tell(scene.sample.counters("m1", {}));
    QVERIFY(!report.returnedUs);
    scene.tell(scene.sample.nodeState("m1", node_state::kStandby));
    QVERIFY(report.returnedUs.has_value());
}

void FailoverWatchTest::severalFailuresGiveSeveralReports() {
    Scene scene;
    scene.kill("s1");
    scene.after(100);
    scene.kill("m1");
    scene.after(400);
    scene.tellCandidacy("m2", "no heartbeat for 400 ms");
    scene.tellTakeover("m2", 2);
    scene.tellViewOf("m2", 2);
    const auto reports = scene.watch.reports();
    QCOMPARE(reports.size(), 2U);
    QCOMPARE(reports[0]->number, 1U);
    QCOMPARE(reports[0]->failed, NodeId("s1"));
    QVERIFY(!reports[0]->at(Milestone::Detected));
    QCOMPARE(reports[1]->number, 2U);
    QCOMPARE(msAt(*reports[1], Milestone::Detected), 400);
    // Killed once more after its restart, it fails once more.
    scene.tellProcess("s1", process_word::kRunning);
    scene.after(10);
    scene.tell(scene.sample.nodeState("s1", node_state::kServing));
    scene.after(10);
    scene.kill("s1");
    QCOMPARE(scene.watch.reports().size(), 3U);
    QCOMPARE(scene.watch.reports().back()->failed, NodeId("s1"));
}

void FailoverWatchTest::missingCopyIsNotFullRedundancy() {
    Scene scene(3);
    scene.kill("s2");
    scene.after(500);
    scene.tell(scene.sample.suspected("m1", "s2"));
    scene.tellRemoved("s2");
    const FailoverReport& report = *scene.watch.reports().front();
    QCOMPARE(report.copiesWanted, 3);
    QCOMPARE(report.copies, 2);
    QVERIFY(!report.at(Milestone::CopiesRestored));
}

void FailoverWatchTest::replacedCandidateHasOnlyCostTime() {
    Scene scene;
    scene.kill("m1");
    scene.after(400);
    scene.tellCandidacy("m2", "no heartbeat for 400 ms");
    scene.tellTakeover("m2", 2);
    scene.after(400);
    scene.tellTakeover("m3", 3);
    scene.tellViewOf("m3", 3);
    const FailoverReport& report = *scene.watch.reports().front();
    QCOMPARE(report.successor, NodeId("m3"));
    QCOMPARE(msAt(report, Milestone::Elected), 800);
    // Another handover later does not change it.
    scene.tellTakeover("m2", 4);
    QCOMPARE(report.successor, NodeId("m3"));
}

void FailoverWatchTest::refusalsAreExactAndEndWithRecovery() {
    Scene scene;
    scene.tellTotals("m1", 100, 1);
    scene.tellTotals("m2", 7, 0);
    scene.kill("m1");
    scene.after(400);
    scene.tellCandidacy("m2", "no heartbeat for 400 ms");
    scene.tellTakeover("m2", 2);
    scene.tellFinished("m2", "write", "UNAVAILABLE");
    scene.tellFinished("m2", "write", "UNCERTAIN");
    const FailoverReport& report = *scene.watch.reports().front();
    QCOMPARE(report.refusals.refused, 1);
    scene.tellTotals("m2", 12, 1);
    QCOMPARE(report.refusals.refused, 5);
    scene.tellViewOf("m2", 2);
    scene.tellFinished("m2", "write", "OK");
    scene.tellTotals("m2", 13, 1);
    QCOMPARE(report.refusals.refused, 6);
    QCOMPARE(report.refusals.uncertain, 1);
    scene.tellTotals("m2", 50, 9);
    scene.tellFinished("m2", "write", "UNAVAILABLE");
    QCOMPARE(report.refusals.refused, 6);
    QCOMPARE(report.refusals.uncertain, 1);
}

void FailoverWatchTest::sampledRequestsAreSaid() {
    Scene scene;
    Event omitted = scene.sample.event(EventKind::Omitted, "m2");
    omitted.counters = {{"requests", 90}, {"oneIn", 16}};
    scene.tell(omitted);
    scene.kill("m1");
    scene.after(400);
    scene.tellCandidacy("m2", "no heartbeat for 400 ms");
    scene.tellTakeover("m2", 2);
    scene.tellFinished("m2", "write", "OK");
    QCOMPARE(scene.watch.reports().front()->oneIn, 16);
}

void FailoverWatchTest::talliesAreKeptUntilTheSweepIsDone() {
    Scene scene;
    scene.kill("m1");
    scene.after(400);
    scene.tellCandidacy("m2", "no heartbeat for 400 ms");
    scene.tellTakeover("m2", 2);
    Event tally = scene.sample.event(EventKind::Tally, "m2");
    tally.key = "user:1";
    tally.text = "s1=1.7 s2=1.7 s3=none";
    tally.detail = "majority";
    tally.version = Version{Epoch{1}, 7};
    tally.counters = {{"agreeing", 2}, {"asked", 3}};
    scene.tell(tally);
    const FailoverReport& report = *scene.watch.reports().front();
    QCOMPARE(report.tallies.size(), 1U);
    QCOMPARE(report.tallies[0].answers, "s1=1.7 s2=1.7 s3=none");
    QVERIFY(report.tallies[0].isMajority);
    QCOMPARE(report.tallies[0].agreeing, 2);
    for (std::size_t i = 0; i < FailoverReport::kMaxTallies; ++i) {
        scene.tell(tally);
    }
    QCOMPARE(report.tallies.size(), FailoverReport::kMaxTallies);
    QCOMPARE(report.talliesOmitted, 1U);
    scene.tellSweep("m2", 1024);
    scene.tell(tally);
    QCOMPARE(report.talliesOmitted, 1U);
}

void FailoverWatchTest::lossIsNotKnownUntilItIsChecked() {
    Scene scene;
    scene.kill("s1");
    const FailoverReport& report = *scene.watch.reports().front();
    QVERIFY(!report.readBack);
    QVERIFY(!report.acknowledgedBefore);
    ReadBack result;
    result.keys = result.checked = 4;
    scene.watch.setReadBack(1, result);
    QCOMPARE(report.readBack->checked, 4U);
}

void FailoverWatchTest::strangerIsNoFailure() {
    Scene scene;
    scene.kill("s9");  // was not a member yet
    QVERIFY(scene.watch.reports().empty());
}

void FailoverWatchTest::stoppingAllIsNoFailure() {
    Scene scene;
    for (const char* const id : {"m1", "m2", "s1", "s2", "s3"}) {
        scene.tellProcess(id, process_word::kStopping);
    }
    scene.after(500);
    scene.tell(scene.sample.suspected("m1", "s1"));
    scene.tellRemoved("s1");
    scene.tellProcess("s1", process_word::kExited);
    scene.kill("s2");  // SIGKILL to those that stay
    QVERIFY(scene.watch.reports().empty());
}

void FailoverWatchTest::killThatIsLearntLateIsMeasuredFromItsMoment() {
    Scene scene;
    scene.after(100);
    const Event killed =
        processEvent(NodeId("s1"), Role::Slave, process_word::kKilled, {}, 0, scene.now());
    scene.after(210);
    scene.tell(scene.sample.suspected("m1", "s1"));
    scene.after(5);
    scene.tell(killed);
    QCOMPARE(scene.watch.reports().front()->how, FailureKind::Killed);
    QCOMPARE(msAt(*scene.watch.reports().front(), Milestone::Detected), 210);
}

}  // namespace engram::gui

QTEST_APPLESS_MAIN(engram::gui::FailoverWatchTest)
#include "failover_watch_test.moc"
