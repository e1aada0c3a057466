// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/glob.h"

#include <QTest>
#include <string>

using namespace engram;

class GlobTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesAsRedisDoes_data() {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char* pattern, const char* text, bool expected) {
            QTest::addRow("%s on %s", pattern, text)
                << QByteArray(pattern) << QByteArray(text) << expected;
        };
        row("*", "", true);
        row("*", "anything", true);
        row("h?llo", "hello", true);
        row("h?llo", "hllo", false);
        row("h*llo", "heeeello", true);
        row("h[ae]llo", "hallo", true);
        row("h[ae]llo", "hillo", false);
        row("h[^e]llo", "hello", false);
        row("h[^e]llo", "hbllo", true);
        row("h[a-c]llo", "hbllo", true);
        row("h[a-c]llo", "hdllo", false);
        row("h[c-a]llo", "hbllo", true);
        row("a\\*b", "a*b", true);
        row("a\\*b", "axb", false);
        row("user:*:name", "user:17:name", true);
        row("user:*:name", "user:17:names", false);
        row("a*b*c", "aXXbYYbZZc", true);
        row("", "", true);
        row("", "x", false);
        row("abc", "ab", false);
        row("[a", "a", true);
    }

    void matchesAsRedisDoes() {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, text);
        QFETCH(bool, expected);
        QCOMPARE(globMatches(pattern.toStdString(), text.toStdString()), expected);
    }

    void manyStarsStayQuick() {
        const std::string text(2000, 'a');
        std::string pattern;
        for (int i = 0; i < 200; ++i)
            pattern += "a*";
        QVERIFY(!globMatches(pattern + "b", text));
    }
};

QTEST_APPLESS_MAIN(GlobTest)
#include "glob_test.moc"
