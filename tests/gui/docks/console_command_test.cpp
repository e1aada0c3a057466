// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>
#include <set>

#include "gui_docks/console_command.h"
#include "gui_docks/console_printer.h"

namespace engram::gui {

class ConsoleCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesMeanCommands_data();
    void linesMeanCommands();
    void wrongLinesNameTheirUsage();
    void everyFailureIsPutInWords();
    void answerTellsVersionReplicasAndTime();
};

void ConsoleCommandTest::linesMeanCommands_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("verb");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* line, ConsoleVerb verb, const char* key, const char* value) {
        QTest::addRow("%s", line) << QString::fromUtf8(line) << static_cast<int>(verb)
                                  << QString::fromUtf8(key) << QString::fromUtf8(value);
    };
    row("", ConsoleVerb::None, "", "");
    row("   ", ConsoleVerb::None, "", "");
    row("READ user:17", ConsoleVerb::Read, "user:17", "");
    row("  read   user:17  ", ConsoleVerb::Read, "user:17", "");
    row("READ", ConsoleVerb::Wrong, "", "");
    row("READ a b", ConsoleVerb::Wrong, "a", "");
    row("READ \"a b\"", ConsoleVerb::Read, "a b", "");
    row("READ \"\"", ConsoleVerb::Wrong, "", "");
    row("WRITE k v", ConsoleVerb::Write, "k", "v");
    row("WRITE k two words", ConsoleVerb::Write, "k", "two words");
    row("WRITE k \"say \\\"hi\\\"\"", ConsoleVerb::Write, "k", "say \"hi\"");
    row("WRITE k \"\"", ConsoleVerb::Write, "k", "");
    row("WRITE k", ConsoleVerb::Wrong, "k", "");
    row("DELETE k", ConsoleVerb::Delete, "k", "");
    row("KEYS", ConsoleVerb::Keys, "", "");
    row("KEYS user:*", ConsoleVerb::Keys, "user:*", "");
    row("NODES", ConsoleVerb::Nodes, "", "");
    row("NODES now", ConsoleVerb::Wrong, "", "");
    row("HELP", ConsoleVerb::Help, "", "");
    row("CLEAR", ConsoleVerb::Clear, "", "");
    row("FLY away", ConsoleVerb::Unknown, "", "");
    row("WRITE schlüssel größe", ConsoleVerb::Write, "schlüssel", "größe");
}

void ConsoleCommandTest::linesMeanCommands() {
    QFETCH(QString, line);
    QFETCH(int, verb);
    QFETCH(QString, key);
    QFETCH(QString, value);
    const ConsoleCommand command = parseConsoleLine(line);
    QCOMPARE(static_cast<int>(command.verb), verb);
    QCOMPARE(QString::fromStdString(command.key), key);
    QCOMPARE(QString::fromStdString(command.value), value);
}

void ConsoleCommandTest::wrongLinesNameTheirUsage() {
    QCOMPARE(parseConsoleLine(QStringLiteral("write k")).usage, QStringLiteral("WRITE KEY VALUE"));
}

void ConsoleCommandTest::everyFailureIsPutInWords() {
    std::set<QString> texts;
    for (const Status status : {Status::NotFound, Status::NotPrimary, Status::NoReplicas,
                                Status::Unavailable, Status::Uncertain, Status::CrossSlot}) {
        OperationResult result;
        result.status = status;
        const QString text = ConsolePrinter::problem(result);
        QVERIFY(text.endsWith(QLatin1Char('.')));
        QVERIFY(texts.insert(text).second);
    }
}

void ConsoleCommandTest::answerTellsVersionReplicasAndTime() {
    ClientAnswer answer;
    answer.result.version = {Epoch{3}, 17};
    answer.result.replicas = {NodeId("s1"), NodeId("s3")};
    answer.latency = std::chrono::microseconds(820);
    const ConsoleText text = ConsolePrinter::answer(ConsoleVerb::Write, answer);
    QVERIFY(!text.failed);
    for (const char* const part : {"3.17", "s1, s3", "0.82"}) {
        QVERIFY2(text.aside.contains(QLatin1String(part)), qPrintable(text.aside));
    }
    // A text view stands still for seconds over a line of a megabyte.
    answer.result.value = Blob(std::string(600'000, 'k'));
    const ConsoleText large = ConsolePrinter::answer(ConsoleVerb::Read, answer);
    QCOMPARE(large.main.size(), 4096);
    QVERIFY2(large.aside.contains(QStringLiteral("the first 4,096 of 600,000 bytes")),
             qPrintable(large.aside));
    answer.result.status = Status::Uncertain;
    QVERIFY(ConsolePrinter::answer(ConsoleVerb::Write, answer).failed);
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::ConsoleCommandTest)
#include "console_command_test.moc"
