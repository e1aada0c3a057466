// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>
#include <cmath>

#include "common/limits.h"
#include "resp/value.h"

using namespace engram;
using namespace engram::resp;

class ValueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsRead_data();
    void everyKindIsRead();
    void everyTruncationIsIncomplete();
    void malformedIsRefused_data();
    void malformedIsRefused();
    void tooLargeIsRefused_data();
    void tooLargeIsRefused();
    void nestingUpToTheLimitIsRead();
    void infinitiesAndNanAreDoubles();
    void findLooksUpMapsAndFlatArrays();
    void attributesAreSkipped();
};

namespace {

/// A short text that shows type and content.
std::string shown(const Value& value) {
    std::string text = std::to_string(int(value.type)) + "(" + value.asText();
    if (value.type == ValueType::Boolean)
        text += value.integer != 0 ? "true" : "false";
    for (const Value& element : value.elements)
        text += shown(element);
    return text + ")";
}

const std::string kEverything =
    "*9\r\n+OK\r\n-ERR no\r\n:-5\r\n$4\r\na\r\nb\r\n_\r\n,1.5\r\n#t\r\n"
    "%1\r\n=6\r\ntxt:ab\r\n~1\r\n(123\r\n>2\r\n$-1\r\n*-1\r\n";

}  // namespace

void ValueTest::everyKindIsRead_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* bytes, ValueType type, const QByteArray& content) {
        QTest::newRow(bytes) << QByteArray(bytes)
                             << QByteArray::number(int(type)) + "(" + content + ")";
    };
    row("+OK\r\n", ValueType::SimpleString, "OK");
    row("+\r\n", ValueType::SimpleString, "");
    row("-ERR x\r\n", ValueType::Error, "ERR x");
    row("!5\r\nERR x\r\n", ValueType::Error, "ERR x");
    row(":-9223372036854775808\r\n", ValueType::Integer, "-9223372036854775808");
    row("$3\r\n\r\n\n\r\n", ValueType::BulkString, "\r\n\n");
    row("$-1\r\n", ValueType::Null, "");
    row("*-1\r\n", ValueType::Null, "");
    row("_\r\n", ValueType::Null, "");
    row(",-1.25\r\n", ValueType::Double, "-1.25");
    row("#t\r\n", ValueType::Boolean, "true");
    row("#f\r\n", ValueType::Boolean, "false");
    row("(-12345678901234567890123\r\n", ValueType::BigNumber, "-12345678901234567890123");
    row("=7\r\ntxt:abc\r\n", ValueType::Verbatim, "abc");
    row("*2\r\n:1\r\n:2\r\n", ValueType::Array, "3(1)3(2)");
    row("%1\r\n:1\r\n:2\r\n", ValueType::Map, "3(1)3(2)");
    row("~1\r\n:1\r\n", ValueType::Set, "3(1)");
    row(">0\r\n", ValueType::Push, "");
}

void ValueTest::everyKindIsRead() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, expected);
    const auto parsed = parseValue((bytes + "+next\r\n").toStdString());
    QVERIFY(parsed.has_value());
    QVERIFY(parsed->complete);
    QCOMPARE(parsed->consumed, std::size_t(bytes.size()));
    QCOMPARE(shown(parsed->value), expected.toStdString());
}

void ValueTest::everyTruncationIsIncomplete() {
    for (std::size_t length = 0; length < kEverything.size(); ++length) {
        const auto parsed = parseValue(std::string_view(kEverything).substr(0, length));
        QVERIFY2(parsed.has_value() && !parsed->complete, std::to_string(length).c_str());
    }
    const auto whole = parseValue(kEverything);
    QVERIFY(whole.has_value() && whole->complete);
    QCOMPARE(whole->value.elements.size(), std::size_t{9});
}

void ValueTest::malformedIsRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    for (const char* bytes :
         {"GET\r\n", "\r\n", ":\r\n", ":1x\r\n", "$x\r\n", "$-2\r\n", "$1\r\nab\r\n", "*-2\r\n",
          "%-1\r\n", "#x\r\n", "_x\r\n", ",1.5x\r\n", ",\r\n", "(1.5\r\n", "=3\r\nabc\r\n",
          "=5\r\ntxtab\r\n", "*1\r\nx\r\n", "$?\r\n", "$01\r\na\r\n"})
        QTest::newRow(bytes) << QByteArray(bytes);
}

void ValueTest::malformedIsRefused() {
    QFETCH(const QByteArray, bytes);
    const auto parsed = parseValue(bytes.toStdString());
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().code, ErrorCode::Malformed);
}

void ValueTest::tooLargeIsRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("string") << "$" + QByteArray::number(qulonglong(limits::kMaxCommandBytes) + 1) +
                                   "\r\n";
    QTest::newRow("array") << QByteArray("*16777217\r\n");
    QTest::newRow("map") << QByteArray("%8388609\r\n");
    QTest::newRow("arrays together") << QByteArray("*2\r\n*16777215\r\n");
    QTest::newRow("line") << "+" + QByteArray(int(limits::kMaxInlineBytes), 'x');
    QTest::newRow("nesting") << QByteArray("*1\r\n").repeated(int(limits::kMaxReplyDepth) + 1);
    QTest::newRow("nested attributes") << QByteArray("|0\r\n").repeated(100000);
}

void ValueTest::tooLargeIsRefused() {
    QFETCH(const QByteArray, bytes);
    const auto parsed = parseValue(bytes.toStdString());
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().code, ErrorCode::TooLarge);
}

void ValueTest::nestingUpToTheLimitIsRead() {
    const auto bytes = QByteArray("*1\r\n").repeated(int(limits::kMaxReplyDepth)) + ":1\r\n";
    const auto parsed = parseValue(bytes.toStdString());
    QVERIFY(parsed.has_value() && parsed->complete);
}

void ValueTest::infinitiesAndNanAreDoubles() {
    QVERIFY(parseValue(",inf\r\n")->value.real > 1e308);
    QVERIFY(parseValue(",-inf\r\n")->value.real < -1e308);
    QVERIFY(std::isnan(parseValue(",nan\r\n")->value.real));
}

void ValueTest::findLooksUpMapsAndFlatArrays() {
    for (const char* kind : {"%2", "*4"}) {
        const auto parsed = parseValue(std::string(kind) + "\r\n+a\r\n:1\r\n$1\r\nb\r\n+a\r\n");
        const Value& value = parsed->value;
        QVERIFY(value.find("a") != nullptr);
        QCOMPARE(value.find("a")->integer, std::int64_t{1});
        QCOMPARE(value.find("b")->text, std::string("a"));
        QVERIFY(value.find("1") == nullptr);
    }
    QVERIFY(parseValue("+a\r\n")->value.find("a") == nullptr);
}

void ValueTest::attributesAreSkipped() {
    const auto parsed = parseValue("|1\r\n+ttl\r\n:5\r\n:7\r\n");
    QVERIFY(parsed.has_value() && parsed->complete);
    QCOMPARE(parsed->value.integer, std::int64_t{7});
    QVERIFY(!parseValue("|1\r\n+ttl\r\n:5\r\n")->complete);
}

QTEST_APPLESS_MAIN(ValueTest)
#include "value_test.moc"
