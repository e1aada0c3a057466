// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Where two futures part, and how each came through.

#include "gui_simulation/futures.h"

#include <QTest>

#include "gui_model/observer_events.h"

using namespace engram;
using namespace engram::gui;

class FuturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalFuturesHaveNoDifference();
    void theFirstDifferentEventIsFound();
    void failoverIsMeasuredFromTheFault();
    void aWishToStopEndsTheReading();
};

namespace {

constexpr std::int64_t kCutUs = 1'000'000;

Event at(std::int64_t us, EventKind kind, const char* node = "m1") {
    Event event;
    event.kind = kind;
    event.node = NodeId(node);
    event.time = HybridTime{static_cast<std::uint64_t>(us) << 12U};
    return event;
}

Event write(std::int64_t us) {
    Event event = at(us, EventKind::RequestFinished);
    event.text = "write";
    event.detail = "OK";
    return event;
}

trace::Recording common() {
    trace::Recording recording;
    recording.append(std::vector<Event>{at(10, EventKind::NodeState), write(20)}, kCutUs);
    return recording;
}

}  // namespace

void FuturesTest::equalFuturesHaveNoDifference() {
    trace::Recording before = common();
    trace::Recording after = common();
    const std::vector<Event> rest{write(kCutUs + 5), write(kCutUs + 9)};
    before.append(rest, kCutUs + 10);
    after.append(std::span(rest).first(1), kCutUs + 6);  // other frames, and not as far
    const FuturesSummary summary = compareFutures(before, after, kCutUs);
    QVERIFY(!summary.difference);
    // Both are looked at as far as the shorter one goes.
    QCOMPARE(summary.spanUs, std::int64_t{6});
    QCOMPARE(summary.before.requestsFinished, std::uint64_t{1});
    QVERIFY(summary.before == summary.after);
}

void FuturesTest::theFirstDifferentEventIsFound() {
    trace::Recording before = common();
    trace::Recording after = common();
    before.append(std::vector<Event>{write(kCutUs + 5), at(kCutUs + 7, EventKind::NodeSuspected)},
                  kCutUs + 10);
    after.append(std::vector<Event>{write(kCutUs + 5)}, kCutUs + 6);
    after.append(std::vector<Event>{at(kCutUs + 8, EventKind::NodeJoined)}, kCutUs + 10);
    const FuturesSummary summary = compareFutures(before, after, kCutUs);
    QVERIFY(summary.difference.has_value());
    QCOMPARE(summary.difference->us, kCutUs + 7);
    QCOMPARE(summary.difference->eventBefore->kind, EventKind::NodeSuspected);
    QCOMPARE(summary.difference->eventAfter->kind, EventKind::NodeJoined);
    QCOMPARE(before.at(*summary.difference->before)->kind, EventKind::NodeSuspected);
    QCOMPARE(after.at(*summary.difference->after)->kind, EventKind::NodeJoined);
}

void FuturesTest::failoverIsMeasuredFromTheFault() {
    trace::Recording before = common();
    const std::int64_t fault = kCutUs + 100;
    before.append(
        std::vector<Event>{
            processEvent(NodeId("m1"), Role::Master, process_word::kKilled, {}, 0, fault),
            write(fault + 1), at(fault + 300, EventKind::CandidacyStarted, "m2"),
            at(fault + 400, EventKind::TakeoverStarted, "m2"),
            at(fault + 450, EventKind::TakeoverServing, "m2"), write(fault + 500)},
        fault + 600);
    trace::Recording after = common();
    after.append(std::vector<Event>{}, fault + 600);
    const FuturesSummary summary = compareFutures(before, after, kCutUs);
    QCOMPARE(*summary.before.faultUs, std::int64_t{100});
    QCOMPARE(*summary.before.candidacyUs, std::int64_t{300});
    QCOMPARE(*summary.before.electedUs, std::int64_t{400});
    QCOMPARE(*summary.before.servingUs, std::int64_t{450});
    QCOMPARE(*summary.before.firstWriteUs, std::int64_t{500});
    QVERIFY(!summary.before.suspectedUs);
    QVERIFY(!summary.after.faultUs && !summary.after.firstWriteUs);
}

void FuturesTest::aWishToStopEndsTheReading() {
    trace::Recording recording = common();
    recording.append(std::vector<Event>{write(kCutUs + 5)}, kCutUs + 6);
    QCOMPARE(compareFutures(recording, recording, kCutUs).before.requestsFinished,
             std::uint64_t{1});
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(compareFutures(recording, recording, kCutUs, stop.get_token()).before.requestsFinished,
             std::uint64_t{0});
}

QTEST_APPLESS_MAIN(FuturesTest)
#include "futures_test.moc"
