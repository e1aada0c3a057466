// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/quorum.h"

#include <QTest>

using namespace engram;

namespace {
std::vector<Identity> members(int count) {
    std::vector<Identity> all;
    for (int i = 0; i < count; ++i)
        all.push_back(Identity{NodeId("n" + std::to_string(i)), Incarnation{1}});
    return all;
}

IdentitySet firstOf(const std::vector<Identity>& all, int count) {
    return {all.begin(), all.begin() + count};
}
}  // namespace

class QuorumTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moreThanHalfIsNeeded_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("answered");
        QTest::addColumn<bool>("expected");
        QTest::newRow("1 of 1") << 1 << 1 << true;
        QTest::newRow("0 of 1") << 1 << 0 << false;
        QTest::newRow("1 of 2") << 2 << 1 << false;
        QTest::newRow("2 of 3") << 3 << 2 << true;
        QTest::newRow("2 of 4") << 4 << 2 << false;
        QTest::newRow("3 of 5") << 5 << 3 << true;
        QTest::newRow("0 of 0") << 0 << 0 << false;
    }

    void moreThanHalfIsNeeded() {
        QFETCH(int, size);
        QFETCH(int, answered);
        QFETCH(bool, expected);
        const auto all = members(size);
        QCOMPARE(hasQuorum(all, firstOf(all, answered), {}), expected);
    }

    void anotherIncarnationDoesNotCount() {
        const auto all = members(3);
        IdentitySet answered = firstOf(all, 1);
        answered.insert(Identity{all[1].id, Incarnation{2}});
        QVERIFY(!hasQuorum(all, answered, {}));
    }

    void allSurvivorsTogetherAreEnough() {
        const auto all = members(5);
        const IdentitySet gone(all.begin() + 2, all.end());
        QVERIFY(hasQuorum(all, firstOf(all, 2), gone));
        QVERIFY(!hasQuorum(all, firstOf(all, 1), gone));
        QVERIFY(!hasQuorum(all, {}, IdentitySet(all.begin(), all.end())));
    }

    void missingMembersAreNamed() {
        const auto all = members(3);
        QCOMPARE(missingFrom(all, firstOf(all, 1)), std::string("n1, n2"));
    }
};

QTEST_APPLESS_MAIN(QuorumTest)
#include "quorum_test.moc"
