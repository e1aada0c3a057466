// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "gui_model/observer_events.h"
#include "gui_samples/sample_cluster.h"
#include "gui_session/trace_session.h"

namespace engram::gui {

class TraceSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failoverIsShownAsItEnded();
    void earlierStatesFollowFromKeyframes();
    void everyCommandIsRefusedWithAReason();
    void anotherTraceTakesItsPlace();
    void disorderIsPutRight();
    void whatAFullRingSavedHasItsNodes();
    void whatLeftTheRingIsNoEventOfTheTrace();
    void otherFilesAreRefused();

private:
    [[nodiscard]] std::string path(const char* name) const {
        return m_dir.filePath(QLatin1String(name)).toStdString();
    }

    QTemporaryDir m_dir;
};

namespace {

const char* const kFailover = ENGRAM_SOURCE_DIR "/tests/data/failover.engram-trace";

std::unique_ptr<TraceSession> failoverSession() {
    Result<OpenedTrace> trace = openTrace(kFailover);
    return trace ? std::make_unique<TraceSession>(std::move(*trace), QStringLiteral("failover"))
                 : nullptr;
}

/// All batches up to `us`, folded from the beginning.
ClusterState stateAt(const trace::Recording& recording, std::int64_t us) {
    ClusterState state;
    recording.forEachSeen(INT64_MIN, us, [&state](const trace::Batch& batch) {
        static_cast<void>(state.apply(batch.events, batch.seenUs));
    });
    return state;
}

trace::EventIndex find(const trace::Recording& recording, EventKind kind) {
    trace::EventIndex index = recording.begin();
    while (index < recording.end() && recording.at(index)->kind != kind)
        ++index;
    return index;
}

}  // namespace

void TraceSessionTest::failoverIsShownAsItEnded() {
    const auto session = failoverSession();
    QVERIFY(session != nullptr);
    QCOMPARE(session->phase(), SessionPhase::Replaying);
    QVERIFY(session->isLocked());
    QCOMPARE(session->model().primary(), NodeId("m2"));
    QCOMPARE(session->model().epoch(), Epoch{2});
    QVERIFY(session->model().view() != nullptr);
    QCOMPARE(session->model().view()->members.size(), std::size_t{4});
    QCOMPARE(session->model().nextSerial(), session->recording().end());
    QCOMPARE(session->model().nowUs(), session->recording().lastUs());
    for (const char* id : {"m1", "m2", "s1", "s2", "s3"})
        QVERIFY2(session->model().find(NodeId(id)) != nullptr, id);
    QCOMPARE(session->model().find(NodeId("s1"))->state, VisualState::Serving);
    QVERIFY(session->model().find(NodeId("m1"))->state != VisualState::Serving);

    const trace::Recording& recording = session->recording();
    const trace::EventIndex takeover = find(recording, EventKind::TakeoverServing);
    QVERIFY(takeover < recording.end());
    const ClusterState before = stateAt(recording, recording.seenAt(takeover) - 1);
    QCOMPARE(before.primary(), NodeId("m1"));
    QCOMPARE(before.epoch(), Epoch{1});
}

void TraceSessionTest::earlierStatesFollowFromKeyframes() {
    SampleCluster cluster;
    trace::Recording recording;
    recording.append(cluster.snapshot(), cluster.nowUs());
    for (std::uint64_t number = 1; number < 4000; ++number) {
        cluster.advance(16000);
        std::vector<Event> events = cluster.write(number, "c1", "key");
        if (number % 500 == 0)
            events.push_back(cluster.nodeState("s2", number % 1000 == 0 ? "serving" : "syncing"));
        recording.append(events, cluster.nowUs());
    }
    QVERIFY(trace::saveRecording(recording, path("keyframes")).has_value());
    const Result<OpenedTrace> trace = openTrace(path("keyframes"));
    QVERIFY(trace.has_value());
    QVERIFY(trace->recording.end() > 2 * Keyframes::kSpacing);
    QVERIFY(trace->newest == stateAt(recording, recording.lastUs()));
    int frames = 0;
    for (std::int64_t us = recording.firstUs(); us < recording.lastUs(); us += 5'000'000) {
        const Keyframes::Keyframe* const frame = trace->keyframes.find(us);
        if (frame == nullptr)
            continue;
        ++frames;
        QVERIFY(frame->state == stateAt(recording, frame->state.nowUs()));
        QCOMPARE(frame->next, recording.indexAfter(frame->state.nowUs()));
    }
    QVERIFY(frames > 1);
}

void TraceSessionTest::everyCommandIsRefusedWithAReason() {
    const auto session = failoverSession();
    QVERIFY(session != nullptr);
    const QSignalSpy refused(session.get(), &ClusterSession::refused);
    const NodeId node("s1");
    session->launch({});
    session->attach({{"127.0.0.1", 1}});
    session->detach();
    session->setLocked(false);
    session->addSlave();
    session->addBackup();
    session->kill(node);
    session->stop(node);
    session->freeze(node);
    session->thaw(node);
    session->restart(node);
    session->setWorkloadRunning(true);
    session->setWorkloadPlan({});
    QCOMPARE(refused.size(), 13);
    for (const QList<QVariant>& signal : refused)
        QVERIFY(!signal.at(0).toString().isEmpty());
    QVERIFY(session->isLocked() && !session->isWorkloadRunning());

    int answers = 0;
    const auto onAnswer = [&answers](const ClientAnswer& answer) {
        QCOMPARE(answer.result.status, Status::Unavailable);
        QVERIFY(!answer.result.detail.empty());
        ++answers;
    };
    const auto onFailure = [&answers](const auto& result) {
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().code, ErrorCode::Unavailable);
        QVERIFY(!result.error().detail.empty());
        ++answers;
    };
    session->read("k", onAnswer);
    session->write("k", "v", onAnswer);
    session->erase("k", onAnswer);
    session->command({"PING"}, onFailure);
    session->administer({"PROMOTE", "m1"}, onFailure);
    session->inject(LinkFault{}, onFailure);
    session->inject(ClockFault{}, onFailure);
    session->clear(LinkFault{}, onFailure);
    session->clear(ClockFault{}, onFailure);
    session->clearFaults(onFailure);
    session->readBack([&answers](const ReadBack& result) {
        QCOMPARE(result.checked, std::uint64_t{0});
        ++answers;
    });
    QCOMPARE(answers, 0);  // later, as of every session
    QTRY_COMPARE(answers, 11);

    const QSignalSpy stopped(session.get(), &ClusterSession::stopped);
    session->stopAll();
    QCOMPARE(stopped.size(), 1);
}

void TraceSessionTest::anotherTraceTakesItsPlace() {
    const auto session = failoverSession();
    QVERIFY(session != nullptr);
    SampleCluster cluster;
    trace::Recording recording;
    recording.append(cluster.snapshot(), cluster.nowUs());
    QVERIFY(trace::saveRecording(recording, path("other")).has_value());
    Result<OpenedTrace> other = openTrace(path("other"));
    QVERIFY(other.has_value());
    const QSignalSpy cleared(session.get(), &ClusterSession::recordingCleared);
    session->open(std::move(*other), QStringLiteral("other"));
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(session->name(), QStringLiteral("other"));
    QCOMPARE(session->recording().end(), recording.end());
    QCOMPARE(session->model().primary(), NodeId("m1"));
}

void TraceSessionTest::disorderIsPutRight() {
    std::vector<Event> events(4);
    for (std::size_t at = 0; at < events.size(); ++at) {
        events[at].kind = EventKind::Bookmark;
        events[at].time = {(10 - at) << 12U};
    }
    trace::Recording recording;
    recording.append(std::span(events).first(3), 100);
    recording.append(std::span(events).last(1), 100);
    recording.append({}, 100);
    QVERIFY(trace::saveRecording(recording, path("disorder")).has_value());
    const Result<OpenedTrace> trace = openTrace(path("disorder"));
    QVERIFY(trace.has_value());
    QVERIFY(*trace->recording.at(0) == events[2]);
    QVERIFY(*trace->recording.at(2) == events[0]);
    QVERIFY(*trace->recording.at(3) == events[3]);
    QCOMPARE(trace->recording.seenAt(2), std::int64_t{100});
    QCOMPARE(trace->recording.seenAt(3), std::int64_t{101});
    QCOMPARE(trace->recording.lastUs(), std::int64_t{102});
}

/// A slave is killed and the clock of another one jumps; both have left the ring at the end.
static void runPastTheRing(SampleCluster& cluster, SessionRecord& record) {
    record.take(cluster.snapshot(), cluster.nowUs());
    cluster.advance(1'000);
    Event jump = cluster.event(EventKind::FaultInjected, "s3");
    jump.text = "clock";
    jump.counters = {{"jumpMs", 1000}, {"offsetMs", 1000}};
    record.take({cluster.process("s2", process_word::kKilled), jump}, cluster.nowUs());
    for (std::uint64_t number = 1; number < 4000; ++number) {
        cluster.advance(16000);
        record.take(cluster.write(number, "c1", "key"), cluster.nowUs());
        // The newest of all is what the launcher says.
        if (number == 100)
            record.take({cluster.process("m1", process_word::kRunning),
                         cluster.process("s3", process_word::kRunning)},
                        cluster.nowUs());
    }
}

void TraceSessionTest::whatAFullRingSavedHasItsNodes() {
    SampleCluster cluster;
    SessionRecord record;
    record.setLimits({.spanUs = 1'000'000, .bytes = SIZE_MAX});
    runPastTheRing(cluster, record);
    QVERIFY(record.recording().begin() > 0);
    QVERIFY(!record.model().state().faults().clocks().empty());
    QVERIFY(trace::saveRecording(record.recording(), path("ring")).has_value());
    const Result<OpenedTrace> trace = openTrace(path("ring"));
    QVERIFY(trace.has_value());
    QVERIFY(trace->newest.view() != nullptr);
    QVERIFY(*trace->newest.view() == *record.model().view());
    QCOMPARE(trace->newest.primary(), record.model().primary());
    QCOMPARE(trace->newest.nodes().size(), record.model().nodes().size());
    for (const auto& [id, node] : record.model().nodes()) {
        const NodeView* const opened = trace->newest.find(id);
        QVERIFY2(opened != nullptr, id.text().c_str());
        QCOMPARE(opened->role, node.role);
        QCOMPARE(opened->state, node.state);
        QCOMPARE(opened->stateText, node.stateText);
    }
    QVERIFY(trace->newest.faults() == record.model().state().faults());
    QVERIFY(trace->newest.strangers() == record.model().state().strangers());
}

void TraceSessionTest::whatLeftTheRingIsNoEventOfTheTrace() {
    SampleCluster cluster;
    SessionRecord record;
    record.setLimits({.spanUs = 1'000'000, .bytes = SIZE_MAX});
    runPastTheRing(cluster, record);
    QVERIFY(trace::saveRecording(record.recording(), path("ring")).has_value());
    Result<OpenedTrace> trace = openTrace(path("ring"));
    QVERIFY(trace.has_value());
    QVERIFY(trace->recording.prologueEnd() > 0);
    QVERIFY(trace->recording.prologueEnd() < trace->recording.end());
    // The same after it was saved once more.
    QVERIFY(trace::saveRecording(trace->recording, path("again")).has_value());
    const Result<OpenedTrace> again = openTrace(path("again"));
    QVERIFY(again.has_value());
    QCOMPARE(again->recording.prologueEnd(), trace->recording.prologueEnd());
    QVERIFY(again->newest == trace->newest);
}

void TraceSessionTest::otherFilesAreRefused() {
    QCOMPARE(openTrace(path("missing")).error().code, ErrorCode::Io);
    QCOMPARE(openTrace(ENGRAM_SOURCE_DIR "/tests/data/README.md").error().code,
             ErrorCode::Malformed);
    const auto stopped = openTrace(kFailover, [](double done) { return done < 0.7; });
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::Unavailable);
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::TraceSessionTest)
#include "trace_session_test.moc"
