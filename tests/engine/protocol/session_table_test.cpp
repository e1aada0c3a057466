// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/session_table.h"

#include <QTest>

using namespace engram;

class SessionTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsFoundByItsExactNumberSlotAndSession();
    void unstampedWritesLeaveNoRecord();
    void theHigherVersionOfARequestStays();
    void theHighestNumbersStay();
    void onlyWhatIsOlderThanAFullWindowIsForgotten();
    void theSessionsThatWroteLastStay();
    void recordsAreOrderedByStamp();
    void dropBelowKeepsLaterEpochs();
    void aDroppedSlotLeavesTheOthers();
};

namespace {

constexpr SlotId kSlot{5};
constexpr SlotId kOther{6};

SessionStamp stamp(std::uint64_t session, std::uint64_t number) {
    return {SessionId{session}, number};
}

SessionRecord record(SessionStamp of, std::uint64_t epoch, std::uint64_t sequence,
                     std::int64_t count = 0) {
    return {of, {Epoch{epoch}, sequence}, count};
}

}  // namespace

void SessionTableTest::aRequestIsFoundByItsExactNumberSlotAndSession() {
    SessionTable table;
    const SessionRecord noted = record(stamp(7, 3), 1, 9, 2);
    table.note(kSlot, noted);
    QVERIFY(table.find(kSlot, stamp(7, 3)) != nullptr);
    QVERIFY(*table.find(kSlot, stamp(7, 3)) == noted);
    QVERIFY(table.find(kSlot, stamp(7, 2)) == nullptr);
    QVERIFY(table.find(kSlot, stamp(7, 4)) == nullptr);
    QVERIFY(table.find(kSlot, stamp(8, 3)) == nullptr);
    QVERIFY(table.find(kOther, stamp(7, 3)) == nullptr);
}

void SessionTableTest::unstampedWritesLeaveNoRecord() {
    SessionTable table;
    table.note(kSlot, record(stamp(0, 3), 1, 9));
    QVERIFY(table.records(kSlot).empty());
}

void SessionTableTest::theHigherVersionOfARequestStays() {
    SessionTable table;
    table.note(kSlot, record(stamp(7, 3), 1, 9, 1));
    table.note(kSlot, record(stamp(7, 3), 2, 1, 5));
    QCOMPARE(table.find(kSlot, stamp(7, 3))->count, std::int64_t(5));
    table.note(kSlot, record(stamp(7, 3), 1, 100, 6));
    QCOMPARE(table.find(kSlot, stamp(7, 3))->count, std::int64_t(5));
    QCOMPARE(table.records(kSlot).size(), std::size_t(1));
}

void SessionTableTest::theHighestNumbersStay() {
    SessionTable table;
    // Later numbers may arrive first: a copy and live writes reach a replica in any order.
    for (std::uint64_t number = limits::kSessionWindow + 10; number > 0; --number)
        table.note(kSlot, record(stamp(7, number), 1, number));
    QCOMPARE(table.records(kSlot).size(), limits::kSessionWindow);
    QVERIFY(table.find(kSlot, stamp(7, 10)) == nullptr);
    QVERIFY(table.find(kSlot, stamp(7, 11)) != nullptr);
    QVERIFY(table.find(kSlot, stamp(7, limits::kSessionWindow + 10)) != nullptr);
}

void SessionTableTest::onlyWhatIsOlderThanAFullWindowIsForgotten() {
    SessionTable table;
    for (std::uint64_t number = 2; number <= limits::kSessionWindow; ++number)
        table.note(kSlot, record(stamp(7, 2 * number), 1, number));
    QVERIFY(!table.isForgotten(kSlot, stamp(7, 1)));  // the window still has room for it
    table.note(kSlot, record(stamp(7, 1000), 1, 1000));
    QVERIFY(table.isForgotten(kSlot, stamp(7, 3)));
    QVERIFY(!table.isForgotten(kSlot, stamp(7, 4)));
    QVERIFY(!table.isForgotten(kSlot, stamp(7, 5)));  // never noted, and would have been kept
    QVERIFY(!table.isForgotten(kSlot, stamp(8, 1)));
    QVERIFY(!table.isForgotten(kOther, stamp(7, 3)));
}

void SessionTableTest::theSessionsThatWroteLastStay() {
    SessionTable table;
    const std::uint64_t full = limits::kSessionsPerSlot;
    for (std::uint64_t session = 1; session <= full; ++session)
        table.note(kSlot, record(stamp(session, 1), 1, session));
    table.note(kSlot, record(stamp(1, 2), 2, 1));  // the oldest session writes again
    QCOMPARE(table.records(kSlot).size(), std::size_t(full + 1));
    table.note(kSlot, record(stamp(full + 1, 1), 2, 2));
    QVERIFY(table.find(kSlot, stamp(full + 1, 1)) != nullptr);
    QVERIFY(table.find(kSlot, stamp(2, 1)) == nullptr);
    QVERIFY(table.find(kSlot, stamp(1, 1)) != nullptr);
    QVERIFY(table.find(kSlot, stamp(1, 2)) != nullptr);
    QVERIFY(table.find(kSlot, stamp(full, 1)) != nullptr);
    QVERIFY(table.find(kSlot, stamp(full / 2, 1)) != nullptr);
    table.note(kOther, record(stamp(2, 1), 1, 1));
    QVERIFY(table.find(kOther, stamp(2, 1)) != nullptr);
}

void SessionTableTest::recordsAreOrderedByStamp() {
    SessionTable table;
    table.note(kSlot, record(stamp(9, 1), 1, 4));
    table.note(kSlot, record(stamp(7, 5), 1, 1));
    table.note(kSlot, record(stamp(7, 2), 1, 3));
    const std::vector<SessionRecord> expected{record(stamp(7, 2), 1, 3), record(stamp(7, 5), 1, 1),
                                              record(stamp(9, 1), 1, 4)};
    QVERIFY(table.records(kSlot) == expected);
}

void SessionTableTest::dropBelowKeepsLaterEpochs() {
    SessionTable table;
    table.note(kSlot, record(stamp(7, 1), 1, 9));
    table.note(kSlot, record(stamp(7, 2), 2, 1));
    table.note(kSlot, record(stamp(8, 1), 1, 8));
    table.note(kOther, record(stamp(7, 1), 1, 9));
    table.dropBelow(kSlot, Epoch{2});
    QVERIFY(table.records(kSlot) == std::vector<SessionRecord>{record(stamp(7, 2), 2, 1)});
    QCOMPARE(table.records(kOther).size(), std::size_t(1));
    table.dropBelow(kSlot, Epoch{UINT64_MAX});
    QVERIFY(table.records(kSlot).empty());
}

void SessionTableTest::aDroppedSlotLeavesTheOthers() {
    SessionTable table;
    table.note(kSlot, record(stamp(7, 1), 1, 1));
    table.note(kOther, record(stamp(7, 1), 1, 2));
    table.drop(kSlot);
    QVERIFY(table.records(kSlot).empty());
    QVERIFY(table.find(kOther, stamp(7, 1)) != nullptr);
    table.clear();
    QVERIFY(table.records(kOther).empty());
}

QTEST_APPLESS_MAIN(SessionTableTest)
#include "session_table_test.moc"
