// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "client/client_connection.h"

#include <QSignalSpy>
#include <QTest>

#include "fake_node.h"

using namespace engram;
using test::FakeNode;

namespace {

std::string encoded(const std::vector<std::string>& arguments) {
    std::string out;
    appendArguments(out, arguments);
    return out;
}

}  // namespace

class ClientConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsMadeBeforeConnectingAreSent() {
        FakeNode node("m1");
        ClientConnection connection(node.endpoint(), "me", nullptr);
        resp::Value answer;
        connection.send(encoded({"WRITE", "k", "v"}),
                        [&](Delivery, resp::Value&& value) { answer = std::move(value); });
        QTRY_VERIFY(answer.find("status") != nullptr);
        QCOMPARE(node.seen("HELLO"), 1);
        QCOMPARE(node.seen("CLIENT"), 1);
        QCOMPARE(node.memory().at("k"), std::string("v"));
    }

    void refusedConnectionLeavesCommandsUnsent() {
        FakeNode node("m1");
        node.shutDown();
        ClientConnection connection(node.endpoint(), {}, nullptr);
        const QSignalSpy closed(&connection, &ClientConnection::closed);
        std::vector<Delivery> ends;
        connection.send(encoded({"READ", "k"}),
                        [&](Delivery delivery, resp::Value&&) { ends.push_back(delivery); });
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(ends == std::vector{Delivery::LostUnsent});
        connection.send(encoded({"READ", "k"}),
                        [&](Delivery delivery, resp::Value&&) { ends.push_back(delivery); });
        QTRY_COMPARE(ends.size(), std::size_t{2});
        QVERIFY(!connection.wasConnected());
    }

    void brokenConnectionTellsSentFromUnsent() {
        FakeNode node("m1");
        ClientConnection connection(node.endpoint(), {}, nullptr);
        QTRY_VERIFY(connection.isConnected() && connection.awaited() == 0);
        node.setFrozen(true);
        std::vector<Delivery> ends;
        const auto note = [&](Delivery delivery, resp::Value&&) { ends.push_back(delivery); };
        connection.send(encoded({"READ", "k"}), note);
        QTRY_VERIFY(connection.silentMs() > 5);
        // Broken in the same turn as the second command is made: it never left.
        const QSignalSpy closed(&connection, &ClientConnection::closed);
        node.breakConnections();
        QTRY_VERIFY(!closed.isEmpty());
        connection.send(encoded({"READ", "k"}), note);
        QTRY_COMPARE(ends.size(), std::size_t{2});
        QCOMPARE(ends[0], Delivery::LostSent);
        QCOMPARE(ends[1], Delivery::LostUnsent);
    }

    void pushesDoNotDisturbTheOrderOfAnswers() {
        FakeNode node("m1");
        node.setScript([](const FakeNode::Arguments& arguments) -> std::optional<std::string> {
            return arguments[0] == "PING"
                       ? std::optional<std::string>(">1\r\n+news\r\n$1\r\n" + arguments[1] + "\r\n")
                       : std::nullopt;
        });
        ClientConnection connection(node.endpoint(), {}, nullptr);
        int pushes = 0;
        connection.setPushCallback([&](resp::Value&& value) {
            pushes += value.elements.size() == 1 && value.elements[0].text == "news" ? 1 : 0;
        });
        std::string answers;
        for (const char* text : {"a", "b", "c"}) {
            connection.send(encoded({"PING", text}),
                            [&](Delivery, resp::Value&& value) { answers += value.text; });
        }
        QTRY_COMPARE(answers, std::string("abc"));
        QCOMPARE(pushes, 3);
    }

    void garbageClosesTheConnection() {
        FakeNode node("m1");
        node.setScript(
            [](const FakeNode::Arguments&) { return std::optional<std::string>("?!\r\n"); });
        ClientConnection connection(node.endpoint(), {}, nullptr);
        const QSignalSpy closed(&connection, &ClientConnection::closed);
        Delivery end = Delivery::Answered;
        connection.send(encoded({"READ", "k"}), [&](Delivery d, resp::Value&&) { end = d; });
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(end, Delivery::LostSent);
        QTRY_COMPARE(node.connections(), 0);
    }

    void ownerMayDeleteTheConnectionInACallback() {
        FakeNode node("m1");
        auto* connection = new ClientConnection(node.endpoint(), {}, this);
        const QSignalSpy destroyed(connection, &QObject::destroyed);
        int answers = 0;
        for (int i = 0; i < 3; ++i) {
            connection->send(encoded({"READ", "k"}), [&, connection](Delivery, resp::Value&&) {
                ++answers;
                connection->abandon();
                connection->deleteLater();
            });
        }
        QTRY_COMPARE(destroyed.size(), 1);
        QCOMPARE(answers, 1);
    }
};

QTEST_GUILESS_MAIN(ClientConnectionTest)
#include "client_connection_test.moc"
