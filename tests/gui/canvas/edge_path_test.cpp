// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/edge_path.h"

#include <QLineF>
#include <QTest>
#include <cmath>

namespace engram::gui {

class EdgePathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsFromRimToRim();
    void itsEndsAreNoObstacles();
    void goesAroundWhatStandsInTheWay_data();
    void goesAroundWhatStandsInTheWay();
    void bothDirectionsTakeTheSameWay_data();
    void bothDirectionsTakeTheSameWay();
    void nodesOnOneSpotGiveAPoint();
    void touchesTheRegionsThatItCrosses();
};

void EdgePathTest::runsFromRimToRim() {
    const EdgePath path({{0, 0}, 10}, {{100, 0}, 20}, {});
    QVERIFY(path.isStraight());
    QCOMPARE(path.pointAt(0), QPointF(10, 0));
    QCOMPARE(path.pointAt(1), QPointF(80, 0));
    QCOMPARE(path.pointAt(0.5), QPointF(45, 0));
    QCOMPARE(path.angleAt(0.5), 0.0);
    QCOMPARE(EdgePath({{0, 0}, 1}, {{0, 50}, 1}, {}).angleAt(0.2), 90.0);
}

void EdgePathTest::itsEndsAreNoObstacles() {
    const std::vector<Disc> masters{{{0, 0}, 10}, {{100, 0}, 20}, {{50, 90}, 30}};
    QVERIFY(EdgePath(masters[0], masters[1], masters).isStraight());
}

void EdgePathTest::goesAroundWhatStandsInTheWay_data() {
    QTest::addColumn<double>("aside");
    QTest::newRow("in the middle") << 0.0;
    QTest::newRow("a little below") << 12.0;
    QTest::newRow("a little above") << -12.0;
}

void EdgePathTest::goesAroundWhatStandsInTheWay() {
    QFETCH(double, aside);
    for (const double along : {90.0, 150.0, 210.0}) {
        const Disc obstacle{{along, aside}, 30};
        const EdgePath path({{0, 0}, 20}, {{300, 0}, 20}, {obstacle});
        QVERIFY(!path.isStraight());
        for (double share = 0; share <= 1.0; share += 0.02) {
            const double distance = QLineF(path.pointAt(share), obstacle.centre).length();
            QVERIFY2(distance > obstacle.radius * 0.9,
                     qPrintable(QStringLiteral("%1 at %2").arg(distance).arg(share)));
            QVERIFY(path.boundingRect().contains(path.pointAt(share)));
        }
    }
}

void EdgePathTest::bothDirectionsTakeTheSameWay_data() {
    QTest::addColumn<QPointF>("to");
    QTest::addColumn<QPointF>("obstacle");
    QTest::newRow("right on a level way") << QPointF(200, 0) << QPointF(100, 0);
    QTest::newRow("right on a steep way") << QPointF(0, 200) << QPointF(0, 100);
    QTest::newRow("right on a slanting way") << QPointF(210, 90) << QPointF(70, 30);
    QTest::newRow("beside it") << QPointF(200, 0) << QPointF(100, 4);
    QTest::newRow("on the other side") << QPointF(200, 0) << QPointF(100, -4);
}

void EdgePathTest::bothDirectionsTakeTheSameWay() {
    QFETCH(QPointF, to);
    QFETCH(QPointF, obstacle);
    const Disc here{{0, 0}, 10};
    const Disc there{to, 10};
    const std::vector<Disc> obstacles{{obstacle, 20}};
    const EdgePath forth(here, there, obstacles);
    const EdgePath back(there, here, obstacles);
    QVERIFY(!forth.isStraight());
    for (double share = 0; share <= 1; share += 0.125) {
        const QPointF apart = forth.pointAt(share) - back.pointAt(1 - share);
        QVERIFY(std::hypot(apart.x(), apart.y()) < 1e-6);
    }
}

void EdgePathTest::nodesOnOneSpotGiveAPoint() {
    const EdgePath path({{5, 5}, 10}, {{5, 5}, 10}, {});
    QCOMPARE(path.pointAt(0.3), QPointF(5, 5));
}

void EdgePathTest::touchesTheRegionsThatItCrosses() {
    const EdgePath path({{0, 0}, 0}, {{400, 400}, 0}, {});
    QVERIFY(path.mayTouch(QRectF(190, 190, 20, 20)));
    QVERIFY(path.mayTouch(QRectF(0, 0, 400, 400)));
    QVERIFY(path.mayTouch(QRectF(200, 205, 10, 10)));
    QVERIFY(!path.mayTouch(QRectF(300, 20, 40, 40)));
    QVERIFY(!path.mayTouch(QRectF(500, 500, 40, 40)));
    const EdgePath bowed({{0, 0}, 0}, {{400, 0}, 0}, {{{200, 0}, 50}});
    QVERIFY(bowed.mayTouch(QRectF(bowed.pointAt(0.5) - QPointF(1, 1), QSizeF(2, 2))));
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::EdgePathTest)
#include "edge_path_test.moc"
