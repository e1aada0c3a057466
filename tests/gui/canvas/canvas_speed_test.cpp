// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// CPU time of a frame with 1,000 nodes and 1,000 tokens. The limits are wide, as the machines that
// run this are slow and shared; the printed figures are what counts.

#include <QImage>
#include <QPainter>
#include <QTest>
#include <algorithm>
#include <cstdlib>
#include <ctime>

#include "gui_canvas/layout.h"
#include "gui_canvas/scene_builder.h"
#include "gui_canvas/static_layer.h"
#include "gui_canvas/token_atlas.h"
#include "gui_canvas/token_layer.h"
#include "gui_model/observer_events.h"
#include "gui_samples/sample_cluster.h"

namespace engram::gui {
namespace {

constexpr int kNodes = 1000;
constexpr QSize kArea(1280, 800);

double cpuMs() {
    return static_cast<double>(std::clock()) * 1000.0 / CLOCKS_PER_SEC;
}

double medianMs(int times, const std::function<void(int)>& work) {
    std::vector<double> spent;
    for (int i = 0; i < times; ++i) {
        const double start = cpuMs();
        work(i);
        spent.push_back(cpuMs() - start);
    }
    std::nth_element(spent.begin(), spent.begin() + times / 2, spent.end());
    return spent[static_cast<std::size_t>(times / 2)];
}

}  // namespace

class CanvasSpeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFrameIsCheap();
    void aPatchIsFarCheaperThanAWholePicture();
    void manyChangesCostLessThanAStall();
    void patchedPictureIsAsAFreshOne_data();
    void patchedPictureIsAsAFreshOne();

private:
    Scene scene() {
        std::vector<CanvasLayout::Party> parties;
        for (const auto& [id, node] : m_model.nodes())
            parties.push_back({id, node.role});
        m_layout.update(parties);
        m_viewport.fit(m_layout.bounds(), QRectF(QPointF(), kArea));
        Scene scene = buildScene(m_model, m_layout, m_viewport, {});
        scene.generation = ++m_generation;
        return scene;
    }

    SampleCluster m_cluster{1};
    ClusterModel m_model;
    CanvasLayout m_layout;
    Viewport m_viewport;
    std::uint64_t m_generation = 0;
    StaticLayer::Surface m_surface{kArea, 1.0, Theme::darkTheme(), QFont()};
};

void CanvasSpeedTest::initTestCase() {
    m_model.apply(m_cluster.snapshot(), m_cluster.nowUs());
    std::vector<Event> processes;
    for (int i = 2; i <= kNodes; ++i) {
        const std::string id = "s" + std::to_string(i);
        processes.push_back(m_cluster.process(id.c_str(), process_word::kRunning));
    }
    m_model.apply(processes, m_cluster.nowUs());
    QVERIFY(m_model.nodes().size() > kNodes);
}

void CanvasSpeedTest::aFrameIsCheap() {
    StaticLayer layer;
    const Scene picture = scene();
    layer.render(picture, m_surface);
    const TokenAtlas atlas(m_surface.theme, 1.0);
    // More layers than the window has: each draws no more than the eye can follow.
    std::vector<TokenLayer> layers(3);
    std::size_t live = 0;
    for (TokenLayer& tokens : layers) {
        for (std::uint64_t i = 1; i <= 400; ++i) {
            HopView hop;
            hop.request = RequestId{1 + i % 10};
            hop.kind = HopKind::WriteRequest;
            hop.from = NodeId("s" + std::to_string(1 + i % kNodes));
            hop.to = NodeId("m1");
            hop.serial = i;
            (void)tokens.add(hop, 0);
        }
        live += tokens.live();
    }
    QVERIFY(live >= 1000);
    QImage window(kArea, QImage::Format_ARGB32_Premultiplied);
    std::vector<QPainter::PixmapFragment> fragments;
    const double median = medianMs(200, [&](int frame) {
        QPainter painter(&window);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.drawPixmap(0, 0, layer.pixmap());
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        fragments.clear();
        for (TokenLayer& tokens : layers)
            tokens.frame(1 + frame * 2, picture, atlas, 1.0, fragments);
        painter.drawPixmapFragments(fragments.data(), static_cast<int>(fragments.size()),
                                    atlas.pixmap());
    });
    qInfo("%zu nodes, %zu tokens: median %.2f ms of CPU a frame", picture.nodes.size(),
          fragments.size(), median);
    QVERIFY(fragments.size() >= 1000);
    QVERIFY(median < 16.0);
}

void CanvasSpeedTest::aPatchIsFarCheaperThanAWholePicture() {
    StaticLayer layer;
    Scene picture = scene();
    const double whole = medianMs(5, [&](int i) {
        m_surface.theme = i % 2 ? Theme::light() : Theme::darkTheme();
        layer.render(picture, m_surface);
    });
    const double patch = medianMs(100, [&](int i) {
        picture.nodes[static_cast<std::size_t>(100 + i)].state = VisualState::Failed;
        layer.render(picture, m_surface);
        QCOMPARE(layer.lastPatches(), 1);
    });
    const double building = medianMs(20, [&](int) { (void)scene(); });
    qInfo("whole picture %.1f ms, one node patched %.3f ms, scene built %.2f ms", whole, patch,
          building);
    QVERIFY(patch < whole / 4.0);
}

void CanvasSpeedTest::manyChangesCostLessThanAStall() {
    StaticLayer layer;
    Scene picture = scene();
    layer.render(picture, m_surface);
    // While a cluster forms they change again and again.
    constexpr std::size_t kChanged = 200;
    constexpr double kStallMs = 50;
    const double many = medianMs(5, [&](int round) {
        const bool isOdd = round % 2 == 1;
        for (std::size_t i = 1; i <= kChanged; ++i)
            picture.nodes[4 * i].state = isOdd ? VisualState::Serving : VisualState::Starting;
        layer.render(picture, m_surface);
    });
    qInfo("%zu nodes changed: %.1f ms", kChanged, many);
    QVERIFY2(many < kStallMs, qPrintable(QString::number(many)));
}

void CanvasSpeedTest::patchedPictureIsAsAFreshOne_data() {
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0})
        QTest::addRow("%.2f", ratio) << ratio;
}

void CanvasSpeedTest::patchedPictureIsAsAFreshOne() {
    QFETCH(double, ratio);
    StaticLayer::Surface surface = m_surface;
    surface.pixelRatio = ratio;
    StaticLayer patched;
    Scene picture = scene();
    patched.render(picture, surface);
    for (std::size_t i = 10; i < 40; ++i) {
        picture.nodes[i].state = i % 2 == 0 ? VisualState::Failed : VisualState::Starting;
        picture.nodes[i].syncPercent = static_cast<int>(2 * i);
        picture.nodes[i].selected = i == 20;
        picture.nodes[i].dimmed = i % 5 == 0;
    }
    picture.edges[30].active = true;
    patched.render(picture, surface);
    QVERIFY2(patched.lastPatches() > 0, qPrintable(QString::number(patched.lastPatches())));
    StaticLayer fresh;
    fresh.render(picture, surface);
    QCOMPARE(fresh.lastPatches(), -1);
    // Lines that are cut by the border of a patch may differ by a shade.
    const QImage a = patched.pixmap().toImage();
    const QImage b = fresh.pixmap().toImage();
    QCOMPARE(a.size(), b.size());
    int different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y);
            const QColor q = b.pixelColor(x, y);
            const int distance = std::abs(p.red() - q.red()) + std::abs(p.green() - q.green()) +
                                 std::abs(p.blue() - q.blue());
            different += distance > 24 ? 1 : 0;
        }
    }
    QCOMPARE(different, 0);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::CanvasSpeedTest)
#include "canvas_speed_test.moc"
