// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "client/cluster_observer.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include "fake_node.h"
#include "trace/event_codec.h"

using namespace engram;
using test::FakeNode;
using test::viewOf;

namespace {

std::string encoded(const Event& event) {
    std::string out;
    trace::appendEvent(out, event);
    return out;
}

/// Moves what has come to the end of `all`; how many there are now.
std::size_t collect(EventQueue& queue, std::vector<Event>& all) {
    for (Event& event : queue.drain()) {
        all.push_back(std::move(event));
    }
    return all.size();
}

Event stateOf(const char* node, const char* text) {
    Event event;
    event.kind = EventKind::NodeState;
    event.node = NodeId(node);
    event.text = text;
    return event;
}

Event snapshotDone() {
    Event event;
    event.kind = EventKind::SnapshotDone;
    return event;
}

Event committed(const View& view) {
    Event event;
    event.kind = EventKind::ViewCommitted;
    event.detail = encodeView(view);
    return event;
}

}  // namespace

class ClusterObserverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eventsReachTheQueueInOrder() {
        FakeNode m1("m1");
        const auto queue = std::make_shared<EventQueue>();
        ClusterObserver observer({m1.endpoint()}, 1000, queue);
        const QSignalSpy connected(&observer, &ClusterObserver::nodeConnected);
        observer.start();
        QTRY_COMPARE(m1.observers(), std::size_t{1});
        m1.push(encoded(stateOf("m1", "starting")) + encoded(stateOf("m1", "serving")));
        std::vector<Event> events;
        QTRY_COMPARE(collect(*queue, events), std::size_t{2});
        QCOMPARE(events[0].text, std::string("starting"));
        QCOMPARE(events[1].text, std::string("serving"));
        QCOMPARE(connected.size(), 0);
        m1.push(encoded(snapshotDone()));
        QTRY_COMPARE(connected.size(), 1);
    }

    void nodesCanNotSpeakForTheWindow() {
        FakeNode m1("m1");
        const auto queue = std::make_shared<EventQueue>();
        ClusterObserver observer({m1.endpoint()}, 1000, queue);
        observer.start();
        QTRY_COMPARE(m1.observers(), std::size_t{1});
        Event forged;
        forged.kind = EventKind::ProcessChanged;
        forged.to = NodeId("s1");
        forged.text = "killed";
        m1.push(encoded(forged) + encoded(stateOf("m1", "serving")));
        std::vector<Event> events;
        QTRY_COMPARE(collect(*queue, events), std::size_t{1});
        QCOMPARE(events[0].kind, EventKind::NodeState);
    }

    void membersOfAViewAreObservedToo() {
        FakeNode m1("m1");
        FakeNode m2("m2");
        ClusterObserver observer({m1.endpoint()}, 1000, std::make_shared<EventQueue>());
        observer.start();
        QTRY_COMPARE(m1.observers(), std::size_t{1});
        m1.push(encoded(committed(viewOf(1, {&m1, &m2}))));
        QTRY_COMPARE(m2.observers(), std::size_t{1});
        QCOMPARE(m1.observers(), std::size_t{1});
    }

    void nodeThatCanNotBeReachedIsToldOnce() {
        FakeNode m1("m1");
        m1.shutDown();
        ClusterObserver observer({m1.endpoint()}, 1000, std::make_shared<EventQueue>());
        const QSignalSpy unreachable(&observer, &ClusterObserver::nodeUnreachable);
        const QSignalSpy broken(&observer, &ClusterObserver::nodeDisconnected);
        observer.start();
        QTRY_COMPARE(unreachable.size(), 1);
        QCOMPARE(unreachable[0][0].value<Endpoint>(), m1.endpoint());
        QCOMPARE(unreachable[0][1].toString(), QStringLiteral("Connection refused"));
        m1.resume();
        QTRY_COMPARE(m1.observers(), std::size_t{1});
        m1.push(encoded(snapshotDone()));
        QTRY_VERIFY(m1.connections() == 1);
        QCOMPARE(unreachable.size(), 1);
        QCOMPARE(broken.size(), 0);
    }

    void brokenStreamIsToldAndOpenedAgain() {
        FakeNode m1("m1");
        ClusterObserver observer({m1.endpoint()}, 1000, std::make_shared<EventQueue>());
        const QSignalSpy connected(&observer, &ClusterObserver::nodeConnected);
        const QSignalSpy broken(&observer, &ClusterObserver::nodeDisconnected);
        observer.start();
        QTRY_COMPARE(m1.observers(), std::size_t{1});
        m1.push(encoded(snapshotDone()));
        QTRY_COMPARE(connected.size(), 1);
        m1.shutDown();
        QTRY_COMPARE(broken.size(), 1);
        m1.resume();
        QTRY_COMPARE(m1.observers(), std::size_t{1});
        m1.push(encoded(snapshotDone()));
        QTRY_COMPARE(connected.size(), 2);
        QCOMPARE(broken.size(), 1);
    }

    void reopeningConnectsAnewAlsoWhereTheStreamIsOpen() {
        FakeNode m1("m1");
        ClusterObserver observer({m1.endpoint()}, 1000, std::make_shared<EventQueue>());
        const QSignalSpy connected(&observer, &ClusterObserver::nodeConnected);
        const QSignalSpy broken(&observer, &ClusterObserver::nodeDisconnected);
        observer.start();
        QTRY_COMPARE(m1.observers(), std::size_t{1});
        m1.push(encoded(snapshotDone()));
        QTRY_COMPARE(connected.size(), 1);
        observer.reopen();
        QCOMPARE(broken.size(), 1);
        QVERIFY(broken[0][1].toString().isEmpty());
        const auto isHeardAgain = [&] {
            m1.push(encoded(snapshotDone()));  // to whoever observes by now
            return connected.size() == 2;
        };
        QTRY_VERIFY(isHeardAgain());
    }

    void viewFarAheadOpensNoConnections() {
        FakeNode m1("m1");
        FakeNode ghost("ghost");
        FakeNode m2("m2");
        ClusterObserver observer({m1.endpoint()}, 1000, std::make_shared<EventQueue>());
        observer.start();
        QTRY_COMPARE(m1.observers(), std::size_t{1});
        m1.push(encoded(committed(viewOf(1, {&m1}))) +
                encoded(committed(viewOf(std::uint64_t{1} << 40U, {&m1, &ghost}))) +
                encoded(committed(viewOf(2, {&m1, &m2}))));
        QTRY_COMPARE(m2.observers(), std::size_t{1});
        QCOMPARE(ghost.observers(), std::size_t{0});
    }

    void learntNodeThatLeftIsForgotten() {
        FakeNode m1("m1");
        FakeNode m2("m2");
        ClusterObserver observer({m1.endpoint()}, 1000, std::make_shared<EventQueue>());
        observer.start();
        QTRY_COMPARE(m1.observers(), std::size_t{1});
        m1.push(encoded(committed(viewOf(1, {&m1, &m2}))));
        QTRY_COMPARE(m2.observers(), std::size_t{1});
        m2.shutDown();
        View without = viewOf(2, {&m1});
        m1.push(encoded(committed(without)));
        QTRY_COMPARE(m2.observers(), std::size_t{0});
        m2.resume();
        // A second node shows that the dialling goes on while m2 is left alone.
        FakeNode m3("m3");
        without = viewOf(3, {&m1, &m3});
        m1.push(encoded(committed(without)));
        QTRY_COMPARE(m3.observers(), std::size_t{1});
        QCOMPARE(m2.observers(), std::size_t{0});
    }

    void worksInAThreadOfItsOwn() {
        FakeNode m1("m1");
        const auto queue = std::make_shared<EventQueue>();
        auto* observer = new ClusterObserver({m1.endpoint()}, 1000, queue);
        QThread thread;
        observer->moveToThread(&thread);
        connect(&thread, &QThread::started, observer, &ClusterObserver::start);
        connect(&thread, &QThread::finished, observer, &QObject::deleteLater);
        thread.start();
        QTRY_COMPARE(m1.observers(), std::size_t{1});
        m1.push(encoded(stateOf("m1", "serving")));
        std::vector<Event> events;
        QTRY_COMPARE(collect(*queue, events), std::size_t{1});
        thread.quit();
        QVERIFY(thread.wait(5000));
        QTRY_COMPARE(m1.connections(), 0);
    }

    void fullQueueDropsTheOldestAndCounts() {
        EventQueue queue(8);
        std::vector<Event> events;
        for (int i = 0; i < 20; ++i) {
            events.push_back(stateOf("m1", std::to_string(i).c_str()));
        }
        queue.push(std::move(events));
        const std::vector<Event> left = queue.drain();
        QVERIFY(left.size() <= 8 && !left.empty());
        QCOMPARE(left.back().text, std::string("19"));
        QCOMPARE(queue.dropped() + left.size(), std::uint64_t{20});
        QVERIFY(queue.drain().empty());
    }

    void readerTakesTheOldestInPortions() {
        EventQueue queue(100);
        std::vector<Event> events;
        for (int i = 0; i < 7; ++i) {
            events.push_back(stateOf("m1", std::to_string(i).c_str()));
        }
        queue.push(std::move(events));
        std::string seen;
        for (const std::size_t size : {3U, 3U, 1U, 0U}) {
            const std::vector<Event> portion = queue.drain(3);
            QCOMPARE(portion.size(), std::size_t{size});
            for (const Event& event : portion) {
                seen += event.text;
            }
        }
        QCOMPARE(seen, std::string("0123456"));
        QCOMPARE(queue.dropped(), std::uint64_t{0});
    }
};

QTEST_GUILESS_MAIN(ClusterObserverTest)
#include "cluster_observer_test.moc"
