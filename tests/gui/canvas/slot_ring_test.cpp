// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The placement ring and the key probe say what the view says.

#include <QTest>

#include "common/limits.h"
#include "gui_canvas/cluster_canvas.h"
#include "gui_canvas/slot_ring.h"
#include "gui_samples/sample_cluster.h"
#include "protocol/placement.h"

namespace engram::gui {

namespace {

SlotRing ringOf(const View& view) {
    SlotRing ring;
    ring.centre = {300, 200};
    ring.radiusX = 200;
    ring.radiusY = 150;
    ring.thickness = 9;
    ring.wantedCopies = 3;
    ring.slots = slotLooks(view, {});
    return ring;
}

int pixelsOf(const QImage& image, const QColor& color) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            found += image.pixelColor(x, y) == color ? 1 : 0;
        }
    }
    return found;
}

}  // namespace

class SlotRingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksFollowTheView();
    void everySlotIsFoundWhereItIsDrawn();
    void killEffectCountsWhatIsLeft();
    void captionSaysKeysOnlyWhereTheyAreKnown();
    void slotsWithFewerCopiesLookDifferent();
    void probeShowsTheClustersAnswer();
    void answerForAnotherKeyIsNotShown();
};

void SlotRingTest::looksFollowTheView() {
    SampleCluster cluster(8);
    const View& view = cluster.view();
    const NodeId s3("s3");
    const std::uint16_t index = *view.indexOf(s3);
    const std::vector<SlotLook> looks = slotLooks(view, s3);
    QCOMPARE(looks.size(), static_cast<std::size_t>(limits::kSlotCount));
    int held = 0;
    for (std::size_t slot = 0; slot < looks.size(); ++slot) {
        const auto& inSync = view.slots[slot].inSync;
        QCOMPARE(int(looks[slot].inSync), int(inSync.size()));
        const bool isHeld = std::find(inSync.begin(), inSync.end(), index) != inSync.end();
        QCOMPARE(looks[slot].held, isHeld);
        held += isHeld ? 1 : 0;
    }
    QVERIFY(held > 0 && held < int(looks.size()));
}

void SlotRingTest::everySlotIsFoundWhereItIsDrawn() {
    SampleCluster cluster;
    const SlotRing ring = ringOf(cluster.view());
    for (std::uint16_t slot = 0; slot < limits::kSlotCount; ++slot) {
        const auto found = ring.slotAt(ring.pointAt(slot + 0.5, ring.thickness / 2));
        QVERIFY(found.has_value());
        QCOMPARE(found->value, slot);
    }
    QVERIFY(!ring.slotAt(ring.centre));
    QVERIFY(!ring.slotAt(ring.pointAt(100, -30)));
}

void SlotRingTest::killEffectCountsWhatIsLeft() {
    SampleCluster cluster(3);
    View view = cluster.view();
    const std::uint16_t s1 = *view.indexOf(NodeId("s1"));
    const std::uint16_t s2 = *view.indexOf(NodeId("s2"));
    view.slots[0].inSync = {s1};
    view.slots[1].inSync = {s1, s2};
    view.slots[2].inSync = {s2};
    const KillEffect effect = killEffect(view, NodeId("s1"));
    QCOMPARE(effect.lost, 1);
    QCOMPARE(effect.oneCopy, 1);
    QCOMPARE(effect.more, int(limits::kSlotCount) - 3);
    QCOMPARE(effect.fewestCopies, 0);
    QCOMPARE(effect.mostCopies, 2);
}

void SlotRingTest::captionSaysKeysOnlyWhereTheyAreKnown() {
    SampleCluster cluster(2, 2);
    ClusterModel model;
    model.apply(cluster.snapshot(), cluster.nowUs());
    const std::vector<Event> counters{cluster.counters("s1", {{"keys", 214}})};
    model.apply(counters, cluster.nowUs());
    ClusterCanvas canvas(model);
    canvas.resize(900, 700);
    canvas.select(NodeId("s1"));
    QCOMPARE(canvas.captions(),
             QStringList{QStringLiteral("Killing s1 would leave: 214 key(s) with one copy")});
    // One slot fares otherwise: which keys are in it is not known.
    const std::vector<Event> changed{cluster.viewCommitted(
        [](View& view) { view.slots[5].inSync = {*view.indexOf(NodeId("s1"))}; })};
    model.apply(changed, cluster.nowUs());
    QTRY_COMPARE(canvas.captions(),
                 QStringList{QStringLiteral("Killing s1 would leave: 1 slot(s) lost, 1023 slot(s) "
                                            "with one copy")});
    canvas.select(NodeId("m1"));
    QVERIFY(canvas.captions().isEmpty());
}

void SlotRingTest::slotsWithFewerCopiesLookDifferent() {
    SampleCluster cluster(3);
    ClusterModel model;
    model.apply(cluster.snapshot(), cluster.nowUs());
    ClusterCanvas canvas(model);
    canvas.resize(900, 700);
    const Theme theme = Theme::light();
    canvas.setTheme(theme);
    const auto ink = [&](VisualState state) {
        return pixelsOf(canvas.toImage(), theme.state(state));
    };
    const int suspectBefore = ink(VisualState::Suspect);
    const int startingBefore = ink(VisualState::Starting);
    const std::vector<Event> changed{cluster.viewCommitted([](View& view) {
        const std::uint16_t s1 = *view.indexOf(NodeId("s1"));
        for (std::size_t slot = 0; slot < 256; ++slot) {
            view.slots[slot].inSync = {s1};
            view.slots[slot].syncing = {*view.indexOf(NodeId("s2"))};
        }
    })};
    model.apply(changed, cluster.nowUs());
    QVERIFY(ink(VisualState::Suspect) > suspectBefore + 100);
    QVERIFY(ink(VisualState::Starting) > startingBefore + 100);
}

void SlotRingTest::probeShowsTheClustersAnswer() {
    SampleCluster cluster(3);
    ClusterModel model;
    model.apply(cluster.snapshot(), cluster.nowUs());
    ClusterCanvas canvas(model);
    canvas.resize(900, 700);
    canvas.setProbeKey(QStringLiteral("user:1"));
    const int slot = slotOf("user:1").value;
    QVERIFY(canvas.captions().front().contains(QString::number(slot)));
    canvas.setProbeAnswer({QStringLiteral("user:1"), true, QStringLiteral("1.17")});
    QVERIFY(canvas.captions().front().startsWith(QStringLiteral("user:1 · version 1.17 · slot")));
    const QImage lit = canvas.toImage();
    QVERIFY(pixelsOf(lit, Theme::light().probe) > 50);
    canvas.setProbeAnswer({QStringLiteral("user:1"), false, {}});
    QVERIFY(canvas.captions().front().contains(QStringLiteral("no such key")));
}

void SlotRingTest::answerForAnotherKeyIsNotShown() {
    SampleCluster cluster(3);
    ClusterModel model;
    model.apply(cluster.snapshot(), cluster.nowUs());
    ClusterCanvas canvas(model);
    canvas.resize(900, 700);
    canvas.setProbeAnswer({QStringLiteral("user:1"), true, QStringLiteral("1.17")});
    canvas.setProbeKey(QStringLiteral("user:2"));
    QVERIFY(!canvas.captions().front().contains(QStringLiteral("1.17")));
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::SlotRingTest)
#include "slot_ring_test.moc"
