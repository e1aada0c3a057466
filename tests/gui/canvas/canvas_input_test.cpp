// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Mouse, keyboard and screen reader on ClusterCanvas.

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "gui_canvas/cluster_canvas.h"
#include "gui_model/observer_events.h"
#include "gui_samples/sample_cluster.h"

namespace engram::gui {

class CanvasInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clickSelects();
    void doubleClickActivates();
    void rightClickAsksForAMenu();
    void draggingMovesANodeAndItStays();
    void draggingTheBackgroundPans();
    void nothingMovesAwayUnderThePointer();
    void wheelZoomsAboutThePointer();
    void tabWalksThroughTheNodesAndOn();
    void arrowsGoWhereTheyPoint();
    void enterSelectsThenActivates();
    void aTokenLeadsToItsRow();
    void selectionEndsWithItsNode();
    void everyNodeHasAnAccessibleName();
    void accessibleNodesFollowTheModel();
    void stateChangesAreAnnounced();

private:
    void apply(std::vector<Event> events) { m_model->apply(events, m_cluster.nowUs()); }
    QPoint at(const char* id) { return m_canvas->positionOf(NodeId(id)).toPoint(); }
    QAccessibleInterface* accessible() { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface* accessibleNode(const QString& start) {
        for (int i = 0; i < accessible()->childCount(); ++i) {
            QAccessibleInterface* child = accessible()->child(i);
            if (child->text(QAccessible::Name).startsWith(start))
                return child;
        }
        return nullptr;
    }

    SampleCluster m_cluster;
    std::unique_ptr<ClusterModel> m_model;
    std::unique_ptr<QWidget> m_window;
    ClusterCanvas* m_canvas = nullptr;
    QLineEdit* m_before = nullptr;
    std::int64_t m_nowMs = 1000;
};

void CanvasInputTest::init() {
    m_window.reset();
    m_cluster = SampleCluster();
    m_model = std::make_unique<ClusterModel>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 700);
    auto* box = new QVBoxLayout(m_window.get());
    m_before = new QLineEdit;
    m_canvas = new ClusterCanvas(*m_model);
    m_canvas->setClock([this] { return m_nowMs; });
    box->addWidget(m_before);
    box->addWidget(m_canvas, 1);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_before->setFocus();
    apply(m_cluster.snapshot());
}

void CanvasInputTest::clickSelects() {
    QSignalSpy selected(m_canvas, &ClusterCanvas::selectionChanged);
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, at("s2"));
    QCOMPARE(m_canvas->selected(), NodeId("s2"));
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, at("s2") + QPoint(14, 14));
    QCOMPARE(selected.size(), 1);
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, QPoint(4, 4));
    QVERIFY(m_canvas->selected().isEmpty());
    QCOMPARE(selected.size(), 2);
    m_canvas->select(NodeId("nobody"));
    QVERIFY(m_canvas->selected().isEmpty());
}

void CanvasInputTest::doubleClickActivates() {
    QSignalSpy activated(m_canvas, &ClusterCanvas::nodeActivated);
    QTest::mouseDClick(m_canvas, Qt::LeftButton, {}, at("m1"));
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated[0][0].value<NodeId>(), NodeId("m1"));
}

void CanvasInputTest::rightClickAsksForAMenu() {
    QSignalSpy menu(m_canvas, &ClusterCanvas::contextMenuRequested);
    const auto click = [&](QPoint point) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_canvas->mapToGlobal(point));
        QApplication::sendEvent(m_canvas, &event);
    };
    click(at("s3"));
    click(QPoint(3, 3));
    QCOMPARE(menu.size(), 2);
    QCOMPARE(menu[0][0].value<NodeId>(), NodeId("s3"));
    QCOMPARE(menu[0][1].toPoint(), m_canvas->mapToGlobal(at("s3")));
    QVERIFY(menu[1][0].value<NodeId>().isEmpty());
    QCOMPARE(m_canvas->selected(), NodeId("s3"));
    // The menu key opens it at the node that has the focus.
    QTest::keyClick(m_before, Qt::Key_Tab);
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(m_canvas, &key);
    QCOMPARE(menu[2][0].value<NodeId>(), NodeId("s3"));
}

void CanvasInputTest::draggingMovesANodeAndItStays() {
    const QPoint start = at("s1");
    const QPoint target = start + QPoint(120, 60);
    const QPoint other = at("s2");
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, start);
    QTest::mouseMove(m_canvas, start + QPoint(60, 30));
    QTest::mouseMove(m_canvas, target);
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, target);
    QCOMPARE(at("s1"), target);
    QCOMPARE(at("s2"), other);
    QVERIFY(m_canvas->selected().isEmpty());  // a drag is not a click
    apply({m_cluster.nodeState("s4", node_state::kServing)});
    QCOMPARE(at("s1"), target);
    m_canvas->resetPlaces();
    QCOMPARE(at("s1"), start);
}

void CanvasInputTest::draggingTheBackgroundPans() {
    const QPoint before = at("m1");
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, QPoint(20, 20));
    QTest::mouseMove(m_canvas, QPoint(60, 40));
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, QPoint(60, 40));
    QCOMPARE(at("m1"), before + QPoint(40, 20));
    m_canvas->fitAll();
    QCOMPARE(at("m1"), before);
}

void CanvasInputTest::nothingMovesAwayUnderThePointer() {
    constexpr int kCard = 300;
    // Not the pointer of the platform, which may stand anywhere.
    const auto move = [this](QPoint to) {
        QMouseEvent event(QEvent::MouseMove, to, m_canvas->mapToGlobal(QPointF(to)), Qt::NoButton,
                          Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(m_canvas, &event);
    };
    const QPoint ground(4, 4);
    const QPoint free = at("s2");
    m_canvas->setCovered(kCard);
    const QPoint shifted = at("s2");
    QVERIFY(free.x() - shifted.x() > 50);
    const QPoint covered = at("m1");
    const auto uncover = [&] {
        m_canvas->setCovered(0);
        move(ground);
        QCOMPARE(at("s2"), free);
    };
    uncover();
    // While it hovers over a node, until it leaves.
    move(free);
    m_canvas->setCovered(kCard);
    QCOMPARE(at("s2"), free);
    move(free + QPoint(2, 2));
    QCOMPARE(at("s2"), free);
    move(ground);
    QCOMPARE(at("s2"), shifted);
    uncover();
    // While a fault is dragged: it ends where it was aimed.
    QSignalSpy dropped(m_canvas, &ClusterCanvas::linkDropRequested);
    const QPoint aim = at("s3");
    QTest::mousePress(m_canvas, Qt::LeftButton, Qt::AltModifier, free);
    move((free + aim) / 2);
    m_canvas->setCovered(kCard);
    move(aim);
    QTest::mouseRelease(m_canvas, Qt::LeftButton, Qt::AltModifier, aim);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0][0].value<LinkEnds>().to, NodeId("s3"));
    QCOMPARE(at("s2"), free);  // it still is over s3
    move(ground);
    QCOMPARE(at("s2"), shifted);
    uncover();
    // While the ground is held; then at once.
    QTest::mousePress(m_canvas, Qt::LeftButton, {}, ground);
    m_canvas->setCovered(kCard);
    QCOMPARE(at("s2"), free);
    QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, ground);
    QCOMPARE(at("s2"), shifted);
    // What went away holds nothing.
    uncover();
    move(free);
    m_canvas->setCovered(kCard);
    apply({dismissalEvent(NodeId("s2"), m_cluster.nowUs())});
    QCOMPARE(at("m1"), covered);
}

void CanvasInputTest::wheelZoomsAboutThePointer() {
    const QPoint anchor = at("s2");
    const double before = QLineF(at("m1"), anchor).length();
    QWheelEvent wheel(anchor, m_canvas->mapToGlobal(anchor), {}, QPoint(0, 240), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_canvas, &wheel);
    QVERIFY((at("s2") - anchor).manhattanLength() <= 2);
    QVERIFY(QLineF(at("m1"), at("s2")).length() > before * 1.2);
    QTest::keyClick(m_canvas, Qt::Key_0);
    QCOMPARE(at("s2"), anchor);
}

void CanvasInputTest::tabWalksThroughTheNodesAndOn() {
    QTest::keyClick(m_before, Qt::Key_Tab);
    QStringList walked;
    while (m_canvas->hasFocus()) {
        QVERIFY(walked.size() < 10);
        walked
            << accessible()->focusChild()->text(QAccessible::Name).section(QLatin1Char(','), 0, 0);
        QTest::keyClick(m_canvas, Qt::Key_Tab);
    }
    QCOMPARE(walked.join(QLatin1Char(' ')), QStringLiteral("m1 m2 s1 s2 s3"));
    // And back into the canvas from its other end.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(m_canvas->hasFocus());
    QVERIFY(accessible()->focusChild()->text(QAccessible::Name).startsWith(QLatin1String("s3")));
}

void CanvasInputTest::arrowsGoWhereTheyPoint() {
    QTest::keyClick(m_before, Qt::Key_Tab);
    const auto focused = [&] {
        return accessible()->focusChild()->text(QAccessible::Name).section(QLatin1Char(','), 0, 0);
    };
    QCOMPARE(focused(), QStringLiteral("m1"));
    QTest::keyClick(m_canvas, Qt::Key_Up);
    QCOMPARE(focused(), QStringLiteral("s1"));
    QTest::keyClick(m_canvas, Qt::Key_Down);
    QCOMPARE(focused(), QStringLiteral("m1"));
    QTest::keyClick(m_canvas, Qt::Key_Right);
    QCOMPARE(focused(), QStringLiteral("m2"));
    QTest::keyClick(m_canvas, Qt::Key_Left);
    QTest::keyClick(m_canvas, Qt::Key_Left);
    QCOMPARE(focused(), QStringLiteral("s3"));
    QTest::keyClick(m_canvas, Qt::Key_Left);
    QCOMPARE(focused(), QStringLiteral("s3"));  // nothing lies further left
}

void CanvasInputTest::enterSelectsThenActivates() {
    QSignalSpy activated(m_canvas, &ClusterCanvas::nodeActivated);
    QTest::keyClick(m_before, Qt::Key_Tab);
    QTest::keyClick(m_canvas, Qt::Key_Return);
    QCOMPARE(m_canvas->selected(), NodeId("m1"));
    QCOMPARE(activated.size(), 0);
    QTest::keyClick(m_canvas, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(m_canvas, Qt::Key_Escape);
    QVERIFY(m_canvas->selected().isEmpty());
}

void CanvasInputTest::aTokenLeadsToItsRow() {
    QSignalSpy rows(m_canvas, &ClusterCanvas::hopActivated);
    apply({m_cluster.hop(EventKind::HopReceived, HopKind::WriteRequest, 1, "console", "m1")});
    m_nowMs += 300;
    QTest::mouseClick(m_canvas, Qt::LeftButton, {}, (at("console") + at("m1")) / 2);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0][0].toULongLong(), m_model->nextSerial() - 1);
}

void CanvasInputTest::selectionEndsWithItsNode() {
    QSignalSpy selected(m_canvas, &ClusterCanvas::selectionChanged);
    m_canvas->select(NodeId("s1"));
    apply({dismissalEvent(NodeId("s1"), m_cluster.nowUs())});
    QVERIFY(m_canvas->selected().isEmpty());
    QCOMPARE(selected.size(), 2);
}

void CanvasInputTest::everyNodeHasAnAccessibleName() {
    apply({m_cluster.counters("s3", {{"keys", 214}})});
    QCOMPARE(accessible()->childCount(), 6);  // five nodes and the legend
    QAccessibleInterface* s3 = accessibleNode(QStringLiteral("s3"));
    QVERIFY(s3);
    QVERIFY(s3->text(QAccessible::Name).startsWith(QLatin1String("s3, serving, 214 key")));
    QVERIFY(s3->rect().contains(m_canvas->mapToGlobal(at("s3"))));
    QCOMPARE(accessible()->childAt(s3->rect().center().x(), s3->rect().center().y()), s3);
    QCOMPARE(s3->parent(), accessible());
    QCOMPARE(accessible()->indexOfChild(s3), 4);
    QVERIFY(accessibleNode(QStringLiteral("m1, primary, serving")));
    QVERIFY(!accessible()->child(5)->text(QAccessible::Name).isEmpty());
    s3->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_canvas->selected(), NodeId("s3"));
    QVERIFY(s3->state().selected);
}

void CanvasInputTest::accessibleNodesFollowTheModel() {
    QVERIFY(accessibleNode(QStringLiteral("s1")));
    apply({dismissalEvent(NodeId("s1"), m_cluster.nowUs())});
    QVERIFY(!accessibleNode(QStringLiteral("s1")));
    QCOMPARE(accessible()->childCount(), 5);
}

void CanvasInputTest::stateChangesAreAnnounced() {
    // The offscreen platform has no screen reader to ask, so the words are taken at their source.
    QSignalSpy announced(m_canvas, &ClusterCanvas::stateAnnounced);
    apply({m_cluster.removed("m1", "s2")});
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced[0][0].value<NodeId>(), NodeId("s2"));
    QVERIFY(announced[0][1].toString().startsWith(QLatin1String("s2, failed")));
    apply({m_cluster.counters("s1", {{"keys", 5}})});
    QCOMPARE(announced.size(), 1);  // figures are not read out
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::CanvasInputTest)
#include "canvas_input_test.moc"
