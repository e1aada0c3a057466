// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "client/retry_policy.h"

#include <QTest>

using namespace engram;
using namespace std::chrono_literals;

namespace {

constexpr Duration kDeadline = 5s;
constexpr Duration kPause = 25ms;
const RetryPolicy kPolicy(kDeadline, kPause);

struct Row {
    const char* rule;
    Outcome outcome;
    AttemptState state;
    Decision expected;
};

constexpr auto kRead = RequestKind::Repeatable;
constexpr auto kWrite = RequestKind::Effect;
constexpr auto kStamped = RequestKind::Stamped;

const Row kRows[] = {
    {"answer is the answer", Outcome::Answered, {kWrite, 1ms, 0, false}, UseAnswer{}},
    {"answer after the deadline is one too", Outcome::Answered, {kRead, 6s, 0, false}, UseAnswer{}},
    {"first hint is followed at once",
     Outcome::NotPrimary,
     {kWrite, 1ms, 0, true},
     Retry{RetryWhere::Hint, 0us}},
    {"second hint is followed after a pause",
     Outcome::NotPrimary,
     {kWrite, 1ms, 1, true},
     Retry{RetryWhere::Hint, kPause}},
    {"no hint: others are tried after a pause",
     Outcome::NotPrimary,
     {kWrite, 1ms, 0, false},
     Retry{RetryWhere::Primary, kPause}},
    {"redirects end at the deadline",
     Outcome::NotPrimary,
     {kRead, 4990ms, 3, true},
     GiveUp{Status::Unavailable}},
    {"refused write is tried again",
     Outcome::NotNow,
     {kWrite, 1s, 0, false},
     Retry{RetryWhere::Primary, kPause}},
    {"refusal at the deadline is the answer",
     Outcome::NotNow,
     {kWrite, 4980ms, 0, false},
     UseAnswer{}},
    {"uncertain write stays uncertain", Outcome::Uncertain, {kWrite, 1ms, 0, false}, UseAnswer{}},
    {"uncertain read is asked again",
     Outcome::Uncertain,
     {kRead, 1ms, 0, false},
     Retry{RetryWhere::Primary, kPause}},
    {"unsent write is sent elsewhere",
     Outcome::LostUnsent,
     {kWrite, 1ms, 0, false},
     Retry{RetryWhere::Primary, 0us}},
    {"unsent write at the deadline did not happen",
     Outcome::LostUnsent,
     {kWrite, 5s, 0, false},
     GiveUp{Status::Unavailable}},
    {"lost write is uncertain",
     Outcome::LostSent,
     {kWrite, 1ms, 0, false},
     GiveUp{Status::Uncertain}},
    {"lost read is asked again",
     Outcome::LostSent,
     {kRead, 1ms, 0, false},
     Retry{RetryWhere::Primary, 0us}},
    {"lost write of a session is sent again",
     Outcome::LostSent,
     {kStamped, 1ms, 0, false, true},
     Retry{RetryWhere::Primary, 0us}},
    {"uncertain write of a session is asked again",
     Outcome::Uncertain,
     {kStamped, 1ms, 0, false, true},
     Retry{RetryWhere::Primary, kPause}},
    {"refusal speaks of the last attempt only",
     Outcome::NotNow,
     {kStamped, 4980ms, 0, false, true},
     GiveUp{Status::Uncertain}},
    {"refusal of the only attempt is the answer",
     Outcome::NotNow,
     {kStamped, 4980ms, 0, false, false},
     UseAnswer{}},
    {"redirects after an open attempt end uncertain",
     Outcome::NotPrimary,
     {kStamped, 4990ms, 3, true, true},
     GiveUp{Status::Uncertain}},
    {"lost read at the deadline is unavailable",
     Outcome::LostSent,
     {kRead, 5s, 0, false},
     GiveUp{Status::Unavailable}},
};

}  // namespace

class RetryPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decisionFollowsTheTable_data() {
        QTest::addColumn<int>("row");
        for (int i = 0; i < static_cast<int>(std::size(kRows)); ++i) {
            QTest::newRow(kRows[i].rule) << i;
        }
    }
    void decisionFollowsTheTable() {
        QFETCH(int, row);
        QVERIFY(kPolicy.decide(kRows[row].outcome, kRows[row].state) == kRows[row].expected);
    }

    void writeUnderWayAtTheDeadlineIsUncertain() {
        QCOMPARE(RetryPolicy::atDeadline(kWrite, true, Status::Unavailable), Status::Uncertain);
        QCOMPARE(RetryPolicy::atDeadline(kWrite, true, Status::NoReplicas), Status::Uncertain);
    }
    void openAttemptMakesTheDeadlineUncertain() {
        QCOMPARE(RetryPolicy::atDeadline(kStamped, false, Status::NoReplicas, true),
                 Status::Uncertain);
        QCOMPARE(RetryPolicy::atDeadline(kStamped, true, Status::Unavailable), Status::Uncertain);
        QCOMPARE(RetryPolicy::atDeadline(kStamped, false, Status::NoReplicas), Status::NoReplicas);
    }
    void readUnderWayAtTheDeadlineIsUnavailable() {
        QCOMPARE(RetryPolicy::atDeadline(kRead, true, Status::Unavailable), Status::Unavailable);
    }
    void waitingWriteAtTheDeadlineHasItsLastRefusal() {
        QCOMPARE(RetryPolicy::atDeadline(kWrite, false, Status::NoReplicas), Status::NoReplicas);
        QCOMPARE(RetryPolicy::atDeadline(kWrite, false, Status::NotPrimary), Status::Unavailable);
    }
    void deadlineIsInclusive() {
        QVERIFY(kPolicy.isOver(kDeadline));
        QVERIFY(!kPolicy.isOver(kDeadline - 1us));
    }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "retry_policy_test.moc"
