// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>
#include <algorithm>
#include <map>

#include "common/limits.h"
#include "protocol/placement.h"

using namespace engram;

class PlacementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void crcIsThatOfRedisCluster_data();
    void crcIsThatOfRedisCluster();
    void hashTagDecidesTheSlot_data();
    void hashTagDecidesTheSlot();
    void onlySlavesAreRanked();
    void rankDoesNotDependOnTheOrderOfMembers();
    void losingASlaveMovesItsSlotsOnly();
    void slotsAreSpreadEvenly();
};

namespace {

View viewOf(int slaves) {
    View view;
    view.members.push_back({{NodeId("m1"), Incarnation{1}}, Role::Master, {}, 0});
    for (int number = 1; number <= slaves; ++number)
        view.members.push_back(
            {{NodeId("s" + std::to_string(number)), Incarnation{1}}, Role::Slave, {}, 0});
    return view;
}

std::vector<NodeId> rankedNames(const View& view, std::size_t slot) {
    std::vector<NodeId> names;
    for (const std::uint16_t index : rankedSlaves(view, {static_cast<std::uint16_t>(slot)}))
        names.push_back(view.members.at(index).identity.id);
    return names;
}

}  // namespace

void PlacementTest::crcIsThatOfRedisCluster_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("crc");
    QTest::newRow("check value") << QByteArray("123456789") << 0x31C3;
    QTest::newRow("empty") << QByteArray("") << 0;
    QTest::newRow("one letter") << QByteArray("A") << 0x58E5;
    // CLUSTER KEYSLOT foo is 12182 and bar 5061, modulo 16384.
    QTest::newRow("foo") << QByteArray("foo") << 0xAF96;
    QTest::newRow("bar") << QByteArray("bar") << 0x93C5;
}

void PlacementTest::crcIsThatOfRedisCluster() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, crc);
    QCOMPARE(int(crc16(bytes.toStdString())), crc);
}

void PlacementTest::hashTagDecidesTheSlot_data() {
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("hashed");
    const auto row = [](const char* key, const char* hashed) {
        QTest::newRow(key) << QByteArray(key) << QByteArray(hashed);
    };
    row("{user1000}.following", "user1000");
    row("{user1000}.followers", "user1000");
    row("plain", "plain");
    row("foo{}{bar}", "foo{}{bar}");
    row("foo{{bar}}zap", "{bar");
    row("foo{bar}{zap}", "bar");
    row("foo{bar", "foo{bar");
    row("foo}bar{", "foo}bar{");
    row("}{x}", "x");
}

void PlacementTest::hashTagDecidesTheSlot() {
    QFETCH(const QByteArray, key);
    QFETCH(const QByteArray, hashed);
    QCOMPARE(std::size_t{slotOf(key.toStdString()).value},
             crc16(hashed.toStdString()) % limits::kSlotCount);
}

void PlacementTest::onlySlavesAreRanked() {
    QCOMPARE(rankedSlaves(viewOf(5), SlotId{0}).size(), std::size_t{5});
    QVERIFY(rankedSlaves(viewOf(0), SlotId{0}).empty());
    for (const std::uint16_t index : rankedSlaves(viewOf(5), SlotId{0}))
        QVERIFY(index != 0);
}

void PlacementTest::rankDoesNotDependOnTheOrderOfMembers() {
    View reversed = viewOf(7);
    std::reverse(reversed.members.begin(), reversed.members.end());
    for (std::size_t slot = 0; slot < limits::kSlotCount; ++slot)
        QVERIFY(rankedNames(viewOf(7), slot) == rankedNames(reversed, slot));
}

void PlacementTest::losingASlaveMovesItsSlotsOnly() {
    const View before = viewOf(8);
    View after = before;
    const NodeId lost("s3");
    removeMember(after, lost);
    std::size_t moved = 0;
    for (std::size_t slot = 0; slot < limits::kSlotCount; ++slot) {
        auto expected = rankedNames(before, slot);
        moved += expected.front() == lost ? 1 : 0;
        std::erase(expected, lost);
        QVERIFY(rankedNames(after, slot) == expected);
    }
    QVERIFY2(moved > 90 && moved < 170, std::to_string(moved).c_str());  // 1024 / 8 = 128
}

void PlacementTest::slotsAreSpreadEvenly() {
    std::map<NodeId, int> firsts;
    std::map<NodeId, int> pairs;
    const View view = viewOf(5);
    for (std::size_t slot = 0; slot < limits::kSlotCount; ++slot) {
        const auto names = rankedNames(view, slot);
        ++firsts[names[0]];
        ++pairs[names[1]];
    }
    for (const auto& counts : {firsts, pairs}) {
        QCOMPARE(counts.size(), std::size_t{5});
        for (const auto& [id, count] : counts)
            QVERIFY2(count > 160 && count < 250, id.text().c_str());  // 1024 / 5 = 205
    }
}

QTEST_APPLESS_MAIN(PlacementTest)
#include "placement_test.moc"
