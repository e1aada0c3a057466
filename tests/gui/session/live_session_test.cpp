// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Faults, workloads and read-backs of a session on real daemons.

#include <QSignalSpy>
#include <QTest>
#include <optional>

#include "gui_session/live_session.h"

namespace engram::gui {

namespace {

using std::chrono::milliseconds;

constexpr int kLaunchMs = 15000;
constexpr int kAnswerMs = 10000;
const NodeId kPrimary("m1");
const NodeId kSlave("s1");

/// Waits for the answer to an order.
class Answer {
public:
    ClusterSession::DoneCallback callback() {
        return [this](const Result<void>& result) { m_result = result; };
    }
    [[nodiscard]] bool waitForOk() { return wait() && m_result->has_value(); }
    [[nodiscard]] std::string waitForError() {
        return wait() && !m_result->has_value() ? m_result->error().detail : std::string();
    }

private:
    bool wait() {
        return QTest::qWaitFor([this] { return m_result.has_value(); }, kAnswerMs);
    }
    std::optional<Result<void>> m_result;
};

std::optional<ReadBack> readBack(ClusterSession& session) {
    std::optional<ReadBack> result;
    session.readBack([&](const ReadBack& given) { result = given; });
    (void)QTest::qWaitFor([&] { return result.has_value(); }, kAnswerMs);
    return result;
}

}  // namespace

class LiveSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void droppedLinkMakesASuspectAndHealsWhenCleared();
    void restartedNodeHasNoFaults();
    void faultsOfOthersAreListedToo();
    void clockFaultsAreCarriedOutAndCleared();
    void impossibleFaultsAreRefused();
    void workloadKeepsItsPlanAndItsTally();
    void readBackFindsEveryAcknowledgedKeyAfterATakeover();
    void readBackCountsWhatIsLost();
    void readBackWithoutClusterChecksNothing();
    void attachToNobodyNamesEachAddress();
    void silenceOfAnAttachedClusterIsToldUntilANodeAnswers();

private:
    void launch(int slaves = 3, int replicas = 3);

    std::unique_ptr<LiveSession> m_session;
};

void LiveSessionTest::init() {
    m_session = std::make_unique<LiveSession>(QStringLiteral(ENGRAM_BIN_DIR));
}

void LiveSessionTest::cleanup() {
    m_session.reset();
}

void LiveSessionTest::launch(int slaves, int replicas) {
    ClusterPlan plan;
    plan.slaves = slaves;
    plan.replicas = replicas;
    m_session->launch(plan);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->phase(), SessionPhase::Running, kLaunchMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->model().primary(), kPrimary, kAnswerMs);
    const NodeId last("s" + std::to_string(slaves));
    const auto isReady = [this, last] {
        const NodeView* const node = m_session->model().find(last);
        return node != nullptr && node->inView && node->state == VisualState::Serving;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), kAnswerMs);
}

void LiveSessionTest::droppedLinkMakesASuspectAndHealsWhenCleared() {
    launch();
    int told = 0;
    connect(m_session.get(), &ClusterSession::faultsChanged, this, [&told] { ++told; });
    Answer dropped;
    const LinkFault fault{kPrimary, kSlave, true, std::nullopt};
    m_session->inject(fault, dropped.callback());
    QVERIFY(dropped.waitForOk());
    QCOMPARE(m_session->linkFaults(), std::vector<LinkFault>{fault});
    QVERIFY(told > 0);
    // The primary does not hear the slave any more and removes it from the view.
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->model().find(kSlave)->inView, kAnswerMs);

    Answer cleared;
    m_session->clearFaults(cleared.callback());
    QVERIFY(cleared.waitForOk());
    QVERIFY(m_session->linkFaults().empty());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->model().find(kSlave)->inView, kAnswerMs);
}

void LiveSessionTest::restartedNodeHasNoFaults() {
    launch();
    Answer done;
    m_session->inject(LinkFault{kSlave, NodeId("s2"), true, milliseconds(20)}, done.callback());
    QVERIFY(done.waitForOk());
    m_session->kill(kSlave);
    const std::vector<LinkFault> left{{NodeId("s2"), kSlave, false, milliseconds(20)}};
    QTRY_COMPARE_WITH_TIMEOUT(m_session->linkFaults(), left, kAnswerMs);
    m_session->restart(kSlave);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->model().find(kSlave)->state == VisualState::Serving,
                             kAnswerMs);
    QCOMPARE(m_session->linkFaults(), left);

    Answer cleared;
    m_session->clear(LinkFault{kSlave, NodeId("s2"), true, {}}, cleared.callback());
    QVERIFY(cleared.waitForOk());
    QVERIFY(m_session->linkFaults().empty());
}

void LiveSessionTest::faultsOfOthersAreListedToo() {
    launch();
    LiveSession guest(QStringLiteral(ENGRAM_BIN_DIR));
    Answer before;
    m_session->inject(LinkFault{kPrimary, kSlave, false, milliseconds(30)}, before.callback());
    QVERIFY(before.waitForOk());
    guest.attach({m_session->process(kPrimary)->endpoint});
    // One that stood before it came, and one that it hears of.
    QTRY_COMPARE_WITH_TIMEOUT(guest.linkFaults(),
                              (std::vector<LinkFault>{{kPrimary, kSlave, false, milliseconds(30)}}),
                              kAnswerMs);
    Answer after;
    m_session->inject(LinkFault{kSlave, kPrimary, false, milliseconds(30)}, after.callback());
    QVERIFY(after.waitForOk());
    QTRY_COMPARE_WITH_TIMEOUT(guest.linkFaults(),
                              (std::vector<LinkFault>{{kPrimary, kSlave, true, milliseconds(30)}}),
                              kAnswerMs);

    Answer locked;
    guest.clearFaults(locked.callback());
    QCOMPARE(locked.waitForError(), std::string("the attached cluster is read-only"));
    guest.setLocked(false);
    Answer unlocked;
    guest.clearFaults(unlocked.callback());
    QVERIFY(unlocked.waitForOk());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->linkFaults().empty(), kAnswerMs);
}

void LiveSessionTest::clockFaultsAreCarriedOutAndCleared() {
    launch();
    const ClockFault fault{kSlave, milliseconds(100), 100'000};
    Answer done;
    m_session->inject(fault, done.callback());
    QVERIFY(done.waitForOk());
    QCOMPARE(m_session->clockFaults(), std::vector<ClockFault>{fault});
    Answer cleared;
    m_session->clear(fault, cleared.callback());
    QVERIFY(cleared.waitForOk());
    QVERIFY(m_session->clockFaults().empty());
}

void LiveSessionTest::impossibleFaultsAreRefused() {
    launch();
    Answer stranger;
    m_session->inject(LinkFault{NodeId("s9"), kSlave, false, {}}, stranger.callback());
    QCOMPARE(stranger.waitForError(), std::string("s9: its address is not known"));
    Answer itself;
    m_session->inject(LinkFault{kSlave, kSlave, true, {}}, itself.callback());
    QVERIFY(!itself.waitForError().empty());
    Answer back;
    m_session->inject(ClockFault{kSlave, milliseconds(-1000), 0}, back.callback());
    QVERIFY(!back.waitForError().empty());
    m_session->freeze(kSlave);
    Answer frozen;
    m_session->inject(LinkFault{kSlave, kPrimary, true, {}}, frozen.callback());
    QCOMPARE(frozen.waitForError(), std::string("s1: it does not answer"));
    // The other half stands, and is listed.
    QCOMPARE(m_session->linkFaults(), (std::vector<LinkFault>{{kPrimary, kSlave, false, {}}}));
}

void LiveSessionTest::workloadKeepsItsPlanAndItsTally() {
    launch();
    WorkloadPlan plan;
    plan.requestsPerSecond = 500;
    plan.readShare = 0;
    plan.distribution = KeyDistribution::Uniform;
    plan.keys = 50;
    m_session->setWorkloadPlan(plan);
    QCOMPARE(m_session->workloadPlan(), plan);
    m_session->setWorkloadRunning(true);
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->tally().writesAcknowledged > 500, kAnswerMs);
    // Not faster than the plan says, give and take the timer.
    QVERIFY2(timer.elapsed() > 900, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_session->tally().readsAnswered, 0U);
    plan.readShare = 1;
    m_session->setWorkloadPlan(plan);
    QVERIFY(m_session->isWorkloadRunning());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->tally().readsAnswered > 100, kAnswerMs);
}

void LiveSessionTest::readBackFindsEveryAcknowledgedKeyAfterATakeover() {
    launch();
    WorkloadPlan plan;
    plan.requestsPerSecond = 1000;
    plan.readShare = 0.2;
    plan.distribution = KeyDistribution::Zipf;
    plan.keys = 300;
    m_session->setWorkloadPlan(plan);
    m_session->setWorkloadRunning(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->tally().writesAcknowledged > 500, kAnswerMs);
    m_session->kill(kPrimary);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->model().primary(), NodeId("m2"), kAnswerMs);
    const std::uint64_t before = m_session->tally().writesAcknowledged;
    QTRY_VERIFY_WITH_TIMEOUT(m_session->tally().writesAcknowledged > before + 200, kAnswerMs);

    // While the workload goes on; a second question gets the same answer.
    std::optional<ReadBack> first;
    std::optional<ReadBack> second;
    QElapsedTimer clock;
    clock.start();
    m_session->readBack([&](const ReadBack& given) { first = given; });
    m_session->readBack([&](const ReadBack& given) { second = given; });
    QTRY_VERIFY_WITH_TIMEOUT(first && second, kAnswerMs);
    QVERIFY(first->keys > 100);
    QVERIFY2(clock.elapsed() > 500, "a burst would hide the workload in the charts");
    QCOMPARE(first->keys, second->keys);
    QCOMPARE(first->checked, first->keys);
    QCOMPARE(first->lost, 0U);
    QCOMPARE(first->unavailable, 0U);
}

void LiveSessionTest::readBackCountsWhatIsLost() {
    launch(1, 1);
    int answered = 0;
    for (int i = 0; i < 20; ++i) {
        m_session->write("key:" + std::to_string(i), "value", [&](const ClientAnswer& answer) {
            answered += answer.result.status == Status::Ok ? 1 : 0;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, 20, kAnswerMs);
    QCOMPARE(readBack(*m_session)->lost, 0U);
    // The only copy dies and comes back empty: the loss is declared, and the keys are gone.
    m_session->kill(kSlave);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->process(kSlave)->state, ProcessState::Killed, kAnswerMs);
    m_session->restart(kSlave);
    std::optional<ReadBack> after;
    const auto isLost = [&] {
        after = readBack(*m_session);
        return after && after->lost == 20;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isLost(), kAnswerMs * 3);
    QCOMPARE(after->keys, 20U);
    QCOMPARE(after->unavailable, 0U);
    QCOMPARE(after->names.size(), 20U);
    QCOMPARE(after->names.front(), std::string("key:0"));
}

void LiveSessionTest::readBackWithoutClusterChecksNothing() {
    const std::optional<ReadBack> result = readBack(*m_session);
    QVERIFY(result.has_value());
    QCOMPARE(result->keys, 0U);
}

void LiveSessionTest::attachToNobodyNamesEachAddress() {
    const QSignalSpy failed(m_session.get(), &ClusterSession::attachFailed);
    m_session->attach({{"127.0.0.1", 1}, {"127.0.0.1", 2}});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kAnswerMs);
    QCOMPARE(failed[0][0].toString(),
             QStringLiteral("127.0.0.1:1: Connection refused; 127.0.0.1:2: Connection refused"));
    QCOMPARE(m_session->phase(), SessionPhase::Attaching);
}

void LiveSessionTest::silenceOfAnAttachedClusterIsToldUntilANodeAnswers() {
    launch(1, 1);
    LiveSession guest(QStringLiteral(ENGRAM_BIN_DIR));
    guest.attach({m_session->process(kPrimary)->endpoint});
    QTRY_COMPARE_WITH_TIMEOUT(guest.phase(), SessionPhase::Attached, kAnswerMs);
    QTRY_VERIFY_WITH_TIMEOUT(guest.model().find(kSlave) != nullptr, kAnswerMs);
    QVERIFY(!guest.silence());
    for (const char* const id : {"m1", "m2", "s1"})
        m_session->kill(NodeId(id));
    QTRY_VERIFY_WITH_TIMEOUT(guest.silence().has_value(), kAnswerMs);
    QCOMPARE(guest.phase(), SessionPhase::Attached);
    QCOMPARE(guest.silence()->attempts.size(), std::size_t{3});
    QCOMPARE(guest.silence()->lastError, QStringLiteral("Connection refused"));
    const std::int64_t told = guest.silence()->seconds;
    QTRY_VERIFY_WITH_TIMEOUT(guest.silence()->seconds > told, kAnswerMs);
    guest.reconnect();
    m_session->restart(kPrimary);
    QTRY_VERIFY_WITH_TIMEOUT(!guest.silence().has_value(), kAnswerMs);
    guest.detach();
    QVERIFY(!guest.silence());
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::LiveSessionTest)
#include "live_session_test.moc"
