// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Two recordings on one time axis: where zero is, which failover belongs to it, and what differs.

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

#include "gui_compare/comparison.h"
#include "gui_compare/digest_task.h"
#include "gui_model/observer_events.h"
#include "gui_samples/busy_recording.h"
#include "gui_samples/sample_cluster.h"
#include "trace/trace_file.h"

namespace engram::gui {

namespace {

constexpr std::int64_t kMs = 1000;
constexpr int kPatienceMs = 60'000;
const QString kRealTrace = QStringLiteral(ENGRAM_SOURCE_DIR "/tests/data/failover.engram-trace");

/// A cluster whose primary is killed: a write every 10 ms until then and again some time later.
class Kill {
public:
    /// `electionMs`: from the kill to the takeover. `startUs`: added to all times.
    Kill(std::int64_t electionMs, std::int64_t startUs) : m_electionMs(electionMs) {
        m_cluster.advance(startUs);
        record(m_cluster.snapshot());
        for (const Member& member : m_cluster.view().members) {
            m_cluster.advance(kMs);
            record({process(member.identity.id.text().c_str(), process_word::kRunning)});
        }
        serve("m1", 1000);
        killedUs = m_cluster.nowUs();
        record({process("m1", process_word::kKilled)});
        takeOver();
        serve("m2", 2000);
    }

    trace::Recording recording{trace::Recording::kUnlimited};
    std::int64_t killedUs = 0;

private:
    Event process(const char* id, std::string_view word) { return m_cluster.process(id, word); }
    void record(const std::vector<Event>& events) {
        recording.append(events, m_cluster.nowUs());
        m_cluster.advance(kMs);
    }
    /// Tells of `ms` milliseconds of a write every 10 ms.
    void serve(const char* primary, std::int64_t ms) {
        const std::int64_t before = m_writes;
        for (std::int64_t past = 0; past <= ms; past += 200) {
            m_writes = before + past / 10;
            record({m_cluster.counters(primary, {{"reads", 0},
                                                 {"writes", m_writes},
                                                 {"write_per_second", 100},
                                                 {"write_p50_us", 700},
                                                 {"write_p99_us", 2000 * m_electionMs / 400},
                                                 {"epoch", primary[1] - '0'}})});
            m_cluster.advance(199 * kMs);
        }
    }
    void takeOver() {
        m_cluster.advance(m_electionMs / 2 * kMs);
        Event candidacy = m_cluster.event(EventKind::CandidacyStarted, "m2");
        record({candidacy});
        m_cluster.advance(m_electionMs / 2 * kMs);
        Event takeover = m_cluster.event(EventKind::TakeoverStarted, "m2");
        takeover.epoch = Epoch{2};
        record({takeover});
        record({m_cluster.viewCommitted([](View& view) {
            view.primary = NodeId("m2");
            view.stamp.epoch = Epoch{2};
        })});
    }

    SampleCluster m_cluster;
    std::int64_t m_electionMs;
    std::int64_t m_writes = 0;
};

TraceDigest digest(const Kill& kill, const char* name) {
    return *digestOf(kill.recording, QLatin1String(name));
}

std::optional<std::int64_t> valueOf(const Comparison& comparison, CompareTopic topic,
                                    CompareSide side) {
    return comparison.rows()[static_cast<std::size_t>(topic)]
        .values[static_cast<std::size_t>(side)];
}

}  // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void digestHasWhatWasRecorded();
    void whatHeldBeforeARecordingIsNoFailure();
    void failuresOfARingAreKnownWithoutItsBeginning();
    void firstKillIsZeroUntilSomebodySaysOtherwise();
    void withoutAKillTheGravestTroubleIsZero();
    void emptyRecordingsCanBeCompared();
    void slowerElectionShowsInTheDifference();
    void linesAreRelativeAndSilenceIsAGap();
    void failoverBelongsToTheMomentAroundIt();
    void whatDidNotHappenIsAbsentAndNotZero();
    void csvHasBothRecordings();
    void realTraceIsComparedWithItself();
    void stoppedReadingGivesNothing();
    void fileThatIsMissingSaysWhy();
    void millionEventsAreReadInThreeSeconds();
};

void ComparisonTest::digestHasWhatWasRecorded() {
    const Kill kill(400, 0);
    const TraceDigest read = digest(kill, "kill");
    QCOMPARE(read.name, QStringLiteral("kill"));
    QCOMPARE(read.firstUs, SampleCluster::kStartUs);
    QCOMPARE(read.lastUs, kill.recording.lastUs());
    QCOMPARE(read.failovers.size(), 1U);
    QCOMPARE(read.failovers[0].failed, NodeId("m1"));
    QVERIFY(read.samples.size() > 10);
    QCOMPARE(std::lround(read.requests.between(read.firstUs, kill.killedUs).writes), 100);
}

void ComparisonTest::whatHeldBeforeARecordingIsNoFailure() {
    const Kill kill(400, 0);
    Event mark;
    mark.kind = EventKind::Prologue;
    std::vector<Event> events{mark};
    kill.recording.forEach(0, kill.recording.end(), [&events](const trace::Batch& batch) {
        events.insert(events.end(), batch.events.begin(), batch.events.end());
    });
    trace::Recording before;
    before.append(events, kill.recording.lastUs());
    const TraceDigest read = *digestOf(before, QString());
    QVERIFY(read.failovers.empty());
    QVERIFY(read.markers.empty());
    events.erase(events.begin());
    trace::Recording now;
    now.append(events, kill.recording.lastUs());
    QCOMPARE(digestOf(now, QString())->failovers.size(), 1U);
}

void ComparisonTest::failuresOfARingAreKnownWithoutItsBeginning() {
    const Kill kill(400, 0);
    // What the view of the beginning tells has left the ring when the node is killed.
    trace::Recording ring({.spanUs = 1'000'000, .bytes = SIZE_MAX});
    SampleCluster filler;
    std::int64_t us = SampleCluster::kStartUs - 100'000'000;
    ring.append(filler.snapshot(), us);
    for (std::uint64_t number = 1; number < 2000; ++number)
        ring.append(filler.write(number, "c1", "key"), us += 40'000);
    QVERIFY(ring.begin() > 0);
    const trace::EventIndex afterTheView = filler.snapshot().size();
    kill.recording.forEach(afterTheView, kill.recording.end(), [&ring](const auto& batch) {
        ring.append(batch.events, batch.seenUs);
    });
    const TraceDigest read = *digestOf(ring, QString());
    QCOMPARE(read.failovers.size(), 1U);
    QVERIFY(read.failovers.front().failed == NodeId("m1"));
}

void ComparisonTest::firstKillIsZeroUntilSomebodySaysOtherwise() {
    const Kill one(400, 0);
    const Kill two(800, 77'000'000);
    Comparison comparison(digest(one, "one"), digest(two, "two"));
    QCOMPARE(comparison.zeroUs(CompareSide::First), one.killedUs);
    QCOMPARE(comparison.zeroUs(CompareSide::Second), two.killedUs);
    QCOMPARE(comparison.secondsOf(CompareSide::Second, two.killedUs + 1'500'000), 1.5);
    comparison.setZero(CompareSide::Second, two.killedUs - 500'000);
    QCOMPARE(comparison.secondsOf(CompareSide::Second, two.killedUs), 0.5);
    QCOMPARE(comparison.secondsOf(CompareSide::First, one.killedUs), 0.0);
}

void ComparisonTest::withoutAKillTheGravestTroubleIsZero() {
    SampleCluster cluster;
    trace::Recording recording(trace::Recording::kUnlimited);
    recording.append(cluster.snapshot(), cluster.nowUs());
    cluster.advance(5'000'000);
    const std::int64_t suspectedUs = cluster.nowUs();
    recording.append(std::vector{cluster.suspected("m1", "s2")}, suspectedUs);
    const TraceDigest read = *digestOf(recording, QString());
    QVERIFY(read.firstTrouble() != nullptr);
    QCOMPARE(read.firstTrouble()->kind, MarkerKind::Suspicion);
    QCOMPARE(read.firstTrouble()->atUs, suspectedUs);
}

void ComparisonTest::emptyRecordingsCanBeCompared() {
    const trace::Recording nothing;
    const Comparison comparison(*digestOf(nothing, QStringLiteral("a")),
                                *digestOf(nothing, QStringLiteral("b")));
    QCOMPARE(comparison.fromSeconds(), 0.0);
    QCOMPARE(comparison.untilSeconds(), 0.0);
    QVERIFY(comparison.failover(CompareSide::First) == nullptr);
    for (const CompareRow& row : comparison.rows())
        QVERIFY(!row.values[0] && !row.values[1] && !row.difference());
    QVERIFY(comparison.line(CompareSide::First, CompareFigure::Throughput).seconds.empty());
}

void ComparisonTest::slowerElectionShowsInTheDifference() {
    const Kill quick(400, 0);
    const Kill slow(900, 12'345'000);
    const Comparison comparison(digest(quick, "quick"), digest(slow, "slow"));
    const std::vector<CompareRow> rows = comparison.rows();
    QCOMPARE(rows.size(), std::size_t{kCompareTopics});
    for (int i = 0; i < kCompareTopics; ++i)
        QCOMPARE(rows[static_cast<std::size_t>(i)].topic, static_cast<CompareTopic>(i));
    const auto elected = rows[static_cast<std::size_t>(CompareTopic::Elected)];
    QVERIFY(elected.difference().has_value());
    // Half a second, give or take the milliseconds that the story takes to tell.
    QVERIFY(std::abs(*elected.difference() - 500'000) < 5'000);
    QCOMPARE(valueOf(comparison, CompareTopic::WritesBefore, CompareSide::First), 100);
    QCOMPARE(valueOf(comparison, CompareTopic::WritesBefore, CompareSide::Second), 100);
    QCOMPARE(valueOf(comparison, CompareTopic::KeysLost, CompareSide::First), 0);
}

void ComparisonTest::linesAreRelativeAndSilenceIsAGap() {
    const Kill quick(400, 0);
    const Kill slow(2000, 5'000'000);
    const Comparison comparison(digest(quick, "quick"), digest(slow, "slow"));
    const CompareLine line = comparison.line(CompareSide::Second, CompareFigure::WriteTail);
    QCOMPARE(line.seconds.size(), line.values.size());
    QVERIFY(line.seconds.front() < -0.9 && line.seconds.back() > 3);
    bool hasGap = false;
    for (std::size_t i = 0; i < line.seconds.size(); ++i) {
        if (std::isnan(line.values[i])) {
            hasGap = true;
            QVERIFY(line.seconds[i] > -0.5 && line.seconds[i] < 2.5);
        } else {
            QCOMPARE(line.values[i], 10.0);
        }
    }
    QVERIFY(hasGap);
    QCOMPARE(comparison.line(CompareSide::First, CompareFigure::WriteTail).values.front(), 2.0);
}

void ComparisonTest::failoverBelongsToTheMomentAroundIt() {
    TraceDigest two;
    for (const std::int64_t us : {100'000'000, 160'000'000}) {
        FailoverReport report;
        report.failedUs = us;
        two.failovers.push_back(report);
    }
    // Not long after it; else the next one; none comes back after the last.
    QCOMPARE(two.failoverAt(100'000'000)->failedUs, 100'000'000);
    QCOMPARE(two.failoverAt(105'000'000)->failedUs, 100'000'000);
    QCOMPARE(two.failoverAt(20'000'000)->failedUs, 100'000'000);
    QCOMPARE(two.failoverAt(130'000'000)->failedUs, 160'000'000);
    QVERIFY(two.failoverAt(500'000'000) == nullptr);
}

void ComparisonTest::whatDidNotHappenIsAbsentAndNotZero() {
    const Kill kill(400, 0);
    const Comparison comparison(digest(kill, "a"), digest(kill, "b"));
    QVERIFY(!valueOf(comparison, CompareTopic::DirectoryRebuilt, CompareSide::First));
    QVERIFY(valueOf(comparison, CompareTopic::Elected, CompareSide::First));
    const CompareRow rebuilt =
        comparison.rows()[static_cast<std::size_t>(CompareTopic::DirectoryRebuilt)];
    QVERIFY(!rebuilt.difference());
}

void ComparisonTest::csvHasBothRecordings() {
    const Kill kill(400, 0);
    const Comparison comparison(digest(kill, "the \"first\", so to say"), digest(kill, "b"));
    const QByteArray csv = comparisonCsv(comparison);
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(lines[0], QByteArray("kind,recording,name,seconds,figure,value\r"));
    const QByteArray name = "\"the \"\"first\"\", so to say\"";
    QVERIFY(csv.contains("failover,1," + name + ",,directory_rebuilt_us,\r\n"));
    QVERIFY(csv.contains("failover,2,\"b\",,writes_before,100\r\n"));
    QVERIFY(csv.contains("marker,1," + name + ",0.000000,kill,\"m1\"\r\n"));
    QVERIFY(csv.contains("write_p99_ms,2.000000\r\n"));
    QVERIFY(!csv.contains("nan"));
}

void ComparisonTest::realTraceIsComparedWithItself() {
    DigestTask task;
    const QSignalSpy succeeded(&task, &FileTask::succeeded);
    task.digest({QStringLiteral("a"), std::nullopt, kRealTrace},
                {QStringLiteral("b"), std::nullopt, kRealTrace});
    QVERIFY(!task.take().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, kPatienceMs);
    auto digests = task.take();
    QVERIFY(digests.has_value());
    QVERIFY(!task.take().has_value());
    const Comparison comparison(std::move(digests->first), std::move(digests->second));
    QVERIFY(comparison.failover(CompareSide::First) != nullptr);
    QCOMPARE(comparison.failover(CompareSide::First)->successor, NodeId("m2"));
    int known = 0;
    for (const CompareRow& row : comparison.rows()) {
        QCOMPARE(row.values[0], row.values[1]);
        known += row.values[0].has_value() ? 1 : 0;
    }
    QVERIFY(known >= 8);
    QVERIFY(valueOf(comparison, CompareTopic::WritesBefore, CompareSide::First) > 0);
}

void ComparisonTest::stoppedReadingGivesNothing() {
    const Kill kill(400, 0);
    QVERIFY(!digestOf(kill.recording, QString(), [](double) { return false; }).has_value());
    DigestTask task;
    const QSignalSpy cancelled(&task, &FileTask::cancelled);
    connect(&task, &FileTask::progressed, &task, &FileTask::cancel);
    const trace::Recording busy = busyRecording(300'000);
    task.digest({QString(), busy, {}}, {QString(), busy, {}});
    QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, kPatienceMs);
    QVERIFY(!task.take().has_value());
}

void ComparisonTest::fileThatIsMissingSaysWhy() {
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("missing"));
    DigestTask task;
    const QSignalSpy failed(&task, &FileTask::failed);
    const QString name = QStringLiteral("missing");
    task.digest({QString(), trace::Recording(), {}}, {name, std::nullopt, path});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
    QCOMPARE(failed.at(0).at(0).toString(),
             QStringLiteral("missing: cannot open the trace: No such file or directory"));
}

void ComparisonTest::millionEventsAreReadInThreeSeconds() {
    const trace::Recording busy = busyRecording(1'000'000);
    const std::clock_t before = std::clock();
    const auto read = digestOf(busy, QString());
    const double ms = static_cast<double>(std::clock() - before) * 1000.0 / CLOCKS_PER_SEC;
    QVERIFY(read.has_value());
    qInfo("1,000,000 events are read for a comparison in %.0f ms of processor time", ms);
#ifdef NDEBUG
    QVERIFY(ms < 3000);
#endif
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::ComparisonTest)
#include "comparison_test.moc"
