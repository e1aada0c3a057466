// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "gui_filter/filter_parser.h"
#include "gui_filter/filter_value.h"
#include "gui_filter/filter_words.h"

namespace engram::gui {

using Kind = FilterError::Kind;

class FilterParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodTextsAreUnderstood_data();
    void goodTextsAreUnderstood();
    void errorsPointAtTheirPlace_data();
    void errorsPointAtTheirPlace();
    void everyErrorIsToldInWords_data() { errorsPointAtTheirPlace_data(); }
    void everyErrorIsToldInWords();
    void durationsHaveUnits_data();
    void durationsHaveUnits();
    void timesOfDayAreRead_data();
    void timesOfDayAreRead();
    void exclusionsAreFound();
    void quotesAreAddedOnlyWhereNeeded();
    void everyExampleIsAFilter();
    void anyLettersGiveAFilterOrAPlaceInTheText();
};

namespace {

/// Everything written out, with all parentheses.
QString shape(const FilterNode& node) {
    QStringList parts;
    for (const FilterNode& child : node.children) {
        parts << shape(child);
    }
    switch (node.kind) {
        case FilterNode::Kind::Term: {
            const char* const name = specOf(node.term.field).name;
            constexpr const char* kSigns[] = {":", "=", "!=", "<", "<=", ">", ">="};
            const QString value = isOrdered(specOf(node.term.field).value)
                                      ? QString::number(node.term.number)
                                      : QString::fromStdString(node.term.text);
            return name == nullptr
                       ? value
                       : QLatin1String(name) +
                             QLatin1String(kSigns[static_cast<std::size_t>(node.term.compare)]) +
                             value;
        }
        case FilterNode::Kind::Not:
            return QLatin1Char('!') + parts.front();
        case FilterNode::Kind::And:
            return QLatin1Char('(') + parts.join(QStringLiteral(" & ")) + QLatin1Char(')');
        case FilterNode::Kind::Or:
            break;
    }
    return QLatin1Char('(') + parts.join(QStringLiteral(" | ")) + QLatin1Char(')');
}

}  // namespace

void FilterParserTest::goodTextsAreUnderstood_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("", "");
    row("   ", "");
    row("timeout", "timeout");
    row("TimeOut", "timeout");
    row("type:write", "type:write");
    row("TYPE:Write", "type:write");
    row("type:write key:foo node:s3 status:failed latency>5ms",
        "(type:write & key:foo & node:s3 & status:failed & latency>5000)");
    row("a b or c d", "((a & b) | (c & d))");
    row("a and b", "(a & b)");
    row("a OR b or c", "(a | b | c)");
    row("(a or b) c", "(((a | b)) & c)");
    row("-node:s3", "!node:s3");
    row("not node:s3", "!node:s3");
    row("not not a", "!!a");
    row("-(a or b) c", "(!((a | b)) & c)");
    row("- a", "!a");
    row("\"two words\"", "two words");
    row("\"or\"", "or");
    row("key:\"a \\\"b\\\" \\\\ c\"", "key:a \"b\" \\ c");
    row("key:user:17", "key:user:17");
    row("key=Foo", "key=Foo");
    row("key!=foo", "key!=foo");
    row("key:user:*", "key:user:*");
    row("link:s1-s2", "link:s1-s2");
    row("from:m1 to:s*", "(from:m1 & to:s*)");
    row("request:1042", "request:1042");
    row("view>=7", "view>=7");
    row("epoch<3", "epoch<3");
    row("latency<=1.5s", "latency<=1500000");
    row("time>14:03:05.25", "time>50585250000");
    row("hop:store-ack", "hop:store-ack");
    row("state:failed", "state:failed");
    row("role:primary", "role:primary");
    row("a-b", "a-b");
    row("10:30", "10:30");
    row("(a)", "(a)");
    row("gr\xC3\xBC\xC3\x9F", "gr\xC3\xBC\xC3\x9F");
}

void FilterParserTest::goodTextsAreUnderstood() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto read = parseFilter(text);
    const auto* const filter = std::get_if<Filter>(&read);
    QVERIFY2(filter != nullptr,
             qPrintable(filter == nullptr ? FilterWords::describe(std::get<FilterError>(read))
                                          : QString()));
    QCOMPARE(filter->isEmpty(), expected.isEmpty());
    QCOMPARE(filter->root() == nullptr ? QString() : shape(*filter->root()), expected);
}

void FilterParserTest::errorsPointAtTheirPlace_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("length");
    const auto row = [](const char* text, Kind kind, int at, int length) {
        QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(kind) << at << length;
    };
    row("tpye:write", Kind::UnknownField, 0, 4);
    row("a user:17", Kind::UnknownField, 2, 4);
    row("key:a type:", Kind::MissingValue, 6, 5);
    row("type: write", Kind::MissingValue, 0, 5);
    row("key:\"\"", Kind::MissingValue, 0, 6);
    row("a or", Kind::MissingTerm, 2, 2);
    row("or a", Kind::MissingTerm, 0, 2);
    row("a or or b", Kind::MissingTerm, 5, 2);
    row("a and", Kind::MissingTerm, 2, 3);
    row("not", Kind::MissingTerm, 0, 3);
    row("a -", Kind::MissingTerm, 2, 1);
    row("()", Kind::MissingTerm, 1, 1);
    row("a (", Kind::MissingTerm, 2, 1);
    row("key:\"abc", Kind::UnclosedQuote, 4, 4);
    row("a \"b c", Kind::UnclosedQuote, 2, 4);
    row("a (b or c", Kind::UnclosedParenthesis, 2, 1);
    row("(a (b) c", Kind::UnclosedParenthesis, 0, 1);
    row("a)", Kind::StrayParenthesis, 1, 1);
    row(")", Kind::StrayParenthesis, 0, 1);
    row("key>a", Kind::WrongOperator, 3, 1);
    row("a node<=s1", Kind::WrongOperator, 6, 2);
    row("hop:stoer", Kind::WrongChoice, 4, 5);
    row("state:fine", Kind::WrongChoice, 6, 4);
    row("role:boss", Kind::WrongChoice, 5, 4);
    row("link:s1", Kind::WrongLink, 5, 2);
    row("link:-s1", Kind::WrongLink, 5, 3);
    row("type:write latency>fast", Kind::WrongDuration, 19, 4);
    row("latency>5", Kind::WrongDuration, 8, 1);
    row("latency>5min", Kind::WrongDuration, 8, 4);
    row("request:abc", Kind::WrongNumber, 8, 3);
    row("view:-1", Kind::WrongNumber, 5, 2);
    row("request:99999999999999999999", Kind::WrongNumber, 8, 20);
    row("time>noon", Kind::WrongTime, 5, 4);
    row("time>24:00", Kind::WrongTime, 5, 5);
}

void FilterParserTest::errorsPointAtTheirPlace() {
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(int, at);
    QFETCH(int, length);
    const auto read = parseFilter(text);
    const auto* const error = std::get_if<FilterError>(&read);
    QVERIFY(error != nullptr);
    QCOMPARE(static_cast<int>(error->kind), kind);
    QCOMPARE(int(error->range.at), at);
    QCOMPARE(int(error->range.length), length);
}

void FilterParserTest::everyErrorIsToldInWords() {
    QFETCH(QString, text);
    QFETCH(int, at);
    const auto read = parseFilter(text);
    const QString words = FilterWords::describe(std::get<FilterError>(read));
    QVERIFY2(words.startsWith(QStringLiteral("Column %1: ").arg(at + 1)), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Expected")), qPrintable(words));
    QVERIFY2(!words.contains(QStringLiteral("%1")), qPrintable(words));
}

void FilterParserTest::durationsHaveUnits_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("us");
    QTest::newRow("us") << QStringLiteral("800us") << qint64{800};
    QTest::newRow("micro sign") << QStringLiteral("7\u00B5s") << qint64{7};
    QTest::newRow("ms") << QStringLiteral("5ms") << qint64{5'000};
    QTest::newRow("fraction") << QStringLiteral("0.25ms") << qint64{250};
    QTest::newRow("s") << QStringLiteral("2S") << qint64{2'000'000};
    QTest::newRow("no unit") << QStringLiteral("5") << qint64{-1};
    QTest::newRow("no number") << QStringLiteral("ms") << qint64{-1};
    QTest::newRow("two points") << QStringLiteral("1.2.3s") << qint64{-1};
    QTest::newRow("negative") << QStringLiteral("-1ms") << qint64{-1};
    QTest::newRow("absurd") << QStringLiteral("999999999999999999999999s") << qint64{-1};
}

void FilterParserTest::durationsHaveUnits() {
    QFETCH(QString, text);
    QFETCH(qint64, us);
    QCOMPARE(qint64{durationUs(text).value_or(-1)}, us);
}

void FilterParserTest::timesOfDayAreRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("us");
    QTest::newRow("minutes") << QStringLiteral("14:03") << qint64{50'580'000'000};
    QTest::newRow("seconds") << QStringLiteral("00:00:01") << qint64{1'000'000};
    QTest::newRow("micro") << QStringLiteral("00:00:00.000123") << qint64{123};
    QTest::newRow("tenths") << QStringLiteral("0:0:0.5") << qint64{500'000};
    QTest::newRow("no minutes") << QStringLiteral("14") << qint64{-1};
    QTest::newRow("sixty") << QStringLiteral("14:60") << qint64{-1};
    QTest::newRow("fraction of minutes") << QStringLiteral("14:03.5") << qint64{-1};
    QTest::newRow("empty fraction") << QStringLiteral("14:03:05.") << qint64{-1};
    QTest::newRow("too fine") << QStringLiteral("14:03:05.1234567") << qint64{-1};
}

void FilterParserTest::timesOfDayAreRead() {
    QFETCH(QString, text);
    QFETCH(qint64, us);
    QCOMPARE(qint64{timeOfDayUs(text).value_or(-1)}, us);
}

void FilterParserTest::exclusionsAreFound() {
    FilterTerm store;
    store.field = FilterField::Hop;
    store.text = "store";
    const auto filterOf = [](const char* text) {
        return std::get<Filter>(parseFilter(QString::fromUtf8(text)));
    };
    QVERIFY(filterOf("-hop:store").excludes(store));
    QCOMPARE(filterOf("key:a not hop:store").rangeExcluding(store), (FilterRange{6, 13}));
    QVERIFY(!filterOf("hop:store").excludes(store));
    QVERIFY(!filterOf("a or -hop:store").excludes(store));
    QVERIFY(!filterOf("-(hop:store a)").excludes(store));
    QVERIFY(!filterOf("a or b").canAppend());
    QVERIFY(filterOf("(a or b)").canAppend());
    QCOMPARE(filterOf("a key:x").demandedKey()->text, std::string("x"));
    QVERIFY(filterOf("a or key:x").demandedKey() == nullptr);
    QVERIFY(filterOf("-key:x").demandedKey() == nullptr);
}

void FilterParserTest::quotesAreAddedOnlyWhereNeeded() {
    for (const char* const text :
         {"plain", "user:17", "a-b", "", "two words", "a\"b", "(x)", "\\"}) {
        const QString value = QString::fromUtf8(text);
        const QString typed = quotedIfNeeded(value);
        const bool isPlain = !value.isEmpty() && !value.contains(QLatin1Char(' ')) &&
                             !value.contains(QLatin1Char('('));
        QCOMPARE(typed == value, isPlain);
        if (!value.isEmpty()) {
            const auto read = parseFilter(QLatin1String("key=") + typed);
            QCOMPARE(std::get<Filter>(read).demandedKey()->text, value.toStdString());
        }
    }
}

void FilterParserTest::everyExampleIsAFilter() {
    for (const FilterFieldSpec& spec : filterFields()) {
        const QString text =
            spec.name == nullptr
                ? QString::fromUtf8(spec.example)
                : QString::fromUtf8(spec.name) + QLatin1Char(':') + QString::fromUtf8(spec.example);
        QVERIFY2(std::holds_alternative<Filter>(parseFilter(text)), qPrintable(text));
        QVERIFY(!FilterWords::about(spec.field).isEmpty());
    }
}

void FilterParserTest::anyLettersGiveAFilterOrAPlaceInTheText() {
    const QString letters = QStringLiteral("ab:\"\\()-=!<> or not type key 5ms");
    std::uint32_t state = 1;
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int i = 0; i < round % 40; ++i) {
            state = state * 1664525U + 1013904223U;
            text += letters[static_cast<qsizetype>((state >> 8U) % 32U) % letters.size()];
        }
        const auto read = parseFilter(text);
        if (const auto* const error = std::get_if<FilterError>(&read)) {
            QVERIFY2(error->range.length > 0 && error->range.at >= 0 &&
                         error->range.at + error->range.length <= text.size(),
                     qPrintable(text));
        }
    }
    const auto deep = parseFilter(QString(1000, QLatin1Char('(')));
    QCOMPARE(std::get<FilterError>(deep).kind, Kind::TooDeep);
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::FilterParserTest)
#include "filter_parser_test.moc"
