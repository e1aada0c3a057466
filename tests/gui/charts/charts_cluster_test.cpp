// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The figures of the charts from real daemons.

#include <QTest>

#include "gui_charts/chart_history.h"
#include "gui_session/live_session.h"

namespace engram::gui {

namespace {
constexpr int kLaunchMs = 15000;
constexpr int kAnswerMs = 15000;
}  // namespace

class ChartsClusterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frozenSlaveLagsUntilItIsRemoved();
};

void ChartsClusterTest::frozenSlaveLagsUntilItIsRemoved() {
    LiveSession session(QStringLiteral(ENGRAM_BIN_DIR));
    ChartHistory history;
    trace::EventIndex next = 0;
    connect(&session, &ClusterSession::recordingAppended, this, [&] {
        session.recording().forEach(next, session.recording().end(),
                                    [&](const trace::Batch& batch) {
                                        for (const Event& event : batch.events) {
                                            history.fold(event, batch.seenUs);
                                        }
                                    });
        next = session.recording().end();
    });
    session.launch(ClusterPlan{});
    QTRY_COMPARE_WITH_TIMEOUT(session.phase(), SessionPhase::Running, kLaunchMs);
    const auto knowsAll = [&history] {
        return !history.samples().empty() && history.samples().back().lags.size() == 3;
    };
    QTRY_VERIFY_WITH_TIMEOUT(knowsAll(), kAnswerMs);

    // Latency by kind, with its far tail.
    bool isWritten = false;
    session.write("greeting", "hello", [&](const ClientAnswer&) { isWritten = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isWritten, kAnswerMs);
    const auto hasTail = [&history] {
        return std::any_of(
            history.samples().begin(), history.samples().end(), [](const ChartSample& sample) {
                return sample.writes.p999Us > 0 && sample.writes.p999Us >= sample.writes.p50Us;
            });
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasTail(), kAnswerMs);

    // All three hold every key: a frozen one owes the acknowledgement of the next write.
    session.freeze(NodeId("s2"));
    bool isAnswered = false;
    session.write("greeting", "again", [&](const ClientAnswer&) { isAnswered = true; });
    const auto lagged = [&history] {
        return std::any_of(
            history.samples().begin(), history.samples().end(), [](const ChartSample& sample) {
                return sample.lags.worst() == NodeId("s2") && sample.lags.worstUs() > 50'000 &&
                       sample.lags.of(NodeId("s2"))->stores > 0 &&
                       sample.lags.of(NodeId("s1"))->stores == 0;
            });
    };
    QTRY_VERIFY_WITH_TIMEOUT(lagged(), kAnswerMs);
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered, kAnswerMs);
    const auto isGone = [&history] { return !history.samples().back().lags.of(NodeId("s2")); };
    QTRY_VERIFY_WITH_TIMEOUT(isGone(), kAnswerMs);
    session.thaw(NodeId("s2"));
    session.stopAll();
    QTRY_COMPARE_WITH_TIMEOUT(session.phase(), SessionPhase::Idle, kAnswerMs);
}

}  // namespace engram::gui

QTEST_MAIN(engram::gui::ChartsClusterTest)
#include "charts_cluster_test.moc"
