// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Views against the pictures in pictures/, which a person looked at: both themes, pixel ratios 1
// and 2, reduced motion. And the other way round: a changed colour, a missing glyph or a badge that
// lies is noticed. After a wanted change: run with ENGRAM_UPDATE_PICTURES=1, look at the pictures.

#include <QApplication>
#include <QPainter>
#include <QTest>
#include <memory>

#include "gui_canvas/cluster_canvas.h"
#include "gui_report/report_card.h"
#include "gui_samples/sample_cluster.h"
#include "gui_spacetime/space_time_plot.h"
#include "picture_check.h"

namespace engram::gui {

namespace {

FailoverReport failover() {
    FailoverReport report;
    report.number = 1;
    report.failed = NodeId("m1");
    report.role = FailedRole::Primary;
    report.how = FailureKind::Killed;
    report.isMomentKnown = true;
    report.failedUs = SampleCluster::kStartUs;
    report.successor = NodeId("m2");
    report.epoch = Epoch{2};
    report.reachedUs = {292'000, 294'000, 296'000, 318'000, 322'000, 341'000, std::nullopt};
    report.copies = 2;
    report.copiesWanted = 3;
    report.acknowledgedBefore = 214;
    return report;
}

SpaceTimeData write() {
    SpaceTimeBuilder builder(SampleCluster::kStartUs, SampleCluster::kStartUs + 10'000);
    builder.addNode(NodeId("m1"), VisualRole::Primary);
    builder.addNode(NodeId("s1"), VisualRole::Slave);
    builder.addNode(NodeId("s2"), VisualRole::Slave);
    const auto hop = [&builder](HopKind kind, const char* from, const char* to, std::int64_t sentUs,
                                std::int64_t tookUs, std::uint64_t serial) {
        HopView view;
        view.request = RequestId{1};
        view.kind = kind;
        view.from = NodeId(from);
        view.to = NodeId(to);
        view.sentUs = SampleCluster::kStartUs + sentUs;
        view.receivedUs = view.sentUs + tookUs;
        view.serial = serial;
        view.key = QStringLiteral("user:1");
        builder.addHop(view);
    };
    hop(HopKind::Store, "m1", "s1", 1000, 1800, 1);
    hop(HopKind::Store, "m1", "s2", 1000, 3100, 2);
    hop(HopKind::StoreAck, "s1", "m1", 3200, 1500, 3);
    hop(HopKind::StoreAck, "s2", "m1", 4700, 1600, 4);
    return builder.build({});
}

}  // namespace

class ReferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void canvas_data();
    void canvas();
    void takeover_data();
    void takeover();
    void reportCard_data();
    void reportCard();
    void spaceTime_data();
    void spaceTime();
    void changedColourIsNoticed();
    void missingGlyphIsNoticed();
    void lyingBadgeIsNoticed();

private:
    /// A canvas that shows every state of a node, with its own clock.
    struct Stage {
        explicit Stage(const Theme& theme, bool lies = false);
        void apply(std::vector<Event> events) { model.apply(events, cluster.nowUs()); }

        void remove(const char* id) {
            apply({cluster.removed("m1", id),
                   cluster.viewCommitted([id](View& view) { removeMember(view, NodeId(id)); })});
        }

        SampleCluster cluster{6};
        ClusterModel model;
        ClusterCanvas canvas{model};
        std::int64_t nowMs = 1000;
    };
    static void addThemes();
    static Theme theme() { return QTest::currentDataTag() ? fetched() : Theme::light(); }
    static Theme fetched();
    [[nodiscard]] static QString nameOf(const char* view);
    /// True if `picture` would not pass for the light canvas.
    [[nodiscard]] static bool isNoticed(const QImage& picture);
};

ReferenceTest::Stage::Stage(const Theme& theme, bool lies) {
    canvas.setClock([this] { return nowMs; });
    canvas.setTheme(theme);
    canvas.resize(760, 560);
    canvas.show();
    apply(cluster.snapshot());
    for (const char* id : {"s1", "s2", "s3", "s4", "s5", "s6"}) {
        apply({cluster.counters(id, {{"keys", 214}, {"bytes", 20'000}})});
    }
    apply({cluster.suspected("m1", "s2")});
    if (!lies) {
        remove("s3");
    }
    apply({cluster.nodeState("s4", "syncing")});
    apply({cluster.process("s5", "exited")});
    // The pulse of the failure, and the crown, have come to rest.
    nowMs += 5000;
    apply({cluster.hop(EventKind::HopReceived, HopKind::WriteRequest, 1, "console", "m1"),
           cluster.hop(EventKind::HopReceived, HopKind::Store, 1, "m1", "s1"),
           cluster.hop(EventKind::HopReceived, HopKind::StoreAck, 1, "s6", "m1")});
    nowMs += 250;
}

void ReferenceTest::addThemes() {
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

Theme ReferenceTest::fetched() {
    QFETCH(bool, isDark);
    return isDark ? Theme::darkTheme() : Theme::light();
}

QString ReferenceTest::nameOf(const char* view) {
    return QStringLiteral("%1-%2").arg(QLatin1String(view), QLatin1String(QTest::currentDataTag()));
}

bool ReferenceTest::isNoticed(const QImage& picture) {
    const QImage wanted = referencePicture(QStringLiteral("canvas-light-1"));
    return wanted.size() == picture.size() && !differenceOf(wanted, picture).isSmall();
}

void ReferenceTest::canvas_data() {
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<double>("ratio");
    QTest::newRow("light-1") << false << 1.0;
    QTest::newRow("light-2") << false << 2.0;
    QTest::newRow("dark-1") << true << 1.0;
    QTest::newRow("dark-2") << true << 2.0;
}

void ReferenceTest::canvas() {
    QFETCH(double, ratio);
    Stage stage(theme());
    const QString wrong = checkPicture(nameOf("canvas"), stage.canvas.toImage(ratio));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void ReferenceTest::takeover_data() {
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<bool>("isReduced");
    QTest::newRow("moving") << false << false;
    QTest::newRow("reduced-motion") << false << true;
}

/// A fifth of a second after a failure and a takeover: a pulse and a crown on its way, or, with
/// reduced motion, none.
void ReferenceTest::takeover() {
    QFETCH(bool, isReduced);
    Stage stage(theme());
    stage.canvas.setReducedMotion(isReduced);
    stage.nowMs += 5000;
    static_cast<void>(stage.canvas.toImage());  // the picture before, from which it moves
    stage.remove("s1");
    stage.apply({stage.cluster.viewCommitted([](View& view) {
        view.primary = NodeId("m2");
        view.stamp.epoch = Epoch{2};
    })});
    static_cast<void>(stage.canvas.toImage());
    stage.nowMs += 200;
    const QString wrong = checkPicture(nameOf("takeover"), stage.canvas.toImage());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void ReferenceTest::reportCard_data() {
    addThemes();
}

void ReferenceTest::reportCard() {
    QApplication::setPalette(theme().palette());
    ReportCard card;
    card.setTheme(theme());
    card.setReports({failover()}, 0);
    card.resize(card.sizeHint());
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QImage image(card.size(), QImage::Format_RGB32);
    image.fill(theme().surface);
    card.render(&image);
    const QString wrong = checkPicture(nameOf("report-card"), image);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void ReferenceTest::spaceTime_data() {
    addThemes();
}

void ReferenceTest::spaceTime() {
    FramePacer pacer;
    SpaceTimePlot plot(pacer);
    plot.setTheme(theme());
    plot.resize(640, 320);
    plot.show();
    plot.setData(write());
    plot.setSpan(SampleCluster::kStartUs, SampleCluster::kStartUs + 10'000);
    plot.setCursor(SampleCluster::kStartUs + 5000);
    plot.replotNow();
    const QString wrong = checkPicture(nameOf("space-time"), plot.grab().toImage());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void ReferenceTest::changedColourIsNoticed() {
    Theme changed = Theme::light();
    QColor& serving = changed.states.at(static_cast<std::size_t>(VisualState::Serving));
    serving.setGreen(serving.green() + PictureDifference::kUnseen + 2);  // hardly to be seen
    Stage stage(changed);
    QVERIFY(isNoticed(stage.canvas.toImage()));
}

void ReferenceTest::missingGlyphIsNoticed() {
    Stage stage(Theme::light());
    QImage picture = stage.canvas.toImage();
    // The check mark of one node is painted over in the colour of its body.
    const QPointF at = stage.canvas.positionOf(NodeId("s1"));
    QPainter painter(&picture);
    painter.fillRect(QRectF(at - QPointF(9, 9), QSizeF(18, 18)),
                     Theme::light().state(VisualState::Serving));
    painter.end();
    QVERIFY(isNoticed(picture));
}

/// s3 was removed; a picture in which it still looks well is found out.
void ReferenceTest::lyingBadgeIsNoticed() {
    Stage stage(Theme::light(), true);
    QVERIFY(isNoticed(stage.canvas.toImage()));
}

}  // namespace engram::gui

int main(int argc, char** argv) {
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    QFont font(QStringLiteral("DejaVu Sans"), 10);  // fonts-dejavu-core
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QLocale::setDefault(QLocale::c());
    engram::gui::ReferenceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "reference_test.moc"
