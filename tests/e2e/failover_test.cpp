// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Real processes: what is promised about kill -9 and hangs (DESIGN 2).

#include <QElapsedTimer>
#include <QTest>

#include "e2e/cluster_process.h"
#include "e2e/failover_client.h"

using namespace engram;
using namespace engram::test;

namespace {

std::string keyOf(int i) {
    return "key" + std::to_string(i);
}

std::string valueOf(int i) {
    return "value " + std::to_string(i) + " of a run";
}

/// Empty, or what the first key is that does not read back as it was written.
QString firstLost(FailoverClient& client, int count) {
    std::vector<std::string> keys;
    for (int i = 0; i < count; ++i)
        keys.push_back(keyOf(i));
    if (client.read(keys[0]).isError())
        return QStringLiteral("nobody serves reads");
    const std::vector<resp::Value> values = client.readAll(keys);
    for (int i = 0; i < count; ++i) {
        const resp::Value& value = values[static_cast<std::size_t>(i)];
        if (value.isNull() || value.text != valueOf(i)) {
            return QStringLiteral("%1: '%2'")
                .arg(QString::fromStdString(keyOf(i)), QString::fromStdString(value.asText()));
        }
    }
    return {};
}

bool listsNode(const Endpoint& endpoint, const std::string& id) {
    for (const resp::Value& node : ClusterProcess::nodes(endpoint).elements) {
        if (node.find("id") != nullptr && node.find("id")->text == id)
            return true;
    }
    return false;
}

}  // namespace

class FailoverTest : public QObject {
    Q_OBJECT

    enum class Blow { Kill, Freeze };

    /// 10,000 writes with a blow to the primary in the middle.
    void surviveLossOfThePrimary(Blow blow) {
        constexpr int kWrites = 10000;
        ClusterProcess cluster(2, 3);
        QVERIFY(cluster.start());
        FailoverClient client(cluster.masterEndpoints());
        qint64 outageMs = -1;
        for (int i = 0; i < kWrites; ++i) {
            QElapsedTimer timer;
            timer.start();
            if (i == kWrites / 2) {
                if (blow == Blow::Kill)
                    cluster.master(0).kill();
                else
                    cluster.master(0).freeze();
                timer.restart();
            }
            QVERIFY2(client.write(keyOf(i), valueOf(i)), keyOf(i).c_str());
            if (i == kWrites / 2)
                outageMs = timer.elapsed();
        }
        qInfo("first write served %lld ms after the blow", outageMs);
        QVERIFY2(outageMs <= 1000, qPrintable(QString::number(outageMs)));
        QVERIFY((client.servedBy() == cluster.master(1).endpoint()));
        if (blow == Blow::Freeze) {
            cluster.master(0).thaw();
            // The old primary must not answer from its past.
            WireClient old(cluster.master(0).endpoint());
            const resp::Value answer = old.call({"GET", keyOf(kWrites - 1)});
            QVERIFY2(answer.text == valueOf(kWrites - 1) || answer.isError(),
                     answer.asText().c_str());
        }
        QCOMPARE(firstLost(client, kWrites), QString());
    }

private Q_SLOTS:
    void acknowledgedWritesSurviveKillOfThePrimary() { surviveLossOfThePrimary(Blow::Kill); }

    void acknowledgedWritesSurviveAHangOfThePrimary() { surviveLossOfThePrimary(Blow::Freeze); }

    void acknowledgedWritesSurviveKillOfASlaveAndItsReplacementIsFilled() {
        constexpr int kWrites = 3000;
        ClusterProcess cluster(1, 3);
        QVERIFY(cluster.start());
        FailoverClient client(cluster.masterEndpoints());
        for (int i = 0; i < kWrites; ++i) {
            if (i == kWrites / 3)
                cluster.slave(1).kill();
            QVERIFY2(client.write(keyOf(i), valueOf(i)), keyOf(i).c_str());
        }
        const Endpoint primary = cluster.master(0).endpoint();
        QVERIFY(waitUntil([&] { return !listsNode(primary, "s2"); }, 5000));
        QCOMPARE(firstLost(client, kWrites), QString());
        QVERIFY(cluster.addSlave() != nullptr);
        QVERIFY(cluster.waitSlavesInSync(3));
        // Now the new slave must be able to serve everything alone.
        cluster.slave(0).kill();
        QVERIFY(waitUntil([&] { return !listsNode(primary, "s1"); }, 5000));
        cluster.slave(2).kill();
        QVERIFY(waitUntil([&] { return !listsNode(primary, "s3"); }, 5000));
        QCOMPARE(firstLost(client, kWrites), QString());
    }

    void absenceIsToldOnlyWhileItIsProved() {
        ClusterProcess cluster(1, 3);
        QVERIFY(cluster.start());
        FailoverClient client(cluster.masterEndpoints());
        QVERIFY(client.write("written", "here"));
        const Endpoint primary = cluster.master(0).endpoint();
        for (std::size_t killed = 0; killed < 2; ++killed) {
            QVERIFY(client.read("never written").isNull());
            WireClient direct(primary);
            const resp::Value read = direct.call({"READ", "never written"});
            QCOMPARE(read.find("status")->text, std::string("NOT_FOUND"));
            QCOMPARE(client.read("written").text, std::string("here"));
            cluster.slave(killed).kill();
            const std::string id = cluster.slave(killed).id().toStdString();
            QVERIFY(waitUntil([&] { return !listsNode(primary, id); }, 5000));
        }
        QCOMPARE(client.read("written").text, std::string("here"));
        cluster.slave(2).kill();
        WireClient direct(primary);
        for (int i = 0; i < 40; ++i) {
            const resp::Value reply = direct.call({"GET", "written"});
            QVERIFY2(!reply.isNull(), "NOT_FOUND for a key that was written");
            if (reply.isError())
                QVERIFY2(reply.text.starts_with("UNAVAILABLE"), reply.text.c_str());
        }
        const resp::Value last = direct.call({"GET", "written"});
        QVERIFY2(last.isError() && last.text.starts_with("UNAVAILABLE"), last.asText().c_str());
        const resp::Value write = direct.call({"SET", "written", "again"});
        QVERIFY2(write.isError(), write.asText().c_str());
    }
};

QTEST_GUILESS_MAIN(FailoverTest)
#include "failover_test.moc"
