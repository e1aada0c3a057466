// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "gui_session/request_ledger.h"

namespace engram::gui {

namespace {

using Verdict = RequestLedger::Verdict;

OperationResult answer(Status status, std::uint64_t sequence = 0, const std::string& value = {}) {
    OperationResult result;
    result.status = status;
    if (sequence > 0) {
        result.version = {Epoch{1}, sequence};
    }
    result.value = Blob(value);
    result.count = 1;
    return result;
}

void write(RequestLedger& ledger, const std::string& key, const std::string& value,
           const OperationResult& result) {
    ledger.noteWrite(key, RequestLedger::markOf(value), result);
}

}  // namespace

class RequestLedgerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsTalliedOnce();
    void acknowledgedValueMustBeThere();
    void olderVersionIsALoss();
    void sameVersionWithAnotherValueIsALoss();
    void newerVersionIsNotALoss();
    void writesThatOvertookEachOtherCountByVersion();
    void uncertainWriteAloneIsNoPromise();
    void acknowledgedDeletionMayBeMissed();
    void deletedKeyThatComesBackIsALoss();
    void uncertainDeletionExcusesAMissingKey();
    void refusedDeletionExcusesNothing();
    void deletionOfNothingExcusesNothing();
    void noAnswerIsNoVerdict();
};

void RequestLedgerTest::everyAnswerIsTalliedOnce() {
    RequestLedger ledger;
    ledger.noteRead(answer(Status::Ok, 1));
    ledger.noteRead(answer(Status::NotFound));
    ledger.noteRead(answer(Status::Unavailable));
    write(ledger, "a", "1", answer(Status::Ok, 1));
    write(ledger, "a", "2", answer(Status::NoReplicas));
    write(ledger, "a", "3", answer(Status::Uncertain));
    ledger.noteEraseSent("a");
    ledger.noteErase("a", answer(Status::Ok, 2));
    QCOMPARE(ledger.tally().readsAnswered, 2U);
    QCOMPARE(ledger.tally().writesAcknowledged, 2U);
    QCOMPARE(ledger.tally().refused, 2U);
    QCOMPARE(ledger.tally().uncertain, 1U);
}

void RequestLedgerTest::acknowledgedValueMustBeThere() {
    RequestLedger ledger;
    write(ledger, "a", "1", answer(Status::Ok, 5));
    QVERIFY(ledger.isWritten(0));
    const auto promise = ledger.promise(0);
    QCOMPARE(ledger.judge(promise, answer(Status::Ok, 5, "1")), Verdict::Kept);
    QCOMPARE(ledger.judge(promise, answer(Status::NotFound)), Verdict::Lost);
}

void RequestLedgerTest::olderVersionIsALoss() {
    RequestLedger ledger;
    write(ledger, "a", "1", answer(Status::Ok, 5));
    write(ledger, "a", "1", answer(Status::Ok, 7));
    QCOMPARE(ledger.judge(ledger.promise(0), answer(Status::Ok, 5, "1")), Verdict::Lost);
}

void RequestLedgerTest::sameVersionWithAnotherValueIsALoss() {
    RequestLedger ledger;
    write(ledger, "a", "1", answer(Status::Ok, 5));
    QCOMPARE(ledger.judge(ledger.promise(0), answer(Status::Ok, 5, "2")), Verdict::Lost);
}

void RequestLedgerTest::newerVersionIsNotALoss() {
    RequestLedger ledger;
    write(ledger, "a", "1", answer(Status::Ok, 5));
    write(ledger, "a", "2", answer(Status::Uncertain));
    QCOMPARE(ledger.judge(ledger.promise(0), answer(Status::Ok, 6, "2")), Verdict::Kept);
}

void RequestLedgerTest::writesThatOvertookEachOtherCountByVersion() {
    RequestLedger ledger;
    write(ledger, "a", "second", answer(Status::Ok, 6));
    write(ledger, "a", "first", answer(Status::Ok, 5));
    QCOMPARE(ledger.judge(ledger.promise(0), answer(Status::Ok, 6, "second")), Verdict::Kept);
    QCOMPARE(ledger.judge(ledger.promise(0), answer(Status::Ok, 5, "first")), Verdict::Lost);
}

void RequestLedgerTest::uncertainWriteAloneIsNoPromise() {
    RequestLedger ledger;
    write(ledger, "a", "1", answer(Status::Uncertain));
    QCOMPARE(ledger.rows(), 0U);
}

void RequestLedgerTest::acknowledgedDeletionMayBeMissed() {
    RequestLedger ledger;
    write(ledger, "a", "1", answer(Status::Ok, 5));
    const auto before = ledger.promise(0);
    ledger.noteEraseSent("a");
    ledger.noteErase("a", answer(Status::Ok, 6));
    QCOMPARE(ledger.judge(ledger.promise(0), answer(Status::NotFound)), Verdict::Kept);
    // A read that was sent before the deletion was answered.
    QCOMPARE(ledger.judge(before, answer(Status::NotFound)), Verdict::Kept);
    write(ledger, "a", "2", answer(Status::Ok, 7));
    QCOMPARE(ledger.judge(ledger.promise(0), answer(Status::NotFound)), Verdict::Lost);
}

void RequestLedgerTest::deletedKeyThatComesBackIsALoss() {
    RequestLedger ledger;
    write(ledger, "a", "1", answer(Status::Ok, 5));
    ledger.noteEraseSent("a");
    ledger.noteErase("a", answer(Status::Ok, 6));
    QCOMPARE(ledger.judge(ledger.promise(0), answer(Status::Ok, 5, "1")), Verdict::Lost);
}

void RequestLedgerTest::uncertainDeletionExcusesAMissingKey() {
    RequestLedger ledger;
    write(ledger, "a", "1", answer(Status::Ok, 5));
    ledger.noteEraseSent("a");
    QCOMPARE(ledger.judge(ledger.promise(0), answer(Status::NotFound)), Verdict::Kept);
    ledger.noteErase("a", answer(Status::Uncertain));
    QCOMPARE(ledger.judge(ledger.promise(0), answer(Status::NotFound)), Verdict::Kept);
    QCOMPARE(ledger.judge(ledger.promise(0), answer(Status::Ok, 5, "1")), Verdict::Kept);
}

void RequestLedgerTest::refusedDeletionExcusesNothing() {
    RequestLedger ledger;
    write(ledger, "a", "1", answer(Status::Ok, 5));
    ledger.noteEraseSent("a");
    ledger.noteErase("a", answer(Status::Unavailable));
    QCOMPARE(ledger.judge(ledger.promise(0), answer(Status::NotFound)), Verdict::Lost);
}

void RequestLedgerTest::deletionOfNothingExcusesNothing() {
    RequestLedger ledger;
    write(ledger, "a", "1", answer(Status::Ok, 5));
    ledger.noteEraseSent("a");
    OperationResult nothing = answer(Status::Ok);
    nothing.count = 0;
    ledger.noteErase("a", nothing);
    QCOMPARE(ledger.judge(ledger.promise(0), answer(Status::NotFound)), Verdict::Lost);
}

void RequestLedgerTest::noAnswerIsNoVerdict() {
    RequestLedger ledger;
    write(ledger, "a", "1", answer(Status::Ok, 5));
    QCOMPARE(ledger.judge(ledger.promise(0), answer(Status::Unavailable)), Verdict::Unavailable);
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::RequestLedgerTest)
#include "request_ledger_test.moc"
