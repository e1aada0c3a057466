// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>
#include <cmath>

#include "gui_charts/chart_csv.h"
#include "gui_charts/chart_history.h"
#include "gui_model/observer_events.h"
#include "gui_samples/sample_cluster.h"

namespace engram::gui {

namespace {

constexpr std::int64_t kStep = 200'000;

}  // namespace

class ChartHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void historyIsBounded();
    void ratesFollowFromTotals();
    void kindWithoutRequestsHasNoLatency();
    void silenceIsNothingKnown();
    void nothingIsKnownOfAClusterThatEnded();
    void deposedPrimaryIsNotCounted();
    void backupIsNotCounted();
    void worstAndMedianReplica();
    void killsAndFreezesAreFaults();
    void sharesAreCountedInMeans();
    void csvHasWhatWasMeasured();
    void csvSaysItsFilter();

private:
    void tell(ChartHistory& history, SampleCluster& sample,
              std::vector<std::pair<std::string, std::int64_t>> counters) {
        history.fold(sample.counters("m1", std::move(counters)), sample.nowUs());
        sample.advance(kStep);
    }
};

void ChartHistoryTest::historyIsBounded() {
    ChartHistory history;
    SampleCluster sample;
    for (std::int64_t at = 0; at <= ChartHistory::kSpanUs + 20 * kStep; at += kStep) {
        tell(history, sample, {{"writes", 0}});
    }
    QCOMPARE(history.samples().back().atUs - history.samples().front().atUs, ChartHistory::kSpanUs);
}

void ChartHistoryTest::ratesFollowFromTotals() {
    ChartHistory history;
    SampleCluster sample;
    for (int i = 0; i < 10; ++i) {
        tell(history, sample, {{"writes", 20 * i}, {"reads", 40 * i}});
    }
    QVERIFY(std::abs(history.samples().back().writesPerSecond - 100) < 1);
    QVERIFY(std::abs(history.samples().back().readsPerSecond - 200) < 1);
}

void ChartHistoryTest::kindWithoutRequestsHasNoLatency() {
    ChartHistory history;
    SampleCluster sample;
    tell(history, sample,
         {{"writes", 1}, {"write_per_second", 5}, {"write_p50_us", 800}, {"write_p999_us", 4000}});
    QCOMPARE(history.samples()[0].writes.p50Us, 800.0);
    QCOMPARE(history.samples()[0].writes.p999Us, 4000.0);
    QVERIFY(std::isnan(history.samples()[0].reads.p50Us));
}

void ChartHistoryTest::silenceIsNothingKnown() {
    ChartHistory history;
    SampleCluster sample;
    const std::int64_t first = sample.nowUs();
    tell(history, sample, {{"writes", 1}});
    sample.advance(5'000'000);
    tell(history, sample, {{"writes", 2}});
    QVERIFY(history.at(first - 1) == nullptr);
    QVERIFY(history.at(first) != nullptr);
    QVERIFY(history.at(first + ChartHistory::kSilenceUs) != nullptr);
    QVERIFY(history.at(first + ChartHistory::kSilenceUs + 1) == nullptr);
}

void ChartHistoryTest::nothingIsKnownOfAClusterThatEnded() {
    ChartHistory history;
    SampleCluster sample;
    tell(history, sample, {{"writes", 0}});
    const std::int64_t toldUs = history.samples().back().atUs;
    const std::int64_t endUs = toldUs + 1000;
    history.fold(dismissalEvent(NodeId("s1"), endUs - 1), endUs - 1);
    QVERIFY(history.at(endUs) != nullptr);
    history.fold(dismissalEvent(NodeId("m1"), endUs), endUs);
    QVERIFY(history.at(endUs) == nullptr);
    QVERIFY(history.at(endUs - 1) != nullptr);
    tell(history, sample, {{"writes", 1}});
    QVERIFY(history.at(history.samples().back().atUs) != nullptr);
}

void ChartHistoryTest::deposedPrimaryIsNotCounted() {
    ChartHistory history;
    SampleCluster sample;
    history.fold(sample.counters("m2", {{"writes", 1}, {"epoch", 2}}), sample.nowUs());
    history.fold(sample.counters("m1", {{"writes", 9}, {"epoch", 1}}), sample.nowUs());
    QCOMPARE(history.samples().size(), 1U);
    QCOMPARE(history.samples()[0].primary, NodeId("m2"));
}

void ChartHistoryTest::backupIsNotCounted() {
    ChartHistory history;
    SampleCluster sample;
    Event standby = sample.counters("m2", {{"writes", 0}});
    standby.text = node_state::kStandby;
    history.fold(standby, sample.nowUs());
    history.fold(sample.counters("s1", {{"stores", 4}}), sample.nowUs());
    QVERIFY(history.samples().empty());
}

void ChartHistoryTest::worstAndMedianReplica() {
    ChartHistory history;
    SampleCluster sample;
    tell(history, sample, {{"writes", 1}});
    QVERIFY(std::isnan(history.samples()[0].lags.worstUs()));
    tell(history, sample,
         {{"writes", 1},
          {"lag_stores.s1", 0},
          {"lag_us.s1", 0},
          {"lag_stores.s2", 7},
          {"lag_us.s2", 40'000},
          {"lag_stores.s3", 1},
          {"lag_us.s3", 300}});
    const ChartSample& lagging = history.samples()[1];
    QCOMPARE(lagging.lags.worst(), NodeId("s2"));
    QCOMPARE(lagging.lags.worstUs(), 40'000.0);
    QCOMPARE(lagging.lags.medianUs(), 300.0);
    QCOMPARE(lagging.lags.of(NodeId("s2"))->stores, 7);
    tell(history, sample, {{"writes", 1}, {"lag_stores.s1", 0}, {"lag_us.s1", 0}});
    QVERIFY(history.samples()[2].lags.worst().isEmpty());
    QCOMPARE(history.samples()[2].lags.size(), 1U);
    QVERIFY(!history.samples()[2].lags.of(NodeId("s2")));
    QCOMPARE(history.samples()[2].lags.of(NodeId("s1"))->stores, 0);
    QCOMPARE(lagging.lags.all().size(), 3U);
    QCOMPARE(lagging.lags.all()[1].second.stores, 7);
    QCOMPARE(history.samples()[2].lags.worstUs(), 0.0);
}

void ChartHistoryTest::killsAndFreezesAreFaults() {
    ChartHistory history;
    SampleCluster sample;
    const auto process = [&](std::string_view word) {
        history.fold(processEvent(NodeId("s1"), Role::Slave, word, {}, 1, sample.nowUs()),
                     sample.nowUs());
    };
    process(process_word::kRunning);
    QVERIFY(history.faultsUs().empty());
    process(process_word::kKilled);
    process(process_word::kFrozen);
    history.fold(sample.event(EventKind::FaultInjected, "m1"), sample.nowUs());
    QCOMPARE(history.faultsUs().size(), 3U);
}

void ChartHistoryTest::sharesAreCountedInMeans() {
    using Shares = std::vector<double>;
    QCOMPARE(sharesOf({}), Shares());
    QCOMPARE(sharesOf({0, 0}), Shares({0, 0}));
    QCOMPARE(sharesOf({5, 5, 5}), Shares({1, 1, 1}));
    QCOMPARE(sharesOf({30, 10, 20}), Shares({1.5, 0.5, 1}));
}

void ChartHistoryTest::csvHasWhatWasMeasured() {
    ChartHistory history;
    SampleCluster sample;
    tell(history, sample,
         {{"writes", 1},
          {"read_per_second", 2},
          {"read_p50_us", 500},
          {"read_p99_us", 900},
          {"read_p999_us", 950},
          {"lag_stores.s1", 2},
          {"lag_us.s1", 70}});
    const QByteArray at = QByteArray::number(qlonglong{SampleCluster::kStartUs});
    QCOMPARE(throughputCsv(history),
             "time_us,reads_per_second,writes_per_second\r\n" + at + ",0.0,0.0\r\n");
    QCOMPARE(latencyCsv(history, &ChartSample::reads),
             "time_us,p50_us,p99_us,p999_us\r\n" + at + ",500.0,900.0,950.0\r\n");
    QCOMPARE(latencyCsv(history, &ChartSample::writes),
             "time_us,p50_us,p99_us,p999_us\r\n" + at + ",,,\r\n");
    QCOMPARE(lagCsv(history), "time_us,slave,stores,oldest_us\r\n" + at + ",s1,2,70\r\n");
    FailoverReport report;
    report.number = 3;
    report.failed = NodeId("s2");
    report.failedUs = 77;
    report.reachedUs[0] = 210'000;
    const QList<QByteArray> rows = failoverCsv({report}).split('\n');
    QCOMPARE(rows[1], QByteArray("3,s2,slave,silent,77,210000,,,,,,,0,0,,\r"));
    QCOMPARE(rows[0].count(','), rows[1].count(','));
}

void ChartHistoryTest::csvSaysItsFilter() {
    ChartHistory history;
    SampleCluster sample;
    tell(history, sample,
         {{"writes", 1}, {"lag_stores.s1", 2}, {"lag_us.s1", 70}, {"lag_us.s2", 9}});
    const QString filter = QStringLiteral("key:\"a, b\"");
    const QByteArray at = QByteArray::number(qlonglong{SampleCluster::kStartUs});
    QCOMPARE(throughputCsv(history, filter),
             "time_us,reads_per_second,writes_per_second,one_in,filter\r\n" + at +
                 ",0.0,0.0,1,\"key:\"\"a, b\"\"\"\r\n");
    QCOMPARE(
        latencyCsv(history, &ChartSample::writes, filter),
        "time_us,p50_us,p99_us,p999_us,one_in,filter\r\n" + at + ",,,,1,\"key:\"\"a, b\"\"\"\r\n");
    SlaveChoice choice([](const NodeId& id) { return id == NodeId("s2"); });
    QCOMPARE(lagCsv(history, &choice, QStringLiteral("node:s2")),
             "time_us,slave,stores,oldest_us,filter\r\n" + at + ",s2,0,9,\"node:s2\"\r\n");
    NodeView slave;
    slave.id = NodeId("s2");
    slave.keys = 3;
    QCOMPARE(loadCsv({slave}, QStringLiteral("node:s2")),
             QByteArray("slave,keys,bytes,filter\r\ns2,3,0,\"node:s2\"\r\n"));
    const QList<QByteArray> rows =
        failoverCsv({FailoverReport()}, QStringLiteral("node:s2")).split('\n');
    QCOMPARE(rows[0].count(','), rows[1].count(','));
    QVERIFY(rows[0].endsWith(",filter\r") && rows[1].endsWith(",\"node:s2\"\r"));
}

}  // namespace engram::gui

QTEST_APPLESS_MAIN(engram::gui::ChartHistoryTest)
#include "chart_history_test.moc"
