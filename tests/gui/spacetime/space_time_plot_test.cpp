// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <QXmlStreamReader>
#include <algorithm>

#include "gui_samples/sample_cluster.h"
#include "gui_spacetime/space_time_plot.h"

namespace engram::gui {

namespace {

constexpr std::int64_t kStart = SampleCluster::kStartUs;

HopView hop(std::uint64_t request, HopKind kind, const char* from, const char* to,
            std::int64_t sentUs, std::int64_t receivedUs, std::uint64_t serial) {
    HopView view;
    view.request = RequestId{request};
    view.kind = kind;
    view.from = NodeId(from);
    view.to = NodeId(to);
    view.sentUs = sentUs == 0 ? 0 : kStart + sentUs;
    view.receivedUs = receivedUs == 0 ? 0 : kStart + receivedUs;
    view.serial = serial;
    view.key = QStringLiteral("user:1");
    return view;
}

SpaceTimeBuilder cluster() {
    SpaceTimeBuilder builder(kStart, kStart + 10'000);
    builder.addNode(NodeId("m1"), VisualRole::Primary);
    builder.addNode(NodeId("s1"), VisualRole::Slave);
    builder.addNode(NodeId("s2"), VisualRole::Slave);
    return builder;
}

SpaceTimeData twoRequests() {
    SpaceTimeBuilder builder = cluster();
    builder.addHop(hop(1, HopKind::Store, "m1", "s1", 1000, 3000, 11));
    builder.addHop(hop(1, HopKind::StoreAck, "s1", "m1", 4000, 6000, 12));
    builder.addHop(hop(2, HopKind::Fetch, "m1", "s2", 7000, 9000, 13));
    return builder.build({});
}

/// Pixels of `color`, or nearly: lines are smoothed.
int pixelsOf(const QImage& image, const QColor& color) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const int away = std::max({std::abs(pixel.red() - color.red()),
                                       std::abs(pixel.green() - color.green()),
                                       std::abs(pixel.blue() - color.blue())});
            found += away < 50 ? 1 : 0;
        }
    }
    return found;
}

}  // namespace

class SpaceTimePlotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_plot.reset(); }
    void arrowHasItsTrueSlope();
    void failedMessageStopsWithACross();
    void messageOfUnknownEndTouchesNoOtherLine();
    void lineOfADeadNodeIsNotSolid();
    void clickSelectsTheWholeRequest();
    void keyboardWalksZoomsAndActivates();
    void wheelZoomsAboutThePointer();
    void tallWidgetLetsTimeRunDown();
    void svgHoldsEveryArrow();
    void pictureIsTwiceAsLarge();
    void fiveThousandArrowsAreQuick();

private:
    [[nodiscard]] QWidget* surface() { return m_plot->findChildren<QWidget*>().front(); }
    [[nodiscard]] QPoint middleOf(std::size_t arrow) {
        return SpaceTimeDrawing::lineOf(m_plot->data().arrows[arrow], m_plot->frame())
            .center()
            .toPoint();
    }

    FramePacer m_pacer;
    std::unique_ptr<SpaceTimePlot> m_plot;
};

void SpaceTimePlotTest::init() {
    m_plot = std::make_unique<SpaceTimePlot>(m_pacer);
    m_plot->setTheme(Theme::light());
    m_plot->resize(800, 320);
    m_plot->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_plot.get()));
    m_plot->setCursor(kStart + 10'000);
    m_plot->setSpan(kStart, kStart + 10'000);
    m_plot->setData(twoRequests());
    m_plot->replotNow();
}

void SpaceTimePlotTest::arrowHasItsTrueSlope() {
    const QLineF line = SpaceTimeDrawing::lineOf(m_plot->data().arrows[0], m_plot->frame());
    const QPointF begin = m_plot->frame().place(kStart, 0);
    const QPointF end = m_plot->frame().place(kStart + 10'000, 0);
    const qreal perUs = (end.x() - begin.x()) / 10'000;
    QVERIFY(std::abs(line.p1().x() - (begin.x() + 1000 * perUs)) < 1);
    QVERIFY(std::abs(line.dx() - 2000 * perUs) < 1);
    QVERIFY(std::abs(line.p2().y() - m_plot->frame().place(kStart, 1).y()) < 1);
    // In the colour of its token, and not without it.
    const QColor store = Theme::light().token(HopKind::Store);
    QVERIFY(pixelsOf(m_plot->grab().toImage(), store) > 30);
    m_plot->setData({});
    m_plot->replotNow();
    QCOMPARE(pixelsOf(m_plot->grab().toImage(), store), 0);
}

void SpaceTimePlotTest::failedMessageStopsWithACross() {
    SpaceTimeBuilder builder = cluster();
    HopView lost = hop(1, HopKind::Store, "m1", "s1", 5000, 0, 11);
    builder.addHop(lost);
    m_plot->setData(builder.build({}));
    m_plot->replotNow();
    const QColor failure = Theme::light().token(HopKind::Failure);
    QCOMPARE(pixelsOf(m_plot->grab().toImage(), failure), 0);
    SpaceTimeBuilder again = cluster();
    lost.failed = true;
    again.addHop(lost);
    m_plot->setData(again.build({}));
    m_plot->replotNow();
    QVERIFY(pixelsOf(m_plot->grab().toImage(), failure) > 8);
    const QLineF line = SpaceTimeDrawing::lineOf(m_plot->data().arrows[0], m_plot->frame());
    QVERIFY(line.p2().y() < m_plot->frame().place(kStart, 1).y() - 10);
}

void SpaceTimePlotTest::messageOfUnknownEndTouchesNoOtherLine() {
    SpaceTimeBuilder builder = cluster();
    builder.addHop(hop(1, HopKind::Store, "m1", "s2", 5000, 0, 11));
    m_plot->setData(builder.build({}));
    m_plot->replotNow();
    const QLineF line = SpaceTimeDrawing::lineOf(m_plot->data().arrows[0], m_plot->frame());
    QVERIFY(line.p2().y() < m_plot->frame().place(kStart, 1).y() - 10);
    // No head: it is not said to have arrived anywhere.
    QVERIFY(!m_plot->svg().contains("<polygon"));
}

void SpaceTimePlotTest::lineOfADeadNodeIsNotSolid() {
    const auto solid = [this](bool isDead) {
        SpaceTimeBuilder builder = cluster();
        builder.addNode(NodeId("s2"), VisualRole::Slave, isDead);
        m_plot->setData(builder.build({}));
        DrawingList list = SpaceTimeDrawing::draw(m_plot->data(), m_plot->frame());
        return list.linesOf(Theme::light().edgeActive, 1.4).lines.size();
    };
    QCOMPARE(solid(false), 3U);
    QCOMPARE(solid(true), 2U);
}

void SpaceTimePlotTest::clickSelectsTheWholeRequest() {
    QSignalSpy chosen(m_plot.get(), &SpaceTimePlot::hopSelected);
    const QColor fetch = Theme::light().token(HopKind::Fetch);
    QVERIFY(pixelsOf(m_plot->grab().toImage(), fetch) > 20);
    QTest::mouseClick(surface(), Qt::LeftButton, {}, middleOf(0));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<std::uint64_t>(), 11U);
    QCOMPARE(m_plot->frame().selected, RequestId{1});
    // The other request steps back.
    m_plot->replotNow();
    QCOMPARE(pixelsOf(m_plot->grab().toImage(), fetch), 0);
    QTest::mouseClick(surface(), Qt::LeftButton, {},
                      m_plot->frame().place(kStart + 500, 1.5).toPoint());
    QCOMPARE(chosen[1][0].value<std::uint64_t>(), 0U);
}

void SpaceTimePlotTest::keyboardWalksZoomsAndActivates() {
    m_plot->setFocus();
    QSignalSpy activated(m_plot.get(), &SpaceTimePlot::hopActivated);
    QTest::keyClick(m_plot.get(), Qt::Key_Down);
    QTest::keyClick(m_plot.get(), Qt::Key_Down);
    QCOMPARE(m_plot->selected()->serial, 12U);
    QTest::keyClick(m_plot.get(), Qt::Key_Return);
    QCOMPARE(activated[0][0].value<std::uint64_t>(), 12U);
    QTest::keyClick(m_plot.get(), Qt::Key_Escape);
    QVERIFY(m_plot->selected() == nullptr);
    const auto span = [this] { return m_plot->frame().toUs - m_plot->frame().fromUs; };
    QTest::keyClick(m_plot.get(), Qt::Key_Plus);
    QVERIFY(span() < 8000);
    const std::int64_t from = m_plot->frame().fromUs;
    QTest::keyClick(m_plot.get(), Qt::Key_Right);
    QVERIFY(m_plot->frame().fromUs > from);
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(m_plot.get(), Qt::Key_Plus);
    }
    QCOMPARE(span(), SpaceTimePlot::kMinimumSpanUs);
    QTest::keyClick(m_plot.get(), Qt::Key_Home);
    QCOMPARE(m_plot->frame().fromUs, kStart);
    QCOMPARE(span(), 10'000);
}

void SpaceTimePlotTest::wheelZoomsAboutThePointer() {
    const QPointF at = m_plot->frame().place(kStart + 2000, 1);
    QWheelEvent event(at, surface()->mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(surface(), &event);
    QVERIFY(m_plot->frame().toUs - m_plot->frame().fromUs < 8000);
    QVERIFY(std::abs(m_plot->frame().place(kStart + 2000, 1).x() - at.x()) < 2);
}

void SpaceTimePlotTest::tallWidgetLetsTimeRunDown() {
    m_plot->resize(300, 700);
    QTRY_VERIFY(m_plot->frame().isTimeDown);
    m_plot->replotNow();
    const QLineF line = SpaceTimeDrawing::lineOf(m_plot->data().arrows[0], m_plot->frame());
    QVERIFY(line.dy() > 20);
    QVERIFY(line.dx() > 20);
}

void SpaceTimePlotTest::svgHoldsEveryArrow() {
    const QByteArray svg = m_plot->svg();
    QXmlStreamReader reader(svg);
    QString strokes;
    int heads = 0;
    QStringList texts;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("path")) {
            strokes += reader.attributes().value(QLatin1String("stroke")).toString();
        }
        heads += reader.isStartElement() && reader.name() == QLatin1String("polygon") ? 1 : 0;
        if (reader.isCharacters() && !reader.isWhitespace()) {
            texts.append(reader.text().toString());
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(heads, 3);
    QVERIFY(strokes.contains(Theme::light().token(HopKind::Fetch).name()));
    for (const char* const name : {"m1", "s1", "s2"}) {
        QVERIFY(texts.contains(QLatin1String(name)));
    }
}

void SpaceTimePlotTest::pictureIsTwiceAsLarge() {
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("plot.png"));
    QVERIFY(m_plot->savePng(path));
    QCOMPARE(QImage(path).size(), surface()->size() * 2);
    QVERIFY(!m_plot->savePng(dir.filePath(QStringLiteral("no/such/plot.png"))));
}

void SpaceTimePlotTest::fiveThousandArrowsAreQuick() {
    SpaceTimeBuilder builder = cluster();
    for (std::uint64_t i = 0; i < 5000; ++i) {
        const auto at = static_cast<std::int64_t>(1 + i * 2);
        builder.addHop(hop(i, i % 2 == 0 ? HopKind::Store : HopKind::Fetch, "m1",
                           i % 2 == 0 ? "s1" : "s2", at, at + 400, i + 1));
    }
    m_plot->setData(builder.build({}));
    QCOMPARE(m_plot->data().arrows.size(), 5000U);
    std::vector<qint64> times;
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer timer;
        timer.start();
        m_plot->replotNow();
        times.push_back(timer.nsecsElapsed() / 1000);
    }
    std::sort(times.begin(), times.end());
    const qint64 median = times[times.size() / 2];
    qInfo("5,000 arrows: median %lld us", static_cast<long long>(median));
    QVERIFY(median < 40'000);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::SpaceTimePlotTest)
#include "space_time_plot_test.moc"
