// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "daemons/daemon_options.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace engram;
using namespace engram::daemons;

using Strings = std::vector<std::string>;
using Kind = CommandLine::Kind;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(Strings)
Q_DECLARE_METATYPE(engram::Role)

class DaemonOptionsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;

    std::string file(const std::string& text) {
        const std::string path = m_directory.filePath(QStringLiteral("engram.toml")).toStdString();
        std::ofstream(path) << text;
        return path;
    }

private Q_SLOTS:
    void masterFlagsAreRead() {
        const CommandLine line = parseCommandLine(Role::Master, {"--id",
                                                                 "m1",
                                                                 "--host",
                                                                 "127.0.0.2",
                                                                 "--port",
                                                                 "7400",
                                                                 "--bootstrap",
                                                                 "--replicas",
                                                                 "2",
                                                                 "--min-in-sync",
                                                                 "2",
                                                                 "--peer",
                                                                 "127.0.0.1:7401,localhost:7402",
                                                                 "--peer",
                                                                 "127.0.0.1:7403",
                                                                 "--allow-faults",
                                                                 "--lease-ms",
                                                                 "400",
                                                                 "--election-timeout-ms",
                                                                 "500"});
        QVERIFY2(line.kind == Kind::Run, line.text.c_str());
        QCOMPARE(line.options.id.text(), std::string("m1"));
        QVERIFY((line.options.listen == Endpoint{"127.0.0.2", 7400}));
        QVERIFY(line.options.bootstrap);
        QVERIFY(line.options.allowFaults);
        QCOMPARE(line.options.protocol.replicas, 2U);
        QCOMPARE(line.options.protocol.minInSync, 2U);
        QCOMPARE(line.options.masters.size(), std::size_t{3});
        QVERIFY((line.options.masters[2] == Endpoint{"127.0.0.1", 7403}));
        QVERIFY(line.options.protocol.lease == milliseconds(400));
        QVERIFY(line.options.protocol.leaseGrant == milliseconds(480));
    }

    void defaultsAreThoseOfTheProtocol() {
        const CommandLine line =
            parseCommandLine(Role::Slave, {"--id", "s1", "--master", "127.0.0.1:7400"});
        QVERIFY2(line.kind == Kind::Run, line.text.c_str());
        QVERIFY(!line.options.allowFaults);
        const ProtocolSettings defaults;
        QVERIFY(line.options.protocol.heartbeat == defaults.heartbeat);
        QVERIFY(line.options.protocol.lease == defaults.lease);
        QVERIFY(line.options.protocol.leaseGrant == defaults.leaseGrant);
        QVERIFY(line.options.protocol.electionTimeout == defaults.electionTimeout);
        QVERIFY(line.options.protocol.ackTimeout == defaults.ackTimeout);
        QVERIFY(line.options.protocol.fetchTimeout == defaults.fetchTimeout);
        QVERIFY((line.options.listen == Endpoint{"127.0.0.1", 0}));
    }

    void wrongFlagsAreOneLineThatSaysWhich_data() {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Strings>("arguments");
        QTest::addColumn<std::string>("named");
        const auto master = [](const char* name, Strings arguments, const char* named) {
            arguments.insert(arguments.end(), {"--id", "m1"});
            QTest::newRow(name) << Role::Master << arguments << std::string(named);
        };
        master("unknown", {"--nonsense"}, "--nonsense");
        master("port text", {"--port", "abc"}, "--port");
        master("port range", {"--port", "65536"}, "--port");
        master("port missing", {"--port"}, "--port");
        master("replicas", {"--replicas", "0"}, "--replicas");
        master("min-in-sync", {"--replicas", "2", "--min-in-sync", "3"}, "--min-in-sync");
        master("peer", {"--peer", "nowhere"}, "--peer");
        master("peer list", {"--peer", "a:1,b"}, "--peer");
        master("lease", {"--lease-ms", "150"}, "--lease-ms");
        master("election", {"--election-timeout-ms", "300"}, "--election-timeout-ms");
        master("heartbeat", {"--heartbeat-ms", "1"}, "--heartbeat-ms");
        master("log level", {"--log-level", "loud"}, "--log-level");
        master("host", {"--host", "a b"}, "--host");
        master("slave's flag", {"--master", "127.0.0.1:1"}, "--master");
        master("no file", {"--config", "/nonexistent/engram.toml"}, "/nonexistent/engram.toml");
        QTest::newRow("id") << Role::Master << Strings{"--id", "m 1"} << std::string("--id");
        QTest::newRow("no id") << Role::Master << Strings{} << std::string("--id");
        QTest::newRow("no master")
            << Role::Slave << Strings{"--id", "s1"} << std::string("--master");
        QTest::newRow("master's flag")
            << Role::Slave << Strings{"--id", "s1", "--master", "a:1", "--bootstrap"}
            << std::string("--bootstrap");
    }

    void wrongFlagsAreOneLineThatSaysWhich() {
        QFETCH(Role, role);
        QFETCH(Strings, arguments);
        QFETCH(std::string, named);
        const CommandLine line = parseCommandLine(role, arguments);
        QCOMPARE(line.kind, Kind::Wrong);
        QVERIFY2(line.text.find(named) != std::string::npos, line.text.c_str());
        QVERIFY(line.text.find('\n') == std::string::npos);
    }

    void helpAndVersionArePrinted() {
        const CommandLine help = parseCommandLine(Role::Master, {"--help"});
        QCOMPARE(help.kind, Kind::Print);
        for (const char* flag : {"--bootstrap", "--peer", "--replicas", "--config"})
            QVERIFY2(help.text.find(flag) != std::string::npos, flag);
        const CommandLine version = parseCommandLine(Role::Slave, {"--version"});
        QCOMPARE(version.kind, Kind::Print);
        QCOMPARE(version.text, std::string("engram-slave ") + ENGRAM_VERSION + "\n");
    }

    void fileGivesWhatTheCommandLineDoesNot() {
        const std::string path = file(
            "id = \"m7\"\nport = 7405\nbootstrap = true\nreplicas = 2\n"
            "peer = [\"127.0.0.1:7401\", \"127.0.0.1:7402\"]\nlog-level = \"debug\"\n");
        const CommandLine line =
            parseCommandLine(Role::Master, {"--config", path, "--port", "7406"});
        QVERIFY2(line.kind == Kind::Run, line.text.c_str());
        QCOMPARE(line.options.id.text(), std::string("m7"));
        QCOMPARE(line.options.listen.port, quint16{7406});
        QVERIFY(line.options.bootstrap);
        QCOMPARE(line.options.protocol.replicas, 2U);
        QCOMPARE(line.options.masters.size(), std::size_t{2});
        QCOMPARE(line.options.logLevel, node::LogLevel::Debug);
    }

    void wrongFilesAreOneLineThatSaysWhere_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("named");
        const auto row = [](const char* name, const char* text, const char* named) {
            QTest::newRow(name) << std::string(text) << std::string(named);
        };
        row("unknown key", "port = 1\nnonsense = 2\n", "engram.toml:2: unknown key 'nonsense'");
        row("range", "replicas = 99\n", "--replicas");
        row("kind", "port = 1.5\n", "port");
        row("list for one", "port = [1, 2]\n", "port");
        row("syntax", "port = = 3\n", "engram.toml:1:");
        row("table", "[port]\nx = 1\n", "port");
        row("config in config", "config = \"x\"\n", "config");
    }

    void wrongFilesAreOneLineThatSaysWhere() {
        QFETCH(std::string, text);
        QFETCH(std::string, named);
        const CommandLine line =
            parseCommandLine(Role::Master, {"--id", "m1", "--config", file(text)});
        QCOMPARE(line.kind, Kind::Wrong);
        QVERIFY2(line.text.find(named) != std::string::npos, line.text.c_str());
        QVERIFY(line.text.find('\n') == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(DaemonOptionsTest)
#include "daemon_options_test.moc"
