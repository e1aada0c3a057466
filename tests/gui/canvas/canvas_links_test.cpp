// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Links of ClusterCanvas: pointed at, chosen, dragged, and what is wrong with them.

#include <QContextMenuEvent>
#include <QSignalSpy>
#include <QTest>

#include "gui_canvas/cluster_canvas.h"
#include "gui_model/observer_events.h"
#include "gui_samples/sample_cluster.h"

namespace engram::gui {

namespace {

int pixelsOf(const QImage& image, const QColor& color, const QRect& in) {
    int found = 0;
    for (int y = in.top(); y <= in.bottom(); ++y) {
        for (int x = in.left(); x <= in.right(); ++x) {
            found += image.valid(x, y) && image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return found;
}

QRect around(QPointF centre, int reach = 12) {
    return {centre.toPoint() - QPoint(reach, reach), QSize(2 * reach, 2 * reach)};
}

const LinkEnds kLink{NodeId("m1"), NodeId("s2")};

}  // namespace

class CanvasLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clickOnALinkSelectsIt();
    void aLinkAndANodeAreNeverBothSelected();
    void clientsHaveNoLinksToChoose();
    void escapeEndsTheSelection();
    void rightClickAsksForTheLinksMenu();
    void draggingWithAltDropsTheLink();
    void draggingWithoutAltMovesTheNode();
    void droppedLinkIsCutWithACross();
    void delayIsNotDrawnAsADrop();
    void oneWayFaultHasAnArrowThatPointsItsWay();
    void faultBetweenSlavesHasALinkOfItsOwn();
    void clearedFaultLeavesNoPixel();
    void partiesThatComeAndGoLeaveNoPixel();
    void wrongClockHasABadge();
    void selectionEndsWithANodeOfTheLink();

private:
    QPoint at(const char* id) { return m_canvas->positionOf(NodeId(id)).toPoint(); }
    QPoint middle() { return m_canvas->middleOf(kLink).toPoint(); }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QImage image() { return m_canvas->toImage(); }

    SampleCluster m_cluster;
    std::unique_ptr<ClusterModel> m_model;
    std::unique_ptr<ClusterCanvas> m_canvas;
    Theme m_theme = Theme::light();
};

void CanvasLinksTest::init() {
    m_canvas.reset();
    m_cluster = SampleCluster();
    m_model = std::make_unique<ClusterModel>();
    m_canvas = std::make_unique<ClusterCanvas>(*m_model);
    m_canvas->resize(1000, 760);
    m_canvas->setTheme(m_theme);
    m_canvas->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    m_model->apply(m_cluster.snapshot(), m_cluster.nowUs());
    m_model->apply(m_cluster.write(1, "c1", "a"), m_cluster.nowUs());
    m_canvas->setPaused(true);
}

void CanvasLinksTest::drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers) {
    QTest::mousePress(m_canvas.get(), Qt::LeftButton, modifiers, from);
    for (const double share : {0.3, 0.7, 1.0}) {
        const QPointF point = QPointF(from) + (to - from) * share;
        QMouseEvent move(QEvent::MouseMove, point, m_canvas->mapToGlobal(point), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(m_canvas.get(), &move);
    }
    QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, modifiers, to);
}

void CanvasLinksTest::clickOnALinkSelectsIt() {
    QSignalSpy selected(m_canvas.get(), &ClusterCanvas::linkSelected);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, middle() + QPoint(3, 0));
    QCOMPARE(m_canvas->selectedLink(), kLink);
    QCOMPARE(selected.size(), 1);
    QVERIFY(m_canvas->accessibleDescription().contains(QStringLiteral("m1")));
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, QPoint(4, 4));
    QVERIFY(m_canvas->selectedLink().isEmpty());
}

void CanvasLinksTest::aLinkAndANodeAreNeverBothSelected() {
    m_canvas->select(NodeId("s1"));
    m_canvas->selectLink(kLink);
    QVERIFY(m_canvas->selected().isEmpty());
    m_canvas->select(NodeId("s1"));
    QVERIFY(m_canvas->selectedLink().isEmpty());
}

void CanvasLinksTest::clientsHaveNoLinksToChoose() {
    const QPoint between = (at("c1") + at("m1")) / 2;
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, between + QPoint(0, 4));
    QVERIFY(m_canvas->selectedLink().isEmpty());
}

void CanvasLinksTest::escapeEndsTheSelection() {
    m_canvas->selectLink(kLink);
    m_canvas->setFocus();
    QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
    QVERIFY(m_canvas->selectedLink().isEmpty());
}

void CanvasLinksTest::rightClickAsksForTheLinksMenu() {
    QSignalSpy menu(m_canvas.get(), &ClusterCanvas::linkMenuRequested);
    QSignalSpy nodeMenu(m_canvas.get(), &ClusterCanvas::contextMenuRequested);
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle(), m_canvas->mapToGlobal(middle()));
    QCoreApplication::sendEvent(m_canvas.get(), &event);
    QCOMPARE(menu.size(), 1);
    QVERIFY(nodeMenu.isEmpty());
    QCOMPARE(m_canvas->selectedLink(), kLink);
}

void CanvasLinksTest::draggingWithAltDropsTheLink() {
    for (const Qt::KeyboardModifier modifier : {Qt::AltModifier, Qt::ShiftModifier}) {
        QSignalSpy dropped(m_canvas.get(), &ClusterCanvas::linkDropRequested);
        const QPoint before = at("s1");
        drag(at("s1"), at("s3"), modifier);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped[0][0].value<LinkEnds>(), (LinkEnds{NodeId("s1"), NodeId("s3")}));
        QCOMPARE(at("s1"), before);
        // To a client, to itself or to nowhere: nothing.
        drag(at("s1"), at("c1"), modifier);
        drag(at("s1"), at("s1") + QPoint(14, 0), modifier);
        drag(at("s1"), QPoint(4, 4), modifier);
        QCOMPARE(dropped.size(), 1);
    }
}

void CanvasLinksTest::draggingWithoutAltMovesTheNode() {
    QSignalSpy dropped(m_canvas.get(), &ClusterCanvas::linkDropRequested);
    const QPoint before = at("s1");
    drag(at("s1"), at("s1") + QPoint(60, 30), {});
    QVERIFY(dropped.isEmpty());
    QVERIFY(at("s1") != before);
}

void CanvasLinksTest::droppedLinkIsCutWithACross() {
    const QColor failed = m_theme.state(VisualState::Failed);
    const QRect centre = around(middle());
    QCOMPARE(pixelsOf(image(), failed, centre), 0);
    m_canvas->setFaults({{kLink, true, std::nullopt}}, {});
    const QImage cut = image();
    QVERIFY(pixelsOf(cut, failed, centre) > 20);
    // The cut: between the cross and the line there is nothing.
    const QPointF way = QPointF(at("s2") - at("m1"));
    const QPointF unit = way / std::hypot(way.x(), way.y());
    const QPoint gap = (QPointF(middle()) + unit * 9.0).toPoint();
    QVERIFY(pixelsOf(cut, m_theme.background, {gap, QSize(1, 1)}) == 1);
}

void CanvasLinksTest::delayIsNotDrawnAsADrop() {
    m_canvas->setFaults({{kLink, true, 200}}, {});
    const QImage late = image();
    const QRect centre = around(middle());
    QCOMPARE(pixelsOf(late, m_theme.state(VisualState::Failed), centre), 0);
    QVERIFY(pixelsOf(late, m_theme.state(VisualState::Suspect), centre) > 10);
    // The milliseconds stand below the clock.
    const QRect words = around(m_canvas->middleOf(kLink) + QPointF(0, 20), 8);
    QVERIFY(pixelsOf(late, m_theme.background, words) < words.width() * words.height() - 40);
}

void CanvasLinksTest::oneWayFaultHasAnArrowThatPointsItsWay() {
    const QColor failed = m_theme.state(VisualState::Failed);
    const QPointF way = QPointF(at("s2") - at("m1"));
    const QPointF ahead = way / std::hypot(way.x(), way.y()) * 18.0;
    const auto inkAt = [&](QPointF offset) {
        return pixelsOf(image(), failed, around(m_canvas->middleOf(kLink) + offset, 5));
    };
    m_canvas->setFaults({{kLink, false, std::nullopt}}, {});
    const int there = inkAt(ahead);
    const int back = inkAt(-ahead);
    QVERIFY2(there > back + 15, qPrintable(QStringLiteral("%1 %2").arg(there).arg(back)));
    m_canvas->setFaults({{kLink.reversed(), false, std::nullopt}}, {});
    QVERIFY(inkAt(-ahead) > inkAt(ahead) + 15);
}

void CanvasLinksTest::faultBetweenSlavesHasALinkOfItsOwn() {
    const LinkEnds ends{NodeId("s2"), NodeId("s3")};
    QVERIFY(m_canvas->middleOf(ends).isNull());
    m_canvas->setFaults({{ends, true, std::nullopt}}, {});
    QVERIFY(!m_canvas->middleOf(ends).isNull());
    QVERIFY(pixelsOf(image(), m_theme.state(VisualState::Failed),
                     around(m_canvas->middleOf(ends))) > 20);
}

void CanvasLinksTest::clearedFaultLeavesNoPixel() {
    (void)m_canvas->grab();
    const QImage before = m_canvas->grab().toImage();
    m_canvas->setFaults({{kLink, false, 200}}, {{NodeId("s1"), QStringLiteral("+1 s")}});
    const QImage during = m_canvas->grab().toImage();
    QVERIFY(during != before);
    // Painted as patches: they must cover all that was drawn.
    m_canvas->setFaults({}, {});
    QCOMPARE(m_canvas->grab().toImage(), before);
}

void CanvasLinksTest::partiesThatComeAndGoLeaveNoPixel() {
    const auto isAsNew = [this] {
        ClusterCanvas fresh(*m_model);
        fresh.resize(m_canvas->size());
        fresh.setTheme(m_theme);
        return m_canvas->grab().toImage() == fresh.grab().toImage();
    };
    m_canvas->setFocus();
    m_canvas->setPaused(false);
    m_canvas->endMoment();
    m_canvas->clearFocus();
    QVERIFY(isAsNew());
    std::vector<Event> events = m_cluster.write(2, "c2", "b");
    m_canvas->hide();
    m_model->apply(events, m_cluster.nowUs());
    QVERIFY(!m_canvas->positionOf(NodeId("c2")).isNull());
    QVERIFY(isAsNew());
    events = {dismissalEvent(NodeId("s2"), m_cluster.nowUs())};
    m_model->apply(events, m_cluster.nowUs());
    QVERIFY(m_canvas->positionOf(NodeId("s2")).isNull());
    QVERIFY(isAsNew());
}

void CanvasLinksTest::wrongClockHasABadge() {
    const QColor suspect = m_theme.state(VisualState::Suspect);
    const QRect corner(at("s1") + QPoint(10, -70), QSize(80, 60));
    QCOMPARE(pixelsOf(image(), suspect, corner), 0);
    m_canvas->setFaults({}, {{NodeId("s1"), QStringLiteral("+10 %")}});
    QVERIFY(pixelsOf(image(), suspect, corner) > 20);
}

void CanvasLinksTest::selectionEndsWithANodeOfTheLink() {
    m_canvas->selectLink(kLink);
    QSignalSpy selected(m_canvas.get(), &ClusterCanvas::linkSelected);
    m_model->clear();
    QTRY_VERIFY(m_canvas->selectedLink().isEmpty());
    QCOMPARE(selected.size(), 1);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::CanvasLinksTest)
#include "canvas_links_test.moc"
