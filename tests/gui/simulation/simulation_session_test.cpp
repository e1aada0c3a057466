// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Simulated clusters behave as sessions do, and can go back and take another way.

#include "gui_simulation/simulation_session.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <set>

using namespace engram;
using namespace engram::gui;

class SimulationSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClusterFormsAndServes();
    void readsAndWritesAreAnswered();
    void killsAreShownAndSurvived();
    void faultsAreListedUntilTheyAreCleared();
    void refusalsAreTold();
    void keysAreListed();
    void pausedTimeStandsAndStepsMove();
    void aStepIsOneTurnOfOneNode();
    void theSameSeedGivesTheSameRecording();
    void anotherSeedGivesAnotherRecording();
    void aBranchReachesTheSameState();
    void aBranchTakesAnotherWay();
    void aKillIsToldAtItsMomentAgain();
    void futuresAreSwapped();
    void aWayBackIsGivenUp();
    void aSecondGivingUpIsTheSame();
    void aBranchThatIsGivenUpKeepsTheOtherFuture();
    void nothingIsDoneOnTheWayBack();
    void aNewSimulationHasOneFuture();
    void readBackFindsAllThatWasAcknowledged();
    void stoppingEmptiesTheCanvas();
    void thousandNodesDoNotStallTheWindow();
};

namespace {

constexpr int kWaitMs = 20'000;

SimulationPlan quick() {
    SimulationPlan plan;
    plan.speed = 10;
    plan.workload.requestsPerSecond = 100;
    return plan;
}

void waitFor(const SimulationSession& session, std::chrono::milliseconds simulated) {
    QTRY_VERIFY_WITH_TIMEOUT(session.simulatedTime() >= simulated, kWaitMs);
}

/// All events of a recording but those that observers add.
std::vector<Event> eventsOf(const trace::Recording& recording) {
    std::vector<Event> events;
    recording.forEach(recording.begin(), recording.end(), [&](const trace::Batch& batch) {
        for (const Event& event : batch.events) {
            if (!event.node.isEmpty())
                events.push_back(event);
        }
    });
    return events;
}

/// Runs `plan` for a while and gives what was told in the first simulated second.
std::vector<Event> firstSecondOf(const SimulationPlan& plan) {
    SimulationSession session;
    session.simulate(plan);
    const auto isLongEnough = [&] { return session.simulatedTime() > std::chrono::seconds(2); };
    if (!QTest::qWaitFor(isLongEnough, kWaitMs))
        return {};
    std::vector<Event> events = eventsOf(session.recording());
    std::erase_if(events, [](const Event& event) {
        return SimulationSession::sinceStart(event.time.wallMicroseconds()) >
               std::chrono::seconds(1);
    });
    return events;
}

void stand(SimulationSession& session) {
    session.setPaused(true);
    QTRY_VERIFY_WITH_TIMEOUT(session.isStanding(), kWaitMs);
}

}  // namespace

void SimulationSessionTest::aClusterFormsAndServes() {
    SimulationSession session;
    const QSignalSpy launched(&session, &ClusterSession::launched);
    session.simulate(quick());
    QCOMPARE(session.phase(), SessionPhase::Launching);
    QTRY_COMPARE(launched.size(), 1);
    QCOMPARE(session.phase(), SessionPhase::Running);
    waitFor(session, std::chrono::seconds(3));
    QCOMPARE(session.model().primary(), NodeId("m1"));
    QCOMPARE(session.model().view()->members.size(), std::size_t{5});
    QVERIFY(session.isWorkloadRunning());
    QVERIFY(session.tally().writesAcknowledged > 10);
    QVERIFY(session.model().rates().writesPerSecond > 1);
    QCOMPARE(session.process(NodeId("s1"))->state, ProcessState::Running);
    QCOMPARE(session.process(NodeId("s1"))->pid, qint64{0});
    QVERIFY(!session.process(NodeId("s4")));
    QCOMPARE(session.model().find(NodeId("s2"))->state, VisualState::Serving);
    QTRY_VERIFY(session.reachedSpeed() > 1);
}

void SimulationSessionTest::readsAndWritesAreAnswered() {
    SimulationSession session;
    std::vector<ClientAnswer> answers;
    const auto note = [&](const ClientAnswer& answer) { answers.push_back(answer); };
    session.read("before", note);  // no cluster yet
    QTRY_COMPARE(answers.size(), std::size_t{1});
    QCOMPARE(answers[0].result.status, Status::Unavailable);
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(1));
    session.write("greeting", "hello", note);
    QTRY_COMPARE(answers.size(), std::size_t{2});
    QCOMPARE(answers[1].result.replicas.size(), std::size_t{3});
    session.read("greeting", note);
    QTRY_COMPARE(answers.size(), std::size_t{3});
    QCOMPARE(answers[2].result.value.view(), std::string_view("hello"));
    session.erase("greeting", note);
    QTRY_COMPARE(answers.size(), std::size_t{4});
    session.read("greeting", note);
    QTRY_COMPARE(answers.size(), std::size_t{5});
    QCOMPARE(answers[4].result.status, Status::NotFound);
}

void SimulationSessionTest::killsAreShownAndSurvived() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(1));
    const QSignalSpy killed(&session, &ClusterSession::nodeKilled);
    session.kill(NodeId("m1"));
    QCOMPARE(killed.size(), 1);
    QTRY_COMPARE(session.model().primary(), NodeId("m2"));
    QCOMPARE(session.model().find(NodeId("m1"))->state, VisualState::Failed);
    QCOMPARE(session.process(NodeId("m1"))->state, ProcessState::Killed);
    session.restart(NodeId("m1"));
    QTRY_COMPARE(session.process(NodeId("m1"))->state, ProcessState::Running);
    session.freeze(NodeId("s1"));
    QTRY_COMPARE(session.process(NodeId("s1"))->state, ProcessState::Frozen);
    session.addSlave();
    QTRY_VERIFY(session.process(NodeId("s4")).has_value());
    QTRY_VERIFY(session.model().find(NodeId("s4"))->inView);
}

void SimulationSessionTest::faultsAreListedUntilTheyAreCleared() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(1));
    const LinkFault drop{NodeId("m1"), NodeId("s1"), true, std::nullopt};
    int done = 0;
    const auto note = [&](const Result<void>& outcome) { done += outcome ? 1 : 100; };
    session.inject(drop, note);
    QTRY_COMPARE(done, 1);
    QCOMPARE(session.linkFaults(), (std::vector<LinkFault>{drop}));
    session.inject(ClockFault{NodeId("s2"), std::chrono::milliseconds(5), 10'000}, note);
    QTRY_COMPARE(session.clockFaults().size(), std::size_t{1});
    session.clearFaults(note);
    QTRY_COMPARE(done, 3);
    QVERIFY(session.linkFaults().empty() && session.clockFaults().empty());
}

void SimulationSessionTest::refusalsAreTold() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(1));
    const QSignalSpy refused(&session, &ClusterSession::refused);
    session.kill(NodeId("nobody"));
    QTRY_COMPARE(refused.size(), 1);
    std::string why;
    session.inject(LinkFault{NodeId("s1"), NodeId("s1"), true, std::nullopt},
                   [&](const Result<void>& outcome) { why = outcome.error().detail; });
    QTRY_VERIFY(!why.empty());
    std::string error;
    session.administer({"ENGRAM.PROMOTE", "s1"},
                       [&](const Result<resp::Value>& value) { error = value->text; });
    QTRY_VERIFY(!error.empty());
}

void SimulationSessionTest::keysAreListed() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(3));
    std::size_t keys = 0;
    session.command({"ENGRAM.KEYS", "0", "1000", "*"}, [&](const Result<resp::Value>& value) {
        QVERIFY(value.has_value() && !value->isError());
        keys = value->elements.size() - 1;
        QCOMPARE(value->elements[1].elements.size(), std::size_t{3});
    });
    QTRY_VERIFY(keys > 5);
}

void SimulationSessionTest::pausedTimeStandsAndStepsMove() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(1));
    session.setPaused(true);
    QTRY_VERIFY(session.isStanding());
    const sim::SimTime before = session.simulatedTime();
    const trace::EventIndex known = session.recording().end();
    bool isDone = false;
    session.inject(LinkFault{NodeId("m1"), NodeId("s1"), true, std::nullopt},
                   [&](const Result<void>& outcome) { isDone = outcome.has_value(); });
    QTRY_VERIFY(isDone);
    QCOMPARE(session.simulatedTime(), before);
    session.step();
    QTRY_VERIFY(session.simulatedTime() > before);
    QVERIFY(session.recording().end() > known);
    const sim::SimTime after = session.simulatedTime();
    QVERIFY(after - before < std::chrono::milliseconds(100));
    session.setSpeed(0.000001);
    QCOMPARE(session.speed(), SimulationPlan::kSlowest);
}

void SimulationSessionTest::aStepIsOneTurnOfOneNode() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(1));
    stand(session);
    for (int i = 0; i < 20; ++i) {
        const trace::EventIndex known = session.recording().end();
        const auto isTold = [&] {
            bool hasEvent = false;
            session.recording().forEach(known, session.recording().end(), [&](const auto& batch) {
                for (const Event& event : batch.events)
                    hasEvent |= event.kind != EventKind::Counters;
            });
            return hasEvent;
        };
        session.step();
        QTRY_VERIFY(isTold());
        std::set<std::pair<NodeId, std::int64_t>> turns;
        session.recording().forEach(known, session.recording().end(), [&](const auto& batch) {
            for (const Event& event : batch.events) {
                if (event.kind != EventKind::Counters)
                    turns.emplace(event.node, event.time.wallMicroseconds());
            }
        });
        QCOMPARE(turns.size(), std::size_t{1});
    }
    QVERIFY(session.isStanding());
}

void SimulationSessionTest::theSameSeedGivesTheSameRecording() {
    SimulationPlan plan = quick();
    plan.seed = 42;
    const std::vector<Event> first = firstSecondOf(plan);
    plan.speed = 2;  // how fast it is shown does not matter
    const std::vector<Event> second = firstSecondOf(plan);
    QVERIFY(first.size() > 100);
    QVERIFY(first == second);
}

void SimulationSessionTest::anotherSeedGivesAnotherRecording() {
    SimulationPlan plan = quick();
    plan.seed = 42;
    const std::vector<Event> first = firstSecondOf(plan);
    plan.seed = 43;
    QVERIFY(first != firstSecondOf(plan));
}

void SimulationSessionTest::aKillIsToldAtItsMomentAgain() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(1));
    session.kill(NodeId("s1"));
    QTRY_COMPARE(session.process(NodeId("s1"))->state, ProcessState::Killed);
    stand(session);
    const auto killedUs = [](const trace::Recording& recording) {
        std::int64_t us = 0;
        recording.forEach(recording.begin(), recording.end(), [&](const trace::Batch& batch) {
            for (const Event& event : batch.events) {
                if (event.kind == EventKind::ProcessChanged && event.text == "killed")
                    us = event.time.wallMicroseconds();
            }
        });
        return us;
    };
    const QSignalSpy branched(&session, &SimulationSession::branched);
    session.branchAt(session.recording().lastUs());
    QTRY_COMPARE_WITH_TIMEOUT(branched.size(), 1, kWaitMs);
    QVERIFY(killedUs(session.leftFuture()) > 0);
    QCOMPARE(killedUs(session.recording()), killedUs(session.leftFuture()));
}

void SimulationSessionTest::futuresAreSwapped() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(1));
    session.kill(NodeId("s1"));
    waitFor(session, std::chrono::seconds(2));
    stand(session);
    const std::vector<Event> first = eventsOf(session.recording());
    QVERIFY(!session.hasLeftFuture());
    const QSignalSpy branched(&session, &SimulationSession::branched);
    session.branchAt(session.recording().firstUs() + 500'000);
    QTRY_COMPARE_WITH_TIMEOUT(branched.size(), 1, kWaitMs);
    QCOMPARE(session.future(), 2);
    QCOMPARE(session.leftFutureNumber(), 1);
    QCOMPARE(session.process(NodeId("s1"))->state, ProcessState::Running);
    const QSignalSpy changed(&session, &SimulationSession::futureChanged);
    session.swapFutures();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(session.future(), 1);
    QCOMPARE(session.leftFutureNumber(), 2);
    QCOMPARE(session.process(NodeId("s1"))->state, ProcessState::Killed);
    QVERIFY(eventsOf(session.recording()) == first);
    // It goes on where it was left.
    const sim::SimTime before = session.simulatedTime();
    session.setPaused(false);
    QTRY_VERIFY(session.simulatedTime() > before);
    QTRY_VERIFY(eventsOf(session.recording()).size() > first.size());
}

void SimulationSessionTest::aWayBackIsGivenUp() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(3));
    stand(session);
    const std::vector<Event> before = eventsOf(session.recording());
    const QSignalSpy branched(&session, &SimulationSession::branched);
    const QSignalSpy changed(&session, &SimulationSession::futureChanged);
    session.branchAt(session.recording().lastUs());
    QCOMPARE(session.phase(), SessionPhase::Launching);
    session.giveUpBranch();
    QTRY_COMPARE(changed.size(), 1);
    QTRY_COMPARE(session.phase(), SessionPhase::Running);
    QCOMPARE(branched.size(), 0);
    QCOMPARE(session.future(), 1);
    QVERIFY(!session.hasLeftFuture());
    QVERIFY(eventsOf(session.recording()) == before);
}

void SimulationSessionTest::aSecondGivingUpIsTheSame() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(3));
    stand(session);
    const QSignalSpy branched(&session, &SimulationSession::branched);
    const QSignalSpy changed(&session, &SimulationSession::futureChanged);
    const std::int64_t endUs = session.recording().lastUs();
    session.branchAt(endUs);
    QVERIFY(!session.isGivingUp());
    session.giveUpBranch();
    QVERIFY(session.isGivingUp());
    session.giveUpBranch();
    QTRY_COMPARE(session.phase(), SessionPhase::Running);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!session.isGivingUp());
    QVERIFY(!session.isReplaying());
    QCOMPARE(session.recording().lastUs(), endUs);
    // Another one is reached.
    session.branchAt(endUs - 500'000);
    QTRY_COMPARE_WITH_TIMEOUT(branched.size(), 1, kWaitMs);
    QCOMPARE(session.phase(), SessionPhase::Running);
}

void SimulationSessionTest::aBranchThatIsGivenUpKeepsTheOtherFuture() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(3));
    stand(session);
    const std::vector<Event> first = eventsOf(session.recording());
    const std::int64_t endUs = session.recording().lastUs();
    const QSignalSpy branched(&session, &SimulationSession::branched);
    session.branchAt(endUs - 1'000'000);
    QTRY_COMPARE_WITH_TIMEOUT(branched.size(), 1, kWaitMs);
    const std::vector<Event> second = eventsOf(session.recording());
    const QSignalSpy changed(&session, &SimulationSession::futureChanged);
    session.branchAt(endUs - 1'500'000);
    session.giveUpBranch();
    QTRY_COMPARE(session.phase(), SessionPhase::Running);
    QCOMPARE(branched.size(), 1);
    QCOMPARE(session.future(), 2);
    QCOMPARE(session.leftFutureNumber(), 1);
    QCOMPARE(session.cutUs(), endUs - 1'000'000);
    QVERIFY(eventsOf(session.recording()) == second);
    // The runner has kept it as well.
    session.swapFutures();
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(session.future(), 1);
    QVERIFY(eventsOf(session.recording()) == first);
    const sim::SimTime before = session.simulatedTime();
    session.setPaused(false);
    QTRY_VERIFY(session.simulatedTime() > before);
}

void SimulationSessionTest::nothingIsDoneOnTheWayBack() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(3));
    stand(session);
    const QSignalSpy branched(&session, &SimulationSession::branched);
    const QSignalSpy refused(&session, &ClusterSession::refused);
    bool isAnswered = false;
    session.branchAt(session.recording().lastUs());
    session.kill(NodeId("s1"));
    session.readBack([&](const ReadBack& result) { isAnswered = result.keys == 0; });
    QTRY_COMPARE_WITH_TIMEOUT(branched.size(), 1, kWaitMs);
    QCOMPARE(session.process(NodeId("s1"))->state, ProcessState::Running);
    QTRY_VERIFY(isAnswered);
    // A later one is answered in full.
    std::uint64_t keys = 0;
    session.setPaused(false);
    session.readBack([&](const ReadBack& result) { keys = result.keys; });
    QTRY_VERIFY(keys > 0);
}

void SimulationSessionTest::aNewSimulationHasOneFuture() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(1));
    const QSignalSpy branched(&session, &SimulationSession::branched);
    session.branchAt(0);
    QTRY_COMPARE_WITH_TIMEOUT(branched.size(), 1, kWaitMs);
    session.stopAll();
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(1));
    QCOMPARE(session.future(), 1);
    QVERIFY(!session.hasLeftFuture());
    QCOMPARE(session.model().primary(), NodeId("m1"));
}

void SimulationSessionTest::aBranchReachesTheSameState() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(2));
    session.kill(NodeId("m1"));
    waitFor(session, std::chrono::seconds(5));
    session.setPaused(true);
    QTRY_VERIFY(session.isStanding());
    const std::vector<Event> before = eventsOf(session.recording());
    const std::int64_t endUs = session.recording().lastUs();
    const NodeId primary = session.model().primary();
    const QSignalSpy branched(&session, &SimulationSession::branched);
    session.branchAt(endUs);
    QTRY_COMPARE_WITH_TIMEOUT(branched.size(), 1, kWaitMs);
    QVERIFY(eventsOf(session.recording()) == before);
    QVERIFY(eventsOf(session.leftFuture()) == before);
    QCOMPARE(session.model().primary(), primary);
    QCOMPARE(session.process(NodeId("m1"))->state, ProcessState::Killed);
    QVERIFY(!session.compareFutures().difference);
    session.branchAt(0);  // before the start: to the start
    QTRY_COMPARE_WITH_TIMEOUT(branched.size(), 2, kWaitMs);
    QVERIFY(eventsOf(session.recording()).size() < before.size());
}

void SimulationSessionTest::aBranchTakesAnotherWay() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(2));
    session.setPaused(true);
    QTRY_VERIFY(session.isStanding());
    const std::int64_t cutUs = session.recording().lastUs();
    session.kill(NodeId("m1"));
    session.setPaused(false);
    const sim::SimTime cut = session.simulatedTime();
    waitFor(session,
            std::chrono::duration_cast<std::chrono::milliseconds>(cut) + std::chrono::seconds(4));
    session.setPaused(true);
    QTRY_VERIFY(session.isStanding());
    QCOMPARE(session.model().primary(), NodeId("m2"));
    const QSignalSpy branched(&session, &SimulationSession::branched);
    session.branchAt(cutUs - 1000);  // before the kill
    QTRY_COMPARE_WITH_TIMEOUT(branched.size(), 1, kWaitMs);
    QCOMPARE(session.model().primary(), NodeId("m1"));
    session.kill(NodeId("s1"));
    session.setPaused(false);
    waitFor(session,
            std::chrono::duration_cast<std::chrono::milliseconds>(cut) + std::chrono::seconds(4));
    const FuturesSummary summary = session.compareFutures();
    QVERIFY(summary.difference.has_value());
    QVERIFY(summary.difference->us >= summary.cutUs);
    QVERIFY(summary.before.servingUs.has_value());
    QVERIFY(*summary.before.servingUs > *summary.before.candidacyUs);
    QVERIFY(*summary.before.servingUs < 2'000'000);
    QVERIFY(!summary.after.servingUs);
    QVERIFY(summary.after.suspectedUs.has_value());
    QVERIFY(summary.after.firstWriteUs.has_value());
}

void SimulationSessionTest::readBackFindsAllThatWasAcknowledged() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(3));
    std::vector<ReadBack> results;
    session.readBack([&](const ReadBack& result) { results.push_back(result); });
    session.readBack([&](const ReadBack& result) { results.push_back(result); });
    QTRY_COMPARE(results.size(), std::size_t{2});
    QVERIFY(results[0].keys > 5);
    QCOMPARE(results[0].checked, results[0].keys);
    QCOMPARE(results[0].lost, std::uint64_t{0});
    QCOMPARE(results[1].keys, results[0].keys);
}

void SimulationSessionTest::stoppingEmptiesTheCanvas() {
    SimulationSession session;
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(1));
    bool isAnswered = false;
    session.setPaused(true);
    session.read("k", [&](const ClientAnswer& answer) {
        isAnswered = answer.result.status == Status::Unavailable;
    });
    const QSignalSpy stopped(&session, &ClusterSession::stopped);
    session.stopAll();
    QCOMPARE(stopped.size(), 1);
    QCOMPARE(session.phase(), SessionPhase::Idle);
    QVERIFY(isAnswered);
    QVERIFY(!session.isWorkloadRunning());
    QVERIFY(session.model().find(NodeId("s1")) == nullptr);
    session.simulate(quick());
    waitFor(session, std::chrono::seconds(1));
    QCOMPARE(session.model().primary(), NodeId("m1"));
}

void SimulationSessionTest::thousandNodesDoNotStallTheWindow() {
    SimulationSession session;
    SimulationPlan plan = quick();
    plan.slaves = SimulationPlan::kMostSlaves - 2;
    qint64 longest = 0;
    QElapsedTimer since;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
    session.simulate(plan);
    since.start();
    heart.start(1);
    QTRY_VERIFY_WITH_TIMEOUT(session.simulatedTime() >= std::chrono::seconds(2), 60'000);
    heart.stop();
    QCOMPARE(session.model().view()->members.size(), std::size_t{1000});
    qInfo("longest pause of the event loop: %lld ms", static_cast<long long>(longest));
    // The machine is shared; that no slice of the simulation runs here shows anyway: those of the
    // formation take hundreds of milliseconds.
    QVERIFY(longest < 250);
}

QTEST_GUILESS_MAIN(SimulationSessionTest)
#include "simulation_session_test.moc"
