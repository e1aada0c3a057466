// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/fault_hook.h"

#include <QElapsedTimer>
#include <QTest>

#include "e2e/wire_client.h"
#include "fake_machine.h"
#include "protocol/codec.h"
#include "trace/event_codec.h"

using namespace engram;
using engram::test::FakeNode;
using engram::test::WireClient;

namespace {

/// A peer "s1" of a node, seen from outside.
class Peer {
public:
    explicit Peer(FakeNode& node) : m_node(node), m_wire(node.endpoint) {
        Hello hello;
        hello.cluster = ClusterId{5};
        hello.sender.identity = {NodeId("s1"), Incarnation{3}};
        hello.sender.endpoint = {"127.0.0.1", 1};
        std::string bytes;
        encodeMessage(bytes, hello, HybridTime{});
        isUp = m_wire.waitConnected();
        m_wire.send(bytes);
        isUp = isUp && m_wire.receive().has_value();
    }

    /// The node sends Fenced{epoch} to this peer.
    void nodeSends(std::uint64_t epoch) {
        m_node.machine->next.messages.push_back({NodeId("s1"), Fenced{Epoch{epoch}}});
        m_node.poke();
    }
    void sendToNode(std::uint64_t epoch) {
        std::string bytes;
        encodeMessage(bytes, Fenced{Epoch{epoch}}, HybridTime{});
        m_wire.send(bytes);
    }
    /// The epoch of the next Fenced, or 0 when none comes in time.
    std::uint64_t receive(int timeoutMs = WireClient::kTimeoutMs) {
        const auto value = m_wire.receive(timeoutMs);
        if (!value || value->elements.empty())
            return 0;
        resp::Arguments arguments;
        for (const resp::Value& element : value->elements)
            arguments.push_back(element.text);
        const auto decoded = decodeMessage(arguments);
        return decoded ? epochOf(decoded->message).value : 0;
    }
    [[nodiscard]] bool isOpen() const { return m_wire.isOpen(); }

    bool isUp = false;

private:
    FakeNode& m_node;
    WireClient m_wire;
};

std::vector<std::uint64_t> epochsSeen(const FakeNode& node) {
    std::vector<std::uint64_t> epochs;
    for (const auto& [from, message] : node.machine->messages)
        epochs.push_back(epochOf(message).value);
    return epochs;
}

using Epochs = std::vector<std::uint64_t>;

}  // namespace

class FaultHookTest : public QObject {
    Q_OBJECT

    static std::string fault(FakeNode& node, std::vector<std::string> arguments) {
        WireClient client(node.endpoint);
        arguments.insert(arguments.begin(), "ENGRAM.FAULT");
        return client.call(arguments).text;
    }

private Q_SLOTS:
    void withoutTheFlagItIsRefusedByName() {
        FakeNode node;
        for (const std::vector<std::string>& arguments :
             {std::vector<std::string>{"LIST"}, {"CLEAR"}, {"LINK", "s1", "DROP"}, {"CLOCK", "5"}})
            QVERIFY(fault(node, arguments).find("--allow-faults") != std::string::npos);
    }

    void wrongUseSaysWhatIsWrong_data() {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* arguments, const char* named) {
            QTest::newRow(arguments) << QByteArray(arguments) << QByteArray(named);
        };
        row("LINK s1 BURN", "DROP, DELAY milliseconds or CLEAR");
        row("LINK s1 DELAY", "from 0 to 60000");
        row("LINK s1 DELAY -1", "from 0 to 60000");
        row("LINK s1 DELAY 60001", "from 0 to 60000");
        row("LINK s1 DROP UP", "IN, OUT or BOTH");
        row("LINK s1 DROP IN now", "IN, OUT or BOTH");
        row("LINK m1 DROP", "this node");
        row("LINK ? DROP", "id of a node");
        row("LINK s1", "wrong number of arguments");
        row("CLOCK -5", "from 0 to 600000");
        row("CLOCK 600001", "from 0 to 600000");
        row("CLOCK 5 500001", "from -500000 to 500000");
        row("CLOCK 5 5 5", "drift-in-ppm");
        row("BURN", "unknown subcommand");
    }
    void wrongUseSaysWhatIsWrong() {
        QFETCH(QByteArray, arguments);
        QFETCH(QByteArray, named);
        FakeNode node(Role::Master, "m1", true);
        std::vector<std::string> words;
        for (const QByteArray& word : arguments.split(' '))
            words.push_back(word.toStdString());
        const std::string reply = fault(node, words);
        QVERIFY2(reply.find(named.toStdString()) != std::string::npos, reply.c_str());
        WireClient client(node.endpoint);
        QVERIFY(client.call({"ENGRAM.FAULT", "LIST"}).elements.empty());
    }

    void droppedLinkLosesMessagesAndStaysUp() {
        FakeNode node(Role::Master, "m1", true);
        Peer peer(node);
        QVERIFY(peer.isUp);
        QCOMPARE(fault(node, {"LINK", "s1", "DROP"}), std::string("OK"));
        peer.nodeSends(7);
        peer.sendToNode(3);  // the other way is not concerned
        QTRY_COMPARE(epochsSeen(node), Epochs{3});
        QCOMPARE(fault(node, {"LINK", "s1", "CLEAR"}), std::string("OK"));
        peer.nodeSends(8);
        QCOMPARE(peer.receive(), std::uint64_t{8});  // 7 never comes
        QVERIFY(peer.isOpen());
    }

    void inboundDropLosesWhatThePeerSends() {
        FakeNode node(Role::Master, "m1", true);
        Peer peer(node);
        QVERIFY(peer.isUp);
        QCOMPARE(fault(node, {"LINK", "s1", "DROP", "IN"}), std::string("OK"));
        peer.sendToNode(3);
        peer.nodeSends(7);
        QCOMPARE(peer.receive(), std::uint64_t{7});
        QCOMPARE(fault(node, {"CLEAR"}), std::string("OK"));
        peer.sendToNode(4);
        QTRY_COMPARE(epochsSeen(node), Epochs{4});
    }

    void delayedLinkKeepsTimeAndOrder() {
        FakeNode node(Role::Master, "m1", true);
        Peer peer(node);
        QVERIFY(peer.isUp);
        QCOMPARE(fault(node, {"LINK", "s1", "DELAY", "120"}), std::string("OK"));
        QElapsedTimer timer;
        timer.start();
        peer.nodeSends(1);
        QCOMPARE(fault(node, {"LINK", "s1", "DELAY", "0"}), std::string("OK"));
        peer.nodeSends(2);
        QCOMPARE(peer.receive(), std::uint64_t{1});
        QVERIFY2(timer.elapsed() >= 120, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(peer.receive(), std::uint64_t{2});
    }

    void inboundDelayKeepsOrderAndClearReleases() {
        FakeNode node(Role::Master, "m1", true);
        Peer peer(node);
        QVERIFY(peer.isUp);
        QCOMPARE(fault(node, {"LINK", "s1", "DELAY", "60000", "BOTH"}), std::string("OK"));
        for (std::uint64_t epoch = 1; epoch <= 3; ++epoch)
            peer.sendToNode(epoch);
        peer.nodeSends(9);
        WireClient client(node.endpoint);
        QCOMPARE(client.call({"ENGRAM.FAULT", "LIST"}).elements.size(), std::size_t{2});
        QVERIFY(epochsSeen(node).empty());
        QCOMPARE(fault(node, {"CLEAR"}), std::string("OK"));
        QCOMPARE(peer.receive(), std::uint64_t{9});
        peer.sendToNode(4);
        // What of 1..3 had not arrived when the fault was cleared follows in order.
        QTRY_COMPARE(epochsSeen(node), (Epochs{1, 2, 3, 4}));
        QVERIFY(client.call({"ENGRAM.FAULT", "LIST"}).elements.empty());
    }

    void clockOfTheMachineJumpsAndNeverGoesBack() {
        FakeNode node(Role::Master, "m1", true);
        const TimePoint before = node.machine->lastTimer;
        node.machine->deadline = TimePoint{};
        node.poke();
        QTRY_VERIFY(node.machine->lastTimer > before);
        const TimePoint real = node.machine->lastTimer;
        QCOMPARE(fault(node, {"CLOCK", "100000"}), std::string("OK"));
        node.machine->timerCalls = 0;
        node.machine->deadline = TimePoint{};
        node.poke();
        QTRY_VERIFY(node.machine->lastTimer >= real + std::chrono::seconds(100));
        const TimePoint ahead = node.machine->lastTimer;
        QCOMPARE(fault(node, {"CLEAR"}), std::string("OK"));
        node.machine->timerCalls = 0;
        node.machine->deadline = TimePoint{};
        node.poke();
        QTRY_VERIFY(node.machine->lastTimer > ahead);
    }

    void deadlineOfTheMachinePassesWithItsClock() {
        FakeNode node(Role::Master, "m1", true);
        node.machine->deadline = TimePoint{};
        node.poke();
        QTRY_COMPARE(node.machine->timerCalls, 3);
        node.machine->deadline = node.machine->lastTimer + std::chrono::seconds(500);
        node.poke();
        QCOMPARE(node.machine->timerCalls, 3);
        QCOMPARE(fault(node, {"CLOCK", "501000"}), std::string("OK"));
        QTRY_VERIFY(node.machine->timerCalls > 3);
    }

    void driftMakesTheClockFast() {
        FakeNode node(Role::Master, "m1", true);
        QCOMPARE(fault(node, {"CLOCK", "0", "500000"}), std::string("OK"));
        const auto offset = [&node] {
            WireClient client(node.endpoint);
            const resp::Value list = client.call({"ENGRAM.FAULT", "LIST"});
            return list.elements.at(0).find("offset_ms")->integer;
        };
        QElapsedTimer timer;
        timer.start();
        const auto first = offset();
        QTRY_VERIFY(offset() >= first + 50);
        QVERIFY2(timer.elapsed() >= 95, qPrintable(QString::number(timer.elapsed())));
    }

    void observersAreTold() {
        FakeNode node(Role::Master, "m1", true);
        WireClient observer(node.endpoint);
        QCOMPARE(observer.call({"ENGRAM.OBSERVE"}).text, std::string("OK"));
        QCOMPARE(fault(node, {"LINK", "s1", "DELAY", "30"}), std::string("OK"));
        while (const auto value = observer.receive()) {
            if (!trace::isEvent(*value))
                continue;
            const auto event = trace::decodeEvent(*value);
            if (!event || event->kind != EventKind::FaultInjected)
                continue;
            QCOMPARE(event->text, std::string("link delay"));
            QCOMPARE(event->detail, std::string("out"));
            QCOMPARE(event->to.text(), std::string("s1"));
            QCOMPARE(event->node.text(), std::string("m1"));
            QCOMPARE(counterOf(*event, "delayMs"), std::int64_t{30});
            return;
        }
        QFAIL("no event of the fault came");
    }
};

QTEST_GUILESS_MAIN(FaultHookTest)
#include "fault_hook_test.moc"
