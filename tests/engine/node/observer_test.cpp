// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QElapsedTimer>
#include <QTest>
#include <map>

#include "e2e/wire_client.h"
#include "fake_machine.h"
#include "resp/writer.h"
#include "trace/event_codec.h"

using namespace engram;
using engram::test::FakeNode;
using engram::test::WireClient;

namespace {

std::optional<Event> nextEvent(WireClient& client, int timeoutMs = WireClient::kTimeoutMs) {
    while (const auto value = client.receive(timeoutMs)) {
        if (!trace::isEvent(*value))
            continue;
        const Result<Event> event = trace::decodeEvent(*value);
        return event ? std::optional(*event) : std::nullopt;
    }
    return std::nullopt;
}

/// Events of `kind` that follow, skipping others.
std::optional<Event> nextOf(WireClient& client, EventKind kind) {
    while (const auto event = nextEvent(client)) {
        if (event->kind == kind)
            return event;
    }
    return std::nullopt;
}

void observe(WireClient& client, const std::string& rate = "2000") {
    QVERIFY(client.waitConnected());
    client.sendCommand({"HELLO", "3"});
    client.sendCommand({"ENGRAM.OBSERVE", "RATE", rate});
}

/// `count` requests through `client`, in batches.
void load(WireClient& client, int count) {
    constexpr int kBatch = 500;
    QVERIFY(client.waitConnected());
    for (int sent = 0; sent < count; sent += kBatch) {
        std::string bytes;
        for (int i = 0; i < kBatch; ++i)
            resp::appendCommand(bytes, {"SET", "k", "v"});
        client.send(bytes);
        for (int i = 0; i < kBatch; ++i)
            QVERIFY(client.receive().has_value());
    }
}

}  // namespace

class ObserverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void snapshotComesFirstAndEndsWithItsMark() {
        FakeNode node;
        WireClient client(node.endpoint);
        observe(client);
        const auto first = nextEvent(client);
        QVERIFY(first.has_value());
        QCOMPARE(first->kind, EventKind::NodeState);
        QCOMPARE(first->node.text(), std::string("m1"));
        const auto done = nextOf(client, EventKind::SnapshotDone);
        QVERIFY(done.has_value());
        QVERIFY(first->time < done->time);
    }

    void countersComeFiveTimesASecondAndAreExact() {
        FakeNode node;
        node.machine->answersAtOnce = true;
        WireClient client(node.endpoint);
        observe(client);
        QVERIFY(nextOf(client, EventKind::SnapshotDone).has_value());
        WireClient worker(node.endpoint);
        load(worker, 500);
        QElapsedTimer timer;
        timer.start();
        std::optional<Event> counters;
        for (int i = 0; i < 5; ++i) {
            counters = nextOf(client, EventKind::Counters);
            QVERIFY(counters.has_value());
        }
        QVERIFY2(timer.elapsed() >= 700 && timer.elapsed() <= 3000,
                 qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(counterOf(*counters, "requests_write"), 500L);
        QCOMPARE(counterOf(*counters, "keys"), 7L);
        QVERIFY(counterOf(*counters, "connections") >= 2);
    }

    void machineTracesOnlyWhileSomebodyObserves() {
        FakeNode node;
        WireClient other(node.endpoint);
        QCOMPARE(other.call({"PING"}).text, std::string("PONG"));
        QVERIFY(node.machine->policies.empty());
        WireClient client(node.endpoint);
        observe(client);
        QVERIFY(nextOf(client, EventKind::SnapshotDone).has_value());
        QVERIFY(node.machine->policies.back().enabled);
        client.close();
        QTRY_VERIFY(!node.machine->policies.back().enabled);
    }

    void sampledRequestsAreWholeAndTheRestIsCounted() {
        FakeNode node;
        node.machine->answersAtOnce = true;
        WireClient client(node.endpoint);
        observe(client, "400");
        QVERIFY(nextOf(client, EventKind::SnapshotDone).has_value());
        WireClient worker(node.endpoint);
        load(worker, 5000);
        std::map<std::uint64_t, int> perRequest;
        std::int64_t omitted = 0;
        std::int64_t oneIn = 1;
        QElapsedTimer timer;
        timer.start();
        // The last Omitted event comes within a second.
        while (timer.elapsed() < 2500) {
            const auto event = nextEvent(client, 500);
            if (!event)
                continue;
            if (event->request.value != 0)
                ++perRequest[event->request.value];
            if (event->kind == EventKind::Omitted) {
                omitted += counterOf(*event, "requests");
                oneIn = std::max(oneIn, counterOf(*event, "oneIn"));
            }
        }
        QVERIFY(oneIn > 1);
        int cut = 0;
        for (const auto& [request, events] : perRequest)
            cut += events == 8 ? 0 : 1;
        QCOMPARE(cut, 0);
        const auto shown = static_cast<std::int64_t>(perRequest.size());
        QVERIFY2(shown + omitted == 5000,
                 qPrintable(QString::number(shown) + QLatin1Char(' ') + QString::number(omitted)));
    }

    void slowObserverIsCutOffAndOthersGoOn() {
        FakeNode node;
        WireClient slow(node.endpoint);
        observe(slow);
        QVERIFY(nextOf(slow, EventKind::SnapshotDone).has_value());
        WireClient good(node.endpoint);
        observe(good);
        QVERIFY(nextOf(good, EventKind::SnapshotDone).has_value());
        slow.socket().setReadBufferSize(1);
        Event event;
        event.kind = EventKind::ViewProposed;
        event.detail = std::string(1024 * 1024, 'v');
        for (int i = 0; i < 20; ++i) {
            node.machine->next.events.assign(1, event);
            node.poke();
            QVERIFY(nextOf(good, EventKind::ViewProposed).has_value());
        }
        WireClient asker(node.endpoint);
        const std::string info = asker.call({"INFO", "clients"}).text;
        QVERIFY2(info.find("observers:1") != std::string::npos, info.c_str());
    }
};

QTEST_GUILESS_MAIN(ObserverTest)
#include "observer_test.moc"
