// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/layout.h"
#include "gui_model/natural_order.h"

#include <QLineF>
#include <QTest>
#include <algorithm>

namespace engram::gui {
namespace {

using Parties = std::vector<CanvasLayout::Party>;

NodeId slaveId(int number) {
    return NodeId("s" + std::to_string(number));
}

Parties cluster(int slaves) {
    Parties parties{{NodeId("m1"), VisualRole::Primary}, {NodeId("m2"), VisualRole::Backup}};
    for (int i = 1; i <= slaves; ++i)
        parties.push_back({slaveId(i), VisualRole::Slave});
    parties.push_back({NodeId("console"), VisualRole::Client});
    return parties;
}

void removeParty(Parties& parties, const NodeId& id) {
    std::erase_if(parties, [&](const auto& party) { return party.id == id; });
}

}  // namespace

class LayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstMasterIsInTheMiddleAndTheBackupBesideIt();
    void clientsStandLeftOfAllSlaves();
    void nobodyStandsOnAnother_data();
    void nobodyStandsOnAnother();
    void sameClusterSamePlaces();
    void nothingMovesWhenOthersComeOrGo();
    void takeoverMovesNobody();
    void aNodeFindsItsOldPlaceAgain();
    void aDraggedNodeStays();
    void namesAreOrderedAsPeopleDo();
};

void LayoutTest::firstMasterIsInTheMiddleAndTheBackupBesideIt() {
    CanvasLayout layout;
    layout.update(cluster(3));
    QCOMPARE(layout.place(NodeId("m1")), QPointF(0, 0));
    QCOMPARE(layout.place(NodeId("m2")).y(), 0.0);
    QVERIFY(layout.place(NodeId("m2")).x() > 0);
    // Three slaves surround it: their centre is not far from it.
    QPointF sum;
    for (int i = 1; i <= 3; ++i)
        sum += layout.place(slaveId(i));
    QVERIFY(QLineF(QPointF(), sum / 3.0).length() < 60.0);
}

void LayoutTest::clientsStandLeftOfAllSlaves() {
    CanvasLayout layout;
    Parties parties = cluster(11);
    for (int i = 0; i < 20; ++i)
        parties.push_back({NodeId("c" + std::to_string(i)), VisualRole::Client});
    layout.update(parties);
    for (const auto& client : parties) {
        if (client.role != VisualRole::Client)
            continue;
        for (int i = 1; i <= 11; ++i)
            QVERIFY(layout.place(client.id).x() < layout.place(slaveId(i)).x() - 60.0);
    }
}

void LayoutTest::nobodyStandsOnAnother_data() {
    QTest::addColumn<int>("slaves");
    for (const int slaves : {3, 8, 11, 32, 100, 1000})
        QTest::addRow("%d slaves", slaves) << slaves;
}

void LayoutTest::nobodyStandsOnAnother() {
    QFETCH(int, slaves);
    CanvasLayout layout;
    const Parties parties = cluster(slaves);
    layout.update(parties);
    for (std::size_t i = 0; i < parties.size(); ++i) {
        for (std::size_t j = i + 1; j < parties.size(); ++j) {
            const QPointF a = layout.place(parties[i].id);
            const QPointF b = layout.place(parties[j].id);
            if (QLineF(a, b).length() <= 72.0)
                QFAIL(qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
        QVERIFY(layout.bounds().contains(layout.place(parties[i].id)));
    }
}

void LayoutTest::sameClusterSamePlaces() {
    CanvasLayout one;
    CanvasLayout other;
    Parties parties = cluster(20);
    one.update(parties);
    std::reverse(parties.begin(), parties.end());
    other.update(parties);
    for (const auto& party : parties)
        QCOMPARE(other.place(party.id), one.place(party.id));
    // One by one, as they start, in any order: a number names its place.
    CanvasLayout third;
    Parties growing;
    for (const auto& party : parties) {
        growing.push_back(party);
        third.update(growing);
    }
    for (const auto& party : parties)
        QCOMPARE(third.place(party.id), one.place(party.id));
}

void LayoutTest::nothingMovesWhenOthersComeOrGo() {
    CanvasLayout layout;
    Parties parties = cluster(5);
    layout.update(parties);
    std::map<NodeId, QPointF> before;
    for (const auto& party : parties)
        before[party.id] = layout.place(party.id);
    removeParty(parties, slaveId(2));
    removeParty(parties, NodeId("m1"));
    parties.push_back({slaveId(6), VisualRole::Slave});
    parties.push_back({NodeId("another"), VisualRole::Client});
    parties.push_back({NodeId("m3"), VisualRole::Backup});
    layout.update(parties);
    QVERIFY(!layout.contains(slaveId(2)));
    for (const auto& [id, place] : before) {
        if (layout.contains(id))
            QCOMPARE(layout.place(id), place);
    }
}

void LayoutTest::takeoverMovesNobody() {
    CanvasLayout layout;
    Parties parties = cluster(3);
    layout.update(parties);
    const QPointF m1 = layout.place(NodeId("m1"));
    const QPointF m2 = layout.place(NodeId("m2"));
    std::swap(parties[0].role, parties[1].role);
    layout.update(parties);
    QCOMPARE(layout.place(NodeId("m1")), m1);
    QCOMPARE(layout.place(NodeId("m2")), m2);
}

void LayoutTest::aNodeFindsItsOldPlaceAgain() {
    CanvasLayout layout;
    Parties parties = cluster(4);
    layout.update(parties);
    const QPointF place = layout.place(slaveId(2));
    removeParty(parties, slaveId(2));
    layout.update(parties);
    parties.push_back({slaveId(2), VisualRole::Slave});
    layout.update(parties);
    QCOMPARE(layout.place(slaveId(2)), place);
}

void LayoutTest::aDraggedNodeStays() {
    CanvasLayout layout;
    Parties parties = cluster(3);
    layout.update(parties);
    const QPointF own = layout.place(slaveId(1));
    layout.pin(slaveId(1), QPointF(1000, -700));
    parties.push_back({slaveId(4), VisualRole::Slave});
    layout.update(parties);
    QCOMPARE(layout.place(slaveId(1)), QPointF(1000, -700));
    QVERIFY(layout.bounds().contains(QPointF(1000, -700)));
    layout.unpinAll();
    QCOMPARE(layout.place(slaveId(1)), own);
}

void LayoutTest::namesAreOrderedAsPeopleDo() {
    QVERIFY(isNaturallyBefore(NodeId("s2"), NodeId("s10")));
    QVERIFY(!isNaturallyBefore(NodeId("s10"), NodeId("s2")));
    QVERIFY(isNaturallyBefore(NodeId("m9"), NodeId("s1")));
    QVERIFY(isNaturallyBefore(NodeId("console"), NodeId("workload")));
    QVERIFY(!isNaturallyBefore(NodeId("s1"), NodeId("s1")));
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::LayoutTest)
#include "layout_test.moc"
