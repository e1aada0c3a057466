// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "net/connection.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>
#include <string>
#include <vector>

#include "e2e/wire_client.h"
#include "net/server.h"
#include "net/turn.h"
#include "resp/writer.h"

using namespace engram;
using namespace engram::net;

namespace {

/// Answers each command with its arguments, and keeps what happened.
class EchoHandler final : public ConnectionHandler {
public:
    explicit EchoHandler(Turn& turn) : m_turn(turn) {}

    void onCommand(Connection& connection, const resp::Arguments& arguments) override {
        commands.emplace_back(arguments.begin(), arguments.end());
        resp::Writer writer(connection.output());
        writer.array(arguments.size());
        for (const std::string_view argument : arguments)
            writer.bulk(argument);
        if (arguments[0] == "close")
            connection.closeAfterFlush();
        if (arguments[0] == "pause")
            connection.pause();
        if (arguments[0] == "abort")
            connection.abort("asked for");
    }
    void onBadInput(Connection& connection, const std::string& error, bool broken) override {
        resp::Writer(connection.output()).error(error);
        if (broken)
            connection.closeAfterFlush();
    }
    void onClosed(Connection&, const std::string& reason) override {
        closed = reason;
        m_turn.discard(std::move(owned));
    }

    std::unique_ptr<Connection> owned;
    std::vector<std::vector<std::string>> commands;
    std::string closed;

private:
    Turn& m_turn;
};

/// A listening server whose single client is handled by an EchoHandler.
struct EchoServer {
    Turn turn;
    EchoHandler handler{turn};
    Server server{[this](std::unique_ptr<QTcpSocket> socket) {
        handler.owned = std::make_unique<Connection>(turn, std::move(socket), handler);
    }};
    Endpoint endpoint = server.listenOn({"127.0.0.1", 0}).value();
};

std::string ping(int count) {
    std::string bytes;
    for (int i = 0; i < count; ++i)
        resp::appendCommand(bytes, {"ping", std::to_string(i)});
    return bytes;
}

}  // namespace

class ConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repliesOfOneTurnLeaveInOneWrite() {
        EchoServer server;
        test::WireClient client(server.endpoint);
        QVERIFY(client.waitConnected());
        QTRY_VERIFY(server.handler.owned != nullptr);
        int arrivals = 0;
        QObject::connect(&client.socket(), &QTcpSocket::readyRead, &client.socket(),
                         [&arrivals] { ++arrivals; });
        client.send(ping(100));
        for (int i = 0; i < 100; ++i) {
            const auto reply = client.receive();
            QVERIFY(reply.has_value());
            QCOMPARE(reply->elements.at(1).text, std::to_string(i));
        }
        // One write of 100 replies is one segment on loopback; one write each would be many.
        QVERIFY2(arrivals <= 2, qPrintable(QString::number(arrivals)));
    }

    void halfCommandWaitsForItsRest() {
        EchoServer server;
        test::WireClient client(server.endpoint);
        QVERIFY(client.waitConnected());
        const std::string bytes = ping(1);
        for (const char byte : bytes) {
            client.send({&byte, 1});
            QTest::qWait(0);
        }
        QVERIFY(client.receive().has_value());
        QCOMPARE(server.handler.commands.size(), std::size_t{1});
    }

    void garbageIsAnsweredAndClosed() {
        EchoServer server;
        test::WireClient client(server.endpoint);
        QVERIFY(client.waitConnected());
        client.send(ping(1) + "*1\r\n:garbage\r\n" + ping(1));
        QVERIFY(client.receive().has_value());
        const auto error = client.receive();
        QVERIFY(error.has_value() && error->isError());
        QVERIFY(client.waitClosed());
        QCOMPARE(server.handler.commands.size(), std::size_t{1});
    }

    void overLongArgumentIsRefusedAndConnectionGoesOn() {
        EchoServer server;
        test::WireClient client(server.endpoint);
        QVERIFY(client.waitConnected());
        const std::size_t tooLong = limits::kMaxValueBytes + 1;
        client.send("*2\r\n$4\r\nping\r\n$" + std::to_string(tooLong) + "\r\n" +
                    std::string(tooLong, 'x') + "\r\n" + ping(1));
        const auto error = client.receive();
        QVERIFY(error.has_value() && error->isError());
        const auto reply = client.receive();
        QVERIFY(reply.has_value() && !reply->isError());
        QVERIFY(server.handler.owned->isOpen());
    }

    void largestValuePasses() {
        EchoServer server;
        test::WireClient client(server.endpoint);
        QVERIFY(client.waitConnected());
        const std::string value(limits::kMaxValueBytes, 'v');
        client.sendCommand({"set", value});
        const auto reply = client.receive();
        QVERIFY(reply.has_value());
        QVERIFY(reply->elements.at(1).text == value);
    }

    void closeAfterFlushSendsWhatWaits() {
        EchoServer server;
        test::WireClient client(server.endpoint);
        QVERIFY(client.waitConnected());
        client.sendCommand({"close", std::string(5000000, 'x')});
        const auto reply = client.receive();
        QVERIFY(reply.has_value());
        QCOMPARE(reply->elements.at(1).text.size(), std::size_t{5000000});
        QVERIFY(client.waitClosed());
        QTRY_VERIFY(server.handler.owned == nullptr);
    }

    void abortInsideACommandIsSafe() {
        EchoServer server;
        test::WireClient client(server.endpoint);
        QVERIFY(client.waitConnected());
        std::string bytes;
        resp::appendCommand(bytes, {"abort"});
        client.send(bytes + ping(10));
        QVERIFY(client.waitClosed());
        QCOMPARE(server.handler.commands.size(), std::size_t{1});
        QCOMPARE(server.handler.closed, std::string("asked for"));
    }

    void pausedConnectionTakesNoCommandsUntilResumed() {
        EchoServer server;
        test::WireClient client(server.endpoint);
        QVERIFY(client.waitConnected());
        std::string bytes;
        resp::appendCommand(bytes, {"pause"});
        client.send(bytes + ping(3));
        QVERIFY(client.receive().has_value());
        QVERIFY(!client.receive(50).has_value());
        QCOMPARE(server.handler.commands.size(), std::size_t{1});
        server.handler.owned->resume();
        for (int i = 0; i < 3; ++i)
            QVERIFY(client.receive().has_value());
        client.send(ping(1));
        QVERIFY(client.receive().has_value());
    }

    void readerThatDoesNotReadIsCutOff() {
        EchoServer server;
        test::WireClient client(server.endpoint);
        QVERIFY(client.waitConnected());
        QTRY_VERIFY(server.handler.owned != nullptr);
        client.socket().setReadBufferSize(1024);
        server.handler.owned->setMaxBacklog(1024 * 1024);
        server.handler.owned->output().append(32 * 1024 * 1024, 'x');
        QTRY_VERIFY(server.handler.owned == nullptr);
        QVERIFY(server.handler.closed.find("does not read") == 0);
    }

    void lossOfTheOtherSideIsReported() {
        EchoServer server;
        test::WireClient client(server.endpoint);
        QVERIFY(client.waitConnected());
        QTRY_VERIFY(server.handler.owned != nullptr);
        client.close();
        QTRY_VERIFY(server.handler.owned == nullptr);
        QVERIFY(!server.handler.closed.empty());
    }

    void refusedDialIsReportedFromTheEventLoop() {
        Turn turn;
        EchoHandler handler(turn);
        Endpoint unused;
        {
            Server server([](std::unique_ptr<QTcpSocket>) {});
            unused = server.listenOn({"127.0.0.1", 0}).value();
        }
        handler.owned = Connection::dial(turn, unused, handler);
        QVERIFY(handler.closed.empty());
        QTRY_VERIFY(handler.owned == nullptr);
        QVERIFY(!handler.closed.empty());
    }

    void nagleIsOff() {
        EchoServer server;
        test::WireClient client(server.endpoint);
        QVERIFY(client.waitConnected());
        QTRY_VERIFY(server.handler.owned != nullptr);
        // 200 round trips in lock-step take 8 s where Nagle meets delayed acknowledgements.
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 200; ++i) {
            client.send(ping(1));
            QVERIFY(client.receive().has_value());
        }
        QVERIFY(timer.elapsed() < 4000);
    }
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
