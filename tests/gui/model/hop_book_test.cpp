// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/hop_book.h"

#include <QTest>

#include "gui_samples/sample_cluster.h"

namespace engram::gui {

class HopBookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendingAndReceiptAreOneHop();
    void receiptMayBeSeenFirst();
    void anotherRequestIsAnotherHop();
    void aRepeatedSendingIsAHopOfItsOwn();
    void failureMarksTheHopThatWasSent();
    void theOldestAreForgotten();

private:
    SampleCluster m_cluster;

    Event store(EventKind kind, std::uint64_t request = 1) {
        m_cluster.advance(100);
        return m_cluster.hop(kind, HopKind::Store, request, "m1", "s1");
    }
};

void HopBookTest::sendingAndReceiptAreOneHop() {
    HopBook book(10);
    QCOMPARE(book.fold(store(EventKind::HopSent), 5), HopBook::Change::Appended);
    QCOMPARE(book.fold(store(EventKind::HopReceived), 6), HopBook::Change::Completed);
    QCOMPARE(book.hops().size(), std::size_t{1});
    const HopView& hop = book.hops().front();
    QCOMPARE(hop.receivedUs - hop.sentUs, std::int64_t{100});
    QCOMPARE(hop.serial, std::uint64_t{5});
    QCOMPARE(hop.key, QStringLiteral("user:1"));
}

void HopBookTest::receiptMayBeSeenFirst() {
    HopBook book(10);
    const Event sent = store(EventKind::HopSent);
    const Event received = store(EventKind::HopReceived);
    QCOMPARE(book.fold(received, 1), HopBook::Change::Appended);
    QCOMPARE(book.hops().front().sentUs, std::int64_t{0});
    QCOMPARE(book.fold(sent, 2), HopBook::Change::Completed);
    QCOMPARE(book.hops().size(), std::size_t{1});
    QVERIFY(book.hops().front().sentUs < book.hops().front().receivedUs);
}

void HopBookTest::anotherRequestIsAnotherHop() {
    HopBook book(10);
    (void)book.fold(store(EventKind::HopSent, 1), 1);
    QCOMPARE(book.fold(store(EventKind::HopReceived, 2), 2), HopBook::Change::Appended);
    QCOMPARE(book.hops().size(), std::size_t{2});
    QCOMPARE(book.hops().front().receivedUs, std::int64_t{0});
}

void HopBookTest::aRepeatedSendingIsAHopOfItsOwn() {
    HopBook book(10);
    (void)book.fold(store(EventKind::HopSent), 1);
    QCOMPARE(book.fold(store(EventKind::HopSent), 2), HopBook::Change::Appended);
    (void)book.fold(store(EventKind::HopReceived), 3);
    QVERIFY(book.hops()[0].receivedUs != 0);  // in the order of sending
    QCOMPARE(book.hops()[1].receivedUs, std::int64_t{0});
    (void)book.fold(store(EventKind::HopReceived), 4);
    QVERIFY(book.hops()[1].receivedUs > book.hops()[0].receivedUs);
    QCOMPARE(book.hops().size(), std::size_t{2});
}

void HopBookTest::failureMarksTheHopThatWasSent() {
    HopBook book(10);
    (void)book.fold(store(EventKind::HopSent), 1);
    Event failed = store(EventKind::HopFailed);
    failed.text = "timeout";
    QCOMPARE(book.fold(failed, 2), HopBook::Change::Failed);
    QVERIFY(book.touched().failed);
    QCOMPARE(book.touched().failure, QStringLiteral("timeout"));
    QCOMPARE(book.touched().serial, std::uint64_t{1});
}

void HopBookTest::theOldestAreForgotten() {
    HopBook book(3);
    for (std::uint64_t request = 1; request <= 5; ++request)
        (void)book.fold(store(EventKind::HopSent, request), request);
    QCOMPARE(book.hops().size(), std::size_t{3});
    QCOMPARE(book.hops().front().request, RequestId{3});
    // The receipt of one that is forgotten is a new record and not another's.
    QCOMPARE(book.fold(store(EventKind::HopReceived, 1), 6), HopBook::Change::Appended);
    QCOMPARE(book.fold(store(EventKind::HopReceived, 5), 7), HopBook::Change::Completed);
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::HopBookTest)
#include "hop_book_test.moc"
