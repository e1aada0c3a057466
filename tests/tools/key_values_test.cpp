// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "bench/key_values.h"

#include <QTest>

using namespace engram::bench;

class KeyValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valueBelongsToItsKeyAlone() {
        for (const std::size_t size : {std::size_t{8}, std::size_t{16}, std::size_t{100}}) {
            std::string value;
            appendValue(value, 12, size);
            QCOMPARE(value.size(), size);
            QVERIFY(isValueOf(value, 12, size));
            QVERIFY(!isValueOf(value, 13, size));
            for (std::size_t i = 0; i < size; ++i) {
                std::string spoilt = value;
                spoilt[i] = static_cast<char>(spoilt[i] ^ 1);
                QVERIFY(!isValueOf(spoilt, 12, size));
            }
            QVERIFY(!isValueOf(value.substr(1), 12, size));
            QVERIFY(!isValueOf(value + "0", 12, size));
        }
    }

    void emptyValuesAreEqual() { QVERIFY(isValueOf("", 1, 0)); }

    void valueSizesDoNotShareKeys() { QVERIFY(keyOf(1, 64) != keyOf(1, 65)); }
};

QTEST_GUILESS_MAIN(KeyValuesTest)
#include "key_values_test.moc"
