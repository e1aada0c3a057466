// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The charts under a filter.

#include <QTest>
#include <QToolButton>
#include <cmath>

#include "gui_charts/bar_chart.h"
#include "gui_charts/chart_csv.h"
#include "gui_charts/charts_dock.h"
#include "gui_charts/time_chart.h"
#include "gui_samples/busy_recording.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

class ChartsFilterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ratesCountShownRequests_data();
    void ratesCountShownRequests();
    void latencyIsOfShownRequests();
    void filteredChartsGrow();
    void clearingRestoresWhatWasThere();
    void lagIsOfShownSlaves();
    void loadIsOfShownSlaves();
    void failoversConcernShownNodes_data();
    void failoversConcernShownNodes();
    void headingSaysWhatIsFiltered();
    void headingClearsTheFilter();
    void headingSaysHowFarItIs();
    void headingSaysThatRequestsWereSampled();

private:
    /// A second: ten fast writes to one key, five slow ones to another, ten reads; five reports.
    void second();
    void report();
    [[nodiscard]] const ChartSample& newest() const { return m_dock->history().samples().back(); }
    [[nodiscard]] TimeChart* chart(int number) const {
        return m_dock->findChildren<TimeChart*>().at(number);
    }
    [[nodiscard]] BarChart* load() const { return m_dock->findChildren<BarChart*>().at(0); }
    [[nodiscard]] BarChart* failovers() const { return m_dock->findChildren<BarChart*>().at(1); }
    [[nodiscard]] static QToolButton* noteOf(const QWidget* chart) {
        return chart->findChild<QToolButton*>(QStringLiteral("chartFilter"));
    }
    void failOver(const char* failed);

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<ActionSet> m_actions;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<Timeline> m_timeline;
    std::unique_ptr<ViewFilter> m_filter;
    FramePacer m_pacer;
    std::unique_ptr<ReportCenter> m_reports;
    std::unique_ptr<ChartsDock> m_dock;
    std::uint64_t m_request = 0;
    std::int64_t m_reads = 0;
    std::int64_t m_writes = 0;
};

namespace {
constexpr int kFastWrites = 10;
constexpr int kSlowWrites = 5;
constexpr int kReads = 10;
constexpr int kReports = 5;
}  // namespace

void ChartsFilterTest::init() {
    m_request = 0;
    m_reads = m_writes = 0;
    m_session = std::make_unique<FakeSession>();
    m_actions = std::make_unique<ActionSet>();
    m_selection = std::make_unique<Selection>();
    m_timeline = std::make_unique<Timeline>(*m_session);
    m_filter = std::make_unique<ViewFilter>(*m_timeline);
    m_reports = std::make_unique<ReportCenter>(*m_session);
    m_session->launch(ClusterPlan{});
    m_session->finishLaunch();
    m_dock = std::make_unique<ChartsDock>(
        DockContext{*m_session, *m_actions, *m_selection, *m_timeline, m_pacer}, *m_reports);
    m_dock->setTheme(Theme::light());
    m_dock->follow(*m_filter);
    m_dock->resize(420, 760);
    m_dock->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dock.get()));
}

void ChartsFilterTest::cleanup() {
    m_dock.reset();
    m_reports.reset();
    m_filter.reset();
    m_timeline.reset();
    m_selection.reset();
    m_actions.reset();
    m_session.reset();
}

void ChartsFilterTest::report() {
    m_session->apply({m_session->sample().counters("m1", {{"reads", m_reads},
                                                          {"writes", m_writes},
                                                          {"read_per_second", 9},
                                                          {"write_per_second", 9},
                                                          {"write_p50_us", 12'345},
                                                          {"lag_stores.s1", 0},
                                                          {"lag_us.s1", 0},
                                                          {"lag_stores.s2", 7},
                                                          {"lag_us.s2", 40'000},
                                                          {"lag_stores.s3", 1},
                                                          {"lag_us.s3", 2'000}})});
}

void ChartsFilterTest::second() {
    for (int part = 0; part < kReports; ++part) {
        std::vector<Event> events;
        const auto add = [&](const SampleRequest& request, int count) {
            for (int i = 0; i < count; ++i) {
                SampleRequest next = request;
                next.number = ++m_request;
                for (Event& event : m_session->sample().request(next)) {
                    events.push_back(std::move(event));
                }
            }
        };
        add({.key = "hot", .replica = "s1", .latencyUs = 1'000}, kFastWrites / kReports);
        add({.key = "cold", .replica = "s2", .status = "UNCERTAIN", .latencyUs = 30'000},
            kSlowWrites / kReports);
        add({.operation = "read", .key = "hot", .replica = "s3", .latencyUs = 500},
            kReads / kReports);
        m_writes += (kFastWrites + kSlowWrites) / kReports;
        m_reads += kReads / kReports;
        m_session->apply(std::move(events));
        m_session->sample().advance(200'000);
        report();
    }
}

void ChartsFilterTest::ratesCountShownRequests_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("writes");
    QTest::addColumn<int>("reads");
    const auto row = [](const char* text, int writes, int reads) {
        QTest::newRow(text) << QString::fromLatin1(text) << writes << reads;
    };
    row("", kFastWrites + kSlowWrites, kReads);
    row("type:write", kFastWrites + kSlowWrites, 0);
    row("key:cold", kSlowWrites, 0);
    row("node:s1", kFastWrites, 0);
    row("node:s3", 0, kReads);
    row("status:failed", kSlowWrites, 0);
    row("latency>5ms", kSlowWrites, 0);
    row("latency<5ms", kFastWrites, kReads);
    row("node:s3 latency>5ms", 0, 0);
    row("role:slave", kFastWrites + kSlowWrites, kReads);
}

void ChartsFilterTest::ratesCountShownRequests() {
    QFETCH(QString, text);
    QFETCH(int, writes);
    QFETCH(int, reads);
    report();
    second();
    m_filter->setText(text);
    second();
    second();
    const auto is = [](double rate, int wanted) { return std::abs(rate - wanted) < 0.01; };
    QVERIFY2(is(newest().writesPerSecond, writes),
             qPrintable(QString::number(newest().writesPerSecond)));
    QVERIFY2(is(newest().readsPerSecond, reads),
             qPrintable(QString::number(newest().readsPerSecond)));
    // What was recorded before the filter was set is judged too.
    QCOMPARE(m_dock->history().samples().size(), 1U + 3U * kReports);
    const ChartSample& early = m_dock->history().samples()[kReports];
    QVERIFY(is(early.writesPerSecond, writes));
    m_dock->refresh();
    const QString figure =
        writes == 0 ? QStringLiteral("writes 0 /s") : QStringLiteral("writes %1").arg(writes);
    QVERIFY2(chart(0)->accessibleDescription().contains(figure),
             qPrintable(chart(0)->accessibleDescription()));
}

void ChartsFilterTest::latencyIsOfShownRequests() {
    report();
    m_filter->setText(QStringLiteral("key:hot"));
    second();
    second();
    // Buckets of NodeStats are 6.25 % wide.
    QVERIFY(newest().writes.p999Us >= 1'000 && newest().writes.p999Us < 1'063);
    QVERIFY(newest().reads.p50Us >= 500 && newest().reads.p50Us < 532);
    m_filter->setText(QStringLiteral("type:write"));
    QVERIFY(newest().writes.p50Us < 1'063 && newest().writes.p99Us >= 30'000);
    QVERIFY(std::isnan(newest().reads.p50Us));
    m_filter->setText(QStringLiteral("status:failed"));
    QVERIFY(newest().writes.p50Us >= 30'000);
}

void ChartsFilterTest::filteredChartsGrow() {
    m_filter->setText(QStringLiteral("latency>5ms node:s2"));
    report();
    for (int i = 1; i <= 4; ++i) {
        second();
        QCOMPARE(m_dock->history().samples().size(), static_cast<std::size_t>(1 + i * kReports));
        QVERIFY(std::abs(newest().writesPerSecond - kSlowWrites) < 0.01);
    }
}

void ChartsFilterTest::clearingRestoresWhatWasThere() {
    report();
    second();
    second();
    const auto figures = [this] {
        m_dock->refresh();
        QString spoken;
        for (const TimeChart* const chart : m_dock->findChildren<TimeChart*>()) {
            spoken += chart->accessibleDescription();
        }
        return throughputCsv(m_dock->history()) +
               latencyCsv(m_dock->history(), &ChartSample::writes) +
               latencyCsv(m_dock->history(), &ChartSample::reads) + lagCsv(m_dock->history()) +
               spoken.toUtf8();
    };
    const QByteArray before = figures();
    QCoreApplication::processEvents();  // replots are queued
    const QImage picture = m_dock->grab().toImage();
    m_filter->setText(QStringLiteral("key:cold node:s2"));
    QVERIFY(figures() != before);
    QTRY_VERIFY(m_dock->grab().toImage() != picture);
    m_filter->setText({});
    QCOMPARE(figures(), before);
    QTRY_COMPARE(m_dock->grab().toImage(), picture);
}

void ChartsFilterTest::lagIsOfShownSlaves() {
    second();
    const auto says = [this](const char* words) {
        m_dock->refresh();
        return chart(3)->accessibleDescription().contains(QString::fromUtf8(words));
    };
    QVERIFY(says("worst (s2) 40 ms, median 2 ms"));
    m_filter->setText(QStringLiteral("-node:s2"));
    QVERIFY(says("worst (s3) 2 ms, median 0 ms"));
    m_filter->setText(QStringLiteral("node:s1"));
    QVERIFY(says("worst 0 ms, median 0 ms"));
    // It says nothing of nodes.
    m_filter->setText(QStringLiteral("type:read"));
    QVERIFY(says("worst (s2) 40 ms, median 2 ms"));
    m_filter->setText(QStringLiteral("role:primary"));
    QVERIFY(says("worst – ms, median – ms"));
}

void ChartsFilterTest::loadIsOfShownSlaves() {
    for (const auto& [id, keys] : {std::pair("s1", 30), std::pair("s2", 10), std::pair("s3", 20)}) {
        m_session->apply({m_session->sample().counters(id, {{"keys", keys}, {"bytes", 100}})});
    }
    m_dock->refresh();
    QCOMPARE(load()->highest(), 1.5);
    // Half of what a slave holds in the mean, also when the others are out of sight.
    m_filter->setText(QStringLiteral("node:s2"));
    m_dock->refresh();
    QCOMPARE(load()->highest(), 1.0);
    QVERIFY(load()->accessibleDescription().contains(QStringLiteral("keys max 0.50 x mean")));
    m_filter->setText(QStringLiteral("node:s9"));
    m_dock->refresh();
    QCOMPARE(load()->highest(), 0.0);
    m_filter->setText(QStringLiteral("latency>5ms"));
    m_dock->refresh();
    QCOMPARE(load()->highest(), 1.5);
}

void ChartsFilterTest::failOver(const char* failed) {
    SampleCluster& sample = m_session->sample();
    m_session->kill(NodeId(failed));
    sample.advance(210'000);
    m_session->apply({sample.suspected(failed == std::string_view("m1") ? "m2" : "m1", failed)});
    sample.advance(40'000);
    if (failed == std::string_view("m1")) {
        Event elected = sample.event(EventKind::TakeoverStarted, "m2");
        elected.epoch = Epoch{2};
        m_session->apply({elected});
        return;
    }
    m_session->apply(
        {sample.viewCommitted([&](View& view) { removeMember(view, NodeId(failed)); })});
}

void ChartsFilterTest::failoversConcernShownNodes_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("highest");
    QTest::addColumn<int>("open");
    QTest::newRow("all") << QString() << 250.0 << 1;
    QTest::newRow("the slave that failed") << QStringLiteral("node:s1") << 250.0 << 0;
    QTest::newRow("the primary that failed") << QStringLiteral("node:m1") << 210.0 << 1;
    QTest::newRow("its successor") << QStringLiteral("node:m2") << 210.0 << 1;
    QTest::newRow("nobody's") << QStringLiteral("node:s3") << 0.0 << 0;
    QTest::newRow("primaries") << QStringLiteral("role:primary") << 210.0 << 1;
    QTest::newRow("not of nodes") << QStringLiteral("type:read") << 250.0 << 1;
}

void ChartsFilterTest::failoversConcernShownNodes() {
    QFETCH(QString, text);
    failOver("s1");
    failOver("m1");
    QCOMPARE(m_reports->reports().size(), 2U);
    m_filter->setText(text);
    m_dock->refresh();
    QTEST(failovers()->highest(), "highest");
    QTEST(failovers()->openBars(), "open");
}

void ChartsFilterTest::headingSaysWhatIsFiltered() {
    second();
    const auto isFiltered = [this](const QWidget* chart) {
        m_dock->refresh();
        return noteOf(chart)->isVisible();
    };
    QVERIFY(!isFiltered(chart(0)));
    m_filter->setText(QStringLiteral("type:write"));
    QVERIFY(isFiltered(chart(0)) && isFiltered(chart(1)) && isFiltered(chart(2)));
    QCOMPARE(noteOf(chart(0))->text(), QStringLiteral("filtered"));
    QVERIFY(noteOf(chart(0))->toolTip().contains(QStringLiteral("type:write")));
    // These are of nodes, of which it says nothing.
    QVERIFY(!isFiltered(chart(3)) && !isFiltered(load()) && !isFiltered(failovers()));
    m_filter->setText(QStringLiteral("role:slave"));
    QVERIFY(!isFiltered(chart(0)) && isFiltered(chart(3)) && isFiltered(load()));
    m_filter->setText(QStringLiteral("node:s1"));
    QVERIFY(isFiltered(chart(0)) && isFiltered(chart(3)) && isFiltered(failovers()));
}

void ChartsFilterTest::headingClearsTheFilter() {
    second();
    m_filter->setText(QStringLiteral("type:read"));
    m_dock->refresh();
    QVERIFY(noteOf(chart(0))->accessibleName().contains(QStringLiteral("Throughput")));
    QTest::mouseClick(noteOf(chart(0)), Qt::LeftButton);
    QVERIFY(m_filter->text().isEmpty());
    m_dock->refresh();
    QVERIFY(!noteOf(chart(0))->isVisible());
}

void ChartsFilterTest::headingSaysHowFarItIs() {
    const trace::Recording busy = busyRecording(150'000);
    busy.forEach(0, busy.end(), [&](const trace::Batch& batch) {
        m_session->apply({batch.events.begin(), batch.events.end()}, batch.seenUs);
    });
    m_filter->setText(QStringLiteral("type:write"));
    m_dock->refresh();
    const QString first = noteOf(chart(0))->text();
    QVERIFY2(first.startsWith(QStringLiteral("filtered: ")) && first.endsWith(u'%'),
             qPrintable(first));
    // Of the newest moment nothing is known yet, and nothing is said.
    QVERIFY(chart(0)->accessibleDescription().contains(QStringLiteral("writes –")));
    QTRY_COMPARE(noteOf(chart(0))->text(), QStringLiteral("filtered"));
    QVERIFY(!chart(0)->accessibleDescription().contains(QStringLiteral("writes –")));
}

void ChartsFilterTest::headingSaysThatRequestsWereSampled() {
    Event omitted = m_session->sample().event(EventKind::Omitted, "m1");
    omitted.counters = {{"requests", 40}, {"oneIn", 4}};
    m_session->apply({omitted});
    second();
    m_filter->setText(QStringLiteral("type:write"));
    m_dock->refresh();
    QCOMPARE(noteOf(chart(0))->text(), QStringLiteral("filtered, 1 of 4"));
    QVERIFY(throughputCsv(m_dock->history(), m_filter->text()).contains(",4,\"type:write\"\r\n"));
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::ChartsFilterTest)
#include "charts_filter_test.moc"
