// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QLabel>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <algorithm>

#include "gui_docks/console_dock.h"
#include "gui_docks/inspector_dock.h"
#include "gui_docks/keys_dock.h"
#include "gui_docks/messages_dock.h"
#include "gui_docks/nodes_dock.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

class DocksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nodesAreListedMastersFirst();
    void rowAndSelectionAreOne();
    void inspectorShowsTheSelectedNode();
    void inspectorAndTableNameWhatANodeWaitsFor();
    void consoleWritesReadsAndDeletes();
    void consoleRecallsEarlierLines();
    void consoleDoesNotWriteToALockedCluster();
    void selectedKeyShowsItsValue();
    void logCountsAndNamesUnknownSenders();

private:
    void enter(ConsoleDock& console, const char* line);
    [[nodiscard]] QString output(ConsoleDock& console);

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ActionSet> m_actions;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Timeline> m_timeline;
    FramePacer m_pacer;
    std::unique_ptr<DockContext> m_context;
};

void DocksTest::init() {
    m_session = std::make_unique<FakeSession>();
    m_actions = std::make_unique<ActionSet>();
    m_selection = std::make_unique<Selection>();
    m_timeline = std::make_unique<Timeline>(*m_session);
    m_context.reset(new DockContext{*m_session, *m_actions, *m_selection, *m_timeline, m_pacer});
    m_session->launch(ClusterPlan{});
    m_session->finishLaunch();
}

void DocksTest::enter(ConsoleDock& console, const char* line) {
    auto* const input = console.findChild<ConsoleInput*>();
    QTest::keyClicks(input, QString::fromUtf8(line));
    QTest::keyClick(input, Qt::Key_Return);
}

QString DocksTest::output(ConsoleDock& console) {
    return console.findChild<QPlainTextEdit*>(QStringLiteral("consoleOutput"))->toPlainText();
}

void DocksTest::nodesAreListedMastersFirst() {
    m_session->stopAll();
    ClusterPlan plan;
    plan.slaves = 12;
    m_session->launch(plan);
    m_session->finishLaunch();
    NodesModel model(m_session->model(), m_pacer);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, NodesModel::NodeColumn).data().toString());
    }
    QCOMPARE(names.first(), QStringLiteral("m1"));
    QCOMPARE(names.at(1), QStringLiteral("m2"));
    QVERIFY(names.indexOf(QStringLiteral("s9")) < names.indexOf(QStringLiteral("s10")));
    QCOMPARE(names.size(), 14);
}

void DocksTest::rowAndSelectionAreOne() {
    NodesDock dock(*m_context);
    auto* const view = dock.findChild<QTableView*>();
    const int row = 3;
    view->setCurrentIndex(view->model()->index(row, 0));
    QCOMPARE(m_selection->node(),
             NodeId(view->model()->index(row, 0).data().toString().toStdString()));
    m_selection->setNode(NodeId("m2"));
    QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("m2"));
    m_selection->setNode(NodeId());
    QVERIFY(!view->selectionModel()->hasSelection());
}

void DocksTest::inspectorShowsTheSelectedNode() {
    InspectorDock dock(*m_context);
    m_selection->setNode(NodeId("s2"));
    QStringList texts;
    for (const QLabel* const label : dock.findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    QVERIFY(texts.contains(QStringLiteral("s2")));
    QVERIFY2(texts.contains(QStringLiteral("127.0.0.1:7502")),
             qPrintable(texts.join(QLatin1Char('|'))));
    QVERIFY(dock.findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("log of s2")));
    Q_EMIT m_session->logAppended(NodeId("s1"), QStringLiteral("of another"));
    Q_EMIT m_session->logAppended(NodeId("s2"), QStringLiteral("fresh line"));
    const QString log = dock.findChild<QPlainTextEdit*>()->toPlainText();
    QVERIFY(log.contains(QStringLiteral("fresh line")));
    QVERIFY(!log.contains(QStringLiteral("of another")));
}

void DocksTest::inspectorAndTableNameWhatANodeWaitsFor() {
    InspectorDock dock(*m_context);
    dock.show();
    m_selection->setNode(NodeId("m2"));
    NodesModel model(m_session->model(), m_pacer);
    const QString whom = QStringLiteral("s1 (a majority must promise; view 7)");
    const auto isShown = [&dock] {
        const auto labels = dock.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() &&
                   label->text() == QStringLiteral("s1 (a majority of view 7 must promise)");
        });
    };
    const auto tip = [&model] {
        model.flush();
        return model.index(model.rowOf(NodeId("m2")), 0).data(Qt::ToolTipRole).toString();
    };
    QVERIFY(!tip().contains(QStringLiteral("waits for")));
    m_session->apply({m_session->sample().waits("m2", node_state::kCandidate, whom.toStdString())});
    QTRY_VERIFY(isShown());
    QVERIFY2(tip().endsWith(QStringLiteral("waits for s1 (a majority of view 7 must promise)")),
             qPrintable(tip()));
    m_session->apply({m_session->sample().waits("m2", node_state::kCandidate)});
    QTRY_VERIFY(!isShown());
    QVERIFY(!tip().contains(QStringLiteral("waits for")));
}

void DocksTest::consoleWritesReadsAndDeletes() {
    ConsoleDock console(*m_context);
    enter(console, "WRITE greeting hello world");
    QTRY_VERIFY(output(console).contains(QStringLiteral("s1, s2, s3")));
    QCOMPARE(m_session->keys().at("greeting"), std::string("hello world"));
    QCOMPARE(m_selection->key(), QStringLiteral("greeting"));
    enter(console, "READ greeting");
    QTRY_VERIFY(output(console).contains(QStringLiteral("\nhello world\n")));
    enter(console, "DELETE greeting");
    QTRY_VERIFY(!m_session->keys().contains("greeting"));
    enter(console, "READ greeting");
    QTRY_VERIFY(output(console).contains(QStringLiteral("does not exist")));
}

void DocksTest::consoleRecallsEarlierLines() {
    ConsoleDock console(*m_context);
    auto* const input = console.findChild<ConsoleInput*>();
    enter(console, "HELP");
    enter(console, "NODES");
    QTest::keyClicks(input, QStringLiteral("REA"));
    QTest::keyClick(input, Qt::Key_Up);
    QCOMPARE(input->text(), QStringLiteral("NODES"));
    QTest::keyClick(input, Qt::Key_Up);
    QTest::keyClick(input, Qt::Key_Up);
    QCOMPARE(input->text(), QStringLiteral("HELP"));
    QTest::keyClick(input, Qt::Key_Down);
    QTest::keyClick(input, Qt::Key_Down);
    QCOMPARE(input->text(), QStringLiteral("REA"));
}

void DocksTest::consoleDoesNotWriteToALockedCluster() {
    ConsoleDock console(*m_context);
    m_session->setLocked(true);
    enter(console, "WRITE a b");
    QVERIFY(output(console).contains(QStringLiteral("read-only")));
    QVERIFY(!m_session->keys().contains("a"));
}

void DocksTest::selectedKeyShowsItsValue() {
    m_session->keys() = {{"user:17", "Ada"}};
    KeysDock dock(*m_context);
    dock.show();
    QTRY_COMPARE(dock.model().rowCount(), 1);
    auto* const view = dock.findChild<QTableView*>();
    view->setCurrentIndex(dock.model().index(0, 0));
    QCOMPARE(m_selection->key(), QStringLiteral("user:17"));
    const auto shows = [&](const QString& text) {
        const auto labels = dock.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text() == text; });
    };
    QTRY_VERIFY(shows(QStringLiteral("user:17 = Ada")));
}

void DocksTest::logCountsAndNamesUnknownSenders() {
    MessagesDock dock(*m_context);
    const auto says = [&dock](const QString& text) {
        const QList<QLabel*> labels = dock.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().endsWith(text); });
    };
    QVERIFY(!says(QStringLiteral("ghost")));
    SampleCluster& sample = m_session->sample();
    m_session->apply({sample.nodeState("ghost", node_state::kServing),
                      sample.counters("ghost", {{"keys", 1}}),
                      sample.nodeState("phantom", node_state::kServing)});
    QTRY_VERIFY(says(QStringLiteral(", 3 of an unknown sender: ghost, phantom")));
    QVERIFY(!m_session->model().find(NodeId("ghost")));
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::DocksTest)
#include "docks_test.moc"
