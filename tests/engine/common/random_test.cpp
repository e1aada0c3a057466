// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>
#include <array>

#include "common/random.h"

using namespace engram;

class RandomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sequenceIsThatOfSplitMix64();
    void belowStaysBelowAndReachesAll();
    void chanceIsTheStatedShare();
    void unitStaysInItsRange();
};

void RandomTest::sequenceIsThatOfSplitMix64() {
    // From the reference implementation of the paper's authors, seed 1234567.
    Random random(1234567);
    for (const std::uint64_t expected :
         {6457827717110365317U, 3203168211198807973U, 9817491932198370423U, 4593380528125082431U,
          16408922859458223821U})
        QCOMPARE(random.next(), std::uint64_t{expected});
}

void RandomTest::belowStaysBelowAndReachesAll() {
    Random random(1);
    std::array<int, 7> seen{};
    for (int count = 0; count < 7000; ++count)
        ++seen.at(random.below(seen.size()));
    for (const int times : seen)
        QVERIFY(times > 800 && times < 1200);
    QCOMPARE(random.below(1), std::uint64_t{0});
}

void RandomTest::chanceIsTheStatedShare() {
    Random random(2);
    int hits = 0;
    for (int count = 0; count < 10000; ++count) {
        hits += random.chance(1, 10) ? 1 : 0;
        QVERIFY(!random.chance(0, 10));
        QVERIFY(random.chance(10, 10));
    }
    QVERIFY(hits > 850 && hits < 1150);
}

void RandomTest::unitStaysInItsRange() {
    Random random(3);
    double sum = 0;
    for (int count = 0; count < 10000; ++count) {
        const double drawn = random.unit();
        QVERIFY(drawn >= 0 && drawn < 1);
        sum += drawn;
    }
    QVERIFY(sum > 4800 && sum < 5200);
}

QTEST_APPLESS_MAIN(RandomTest)
#include "random_test.moc"
