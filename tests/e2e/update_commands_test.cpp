// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Commands that read, compute and write in one step, in the words of Redis 7.0.

#include <QTest>
#include <set>

#include "common/limits.h"
#include "e2e/cluster_process.h"
#include "e2e/wire_client.h"

using namespace engram;
using namespace engram::test;

namespace {

std::string shown(const resp::Value& value) {
    return (value.isError() ? "-" : "") + value.asText();
}

}  // namespace

class UpdateCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ClusterProcess> m_cluster;

private Q_SLOTS:
    void initTestCase() {
        m_cluster = std::make_unique<ClusterProcess>(1, 2);
        QVERIFY(m_cluster->start());
    }
    void cleanupTestCase() { m_cluster.reset(); }

    void repliesAreThoseOfRedis_data() {
        QTest::addColumn<QByteArray>("commands");
        QTest::addColumn<QByteArray>("replies");
        const auto row = [](const char* name, const char* commands, const char* replies) {
            QTest::newRow(name) << QByteArray(commands) << QByteArray(replies);
        };
        const char* const kNoInteger = "-ERR value is not an integer or out of range";
        row("incr", "INCR a;INCR a;GET a;DECR a;DECRBY a 11;INCRBY a 10;INCRBY a -5",
            "1;2;2;1;-10;0;-5");
        row("incr of text", "SET b text;INCR b;DECR b;INCRBY b 1;GET b",
            (QByteArray("OK;") + kNoInteger + ";" + kNoInteger + ";" + kNoInteger + ";text")
                .constData());
        row("incr by text", "INCRBY c text;DECRBY c 1.5;INCRBY c 9223372036854775808;EXISTS c",
            (QByteArray(kNoInteger) + ";" + kNoInteger + ";" + kNoInteger + ";0").constData());
        row("overflow", "SET d 9223372036854775807;INCR d;GET d;DECRBY d -1",
            "OK;-ERR increment or decrement would overflow;9223372036854775807;"
            "-ERR increment or decrement would overflow");
        row("smallest", "DECRBY e -9223372036854775808;INCRBY e -9223372036854775808;DECR e",
            "-ERR decrement would overflow;-9223372036854775808;"
            "-ERR increment or decrement would overflow");
        row("append", "APPEND f Hello;APPEND f World;GET f;DEL f;APPEND f x",
            "5;10;HelloWorld;1;1");
        row("setnx", "SETNX g 1;SETNX g 2;GET g;DEL g;SETNX g 3;GET g", "1;0;1;1;1;3");
        row("arity", "INCR;APPEND h;SETNX h 1 2;INCRBY h;DECR h 1",
            "-ERR wrong number of arguments for 'incr' command;"
            "-ERR wrong number of arguments for 'append' command;"
            "-ERR wrong number of arguments for 'setnx' command;"
            "-ERR wrong number of arguments for 'incrby' command;"
            "-ERR wrong number of arguments for 'decr' command");
    }
    void repliesAreThoseOfRedis() {
        QFETCH(QByteArray, commands);
        QFETCH(QByteArray, replies);
        WireClient client(m_cluster->master(0).endpoint());
        QByteArrayList answers;
        for (const QByteArray& command : commands.split(';')) {
            std::vector<std::string> words;
            for (const QByteArray& word : command.split(' '))
                words.push_back(word.toStdString());
            answers << QByteArray::fromStdString(shown(client.call(words)));
        }
        QCOMPARE(answers.join(';'), replies);
    }

    void pipelinedUpdatesOfManyClientsAddUp() {
        constexpr int kClients = 8;
        constexpr int kEach = 200;
        std::vector<std::unique_ptr<WireClient>> clients;
        for (int i = 0; i < kClients; ++i) {
            clients.push_back(std::make_unique<WireClient>(m_cluster->master(0).endpoint()));
            QVERIFY(clients.back()->waitConnected());
        }
        for (int i = 0; i < kEach; ++i) {
            for (const auto& client : clients) {
                client->sendCommand({"INCR", "counter"});
                client->sendCommand({"APPEND", "log", "x"});
            }
        }
        std::set<std::int64_t> numbers;
        for (const auto& client : clients) {
            std::int64_t last = 0;  // of one connection: they are served in the order sent
            for (int i = 0; i < kEach; ++i) {
                const auto counted = client->receive();
                QVERIFY(counted.has_value());
                QVERIFY2(!counted->isError(), counted->text.c_str());
                QVERIFY2(counted->integer > last, std::to_string(counted->integer).c_str());
                last = counted->integer;
                numbers.insert(last);
                QVERIFY(client->receive().has_value());
            }
        }
        // Each number was given once: no update was lost, and none was seen by two.
        QCOMPARE(numbers.size(), std::size_t{kClients * kEach});
        QCOMPARE(*numbers.rbegin(), std::int64_t{kClients * kEach});
        QCOMPARE(clients[0]->call({"GET", "counter"}).text, std::to_string(kClients * kEach));
        QCOMPARE(clients[0]->call({"GET", "log"}).text.size(), std::size_t{kClients * kEach});
    }

    void appendBeyondTheLimitIsRefused() {
        WireClient client(m_cluster->master(0).endpoint());
        const std::string half(limits::kMaxValueBytes / 2 + 1, 'x');
        QCOMPARE(shown(client.call({"SET", "long", half})), std::string("OK"));
        QCOMPARE(shown(client.call({"APPEND", "long", half})),
                 std::string("-ERR string exceeds maximum allowed size (proto-max-bulk-len)"));
    }
};

QTEST_GUILESS_MAIN(UpdateCommandsTest)
#include "update_commands_test.moc"
