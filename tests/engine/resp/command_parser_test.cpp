// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>
#include <string>
#include <vector>

#include "resp/command_parser.h"

using namespace engram;
using namespace engram::resp;

using namespace std::string_literals;
using Strings = std::vector<std::string>;

namespace {

/// What one call gave, with the arguments copied out of the buffer.
struct Outcome {
    ParseStatus status;
    Strings arguments;
    std::string error;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// Feeds `bytes` in pieces of `step` as a connection does: what is consumed is dropped. Ends when
/// all is fed or the framing is broken. `kept` is the largest number of bytes that had to be kept.
std::vector<Outcome> feed(CommandParser& parser, const std::string& bytes, std::size_t step,
                          std::size_t* kept = nullptr) {
    std::vector<Outcome> outcomes;
    std::string buffer;
    Arguments arguments;
    for (std::size_t fed = 0; fed < bytes.size(); fed += step) {
        buffer += bytes.substr(fed, step);
        while (true) {
            const ParseResult result = parser.parse(buffer, arguments);
            if (result.status != ParseStatus::NeedMore)
                outcomes.push_back(
                    {result.status, Strings(arguments.begin(), arguments.end()), result.error});
            buffer.erase(0, result.consumed);
            if (result.status == ParseStatus::Broken)
                return outcomes;
            if (result.status == ParseStatus::NeedMore || buffer.empty())
                break;
        }
        if (kept != nullptr)
            *kept = std::max(*kept, buffer.size());
    }
    return outcomes;
}

std::vector<Outcome> feedAll(const std::string& bytes) {
    CommandParser parser;
    return feed(parser, bytes, bytes.size());
}

Outcome complete(Strings arguments) {
    return {ParseStatus::Complete, std::move(arguments), {}};
}

}  // namespace

class CommandParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pipelinedCommandsComeOneByOne();
    void anyCutGivesTheSameCommands();
    void emptyCommandsHaveNoArguments();
    void inlineIsSplitAsInRedis_data();
    void inlineIsSplitAsInRedis();
    void brokenFramingIsNamed_data();
    void brokenFramingIsNamed();
    void overLongArgumentIsSkippedAndTheConnectionGoesOn();
    void skippedBytesNeedNotBeKept();
    void tooManyArgumentsAreSkipped();
    void commandOverItsTotalIsSkipped();
    void inlineOverTheLimitsIsRejected();
    void announcedLengthTakesNoMemory();
    void slowSenderCostsLinearTime();
};

void CommandParserTest::pipelinedCommandsComeOneByOne() {
    const auto outcomes =
        feedAll("*2\r\n$3\r\nGET\r\n$1\r\nk\r\nPING\r\n*1\r\n$4\r\nQUIT\r\n*2\r\n$3\r\nGET");
    QVERIFY(
        (outcomes == std::vector{complete({"GET", "k"}), complete({"PING"}), complete({"QUIT"})}));
}

void CommandParserTest::anyCutGivesTheSameCommands() {
    const std::string bytes =
        "*3\r\n$3\r\nSET\r\n$0\r\n\r\n$7\r\n\0\r\n$*\xff!\r\nSET a 'b c'\r\n"
        "*0\r\n*3\r\n$1\r\na\r\n$20\r\n01234567890123456789\r\n$1\r\nb\r\n"
        "PING\n*1\r\n$4\r\nLAST\r\n"s;
    const std::vector expected{
        complete({"SET", "", std::string("\0\r\n$*\xff!", 7)}),
        complete({"SET", "a", "b c"}),
        complete({}),
        Outcome{ParseStatus::Rejected, {}, "argument of 20 bytes is over the limit of 10"},
        complete({"PING"}),
        complete({"LAST"})};
    for (std::size_t step = 1; step <= bytes.size(); ++step) {
        CommandParser parser(10);
        QVERIFY2(feed(parser, bytes, step) == expected, std::to_string(step).c_str());
    }
}

void CommandParserTest::emptyCommandsHaveNoArguments() {
    const auto outcomes = feedAll("\r\n\n  \r\n*0\r\n*-1\r\n");
    QVERIFY(outcomes == std::vector<Outcome>(5, complete({})));
}

void CommandParserTest::inlineIsSplitAsInRedis_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("arguments");
    using List = QByteArrayList;
    QTest::newRow("blanks") << QByteArray("  SET\ta  b \r\n") << List{"SET", "a", "b"};
    QTest::newRow("without CR") << QByteArray("GET k\n") << List{"GET", "k"};
    QTest::newRow("double quotes") << QByteArray("A \"b c\" \"\"\r\n") << List{"A", "b c", ""};
    QTest::newRow("escapes") << QByteArray("\"\\x41\\n\\r\\t\\b\\a\\\\\\\"\\q\\x4\"\r\n")
                             << List{"A\n\r\t\b\a\\\"qx4"};
    QTest::newRow("single quotes") << QByteArray("'a\\'b\\n' c\r\n") << List{"a'b\\n", "c"};
    QTest::newRow("quote inside a word") << QByteArray("a\"b c\" d\r\n") << List{"ab c", "d"};
}

void CommandParserTest::inlineIsSplitAsInRedis() {
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArrayList, arguments);
    Strings expected;
    for (const QByteArray& argument : arguments)
        expected.push_back(argument.toStdString());
    QVERIFY(feedAll(line.toStdString()) == std::vector{complete(expected)});
}

void CommandParserTest::brokenFramingIsNamed_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char* name, const QByteArray& bytes, const char* error) {
        QTest::newRow(name) << bytes << QByteArray("Protocol error: ") + error;
    };
    row("count is no number", "*x\r\n", "invalid multibulk length");
    row("count without LF", "*1\rx", "invalid multibulk length");
    row("count is huge", "*1048577\r\n", "invalid multibulk length");
    row("count is over 64 bits", "*99999999999999999999\r\n", "invalid multibulk length");
    row("count never ends", "*" + QByteArray(40, '1'), "too big mbulk count string");
    row("not a bulk string", "*1\r\n:1\r\n", "expected '$', got ':'");
    row("length is negative", "*1\r\n$-1\r\n", "invalid bulk length");
    row("length is no number", "*1\r\n$a\r\n", "invalid bulk length");
    row("length is over any command", "*1\r\n$99999999\r\n", "invalid bulk length");
    row("length never ends", "*1\r\n$" + QByteArray(40, '1'), "too big bulk count string");
    row("string is longer than said", "*1\r\n$1\r\nab\r\n", "expected CRLF after the bulk string");
    row("quotes are open", "SET \"a\r\n", "unbalanced quotes in request");
    row("quotes touch a word", "SET 'a'b\r\n", "unbalanced quotes in request");
    row("line never ends", QByteArray(int(limits::kMaxInlineBytes) + 1, 'x'),
        "too big inline request");
    row("line ends too late", QByteArray(int(limits::kMaxInlineBytes) + 1, 'x') + "\r\n",
        "too big inline request");
}

void CommandParserTest::brokenFramingIsNamed() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, error);
    const std::vector expected{Outcome{ParseStatus::Broken, {}, error.toStdString()}};
    for (const std::size_t step : {std::size_t{1}, std::size_t(bytes.size())}) {
        CommandParser parser;
        QVERIFY(feed(parser, bytes.toStdString(), step) == expected);
    }
}

void CommandParserTest::overLongArgumentIsSkippedAndTheConnectionGoesOn() {
    CommandParser parser;
    const std::size_t length = limits::kMaxValueBytes + 1;
    const std::string value(length, 'v');
    const auto outcomes = feed(parser,
                               "*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$" + std::to_string(length) + "\r\n" +
                                   value + "\r\n*1\r\n$4\r\nPING\r\n",
                               64 * 1024);
    QCOMPARE(outcomes.size(), std::size_t{2});
    QCOMPARE(outcomes[0].status, ParseStatus::Rejected);
    QVERIFY(outcomes[0].arguments.empty());
    QVERIFY(outcomes[1] == complete({"PING"}));
}

void CommandParserTest::skippedBytesNeedNotBeKept() {
    CommandParser parser(1000);
    std::size_t kept = 0;
    const std::string bytes = "*2\r\n$1000000\r\n" + std::string(1000000, 'x') + "\r\n$900\r\n" +
                              std::string(900, 'y') + "\r\nPING\r\n";
    const auto outcomes = feed(parser, bytes, 100, &kept);
    QCOMPARE(outcomes.size(), std::size_t{2});
    QVERIFY2(kept < 50, std::to_string(kept).c_str());
}

void CommandParserTest::tooManyArgumentsAreSkipped() {
    CommandParser parser(10, 3);
    std::string bytes = "*4\r\n";
    for (int count = 0; count < 4; ++count)
        bytes += "$1\r\na\r\n";
    bytes += "*3\r\n$1\r\na\r\n$1\r\na\r\n$1\r\na\r\n";
    const std::vector expected{
        Outcome{ParseStatus::Rejected, {}, "too many arguments: 4, the limit is 3"},
        complete({"a", "a", "a"})};
    for (const std::size_t step : {std::size_t{1}, bytes.size()})
        QVERIFY(feed(parser, bytes, step) == expected);
}

void CommandParserTest::commandOverItsTotalIsSkipped() {
    CommandParser parser;
    const std::string half(limits::kMaxCommandBytes / 2, 'v');
    const std::string argument = "$" + std::to_string(half.size()) + "\r\n" + half + "\r\n";
    const auto outcomes = feed(parser, "*2\r\n" + argument + argument + "PING\r\n", 1024 * 1024);
    QCOMPARE(outcomes.size(), std::size_t{2});
    QCOMPARE(outcomes[0].status, ParseStatus::Rejected);
    QVERIFY(outcomes[0].error.starts_with("command is over the limit"));
    QVERIFY(outcomes[1] == complete({"PING"}));
}

void CommandParserTest::inlineOverTheLimitsIsRejected() {
    CommandParser parser(3, 2);
    const auto outcomes = feed(parser, "GET abcd\r\nA B C\r\nGET abc\r\n", 7);
    QCOMPARE(outcomes.size(), std::size_t{3});
    QCOMPARE(outcomes[0].status, ParseStatus::Rejected);
    QCOMPARE(outcomes[1].status, ParseStatus::Rejected);
    QVERIFY(outcomes[2] == complete({"GET", "abc"}));
}

void CommandParserTest::announcedLengthTakesNoMemory() {
    // A few bytes from each of many connections must not make the node reserve what they announce.
    Arguments arguments;
    for (int count = 0; count < 100000; ++count) {
        CommandParser parser;
        QCOMPARE(parser.parse("*65536\r\n$16777216\r\nx", arguments).status, ParseStatus::NeedMore);
    }
    QVERIFY(arguments.capacity() < 100);
}

void CommandParserTest::slowSenderCostsLinearTime() {
    // Byte by byte: rescanning from the front for each byte would be 2 * 10^10 steps.
    std::string bytes = "*20000\r\n";
    for (int count = 0; count < 20000; ++count)
        bytes += "$3\r\nabc\r\n";
    CommandParser parser;
    Arguments arguments;
    for (std::size_t length = 1; length < bytes.size(); ++length)
        QCOMPARE(parser.parse(std::string_view(bytes).substr(0, length), arguments).status,
                 ParseStatus::NeedMore);
    QCOMPARE(parser.parse(bytes, arguments).status, ParseStatus::Complete);
    QCOMPARE(arguments.size(), std::size_t{20000});
}

QTEST_APPLESS_MAIN(CommandParserTest)
#include "command_parser_test.moc"
