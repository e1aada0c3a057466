// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Opening and saving beside the window's thread; a trace of 1,000,000 events opened and scrubbed.

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <ctime>

#include "common/random.h"
#include "gui_samples/busy_recording.h"
#include "gui_session/trace_session.h"
#include "gui_timeline/timeline.h"
#include "gui_timeline/trace_loader.h"

namespace engram::gui {

class TraceLoaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void realTraceIsOpened();
    void missingFileSaysWhy();
    void millionEventsOpenWithinThreeSecondsAndScrub();
    void cancelledOpeningGivesNothing();
    void loaderMayGoWhileItWorks();
    void savingTakesWhatIsRecordedNow();
    void cancelledSavingLeavesNothing();

private:
    [[nodiscard]] QString path(const char* name) const {
        return m_dir.filePath(QLatin1String(name));
    }

    QTemporaryDir m_dir;
    QString m_million;
};

namespace {

constexpr std::size_t kEvents = 1'000'000;
constexpr int kPatienceMs = 60'000;

double cpuMs() {
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

}  // namespace

void TraceLoaderTest::initTestCase() {
    m_million = path("million.engram-trace");
    QVERIFY(trace::saveRecording(busyRecording(kEvents), m_million.toStdString()).has_value());
}

void TraceLoaderTest::realTraceIsOpened() {
    TraceLoader loader;
    QVERIFY(!loader.take().has_value());
    const QSignalSpy succeeded(&loader, &FileTask::succeeded);
    loader.open(QStringLiteral(ENGRAM_SOURCE_DIR "/tests/data/failover.engram-trace"));
    QVERIFY(loader.isRunning());
    QVERIFY(!loader.take().has_value());
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, kPatienceMs);
    QVERIFY(!loader.isRunning());
    const auto trace = loader.take();
    QVERIFY(trace.has_value());
    QCOMPARE(trace->newest.primary(), NodeId("m2"));
    QVERIFY(!loader.take().has_value());
}

void TraceLoaderTest::missingFileSaysWhy() {
    TraceLoader loader;
    const QSignalSpy failed(&loader, &FileTask::failed);
    loader.open(path("missing"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatienceMs);
    QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("No such file")));
    QVERIFY(!loader.take().has_value());
}

void TraceLoaderTest::millionEventsOpenWithinThreeSecondsAndScrub() {
    TraceLoader loader;
    const QSignalSpy succeeded(&loader, &FileTask::succeeded);
    const QSignalSpy progressed(&loader, &FileTask::progressed);
    const double start = cpuMs();
    loader.open(m_million);
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, kPatienceMs);
    const double openMs = cpuMs() - start;
    QVERIFY(progressed.size() > 50);
    double last = 0;
    for (const QList<QVariant>& signal : progressed) {
        QVERIFY(signal.at(0).toDouble() >= last && signal.at(0).toDouble() <= 1);
        last = signal.at(0).toDouble();
    }
    auto trace = loader.take();
    QVERIFY(trace.has_value());
    TraceSession session(std::move(*trace), QStringLiteral("million"));
    QVERIFY(session.recording().end() >= kEvents);
    Timeline timeline(session);
    Random random(3);
    std::vector<double> seekMs;
    const auto spanUs = std::uint64_t(timeline.latestUs() - timeline.earliestUs());
    for (int round = 0; round < 100; ++round) {
        const double before = cpuMs();
        timeline.seek(timeline.earliestUs() + std::int64_t(random.below(spanUs)));
        seekMs.push_back(cpuMs() - before);
        QCOMPARE(timeline.shown().primary(), NodeId("m1"));
    }
    std::sort(seekMs.begin(), seekMs.end());
    qInfo(
        "%llu events opened in %.0f ms; a seek takes %.1f ms (median), %.1f ms (slowest); "
        "%zu MB (CPU time)",
        qulonglong{session.recording().end()}, openMs, seekMs[seekMs.size() / 2], seekMs.back(),
        session.recording().bytes() / 1'000'000);
#ifdef NDEBUG
    QVERIFY(openMs <= 3000);
    QVERIFY(seekMs.back() <= 50);
#endif
}

void TraceLoaderTest::cancelledOpeningGivesNothing() {
    TraceLoader loader;
    const QSignalSpy cancelled(&loader, &FileTask::cancelled);
    const QSignalSpy succeeded(&loader, &FileTask::succeeded);
    connect(&loader, &FileTask::progressed, &loader, &FileTask::cancel);
    loader.open(m_million);
    QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, kPatienceMs);
    QCOMPARE(succeeded.size(), 0);
    QVERIFY(!loader.isRunning());
    QVERIFY(!loader.take().has_value());
    // And it can be asked again.
    loader.disconnect(&loader);
    loader.open(QStringLiteral(ENGRAM_SOURCE_DIR "/tests/data/failover.engram-trace"));
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, kPatienceMs);
    QVERIFY(loader.take().has_value());
}

void TraceLoaderTest::loaderMayGoWhileItWorks() {
    const double start = cpuMs();
    for (int round = 0; round < 5; ++round) {
        TraceLoader loader;
        loader.open(m_million);
    }
    QVERIFY(cpuMs() - start < 5000);
}

void TraceLoaderTest::savingTakesWhatIsRecordedNow() {
    trace::Recording recording = busyRecording(50'000);
    const trace::EventIndex end = recording.end();
    TraceSaver saver;
    const QSignalSpy succeeded(&saver, &FileTask::succeeded);
    saver.save(recording, path("saved.engram-trace"));
    for (int more = 0; more < 2000; ++more)
        recording.append(std::vector<Event>(5), recording.lastUs() + 1);
    QTRY_COMPARE_WITH_TIMEOUT(succeeded.size(), 1, kPatienceMs);
    const auto saved = trace::loadRecording(path("saved.engram-trace").toStdString());
    QVERIFY(saved.has_value());
    QCOMPARE(saved->recording.end(), end);
    QVERIFY(*saved->recording.at(end - 1) == *recording.at(end - 1));
}

void TraceLoaderTest::cancelledSavingLeavesNothing() {
    const auto million = trace::loadRecording(m_million.toStdString());
    QVERIFY(million.has_value());
    TraceSaver saver;
    const QSignalSpy cancelled(&saver, &FileTask::cancelled);
    connect(&saver, &FileTask::progressed, &saver, &FileTask::cancel);
    saver.save(million->recording, path("given-up.engram-trace"));
    QTRY_COMPARE_WITH_TIMEOUT(cancelled.size(), 1, kPatienceMs);
    QVERIFY(!QFileInfo::exists(path("given-up.engram-trace")));
    QVERIFY(!QFileInfo::exists(path("given-up.engram-trace.part")));
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::TraceLoaderTest)
#include "trace_loader_test.moc"
