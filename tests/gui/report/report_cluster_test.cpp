// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The report card against real daemons: what it says is what the events say.

#include <QDateTime>
#include <QTest>
#include <functional>

#include "gui_report/report_card.h"
#include "gui_report/report_center.h"
#include "gui_report/report_text.h"
#include "gui_session/live_session.h"

namespace engram::gui {

namespace {

constexpr int kLaunchMs = 15000;
constexpr int kAnswerMs = 15000;
const QString kBinaries = QStringLiteral(ENGRAM_BIN_DIR);

using Rule = std::function<bool(const Event&)>;

/// Wall time of the first event after `fromUs` that keeps `rule`; 0: none.
std::int64_t firstUs(const std::vector<Event>& events, std::int64_t fromUs, const Rule& rule) {
    std::int64_t first = 0;
    for (const Event& event : events) {
        const std::int64_t atUs = event.time.wallMicroseconds();
        if (atUs > fromUs && rule(event) && (first == 0 || atUs < first)) {
            first = atUs;
        }
    }
    return first;
}

Rule isOf(EventKind kind, const char* node) {
    return [=](const Event& event) { return event.kind == kind && event.node == NodeId(node); };
}

/// What the card shows of each step, computed from the events alone.
bool agrees(const FailoverReport& report, const QString& text, const std::vector<Event>& events,
            std::int64_t killedUs) {
    const Rule isWrite = [](const Event& event) {
        return event.kind == EventKind::RequestFinished && event.node == NodeId("m2") &&
               event.text != "read" && event.detail == "OK" && event.version.epoch == Epoch{2};
    };
    const Rule isRead = [](const Event& event) {
        return event.kind == EventKind::RequestFinished && event.node == NodeId("m2") &&
               event.text == "read" && (event.detail == "OK" || event.detail == "NOT_FOUND");
    };
    const Rule isRebuilt = [](const Event& event) {
        return event.kind == EventKind::SweepProgress && event.node == NodeId("m2") &&
               counterOf(event, "slotsDone") == counterOf(event, "slotsTotal");
    };
    const Rule isView = [](const Event& event) {
        return event.kind == EventKind::ViewCommitted && event.epoch == Epoch{2};
    };
    const std::pair<Milestone, std::int64_t> expected[] = {
        {Milestone::Detected, firstUs(events, killedUs, isOf(EventKind::CandidacyStarted, "m2"))},
        {Milestone::Elected, firstUs(events, killedUs, isOf(EventKind::TakeoverStarted, "m2"))},
        {Milestone::ViewCommitted, firstUs(events, killedUs, isView)},
        {Milestone::FirstRead, firstUs(events, killedUs, isRead)},
        {Milestone::FirstWrite, firstUs(events, killedUs, isWrite)},
        {Milestone::DirectoryRebuilt, firstUs(events, killedUs, isRebuilt)},
    };
    for (const auto& [step, atUs] : expected) {
        const std::int64_t sinceUs = atUs - report.failedUs;
        const QString line =
            ReportText::stepName(step) + QLatin1String(": ") + ReportText::milliseconds(sinceUs);
        if (atUs == 0 || report.at(step) != sinceUs || !text.contains(line)) {
            return false;
        }
    }
    return std::abs(report.failedUs - killedUs) < 20'000;
}

}  // namespace

class ReportClusterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cardSaysWhatTheEventsSay();
    void killedSlaveIsRestoredByAnother();
};

void ReportClusterTest::cardSaysWhatTheEventsSay() {
    LiveSession session(kBinaries);
    ReportCenter center(session);
    std::vector<Event> events;
    connect(&session, &ClusterSession::recordingAppended, this, [&] {
        const trace::Recording& recording = session.recording();
        recording.forEach(events.size(), recording.end(), [&](const trace::Batch& batch) {
            events.insert(events.end(), batch.events.begin(), batch.events.end());
        });
    });
    session.launch(ClusterPlan{});
    QTRY_COMPARE_WITH_TIMEOUT(session.phase(), SessionPhase::Running, kLaunchMs);
    QTRY_VERIFY_WITH_TIMEOUT(session.model().find(NodeId("s3"))->inView, kAnswerMs);
    QTRY_COMPARE_WITH_TIMEOUT(session.model().find(NodeId("m2"))->stateText,
                              QStringLiteral("standby"), kAnswerMs);
    session.setWorkloadRunning(true);
    const auto countWrites = [&events] {
        return std::count_if(events.begin(), events.end(), [](const Event& event) {
            return event.kind == EventKind::RequestFinished && event.text == "write";
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(countWrites() > 3, kAnswerMs);
    const std::int64_t killedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
    session.kill(NodeId("m1"));
    QTRY_COMPARE_WITH_TIMEOUT(center.reports().size(), 1U, kAnswerMs);
    const auto isWhole = [&center] {
        const FailoverReport report = center.reports().front();
        return report.at(Milestone::FirstWrite) && report.at(Milestone::FirstRead) &&
               report.isComplete() && report.readBack.has_value();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isWhole(), kAnswerMs);

    FailoverReport report = center.reports().front();
    ReportCard card;
    card.setReports({report}, 0);
    QVERIFY2(agrees(report, card.text(), events, killedUs), qPrintable(card.text()));
    // DESIGN 2.7: the first write within a second.
    QVERIFY(*report.at(Milestone::FirstWrite) < 1'000'000);
    QCOMPARE(report.readBack->lost, 0U);

    // The same events prove a card wrong that is off by 3 ms, in any step.
    for (std::size_t step = 0; step + 1 < kMilestones; ++step) {
        FailoverReport lie = report;
        *lie.reachedUs.at(step) += 3000;
        card.setReports({lie}, 0);
        QVERIFY(!agrees(lie, card.text(), events, killedUs));
    }
    session.stopAll();
    QTRY_COMPARE_WITH_TIMEOUT(session.phase(), SessionPhase::Idle, kAnswerMs);
    QCOMPARE(center.reports().size(), 1U);
}

void ReportClusterTest::killedSlaveIsRestoredByAnother() {
    LiveSession session(kBinaries);
    ReportCenter center(session);
    session.launch(ClusterPlan{});
    QTRY_COMPARE_WITH_TIMEOUT(session.phase(), SessionPhase::Running, kLaunchMs);
    const auto isServing = [&session] {
        const NodeView* const slave = session.model().find(NodeId("s3"));
        return slave != nullptr && slave->inView && slave->slotsInSync > 0 &&
               slave->slotsSyncing == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isServing(), kAnswerMs);
    session.kill(NodeId("s3"));
    QTRY_COMPARE_WITH_TIMEOUT(center.reports().size(), 1U, kAnswerMs);
    QTRY_VERIFY_WITH_TIMEOUT(center.reports().front().isRecovered(), kAnswerMs);
    FailoverReport report = center.reports().front();
    QCOMPARE(report.role, FailedRole::Slave);
    QVERIFY(!report.has(Milestone::Elected));
    QVERIFY(report.at(Milestone::Detected).has_value());
    QVERIFY(!report.at(Milestone::CopiesRestored));
    QCOMPARE(report.copies, 2);
    session.addSlave();
    QTRY_VERIFY_WITH_TIMEOUT(center.reports().front().isComplete(), kAnswerMs);
    QCOMPARE(center.reports().front().copies, 3);
    session.stopAll();
    QTRY_COMPARE_WITH_TIMEOUT(session.phase(), SessionPhase::Idle, kAnswerMs);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::ReportClusterTest)
#include "report_cluster_test.moc"
