// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>
#include <cmath>
#include <functional>
#include <limits>

#include "resp/value.h"
#include "resp/writer.h"

using namespace engram::resp;

Q_DECLARE_METATYPE(std::function<void(Writer&)>)

class WriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachProtocolHasItsForm_data();
    void eachProtocolHasItsForm();
    void doublesComeBackAsTheyWere();
    void commandIsAnArrayOfBulkStrings();
    void bulkIntegerIsThatOfItsText();
};

void WriterTest::eachProtocolHasItsForm_data() {
    QTest::addColumn<std::function<void(Writer&)>>("write");
    QTest::addColumn<QByteArray>("resp3");
    QTest::addColumn<QByteArray>("resp2");
    const auto row = [](const char* name, std::function<void(Writer&)> write, const char* resp3,
                        const char* resp2) {
        QTest::newRow(name) << write << QByteArray(resp3) << QByteArray(resp2);
    };
    row(
        "simple", [](Writer& w) { w.simple("OK"); }, "+OK\r\n", "+OK\r\n");
    row(
        "error", [](Writer& w) { w.error("ERR a\r\nb"); }, "-ERR a  b\r\n", "-ERR a  b\r\n");
    row(
        "integer", [](Writer& w) { w.integer(INT64_MIN); }, ":-9223372036854775808\r\n",
        ":-9223372036854775808\r\n");
    row(
        "bulk", [](Writer& w) { w.bulk("a\r\n"); }, "$3\r\na\r\n\r\n", "$3\r\na\r\n\r\n");
    row(
        "null", [](Writer& w) { w.null(); }, "_\r\n", "$-1\r\n");
    row(
        "null array", [](Writer& w) { w.nullArray(); }, "_\r\n", "*-1\r\n");
    row(
        "double", [](Writer& w) { w.real(0.1); }, ",0.1\r\n", "$3\r\n0.1\r\n");
    row(
        "infinity", [](Writer& w) { w.real(-std::numeric_limits<double>::infinity()); },
        ",-inf\r\n", "$4\r\n-inf\r\n");
    row(
        "not a number", [](Writer& w) { w.real(std::nan("")); }, ",nan\r\n", "$3\r\nnan\r\n");
    row(
        "boolean", [](Writer& w) { w.boolean(true); }, "#t\r\n", ":1\r\n");
    row(
        "verbatim", [](Writer& w) { w.verbatim("ab"); }, "=6\r\ntxt:ab\r\n", "$2\r\nab\r\n");
    row(
        "array", [](Writer& w) { w.array(3); }, "*3\r\n", "*3\r\n");
    row(
        "map", [](Writer& w) { w.map(3); }, "%3\r\n", "*6\r\n");
    row(
        "set", [](Writer& w) { w.set(3); }, "~3\r\n", "*3\r\n");
    row(
        "push", [](Writer& w) { w.push(3); }, ">3\r\n", "*3\r\n");
}

void WriterTest::eachProtocolHasItsForm() {
    QFETCH(const std::function<void(Writer&)>, write);
    QFETCH(const QByteArray, resp3);
    QFETCH(const QByteArray, resp2);
    std::string out = "before";
    Writer writer3(out);
    write(writer3);
    QCOMPARE(out, "before" + resp3.toStdString());
    out.clear();
    Writer writer2(out, Protocol::Resp2);
    write(writer2);
    QCOMPARE(out, resp2.toStdString());
}

void WriterTest::doublesComeBackAsTheyWere() {
    for (const double value : {0.0, 1e300, -1.0 / 3.0, 5e-324}) {
        std::string out;
        Writer(out).real(value);
        const auto parsed = parseValue(out);
        QVERIFY(parsed.has_value() && parsed->complete);
        QVERIFY(parsed->value.real == value);
    }
}

void WriterTest::commandIsAnArrayOfBulkStrings() {
    std::string out;
    appendCommand(out, {"GET", ""});
    QCOMPARE(out, std::string("*2\r\n$3\r\nGET\r\n$0\r\n\r\n"));
}

void WriterTest::bulkIntegerIsThatOfItsText() {
    for (const std::uint64_t value : {std::uint64_t{0}, std::uint64_t{1234567890}, UINT64_MAX}) {
        std::string out;
        std::string expected;
        appendBulkInteger(out, value);
        appendBulk(expected, std::to_string(value));
        QCOMPARE(out, expected);
    }
}

QTEST_APPLESS_MAIN(WriterTest)
#include "writer_test.moc"
