// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/update.h"

#include <QTest>
#include <limits>
#include <string>

#include "common/limits.h"

using namespace engram;

class UpdateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void updateOfAValue_data();
    void updateOfAValue();
    void aNumberThatIsNoneOrOverflowsIsRefused_data();
    void aNumberThatIsNoneOrOverflowsIsRefused();
    void theLargestValueIsAllowedAndOneByteMoreIsNot();
    void anAbsentKeyIsSetAndAPresentOneStays();
};

namespace {

using Kind = UpdateOperation::Kind;

UpdateOperation append(std::string_view operand) {
    return {"k", Kind::Append, Blob(operand), 0};
}

UpdateOperation add(std::int64_t amount) {
    return {"k", Kind::Add, {}, amount};
}

}  // namespace

void UpdateTest::updateOfAValue_data() {
    QTest::addColumn<bool>("isAppend");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("operand");
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<qint64>("count");
    const QByteArray zeros("a\0b", 3);
    QTest::newRow("append") << true << true << QByteArray("ab") << QByteArray("cd")
                            << QByteArray("abcd") << qint64(4);
    QTest::newRow("append to nothing")
        << true << false << QByteArray() << QByteArray("cd") << QByteArray("cd") << qint64(2);
    QTest::newRow("append nothing")
        << true << true << QByteArray("ab") << QByteArray() << QByteArray("ab") << qint64(2);
    QTest::newRow("append zero bytes")
        << true << true << zeros << zeros << zeros + zeros << qint64(6);
    QTest::newRow("add") << false << true << QByteArray("40") << QByteArray("2") << QByteArray("42")
                         << qint64(42);
    QTest::newRow("add to nothing")
        << false << false << QByteArray() << QByteArray("-2") << QByteArray("-2") << qint64(-2);
    QTest::newRow("subtract") << false << true << QByteArray("1") << QByteArray("-3")
                              << QByteArray("-2") << qint64(-2);
    QTest::newRow("up to the largest")
        << false << true << QByteArray("9223372036854775806") << QByteArray("1")
        << QByteArray("9223372036854775807") << std::numeric_limits<qint64>::max();
    QTest::newRow("down to the smallest")
        << false << true << QByteArray("-9223372036854775807") << QByteArray("-1")
        << QByteArray("-9223372036854775808") << std::numeric_limits<qint64>::min();
}

void UpdateTest::updateOfAValue() {
    QFETCH(bool, isAppend);
    QFETCH(bool, exists);
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, operand);
    QFETCH(QByteArray, result);
    QFETCH(qint64, count);
    const Blob before(base.toStdString());
    const UpdateOperation operation =
        isAppend ? append(operand.toStdString()) : add(operand.toLongLong());
    const Result<Update> update = computeUpdate(operation, exists ? &before : nullptr);
    QVERIFY(update.has_value() && update->value.has_value());
    QCOMPARE(std::string(update->value->view()), result.toStdString());
    QCOMPARE(qint64(update->count), count);
}

void UpdateTest::aNumberThatIsNoneOrOverflowsIsRefused_data() {
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<qint64>("amount");
    QTest::newRow("empty") << QByteArray("") << qint64(1);
    QTest::newRow("text") << QByteArray("ten") << qint64(1);
    QTest::newRow("number and text") << QByteArray("10 ") << qint64(1);
    QTest::newRow("space first") << QByteArray(" 10") << qint64(1);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(1);
    QTest::newRow("beyond 64 bits") << QByteArray("9223372036854775808") << qint64(-1);
    QTest::newRow("sum too large") << QByteArray("9223372036854775807") << qint64(1);
    QTest::newRow("sum too small") << QByteArray("-9223372036854775808") << qint64(-1);
}

void UpdateTest::aNumberThatIsNoneOrOverflowsIsRefused() {
    QFETCH(QByteArray, base);
    QFETCH(qint64, amount);
    const Blob before(base.toStdString());
    const Result<Update> update = computeUpdate(add(amount), &before);
    QVERIFY(!update.has_value());
    QCOMPARE(update.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!update.error().detail.empty());
}

void UpdateTest::theLargestValueIsAllowedAndOneByteMoreIsNot() {
    const Blob almost(std::string(limits::kMaxValueBytes - 1, 'x'));
    const Result<Update> full = computeUpdate(append("y"), &almost);
    QVERIFY(full.has_value());
    QCOMPARE(full->value->size(), limits::kMaxValueBytes);
    const Result<Update> over = computeUpdate(append("y"), &*full->value);
    QVERIFY(!over.has_value());
    QCOMPARE(over.error().code, ErrorCode::TooLarge);
}

void UpdateTest::anAbsentKeyIsSetAndAPresentOneStays() {
    const UpdateOperation operation{"k", Kind::SetIfAbsent, Blob(std::string_view("new")), 0};
    const Result<Update> set = computeUpdate(operation, nullptr);
    QVERIFY(set.has_value() && set->value.has_value());
    QCOMPARE(std::string(set->value->view()), std::string("new"));
    QCOMPARE(set->count, std::int64_t(1));
    const Blob empty;  // a value of no bytes is a value
    const Result<Update> kept = computeUpdate(operation, &empty);
    QVERIFY(kept.has_value() && !kept->value.has_value());
    QCOMPARE(kept->count, std::int64_t(0));
}

QTEST_APPLESS_MAIN(UpdateTest)
#include "update_test.moc"
