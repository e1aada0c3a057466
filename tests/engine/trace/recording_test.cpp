// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QElapsedTimer>
#include <QTest>

#include "event_stream.h"
#include "trace/recording.h"

using namespace engram;
using namespace engram::trace;

namespace {

/// A batch as it was given to append(), or as forEach() gave it.
struct Seen {
    std::int64_t seenUs = 0;
    EventIndex first = 0;
    std::vector<Event> events;

    friend bool operator==(const Seen&, const Seen&) = default;
};

/// The same batches in a recording and as plain values.
struct Sample {
    explicit Sample(const Recording::Limits& limits = Recording::kUnlimited) : recording(limits) {}

    void add(std::vector<Event> events, std::int64_t seenUs) {
        recording.append(events, seenUs);
        batches.push_back({seenUs, end, std::move(events)});
        end += batches.back().events.size();
    }

    Recording recording;
    std::vector<Seen> batches;
    EventIndex end = 0;
};

Event numbered(std::uint64_t number) {
    Event event;
    event.kind = EventKind::Bookmark;
    event.epoch = Epoch{number};
    event.text = "event";
    return event;
}

std::vector<Event> numberedEvents(std::uint64_t from, std::size_t count) {
    std::vector<Event> events;
    for (std::size_t number = 0; number < count; ++number)
        events.push_back(numbered(from + number));
    return events;
}

/// Batches of 0..3000 events, so that many span blocks, 0..1000 us apart.
Sample randomSample(std::uint64_t seed, std::size_t batches) {
    Random random(seed);
    Sample sample;
    std::int64_t seenUs = 1000;
    for (std::size_t number = 0; number < batches; ++number) {
        const std::size_t count = random.below(4) == 0 ? 0 : random.below(3000);
        sample.add(numberedEvents(sample.end, count), seenUs);
        seenUs += static_cast<std::int64_t>(random.below(1000));
    }
    return sample;
}

std::vector<Seen> seenIn(const Recording& recording, EventIndex from, EventIndex to) {
    std::vector<Seen> seen;
    recording.forEach(from, to, [&seen](const Batch& batch) {
        seen.push_back({batch.seenUs, batch.first, {batch.events.begin(), batch.events.end()}});
    });
    return seen;
}

std::vector<Seen> seenBetween(const Recording& recording, std::int64_t after, std::int64_t until) {
    std::vector<Seen> seen;
    recording.forEachSeen(after, until, [&seen](const Batch& batch) {
        seen.push_back({batch.seenUs, batch.first, {batch.events.begin(), batch.events.end()}});
    });
    return seen;
}

/// What forEach() promises, said over plain batches.
std::vector<Seen> cut(const Sample& sample, EventIndex from, EventIndex to) {
    std::vector<Seen> result;
    for (const Seen& batch : sample.batches) {
        const EventIndex first = std::max(from, batch.first);
        const EventIndex last = std::min(to, batch.first + batch.events.size());
        if (first < last) {
            const auto at = batch.events.begin() + qsizetype(first - batch.first);
            result.push_back({batch.seenUs, first, {at, at + qsizetype(last - first)}});
        } else if (batch.events.empty() && batch.first >= from &&
                   (batch.first < to || to >= sample.end)) {
            result.push_back(batch);
        }
    }
    return result;
}

}  // namespace

class RecordingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newOneIsEmpty();
    void batchesComeBackAsTheyCame();
    void rangesAreCut();
    void neighbouringTimesVisitEachBatchOnce();
    void randomAccessEqualsSequence();
    void momentsFindTheirEvents();
    void visitEndsWhenTheVisitorHasEnough();
    void emptyBatchesSayThatTimePassed();
    void clockThatWasSetBackCountsAsTheSameMoment();
    void eventStaysWhileItsPointerLives();
    void oldestGoWhenTheSpanIsOver();
    void oldestGoWhenTheBytesAreOver();
    void silenceIsARingToo();
    void droppedRangesAreLeftOut();
    void clearingStartsAnew();
    void copiesGoTheirOwnWays();
    void isQuickAndSmall();
};

void RecordingTest::newOneIsEmpty() {
    const Recording recording;
    QVERIFY(recording.isEmpty());
    QCOMPARE(recording.begin(), EventIndex{0});
    QCOMPARE(recording.end(), EventIndex{0});
    QCOMPARE(recording.firstUs(), 0);
    QCOMPARE(recording.lastUs(), 0);
    QCOMPARE(recording.indexAfter(-1), EventIndex{0});
    QVERIFY(seenIn(recording, 0, 10).empty());
    QVERIFY(seenBetween(recording, INT64_MIN, INT64_MAX).empty());
}

void RecordingTest::batchesComeBackAsTheyCame() {
    const Sample sample = randomSample(1, 30);
    QVERIFY(sample.end > 20000);
    QCOMPARE(sample.recording.end(), sample.end);
    QVERIFY(seenIn(sample.recording, 0, sample.end) == sample.batches);
    // One batch over several blocks is still one.
    Sample large;
    large.add(numberedEvents(0, 20000), 5);
    large.add(numberedEvents(20000, 1), 6);
    QVERIFY(seenIn(large.recording, 0, large.end) == large.batches);
}

void RecordingTest::rangesAreCut() {
    const Sample sample = randomSample(2, 25);
    Random random(3);
    for (int round = 0; round < 40; ++round) {
        const EventIndex from = random.below(sample.end + 1);
        const EventIndex to = from + random.below(sample.end + 1 - from);
        QVERIFY2(seenIn(sample.recording, from, to) == cut(sample, from, to),
                 qPrintable(QStringLiteral("%1 to %2").arg(from).arg(to)));
    }
    // Borders of batches and blocks.
    for (const Seen& batch : sample.batches) {
        QVERIFY(seenIn(sample.recording, 0, batch.first) == cut(sample, 0, batch.first));
        QVERIFY(seenIn(sample.recording, batch.first, sample.end) ==
                cut(sample, batch.first, sample.end));
    }
    for (const EventIndex border : {EventIndex{4095}, EventIndex{4096}, EventIndex{8192}}) {
        QVERIFY(seenIn(sample.recording, 100, border) == cut(sample, 100, border));
        QVERIFY(seenIn(sample.recording, border, border + 1) == cut(sample, border, border + 1));
    }
}

void RecordingTest::neighbouringTimesVisitEachBatchOnce() {
    const Sample sample = randomSample(4, 25);
    for (const std::int64_t stepUs : {1, 37, 500, 4000, 1000000}) {
        std::vector<Seen> all;
        for (std::int64_t us = 0; us < sample.recording.lastUs(); us += stepUs) {
            const auto some = seenBetween(sample.recording, us, us + stepUs);
            for (const Seen& batch : some)
                QVERIFY(batch.seenUs > us && batch.seenUs <= us + stepUs);
            all.insert(all.end(), some.begin(), some.end());
        }
        QVERIFY(all == sample.batches);
    }
}

void RecordingTest::randomAccessEqualsSequence() {
    const Sample sample = randomSample(5, 30);
    for (const Seen& batch : sample.batches) {
        for (std::size_t place = 0; place < batch.events.size(); place += 101) {
            QVERIFY(*sample.recording.at(batch.first + place) == batch.events[place]);
            QCOMPARE(sample.recording.seenAt(batch.first + place), batch.seenUs);
        }
    }
    Random random(6);
    for (int round = 0; round < 500; ++round) {
        const EventIndex index = random.below(sample.end);
        QCOMPARE(sample.recording.at(index)->epoch.value, index);
    }
}

void RecordingTest::momentsFindTheirEvents() {
    const Sample sample = randomSample(7, 40);
    const Recording& recording = sample.recording;
    for (std::int64_t us = 990; us <= recording.lastUs() + 10; us += 7) {
        EventIndex expected = 0;
        std::int64_t before = 0;
        for (const Seen& batch : sample.batches) {
            expected += batch.seenUs <= us ? batch.events.size() : 0;
            before = batch.seenUs < us ? batch.seenUs : before;
        }
        QCOMPARE(recording.indexAfter(us), expected);
        QCOMPARE(recording.seenBefore(us), before);
    }
    QCOMPARE(recording.firstUs(), std::int64_t{1000});
    QCOMPARE(recording.lastUs(), sample.batches.back().seenUs);
}

void RecordingTest::visitEndsWhenTheVisitorHasEnough() {
    const Sample sample = randomSample(8, 30);
    for (const std::size_t wanted : {1U, 2U, 20U}) {
        std::size_t seen = 0;
        sample.recording.forEach(0, sample.end, [&](const Batch&) { return ++seen < wanted; });
        QCOMPARE(seen, wanted);
    }
}

void RecordingTest::emptyBatchesSayThatTimePassed() {
    Sample sample;
    sample.add({}, 10);
    sample.add(numberedEvents(0, 4096), 20);
    sample.add({}, 30);  // behind the last event of a full block
    sample.add({}, 40);
    sample.add(numberedEvents(4096, 2), 50);
    sample.add({}, 60);
    QVERIFY(!sample.recording.isEmpty());
    QCOMPARE(sample.recording.lastUs(), std::int64_t{60});
    QVERIFY(seenIn(sample.recording, 0, sample.end) == sample.batches);
    // Those before the event, not those behind it.
    QCOMPARE(seenIn(sample.recording, 4096, 4097).size(), std::size_t{3});
    QCOMPARE(seenIn(sample.recording, 0, 4096).size(), std::size_t{2});
    QCOMPARE(seenIn(sample.recording, 4097, 4098).size(), std::size_t{2});
    QCOMPARE(sample.recording.indexAfter(35), EventIndex{4096});
    QCOMPARE(sample.recording.seenBefore(40), std::int64_t{30});
    QCOMPARE(sample.recording.seenBefore(41), std::int64_t{40});
    QCOMPARE(sample.recording.seenBefore(10), std::int64_t{0});
    QCOMPARE(seenBetween(sample.recording, 25, 45).size(), std::size_t{2});
}

void RecordingTest::clockThatWasSetBackCountsAsTheSameMoment() {
    Recording recording;
    recording.append(numberedEvents(0, 1), 100);
    recording.append(numberedEvents(1, 1), 50);
    QCOMPARE(recording.seenAt(1), std::int64_t{100});
    QCOMPARE(recording.lastUs(), std::int64_t{100});
    QCOMPARE(recording.indexAfter(99), EventIndex{0});
    // Before 1970 is a time like any other.
    Recording early;
    early.append({}, -5);
    QCOMPARE(early.lastUs(), std::int64_t{-5});
}

void RecordingTest::eventStaysWhileItsPointerLives() {
    Recording recording({.spanUs = 10, .bytes = SIZE_MAX});
    recording.append(numberedEvents(0, 1), 0);
    const std::shared_ptr<const Event> first = recording.at(0);
    for (std::uint64_t number = 1; number < 50000; ++number)
        recording.append(numberedEvents(number, 1), std::int64_t(number));
    QVERIFY(recording.begin() > 0);
    QVERIFY(*first == numbered(0));
}

void RecordingTest::oldestGoWhenTheSpanIsOver() {
    Sample sample({.spanUs = 1000, .bytes = SIZE_MAX});
    for (std::uint64_t number = 0; number < 200; ++number)
        sample.add(numberedEvents(sample.end, 1000), std::int64_t(number) * 20);
    const Recording& recording = sample.recording;
    QCOMPARE(recording.end(), EventIndex{200000});
    QVERIFY(recording.begin() > 0);
    // Whole blocks: a little more than the span stays, never less.
    QVERIFY(recording.firstUs() <= recording.lastUs() - 1000);
    QVERIFY(recording.firstUs() > recording.lastUs() - 1200);
    for (EventIndex index = recording.begin(); index < recording.end(); index += 77) {
        QCOMPARE(recording.at(index)->epoch.value, index);
        QCOMPARE(recording.seenAt(index), std::int64_t(index / 1000 * 20));
    }
}

void RecordingTest::oldestGoWhenTheBytesAreOver() {
    constexpr std::size_t kLimit = std::size_t{4} << 20U;
    Recording recording({.spanUs = INT64_MAX, .bytes = kLimit});
    Random random(9);
    std::size_t most = 0;
    for (std::uint64_t number = 0; number < 400; ++number) {
        std::vector<Event> events = numberedEvents(number * 100, 100);
        for (Event& event : events)
            event.detail = std::to_string(random.next()) + std::string(1000, 'x');
        recording.append(events, std::int64_t(number));
        most = std::max(most, recording.bytes());
    }
    QVERIFY(recording.begin() > 0);
    QVERIFY(recording.end() - recording.begin() >= 1000);
    QCOMPARE(recording.at(recording.begin())->epoch.value, recording.begin());
    QVERIFY2(most <= 2 * kLimit, qPrintable(QString::number(most)));
    QVERIFY2(most > kLimit / 2, qPrintable(QString::number(most)));
}

void RecordingTest::silenceIsARingToo() {
    Recording recording({.spanUs = 1'000'000, .bytes = SIZE_MAX});
    std::size_t most = 0;
    for (std::int64_t frame = 0; frame < 200'000; ++frame) {
        recording.append({}, frame * 100);
        most = std::max(most, recording.bytes());
    }
    QVERIFY(recording.firstUs() > recording.lastUs() - 2'000'000);
    QVERIFY(most < 1'000'000);
    QCOMPARE(recording.end(), EventIndex{0});
}

void RecordingTest::droppedRangesAreLeftOut() {
    Recording recording({.spanUs = 10, .bytes = SIZE_MAX});
    for (std::uint64_t number = 0; number < 20; ++number)
        recording.append(numberedEvents(number * 4096, 4096), std::int64_t(number) * 10);
    const EventIndex begin = recording.begin();
    QVERIFY(begin > 4096);
    const std::vector<Seen> seen = seenIn(recording, 0, begin + 5);
    QCOMPARE(seen.size(), std::size_t{1});
    QCOMPARE(seen.front().first, begin);
    QCOMPARE(seen.front().events.size(), std::size_t{5});
    QVERIFY(seenIn(recording, 0, begin).empty());
}

void RecordingTest::clearingStartsAnew() {
    Sample sample = randomSample(10, 10);
    sample.recording.clear();
    QVERIFY(sample.recording.isEmpty());
    QCOMPARE(sample.recording.end(), EventIndex{0});
    QCOMPARE(sample.recording.bytes(), std::size_t{0});
    sample.recording.append(numberedEvents(7, 1), 3);
    QCOMPARE(sample.recording.at(0)->epoch.value, std::uint64_t{7});
    QCOMPARE(sample.recording.firstUs(), std::int64_t{3});
}

void RecordingTest::copiesGoTheirOwnWays() {
    Sample sample = randomSample(11, 10);
    Recording copy = sample.recording;
    const EventIndex end = copy.end();
    sample.recording.append(numberedEvents(1000000, 3), sample.recording.lastUs());
    copy.append(numberedEvents(2000000, 2), copy.lastUs() + 5);
    QCOMPARE(copy.end(), end + 2);
    QCOMPARE(copy.at(end)->epoch.value, std::uint64_t{2000000});
    QCOMPARE(sample.recording.at(end)->epoch.value, std::uint64_t{1000000});
    QVERIFY(seenIn(copy, 0, end) == cut(sample, 0, end));
    copy = sample.recording;
    QCOMPARE(copy.end(), end + 3);
}

void RecordingTest::isQuickAndSmall() {
    constexpr std::size_t kEvents = 200'000;
    constexpr std::size_t kBatch = 166;  // a frame's share of 10,000 events a second
    test::EventStream stream(12);
    const std::vector<Event> events = stream.take(kEvents);
    Recording recording;
    QElapsedTimer timer;
    timer.start();
    for (std::size_t at = 0; at < events.size(); at += kBatch) {
        const auto some = std::span(events).subspan(at, std::min(kBatch, events.size() - at));
        recording.append(some, some.back().time.wallMicroseconds());
    }
    const qint64 appendNs = timer.nsecsElapsed();
    timer.restart();
    std::size_t visited = 0;
    recording.forEach(0, recording.end(),
                      [&visited](const Batch& batch) { visited += batch.events.size(); });
    const qint64 visitNs = timer.nsecsElapsed();
    QCOMPARE(visited, events.size());
    const auto count = qint64(events.size());
    qInfo("%.1f bytes an event; ns an event: append %lld, replay %lld",
          double(recording.bytes()) / double(count), appendNs / count, visitNs / count);
    QVERIFY(recording.bytes() < events.size() * 32);
}

QTEST_APPLESS_MAIN(RecordingTest)
#include "recording_test.moc"
