// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include "gui_docks/keys_model.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

class KeysModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pageOfTheWireIsRead();
    void brokenPagesAreRefused_data();
    void brokenPagesAreRefused();
    void keysAppearSortedWithSlotVersionAndReplicas();
    void newKeysAppearByThemselves();
    void patternIsAskedOfTheCluster();
    void aMillionKeysAreReadOnlyAsFarAsLookedAt();
    void aMillionLoadedKeysStayQuick();
    void stoppedClusterHasNoKeys();
};

namespace {

resp::Value text(const char* content) {
    resp::Value value;
    value.type = resp::ValueType::BulkString;
    value.text = content;
    return value;
}

resp::Value array(std::vector<resp::Value> elements) {
    resp::Value value;
    value.type = resp::ValueType::Array;
    value.elements = std::move(elements);
    return value;
}

void start(FakeSession& session) {
    session.launch(ClusterPlan{});
    session.finishLaunch();
}

}  // namespace

void KeysModelTest::pageOfTheWireIsRead() {
    const Result<KeyPage> page =
        readKeyPage(array({text("42"), array({text("user:17"), text("3.9"), text("1023")})}));
    QVERIFY(page);
    QCOMPARE(page->cursor, 42U);
    QCOMPARE(page->keys.size(), 1U);
    QCOMPARE(page->keys[0].key, std::string("user:17"));
    QVERIFY((page->keys[0].version == Version{Epoch{3}, 9}));
    QCOMPARE(page->keys[0].slot.value, 1023);
}

void KeysModelTest::brokenPagesAreRefused_data() {
    QTest::addColumn<resp::Value>("value");
    QTest::newRow("not an array") << text("42");
    QTest::newRow("empty") << array({});
    QTest::newRow("cursor is no number") << array({text("next")});
    QTest::newRow("row is no array") << array({text("0"), text("key")});
    QTest::newRow("row is short") << array({text("0"), array({text("key"), text("1.1")})});
    QTest::newRow("version") << array({text("0"), array({text("k"), text("new"), text("1")})});
    QTest::newRow("slot") << array({text("0"), array({text("k"), text("1.1"), text("1024")})});
}

void KeysModelTest::brokenPagesAreRefused() {
    QFETCH(resp::Value, value);
    const Result<KeyPage> page = readKeyPage(value);
    QVERIFY(!page);
    QVERIFY(page.error().code == ErrorCode::Malformed);
}

void KeysModelTest::keysAppearSortedWithSlotVersionAndReplicas() {
    FakeSession session;
    session.keys() = {{"cart:2", "x"}, {"user:17", "Ada"}, {"user:3", "Ken"}};
    KeysModel model(session);
    start(session);
    QTRY_COMPARE(model.rowCount(), 3);
    QVERIFY(model.isComplete());
    QCOMPARE(model.keyAt(0), QStringLiteral("cart:2"));
    QCOMPARE(model.rowOf(QStringLiteral("user:17")), 1);
    const auto cell = [&](int row, int column) {
        return model.index(row, column).data().toString();
    };
    QCOMPARE(cell(1, KeysModel::VersionColumn), QStringLiteral("1.1"));
    QCOMPARE(cell(1, KeysModel::ReplicasColumn).split(QStringLiteral(", ")).size(), 3);
    QCOMPARE(
        model.index(1, KeysModel::SlotColumn).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight,
        static_cast<int>(Qt::AlignRight));
}

void KeysModelTest::newKeysAppearByThemselves() {
    FakeSession session;
    session.keys() = {{"a", "1"}};
    KeysModel model(session);
    start(session);
    model.setActive(true);
    QTRY_COMPARE(model.rowCount(), 1);
    session.keys()["b"] = "2";
    QTRY_COMPARE(model.rowCount(), 2);
    model.setActive(false);
    const int pages = session.keyPages();
    QTest::qWait(0);
    QCOMPARE(session.keyPages(), pages);
}

void KeysModelTest::patternIsAskedOfTheCluster() {
    FakeSession session;
    session.keys() = {{"cart:2", "x"}, {"user:17", "Ada"}, {"user:3", "Ken"}};
    KeysModel model(session);
    start(session);
    model.setPattern(QStringLiteral("user"));
    QTRY_COMPARE(model.rowCount(), 2);
    model.setPattern(QString());
    QTRY_COMPARE(model.rowCount(), 3);
}

void KeysModelTest::aMillionKeysAreReadOnlyAsFarAsLookedAt() {
    FakeSession session;
    for (int i = 0; i < 5000; ++i) {
        session.keys()["key:" + std::to_string(i)] = "v";
    }
    KeysModel model(session);
    start(session);
    QTRY_COMPARE(model.rowCount(), KeysModel::kPageKeys);
    QCOMPARE(session.keyPages(), 1);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 2 * KeysModel::kPageKeys);
    QCOMPARE(session.keyPages(), 2);
}

void KeysModelTest::aMillionLoadedKeysStayQuick() {
    constexpr int kKeys = 1'000'000;
    FakeSession session;
    start(session);
    KeysModel model(session);
    std::vector<resp::Value> page;
    // The model is fed through its own paging; the fake's map would take longer than the model.
    for (int i = 0; i < kKeys; ++i) {
        session.keys().emplace_hint(session.keys().end(), "key:" + std::to_string(kKeys + i), "v");
    }
    model.refresh();
    while (!model.isComplete()) {
        QSignalSpy loaded(&model, &KeysModel::loaded);
        model.fetchMore({});
        QVERIFY(loaded.wait());
    }
    QCOMPARE(model.rowCount(), kKeys);
    QElapsedTimer timer;
    timer.start();
    for (int row = 0; row < 40; ++row) {
        for (int column = 0; column < KeysModel::ColumnCount; ++column) {
            QVERIFY(model.index(kKeys - 1 - row, column).data().isValid());
        }
    }
    QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
    timer.restart();
    QCOMPARE(model.rowOf(QStringLiteral("key:1999999")), kKeys - 1);
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
}

void KeysModelTest::stoppedClusterHasNoKeys() {
    FakeSession session;
    session.keys() = {{"a", "1"}};
    KeysModel model(session);
    start(session);
    QTRY_COMPARE(model.rowCount(), 1);
    session.stopAll();
    QCOMPARE(model.rowCount(), 0);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::KeysModelTest)
#include "keys_model_test.moc"
