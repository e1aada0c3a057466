// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Speeds and futures in words, and the picture of two futures: they say what was compared.

#include <QImage>
#include <QTest>
#include <algorithm>

#include "gui_model/observer_events.h"
#include "gui_simulation_view/futures_chart.h"
#include "gui_simulation_view/futures_text.h"
#include "gui_simulation_view/simulation_text.h"

using namespace engram;
using namespace engram::gui;

class FuturesViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speedsReadAsPeopleSayThem_data();
    void speedsReadAsPeopleSayThem();
    void speedsAreSteppedThrough();
    void rowsSayWhatDiffers();
    void equalFuturesHaveNoDifferentRow();
    void aDroppedBeginningIsSaid();
    void failedRequestsAreRed();
};

namespace {

constexpr std::int64_t kCutUs = 1'000'000;

Event at(std::int64_t us, EventKind kind, const char* node = "m2") {
    Event event;
    event.kind = kind;
    event.node = NodeId(node);
    event.time = HybridTime{static_cast<std::uint64_t>(us) << 12U};
    return event;
}

Event finished(std::int64_t us, const char* operation, const char* status) {
    Event event = at(us, EventKind::RequestFinished, "m1");
    event.text = operation;
    event.detail = status;
    return event;
}

trace::Recording left() {
    trace::Recording recording;
    recording.append(
        std::vector<Event>{processEvent(NodeId("m1"), Role::Master, process_word::kKilled, {}, 0,
                                        kCutUs + 100'000),
                           finished(kCutUs + 110'000, "write", "UNCERTAIN"),
                           at(kCutUs + 400'000, EventKind::CandidacyStarted),
                           at(kCutUs + 500'000, EventKind::TakeoverServing),
                           finished(kCutUs + 600'000, "write", "OK")},
        kCutUs + 2'000'000);
    return recording;
}

trace::Recording right() {
    trace::Recording recording;
    recording.append(std::vector<Event>{finished(kCutUs + 110'000, "write", "OK"),
                                        finished(kCutUs + 600'000, "write", "OK")},
                     kCutUs + 2'000'000);
    return recording;
}

const FuturesRow* rowOf(const std::vector<FuturesRow>& rows, const char* name) {
    const auto found = std::find_if(rows.begin(), rows.end(), [name](const FuturesRow& row) {
        return row.name == QLatin1String(name);
    });
    return found == rows.end() ? nullptr : &*found;
}

int pixelsOf(const QWidget& widget, const QColor& color) {
    const QImage image = const_cast<QWidget&>(widget).grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

}  // namespace

void FuturesViewTest::speedsReadAsPeopleSayThem_data() {
    QTest::addColumn<double>("speed");
    QTest::addColumn<QString>("text");
    QTest::newRow("thousandth") << 0.001 << QStringLiteral("1/1,000");
    QTest::newRow("tenth") << 0.1 << QStringLiteral("1/10");
    QTest::newRow("reached") << 0.0833 << QStringLiteral("1/12");
    QTest::newRow("half") << 0.5 << QStringLiteral("1/2");
    QTest::newRow("nearly true") << 0.97 << QStringLiteral("0.97");
    QTest::newRow("true") << 1.0 << QStringLiteral("1");
    QTest::newRow("fast") << 9.73 << QStringLiteral("9.7");
    QTest::newRow("fastest") << 10.0 << QStringLiteral("10");
    QTest::newRow("stands") << 0.0 << QStringLiteral("0");
}

void FuturesViewTest::speedsReadAsPeopleSayThem() {
    QFETCH(double, speed);
    QTEST(SimulationText::speed(speed), "text");
}

void FuturesViewTest::speedsAreSteppedThrough() {
    double speed = SimulationPlan::kSlowest;
    std::size_t steps = 1;
    while (SimulationText::fasterThan(speed) > speed) {
        const double next = SimulationText::fasterThan(speed);
        QCOMPARE(SimulationText::slowerThan(next), speed);
        speed = next;
        ++steps;
    }
    QCOMPARE(speed, SimulationPlan::kFastest);
    QCOMPARE(steps, SimulationText::speeds().size());
    QCOMPARE(SimulationText::slowerThan(SimulationPlan::kSlowest), SimulationPlan::kSlowest);
}

void FuturesViewTest::rowsSayWhatDiffers() {
    const FuturesSummary summary = compareFutures(left(), right(), kCutUs);
    const std::vector<FuturesRow> rows = FuturesText::rows(summary);
    const FuturesRow* const fault = rowOf(rows, "First fault");
    QVERIFY(fault != nullptr);
    QCOMPARE(fault->left, QStringLiteral("m1 killed, at +0.100 s"));
    QCOMPARE(fault->right, QStringLiteral("none"));
    QVERIFY(fault->differs);
    QCOMPARE(rowOf(rows, "Takeover serves after")->left, QStringLiteral("400 ms"));
    QCOMPARE(rowOf(rows, "Takeover serves after")->right, QStringLiteral("no fault"));
    QCOMPARE(rowOf(rows, "Writes uncertain")->left, QStringLiteral("1"));
    QCOMPARE(rowOf(rows, "Writes uncertain")->right, QStringLiteral("0"));
    QCOMPARE(rowOf(rows, "Writes acknowledged")->left, QStringLiteral("1"));
    QCOMPARE(rowOf(rows, "Writes acknowledged")->right, QStringLiteral("2"));
    QVERIFY(!rowOf(rows, "Keys declared lost")->differs);
    QCOMPARE(FuturesText::difference(summary),
             QStringLiteral("The first event that differs is at +0.110 s."));
    const QString whole = FuturesText::whole(summary, QStringLiteral("A"), QStringLiteral("B"));
    for (const FuturesRow& row : rows)
        QVERIFY2(whole.contains(row.left) && whole.contains(row.right), qPrintable(row.name));
}

void FuturesViewTest::equalFuturesHaveNoDifferentRow() {
    const FuturesSummary summary = compareFutures(left(), left(), kCutUs);
    for (const FuturesRow& row : FuturesText::rows(summary))
        QVERIFY2(!row.differs, qPrintable(row.name));
    QCOMPARE(FuturesText::difference(summary), QStringLiteral("No event differs."));
}

void FuturesViewTest::aDroppedBeginningIsSaid() {
    trace::Recording ring({.spanUs = 1'000'000, .bytes = 1U << 20U});
    for (int second = 0; second < 60; ++second) {
        std::vector<Event> events(
            9000, finished(kCutUs + 10'000'000 + second * 1'000'000, "write", "OK"));
        ring.append(events, kCutUs + 10'000'000 + second * 1'000'000);
    }
    QVERIFY(ring.begin() > 0);
    const FuturesSummary summary = compareFutures(ring, ring, kCutUs);
    QVERIFY(!summary.isWhole);
    QVERIFY(FuturesText::scope(summary).contains(QStringLiteral("dropped")));
    QVERIFY(!FuturesText::scope(compareFutures(left(), left(), kCutUs))
                 .contains(QStringLiteral("dropped")));
}

void FuturesViewTest::failedRequestsAreRed() {
    FuturesChart chart;
    const Theme theme = Theme::light();
    chart.setTheme(theme);
    chart.resize(600, chart.sizeHint().height());
    const QString name = QStringLiteral("a");
    FuturesSummary summary = compareFutures(right(), right(), kCutUs);
    chart.setSummary(summary, name, name);
    const QColor red = theme.state(VisualState::Failed);
    const int without = pixelsOf(chart, red);
    summary.after.bins[10].failed = 1;
    chart.setSummary(summary, name, name);
    QVERIFY(pixelsOf(chart, red) > without);
}

QTEST_MAIN(FuturesViewTest)
#include "futures_view_test.moc"
