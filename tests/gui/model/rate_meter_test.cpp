// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/rate_meter.h"

#include <QTest>

#include "gui_samples/sample_cluster.h"

namespace engram::gui {

class RateMeterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratesAreTotalsOverTime();
    void onlyTheLastSecondCounts();
    void aRestartedNodeStartsAnew();
    void anotherNodeStartsAnew();
    void newPrimaryIsCountedFromItsDaysAsABackup();
};

void RateMeterTest::ratesAreTotalsOverTime() {
    SampleCluster cluster;
    RateMeter meter;
    meter.fold(cluster.counters("m1", {{"reads", 1000}, {"writes", 500}, {"p50_us", 800}}));
    QCOMPARE(meter.rates().readsPerSecond, 0.0);
    QCOMPARE(meter.rates().p50Us, 800.0);
    cluster.advance(500'000);
    meter.fold(cluster.counters("m1", {{"reads", 1200}, {"writes", 510}, {"p99_us", 2100}}));
    QCOMPARE(meter.rates().readsPerSecond, 400.0);
    QCOMPARE(meter.rates().writesPerSecond, 20.0);
    QCOMPARE(meter.rates().p99Us, 2100.0);
    QCOMPARE(meter.rates().atUs, cluster.nowUs());
}

void RateMeterTest::onlyTheLastSecondCounts() {
    SampleCluster cluster;
    RateMeter meter;
    std::int64_t reads = 0;
    for (int i = 0; i < 10; ++i) {
        meter.fold(cluster.counters("m1", {{"reads", reads}}));
        cluster.advance(200'000);
        reads += i < 5 ? 1000 : 10;
    }
    // From the fifth report to the tenth: once 1000, then four times 10.
    QCOMPARE(meter.rates().readsPerSecond, 1040.0);
}

void RateMeterTest::aRestartedNodeStartsAnew() {
    SampleCluster cluster;
    RateMeter meter;
    meter.fold(cluster.counters("m1", {{"reads", 1000}}));
    cluster.advance(200'000);
    meter.fold(cluster.counters("m1", {{"reads", 3}}));
    QCOMPARE(meter.rates().readsPerSecond, 0.0);
    cluster.advance(200'000);
    meter.fold(cluster.counters("m1", {{"reads", 5}}));
    QCOMPARE(meter.rates().readsPerSecond, 10.0);
}

void RateMeterTest::anotherNodeStartsAnew() {
    SampleCluster cluster;
    RateMeter meter;
    meter.fold(cluster.counters("m1", {{"reads", 1000}}));
    cluster.advance(200'000);
    meter.fold(cluster.counters("m2", {{"reads", 90'000}}));
    QCOMPARE(meter.rates().readsPerSecond, 0.0);
}

void RateMeterTest::newPrimaryIsCountedFromItsDaysAsABackup() {
    SampleCluster cluster;
    RateMeter meter;
    meter.fold(cluster.counters("m1", {{"reads", 1000}, {"writes", 10}}));
    meter.foldOther(cluster.counters("m2", {{"reads", 40}, {"writes", 3}}));
    cluster.advance(200'000);
    meter.fold(cluster.counters("m2", {{"reads", 240}, {"writes", 5}}));
    QCOMPARE(meter.rates().readsPerSecond, 1000.0);
    QCOMPARE(meter.rates().writesPerSecond, 10.0);
    // And back; the first was heard as a primary last.
    cluster.advance(300'000);
    meter.fold(cluster.counters("m1", {{"reads", 1100}, {"writes", 10}}));
    QCOMPARE(meter.rates().readsPerSecond, 200.0);
    // Not from what was told long ago, nor before a restart.
    cluster.advance(5'000'000);
    meter.fold(cluster.counters("m2", {{"reads", 9240}, {"writes", 5}}));
    QCOMPARE(meter.rates().readsPerSecond, 0.0);
    meter.foldOther(cluster.counters("m1", {{"reads", 0}, {"writes", 0}}));
    cluster.advance(200'000);
    meter.foldOther(cluster.counters("s1", {{"keys", 7}}));
    meter.fold(cluster.counters("m1", {{"reads", 20}, {"writes", 0}}));
    QCOMPARE(meter.rates().readsPerSecond, 100.0);
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::RateMeterTest)
#include "rate_meter_test.moc"
