// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "net/server.h"

#include <sys/resource.h>

#include <QTcpSocket>
#include <QTest>
#include <memory>
#include <vector>

#include "e2e/wire_client.h"
#include "net/turn.h"
#include "resp/writer.h"

using namespace engram;
using namespace engram::net;

namespace {

/// Answers everything with +OK.
class OkHandler final : public ConnectionHandler {
public:
    void onCommand(Connection& connection, const resp::Arguments&) override {
        resp::Writer(connection.output()).simple("OK");
    }
    void onBadInput(Connection&, const std::string&, bool) override {}
    void onClosed(Connection&, const std::string&) override {}
};

struct OkServer {
    Turn turn;
    OkHandler handler;
    std::vector<std::unique_ptr<Connection>> connections;
    Server server{[this](std::unique_ptr<QTcpSocket> socket) {
        connections.push_back(std::make_unique<Connection>(turn, std::move(socket), handler));
    }};
    Endpoint endpoint = server.listenOn({"127.0.0.1", 0}).value();
};

}  // namespace

class ServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        rlimit files{};
        QVERIFY(getrlimit(RLIMIT_NOFILE, &files) == 0);
        files.rlim_cur = files.rlim_max;
        QVERIFY(setrlimit(RLIMIT_NOFILE, &files) == 0);
    }

    void portZeroGivesARealPort() {
        OkServer server;
        QVERIFY(server.endpoint.port != 0);
        QCOMPARE(server.endpoint.host, std::string("127.0.0.1"));
    }

    void takenPortSaysWhichAndWhatToDo() {
        OkServer server;
        Server second([](std::unique_ptr<QTcpSocket>) {});
        const Result<Endpoint> result = second.listenOn(server.endpoint);
        QVERIFY(!result);
        QCOMPARE(result.error().detail,
                 "port " + std::to_string(server.endpoint.port) +
                     " on 127.0.0.1 is in use by another program; choose another with --port");
    }

    void foreignAddressIsNamed() {
        Server server([](std::unique_ptr<QTcpSocket>) {});
        const Result<Endpoint> result = server.listenOn({"192.0.2.1", 0});
        QVERIFY(!result);
        QVERIFY(result.error().detail.find("192.0.2.1") != std::string::npos);
        QVERIFY(result.error().detail.find("--host") != std::string::npos);
    }

    void thousandSilentConnectionsDoNotHarmTheOneThatSpeaks() {
        OkServer server;
        std::vector<std::unique_ptr<test::WireClient>> silent;
        for (int i = 0; i < 1000; ++i)
            silent.push_back(std::make_unique<test::WireClient>(server.endpoint));
        QTRY_COMPARE_WITH_TIMEOUT(server.connections.size(), std::size_t{1000}, 20000);
        test::WireClient client(server.endpoint);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(client.call({"ping"}).text, std::string("OK"));
    }

    void openFilesLimitTheConnections() {
        OkServer server;
        rlimit before{};
        QVERIFY(getrlimit(RLIMIT_NOFILE, &before) == 0);
        rlimit few = before;
        few.rlim_cur = 66;  // room for two beside the 64 that are kept
        QVERIFY(setrlimit(RLIMIT_NOFILE, &few) == 0);
        server.server.setConnectionCount([&server] { return server.connections.size(); });
        QVERIFY(setrlimit(RLIMIT_NOFILE, &before) == 0);
        test::WireClient first(server.endpoint);
        test::WireClient second(server.endpoint);
        QCOMPARE(first.call({"ping"}).text, std::string("OK"));
        QCOMPARE(second.call({"ping"}).text, std::string("OK"));
        test::WireClient third(server.endpoint);
        QVERIFY(third.receive().value_or(resp::Value{}).isError());
    }

    void connectionsOverTheLimitAreRefusedWithAReason() {
        OkServer server;
        server.server.setConnectionCount([&server] { return server.connections.size(); }, 2);
        test::WireClient first(server.endpoint);
        test::WireClient second(server.endpoint);
        QCOMPARE(first.call({"ping"}).text, std::string("OK"));
        QCOMPARE(second.call({"ping"}).text, std::string("OK"));
        test::WireClient third(server.endpoint);
        const auto refusal = third.receive();
        QVERIFY(refusal.has_value());
        QCOMPARE(refusal->text, std::string("ERR max number of clients reached"));
        QVERIFY(third.waitClosed());
        QCOMPARE(first.call({"ping"}).text, std::string("OK"));
    }
};

QTEST_GUILESS_MAIN(ServerTest)
#include "server_test.moc"
