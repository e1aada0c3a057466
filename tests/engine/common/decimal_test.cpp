// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>
#include <cstdint>

#include "common/decimal.h"

using namespace engram;

class DecimalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsComeBackAsTheyWere();
    void onlyCanonicalTextIsRead_data();
    void onlyCanonicalTextIsRead();
    void refusedTextLeavesTheValue();
};

void DecimalTest::limitsComeBackAsTheyWere() {
    for (const std::int64_t value : {INT64_MIN, std::int64_t{-1}, std::int64_t{0}, INT64_MAX}) {
        std::string text;
        appendDecimal(text, value);
        std::int64_t read = 5;
        QVERIFY(parseDecimal(text, read));
        QCOMPARE(read, value);
    }
    std::uint64_t large = 0;
    QVERIFY(parseDecimal("18446744073709551615", large));
    QCOMPARE(large, UINT64_MAX);
}

void DecimalTest::onlyCanonicalTextIsRead_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "-", "+1", "01", "-0", "-01", " 1", "1 ", "1.0", "0x1", "--1",
                             "9223372036854775808", "-9223372036854775809"})
        QTest::newRow(text) << QByteArray(text);
}

void DecimalTest::onlyCanonicalTextIsRead() {
    QFETCH(const QByteArray, text);
    std::int64_t value = 0;
    QVERIFY(!parseDecimal(text.toStdString(), value));
}

void DecimalTest::refusedTextLeavesTheValue() {
    std::uint16_t value = 7;
    QVERIFY(!parseDecimal("65536", value));
    QVERIFY(!parseDecimal("-1", value));
    QVERIFY(!parseDecimal("1x", value));
    QCOMPARE(value, std::uint16_t{7});
    QVERIFY(parseDecimal("65535", value));
    QCOMPARE(value, std::uint16_t{65535});
}

QTEST_APPLESS_MAIN(DecimalTest)
#include "decimal_test.moc"
