// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Partitions of a real cluster by ENGRAM.FAULT, masters that come back, and strangers.

#include <QTest>

#include "e2e/cluster_process.h"
#include "e2e/failover_client.h"

using namespace engram;
using namespace engram::test;

namespace {

constexpr int kKeys = 200;
constexpr int kSettleMs = 15000;

std::string keyOf(int i) {
    return "key" + std::to_string(i);
}

std::string textOf(const resp::Value& map, std::string_view name) {
    const resp::Value* value = map.find(name);
    return value == nullptr ? std::string() : value->asText();
}

/// Role of `id` as the node at `endpoint` tells it.
std::string roleOf(const Endpoint& endpoint, const std::string& id) {
    for (const resp::Value& node : ClusterProcess::nodes(endpoint).elements) {
        if (textOf(node, "id") == id)
            return textOf(node, "role");
    }
    return {};
}

bool serves(const Endpoint& endpoint) {
    WireClient client(endpoint);
    return client.call({"SET", "probe", "ok"}, 1000).text == "OK";
}

/// The index of a master but `except` that serves within the time, or -1.
int waitForPrimary(ClusterProcess& cluster, int masters, int except) {
    int found = -1;
    [[maybe_unused]] const bool isThere = waitUntil(
        [&] {
            for (int i = 0; i < masters && found < 0; ++i) {
                auto& master = cluster.master(static_cast<std::size_t>(i));
                if (i != except && master.isRunning() && serves(master.endpoint()))
                    found = i;
            }
            return found >= 0;
        },
        kSettleMs);
    return found;
}

/// `node` and `others` lose all that they send to each other.
bool cut(const DaemonProcess& node, const std::vector<std::string>& others) {
    WireClient client(node.endpoint());
    return std::all_of(others.begin(), others.end(), [&client](const std::string& other) {
        return client.call({"ENGRAM.FAULT", "LINK", other, "DROP", "BOTH"}).text == "OK";
    });
}

bool heal(const DaemonProcess& node) {
    WireClient client(node.endpoint());
    return client.call({"ENGRAM.FAULT", "CLEAR"}).text == "OK";
}

/// What a node of the minority answers: a refusal that says why, or who else to ask.
bool isRefusal(const resp::Value& reply) {
    const bool hasReason = reply.text.starts_with("UNAVAILABLE ") && reply.text.size() > 20;
    return reply.isError() && (hasReason || reply.text.starts_with("NOTPRIMARY"));
}

}  // namespace

class PartitionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void minorityRefusesMajorityServesAndAllAgreeAfterwards() {
        ClusterProcess cluster(3, 3);
        QVERIFY(cluster.start());
        FailoverClient client(cluster.masterEndpoints());
        for (int i = 0; i < kKeys; ++i)
            QVERIFY(client.write(keyOf(i), "before"));
        const std::vector<std::string> majority{"m2", "m3", "s2", "s3"};
        QVERIFY(cut(cluster.master(0), majority));
        QVERIFY(cut(cluster.slave(0), majority));
        const int primary = waitForPrimary(cluster, 3, 0);
        QVERIFY(primary > 0);
        const Endpoint served = cluster.master(static_cast<std::size_t>(primary)).endpoint();
        const Endpoint minority = cluster.master(0).endpoint();
        FailoverClient majorityClient({served});
        WireClient old(minority);
        for (int i = 0; i < kKeys; ++i) {
            QVERIFY(majorityClient.write(keyOf(i), "during"));
            const resp::Value found = old.call({"GET", keyOf(i)});
            QVERIFY2(isRefusal(found), found.asText().c_str());
            const resp::Value written = old.call({"SET", keyOf(i), "lost"});
            QVERIFY2(isRefusal(written), written.asText().c_str());
        }
        QVERIFY(heal(cluster.master(0)));
        QVERIFY(heal(cluster.slave(0)));
        QVERIFY(waitUntil([&] { return roleOf(served, "m1") == "backup"; }, kSettleMs));
        QVERIFY(cluster.waitSlavesInSync(3));
        const auto viewOf = [](const DaemonProcess& node) {
            WireClient asking(node.endpoint());
            return asking.call({"ENGRAM.VIEW"}).text;
        };
        QVERIFY(waitUntil(
            [&] {
                const std::string view = viewOf(cluster.master(0));
                return view == viewOf(cluster.master(1)) && view == viewOf(cluster.master(2)) &&
                       view == viewOf(cluster.slave(0)) && view == viewOf(cluster.slave(2));
            },
            kSettleMs));
        for (int i = 0; i < kKeys; ++i)
            QCOMPARE(client.read(keyOf(i)).text, std::string("during"));
    }

    void oldPrimaryComesBackAsABackup() {
        ClusterProcess cluster(2, 3);
        QVERIFY(cluster.start());
        cluster.master(0).kill();
        QCOMPARE(waitForPrimary(cluster, 2, 0), 1);
        const Endpoint primary = cluster.master(1).endpoint();
        DaemonProcess again(Role::Master, QStringLiteral("m1"),
                            {QStringLiteral("--peer"), QString::fromStdString(toText(primary))});
        QVERIFY(again.start());
        QVERIFY(waitUntil([&] { return roleOf(primary, "m1") == "backup"; }, kSettleMs));
        WireClient client(again.endpoint());
        const auto answer = [&client] { return client.call({"SET", "key", "value"}).text; };
        QVERIFY(answer().starts_with("NOTPRIMARY"));
        QVERIFY(waitUntil([&] { return answer() == "NOTPRIMARY " + toText(primary); }, kSettleMs));
    }

    void everyBackupOfSeveralTakesOverInTurn() {
        ClusterProcess cluster(2, 3);
        QVERIFY(cluster.start());
        QStringList peers;
        for (const Endpoint& endpoint : cluster.masterEndpoints())
            peers << QStringLiteral("--peer") << QString::fromStdString(toText(endpoint));
        DaemonProcess third(Role::Master, QStringLiteral("m3"), peers);
        QVERIFY(third.start());
        const Endpoint first = cluster.master(0).endpoint();
        QVERIFY(waitUntil([&] { return roleOf(first, "m3") == "backup"; }, kSettleMs));
        FailoverClient client({first, cluster.master(1).endpoint(), third.endpoint()});
        QVERIFY(client.write("one", "1"));
        cluster.master(0).kill();
        QVERIFY(client.write("two", "2"));
        // The dead one must have left before the next may die: five remain of six, then four.
        const Endpoint second = client.servedBy();
        QVERIFY(waitUntil([&] { return roleOf(second, "m1").empty(); }, kSettleMs));
        (second == third.endpoint() ? third : cluster.master(1)).kill();
        QVERIFY(client.write("three", "3"));
        QVERIFY((client.servedBy() != second));
        for (const auto& [key, value] :
             {std::pair("one", "1"), std::pair("two", "2"), std::pair("three", "3")})
            QCOMPARE(client.read(key).text, std::string(value));
    }

    void slaveOfAnotherClusterIsRefusedAndBothSaySo() {
        ClusterProcess one(1, 1);
        ClusterProcess other(1, 1);
        QVERIFY(one.start());
        QVERIFY(other.start());
        // A slave that knows both, and joins the one that it reaches first.
        DaemonProcess stranger(Role::Slave, QStringLiteral("s9"),
                               {QStringLiteral("--master"),
                                QString::fromStdString(toText(other.master(0).endpoint()) + "," +
                                                       toText(one.master(0).endpoint()))});
        QVERIFY(stranger.start());
        const auto isMemberOf = [](ClusterProcess& cluster) {
            return roleOf(cluster.master(0).endpoint(), "s9") == "slave";
        };
        QVERIFY(waitUntil([&] { return isMemberOf(one) || isMemberOf(other); }, kSettleMs));
        QByteArray slaveLog;
        QByteArray masterLog;
        DaemonProcess& refuser = isMemberOf(other) ? one.master(0) : other.master(0);
        QVERIFY(waitUntil(
            [&] {
                slaveLog += stranger.log();
                masterLog += refuser.log();
                return slaveLog.contains("belongs to another cluster") &&
                       masterLog.contains("s9 at") && masterLog.contains("another cluster");
            },
            kSettleMs));
        QVERIFY(!(isMemberOf(one) && isMemberOf(other)));
    }

    // Somebody starts a slave twice: the one that holds the data must not be pushed out.
    void secondProcessOfANameIsRefused() {
        ClusterProcess cluster(1, 1);
        QVERIFY(cluster.start());
        const Endpoint primary = cluster.master(0).endpoint();
        FailoverClient client({primary});
        QVERIFY(client.write("kept", "value"));
        DaemonProcess twin(Role::Slave, cluster.slave(0).id(),
                           {QStringLiteral("--master"), QString::fromStdString(toText(primary))});
        QVERIFY(twin.start());
        QByteArray log;
        QVERIFY(waitUntil(
            [&] {
                log += cluster.master(0).log();
                return log.contains("has the same --id s1 and is alive");
            },
            kSettleMs));
        // It is told so, and does not wait for the name.
        QVERIFY(waitUntil([&] { return !twin.isRunning(); }, kSettleMs));
        const QByteArray told = twin.log();
        QVERIFY2(told.contains("engram-slave: m1 refuses this node: another node, at " +
                               QByteArray::fromStdString(toText(cluster.slave(0).endpoint())) +
                               ", has the same --id s1 and is alive. Choose another --id, or stop "
                               "that node first"),
                 told.constData());
        QCOMPARE(twin.exitCode(), 1);
        QVERIFY(cluster.slave(0).isRunning());
        QCOMPARE(client.read("kept").text, std::string("value"));
        // When the first one is gone, its name is free.
        cluster.slave(0).kill();
        QVERIFY(twin.start());
        QVERIFY(cluster.waitSlavesInSync(1));
    }

    void masterWithTheNameOfThePrimaryIsTurnedAway() {
        ClusterProcess cluster(1, 1);
        QVERIFY(cluster.start());
        const Endpoint primary = cluster.master(0).endpoint();
        const ProgramRun run =
            runProgram(QStringLiteral("engram-master"),
                       {QStringLiteral("--id"), cluster.master(0).id(), QStringLiteral("--port"),
                        QStringLiteral("0"), QStringLiteral("--peer"),
                        QString::fromStdString(toText(primary))},
                       kSettleMs);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains("engram-master: another node, at " +
                                     QByteArray::fromStdString(toText(primary)) +
                                     ", has the same --id m1. Choose another --id"),
                 run.errors.constData());
        FailoverClient client({primary});
        QVERIFY(client.write("k", "v"));
    }
};

QTEST_GUILESS_MAIN(PartitionTest)
#include "partition_test.moc"
