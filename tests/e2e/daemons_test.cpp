// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The daemons as programs: flags, ports, signals, bad input, and Redis' own tools against them.

#include <QTest>

#include "common/limits.h"
#include "common/random.h"
#include "e2e/cluster_process.h"
#include "e2e/wire_client.h"
#include "resp/writer.h"

using namespace engram;
using namespace engram::test;

namespace {

QString portOf(const Endpoint& endpoint) {
    return QString::number(endpoint.port);
}

/// True if a write and a read through `endpoint` work.
bool serves(const Endpoint& endpoint) {
    WireClient client(endpoint);
    return client.call({"SET", "probe", "ok"}).text == "OK" &&
           client.call({"GET", "probe"}).text == "ok";
}

}  // namespace

class DaemonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongFlagExitsWithTwoAndOneLine() {
        for (const char* program : {"engram-master", "engram-slave"}) {
            const ProgramRun run =
                runProgram(QString::fromLatin1(program), {QStringLiteral("--nonsense")});
            QCOMPARE(run.exitCode, 2);
            QVERIFY(run.output.isEmpty());
            QCOMPARE(run.errors.count('\n'), 1);
            QVERIFY2(run.errors.contains("--nonsense"), run.errors.constData());
        }
    }

    void helpAndVersionExitWithZero() {
        QCOMPARE(runProgram(QStringLiteral("engram-slave"), {QStringLiteral("--help")}).exitCode,
                 0);
        const ProgramRun run =
            runProgram(QStringLiteral("engram-master"), {QStringLiteral("--version")});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.output.trimmed(), QByteArray("engram-master " ENGRAM_VERSION));
    }

    void takenPortExitsWithOneAndTheRemedy() {
        ClusterProcess cluster(1, 0);
        QVERIFY(cluster.start());
        const QString port = portOf(cluster.master(0).endpoint());
        const ProgramRun run =
            runProgram(QStringLiteral("engram-slave"),
                       {QStringLiteral("--id"), QStringLiteral("s1"), QStringLiteral("--master"),
                        QStringLiteral("127.0.0.1:1"), QStringLiteral("--port"), port});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains("port " + port.toLatin1() +
                                     " on 127.0.0.1 is in use by another program; choose another "
                                     "with --port"),
                 run.errors.constData());
    }

    void masterThatIsAloneSaysThatItFounds() {
        const auto logOf = [](const QStringList& flags) {
            DaemonProcess master(Role::Master, QStringLiteral("m1"), flags);
            QByteArray log;
            const bool founded = master.start() && waitUntil(
                                                       [&] {
                                                           log += master.log();
                                                           return log.contains("view-committed");
                                                       },
                                                       10000);
            return founded ? log : QByteArray("none");
        };
        const QByteArray said("neither --bootstrap nor --peer is given: founds a new cluster");
        QCOMPARE(logOf({}).count(said), 1);
        QCOMPARE(logOf({QStringLiteral("--bootstrap")}).count(said), 0);
    }

    void unreachableMasterIsNamed() {
        DaemonProcess slave(Role::Slave, QStringLiteral("s1"),
                            {QStringLiteral("--master"), QStringLiteral("127.0.0.1:1")});
        QVERIFY(slave.start());
        QByteArray log;
        QVERIFY(waitUntil(
            [&] {
                log += slave.log();
                return log.contains("no link to 127.0.0.1:1: Connection refused; trying again");
            },
            10000));
        QVERIFY(slave.isRunning());
    }

    void termDrainsAndExitsWithZero() {
        ClusterProcess cluster(2, 1);
        QVERIFY(cluster.start());
        WireClient idle(cluster.master(0).endpoint());
        QVERIFY(idle.waitConnected());
        QVERIFY(serves(cluster.master(0).endpoint()));
        QCOMPARE(cluster.slave(0).terminate(), 0);
        QCOMPARE(cluster.master(1).terminate(), 0);
        QCOMPARE(cluster.master(0).terminate(), 0);
        QVERIFY(idle.waitClosed());
    }

    void badInputHarmsNobodyElse() {
        ClusterProcess cluster(1, 2);
        QVERIFY(cluster.start());
        const std::vector<Endpoint> targets{cluster.master(0).endpoint(),
                                            cluster.slave(0).endpoint()};
        std::vector<std::unique_ptr<WireClient>> idle;
        for (int i = 0; i < 1000; ++i) {
            idle.push_back(std::make_unique<WireClient>(targets[static_cast<std::size_t>(i) % 2]));
        }
        for (const auto& client : idle)
            QVERIFY(client->waitConnected());
        Random random(7);
        for (const Endpoint& target : targets) {
            WireClient half(target);
            QVERIFY(half.waitConnected());
            half.send("*3\r\n$3\r\nSET\r\n$5\r\nha");
            for (int i = 0; i < 50; ++i) {
                WireClient garbage(target);
                QVERIFY(garbage.waitConnected());
                std::string bytes(1 + random.below(4096), '\0');
                for (char& byte : bytes)
                    byte = static_cast<char>(random.next());
                garbage.send((i % 2 == 0 ? "*" : "") + bytes);
            }
            WireClient peer(target);
            QVERIFY(peer.waitConnected());
            peer.send("*2\r\n$12\r\nENGRAM.HELLO\r\n$3\r\nxyz\r\n");
            QVERIFY(peer.waitClosed());
        }
        QVERIFY(serves(cluster.master(0).endpoint()));
        QVERIFY(cluster.waitSlavesInSync(2, 2000));
    }

    void overLongKeysAndValuesAreRefusedByName() {
        // On a busy machine, without optimisation, the largest value takes longer than a lease.
        ClusterProcess cluster(1, 1,
                               {QStringLiteral("--fetch-timeout-ms"), QStringLiteral("9000"),
                                QStringLiteral("--ack-timeout-ms"), QStringLiteral("9000"),
                                QStringLiteral("--lease-ms"), QStringLiteral("9000"),
                                QStringLiteral("--election-timeout-ms"), QStringLiteral("12000")});
        QVERIFY(cluster.start());
        WireClient client(cluster.master(0).endpoint());
        const resp::Value key = client.call({"SET", std::string(1025, 'k'), "v"});
        QVERIFY(key.isError() && key.text.find("1024") != std::string::npos);
        const resp::Value value =
            client.call({"SET", "k", std::string(limits::kMaxValueBytes + 1, 'v')});
        QVERIFY(value.isError());
        const std::string largest(limits::kMaxValueBytes, 'v');
        QCOMPARE(client.call({"SET", std::string(1024, 'k'), largest}).text, std::string("OK"));
        const resp::Value read = client.call({"GET", std::string(1024, 'k')});
        QVERIFY2(read.text == largest, read.text.substr(0, 200).c_str());
        QVERIFY(client.call({"foo"}).isError());
        QVERIFY(client.call({"GET"}).isError());
        QVERIFY(serves(cluster.master(0).endpoint()));
    }

    void commandsOfManyKeysDoNotBreakTheLinksToTheSlaves() {
        ClusterProcess cluster(1, 2);
        QVERIFY(cluster.start());
        WireClient client(cluster.master(0).endpoint());
        QCOMPARE(client.call({"SET", "{a}1", "v"}).text, std::string("OK"));
        std::vector<std::string> command{"DEL"};
        for (std::size_t i = 0; i < limits::kMaxKeysPerRequest; ++i)
            command.push_back("{a}" + std::to_string(i));
        QCOMPARE(client.call(command).integer, 1L);
        command.push_back("{a}more");
        const resp::Value refusal = client.call(command);
        QVERIFY(refusal.isError() && refusal.text.find("8192") != std::string::npos);
        QVERIFY(serves(cluster.master(0).endpoint()));
        QVERIFY(cluster.waitSlavesInSync(2, 2000));
    }

    void redisCliReadsAndWrites() {
        ClusterProcess cluster(1, 2);
        QVERIFY(cluster.start());
        const QString port = portOf(cluster.master(0).endpoint());
        const auto cli = [&port](const QStringList& arguments) {
            return runProgram(QStringLiteral("redis-cli"),
                              QStringList{QStringLiteral("-p"), port} + arguments)
                .output.trimmed();
        };
        QCOMPARE(cli({QStringLiteral("SET"), QStringLiteral("a"), QStringLiteral("b")}),
                 QByteArray("OK"));
        QCOMPARE(cli({QStringLiteral("-3"), QStringLiteral("GET"), QStringLiteral("a")}),
                 QByteArray("b"));
        QCOMPARE(cli({QStringLiteral("--scan")}), QByteArray("a"));
        QCOMPARE(cli({QStringLiteral("DBSIZE")}), QByteArray("1"));
        QCOMPARE(cli({QStringLiteral("DEL"), QStringLiteral("a")}), QByteArray("1"));
    }

    void redisBenchmarkRuns() {
        ClusterProcess cluster(1, 3);
        QVERIFY(cluster.start());
        const ProgramRun run = runProgram(
            QStringLiteral("redis-benchmark"),
            {QStringLiteral("-p"), portOf(cluster.master(0).endpoint()), QStringLiteral("-t"),
             QStringLiteral("ping,set,get"), QStringLiteral("-n"), QStringLiteral("5000"),
             QStringLiteral("-c"), QStringLiteral("50"), QStringLiteral("-q")});
        QCOMPARE(run.exitCode, 0);
        for (const char* test : {"PING_INLINE:", "PING_MBULK:", "SET:", "GET:"})
            QVERIFY2(run.output.contains(test), run.output.constData());
        QVERIFY2(!run.output.contains("rror") && !run.errors.contains("rror"),
                 (run.output + run.errors).constData());
    }
};

QTEST_GUILESS_MAIN(DaemonsTest)
#include "daemons_test.moc"
