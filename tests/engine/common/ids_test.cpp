// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "common/ids.h"

using namespace engram;

class IdsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nodeIdIsShortAndPlain_data();
    void nodeIdIsShortAndPlain();
    void versionsOrderByEpochThenSequence();
    void goodEndpointIsRead_data();
    void goodEndpointIsRead();
    void badEndpointIsRefused_data();
    void badEndpointIsRefused();
    void endpointComesBackFromItsText();
};

void IdsTest::nodeIdIsShortAndPlain_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("usual") << QByteArray("s12") << true;
    QTest::newRow("all kinds") << QByteArray("Rack-1_node.Z9") << true;
    QTest::newRow("32 long") << QByteArray(32, 'a') << true;
    QTest::newRow("33 long") << QByteArray(33, 'a') << false;
    QTest::newRow("empty") << QByteArray("") << false;
    QTest::newRow("slash") << QByteArray("a/b") << false;
    QTest::newRow("space") << QByteArray("a b") << false;
    QTest::newRow("zero byte") << QByteArray("a\0b", 3) << false;
}

void IdsTest::nodeIdIsShortAndPlain() {
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isValid);
    QCOMPARE(NodeId::isValid(text.toStdString()), isValid);
}

void IdsTest::versionsOrderByEpochThenSequence() {
    QVERIFY((Version{Epoch{1}, 9} < Version{Epoch{2}, 1}));
    QVERIFY((Version{Epoch{2}, 1} < Version{Epoch{2}, 2}));
    QVERIFY(Version{}.isNone());
    QCOMPARE(toText(Version{Epoch{3}, 14}), std::string("3.14"));
}

void IdsTest::goodEndpointIsRead_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("IPv4") << QByteArray("127.0.0.1:7400") << QByteArray("127.0.0.1") << 7400;
    QTest::newRow("IPv6") << QByteArray("fe80::1%lo:1") << QByteArray("fe80::1%lo") << 1;
    QTest::newRow("name") << QByteArray("db-1.example_x:65535") << QByteArray("db-1.example_x")
                          << 65535;
}

void IdsTest::goodEndpointIsRead() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, host);
    QFETCH(const int, port);
    const auto endpoint = parseEndpoint(text.toStdString());
    QVERIFY(endpoint.has_value());
    QCOMPARE(endpoint->host, host.toStdString());
    QCOMPARE(int(endpoint->port), port);
    QVERIFY(endpoint->isValid());
}

void IdsTest::badEndpointIsRefused_data() {
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"", "host", ":1", "host:", "host:0", "host:65536", "host:-1",
                             "host:1x", "ho st:1", "ho/st:1", "ho,st:1"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("256 long") << QByteArray(256, 'h') + ":1";
}

void IdsTest::badEndpointIsRefused() {
    QFETCH(const QByteArray, text);
    const auto endpoint = parseEndpoint(text.toStdString());
    QVERIFY(!endpoint.has_value());
    QCOMPARE(endpoint.error().code, ErrorCode::InvalidArgument);
    QVERIFY(endpoint.error().detail.find("'" + text.toStdString() + "'") == 0);
}

void IdsTest::endpointComesBackFromItsText() {
    const Endpoint endpoint{"::1", 7400};
    QVERIFY(parseEndpoint(toText(endpoint)) == endpoint);
}

QTEST_APPLESS_MAIN(IdsTest)
#include "ids_test.moc"
