// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "gui_session/fault_book.h"

namespace engram::gui {

namespace {

using std::chrono::milliseconds;

const NodeId kA("s1");
const NodeId kB("s2");

Event told(const NodeId& node, const std::string& text, const std::string& direction = {},
           std::vector<std::pair<std::string, std::int64_t>> counters = {}) {
    Event event;
    event.kind = EventKind::FaultInjected;
    event.node = node;
    event.to = node == kA ? kB : kA;
    event.text = text;
    event.detail = direction;
    event.counters = std::move(counters);
    return event;
}

resp::Value bulk(const std::string& text) {
    resp::Value value;
    value.type = resp::ValueType::BulkString;
    value.text = text;
    return value;
}

resp::Value integer(std::int64_t number) {
    resp::Value value;
    value.type = resp::ValueType::Integer;
    value.integer = number;
    return value;
}

resp::Value row(std::vector<resp::Value> elements) {
    resp::Value value;
    value.type = resp::ValueType::Map;
    value.elements = std::move(elements);
    return value;
}

}  // namespace

class FaultBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalFaultsBothWaysAreOne();
    void differentFaultsBothWaysAreTwo();
    void restartOfOneEndLeavesOneWay();
    void nodesTellOfFaultsOfOthers();
    void bothEndsOfAWayAddUp();
    void clockIsRightAfterItIsCleared();
    void listReplacesWhatWasKnown();
};

void FaultBookTest::equalFaultsBothWaysAreOne() {
    FaultBook book;
    QVERIFY(book.set({kA, kB, kA}, std::nullopt));
    QVERIFY(!book.set({kA, kB, kA}, std::nullopt));
    QCOMPARE(book.links(), (std::vector<LinkFault>{{kA, kB, false, std::nullopt}}));
    QVERIFY(book.set({kB, kA, kB}, std::nullopt));
    QCOMPARE(book.links(), (std::vector<LinkFault>{{kA, kB, true, std::nullopt}}));
}

void FaultBookTest::differentFaultsBothWaysAreTwo() {
    FaultBook book;
    book.set({kA, kB, kA}, std::nullopt);
    book.set({kB, kA, kB}, milliseconds(50));
    QCOMPARE(book.links(), (std::vector<LinkFault>{{kA, kB, false, std::nullopt},
                                                   {kB, kA, false, milliseconds(50)}}));
}

void FaultBookTest::restartOfOneEndLeavesOneWay() {
    FaultBook book;
    book.set({kA, kB, kA}, std::nullopt);
    book.set({kB, kA, kB}, std::nullopt);
    book.setClock({kA, milliseconds(1000), 0});
    QVERIFY(book.forget(kA));
    QCOMPARE(book.links(), (std::vector<LinkFault>{{kB, kA, false, std::nullopt}}));
    QVERIFY(book.clocks().empty());
    QVERIFY(!book.forget(kA));
}

void FaultBookTest::nodesTellOfFaultsOfOthers() {
    FaultBook book;
    QVERIFY(book.apply(told(kA, "link delay", "in", {{"delayMs", 200}})));
    QCOMPARE(book.links(), (std::vector<LinkFault>{{kB, kA, false, milliseconds(200)}}));
    QVERIFY(book.apply(told(kA, "link drop", "out")));
    QCOMPARE(book.links().size(), 2U);
    QVERIFY(book.apply(told(kA, "link clear", "in")));
    QVERIFY(book.apply(told(kA, "link clear", "out")));
    QVERIFY(book.links().empty());
    Event other;
    other.kind = EventKind::HopSent;
    QVERIFY(!book.apply(other));
}

void FaultBookTest::bothEndsOfAWayAddUp() {
    FaultBook book;
    book.set({kA, kB, kA}, milliseconds(50));
    book.set({kA, kB, kB}, milliseconds(20));
    QCOMPARE(book.links(), (std::vector<LinkFault>{{kA, kB, false, milliseconds(70)}}));
    QCOMPARE(book.waysOf(kA, kB).size(), 2U);
    book.set({kA, kB, kB}, std::nullopt);
    QCOMPARE(book.links(), (std::vector<LinkFault>{{kA, kB, false, std::nullopt}}));
    book.clear({kA, kB, kB});
    QCOMPARE(book.links(), (std::vector<LinkFault>{{kA, kB, false, milliseconds(50)}}));
}

void FaultBookTest::clockIsRightAfterItIsCleared() {
    FaultBook book;
    QVERIFY(book.apply(told(kA, "clock", {}, {{"jumpMs", 1000}, {"driftPpm", -100000}})));
    QCOMPARE(book.clocks(), (std::vector<ClockFault>{{kA, milliseconds(1000), -100000}}));
    // What it gained stays, but it runs right.
    QVERIFY(book.apply(told(kA, "clock", {}, {{"jumpMs", 0}, {"driftPpm", 0}, {"offsetMs", 9}})));
    QVERIFY(book.clocks().empty());
}

void FaultBookTest::listReplacesWhatWasKnown() {
    FaultBook book;
    book.set({kA, kB, kA}, std::nullopt);
    book.set({kB, kA, kB}, std::nullopt);
    resp::Value list;
    list.type = resp::ValueType::Array;
    list.elements.push_back(
        row({bulk("fault"), bulk("link"), bulk("peer"), bulk("s2"), bulk("direction"), bulk("out"),
             bulk("action"), bulk("delay"), bulk("delay_ms"), integer(200)}));
    list.elements.push_back(row({bulk("fault"), bulk("clock"), bulk("offset_ms"), integer(7),
                                 bulk("drift_ppm"), integer(50000)}));
    QVERIFY(book.reconcile(kA, list));
    QVERIFY(!book.reconcile(kA, list));
    QCOMPARE(book.links(), (std::vector<LinkFault>{{kA, kB, false, milliseconds(200)},
                                                   {kB, kA, false, std::nullopt}}));
    QCOMPARE(book.clocks(), (std::vector<ClockFault>{{kA, milliseconds(0), 50000}}));
    QVERIFY(book.reconcile(kA, resp::Value{}));
    QCOMPARE(book.holders(), std::vector<NodeId>{kB});
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::FaultBookTest)
#include "fault_book_test.moc"
