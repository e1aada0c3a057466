// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "bench/reply_scanner.h"

#include <QTest>

using namespace engram::bench;

class ReplyScannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repliesAreReadWhereverTheyAreCut_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("integer");
        QTest::newRow("status") << QByteArray("+OK\r\n") << int(ReplyKind::Simple)
                                << QByteArray("OK") << 0;
        QTest::newRow("error") << QByteArray("-ERR no\r\n") << int(ReplyKind::Error)
                               << QByteArray("ERR no") << 0;
        QTest::newRow("integer") << QByteArray(":-42\r\n") << int(ReplyKind::Integer)
                                 << QByteArray("-42") << -42;
        QTest::newRow("bulk") << QByteArray("$6\r\nab\r\ncd\r\n") << int(ReplyKind::Bulk)
                              << QByteArray("ab\r\ncd") << 0;
        QTest::newRow("empty bulk")
            << QByteArray("$0\r\n\r\n") << int(ReplyKind::Bulk) << QByteArray() << 0;
    }
    void repliesAreReadWhereverTheyAreCut() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QFETCH(QByteArray, text);
        QFETCH(int, integer);
        const std::string whole = bytes.toStdString();
        for (std::size_t cut = 0; cut < whole.size(); ++cut) {
            QCOMPARE(scanReply(std::string_view(whole).substr(0, cut)).status,
                     ScanStatus::NeedMore);
        }
        const std::string more = whole + "+NEXT\r\n";
        const Scan scan = scanReply(more);
        QCOMPARE(scan.status, ScanStatus::Complete);
        QCOMPARE(scan.consumed, whole.size());
        QCOMPARE(int(scan.reply.kind), kind);
        QCOMPARE(scan.reply.text, std::string_view(text.constData(), std::size_t(text.size())));
        QCOMPARE(scan.reply.integer, std::int64_t(integer));
    }

    void bothNullsAreNull() {
        for (const char* bytes : {"$-1\r\n", "_\r\n"}) {
            const Scan scan = scanReply(bytes);
            QCOMPARE(scan.status, ScanStatus::Complete);
            QCOMPARE(scan.reply.kind, ReplyKind::Null);
            QCOMPARE(scan.consumed, std::string_view(bytes).size());
        }
    }

    void garbageIsBroken() {
        for (const char* bytes :
             {"\r\n", "?x\r\n", "$x\r\n", ":1x\r\n", "$-2\r\n", "$2\r\nabcd", "*1\r\n"}) {
            QVERIFY2(scanReply(bytes).status == ScanStatus::Broken, bytes);
        }
    }
};

QTEST_GUILESS_MAIN(ReplyScannerTest)
#include "reply_scanner_test.moc"
