// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include "bench/key_values.h"
#include "fake_node.h"
#include "resp/writer.h"
#include "run_program.h"

using namespace engram;
using test::FakeNode;
using test::Run;
using test::viewOf;

namespace {

Run runBench(const QStringList& arguments) {
    return test::runProgram(QStringLiteral("engram-bench"), arguments);
}

QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Run load(const FakeNode& node, const char* text) {
    return runBench(
        QStringList{QStringLiteral("--master"), QString::fromStdString(toText(node.endpoint()))} +
        words(text));
}

QJsonObject jsonOf(const Run& run) {
    return QJsonDocument::fromJson(run.out).object();
}

double number(const QJsonObject& object, const char* name) {
    return object[QLatin1String(name)].toDouble(-1);
}

/// GET and SET on a map, as a primary answers plain Redis clients.
class FakeStore {
public:
    FakeStore() : node("m1") {
        node.setView(viewOf(1, {&node}));
        node.setScript([this](const FakeNode::Arguments& arguments) { return answer(arguments); });
    }

    FakeNode node;
    std::map<std::string, std::string> values;
    std::function<std::optional<std::string>(const FakeNode::Arguments&)> misbehave;

private:
    std::optional<std::string> answer(const FakeNode::Arguments& arguments) {
        if (misbehave) {
            if (auto reply = misbehave(arguments)) {
                return reply;
            }
        }
        std::string out;
        resp::Writer writer(out, resp::Protocol::Resp2);
        if (arguments[0] == "SET") {
            values[arguments[1]] = arguments[2];
            writer.simple("OK");
        } else if (arguments[0] == "GET") {
            const auto it = values.find(arguments[1]);
            if (it == values.end()) {
                writer.null();
            } else {
                writer.bulk(it->second);
            }
        } else if (arguments[0] == "PING") {
            writer.simple("PONG");
        } else {
            return std::nullopt;
        }
        return out;
    }
};

/// A redis-server of our own on a free port.
class RedisServer {
public:
    RedisServer() {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost, 0);
        m_port = probe.serverPort();
        probe.close();
        m_process.start(
            QStandardPaths::findExecutable(QStringLiteral("redis-server")),
            {QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--bind"),
             QStringLiteral("127.0.0.1"), QStringLiteral("--save"), QString(),
             QStringLiteral("--dir"), m_directory.path()});
    }
    ~RedisServer() {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] bool accepts() const {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(100);
    }
    [[nodiscard]] QString address() const { return QStringLiteral("127.0.0.1:%1").arg(m_port); }

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    quint16 m_port = 0;
};

}  // namespace

class BenchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUseExitsWith2_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* arguments, const char* named) {
            QTest::newRow(arguments) << words(arguments) << QByteArray(named);
        };
        row("--clients 0", "--clients");
        row("--read-share 1.5", "--read-share");
        row("--value-size 99999999", "--value-size");
        row("--redis nowhere", "nowhere");
        row("--wait 1", "--redis");
        row("--redis 127.0.0.1:1 --master 127.0.0.1:2", "excludes");
        row("surplus", "surplus");
    }
    void wrongUseExitsWith2() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        const Run run = runBench(arguments);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.contains(named), run.err.constData());
    }

    void everyRequestIsAnsweredAndCounted() {
        FakeStore store;
        const Run run = load(store.node,
                             "--clients 4 --pipeline 3 --requests 1000 --keys 50 --read-share 0.3 "
                             "--value-size 20 --json");
        QCOMPARE(run.exitCode, 0);
        const QJsonObject result = jsonOf(run);
        const QJsonObject reads = result[QLatin1String("reads")].toObject();
        const QJsonObject writes = result[QLatin1String("writes")].toObject();
        QCOMPARE(number(result, "count"), 1000.0);
        QCOMPARE(number(reads, "count"), double(store.node.seen("GET")));
        QCOMPARE(number(writes, "count"), double(store.node.seen("SET")));
        QVERIFY(number(reads, "count") > 200 && number(reads, "count") < 400);
        QCOMPARE(number(reads, "found") + number(reads, "missing"), number(reads, "count"));
        QCOMPARE(number(result, "checked"), number(reads, "found"));
        QCOMPARE(number(result, "wrong"), 0.0);
        QVERIFY(number(result, "throughput") > 0);
        QVERIFY(number(reads, "p50_us") > 0 && number(reads, "p50_us") <= number(reads, "max_us"));
        QVERIFY(store.values.size() <= 50);
        for (const auto& [key, value] : store.values) {
            QCOMPARE(value.size(), std::size_t{20});
        }
    }

    void filledStoreHasNoMisses() {
        FakeStore store;
        const Run run =
            load(store.node, "--fill --clients 2 --requests 200 --keys 40 --read-share 1 --json");
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(store.values.size(), std::size_t{40});
        QCOMPARE(number(jsonOf(run)[QLatin1String("reads")].toObject(), "found"), 200.0);
    }

    void wrongValueIsCountedAndFailsTheRun() {
        FakeStore store;
        store.misbehave = [&](const FakeNode::Arguments& arguments) -> std::optional<std::string> {
            if (arguments[0] == "GET" && arguments[1] == bench::keyOf(3, 64)) {
                std::string other = "$64\r\n";
                bench::appendValue(other, 4, 64);
                return other + "\r\n";
            }
            return std::nullopt;
        };
        const Run run = load(store.node, "--clients 1 --requests 300 --keys 10 --json");
        QCOMPARE(run.exitCode, 1);
        QVERIFY(number(jsonOf(run), "wrong") > 0);
    }

    void errorsAreCountedByCode() {
        FakeStore store;
        store.misbehave = [&](const FakeNode::Arguments& arguments) -> std::optional<std::string> {
            return arguments[0] == "SET" ? std::optional<std::string>("-NOREPLICAS 0 of 1\r\n")
                                         : std::nullopt;
        };
        const Run run = load(store.node, "--clients 2 --requests 200 --json");
        QCOMPARE(run.exitCode, 1);
        const QJsonObject result = jsonOf(run);
        const double refused = number(result[QLatin1String("errors")].toObject(), "NOREPLICAS");
        QCOMPARE(refused, double(store.node.seen("SET")));
        QCOMPARE(refused + number(result, "count"), 200.0);
        QCOMPARE(number(result[QLatin1String("writes")].toObject(), "count"), 0.0);
    }

    void lostConnectionsAreErrorsAndTheRestGoesOn() {
        FakeStore store;
        int requests = 0;
        store.misbehave = [&](const FakeNode::Arguments& arguments) -> std::optional<std::string> {
            if (arguments[0] == "SET" && ++requests == 50) {
                store.node.breakConnections();
            }
            return std::nullopt;
        };
        const Run run =
            load(store.node, "--clients 3 --requests 500 --read-share 0 --pipeline 2 --json");
        QCOMPARE(run.exitCode, 1);
        const QJsonObject result = jsonOf(run);
        const double lost = number(result[QLatin1String("errors")].toObject(), "CONNECTION");
        QVERIFY(lost >= 1 && lost <= 6);
        QVERIFY(number(result, "count") >= 40);
    }

    void missingClusterExitsWith1() {
        const Run run = runBench(words("--redis 127.0.0.1:1 --requests 10"));
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.err.contains("127.0.0.1:1"));
    }

    void redisIsLoadedByTheSamePath() {
        if (QStandardPaths::findExecutable(QStringLiteral("redis-server")).isEmpty()) {
            QSKIP("redis-server is not installed");
        }
        const RedisServer redis;
        QTRY_VERIFY(redis.accepts());
        const QStringList target{QStringLiteral("--redis"), redis.address()};
        const Run run = runBench(
            target + words("--clients 10 --pipeline 4 --requests 20000 --keys 500 --json"));
        QCOMPARE(run.exitCode, 0);
        const QJsonObject result = jsonOf(run);
        QCOMPARE(number(result, "count"), 20000.0);
        QVERIFY(number(result, "checked") > 5000);
        QCOMPARE(number(result, "wrong"), 0.0);
        // It has no replica: WAIT 1 comes back with 0 after its timeout, and the write failed.
        const Run waited = runBench(target + words("--wait 1 --clients 2 --requests 4 "
                                                   "--read-share 0 --pipeline 2 --json"));
        QCOMPARE(waited.exitCode, 1);
        QCOMPARE(number(jsonOf(waited)[QLatin1String("errors")].toObject(), "WAIT"), 4.0);
        const Run text = runBench(target + words("--requests 100"));
        QVERIFY(text.out.contains("KIND") && text.out.contains("P99.9 US"));
    }
};

QTEST_GUILESS_MAIN(BenchTest)
#include "bench_test.moc"
