// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>

#include "fake_node.h"
#include "resp/writer.h"
#include "run_program.h"
#include "trace/event_codec.h"
#include "trace/trace_file.h"

using namespace engram;
using test::FakeNode;
using test::Run;
using test::viewOf;

namespace {

Run cli(const QStringList& arguments, const QByteArray& input = {}) {
    return test::runProgram(QStringLiteral("engram-cli"), arguments, input);
}

QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// `engram-cli --master <node> words...`
Run ask(const FakeNode& node, const char* text, const QByteArray& input = {}) {
    return cli(
        QStringList{QStringLiteral("--master"), QString::fromStdString(toText(node.endpoint()))} +
            words(text),
        input);
}

QByteArray bytesOf(const QJsonObject& object, const char* name) {
    return QByteArray::fromBase64(object[QLatin1String(name)].toString().toLatin1());
}

std::unique_ptr<FakeNode> makePrimary() {
    auto node = std::make_unique<FakeNode>("m1");
    node->setView(viewOf(3, {node.get()}));
    return node;
}

}  // namespace

class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongUseExitsWith2AndOneLine_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char* arguments, const char* named) {
            QTest::newRow(arguments) << words(arguments) << QByteArray(named);
        };
        row("", "subcommand");
        row("read", "KEY");
        row("write k", "VALUE");
        row("frobnicate", "frobnicate");
        row("--master nowhere nodes", "nowhere");
        row("--master 127.0.0.1:70000 nodes", "70000");
        row("--timeout -3 nodes", "timeout");
        row("events --rate 0", "rate");
        row("events --seconds -1", "seconds");
        row("nodes --wrong", "--wrong");
        row("fault", "ARGUMENTS");
        row("forget s1", "lost for good");
        row("fault cut m1 s1", "link NODE NODE");
        row("fault link m1 s1 delay", "link NODE NODE");
        row("fault list m1", "link NODE NODE");
    }
    void wrongUseExitsWith2AndOneLine() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        const Run run = cli(arguments);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.contains(named), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }

    void keyThatNoNodeTakesIsWrongUse() {
        for (const char* command : {"read", "write", "delete", "where"}) {
            for (const QString& key : {QString(), QString(1025, QLatin1Char('k'))}) {
                QStringList arguments{QLatin1String(command), key};
                if (arguments[0] == QLatin1String("write")) {
                    arguments << QStringLiteral("v");
                }
                const Run run = cli(arguments);
                QCOMPARE(run.exitCode, 2);
                QCOMPARE(run.err.count('\n'), 1);
                QVERIFY2(run.err.contains("KEY"), run.err.constData());
            }
        }
    }

    void refusedRequestIsNotCalledUnavailable() {
        const auto m1 = makePrimary();
        m1->setScript([](const FakeNode::Arguments&) {
            return std::optional<std::string>("-ERR argument is over the limit\r\n");
        });
        const Run run = ask(*m1, "write k v --json");
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err, QByteArray("engram-cli: ERR argument is over the limit\n"));
        QCOMPARE(QJsonDocument::fromJson(run.out).object()[QLatin1String("status")].toString(),
                 QStringLiteral("ERR"));
    }

    void bytesThatAreNotUtf8AreNotLostInJson_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no UTF-8") << QByteArray("a\xff\xfe");
        QTest::newRow("byte order mark") << QByteArray(
            "\xef\xbb\xbf"
            "a");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80");
    }
    void bytesThatAreNotUtf8AreNotLostInJson() {
        QFETCH(QByteArray, bytes);
        const auto m1 = makePrimary();
        const std::string key = bytes.toStdString();
        m1->setScript([&key](const FakeNode::Arguments& arguments) -> std::optional<std::string> {
            std::string out;
            resp::Writer writer(out);
            if (arguments[0] == "SCAN") {
                writer.array(2);
                writer.bulk("0");
                writer.array(2);
                writer.bulk("plain");
                writer.bulk(key);
            } else if (arguments[0] == "READ") {
                writer.map(2);
                writer.bulk("status");
                writer.bulk("OK");
                writer.bulk("value");
                writer.bulk(key);
            } else if (arguments[0] == "ENGRAM.WHERE") {
                writer.map(1);
                writer.bulk("key");
                writer.bulk(key);
            } else {
                return std::nullopt;
            }
            return out;
        });
        const QJsonArray keys = QJsonDocument::fromJson(ask(*m1, "keys --json").out).array();
        QCOMPARE(keys[0].toString(), QStringLiteral("plain"));
        QCOMPARE(bytesOf(keys[1].toObject(), "key_base64"), bytes);
        const QJsonObject where = QJsonDocument::fromJson(ask(*m1, "where k --json").out).object();
        QCOMPARE(bytesOf(where, "key_base64"), bytes);
        const QJsonObject found = QJsonDocument::fromJson(ask(*m1, "read k --json").out).object();
        QCOMPARE(found[QLatin1String("key")].toString(), QStringLiteral("k"));
        QCOMPARE(bytesOf(found, "value_base64"), bytes);
        QVERIFY(!found.contains(QLatin1String("value")));
    }

    void keyThatIsNotUtf8IsNamedInJson() {
        // A shell passes such a key; QProcess can't.
        QProcess shell;
        shell.start(QStringLiteral("/bin/sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("exec \"$0\" --timeout 0.1 --master 127.0.0.1:1 --json read "
                                    "\"$(printf 'a\\377')\""),
                     QStringLiteral(ENGRAM_BIN_DIR "/engram-cli")});
        QVERIFY(shell.waitForFinished(10000));
        const QJsonObject answer = QJsonDocument::fromJson(shell.readAllStandardOutput()).object();
        QCOMPARE(bytesOf(answer, "key_base64"), QByteArray("a\xff"));
        QVERIFY(!answer.contains(QLatin1String("key")));
    }

    void helpAndVersionAreAnswered() {
        QCOMPARE(cli({QStringLiteral("--version")}).out, QByteArray("engram-cli 0.1.0\n"));
        const Run help = cli({QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char* command : {"read", "write", "delete", "keys", "nodes", "view", "where",
                                    "promote", "events", "fault"}) {
            QVERIFY2(help.out.contains(command), command);
        }
    }

    void valueIsReadBackAsItIs() {
        const auto m1 = makePrimary();
        const Run written = ask(*m1, "write k -", QByteArray("a\0b\n", 4));
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(written.out, QByteArray("written: version 1.1 on s1, s2\n"));
        const Run found = ask(*m1, "read k");
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(found.out, QByteArray("a\0b\n", 4));
    }

    void missingKeyExitsWith1() {
        const auto m1 = makePrimary();
        for (const char* command : {"read k", "delete k"}) {
            const Run run = ask(*m1, command);
            QCOMPARE(run.exitCode, 1);
            QVERIFY(run.out.isEmpty());
            QCOMPARE(run.err, QByteArray("engram-cli: the key does not exist: k\n"));
        }
    }

    void readAnswersAsJson() {
        const auto m1 = makePrimary();
        QCOMPARE(ask(*m1, "write k hello").exitCode, 0);
        const QJsonObject found = QJsonDocument::fromJson(ask(*m1, "read k --json").out).object();
        QCOMPARE(found[QLatin1String("status")].toString(), QStringLiteral("OK"));
        QCOMPARE(found[QLatin1String("value")].toString(), QStringLiteral("hello"));
        QCOMPARE(found[QLatin1String("version")].toString(), QStringLiteral("1.2"));
        QCOMPARE(found[QLatin1String("replicas")].toArray().size(), 2);
        QCOMPARE(ask(*m1, "write k -", "\xff").exitCode, 0);
        const QJsonObject binary = QJsonDocument::fromJson(ask(*m1, "--json read k").out).object();
        QCOMPARE(binary[QLatin1String("value_base64")].toString(), QStringLiteral("/w=="));
        QVERIFY(!binary.contains(QLatin1String("value")));
        const Run missing = ask(*m1, "read other --json");
        QCOMPARE(missing.exitCode, 1);
        QVERIFY(missing.out.contains("\"NOT_FOUND\""));
    }

    void mastersAreAListOrARepeatedFlag() {
        const auto m1 = makePrimary();
        const QString address = QString::fromStdString(toText(m1->endpoint()));
        const QString gone = QStringLiteral("127.0.0.1:1");
        const QString flag = QStringLiteral("--master");
        const QStringList write = words("write k v");
        QCOMPARE(cli(QStringList{flag, gone + QLatin1Char(',') + address} + write).exitCode, 0);
        QCOMPARE(cli(QStringList{flag, gone, flag, address} + write).exitCode, 0);
        QCOMPARE(cli(write + QStringList{flag, address}).exitCode, 0);
        QCOMPARE(cli(QStringList{flag, address, flag} + write).exitCode, 2);
    }

    void refusalIsShownAsTheNodeWordsIt() {
        const auto m1 = makePrimary();
        m1->setScript([](const FakeNode::Arguments&) {
            return std::optional<std::string>("-NOREPLICAS 0 of 1 copies\r\n");
        });
        const Run run = ask(*m1, "--timeout 0.2 write k v");
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.err, QByteArray("engram-cli: NOREPLICAS 0 of 1 copies\n"));
    }

    void noClusterExitsWith1() {
        FakeNode gone("m1");
        gone.shutDown();
        for (const char* command :
             {"--timeout 0.2 read k", "--timeout 0.2 nodes", "--timeout 0.2 events --count 1"}) {
            const Run run = ask(gone, command);
            QCOMPARE(run.exitCode, 1);
            QVERIFY2(run.err.contains(QByteArray::fromStdString(toText(gone.endpoint()))),
                     run.err.constData());
        }
    }

    void keysAreScannedToTheEnd() {
        const auto m1 = makePrimary();
        m1->setScript([](const FakeNode::Arguments& arguments) -> std::optional<std::string> {
            if (arguments[0] != "SCAN") {
                return std::nullopt;
            }
            const std::string matched = arguments.size() > 5 ? arguments[5] : "all";
            return arguments[1] == "0" ? "*2\r\n$2\r\n17\r\n*2\r\n+a\r\n+b\r\n"
                                       : "*2\r\n$1\r\n0\r\n*1\r\n+" + matched + "\r\n";
        });
        QCOMPARE(ask(*m1, "keys").out, QByteArray("a\nb\nall\n"));
        QCOMPARE(ask(*m1, "keys x*").out, QByteArray("a\nb\nx*\n"));
        QCOMPARE(ask(*m1, "keys --json").out, QByteArray("[\"a\",\"b\",\"all\"]\n"));
    }

    void nodesAreATableOrJson() {
        const auto m1 = makePrimary();
        FakeNode s1("s1");
        m1->nodeLines = {{m1->member(), "primary"}, {s1.member(Role::Slave), "slave"}};
        const QList<QByteArray> lines = ask(*m1, "nodes").out.split('\n');
        QVERIFY(lines.at(0).startsWith("ID  ROLE     STATE    ADDRESS"));
        QVERIFY(lines.at(1).startsWith("m1  primary  serving  127.0.0.1:"));
        QVERIFY(lines.at(2).startsWith("s1  slave    serving  127.0.0.1:"));
        const QJsonArray nodes = QJsonDocument::fromJson(ask(*m1, "nodes --json").out).array();
        QCOMPARE(nodes.size(), 2);
        QCOMPARE(nodes[1][QLatin1String("role")].toString(), QStringLiteral("slave"));
        QCOMPARE(nodes[1][QLatin1String("port")].toInt(), int(s1.endpoint().port));
    }

    void backupTellsItsNodesWhenNoPrimaryIsThere() {
        FakeNode m2("m2");
        FakeNode gone("m1");
        gone.shutDown();
        m2.setView(viewOf(3, {&gone, &m2}));
        m2.nodeLines = {{m2.member(), "backup"}};
        const Run run = ask(m2, "--timeout 0.3 nodes");
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("backup"));
        QVERIFY(run.err.contains("no primary answers"));
    }

    void viewIsShown() {
        FakeNode m1("m1");
        FakeNode s1("s1");
        View view = viewOf(3, {&m1});
        view.members.push_back(s1.member(Role::Slave));
        for (SlotReplicas& slot : view.slots) {
            slot.inSync = {1};
        }
        m1.setView(view);
        const Run text = ask(m1, "view");
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.out.startsWith("epoch 3, view "), text.out.constData());
        QVERIFY(text.out.contains("1024"));
        const QJsonObject object = QJsonDocument::fromJson(ask(m1, "view --json").out).object();
        QCOMPARE(object[QLatin1String("epoch")].toInt(), 3);
        QCOMPARE(object[QLatin1String("members")].toArray().size(), 2);
        const QJsonArray runs = object[QLatin1String("slots")].toArray();
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0][QLatin1String("last")].toInt(), 1023);
        QCOMPARE(runs[0][QLatin1String("in_sync")][0].toString(), QStringLiteral("s1"));
    }

    void whatIsWaitedForStandsBelowTheNodes() {
        const auto m1 = makePrimary();
        m1->setScript([](const FakeNode::Arguments& arguments) -> std::optional<std::string> {
            return arguments[0] == "ENGRAM.NODES" ? std::optional<std::string>(
                                                        "*1\r\n%2\r\n+id\r\n+m2\r\n+waits_for\r\n"
                                                        "+s1, s3 (majority of view 7)\r\n")
                                                  : std::nullopt;
        });
        const Run run = ask(*m1, "nodes");
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.endsWith("m2 waits for: s1, s3 (majority of view 7)\n"));
    }

    void whereShowsPlacement() {
        const auto m1 = makePrimary();
        m1->setScript([](const FakeNode::Arguments& arguments) -> std::optional<std::string> {
            return arguments[0] == "ENGRAM.WHERE" ? std::optional<std::string>(
                                                        "%3\r\n+status\r\n+OK\r\n+slot\r\n:17\r\n"
                                                        "+replicas\r\n*2\r\n+s1\r\n+s3\r\n")
                                                  : std::nullopt;
        });
        const Run run = ask(*m1, "where k");
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains("s1, s3") && run.out.contains("17"));
        const Run json = ask(*m1, "where k --json");
        QCOMPARE(json.out, QByteArray("{\"replicas\":[\"s1\",\"s3\"],\"slot\":17,"
                                      "\"status\":\"OK\"}\n"));
    }

    void whatTheNodesDoNotKnowIsSaid() {
        const auto m1 = makePrimary();
        m1->nodeLines = {{m1->member(), "primary"}};
        for (const char* command : {"promote m2", "forget s1 --yes", "fault list"}) {
            const Run run = ask(*m1, command);
            QCOMPARE(run.exitCode, 1);
            QVERIFY2(run.err.contains("unknown command"), run.err.constData());
        }
    }

    void linkFaultTakesEffectOnBothEndsOrOnNone_data() {
        QTest::addColumn<QString>("ends");
        QTest::addColumn<bool>("isAllowed");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("unknown second") << QStringLiteral("m1 s9") << true << QByteArray("s9");
        QTest::newRow("unknown first") << QStringLiteral("s9 m1") << true << QByteArray("s9");
        QTest::newRow("one way") << QStringLiteral("m1 s9 --one-way") << true << QByteArray("s9");
        QTest::newRow("not allowed") << QStringLiteral("m1 s1") << false << QByteArray("s1: ERR");
    }
    void linkFaultTakesEffectOnBothEndsOrOnNone() {
        QFETCH(QString, ends);
        QFETCH(bool, isAllowed);
        QFETCH(QByteArray, named);
        const auto m1 = makePrimary();
        FakeNode s1("s1");
        m1->nodeLines = {{m1->member(), "primary"}, {s1.member(Role::Slave), "slave"}};
        int links = 0;
        const auto script = [&links](bool allowed) {
            return [&links, allowed](const FakeNode::Arguments& arguments) {
                if (arguments[0] != "ENGRAM.FAULT") {
                    return std::optional<std::string>();
                }
                links += arguments[1] == "LINK" ? 1 : 0;
                return std::optional<std::string>(!allowed                 ? "-ERR not allowed\r\n"
                                                  : arguments[1] == "LIST" ? "*0\r\n"
                                                                           : "+OK\r\n");
            };
        };
        m1->setScript(script(true));
        s1.setScript(script(isAllowed));
        QStringList parts = ends.split(QLatin1Char(' '));
        parts.insert(2, QStringLiteral("drop"));
        const Run run = ask(*m1, ("fault link " + parts.join(QLatin1Char(' ')).toUtf8()).data());
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.err.contains(named), run.err.constData());
        QCOMPARE(links, 0);
        s1.setScript(script(true));
        QCOMPARE(ask(*m1, "fault link m1 s1 drop").exitCode, 0);
        QCOMPARE(links, 2);
    }

    void eventsAreStreamedUpToTheCount() {
        const auto m1 = makePrimary();
        Event event;
        event.kind = EventKind::NodeState;
        event.node = NodeId("m1");
        event.text = "serving";
        std::string bytes;
        for (int i = 0; i < 5; ++i) {
            trace::appendEvent(bytes, event);
        }
        QTimer sender;
        connect(&sender, &QTimer::timeout, m1.get(), [&] {
            if (m1->observers() > 0) {
                sender.stop();
                m1->push(bytes);
            }
        });
        sender.start(5);
        const Run run = ask(*m1, "events --count 3 --json");
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.out.count('\n'), 3);
        const QJsonObject first =
            QJsonDocument::fromJson(run.out.left(run.out.indexOf('\n'))).object();
        QCOMPARE(first[QLatin1String("kind")].toString(), QStringLiteral("node-state"));
        QCOMPARE(first[QLatin1String("text")].toString(), QStringLiteral("serving"));
    }

    void traceHoldsWhatWasHeardAndTheStreams() {
        const auto m1 = makePrimary();
        Event later;
        later.kind = EventKind::HopReceived;
        later.node = NodeId("m1");
        later.time = {9000};
        Event sooner = later;
        sooner.kind = EventKind::HopSent;
        sooner.time = {8000};
        std::string bytes;
        trace::appendEvent(bytes, later);
        trace::appendEvent(bytes, sooner);
        Event done;  // only now the stream counts as begun
        done.kind = EventKind::SnapshotDone;
        trace::appendEvent(bytes, done);
        QTimer sender;
        connect(&sender, &QTimer::timeout, m1.get(), [&] {
            if (m1->observers() > 0) {
                sender.stop();
                m1->push(bytes);
            }
        });
        sender.start(5);
        const QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("run.engram-trace"));
        const Run run = ask(*m1, ("events --json --seconds 0.5 --trace " + path.toUtf8()).data());
        QVERIFY2(run.exitCode == 0, run.err.constData());

        const auto trace = trace::loadRecording(path.toStdString());
        QVERIFY(trace.has_value());
        QVERIFY(!trace->damage.has_value());
        std::vector<EventKind> kinds;
        std::size_t empty = 0;
        trace->recording.forEach(0, trace->recording.end(), [&](const trace::Batch& batch) {
            empty += batch.events.empty() ? 1U : 0U;
            for (const Event& event : batch.events) {
                kinds.push_back(event.kind);
            }
        });
        const auto has = [&kinds](EventKind kind) {
            return std::find(kinds.begin(), kinds.end(), kind);
        };
        QVERIFY(has(EventKind::StreamChanged) != kinds.end());
        QVERIFY(has(EventKind::HopSent) < has(EventKind::HopReceived));
        QVERIFY(has(EventKind::HopReceived) != kinds.end());
        QVERIFY(empty > 0);  // silence
        const QJsonObject said = QJsonDocument::fromJson(run.out).object();
        // The streams are counted too.
        QCOMPARE(said[QLatin1String("events")].toInt(), int(kinds.size()));
    }

    void traceThatCannotBeWrittenIsSaid() {
        const auto m1 = makePrimary();
        const Run nowhere = ask(*m1, "events --trace /nowhere/at/all");
        QCOMPARE(nowhere.exitCode, 1);
        QVERIFY2(nowhere.err.contains("/nowhere/at/all"), nowhere.err.constData());
        const Run full = ask(*m1, "events --seconds 0.3 --trace /dev/full");
        QCOMPARE(full.exitCode, 1);
        QCOMPARE(full.err.count('\n'), 1);
        QVERIFY2(full.err.contains("No space left"), full.err.constData());
    }

    void interruptEndsTheStreamWith0() {
        const auto m1 = makePrimary();
        QProcess process;
        process.start(QStringLiteral(ENGRAM_BIN_DIR "/engram-cli"),
                      {QStringLiteral("--master"), QString::fromStdString(toText(m1->endpoint())),
                       QStringLiteral("events")});
        QTRY_COMPARE(m1->observers(), std::size_t{1});
        process.terminate();
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
