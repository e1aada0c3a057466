// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "gui_docks/messages_model.h"
#include "gui_samples/sample_cluster.h"

namespace engram::gui {

class MessagesModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filterFindsFieldsAndWords_data();
    void filterFindsFieldsAndWords();
    void everyKindIsPutInWords();
    void faultsAndWaitsAreToldInFull_data();
    void faultsAndWaitsAreToldInFull();
    void hopsAreShownOnlyWhenWanted();
    void rowsFollowTheLogAndItsBound();
    void clearedLogLeavesNoRows();
    void failuresAreShownInEveryDetail();
};

void MessagesModelTest::filterFindsFieldsAndWords_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("passes");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("word") << QStringLiteral("user:17") << true;
    QTest::newRow("case") << QStringLiteral("USER") << true;
    QTest::newRow("no such word") << QStringLiteral("cart") << false;
    QTest::newRow("key") << QStringLiteral("key:user") << true;
    QTest::newRow("node emits") << QStringLiteral("node:m1") << true;
    QTest::newRow("node is whole name") << QStringLiteral("node:m") << false;
    QTest::newRow("type") << QStringLiteral("type:write") << true;
    QTest::newRow("other type") << QStringLiteral("type:read") << false;
    QTest::newRow("status") << QStringLiteral("status:uncertain") << true;
    QTest::newRow("all must match") << QStringLiteral("user type:read") << false;
    QTest::newRow("several") << QStringLiteral("key:17 node:m1 type:write") << true;
}

void MessagesModelTest::filterFindsFieldsAndWords() {
    QFETCH(QString, filter);
    QFETCH(bool, passes);
    Event event;
    event.kind = EventKind::RequestFinished;
    event.node = NodeId("m1");
    event.text = "write";
    event.key = "user:17";
    event.detail = "UNCERTAIN";
    QCOMPARE(EventFilter(filter).matches(event), passes);
}

void MessagesModelTest::everyKindIsPutInWords() {
    for (int kind = 0; kind < static_cast<int>(kEventKinds); ++kind) {
        Event event;
        event.kind = static_cast<EventKind>(kind);
        event.node = NodeId("m1");
        event.to = NodeId("s2");
        const QString text = EventText::describe(event);
        QVERIFY2(!text.isEmpty(), qPrintable(QString::number(kind)));
        const QString wireName = QString::fromStdString(std::string(toText(event.kind)));
        QVERIFY2(!wireName.contains(QLatin1Char('-')) || !text.contains(wireName),
                 qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("%1")), qPrintable(text));
    }
}

void MessagesModelTest::faultsAndWaitsAreToldInFull_data() {
    QTest::addColumn<Event>("event");
    QTest::addColumn<QString>("text");
    const auto row = [](std::string text, std::string detail,
                        std::vector<std::pair<std::string, std::int64_t>> counters,
                        const char* expected) {
        Event event;
        event.kind = EventKind::FaultInjected;
        event.to = NodeId("s2");
        event.text = std::move(text);
        event.detail = std::move(detail);
        event.counters = std::move(counters);
        QTest::newRow(expected) << event << QString::fromUtf8(expected);
    };
    row("link drop", "out", {}, "fault: messages to s2 are dropped");
    row("link drop", "in", {}, "fault: messages from s2 are dropped");
    row("link delay", "out", {{"delayMs", 200}}, "fault: messages to s2 take 200 ms longer");
    row("link delay", "in", {{"delayMs", 200}}, "fault: messages from s2 take 200 ms longer");
    row("link clear", "out", {}, "fault ended: messages to s2 pass again");
    row("link clear", "in", {}, "fault ended: messages from s2 pass again");
    row("clock", {}, {{"jumpMs", 5}, {"driftPpm", 40}, {"offsetMs", 12}},
        "fault: the clock is 12 ms off and drifts by 40 ppm");
    SampleCluster cluster;
    QTest::newRow("wait") << cluster.waits("m2", node_state::kStandby, "s1, s3")
                          << QStringLiteral("is standby and waits for s1, s3");
}

void MessagesModelTest::faultsAndWaitsAreToldInFull() {
    QFETCH(Event, event);
    QFETCH(QString, text);
    QCOMPARE(EventText::describe(event), text);
    QVERIFY(EventText::isTrouble(event));
}

void MessagesModelTest::hopsAreShownOnlyWhenWanted() {
    SampleCluster sample;
    ClusterModel model;
    MessagesModel messages(model);
    model.apply(sample.write(1, "console", "user:17"), sample.nowUs());
    messages.setDetail(MessagesModel::Detail::Cluster);
    messages.flush();
    QCOMPARE(messages.rowCount(), 0);
    messages.setDetail(MessagesModel::Detail::Everything);
    QVERIFY(messages.rowCount() > 4);
}

void MessagesModelTest::rowsFollowTheLogAndItsBound() {
    SampleCluster sample;
    ClusterModel model;
    MessagesModel messages(model);
    std::vector<Event> batch(10000, sample.nodeState("s1", node_state::kServing));
    for (int i = 0; i < 6; ++i) {
        model.apply(batch, sample.nowUs());
        messages.flush();
    }
    QCOMPARE(messages.rowCount(), static_cast<int>(model.log().size()));
    QVERIFY(model.log().size() < 60000);
    QVERIFY(messages.eventAt(0) == &model.log().front().event);
    QVERIFY(messages.eventAt(messages.rowCount() - 1) == &model.log().back().event);
    QCOMPARE(messages.rowOf(model.log().back().serial), messages.rowCount() - 1);
    QCOMPARE(messages.rowOf(0), -1);
}

void MessagesModelTest::clearedLogLeavesNoRows() {
    SampleCluster sample;
    ClusterModel model;
    MessagesModel messages(model);
    model.apply(sample.snapshot(), sample.nowUs());
    messages.flush();
    QVERIFY(messages.rowCount() > 0);
    model.clear();
    QCOMPARE(messages.rowCount(), 0);
    model.apply(sample.snapshot(), sample.nowUs());
    messages.flush();
    QVERIFY(messages.rowCount() > 0);
}

void MessagesModelTest::failuresAreShownInEveryDetail() {
    SampleCluster sample;
    ClusterModel model;
    MessagesModel messages(model);
    messages.setDetail(MessagesModel::Detail::Cluster);
    Event failed = sample.hop(EventKind::HopFailed, HopKind::Store, 1, "m1", "s2");
    failed.text = "timeout";
    model.apply({failed}, sample.nowUs());
    messages.flush();
    QCOMPARE(messages.rowCount(), 1);
    const QModelIndex index = messages.index(0, MessagesModel::TextColumn);
    QVERIFY(index.data().toString().contains(QStringLiteral("timeout")));
    messages.setTheme(Theme::darkTheme());
    QCOMPARE(index.data(Qt::ForegroundRole).value<QColor>(),
             Theme::darkTheme().state(VisualState::Failed));
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::MessagesModelTest)
#include "messages_model_test.moc"
