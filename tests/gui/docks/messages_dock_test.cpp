// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/messages_dock.h"

#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include "gui_docks/view_filter.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

class MessagesDockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newestRowStaysInSightUntilTheUserScrolls();
    void pausedViewShowsTheCursorsRowHoweverItCame_data();
    void pausedViewShowsTheCursorsRowHoweverItCame();
    void selectedEventIsInSightOnceTheLogIsShown();
    void goingLiveShowsTheNewestRow();

private:
    void write();
    void scrollUp();
    [[nodiscard]] MessagesModel& model() { return *static_cast<MessagesModel*>(m_view->model()); }
    [[nodiscard]] bool isInSight(int row) const;
    [[nodiscard]] int rowAtCursor();

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ActionSet> m_actions;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Timeline> m_timeline;
    std::unique_ptr<ViewFilter> m_filter;
    FramePacer m_pacer;
    std::unique_ptr<MessagesDock> m_dock;
    QTableView* m_view = nullptr;
    std::uint64_t m_request = 0;
};

void MessagesDockTest::init() {
    m_session = std::make_unique<FakeSession>();
    m_actions = std::make_unique<ActionSet>();
    m_selection = std::make_unique<Selection>();
    m_session->launch(ClusterPlan{});
    m_session->finishLaunch();
    m_timeline = std::make_unique<Timeline>(*m_session);
    m_filter = std::make_unique<ViewFilter>(*m_timeline);
    m_dock = std::make_unique<MessagesDock>(
        DockContext{*m_session, *m_actions, *m_selection, *m_timeline, m_pacer});
    m_dock->follow(*m_filter);
    m_view = m_dock->findChild<QTableView*>();
    m_dock->resize(600, 240);
    model().setDetail(MessagesModel::Detail::Everything);
    for (int i = 0; i < 200; ++i)
        write();
    model().flushAll();
    QVERIFY(model().rowCount() > 200);
}

void MessagesDockTest::cleanup() {
    m_dock.reset();
    m_filter.reset();
    m_timeline.reset();
}

void MessagesDockTest::write() {
    m_session->sample().advance(100'000);
    ++m_request;
    const std::string key = m_request % 2 == 0 ? "even" : "odd";
    m_session->apply(m_session->sample().write(m_request, "workload", key));
}

void MessagesDockTest::scrollUp() {
    const QPoint place = m_view->viewport()->rect().center();
    QWheelEvent event(place, m_view->viewport()->mapToGlobal(place), {}, {0, 480}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &event);
}

bool MessagesDockTest::isInSight(int row) const {
    const QRect place = m_view->visualRect(m_view->model()->index(row, 0));
    return m_view->isVisible() && m_view->viewport()->rect().contains(place.center());
}

int MessagesDockTest::rowAtCursor() {
    return model().lastRowBefore(m_timeline->cursorIndex());
}

void MessagesDockTest::newestRowStaysInSightUntilTheUserScrolls() {
    m_dock->show();
    QTRY_VERIFY(isInSight(model().rowCount() - 1));
    write();
    model().flushAll();
    QTRY_VERIFY(isInSight(model().rowCount() - 1));
    scrollUp();
    const int before = m_view->verticalScrollBar()->value();
    write();
    model().flushAll();
    QVERIFY(!isInSight(model().rowCount() - 1));
    QCOMPARE(m_view->verticalScrollBar()->value(), before);
    m_view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    write();
    model().flushAll();
    QTRY_VERIFY(isInSight(model().rowCount() - 1));
}

void MessagesDockTest::pausedViewShowsTheCursorsRowHoweverItCame_data() {
    QTest::addColumn<bool>("isShownFirst");
    QTest::addColumn<QString>("filter");
    QTest::newRow("shown while paused") << false << QString();
    QTest::newRow("paused while shown") << true << QString();
    QTest::newRow("filtered while paused") << true << QStringLiteral("\"odd\"");
}

void MessagesDockTest::pausedViewShowsTheCursorsRowHoweverItCame() {
    QFETCH(bool, isShownFirst);
    QFETCH(QString, filter);
    if (isShownFirst) {
        m_dock->show();
        QTRY_VERIFY(isInSight(model().rowCount() - 1));
    }
    m_timeline->seek((m_timeline->earliestUs() + m_timeline->latestUs()) / 2);
    m_dock->show();
    QTRY_VERIFY(isInSight(rowAtCursor()));
    m_filter->setText(filter);
    QTRY_VERIFY(model().progress() == 1.0 && isInSight(rowAtCursor()));
    QVERIFY(rowAtCursor() < model().rowCount() - 20);
    write();
    model().flushAll();
    QVERIFY(isInSight(rowAtCursor()));
}

void MessagesDockTest::selectedEventIsInSightOnceTheLogIsShown() {
    m_timeline->pause();
    const trace::EventIndex wanted = model().indexOf(100);
    m_selection->setEvent(wanted, RequestId{7});
    m_dock->show();
    QTRY_VERIFY(isInSight(100));
    QCOMPARE(m_view->currentIndex().row(), 100);
    // Of one that has no row, its neighbour is shown.
    m_filter->setText(QStringLiteral("\"odd\""));
    QTRY_VERIFY(model().progress() == 1.0 && isInSight(model().lastRowBefore(wanted + 1)));
}

void MessagesDockTest::goingLiveShowsTheNewestRow() {
    m_dock->show();
    m_timeline->seek(m_timeline->earliestUs() + 1'000'000);
    QTRY_VERIFY(!isInSight(model().rowCount() - 1));
    m_timeline->goLive();
    QTRY_VERIFY(isInSight(model().rowCount() - 1));
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::MessagesDockTest)
#include "messages_dock_test.moc"
