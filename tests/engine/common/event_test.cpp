// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>
#include <set>

#include "common/event.h"

using namespace engram;

class EventTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasANameOfItsOwn();
    void everyHopHasANameOfItsOwn();
    void unknownNamesLeaveTheKind();
    void counterIsFoundByName();
};

namespace {

template <class Kind>
void checkNames(Kind last) {
    std::set<std::string_view> names;
    for (int number = 0; number <= int(last); ++number) {
        const auto kind = static_cast<Kind>(number);
        Kind back = number == 0 ? last : static_cast<Kind>(0);
        QVERIFY(fromText(toText(kind), back));
        QCOMPARE(back, kind);
        QVERIFY(names.insert(toText(kind)).second);
    }
}

}  // namespace

void EventTest::everyKindHasANameOfItsOwn() {
    checkNames(EventKind::Prologue);
    QCOMPARE(kEventKinds, std::size_t(EventKind::Prologue) + 1);
}

void EventTest::everyHopHasANameOfItsOwn() {
    checkNames(HopKind::Failure);
}

void EventTest::unknownNamesLeaveTheKind() {
    EventKind kind = EventKind::Tally;
    QVERIFY(!fromText("tally ", kind));
    QVERIFY(!fromText("", kind));
    QCOMPARE(kind, EventKind::Tally);
}

void EventTest::counterIsFoundByName() {
    Event event;
    event.counters = {{"keys", 5}, {"bytes", -1}};
    QCOMPARE(counterOf(event, "bytes"), std::int64_t{-1});
    QCOMPARE(counterOf(event, "slots", 9), std::int64_t{9});
}

QTEST_APPLESS_MAIN(EventTest)
#include "event_test.moc"
