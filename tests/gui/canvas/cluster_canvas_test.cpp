// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What ClusterCanvas paints, found again in its pixels.

#include "gui_canvas/cluster_canvas.h"

#include <QAbstractButton>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "gui_model/observer_events.h"
#include "gui_samples/sample_cluster.h"

namespace engram::gui {

class ClusterCanvasTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void servingNodesHaveTheirColourAtTheirPlace_data();
    void servingNodesHaveTheirColourAtTheirPlace();
    void aChangedStateChangesPixelsThereOnly();
    void patchingGivesTheSamePictureAsPaintingAll();
    void aTokenIsOnItsLinkMidWay();
    void tokensGoWithTheirCluster();
    void copiesBetweenSlavesAreDrawnWhileTheyLast();
    void smallWindowKeepsTheNamesOfAFewNodes();
    void noTokenCoversTheCrown();
    void aHiddenMessageIsNotDrawn();
    void aPausedViewStandsStill();
    void aHiddenCanvasTakesNoTokens();
    void whatWasLeftOutIsSaidOnlyWhileItIs();
    void theCrownSlidesOnTakeover();
    void reducedMotionMovesTheCrownAtOnce();
    void aFailurePulses();
    void theProbeLightsReplicas();
    void emptyCanvasIsCalm();
    void pictureIsSharpAtAnyScale();
    void legendTellsTheRealLatency();
    void nothingMovesWhenANodeDies();
    void animationStopsWhenNothingMoves();

private:
    void apply(std::vector<Event> events) { m_model->apply(events, m_cluster.nowUs()); }
    QImage picture() { return m_canvas->toImage(); }
    QColor pixelAt(QPointF at) { return picture().pixelColor(at.toPoint()); }
    /// A point inside a node that no glyph covers.
    QPointF inside(const char* id) { return m_canvas->positionOf(NodeId(id)) - QPointF(18, 0); }
    /// Pixels of `color` in a square around `at`.
    int inked(QPointF at, const QColor& color, int reach = 10) {
        const QImage image = picture();
        int count = 0;
        for (int y = -reach; y <= reach; ++y) {
            for (int x = -reach; x <= reach; ++x)
                count += image.pixelColor(at.toPoint() + QPoint(x, y)) == color ? 1 : 0;
        }
        return count;
    }

    SampleCluster m_cluster;
    std::unique_ptr<ClusterModel> m_model;
    std::unique_ptr<ClusterCanvas> m_canvas;
    std::int64_t m_nowMs = 0;
    Theme m_theme = Theme::light();
};

void ClusterCanvasTest::init() {
    m_canvas.reset();
    m_cluster = SampleCluster();
    m_model = std::make_unique<ClusterModel>();
    m_canvas = std::make_unique<ClusterCanvas>(*m_model);
    m_nowMs = 1000;
    m_canvas->setClock([this] { return m_nowMs; });
    m_canvas->setTheme(m_theme);
    m_canvas->resize(900, 640);
    m_canvas->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    apply(m_cluster.snapshot());
}

void ClusterCanvasTest::servingNodesHaveTheirColourAtTheirPlace_data() {
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ClusterCanvasTest::servingNodesHaveTheirColourAtTheirPlace() {
    QFETCH(bool, isDark);
    const Theme theme = isDark ? Theme::darkTheme() : Theme::light();
    m_canvas->setTheme(theme);
    for (const char* id : {"m1", "m2", "s1", "s2", "s3"})
        QCOMPARE(pixelAt(inside(id)), theme.state(VisualState::Serving));
    QCOMPARE(pixelAt({5, 5}), theme.background);
}

void ClusterCanvasTest::aChangedStateChangesPixelsThereOnly() {
    const QImage before = picture();
    apply({m_cluster.removed("m1", "s1")});
    const QImage after = picture();
    QCOMPARE(after.pixelColor(inside("s1").toPoint()), m_theme.state(VisualState::Failed));
    QCOMPARE(after.pixelColor(inside("s2").toPoint()), before.pixelColor(inside("s2").toPoint()));
}

void ClusterCanvasTest::patchingGivesTheSamePictureAsPaintingAll() {
    m_canvas->setReducedMotion(true);
    const QImage first = m_canvas->grab().toImage();
    // The first picture is the base on which the second is patched.
    apply({m_cluster.suspected("m1", "s2"), m_cluster.counters("s1", {{"keys", 123456}})});
    m_canvas->select(NodeId("s3"));
    const QImage patched = m_canvas->grab().toImage();
    ClusterCanvas fresh(*m_model);
    fresh.setTheme(m_theme);
    fresh.resize(m_canvas->size());
    fresh.show();
    fresh.select(NodeId("s3"));
    const QImage whole = fresh.grab().toImage();
    QVERIFY(first != patched);
    const QRect area(0, 0, 900, 560);  // without the legend, whose focus may differ
    QCOMPARE(patched.copy(area), whole.copy(area));
}

void ClusterCanvasTest::aTokenIsOnItsLinkMidWay() {
    apply({m_cluster.hop(EventKind::HopReceived, HopKind::WriteRequest, 1, "console", "m1")});
    QCOMPARE(m_canvas->liveTokens(), 1);
    const QPointF middle =
        (m_canvas->positionOf(NodeId("console")) + m_canvas->positionOf(NodeId("m1"))) / 2.0;
    const QColor color = m_theme.token(HopKind::WriteRequest);
    QCOMPARE(inked(middle, color), 0);
    m_nowMs += 300;
    QVERIFY(inked(middle, color) > 30);
    m_nowMs += 300;
    QCOMPARE(inked(middle, color), 0);
    QCOMPARE(m_canvas->liveTokens(), 0);
}

/// Another recording with the same nodes is shown: its picture has none of the old messages.
void ClusterCanvasTest::tokensGoWithTheirCluster() {
    apply({m_cluster.hop(EventKind::HopReceived, HopKind::WriteRequest, 1, "console", "m1")});
    m_nowMs += 100;
    static_cast<void>(picture());
    QCOMPARE(m_canvas->liveTokens(), 1);
    const ClusterState same = m_model->state();
    m_model->restore(same, 0);
    QCOMPARE(m_canvas->liveTokens(), 0);
}

void ClusterCanvasTest::copiesBetweenSlavesAreDrawnWhileTheyLast() {
    apply({m_cluster.viewCommitted([](View& view) {
        const std::uint16_t s3 = *view.indexOf(NodeId("s3"));
        view.slots[0].inSync.erase(
            std::find(view.slots[0].inSync.begin(), view.slots[0].inSync.end(), s3));
        view.slots[0].syncing.push_back(s3);
    })});
    const QPointF middle =
        (m_canvas->positionOf(NodeId("s2")) + m_canvas->positionOf(NodeId("s3"))) / 2;
    const QColor color = m_theme.state(VisualState::Starting);
    QCOMPARE(inked(middle, color), 0);
    Event copy = m_cluster.event(EventKind::SyncStarted, "m1");
    copy.from = NodeId("s2");
    copy.to = NodeId("s3");
    copy.counters = {{"slots", 1}};
    apply({copy});
    QVERIFY(inked(middle, color) > 5);
    copy = m_cluster.event(EventKind::SyncDone, "m1");
    copy.from = NodeId("s2");
    copy.to = NodeId("s3");
    apply({copy});
    QCOMPARE(inked(middle, color), 0);
}

void ClusterCanvasTest::smallWindowKeepsTheNamesOfAFewNodes() {
    m_canvas->resize(690, 310);
    for (const char* id : {"s2", "s3"}) {
        const QPointF below = m_canvas->positionOf(NodeId(id)) + QPointF(0, 26);
        QVERIFY2(inked(below, m_theme.text, 14) > 4, id);
    }
}

void ClusterCanvasTest::noTokenCoversTheCrown() {
    m_canvas->setReducedMotion(true);
    const QPointF crown = m_canvas->positionOf(NodeId("m1")) - QPointF(0, 46);
    const int bare = inked(crown, m_theme.text, 12);
    QVERIFY(bare > 20);
    // s1 stands above the primary: its acknowledgements come in over the crown.
    apply(m_cluster.write(1, "console", "user:1"));
    int drawn = 0;
    for (int frame = 0; frame < 40; ++frame) {
        m_nowMs += 50;
        drawn += m_canvas->liveTokens();
        QCOMPARE(inked(crown, m_theme.text, 12), bare);
    }
    QVERIFY(drawn > 0);
}

void ClusterCanvasTest::aHiddenMessageIsNotDrawn() {
    apply({m_cluster.hop(EventKind::HopReceived, HopKind::WriteRequest, 1, "console", "m1")});
    m_nowMs += 300;
    const QPointF middle =
        (m_canvas->positionOf(NodeId("console")) + m_canvas->positionOf(NodeId("m1"))) / 2.0;
    const QColor color = m_theme.token(HopKind::WriteRequest);
    QVERIFY(inked(middle, color) > 30);
    // The legend only asks; the window's filter answers.
    connect(m_canvas.get(), &ClusterCanvas::exclusionRequested, this,
            [this](const QString& term, bool isExcluded) {
                QCOMPARE(term, QStringLiteral("hop:write"));
                QVERIFY(isExcluded);
                CanvasFilter filter;
                filter.isOn = true;
                filter.showsHop = [](const HopView& hop) {
                    return hop.kind != HopKind::WriteRequest;
                };
                m_canvas->setFilter(filter);
            });
    for (auto* entry : m_canvas->findChildren<QAbstractButton*>()) {
        if (entry->text() == QLatin1String("write"))
            QTest::mouseClick(entry, Qt::LeftButton);
    }
    QCOMPARE(inked(middle, color), 0);
}

void ClusterCanvasTest::aPausedViewStandsStill() {
    apply({m_cluster.hop(EventKind::HopReceived, HopKind::WriteRequest, 1, "console", "m1")});
    m_nowMs += 300;
    m_canvas->setPaused(true);
    const QImage frozen = picture();
    m_nowMs += 5000;
    QCOMPARE(picture(), frozen);
    apply({m_cluster.hop(EventKind::HopReceived, HopKind::WriteRequest, 2, "console", "m1")});
    QCOMPARE(m_canvas->liveTokens(), 1);
    m_canvas->setPaused(false);
    QCOMPARE(picture(), frozen);
    m_nowMs += 400;
    (void)picture();
    QCOMPARE(m_canvas->liveTokens(), 0);
}

void ClusterCanvasTest::aHiddenCanvasTakesNoTokens() {
    m_canvas->hide();
    apply(m_cluster.write(1, "console", "user:1"));
    QCOMPARE(m_canvas->liveTokens(), 0);
}

void ClusterCanvasTest::whatWasLeftOutIsSaidOnlyWhileItIs() {
    const auto flood = [this] {
        for (std::uint64_t request = 1; request <= 500; ++request)
            apply(m_cluster.write(request, "workload", "user:1"));
    };
    flood();
    QVERIFY(m_canvas->drawnOneIn() > 1);
    // Of a moment all messages are shown.
    m_canvas->showMoment({}, m_cluster.nowUs());
    QCOMPARE(m_canvas->drawnOneIn(), std::int64_t{1});
    m_canvas->endMoment();
    flood();
    QVERIFY(m_canvas->drawnOneIn() > 1);
    m_nowMs += 60'000;  // and nothing more came
    QCOMPARE(m_canvas->drawnOneIn(), std::int64_t{1});
}

void ClusterCanvasTest::theCrownSlidesOnTakeover() {
    const auto takeOver = [](View& view) {
        view.stamp.epoch = Epoch{2};
        view.primary = NodeId("m2");
    };
    const QPointF up(0, 48);
    const QPointF old = m_canvas->positionOf(NodeId("m1")) - up;
    const QPointF next = m_canvas->positionOf(NodeId("m2")) - up;
    QVERIFY(inked(old, m_theme.text) > 50);
    QCOMPARE(inked(next, m_theme.text), 0);
    apply({m_cluster.viewCommitted(takeOver)});
    m_nowMs += 350;
    QCOMPARE(inked(next, m_theme.text), 0);
    QVERIFY(inked((old + next) / 2.0 - QPointF(0, 20), m_theme.text, 25) > 50);
    m_nowMs += 400;
    QVERIFY(inked(next, m_theme.text) > 50);
    QCOMPARE(inked(old, m_theme.text), 0);
}

void ClusterCanvasTest::reducedMotionMovesTheCrownAtOnce() {
    m_canvas->setReducedMotion(true);
    apply({m_cluster.viewCommitted([](View& view) {
        view.stamp.epoch = Epoch{2};
        view.primary = NodeId("m2");
    })});
    QVERIFY(inked(m_canvas->positionOf(NodeId("m2")) - QPointF(0, 48), m_theme.text) > 50);
}

void ClusterCanvasTest::aFailurePulses() {
    apply({m_cluster.removed("m1", "s1")});
    const QImage calm = picture();
    m_nowMs += 200;
    QVERIFY(picture() != calm);
    m_nowMs += 200;
    const QImage over = picture();
    m_nowMs += 200;
    QCOMPARE(picture(), over);
}

void ClusterCanvasTest::theProbeLightsReplicas() {
    const auto lit = [&](const char* id) {
        return inked(m_canvas->positionOf(NodeId(id)), m_theme.probe, 40);
    };
    QCOMPARE(lit("s1"), 0);
    apply({m_cluster.viewCommitted([](View& view) {
        for (SlotReplicas& slot : view.slots) {
            slot.inSync.assign(1, *view.indexOf(NodeId("s1")));
            slot.syncing.assign(1, *view.indexOf(NodeId("s2")));
        }
    })});
    m_canvas->setProbeKey(QStringLiteral("user:1"));
    QCOMPARE(m_canvas->probeKey(), QStringLiteral("user:1"));
    QVERIFY(lit("s1") > 100);
    QVERIFY(lit("s2") > 50);
    QVERIFY(lit("s2") < lit("s1"));  // dashed
    QCOMPARE(lit("s3"), 0);
    QVERIFY(pixelAt(inside("s3")) != m_theme.state(VisualState::Serving));  // dimmed
    m_canvas->setProbeKey({});
    QCOMPARE(lit("s1"), 0);
}

void ClusterCanvasTest::emptyCanvasIsCalm() {
    m_model->clear();
    const QImage image = picture();
    for (int y = 0; y < 500; y += 7) {
        for (int x = 0; x < 900; x += 7)
            QCOMPARE(image.pixelColor(x, y), m_theme.background);
    }
    QVERIFY(m_canvas->positionOf(NodeId("m1")).isNull());
}

void ClusterCanvasTest::pictureIsSharpAtAnyScale() {
    const QImage twice = m_canvas->toImage(2.0);
    QCOMPARE(twice.size(), QSize(1800, 1280));
    const QPointF at = inside("s2") * 2.0;
    QCOMPARE(twice.pixelColor(at.toPoint()), m_theme.state(VisualState::Serving));
    // An outline that was only scaled up would have pairs of equal columns.
    const QImage scaled = m_canvas->toImage(1.0).scaled(1800, 1280);
    QVERIFY(twice.convertToFormat(scaled.format()) != scaled);
}

void ClusterCanvasTest::legendTellsTheRealLatency() {
    auto* note = m_canvas->findChild<QLabel*>(QStringLiteral("legendNote"));
    QVERIFY(note);
    QVERIFY(!note->text().contains(QLatin1String("p50")));
    apply({m_cluster.counters("m1", {{"reads", 1}, {"p50_us", 840}})});
    QTRY_COMPARE(note->text(), QStringLiteral("drawn at 600 ms; real p50 0.8 ms"));
}

void ClusterCanvasTest::nothingMovesWhenANodeDies() {
    std::map<std::string, QPointF> before;
    for (const char* id : {"m1", "m2", "s1", "s2", "s3"})
        before[id] = m_canvas->positionOf(NodeId(id));
    apply({m_cluster.viewCommitted([](View& view) { removeMember(view, NodeId("s1")); }),
           m_cluster.removed("m1", "s1"), m_cluster.process("s4", process_word::kStarting)});
    apply(m_cluster.write(3, "console", "user:1"));
    for (const auto& [id, place] : before)
        QCOMPARE(m_canvas->positionOf(NodeId(id)), place);
    QVERIFY(!m_canvas->positionOf(NodeId("s4")).isNull());
}

void ClusterCanvasTest::animationStopsWhenNothingMoves() {
    apply({m_cluster.hop(EventKind::HopReceived, HopKind::WriteRequest, 1, "console", "m1")});
    QTRY_VERIFY(m_canvas->framesPerSecond() > 5);
    m_nowMs += 10'000;
    QTRY_COMPARE(m_canvas->liveTokens(), 0);
    m_nowMs += 2000;
    QTRY_COMPARE(m_canvas->framesPerSecond(), 0);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::ClusterCanvasTest)
#include "cluster_canvas_test.moc"
