// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "common/hlc.h"

using namespace engram;

class HlcTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksAreStrictlyLaterEvenWhenTheClockStands();
    void ticksFollowTheWallClock();
    void receiptIsLaterThanSending();
    void clockThatGoesBackDoesNotTakeTimeBack();
};

void HlcTest::ticksAreStrictlyLaterEvenWhenTheClockStands() {
    HybridClock clock;
    HybridTime last = clock.tick(1000);
    for (int count = 0; count < 10000; ++count) {
        const HybridTime next = clock.tick(1000);
        QVERIFY(next > last);
        last = next;
    }
}

void HlcTest::ticksFollowTheWallClock() {
    HybridClock clock;
    (void)clock.tick(1000);
    QCOMPARE(clock.tick(5'000'000).wallMicroseconds(), std::int64_t{5'000'000});
}

void HlcTest::receiptIsLaterThanSending() {
    HybridClock ahead;
    HybridClock behind;
    const HybridTime sent = ahead.tick(9'000'000);
    const HybridTime received = behind.receive(sent, 1000);
    QVERIFY(received > sent);
    QVERIFY(behind.tick(1001) > received);
}

void HlcTest::clockThatGoesBackDoesNotTakeTimeBack() {
    HybridClock clock;
    const HybridTime before = clock.tick(9'000'000);
    QVERIFY(clock.tick(1000) > before);
}

QTEST_APPLESS_MAIN(HlcTest)
#include "hlc_test.moc"
