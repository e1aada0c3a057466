// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QRegularExpression>
#include <QTest>

#include "e2e/wire_client.h"
#include "fake_machine.h"
#include "resp/writer.h"

using namespace engram;
using engram::test::FakeNode;
using engram::test::WireClient;

using Strings = std::vector<std::string>;

Q_DECLARE_METATYPE(Strings)

class ClientCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badCommandsAreAnsweredInTheWordsOfRedis_data() {
        QTest::addColumn<Strings>("command");
        QTest::addColumn<std::string>("error");
        const auto row = [](const char* name, Strings command, const char* error) {
            QTest::newRow(name) << command << std::string(error);
        };
        row("unknown", {"foo", "bar"},
            "ERR unknown command 'foo', with args beginning with: 'bar' ");
        row("unknown alone", {"foo"}, "ERR unknown command 'foo', with args beginning with: ");
        row("arity", {"GET"}, "ERR wrong number of arguments for 'get' command");
        row("too many", {"get", "a", "b"}, "ERR wrong number of arguments for 'get' command");
        row("echo arity", {"ECHO"}, "ERR wrong number of arguments for 'echo' command");
        row("subcommand", {"CLIENT", "FOO"}, "ERR unknown subcommand 'FOO'. Try CLIENT HELP.");
        row("container alone", {"CLIENT"}, "ERR wrong number of arguments for 'client' command");
        row("subcommand arity", {"CLIENT", "SETNAME"},
            "ERR wrong number of arguments for 'client|setname' command");
        row("subcommand as a name", {"client|id"},
            "ERR unknown command 'client|id', with args beginning with: ");
        row("hello 4", {"HELLO", "4"}, "NOPROTO unsupported protocol version");
        row("hello text", {"HELLO", "x"}, "ERR Protocol version is not an integer or out of range");
        row("hello option", {"HELLO", "3", "FOO"}, "ERR Syntax error in HELLO option 'FOO'");
        row("hello stranger", {"HELLO", "3", "AUTH", "eve", "x"},
            "WRONGPASS invalid username-password pair or user is disabled.");
        row("select 1", {"SELECT", "1"}, "ERR DB index is out of range");
        row("select text", {"SELECT", "x"}, "ERR value is not an integer or out of range");
        row("scan cursor", {"SCAN", "x"}, "ERR invalid cursor");
        row("scan count", {"SCAN", "0", "COUNT", "x"},
            "ERR value is not an integer or out of range");
        row("scan syntax", {"SCAN", "0", "MATCH"}, "ERR syntax error");
        row("no such client", {"CLIENT", "KILL", "1.2.3.4:5"}, "ERR No such client");
        row("client name", {"CLIENT", "SETNAME", "a b"},
            "ERR Client names cannot contain spaces, newlines or special characters.");
        row("getkeys", {"COMMAND", "GETKEYS", "PING"}, "ERR The command has no key arguments");
        row("empty key", {"GET", ""}, "ERR key is empty (argument 1)");
        row("long key", {"DEL", "a", std::string(1025, 'k')},
            "ERR key is 1025 bytes long, over the limit of 1024 (argument 2)");
        row("immutable", {"CONFIG", "SET", "save", "1"},
            "ERR CONFIG SET failed (possibly related to argument 'save') - can't set immutable "
            "config");
    }

    void badCommandsAreAnsweredInTheWordsOfRedis() {
        QFETCH(Strings, command);
        QFETCH(std::string, error);
        FakeNode node;
        WireClient client(node.endpoint);
        const resp::Value reply = client.call(command);
        QVERIFY(reply.isError());
        QCOMPARE(reply.text, error);
        QCOMPARE(client.call({"PING"}).text, std::string("PONG"));
        QVERIFY(node.machine->requests.empty());
    }

    void badInputIsAnsweredWithACode_data() {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<std::string>("error");
        const auto row = [](const char* name, const std::string& bytes, const char* error) {
            QTest::newRow(name) << bytes << std::string(error);
        };
        row("no bulk", "*1\r\nPING\r\n", "ERR Protocol error: expected '$', got 'P'");
        row("no number", "*x\r\n", "ERR Protocol error: invalid multibulk length");
        row("quotes", "GET \"a\r\n", "ERR Protocol error: unbalanced quotes in request");
        row("too long", "*2\r\n$4\r\nECHO\r\n$16777217\r\n" + std::string(16777217, 'x') + "\r\n",
            "ERR argument of 16777217 bytes is over the limit of 16777216");
    }
    void badInputIsAnsweredWithACode() {
        QFETCH(std::string, bytes);
        QFETCH(std::string, error);
        FakeNode node;
        WireClient client(node.endpoint);
        QVERIFY(client.waitConnected());
        client.send(bytes);
        const auto reply = client.receive();
        QVERIFY(reply.has_value() && reply->isError());
        QCOMPARE(reply->text, error);
    }

    void everyErrorBeginsWithACode() {
        FakeNode node;
        node.machine->answersAtOnce = true;
        WireClient client(node.endpoint);
        const QRegularExpression code(QStringLiteral("^[A-Z]{3,}( |$)"));
        int errors = 0;
        for (const resp::Value& row : client.call({"COMMAND"}).elements) {
            Strings command{row.elements.at(0).text};
            if (command[0] == "quit") {
                continue;
            }
            for (; command.size() < 6; command.emplace_back("?")) {
                const resp::Value reply = WireClient(node.endpoint).call(command);
                errors += reply.isError() ? 1 : 0;
                QVERIFY2(
                    !reply.isError() || code.match(QString::fromStdString(reply.text)).hasMatch(),
                    (command[0] + ": " + reply.text).c_str());
            }
        }
        QVERIFY(errors > 100);
    }

    void plainCommandsAnswer() {
        FakeNode node;
        WireClient client(node.endpoint);
        QCOMPARE(client.call({"ping", "x"}).text, std::string("x"));
        QCOMPARE(client.call({"ECHO", "y"}).text, std::string("y"));
        QCOMPARE(client.call({"SELECT", "0"}).text, std::string("OK"));
        QVERIFY(client.call({"CLIENT", "GETNAME"}).isNull());
        QCOMPARE(client.call({"CLIENT", "SETNAME", "bob"}).text, std::string("OK"));
        QCOMPARE(client.call({"CLIENT", "GETNAME"}).text, std::string("bob"));
        QVERIFY(client.call({"CLIENT", "LIST"}).text.find("name=bob") != std::string::npos);
        QCOMPARE(client.call({"COMMAND", "GETKEYS", "DEL", "a", "b"}).elements.size(),
                 std::size_t{2});
        const resp::Value commands = client.call({"COMMAND"});
        QCOMPARE(client.call({"COMMAND", "COUNT"}).integer,
                 static_cast<std::int64_t>(commands.elements.size()));
        const resp::Value config = client.call({"CONFIG", "GET", "APPEND*", "save"});
        QCOMPARE(config.elements.size(), std::size_t{4});
        QVERIFY(client.call({"INFO", "keyspace"}).text.find("keys=7") != std::string::npos);
        QCOMPARE(client.call({"TIME"}).elements.size(), std::size_t{2});
        QCOMPARE(client.call({"RESET"}).text, std::string("RESET"));
        QCOMPARE(client.call({"QUIT"}).text, std::string("OK"));
        QVERIFY(client.waitClosed());
    }

    void helloThreeSwitchesToResp3() {
        FakeNode node;
        node.machine->answersAtOnce = true;
        WireClient client(node.endpoint);
        QCOMPARE(client.call({"HELLO"}).type, resp::ValueType::Array);
        QCOMPARE(client.call({"GET", "none"}).type, resp::ValueType::Null);
        const resp::Value hello = client.call({"HELLO", "3", "SETNAME", "eve"});
        QCOMPARE(hello.type, resp::ValueType::Map);
        QCOMPARE(hello.find("proto")->integer, 3L);
        QCOMPARE(client.call({"READ", "none"}).type, resp::ValueType::Map);
        QCOMPARE(client.call({"CLIENT", "GETNAME"}).text, std::string("eve"));
        QCOMPARE(client.call({"HELLO", "2"}).type, resp::ValueType::Array);
    }

    void pipelinedRepliesKeepTheOrderOfTheCommands() {
        FakeNode node;
        WireClient client(node.endpoint);
        QVERIFY(client.waitConnected());
        std::string bytes;
        resp::appendCommand(bytes, {"GET", "a"});
        resp::appendCommand(bytes, {"PING"});
        resp::appendCommand(bytes, {"GET", "b"});
        resp::appendCommand(bytes, {"nonsense"});
        client.send(bytes);
        QTRY_COMPARE(node.machine->requests.size(), std::size_t{2});
        OperationResult second;
        second.value = Blob(std::string("B"));
        node.machine->answer(1, second);
        node.poke();
        QVERIFY(!client.receive(50).has_value());
        OperationResult first;
        first.value = Blob(std::string("A"));
        node.machine->answer(0, first);
        node.poke();
        QCOMPARE(client.receive()->text, std::string("A"));
        QCOMPARE(client.receive()->text, std::string("PONG"));
        QCOMPARE(client.receive()->text, std::string("B"));
        QVERIFY(client.receive()->isError());
    }

    void quitWaitsForEarlierReplies() {
        FakeNode node;
        WireClient client(node.endpoint);
        QVERIFY(client.waitConnected());
        std::string bytes;
        resp::appendCommand(bytes, {"GET", "a"});
        resp::appendCommand(bytes, {"QUIT"});
        resp::appendCommand(bytes, {"GET", "b"});
        client.send(bytes);
        QTRY_COMPARE(node.machine->requests.size(), std::size_t{1});
        QVERIFY(!client.waitClosed(50));
        node.machine->answer(0, {});
        node.poke();
        QVERIFY(client.receive().has_value());
        QCOMPARE(client.receive()->text, std::string("OK"));
        QVERIFY(client.waitClosed());
    }

    void statusesBecomeTheirErrorCodes() {
        struct Case {
            Status status;
            std::string detail;
            std::string error;
        };
        const std::vector<Case> cases{
            {Status::NotPrimary, "127.0.0.1:7401", "NOTPRIMARY 127.0.0.1:7401"},
            {Status::NotPrimary, "", "NOTPRIMARY"},
            {Status::NoReplicas, "1 of 2", "NOREPLICAS 1 of 2"},
            {Status::Unavailable, "why", "UNAVAILABLE why"},
            {Status::Uncertain, "why", "UNCERTAIN why"},
            {Status::Rejected, "why", "ERR why"},
            {Status::CrossSlot, "", "CROSSSLOT Keys in request don't hash to the same slot"},
        };
        FakeNode node;
        for (const Strings& command :
             {Strings{"GET", "k"}, Strings{"SET", "k", "v"}, Strings{"READ", "k"},
              Strings{"WRITE", "k", "v"}, Strings{"DELETE", "k"}, Strings{"DEL", "k"}}) {
            for (const Case& expected : cases) {
                WireClient client(node.endpoint);
                QVERIFY(client.waitConnected());
                client.sendCommand(command);
                QTRY_COMPARE(node.machine->requests.size(), std::size_t{1});
                OperationResult result;
                result.status = expected.status;
                result.detail = expected.detail;
                node.machine->answer(0, result);
                node.poke();
                const auto reply = client.receive();
                QVERIFY(reply.has_value() && reply->isError());
                QCOMPARE(reply->text, expected.error);
            }
        }
    }

    void sessionOfAWriteReachesTheMachine() {
        FakeNode node;
        WireClient client(node.endpoint);
        QVERIFY(client.waitConnected());
        client.sendCommand({"WRITE", "k", "v", "SESSION", "9", "4"});
        QTRY_COMPARE(node.machine->requests.size(), std::size_t{1});
        QCOMPARE(node.machine->requests[0].stamp.session.value, std::uint64_t{9});
        QCOMPARE(node.machine->requests[0].stamp.number, std::uint64_t{4});
    }

    void updateReachesTheMachineWithItsSession() {
        FakeNode node;
        WireClient client(node.endpoint);
        QVERIFY(client.waitConnected());
        client.sendCommand({"UPDATE", "k", "append", "tail", "SESSION", "9", "5"});
        client.sendCommand({"UPDATE", "n", "ADD", "-3"});
        QTRY_COMPARE(node.machine->requests.size(), std::size_t{2});
        const auto& append = std::get<UpdateOperation>(node.machine->requests[0].operation);
        QVERIFY(append.kind == UpdateOperation::Kind::Append);
        QCOMPARE(append.operand.view(), std::string_view("tail"));
        QCOMPARE(node.machine->requests[0].stamp.number, std::uint64_t{5});
        const auto& add = std::get<UpdateOperation>(node.machine->requests[1].operation);
        QVERIFY(add.kind == UpdateOperation::Kind::Add);
        QCOMPARE(add.amount, std::int64_t{-3});
        QCOMPARE(node.machine->requests[1].stamp.session.value, std::uint64_t{0});
    }

    void updateOfAnUnknownKindIsRefused() {
        FakeNode node;
        WireClient client(node.endpoint);
        QVERIFY(client.call({"UPDATE", "k", "HALVE", "2"}).text.starts_with("ERR syntax error"));
        QVERIFY(client.call({"UPDATE", "k", "ADD", "much"}).text.starts_with("ERR value is not"));
        QVERIFY(node.machine->requests.empty());
    }

    void clientThatLeavesDoesNotDisturbItsAnswer() {
        FakeNode node;
        {
            WireClient client(node.endpoint);
            QVERIFY(client.waitConnected());
            client.sendCommand({"GET", "a"});
            QTRY_COMPARE(node.machine->requests.size(), std::size_t{1});
        }
        WireClient other(node.endpoint);
        QCOMPARE(other.call({"PING"}).text, std::string("PONG"));
        node.machine->answer(0, {});
        node.poke();
        QCOMPARE(other.call({"PING"}).text, std::string("PONG"));
    }

    void slaveSendsDataCommandsToThePrimary() {
        FakeNode node(Role::Slave, "s1");
        WireClient client(node.endpoint);
        QCOMPARE(client.call({"GET", "a"}).text, std::string("NOTPRIMARY 127.0.0.1:7777"));
        QCOMPARE(client.call({"DBSIZE"}).text, std::string("NOTPRIMARY 127.0.0.1:7777"));
        QCOMPARE(client.call({"PING"}).text, std::string("PONG"));
    }

    void clientReplyModesMuteReplies() {
        FakeNode node;
        node.machine->answersAtOnce = true;
        WireClient client(node.endpoint);
        QVERIFY(client.waitConnected());
        std::string bytes;
        resp::appendCommand(bytes, {"CLIENT", "REPLY", "SKIP"});
        resp::appendCommand(bytes, {"GET", "skipped"});
        resp::appendCommand(bytes, {"ECHO", "1"});
        resp::appendCommand(bytes, {"CLIENT", "REPLY", "OFF"});
        resp::appendCommand(bytes, {"GET", "off"});
        resp::appendCommand(bytes, {"ECHO", "off"});
        resp::appendCommand(bytes, {"CLIENT", "REPLY", "ON"});
        resp::appendCommand(bytes, {"ECHO", "2"});
        client.send(bytes);
        QCOMPARE(client.receive()->text, std::string("1"));
        QCOMPARE(client.receive()->text, std::string("OK"));
        QCOMPARE(client.receive()->text, std::string("2"));
    }

    void clientKillClosesTheNamedConnection() {
        FakeNode node;
        WireClient victim(node.endpoint);
        WireClient killer(node.endpoint);
        const std::int64_t id = victim.call({"CLIENT", "ID"}).integer;
        QCOMPARE(killer.call({"CLIENT", "KILL", "ID", std::to_string(id)}).integer, 1L);
        QVERIFY(victim.waitClosed());
        QCOMPARE(killer.call({"CLIENT", "KILL", "ID", std::to_string(id)}).integer, 0L);
    }

    void drainAnswersWhatIsUnderWay() {
        FakeNode node;
        bool drained = false;
        QObject::connect(&node.node, &node::Node::drained, [&drained] { drained = true; });
        WireClient client(node.endpoint);
        QVERIFY(client.waitConnected());
        client.sendCommand({"GET", "a"});
        QTRY_COMPARE(node.machine->requests.size(), std::size_t{1});
        node.node.drain();
        QVERIFY(!client.waitClosed(50));
        OperationResult result;
        result.value = Blob(std::string("A"));
        node.machine->answer(0, result);
        QCOMPARE(client.receive()->text, std::string("A"));
        QVERIFY(client.waitClosed());
        QTRY_VERIFY(drained);
    }
};

QTEST_GUILESS_MAIN(ClientCommandsTest)
#include "client_commands_test.moc"
