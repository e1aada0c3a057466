// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A trace of 1,000,000 events: time and memory to save, open and look into it. CPU time of this
// process counts, so that what else the machine does matters little.

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <ctime>

#include "event_stream.h"
#include "trace/trace_file.h"

using namespace engram;
using namespace engram::trace;

class TraceSpeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void millionEventsOpenWithinThreeSeconds();
};

namespace {

constexpr std::size_t kEvents = 1'000'000;
constexpr std::size_t kBatch = 166;  // a frame's share of 10,000 events a second

double cpuMs() {
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

Recording million() {
    Recording recording(Recording::kUnlimited);
    test::EventStream stream(7);
    while (recording.end() < kEvents) {
        const std::vector<Event> events =
            stream.take(std::min<std::size_t>(kBatch, kEvents - recording.end()));
        recording.append(events, stream.nowUs());
    }
    return recording;
}

/// CPU milliseconds of the slowest of some hundred random looks.
double slowestLookMs(const Recording& recording) {
    Random random(8);
    double slowest = 0;
    for (int look = 0; look < 300; ++look) {
        const double begin = cpuMs();
        const EventIndex index = random.below(recording.end());
        if (recording.indexAfter(recording.seenAt(index)) <= index || !recording.at(index))
            return -1;
        slowest = std::max(slowest, cpuMs() - begin);
    }
    return slowest;
}

}  // namespace

void TraceSpeedTest::millionEventsOpenWithinThreeSeconds() {
    const QTemporaryDir directory;
    QVERIFY(directory.isValid());
    const QString path = directory.filePath(QStringLiteral("million.engram-trace"));
    const Recording recording = million();

    const double start = cpuMs();
    QVERIFY(saveRecording(recording, path.toStdString()).has_value());
    const double saved = cpuMs();
    const auto trace = loadRecording(path.toStdString());
    const double loaded = cpuMs();
    QVERIFY(trace.has_value());
    QCOMPARE(trace->recording.end(), recording.end());
    QCOMPARE(trace->recording.lastUs(), recording.lastUs());
    for (EventIndex index = 0; index < recording.end(); index += 9973)
        QVERIFY(*trace->recording.at(index) == *recording.at(index));

    const double lookMs = slowestLookMs(trace->recording);
    QVERIFY(lookMs >= 0);
    qInfo(
        "%llu events, file %lld MB, in memory %zu MB; saved in %.0f ms, opened in %.0f ms, "
        "slowest look %.1f ms (CPU time)",
        static_cast<unsigned long long>(recording.end()), QFileInfo(path).size() / 1'000'000,
        trace->recording.bytes() / 1'000'000, saved - start, loaded - saved, lookMs);
#ifdef NDEBUG
    QVERIFY(loaded - saved <= 3000);
    QVERIFY(lookMs <= 50);
#endif
}

QTEST_APPLESS_MAIN(TraceSpeedTest)
#include "trace_speed_test.moc"
