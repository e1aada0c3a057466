// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/voter.h"

#include <QTest>

using namespace engram;

namespace {

constexpr Duration kGrant = std::chrono::milliseconds(360);

TimePoint at(std::int64_t milliseconds) {
    return TimePoint(std::chrono::milliseconds(milliseconds));
}

Identity identity(const char* id, std::uint64_t incarnation = 1) {
    return Identity{NodeId(id), Incarnation{incarnation}};
}

ViewPtr view(std::uint64_t epoch, std::uint64_t number) {
    Member primary;
    primary.identity = identity("m1");
    primary.role = Role::Master;
    View founded = foundingView(ClusterId{7}, Epoch{epoch}, primary, 3, 1);
    founded.stamp.number = ViewNumber{number};
    return std::make_shared<const View>(std::move(founded));
}

}  // namespace

class VoterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void promisesOncePerEpoch() {
        Voter voter(kGrant);
        const Promise promise{Epoch{5}, ClusterId{7}, false};
        QCOMPARE(voter.onPromise(identity("m2"), promise, at(0)).answer, PromiseAnswer::Granted);
        QCOMPARE(voter.onPromise(identity("m3"), promise, at(1)).answer, PromiseAnswer::Stale);
        QCOMPARE(voter.onPromise(identity("m2", 2), promise, at(1)).answer, PromiseAnswer::Stale);
        QCOMPARE(voter.onPromise(identity("m2"), promise, at(2)).answer, PromiseAnswer::Granted);
        QCOMPARE(voter.promised(), Epoch{5});
    }

    void probeBindsNothing() {
        Voter voter(kGrant);
        const Promise probe{Epoch{5}, ClusterId{7}, true};
        QCOMPARE(voter.onPromise(identity("m2"), probe, at(0)).answer, PromiseAnswer::Granted);
        QCOMPARE(voter.promised(), Epoch{0});
        const Promise promise{Epoch{5}, ClusterId{7}, false};
        QCOMPARE(voter.onPromise(identity("m3"), promise, at(0)).answer, PromiseAnswer::Granted);
    }

    void runningLeaseRefusesCandidates() {
        Voter voter(kGrant);
        QVERIFY(voter.admit(identity("m1"), Epoch{1}));
        voter.onHeartbeat({Epoch{1}, 0, ViewNumber{0}, true}, at(100));
        const Promise promise{Epoch{2}, ClusterId{7}, false};
        QCOMPARE(voter.onPromise(identity("m2"), promise, at(459)).answer, PromiseAnswer::Leased);
        QCOMPARE(voter.onPromise(identity("m2"), promise, at(460)).answer, PromiseAnswer::Granted);
    }

    void staleEpochIsFenced() {
        Voter voter(kGrant);
        QVERIFY(voter.admit(identity("m1"), Epoch{3}));
        QVERIFY(!voter.admit(identity("m2"), Epoch{2}));
        QVERIFY(voter.admit(identity("m2"), Epoch{4}));
        QVERIFY(!voter.admit(identity("m1"), Epoch{3}));
    }

    void lowerViewIsNotAccepted() {
        Voter voter(kGrant);
        QVERIFY(voter.accept(view(2, 5)));
        QVERIFY(!voter.accept(view(1, 9)));
        QVERIFY(!voter.accept(view(2, 4)));
        QVERIFY(voter.accept(view(2, 5)));
        QVERIFY(voter.accept(view(3, 5)));
        QCOMPARE(voter.accepted()->stamp.epoch, Epoch{3});
    }

    void commitIsLearntOnlyForTheAcceptedViewsEpoch() {
        Voter voter(kGrant);
        QVERIFY(voter.accept(view(2, 5)));
        QVERIFY(!voter.onHeartbeat({Epoch{3}, 0, ViewNumber{5}, true}, at(0)));
        QVERIFY(!voter.onHeartbeat({Epoch{2}, 0, ViewNumber{4}, true}, at(0)));
        QVERIFY(!voter.isAcceptedCommitted());
        QVERIFY(voter.onHeartbeat({Epoch{2}, 0, ViewNumber{5}, true}, at(0)));
        QVERIFY(voter.isAcceptedCommitted());
        QVERIFY(!voter.onHeartbeat({Epoch{2}, 0, ViewNumber{5}, true}, at(0)));
        QVERIFY(voter.accept(view(2, 6)));
        QVERIFY(!voter.isAcceptedCommitted());
        QCOMPARE(voter.committed()->stamp.number, ViewNumber{5});
    }

    void onlyANewerCommittedViewRemoves() {
        Voter voter(kGrant);
        const Identity self = identity("m1");
        QVERIFY(!voter.isRemovedBy({Epoch{1}, ViewNumber{1}}, self));
        QVERIFY(voter.admit(self, Epoch{9}));
        QVERIFY(voter.accept(view(2, 5)));
        QVERIFY(!voter.isRemovedBy({Epoch{2}, ViewNumber{5}}, self));
        QVERIFY(!voter.isRemovedBy({Epoch{1}, ViewNumber{7}}, self));
        QVERIFY(voter.isRemovedBy({Epoch{2}, ViewNumber{6}}, self));
        QVERIFY(voter.isRemovedBy({Epoch{3}, ViewNumber{5}}, self));
        QVERIFY(voter.isRemovedBy({Epoch{1}, ViewNumber{7}}, identity("m1", 2)));
    }
};

QTEST_APPLESS_MAIN(VoterTest)
#include "voter_test.moc"
