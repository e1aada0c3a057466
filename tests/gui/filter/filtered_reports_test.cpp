// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "gui_filter/filtered_reports.h"
#include "gui_samples/sample_cluster.h"

namespace engram::gui {

class FilteredReportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void totalsAreOfWhatWasCounted();
    void latencyIsOfTheLastSecondByKind();
    void refusedRequestHasNoLatency();
    void restartedMasterCountsFromZero();
    void epochAndLagsStay();
    void samplingIsToldWithTheFigures();
    void slavesReportNoRequests();

private:
    Event answer(const char* operation, std::int64_t us) {
        Event event = m_sample.event(EventKind::RequestFinished, "m1");
        event.request = RequestId{++m_request};
        event.text = operation;
        event.detail = us < 0 ? "UNAVAILABLE" : "OK";
        if (us >= 0) {
            event.counters = {{"microseconds", us}};
        }
        return event;
    }
    Event report(std::int64_t reads, std::int64_t writes) {
        return *m_reports.report(
            m_sample.counters("m1", {{"reads", reads}, {"writes", writes}, {"write_p50_us", 77}}));
    }

    SampleCluster m_sample;
    FilteredReports m_reports;
    std::uint64_t m_request = 0;
};

void FilteredReportsTest::totalsAreOfWhatWasCounted() {
    m_reports.clear();
    m_reports.count(answer("write", 100));
    m_reports.count(answer("delete", 100));
    m_reports.count(answer("read", 100));
    const Event told = report(40, 20);
    QCOMPARE(counterOf(told, "writes"), 2);
    QCOMPARE(counterOf(told, "reads"), 1);
    m_reports.count(answer("read", 100));
    QCOMPARE(counterOf(report(41, 20), "reads"), 2);
}

void FilteredReportsTest::latencyIsOfTheLastSecondByKind() {
    m_reports.clear();
    static_cast<void>(report(0, 0));
    for (int i = 0; i < 100; ++i) {
        m_reports.count(answer("write", 1000));
    }
    m_reports.count(answer("read", 64'000));
    m_sample.advance(400'000);
    QCOMPARE(counterOf(report(1, 100), "write_per_second"), 0);  // the second is not over
    m_sample.advance(600'000);
    const Event told = report(1, 100);
    QCOMPARE(counterOf(told, "write_per_second"), 100);
    // The node's own figure, 77, is of other requests. Buckets are 6.25 % wide.
    QVERIFY(counterOf(told, "write_p50_us") >= 1000 && counterOf(told, "write_p50_us") <= 1063);
    QVERIFY(counterOf(told, "write_p999_us") <= 1063);
    QVERIFY(counterOf(told, "read_p50_us") >= 64'000);
    m_sample.advance(1'000'000);
    QCOMPARE(counterOf(report(1, 100), "write_per_second"), 0);
}

void FilteredReportsTest::refusedRequestHasNoLatency() {
    m_reports.clear();
    static_cast<void>(report(0, 0));
    m_reports.count(answer("write", -1));
    m_sample.advance(1'000'000);
    const Event told = report(0, 0);
    QCOMPARE(counterOf(told, "writes"), 1);
    QCOMPARE(counterOf(told, "write_per_second"), 0);
}

void FilteredReportsTest::restartedMasterCountsFromZero() {
    m_reports.clear();
    m_reports.count(answer("write", 100));
    QCOMPARE(counterOf(report(5, 9), "writes"), 1);
    QCOMPARE(counterOf(report(0, 2), "writes"), 0);
}

void FilteredReportsTest::epochAndLagsStay() {
    m_reports.clear();
    const auto told = m_reports.report(m_sample.counters(
        "m1", {{"epoch", 4}, {"reads", 1}, {"writes", 1}, {"lag_stores.s1", 3}, {"keys", 8}}));
    QCOMPARE(counterOf(*told, "epoch"), 4);
    QCOMPARE(counterOf(*told, "lag_stores.s1"), 3);
    QCOMPARE(counterOf(*told, "keys", -1), -1);
}

void FilteredReportsTest::samplingIsToldWithTheFigures() {
    m_reports.clear();
    QCOMPARE(counterOf(report(1, 1), "one_in"), 1);
    Event omitted = m_sample.event(EventKind::Omitted, "m1");
    omitted.counters = {{"requests", 12}, {"oneIn", 8}};
    m_reports.noteSampling(omitted);
    QCOMPARE(counterOf(report(1, 1), "one_in"), 8);
}

void FilteredReportsTest::slavesReportNoRequests() {
    m_reports.clear();
    QVERIFY(!m_reports.report(m_sample.counters("s1", {{"keys", 4}})));
}

}  // namespace engram::gui

QTEST_APPLESS_MAIN(engram::gui::FilteredReportsTest)
#include "filtered_reports_test.moc"
