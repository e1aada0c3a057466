// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <string>

#include "gui_spacetime/space_time_dock.h"
#include "gui_spacetime/space_time_plot.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

class SpaceTimeDockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void newestSpanIsShownUntilTheUserMoves();
    void pausedCursorShowsItsOwnSecond();
    void whatALiveViewLeftBehindComesBack();
    void arrowIsTheSameThingAsItsEvent();
    void theBoxSaysTheTimeInSight();
    void slavesThatDoNotFitGiveWay();
    void slavesAreGroupedOnDemand();
    void anotherRecordingBeginsAnew();
    void exportsAreWritten();
    void everyFocusableWidgetHasAName();

private:
    void write(std::uint64_t request) {
        m_session->sample().advance(100'000);
        m_session->apply(m_session->sample().write(request, "workload", "user:1"));
    }

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ActionSet> m_actions;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Timeline> m_timeline;
    FramePacer m_pacer;
    std::unique_ptr<SpaceTimeDock> m_dock;
};

void SpaceTimeDockTest::init() {
    m_session = std::make_unique<FakeSession>();
    m_actions = std::make_unique<ActionSet>();
    m_selection = std::make_unique<Selection>();
    m_session->launch(ClusterPlan{});
    m_session->finishLaunch();
    m_timeline = std::make_unique<Timeline>(*m_session);
    m_dock = std::make_unique<SpaceTimeDock>(
        DockContext{*m_session, *m_actions, *m_selection, *m_timeline, m_pacer});
    m_dock->setTheme(Theme::light());
    m_dock->resize(800, 300);
    m_dock->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
}

void SpaceTimeDockTest::cleanup() {
    m_dock.reset();
    m_timeline.reset();
    m_selection.reset();
    m_actions.reset();
    m_session.reset();
}

void SpaceTimeDockTest::newestSpanIsShownUntilTheUserMoves() {
    SpaceTimePlot& plot = m_dock->plot();
    write(1);
    m_dock->refresh();
    QCOMPARE(plot.data().arrows.size(), 8U);
    QCOMPARE(plot.frame().toUs, m_session->model().nowUs());
    // It follows by itself.
    write(2);
    QTRY_COMPARE(plot.data().arrows.size(), 16U);
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_Plus);
    QVERIFY(!m_dock->isFollowing());
    const std::int64_t untilUs = plot.frame().toUs;
    m_session->sample().advance(5'000'000);
    m_session->apply({m_session->sample().nodeState("m1", node_state::kServing)});
    m_dock->refresh();
    QCOMPARE(plot.frame().toUs, untilUs);
    m_dock->follow();
    QVERIFY(m_dock->isFollowing());
    QTRY_COMPARE(plot.data().arrows.size(), 0U);
}

void SpaceTimeDockTest::pausedCursorShowsItsOwnSecond() {
    write(1);
    const std::int64_t firstUs = m_session->sample().nowUs();
    m_session->sample().advance(20'000'000);
    write(2);
    SpaceTimePlot& plot = m_dock->plot();
    m_timeline->seek(firstUs);
    m_dock->refresh();
    QCOMPARE(plot.frame().cursorUs, m_timeline->cursorUs());
    QVERIFY(plot.frame().fromUs < firstUs && plot.frame().toUs > firstUs);
    QCOMPARE(plot.data().arrows.size(), 8U);
    QCOMPARE(plot.data().arrows.front().request, RequestId{1});
    // It stands still, whatever comes.
    write(3);
    m_dock->refresh();
    QCOMPARE(plot.data().arrows.size(), 8U);
    m_timeline->goLive();
    m_dock->refresh();
    QCOMPARE(plot.data().arrows.back().request, RequestId{3});
}

void SpaceTimeDockTest::whatALiveViewLeftBehindComesBack() {
    write(1);
    const std::int64_t firstUs = m_session->sample().nowUs();
    m_dock->refresh();
    for (std::uint64_t request = 2; request < 100; ++request) {
        write(request);  // the live span moves on by a tenth of a second
        m_dock->refresh();
    }
    m_timeline->seek(firstUs);
    m_dock->refresh();
    const SpaceTimeData& data = m_dock->plot().data();
    QVERIFY(data.arrows.size() > 8U);
    QCOMPARE(data.arrows.front().request, RequestId{1});
}

void SpaceTimeDockTest::arrowIsTheSameThingAsItsEvent() {
    write(1);
    m_dock->refresh();
    SpaceTimePlot& plot = m_dock->plot();
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_Down);
    QVERIFY(plot.selected() != nullptr);
    QCOMPARE(m_selection->key(), QStringLiteral("user:1"));
    QCOMPARE(m_selection->request(), RequestId{1});
    const auto event = m_session->recording().at(*m_selection->event());
    QCOMPARE(event->hop, plot.selected()->kind);
    QCOMPARE(event->request, plot.selected()->request);
    // Enter takes the time cursor there.
    QTest::keyClick(&plot, Qt::Key_Return);
    QCOMPARE(m_timeline->mode(), Timeline::Mode::Paused);
    QCOMPARE(m_timeline->cursorIndex(), plot.selected()->serial + 1);
    // And the other way round.
    const SpaceTimeArrow& other = plot.data().arrows.back();
    m_selection->setEvent(other.serial, other.request);
    QCOMPARE(plot.selected(), &other);
}

void SpaceTimeDockTest::theBoxSaysTheTimeInSight() {
    write(1);
    m_dock->refresh();
    auto* const box = m_dock->findChild<QComboBox*>();
    SpaceTimePlot& plot = m_dock->plot();
    const auto inSight = [&plot] { return plot.frame().toUs - plot.frame().fromUs; };
    const int listed = box->count();
    QCOMPARE(box->currentText(), QStringLiteral("2 s"));
    plot.setFocus();
    while (inSight() > 100'000) {
        QTest::keyClick(&plot, Qt::Key_Plus);
    }
    QCOMPARE(box->currentText(),
             QStringLiteral("%1 ms").arg(std::llround(static_cast<double>(inSight()) / 1000)));
    QCOMPARE(box->count(), listed + 1);
    // Who follows again sees as much as before.
    const std::int64_t zoomedUs = inSight();
    m_dock->follow();
    m_dock->refresh();
    QCOMPARE(inSight(), zoomedUs);
    box->setCurrentIndex(listed - 2);
    QCOMPARE(box->count(), listed);
    QCOMPARE(box->currentText(), QStringLiteral("2 s"));
    m_dock->refresh();
    QCOMPARE(inSight(), std::int64_t{2'000'000});
}

void SpaceTimeDockTest::slavesThatDoNotFitGiveWay() {
    const Event view = m_session->sample().viewCommitted([](View& grown) {
        Member slave = grown.members.back();
        for (int number = 4; number < 300; ++number) {
            slave.identity.id = NodeId("s" + std::to_string(number));
            grown.members.push_back(slave);
        }
    });
    m_session->apply({view});
    write(1);
    m_dock->refresh();
    const SpaceTimeData& data = m_dock->plot().data();
    QVERIFY(data.lifelines.size() <= m_dock->plot().mostLines());
    QCOMPARE(data.silentSlaves, 296U);
    const auto labels = m_dock->findChildren<ElidedLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const ElidedLabel* label) {
        return label->text().contains(QStringLiteral("296 silent slave"));
    }));
    auto* const group = [&]() -> QCheckBox* {
        for (QCheckBox* const box : m_dock->findChildren<QCheckBox*>()) {
            if (box->text() == QStringLiteral("Group slaves")) {
                return box;
            }
        }
        return nullptr;
    }();
    QVERIFY(!group->isChecked());
    // Not even those that speak fit: they are grouped, unless the user wants them apart.
    m_dock->plot().setMinimumHeight(0);
    m_dock->plot().resize(m_dock->plot().width(), 90);
    QVERIFY(group->isChecked());
    QCOMPARE(data.silentSlaves, 0U);
    QTest::keyClick(group, Qt::Key_Space);
    QVERIFY(!group->isChecked());
    QVERIFY(!data.isGrouped);
    QCOMPARE(data.silentSlaves, 296U);
    m_dock->refresh();
    QVERIFY(!data.isGrouped);
}

void SpaceTimeDockTest::slavesAreGroupedOnDemand() {
    write(1);
    m_dock->refresh();
    const std::size_t before = m_dock->plot().data().lifelines.size();
    for (QCheckBox* const box : m_dock->findChildren<QCheckBox*>()) {
        if (box->text() == QStringLiteral("Group slaves")) {
            QTest::keyClick(box, Qt::Key_Space);
        }
    }
    QCOMPARE(m_dock->plot().data().lifelines.size(), before - 2);
}

void SpaceTimeDockTest::anotherRecordingBeginsAnew() {
    write(1);
    m_dock->refresh();
    SpaceTimePlot& plot = m_dock->plot();
    plot.setFocus();
    QTest::keyClick(&plot, Qt::Key_Down);
    QVERIFY(plot.selected() != nullptr);
    QVERIFY(!m_dock->isFollowing());
    for (const QPushButton* const button : m_dock->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Nodes")) {
            Q_EMIT button->menu()->aboutToShow();
            button->menu()->actions().back()->trigger();
        }
    }
    QVERIFY(plot.data().arrows.size() < 8U);
    m_session->clearRecord();
    QVERIFY(plot.data().arrows.empty());
    QVERIFY(m_dock->isFollowing());
    m_session->apply(m_session->sample().snapshot());
    write(2);
    QTRY_COMPARE(plot.data().arrows.size(), 8U);
    QVERIFY(plot.selected() == nullptr);
}

void SpaceTimeDockTest::exportsAreWritten() {
    write(1);
    m_dock->refresh();
    QTemporaryDir dir;
    const QString svg = dir.filePath(QStringLiteral("a.svg"));
    const QString log = dir.filePath(QStringLiteral("a.log"));
    QVERIFY(m_dock->exportSvg(svg));
    QVERIFY(m_dock->exportPng(dir.filePath(QStringLiteral("a.png"))));
    QVERIFY(m_dock->exportShiViz(log));
    QFile file(log);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("(?<event>.*)\\n(?<host>\\S*) (?<clock>\\{.*\\})\n\n"));
    QVERIFY(!m_dock->exportSvg(dir.filePath(QStringLiteral("no/such/a.svg"))));
}

void SpaceTimeDockTest::everyFocusableWidgetHasAName() {
    for (QWidget* const widget : m_dock->findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
            !widget->objectName().startsWith(u"qt_")) {
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::SpaceTimeDockTest)
#include "space_time_dock_test.moc"
