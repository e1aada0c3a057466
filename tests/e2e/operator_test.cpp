// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What an operator does to a real cluster: PROMOTE under load, FORGET of a node that is dead.

#include <QProcess>
#include <QTest>
#include <QTimer>

#include "client/cluster_client.h"
#include "e2e/cluster_process.h"
#include "e2e/failover_client.h"

using namespace engram;
using namespace engram::test;

namespace {

constexpr int kSettleMs = 15000;

QStringList cliArguments(const ClusterProcess& cluster, const QStringList& command) {
    QStringList masters;
    for (const Endpoint& endpoint : cluster.masterEndpoints())
        masters << QString::fromStdString(toText(endpoint));
    return QStringList{QStringLiteral("--master"), masters.join(QLatin1Char(','))} + command;
}

ProgramRun cli(const ClusterProcess& cluster, const char* command) {
    const QStringList words = QString::fromLatin1(command).split(QLatin1Char(' '));
    return runProgram(QStringLiteral("engram-cli"), cliArguments(cluster, words));
}

/// Writes all the time, and counts how it went.
class Writer {
public:
    explicit Writer(const ClusterProcess& cluster) : m_client(settingsFor(cluster)) {
        QObject::connect(&m_timer, &QTimer::timeout, &m_client, [this] { write(); });
        m_timer.start(1);
    }
    void stop() { m_timer.stop(); }

    int asked = 0;
    int done = 0;
    int failed = 0;
    std::string error;

private:
    static ClientSettings settingsFor(const ClusterProcess& cluster) {
        ClientSettings settings;
        settings.nodes = cluster.masterEndpoints();
        settings.name = "writer";
        return settings;
    }
    void write() {
        const std::string number = std::to_string(++asked);
        m_client.write("key" + number, Blob(number), [this](const ClientAnswer& answer) {
            if (answer.result.status == Status::Ok) {
                ++done;
                return;
            }
            ++failed;
            error = std::string(toText(answer.result.status)) + " " + answer.result.detail;
        });
    }

    ClusterClient m_client;
    QTimer m_timer;
};

}  // namespace

class OperatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void promoteUnderLoadFailsNoRequest() {
        ClusterProcess cluster(2, 3);
        QVERIFY(cluster.start());
        Writer writer(cluster);
        QVERIFY(waitUntil([&] { return writer.done > 200; }, kSettleMs));
        for (const std::size_t target : {std::size_t{1}, std::size_t{0}}) {
            // Not runProgram(): the load goes on in this event loop.
            QProcess process;
            process.start(
                QStringLiteral(ENGRAM_BIN_DIR "/engram-cli"),
                cliArguments(cluster, {QStringLiteral("promote"), cluster.master(target).id()}));
            QVERIFY(waitUntil([&] { return process.state() == QProcess::NotRunning; }, kSettleMs));
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
            const int before = writer.done;
            QVERIFY(waitUntil([&] { return writer.done > before + 200; }, kSettleMs));
            WireClient client(cluster.master(target).endpoint());
            QCOMPARE(client.call({"SET", "direct", "ok"}).text, std::string("OK"));
        }
        writer.stop();
        QVERIFY(waitUntil([&] { return writer.done + writer.failed == writer.asked; }, kSettleMs));
        QVERIFY2(writer.failed == 0, writer.error.c_str());
    }

    void promoteOfANodeThatIsNoBackupIsRejected() {
        ClusterProcess cluster(2, 1);
        QVERIFY(cluster.start());
        for (const char* command : {"promote s1", "promote m9", "promote m1"}) {
            const ProgramRun run = cli(cluster, command);
            QCOMPARE(run.exitCode, 1);
            QVERIFY2(run.errors.contains("ERR "), run.errors.constData());
        }
        QVERIFY(FailoverClient(cluster.masterEndpoints()).write("key", "value"));
    }

    void forgettingTheLastCopyNeedsAYesAndIsDeclared() {
        ClusterProcess cluster(2, 1);
        QVERIFY(cluster.start());
        FailoverClient client(cluster.masterEndpoints());
        QVERIFY(client.write("only", "here"));
        QVERIFY2(cli(cluster, "forget s1 --yes").exitCode == 1, "it is alive");
        cluster.slave(0).kill();
        WireClient primary(cluster.master(0).endpoint());
        QVERIFY(waitUntil([&] { return primary.call({"GET", "only"}).isError(); }, kSettleMs));
        const ProgramRun doubted = cli(cluster, "forget s1");
        QCOMPARE(doubted.exitCode, 2);
        QVERIFY2(doubted.errors.contains("lost for good"), doubted.errors.constData());
        QVERIFY(
            waitUntil([&] { return cli(cluster, "forget s1 --yes").exitCode == 0; }, kSettleMs));
        QVERIFY(cluster.addSlave() != nullptr);
        QVERIFY(client.write("new", "value", kSettleMs));
        QVERIFY(client.read("only", kSettleMs).isNull());
        QVERIFY(cluster.master(0).log().contains("loss-declared"));
    }
};

QTEST_GUILESS_MAIN(OperatorTest)
#include "operator_test.moc"
