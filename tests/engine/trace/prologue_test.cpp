// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "event_stream.h"
#include "trace/prologue.h"

using namespace engram;
using namespace engram::trace;

class PrologueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lastWordOnEachNodeStays();
    void newestCredibleViewStays();
    void viewAndProcessesComeFirst();
    void faultsEndWithTheirProcess();
    void whoIsBackWasNotPutAway();
    void orderOfEventsStays();
    void endOfACopyTakesTheBeginningsPlace();
    void whatTellsOfAMomentIsNotKept();
    void itBeginsWithItsMark();
};

namespace {

Event eventOf(EventKind kind, const char* node, const char* to, const char* text = "") {
    Event event;
    event.kind = kind;
    event.node = NodeId(node);
    event.to = NodeId(to);
    event.text = text;
    return event;
}

std::vector<Event> folded(const std::vector<Event>& events) {
    Prologue prologue;
    for (const Event& event : events)
        prologue.fold(event);
    std::vector<Event> kept = prologue.events();
    if (!kept.empty() && kept.front().kind == EventKind::Prologue)
        kept.erase(kept.begin());
    return kept;
}

}  // namespace

void PrologueTest::lastWordOnEachNodeStays() {
    const std::vector<Event> events{
        eventOf(EventKind::NodeState, "s1", "", "starting"),
        eventOf(EventKind::NodeState, "s2", "", "serving"),
        eventOf(EventKind::ProcessChanged, "", "s1", "running"),
        eventOf(EventKind::ProcessChanged, "", "s2", "running"),
        eventOf(EventKind::NodeState, "s1", "", "serving"),
        eventOf(EventKind::ProcessChanged, "", "s2", "killed"),
    };
    QVERIFY(folded(events) == (std::vector<Event>{events[2], events[5], events[1], events[4]}));
}

void PrologueTest::newestCredibleViewStays() {
    const auto view = [](std::uint64_t epoch, std::uint64_t number, const char* node) {
        Event event = eventOf(EventKind::ViewCommitted, node, "");
        event.epoch = Epoch{epoch};
        event.number = ViewNumber{number};
        return event;
    };
    const std::vector<Event> events{view(1, 5, "m1"), view(2, 6, "m2"), view(1, 4, "s1"),
                                    view(2, 6, "s2"), view(2, std::uint64_t(1) << 40U, "s3")};
    QVERIFY(folded(events) == std::vector<Event>{events[3]});
}

void PrologueTest::viewAndProcessesComeFirst() {
    const std::vector<Event> events{
        eventOf(EventKind::NodeState, "s1", "", "serving"),
        eventOf(EventKind::ProcessChanged, "", "s1", "running"),
        eventOf(EventKind::FaultInjected, "s1", "", "clock"),
        eventOf(EventKind::ViewCommitted, "m1", ""),
    };
    QVERIFY(folded(events) == (std::vector<Event>{events[3], events[1], events[0], events[2]}));
}

void PrologueTest::faultsEndWithTheirProcess() {
    const std::vector<Event> events{
        eventOf(EventKind::FaultInjected, "s1", "", "clock"),
        eventOf(EventKind::FaultInjected, "s2", "", "clock"),
        eventOf(EventKind::NodeState, "s1", "", "starting"),
        eventOf(EventKind::NodeState, "s2", "", "serving"),
    };
    QVERIFY(folded(events) == (std::vector<Event>{events[1], events[2], events[3]}));
}

void PrologueTest::whoIsBackWasNotPutAway() {
    const std::vector<Event> events{
        eventOf(EventKind::NodeDismissed, "", "s1"),
        eventOf(EventKind::ProcessChanged, "", "s1", "running"),
        eventOf(EventKind::ProcessChanged, "", "s2", "killed"),
        eventOf(EventKind::NodeDismissed, "", "s2"),
    };
    QVERIFY(folded(events) == (std::vector<Event>{events[1], events[2], events[3]}));
}

void PrologueTest::orderOfEventsStays() {
    const std::vector<Event> events{
        eventOf(EventKind::NodeJoined, "m1", "s9"),  eventOf(EventKind::NodeSuspected, "m1", "s9"),
        eventOf(EventKind::NodeRemoved, "m1", "s9"), eventOf(EventKind::NodeDismissed, "", "s9"),
        eventOf(EventKind::NodeJoined, "m2", "s9"),
    };
    QVERIFY(folded(events) == (std::vector<Event>{events[1], events[2], events[3], events[4]}));
}

void PrologueTest::endOfACopyTakesTheBeginningsPlace() {
    std::vector<Event> events{eventOf(EventKind::SyncStarted, "m1", "s2"),
                              eventOf(EventKind::SyncStarted, "m1", "s3"),
                              eventOf(EventKind::SyncDone, "m1", "s2")};
    for (Event& event : events)
        event.from = NodeId("s1");
    QVERIFY(folded(events) == (std::vector<Event>{events[1], events[2]}));
}

void PrologueTest::whatTellsOfAMomentIsNotKept() {
    QVERIFY(folded(test::EventStream(1).take(1000)).empty());
    QVERIFY(folded({eventOf(EventKind::Bookmark, "", "", "here")}).empty());
}

void PrologueTest::itBeginsWithItsMark() {
    Prologue prologue;
    QVERIFY(prologue.events().empty());
    prologue.fold(eventOf(EventKind::NodeState, "s1", "", "serving"));
    QCOMPARE(prologue.events().size(), 2U);
    QVERIFY(prologue.events().front().kind == EventKind::Prologue);
}

QTEST_APPLESS_MAIN(PrologueTest)
#include "prologue_test.moc"
