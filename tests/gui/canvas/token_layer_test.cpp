// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/token_layer.h"

#include <QTest>

namespace engram::gui {
namespace {

constexpr std::int64_t kHop = TokenLayer::kHopMs;

Scene threeNodes() {
    Scene scene;
    scene.generation = 1;
    int x = 0;
    for (const char* id : {"c1", "m1", "s1"}) {
        SceneNode node;
        node.id = NodeId(id);
        node.at = QPointF(100 + 200 * x++, 100);
        node.radius = 20;
        scene.indices.emplace(node.id, scene.nodes.size());
        scene.nodes.push_back(node);
    }
    return scene;
}

}  // namespace

class TokenLayerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTokenTakesOneHopTime();
    void effectsFollowTheirCauses();
    void orderOfArrivalDoesNotBendCauseAndEffect();
    void aFailedMessageStopsHalfWay();
    void aFailureSeenLaterComesBackHalfWay();
    void filteredMessagesAreNotDrawn();
    void filteredMessagesTakeNoPlace();
    void whatIsLearnedLaterBringsTheMessage();
    void unknownPartiesAreNotDrawn();
    void aTokenIsFoundUnderThePointer();
    void beyondTheLimitWholeRequestsAreLeftOut();
    void roomComesBackWhenRequestsAreOver();

private:
    HopView hop(std::uint64_t request, HopKind kind, const char* from, const char* to) {
        HopView hop;
        hop.request = RequestId{request};
        hop.kind = kind;
        hop.from = NodeId(from);
        hop.to = NodeId(to);
        hop.serial = ++m_serial;
        return hop;
    }
    /// Hops of a write, as a primary with one replica would report them.
    std::vector<HopView> write(std::uint64_t request) {
        return {hop(request, HopKind::WriteRequest, "c1", "m1"),
                hop(request, HopKind::Store, "m1", "s1"),
                hop(request, HopKind::StoreAck, "s1", "m1"),
                hop(request, HopKind::Reply, "m1", "c1")};
    }
    std::vector<QPointF> drawnAt(std::int64_t nowMs) {
        std::vector<QPainter::PixmapFragment> fragments;
        m_layer.frame(nowMs, m_scene, m_atlas, 1.0, fragments);
        std::vector<QPointF> points;
        for (const auto& fragment : fragments)
            points.emplace_back(fragment.x, fragment.y);
        return points;
    }

    Scene m_scene;
    TokenAtlas m_atlas;
    TokenLayer m_layer;
    std::uint64_t m_serial = 0;
};

void TokenLayerTest::init() {
    m_scene = threeNodes();
    m_atlas = TokenAtlas(Theme::light(), 1.0);
    m_layer = {};
}

void TokenLayerTest::aTokenTakesOneHopTime() {
    QVERIFY(m_layer.add(hop(1, HopKind::WriteRequest, "c1", "m1"), 1000));
    QVERIFY(drawnAt(1000).front().x() < 130);
    QVERIFY(std::abs(drawnAt(1000 + kHop / 2).front().x() - 200) < 3);
    QVERIFY(drawnAt(1000 + kHop - 1).front().x() > 270);
    QVERIFY(drawnAt(1000 + kHop).empty());
    QCOMPARE(m_layer.live(), std::size_t{0});
}

void TokenLayerTest::effectsFollowTheirCauses() {
    // All four happened within a millisecond; they are shown one after another.
    for (const HopView& part : write(1))
        QVERIFY(m_layer.add(part, 0));
    for (int stage = 0; stage < 4; ++stage) {
        const auto points = drawnAt(stage * kHop + kHop / 2);
        QCOMPARE(points.size(), std::size_t{1});
        const double expected = stage == 0 || stage == 3 ? 200.0 : 400.0;
        QVERIFY(std::abs(points.front().x() - expected) < 3);
    }
    QVERIFY(drawnAt(4 * kHop).empty());
}

void TokenLayerTest::orderOfArrivalDoesNotBendCauseAndEffect() {
    // The replica's stream came before the primary's.
    const auto parts = write(1);
    QVERIFY(m_layer.add(parts[2], 0));
    QVERIFY(m_layer.add(parts[0], 10));
    QVERIFY(m_layer.add(parts[1], 10));
    QVERIFY(m_layer.add(parts[3], 10));
    const auto first = drawnAt(kHop / 2);
    QCOMPARE(first.size(), std::size_t{1});
    QVERIFY(first.front().x() < 300);  // the request, not the acknowledgement
}

void TokenLayerTest::aFailedMessageStopsHalfWay() {
    HopView failing = hop(1, HopKind::Store, "m1", "s1");
    failing.failed = true;
    QVERIFY(m_layer.add(failing, 0));
    const std::int64_t start = kHop;  // a store comes second
    const QPointF stopped = drawnAt(start + kHop / 2).front();
    QVERIFY(std::abs(stopped.x() - 400) < 3);
    QCOMPARE(drawnAt(start + kHop / 2 + TokenLayer::kFailureMs - 1).front(), stopped);
    QVERIFY(drawnAt(start + kHop / 2 + TokenLayer::kFailureMs).empty());
}

void TokenLayerTest::aFailureSeenLaterComesBackHalfWay() {
    HopView sent = hop(1, HopKind::WriteRequest, "c1", "m1");
    QVERIFY(m_layer.add(sent, 0));
    QVERIFY(drawnAt(kHop + 100).empty());
    sent.failed = true;
    m_layer.fail(sent, kHop + 200);
    const auto cross = drawnAt(kHop + 200);
    QCOMPARE(cross.size(), std::size_t{1});
    QVERIFY(std::abs(cross.front().x() - 200) < 3);
    // While it is under way it just stops.
    HopView other = hop(2, HopKind::WriteRequest, "c1", "m1");
    QVERIFY(m_layer.add(other, 10'000));
    m_layer.fail(other, 10'000 + kHop - 1);
    QCOMPARE(drawnAt(10'000 + kHop).size(), std::size_t{1});
    QVERIFY(std::abs(drawnAt(10'000 + kHop).front().x() - 200) < 3);
}

void TokenLayerTest::filteredMessagesAreNotDrawn() {
    QVERIFY(m_layer.add(hop(1, HopKind::WriteRequest, "c1", "m1"), 0));
    QVERIFY(m_layer.add(hop(2, HopKind::ReadRequest, "c1", "m1"), 0));
    QCOMPARE(drawnAt(10).size(), std::size_t{2});
    m_layer.setFilter([](const HopView& shown) { return shown.kind != HopKind::ReadRequest; },
                      true);
    QCOMPARE(drawnAt(20).size(), std::size_t{1});
    const Token* const hidden = m_layer.tokenAt(drawnAt(20).front(), 20, m_scene);
    QVERIFY(hidden && hidden->kind == HopKind::WriteRequest);  // the other one can't be clicked
    m_layer.setFilter({}, true);
    QCOMPARE(drawnAt(30).size(), std::size_t{2});
}

void TokenLayerTest::filteredMessagesTakeNoPlace() {
    m_layer.setMaximum(16);
    m_layer.setFilter([](const HopView& shown) { return shown.key == QStringLiteral("a"); }, true);
    for (std::uint64_t request = 1; request <= 100; ++request)
        QVERIFY(!m_layer.add(hop(request, HopKind::WriteRequest, "c1", "m1"), 0));
    HopView wanted = hop(101, HopKind::WriteRequest, "c1", "m1");
    wanted.key = QStringLiteral("a");
    QVERIFY(m_layer.add(wanted, 0));
    QCOMPARE(m_layer.drawnOneIn(0), std::int64_t{1});
}

void TokenLayerTest::whatIsLearnedLaterBringsTheMessage() {
    bool isSlow = false;
    m_layer.setFilter([&](const HopView&) { return isSlow; }, false);
    QVERIFY(m_layer.add(hop(1, HopKind::WriteRequest, "c1", "m1"), 0));
    QVERIFY(drawnAt(10).empty());
    isSlow = true;
    m_layer.refilter();
    QCOMPARE(drawnAt(20).size(), std::size_t{1});
}

void TokenLayerTest::unknownPartiesAreNotDrawn() {
    QVERIFY(m_layer.add(hop(1, HopKind::WriteRequest, "c77", "m1"), 0));
    QVERIFY(drawnAt(10).empty());
}

void TokenLayerTest::aTokenIsFoundUnderThePointer() {
    QVERIFY(m_layer.add(hop(1, HopKind::WriteRequest, "c1", "m1"), 0));
    const Token* token = m_layer.tokenAt({200, 100}, kHop / 2, m_scene);
    QVERIFY(token);
    QCOMPARE(token->serial, m_serial);
    QVERIFY(!m_layer.tokenAt({240, 100}, kHop / 2, m_scene));
    QVERIFY(!m_layer.tokenAt({200, 100}, kHop, m_scene));
}

void TokenLayerTest::beyondTheLimitWholeRequestsAreLeftOut() {
    std::size_t whole = 0;
    for (std::uint64_t request = 1; request <= 500; ++request) {
        std::size_t taken = 0;
        for (const HopView& part : write(request))
            taken += m_layer.add(part, 0) ? 1 : 0;
        QVERIFY(taken == 0 || taken == 4);
        whole += taken / 4;
    }
    QVERIFY(whole >= 40);
    QVERIFY(m_layer.live() <= TokenLayer::kMaximumTokens);
    const auto expected = static_cast<std::int64_t>((500 + whole - 1) / whole);
    QCOMPARE(m_layer.drawnOneIn(0), expected);
    QCOMPARE(m_layer.drawnOneIn(60'000), std::int64_t{1});
}

void TokenLayerTest::roomComesBackWhenRequestsAreOver() {
    for (std::uint64_t request = 1; request <= 500; ++request) {
        for (const HopView& part : write(request))
            (void)m_layer.add(part, 0);
    }
    QVERIFY(!m_layer.add(hop(501, HopKind::WriteRequest, "c1", "m1"), 10));
    const std::int64_t later = 5 * kHop;
    (void)drawnAt(later);
    QVERIFY(m_layer.add(hop(502, HopKind::WriteRequest, "c1", "m1"), later));
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::TokenLayerTest)
#include "token_layer_test.moc"
