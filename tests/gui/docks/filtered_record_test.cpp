// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the filter lets pass as figures: which requests count, when, and what is left after it.

#include <QSignalSpy>
#include <QTest>

#include "gui_docks/filtered_record.h"
#include "gui_docks/view_filter.h"
#include "gui_model/observer_events.h"
#include "gui_samples/busy_recording.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

class FilteredRecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void requestsCountIfTheFilterShowsThem_data();
    void requestsCountIfTheFilterShowsThem();
    void requestThatIsAnsweredLaterCountsThen();
    void figuresGrowWithTheRecording();
    void hiddenEventsAreThoseOfTheCluster();
    void theEndOfAClusterIsReported();
    void itRestsWithoutAFilter();
    void longRecordingIsReadInSlices();
    void anotherRecordingCountsAnew();
    void samplingIsTold();

private:
    void report() {
        m_session->sample().advance(200'000);
        m_total += 10;
        m_session->apply(
            {m_session->sample().counters("m1", {{"reads", m_total}, {"writes", m_total}})});
    }
    void apply(const SampleRequest& request) {
        m_session->sample().advance(1'000);
        m_session->apply(m_session->sample().request(request));
    }
    /// Six requests between two reports.
    void record();
    [[nodiscard]] FilteredRecord& filtered() { return m_filter->record(); }
    [[nodiscard]] QString noteOnAll() { return filtered().noteOn(0, m_session->sample().nowUs()); }
    [[nodiscard]] RequestTotals::Requests all() {
        return filtered().requestsBetween(0, m_session->sample().nowUs());
    }

    std::unique_ptr<FakeSession> m_session;
    std::unique_ptr<Timeline> m_timeline;
    std::unique_ptr<ViewFilter> m_filter;
    std::int64_t m_total = 0;
};

void FilteredRecordTest::init() {
    m_total = 0;
    m_session = std::make_unique<FakeSession>();
    m_session->launch(ClusterPlan{});
    m_session->finishLaunch();
    m_timeline = std::make_unique<Timeline>(*m_session);
    m_filter = std::make_unique<ViewFilter>(*m_timeline);
    static_cast<void>(m_filter->record());
}

void FilteredRecordTest::cleanup() {
    m_filter.reset();
    m_timeline.reset();
    m_session.reset();
}

void FilteredRecordTest::record() {
    report();
    apply({.number = 1});
    apply({.number = 2, .key = "user:2", .replica = "s2", .latencyUs = 9'000});
    apply({.number = 3, .operation = "read", .replica = "s2", .latencyUs = 300});
    apply({.number = 4, .operation = "read", .replica = "s3", .status = "NOT_FOUND"});
    apply({.number = 5, .status = "UNAVAILABLE", .latencyUs = -1});
    apply({.number = 6, .replica = "s3", .status = "UNCERTAIN", .latencyUs = 40'000});
    report();
}

void FilteredRecordTest::requestsCountIfTheFilterShowsThem_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("writes");
    QTest::addColumn<double>("reads");
    const auto row = [](const char* text, double writes, double reads) {
        QTest::newRow(text) << QString::fromLatin1(text) << writes << reads;
    };
    row("type:write", 4, 0);
    row("type:read", 0, 2);
    row("key=user:2", 1, 0);
    row("status:failed", 2, 0);
    row("status:not_found", 0, 1);
    row("latency>5ms", 2, 0);
    row("latency<5ms", 1, 2);
    row("-latency>5ms", 2, 2);
    row("node:s2", 1, 1);
    row("node:s2 type:read", 0, 1);
    row("node:s3 latency>5ms", 1, 0);
    row("hop:store", 4, 0);
    row("from:s3", 1, 1);
    row("node:s9", 0, 0);
    row("state:failed", 0, 0);
    row("node:s2 or key:nothing", 1, 1);
}

void FilteredRecordTest::requestsCountIfTheFilterShowsThem() {
    QFETCH(QString, text);
    record();
    m_filter->setText(text);
    QVERIFY(!m_filter->error());
    QTRY_COMPARE(filtered().progress(), 1.0);
    QTEST(all().writes, "writes");
    QTEST(all().reads, "reads");
}

void FilteredRecordTest::requestThatIsAnsweredLaterCountsThen() {
    m_filter->setText(QStringLiteral("node:s2 latency>5ms"));
    report();
    std::vector<Event> slow =
        m_session->sample().request({.number = 1, .replica = "s2", .latencyUs = 9'000});
    const Event answer = slow.back();
    slow.pop_back();
    m_session->apply(slow);
    report();
    QCOMPARE(all().writes, 0.0);
    m_session->apply({answer});
    report();
    QCOMPARE(all().writes, 1.0);
    // Of another slave: its messages waited too, and are not of s2.
    apply({.number = 2, .replica = "s1", .latencyUs = 9'000});
    report();
    QCOMPARE(all().writes, 1.0);
}

void FilteredRecordTest::figuresGrowWithTheRecording() {
    m_filter->setText(QStringLiteral("key=user:2"));
    report();
    for (std::uint64_t i = 1; i <= 20; ++i) {
        apply({.number = i, .key = i % 4 == 0 ? "user:2" : "user:1"});
        report();
        QCOMPARE(all().writes, static_cast<double>(i / 4));
    }
    QCOMPARE(noteOnAll(), QStringLiteral("filtered"));
}

void FilteredRecordTest::hiddenEventsAreThoseOfTheCluster() {
    const auto add = [this](const Event& event) {
        m_session->apply({event});
        return m_session->recording().end() - 1;
    };
    const auto killed = add(m_session->sample().process("s1", process_word::kKilled));
    const auto suspected = add(m_session->sample().suspected("m1", "s2"));
    apply({.number = 1});
    const auto answer = m_session->recording().end() - 1;
    m_filter->setText(QStringLiteral("node:s2"));
    QVERIFY(filtered().hides(killed));
    QVERIFY(!filtered().hides(suspected));
    QVERIFY(!filtered().hides(answer));
    m_filter->setText(QStringLiteral("type:node-suspected"));
    QVERIFY(filtered().hides(killed) && !filtered().hides(suspected));
    m_filter->setText({});
    QVERIFY(!filtered().hides(killed));
}

void FilteredRecordTest::theEndOfAClusterIsReported() {
    record();
    m_filter->setText(QStringLiteral("type:read"));
    std::vector<NodeId> gone;
    connect(&filtered(), &FilteredRecord::reported, this, [&gone](const Event& report) {
        if (report.kind == EventKind::NodeDismissed) {
            gone.push_back(report.to);
        }
    });
    m_session->stopAll();
    QTRY_VERIFY(std::find(gone.begin(), gone.end(), NodeId("m1")) != gone.end());
}

void FilteredRecordTest::itRestsWithoutAFilter() {
    QSignalSpy progressed(&filtered(), &FilteredRecord::progressed);
    QSignalSpy reported(&filtered(), &FilteredRecord::reported);
    record();
    m_filter->setText(QStringLiteral("role:slave"));  // says nothing of requests
    QVERIFY(!filtered().isOn());
    record();
    QCOMPARE(progressed.size(), 0);
    QCOMPARE(reported.size(), 0);
    m_filter->setText(QStringLiteral("type:read"));
    QVERIFY(filtered().isOn());
    QVERIFY(progressed.size() > 0 && reported.size() > 0);
    QSignalSpy restarted(&filtered(), &FilteredRecord::restarted);
    m_filter->setText({});
    QVERIFY(!filtered().isOn());
    QCOMPARE(restarted.size(), 1);
    QCOMPARE(all().reads, 0.0);
}

void FilteredRecordTest::longRecordingIsReadInSlices() {
    const trace::Recording busy = busyRecording(200'000);
    std::size_t writes = 0;
    busy.forEach(0, busy.end(), [&](const trace::Batch& batch) {
        writes += static_cast<std::size_t>(
            std::count_if(batch.events.begin(), batch.events.end(), [](const Event& event) {
                return event.kind == EventKind::RequestFinished && event.text == "write";
            }));
        m_session->apply({batch.events.begin(), batch.events.end()}, batch.seenUs);
    });
    m_filter->setText(QStringLiteral("type:write"));
    QVERIFY(filtered().progress() < 0.9);
    QVERIFY(noteOnAll().startsWith(QStringLiteral("filtered: ")));
    double before = 0;
    while (filtered().progress() < 1) {
        QVERIFY(filtered().progress() >= before);
        before = filtered().progress();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    const RequestTotals::Requests found =
        filtered().requestsBetween(0, m_session->recording().lastUs());
    QCOMPARE(found.reads, 0.0);
    // What comes after the last report, or before the first, is in none.
    QVERIFY(found.writes > 0.97 * static_cast<double>(writes));
    QVERIFY(found.writes <= static_cast<double>(writes));
}

void FilteredRecordTest::anotherRecordingCountsAnew() {
    record();
    m_filter->setText(QStringLiteral("type:write"));
    QCOMPARE(all().writes, 4.0);
    m_session->clearRecord();
    QCOMPARE(all().writes, 0.0);
    m_total = 0;
    report();
    apply({.number = 9});
    report();
    QCOMPARE(all().writes, 1.0);
}

void FilteredRecordTest::samplingIsTold() {
    m_filter->setText(QStringLiteral("type:write"));
    record();
    const std::int64_t before = m_session->sample().nowUs();
    QCOMPARE(filtered().oneInBetween(0, before), 1);
    Event omitted = m_session->sample().event(EventKind::Omitted, "m1");
    omitted.counters = {{"requests", 40}, {"oneIn", 4}};
    m_session->apply({omitted});
    report();
    report();
    const std::int64_t now = m_session->sample().nowUs();
    QCOMPARE(filtered().oneInBetween(before, now), 4);
    QCOMPARE(noteOnAll(), QStringLiteral("filtered, 1 of 4"));
    QCOMPARE(filtered().oneInBetween(now - 1, now), 4);
    QCOMPARE(filtered().oneInBetween(0, before), 1);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::FilteredRecordTest)
#include "filtered_record_test.moc"
