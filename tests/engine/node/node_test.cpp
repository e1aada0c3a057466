// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/node.h"

#include <QTest>

#include "e2e/wire_client.h"
#include "fake_machine.h"
#include "protocol/codec.h"
#include "resp/writer.h"

using namespace engram;
using engram::test::FakeNode;
using engram::test::WireClient;

namespace {

std::string greetingOf(const std::string& id, std::uint64_t cluster) {
    Hello hello;
    hello.cluster = ClusterId{cluster};
    hello.sender.identity = {NodeId(id), Incarnation{3}};
    hello.sender.endpoint = {"127.0.0.1", 1};
    std::string bytes;
    encodeMessage(bytes, hello, HybridTime{});
    return bytes;
}

}  // namespace

class NodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void greetingMakesAPeerOfAConnection() {
        FakeNode node;
        WireClient peer(node.endpoint);
        QVERIFY(peer.waitConnected());
        std::string bytes = greetingOf("s1", 5);
        encodeMessage(bytes, Heartbeat{Epoch{4}, 99, ViewNumber{2}}, HybridTime{});
        peer.send(bytes);
        const auto greeting = peer.receive();
        QVERIFY(greeting.has_value());
        QCOMPARE(greeting->elements.at(0).text, std::string(Hello::kName));
        QTRY_COMPARE(node.machine->messages.size(), std::size_t{1});
        QCOMPARE(node.machine->up.size(), std::size_t{1});
        QCOMPARE(node.machine->up[0].identity.id.text(), std::string("s1"));
        QCOMPARE(epochOf(node.machine->messages[0].second).value, std::uint64_t{4});
        node.machine->next.messages.push_back({NodeId("s1"), Fenced{Epoch{9}}});
        node.poke();
        const auto message = peer.receive();
        QVERIFY(message.has_value());
        QCOMPARE(message->elements.at(0).text, std::string(Fenced::kName));
        peer.close();
        QTRY_COMPARE(node.machine->down.size(), std::size_t{2});  // poke's, and this one's
    }

    void strangersClusterIsRefused() {
        FakeNode node;
        WireClient peer(node.endpoint);
        QVERIFY(peer.waitConnected());
        peer.send(greetingOf("s1", 6));
        QVERIFY(peer.waitClosed());
        QVERIFY(node.machine->up.empty());
    }

    void ownNameIsRefused() {
        FakeNode node;
        WireClient peer(node.endpoint);
        QVERIFY(peer.waitConnected());
        peer.send(greetingOf("m1", 5));
        QVERIFY(peer.waitClosed());
        QVERIFY(node.machine->up.empty());
    }

    void malformedMessageEndsTheLinkOnly() {
        FakeNode node;
        WireClient peer(node.endpoint);
        QVERIFY(peer.waitConnected());
        peer.send(greetingOf("s1", 5) + "*2\r\n$12\r\nENGRAM.FETCH\r\n$1\r\nx\r\n");
        QVERIFY(peer.waitClosed());
        WireClient client(node.endpoint);
        QCOMPARE(client.call({"PING"}).text, std::string("PONG"));
    }

    void wantedPeersAreDialled() {
        FakeNode first;
        FakeNode second(Role::Slave, "s1");
        second.machine->wanted = {first.endpoint};
        second.poke();
        QTRY_VERIFY(!first.machine->up.empty());
        QCOMPARE(first.machine->up[0].identity.id.text(), std::string("s1"));
        QTRY_VERIFY(second.machine->up.size() == 2);
    }

    void newIdentityClosesAndRedialsAllLinks() {
        FakeNode first;
        FakeNode second(Role::Slave, "s1");
        second.machine->wanted = {first.endpoint};
        second.poke();
        QTRY_VERIFY(first.machine->up.size() == 1);
        second.machine->becomeIncarnation(12);
        second.poke();
        QTRY_COMPARE(first.machine->up.size(), std::size_t{2});
        QCOMPARE(first.machine->up[1].identity.incarnation.value, std::uint64_t{12});
        QCOMPARE(first.machine->down.at(0).incarnation.value, std::uint64_t{11});
    }

    void timerFollowsTheMachinesDeadline() {
        FakeNode node;
        node.machine->deadline = TimePoint{};
        node.poke();
        QTRY_COMPARE(node.machine->timerCalls, 3);
    }
};

QTEST_GUILESS_MAIN(NodeTest)
#include "node_test.moc"
