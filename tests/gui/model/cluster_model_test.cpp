// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/cluster_model.h"
#include "gui_model/observer_events.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "gui_samples/sample_cluster.h"
#include "protocol/placement.h"

namespace engram::gui {

class ClusterModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void viewGivesRolesPlacesAndSlots();
    void anOlderViewIsIgnored();
    void aViewThatDoesNotDecodeIsIgnored();
    void nodesSpeakForThemselves_data();
    void nodesSpeakForThemselves();
    void waitingNodeIsStuckAfterAWhile();
    void candidacyIsNoEndOfAWait();
    void deadNodeWaitsForNobody();
    void silenceMakesUnknown();
    void aBrokenStreamMakesUnknownSooner();
    void suspicionEndsWhenTheNodeAnswers();
    void aRemovedNodeIsFailed();
    void aDrainedNodeIsStopped();
    void aRemovedNodeThatComesBackIsAlive();
    void theRemovalOfAnOlderIncarnationIsNoFailure_data();
    void theRemovalOfAnOlderIncarnationIsNoFailure();
    void aSuspicionThatLedToNothingEnds();
    void oldNewsDoNotOverrideNewOnes();
    void theLaunchersWordWins();
    void aRestartedProcessStartsAnew();
    void takeoverMovesThePrimary();
    void countersGiveKeysBytesAndRates();
    void syncProgressGivesItsShare();
    void copyEndsWithItsSource();
    void onlyCopiesAreCounted();
    void sweepProgressIsShownOnTheMaster();
    void clientsComeWithRequestsAndGoWithSilence();
    void clientsAreBounded();
    void briefConnectionsGoSoon();
    void hopsAreToldOnceAndJoined();
    void laterFailureIsTold();
    void omittedRequestsAreToldWhileItLasts();
    void restoredStateReplacesAll();
    void mirrorShowsAndSaysTheSame();
    void observersEventsKeepWhatTheySay();
    void replicasComeFromTheView();
    void dismissedNodesAreForgotten();
    void aClusterEndsWithItsLastNode();
    void oneBatchIsOneChange();

private:
    void apply(std::vector<Event> events) { m_model->apply(events, m_cluster.nowUs()); }
    const NodeView& node(const char* id) { return *m_model->find(NodeId(id)); }
    VisualState state(const char* id) { return node(id).state; }
    void later(std::int64_t us) {
        m_cluster.advance(us);
        m_model->tick(m_cluster.nowUs());
    }

    SampleCluster m_cluster;
    std::unique_ptr<ClusterModel> m_model;
};

void ClusterModelTest::init() {
    m_cluster = SampleCluster();
    m_model = std::make_unique<ClusterModel>();
    apply(m_cluster.snapshot());
}

void ClusterModelTest::viewGivesRolesPlacesAndSlots() {
    QCOMPARE(m_model->nodes().size(), std::size_t{5});
    QCOMPARE(node("m1").role, VisualRole::Primary);
    QCOMPARE(node("m2").role, VisualRole::Backup);
    QCOMPARE(node("s2").role, VisualRole::Slave);
    QVERIFY(node("s2").inView);
    QCOMPARE(node("s2").endpoint, (Endpoint{"127.0.0.1", 7502}));
    QCOMPARE(node("s2").pid, std::uint64_t{8502});
    QCOMPARE(node("s2").slotsInSync, 1024);
    QCOMPARE(node("m1").slotsInSync, 0);
    QCOMPARE(m_model->primary(), NodeId("m1"));
    QCOMPARE(m_model->epoch(), Epoch{1});
}

void ClusterModelTest::anOlderViewIsIgnored() {
    const Event old = m_cluster.viewCommitted([](View&) {});
    apply({m_cluster.viewCommitted([](View& view) { removeMember(view, NodeId("s3")); })});
    QVERIFY(!node("s3").inView);
    apply({old});
    QVERIFY(!node("s3").inView);
}

void ClusterModelTest::aViewThatDoesNotDecodeIsIgnored() {
    Event broken = m_cluster.viewCommitted([](View&) {});
    broken.detail = "members=?";
    apply({broken});
    QVERIFY(m_model->view());
    QCOMPARE(node("s1").slotsInSync, 1024);
}

void ClusterModelTest::nodesSpeakForThemselves_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<VisualState>("expected");
    const auto row = [](std::string_view word, VisualState expected) {
        QTest::newRow(word.data()) << QString::fromUtf8(word.data()) << expected;
    };
    row(node_state::kServing, VisualState::Serving);
    row(node_state::kStandby, VisualState::Serving);
    row(node_state::kStarting, VisualState::Starting);
    row(node_state::kSyncing, VisualState::Starting);
    row(node_state::kCandidate, VisualState::Starting);
    row(node_state::kRecovering, VisualState::Starting);
    row(node_state::kDraining, VisualState::Starting);
    row(node_state::kNoLease, VisualState::Suspect);
}

void ClusterModelTest::nodesSpeakForThemselves() {
    QFETCH(QString, word);
    QFETCH(VisualState, expected);
    apply({m_cluster.nodeState("s1", word.toStdString())});
    QCOMPARE(state("s1"), expected);
    QCOMPARE(node("s1").stateText, word);
}

void ClusterModelTest::waitingNodeIsStuckAfterAWhile() {
    apply({m_cluster.waits("m2", node_state::kStandby, "s1")});
    QCOMPARE(node("m2").waitsFor, QStringLiteral("s1"));
    QVERIFY(!node("m2").isStuck);
    later(kPatienceUs);
    QVERIFY(node("m2").isStuck);
    // The wait goes on for somebody else: it does not begin anew.
    apply({m_cluster.waits("m2", node_state::kStandby, "s2")});
    QCOMPARE(node("m2").waitsFor, QStringLiteral("s2"));
    QVERIFY(node("m2").isStuck);
    apply({m_cluster.waits("m2", node_state::kStandby)});
    QVERIFY(node("m2").waitsFor.isEmpty());
    QVERIFY(!node("m2").isStuck);
    apply({m_cluster.waits("m2", node_state::kStandby, "s1")});
    QVERIFY(!node("m2").isStuck);
}

void ClusterModelTest::candidacyIsNoEndOfAWait() {
    apply({m_cluster.waits("m2", node_state::kStandby, "s1")});
    apply({m_cluster.nodeState("m2", node_state::kCandidate)});
    QCOMPARE(node("m2").waitsFor, QStringLiteral("s1"));
    Event elected = m_cluster.nodeState("m2", node_state::kRecovering);
    elected.detail = "elected";
    apply({elected});
    QCOMPARE(node("m2").waitsFor, QStringLiteral("s1"));
    apply({m_cluster.waits("m2", node_state::kRecovering)});
    QVERIFY(node("m2").waitsFor.isEmpty());
}

void ClusterModelTest::deadNodeWaitsForNobody() {
    apply({m_cluster.waits("m2", node_state::kStandby, "s1")});
    later(kPatienceUs);
    QVERIFY(node("m2").isStuck);
    apply({m_cluster.process("m2", process_word::kKilled)});
    QVERIFY(node("m2").waitsFor.isEmpty());
    QVERIFY(!node("m2").isStuck);
}

void ClusterModelTest::silenceMakesUnknown() {
    later(1'900'000);
    QCOMPARE(state("s1"), VisualState::Serving);
    apply({m_cluster.counters("s2", {})});
    later(100'000);
    QCOMPARE(state("s1"), VisualState::Unknown);
    QCOMPARE(state("s2"), VisualState::Serving);
    apply({m_cluster.counters("s1", {})});
    QCOMPARE(state("s1"), VisualState::Serving);
}

void ClusterModelTest::aBrokenStreamMakesUnknownSooner() {
    apply({streamEvent({"127.0.0.1", 7501}, false, m_cluster.nowUs())});
    later(400'000);
    QCOMPARE(state("s1"), VisualState::Serving);
    later(100'000);
    QCOMPARE(state("s1"), VisualState::Unknown);
    QCOMPARE(state("s2"), VisualState::Serving);
}

void ClusterModelTest::suspicionEndsWhenTheNodeAnswers() {
    apply({m_cluster.suspected("m1", "s1")});
    QCOMPARE(state("s1"), VisualState::Suspect);
    // That it still talks to us does not mean that it talks to the primary.
    apply({m_cluster.counters("s1", {})});
    QCOMPARE(state("s1"), VisualState::Suspect);
    apply({m_cluster.hop(EventKind::HopReceived, HopKind::StoreAck, 1, "s1", "m1")});
    QCOMPARE(state("s1"), VisualState::Serving);
}

void ClusterModelTest::aRemovedNodeIsFailed() {
    QSignalSpy failed(m_model.get(), &ClusterModel::nodeFailed);
    apply({m_cluster.suspected("m1", "s1"), m_cluster.removed("m1", "s1")});
    QCOMPARE(state("s1"), VisualState::Failed);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<NodeId>(), NodeId("s1"));
    // It stays failed, and in its place, however long it is silent.
    later(60'000'000);
    QCOMPARE(state("s1"), VisualState::Failed);
    QCOMPARE(failed.size(), 1);
}

void ClusterModelTest::aDrainedNodeIsStopped() {
    apply({m_cluster.nodeState("s1", node_state::kDraining), m_cluster.removed("m1", "s1")});
    QCOMPARE(state("s1"), VisualState::Stopped);
}

void ClusterModelTest::aRemovedNodeThatComesBackIsAlive() {
    apply({m_cluster.removed("m1", "s1")});
    apply({m_cluster.nodeState("s1", node_state::kStarting)});
    QCOMPARE(state("s1"), VisualState::Starting);
    Event joined = m_cluster.event(EventKind::NodeJoined, "m1");
    joined.to = NodeId("s1");
    apply({joined, m_cluster.nodeState("s1", node_state::kServing)});
    QCOMPARE(state("s1"), VisualState::Serving);
}

void ClusterModelTest::theRemovalOfAnOlderIncarnationIsNoFailure_data() {
    QTest::addColumn<bool>("isViewFirst");
    QTest::newRow("the view comes first") << true;
    QTest::newRow("the removal comes first") << false;
}

void ClusterModelTest::theRemovalOfAnOlderIncarnationIsNoFailure() {
    QFETCH(bool, isViewFirst);
    // One view change lets the new incarnation in and the old one out, under one name.
    apply({m_cluster.nodeState("s1", node_state::kServing)});
    const Event view = m_cluster.viewCommitted([](View& changed) {
        changed.members[*changed.indexOf(NodeId("s1"))].identity.incarnation = Incarnation{99};
    });
    Event gone = m_cluster.removed("m1", "s1");
    gone.number = view.number;
    if (isViewFirst)
        apply({view});
    apply({gone});
    if (!isViewFirst)
        apply({view});
    QCOMPARE(state("s1"), VisualState::Serving);
}

void ClusterModelTest::aSuspicionThatLedToNothingEnds() {
    apply({m_cluster.suspected("m1", "s1")});
    m_cluster.advance(1'500'000);
    apply({m_cluster.counters("s1", {})});
    QCOMPARE(state("s1"), VisualState::Suspect);
    m_cluster.advance(1'500'000);
    apply({m_cluster.counters("s1", {})});
    QCOMPARE(state("s1"), VisualState::Serving);
}

void ClusterModelTest::oldNewsDoNotOverrideNewOnes() {
    // The streams of two nodes arrive in any order; what happened first counts as first.
    const Event serving = m_cluster.nodeState("s1", node_state::kServing);
    const Event removed = m_cluster.removed("m1", "s1");
    const Event starting = m_cluster.nodeState("s1", node_state::kStarting);
    apply({starting});
    apply({removed});
    QCOMPARE(state("s1"), VisualState::Starting);
    apply({serving});
    QCOMPARE(state("s1"), VisualState::Starting);
}

void ClusterModelTest::theLaunchersWordWins() {
    const Endpoint endpoint{"127.0.0.1", 7501};
    apply({m_cluster.process("s1", process_word::kFrozen, endpoint, 42)});
    QCOMPARE(state("s1"), VisualState::Suspect);
    QCOMPARE(node("s1").stateText, QStringLiteral("frozen"));
    QVERIFY(node("s1").launchedHere);
    later(5'000'000);
    QCOMPARE(state("s1"), VisualState::Suspect);
    apply({m_cluster.process("s1", process_word::kKilled, endpoint, 42)});
    apply({m_cluster.nodeState("s1", node_state::kServing)});  // was still on its way
    QCOMPARE(state("s1"), VisualState::Failed);
    QCOMPARE(node("s1").stateText, QStringLiteral("killed"));
    apply({m_cluster.process("s2", process_word::kExited, endpoint)});
    apply({m_cluster.removed("m1", "s2")});
    QCOMPARE(state("s2"), VisualState::Stopped);
}

void ClusterModelTest::aRestartedProcessStartsAnew() {
    apply({m_cluster.counters("s1", {{"keys", 9}}), m_cluster.removed("m1", "s1")});
    const auto say = [&](std::string_view word) { apply({m_cluster.process("s1", word)}); };
    say(process_word::kKilled);
    say(process_word::kStarting);
    QCOMPARE(state("s1"), VisualState::Starting);
    QCOMPARE(node("s1").keys, std::int64_t{0});
    say(process_word::kRunning);
    QCOMPARE(state("s1"), VisualState::Starting);  // it has not said that it serves
    apply({m_cluster.nodeState("s1", node_state::kServing)});
    QCOMPARE(state("s1"), VisualState::Serving);
}

void ClusterModelTest::takeoverMovesThePrimary() {
    QSignalSpy changed(m_model.get(), &ClusterModel::primaryChanged);
    apply({m_cluster.viewCommitted([](View& view) {
        view.stamp.epoch = Epoch{2};
        view.primary = NodeId("m2");
        removeMember(view, NodeId("m1"));
    })});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<NodeId>(), NodeId("m1"));
    QCOMPARE(changed[0][1].value<NodeId>(), NodeId("m2"));
    QCOMPARE(node("m2").role, VisualRole::Primary);
    QCOMPARE(node("m1").role, VisualRole::Backup);
    QCOMPARE(state("m1"), VisualState::Failed);
    QCOMPARE(m_model->epoch(), Epoch{2});
    Event stale = m_cluster.event(EventKind::TakeoverServing, "m1");
    stale.epoch = Epoch{1};
    apply({stale});
    QCOMPARE(m_model->primary(), NodeId("m2"));
}

void ClusterModelTest::countersGiveKeysBytesAndRates() {
    apply({m_cluster.counters("s1", {{"keys", 214}, {"bytes", 9000}}),
           m_cluster.counters("m1", {{"reads", 100}, {"writes", 50}, {"p50_us", 840}}),
           m_cluster.counters("m2", {{"reads", 7'000'000}})});
    m_cluster.advance(1'000'000);
    apply({m_cluster.counters("m1", {{"reads", 300}, {"writes", 150}, {"p50_us", 900}})});
    QCOMPARE(node("s1").keys, std::int64_t{214});
    QCOMPARE(node("s1").bytes, std::int64_t{9000});
    QCOMPARE(m_model->rates().readsPerSecond, 200.0);
    QCOMPARE(m_model->rates().writesPerSecond, 100.0);
    QCOMPARE(m_model->rates().p50Us, 900.0);
    later(3'000'000);
    QCOMPARE(m_model->rates().readsPerSecond, 0.0);
}

void ClusterModelTest::syncProgressGivesItsShare() {
    const auto sync = [&](EventKind kind, std::int64_t done) {
        Event event = m_cluster.event(kind, "s3");
        event.from = NodeId("s1");
        event.to = NodeId("s3");
        event.counters = {{"slotsDone", done}, {"slotsTotal", 200}};
        return event;
    };
    apply({m_cluster.nodeState("s3", node_state::kSyncing), sync(EventKind::SyncStarted, 0)});
    QCOMPARE(node("s3").syncShare, 0.0);
    apply({sync(EventKind::SyncProgress, 50)});
    QCOMPARE(node("s3").syncShare, 0.25);
    apply({sync(EventKind::SyncDone, 200), m_cluster.nodeState("s3", node_state::kServing)});
    QCOMPARE(node("s3").syncShare, 1.0);
}

void ClusterModelTest::copyEndsWithItsSource() {
    apply({m_cluster.viewCommitted([](View& view) {
        const std::uint16_t s3 = *view.indexOf(NodeId("s3"));
        auto& inSync = view.slots[0].inSync;
        inSync.erase(std::find(inSync.begin(), inSync.end(), s3));
        view.slots[0].syncing.push_back(s3);
    })});
    Event copy = m_cluster.event(EventKind::SyncStarted, "m1");
    copy.from = NodeId("s2");
    copy.to = NodeId("s3");
    apply({copy});
    QCOMPARE(m_model->copies(), (std::set<CopyView>{{NodeId("s2"), NodeId("s3")}}));
    apply({m_cluster.removed("m1", "s2")});
    QVERIFY(m_model->copies().empty());
}

void ClusterModelTest::onlyCopiesAreCounted() {
    QCOMPARE(m_model->slotsOnlyOn(NodeId("s1")), 0);
    apply({m_cluster.viewCommitted([](View& view) {
        for (const std::size_t slot : {3U, 500U}) {
            view.slots[slot].inSync.clear();
            view.slots[slot].inSync.push_back(*view.indexOf(NodeId("s1")));
        }
    })});
    QCOMPARE(m_model->slotsOnlyOn(NodeId("s1")), 2);
    QCOMPARE(m_model->slotsOnlyOn(NodeId("s2")), 0);
    QCOMPARE(m_model->slotsOnlyOn(NodeId("nobody")), 0);
}

void ClusterModelTest::sweepProgressIsShownOnTheMaster() {
    Event sweep = m_cluster.event(EventKind::SweepProgress, "m1");
    sweep.counters = {{"slotsDone", 512}, {"slotsTotal", 1024}};
    apply({m_cluster.nodeState("m1", node_state::kRecovering), sweep});
    QCOMPARE(state("m1"), VisualState::Starting);
    QCOMPARE(node("m1").syncShare, 0.5);
    sweep.counters = {{"slotsDone", 1024}, {"slotsTotal", 1024}};
    apply({sweep});
    QCOMPARE(node("m1").syncShare, 1.0);
}

void ClusterModelTest::clientsComeWithRequestsAndGoWithSilence() {
    Event started = m_cluster.event(EventKind::RequestStarted, "m1");
    started.from = NodeId("console");
    apply({started, m_cluster.hop(EventKind::HopReceived, HopKind::ReadRequest, 2, "bench", "m1")});
    QCOMPARE(node("console").role, VisualRole::Client);
    QCOMPARE(node("bench").role, VisualRole::Client);
    later(9'000'000);
    started.time.packed += 1;
    apply({started});
    later(2'000'000);
    QVERIFY(m_model->find(NodeId("console")));
    QVERIFY(!m_model->find(NodeId("bench")));
    // A member never becomes a client, even when its name stands where a client's does.
    started.from = NodeId("s1");
    apply({started});
    QCOMPARE(node("s1").role, VisualRole::Slave);
}

void ClusterModelTest::clientsAreBounded() {
    std::vector<Event> events;
    for (int i = 0; i < 500; ++i) {
        Event started = m_cluster.event(EventKind::RequestStarted, "m1");
        started.from = NodeId("c" + std::to_string(i));
        events.push_back(started);
    }
    apply(events);
    QCOMPARE(m_model->nodes().size(), kShownClients + 5);
}

void ClusterModelTest::briefConnectionsGoSoon() {
    const auto ask = [this](const char* client) {
        apply({m_cluster.hop(EventKind::HopReceived, HopKind::ReadRequest, 2, client, "m1")});
    };
    for (const char* const client : {"c7", "c12", "c12b", "console"})
        ask(client);
    later(kBriefClientUs - 1);
    QVERIFY(m_model->find(NodeId("c7")));
    ask("c12");
    later(1);
    QVERIFY(!m_model->find(NodeId("c7")));
    QVERIFY(m_model->find(NodeId("c12")));
    // One that has a name, or has been there for a while, may pause.
    ask("c12");
    later(kClientSilenceUs - kBriefClientUs - 1);
    QVERIFY(m_model->find(NodeId("c12")));
    QVERIFY(m_model->find(NodeId("c12b")));
    QVERIFY(m_model->find(NodeId("console")));
    later(1);
    QVERIFY(!m_model->find(NodeId("console")));
}

void ClusterModelTest::hopsAreToldOnceAndJoined() {
    QSignalSpy appended(m_model.get(), &ClusterModel::hopsAppended);
    apply(m_cluster.write(1, "console", "user:1"));
    QCOMPARE(appended.size(), 1);
    QCOMPARE(appended[0][0].toInt(), 8);  // request, three stores, three acknowledgements, reply
    QCOMPARE(m_model->hops().size(), std::size_t{8});
    const auto arrived =
        std::count_if(m_model->hops().begin(), m_model->hops().end(),
                      [](const HopView& hop) { return hop.sentUs != 0 && hop.receivedUs != 0; });
    QCOMPARE(arrived, std::ptrdiff_t{6});
    const HopView& first = m_model->hops().front();
    QCOMPARE(first.kind, HopKind::WriteRequest);
    QCOMPARE(first.serial, m_model->nextSerial() - m_cluster.write(2, "c", "k").size());
}

void ClusterModelTest::laterFailureIsTold() {
    QSignalSpy failed(m_model.get(), &ClusterModel::hopFailed);
    apply({m_cluster.hop(EventKind::HopSent, HopKind::Fetch, 4, "m1", "s1")});
    Event timeout = m_cluster.hop(EventKind::HopFailed, HopKind::Fetch, 4, "m1", "s1");
    timeout.text = "timeout";
    apply({timeout});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_model->hops().size(), std::size_t{1});
    QVERIFY(m_model->hops().front().failed);
}

void ClusterModelTest::omittedRequestsAreToldWhileItLasts() {
    Event omitted = m_cluster.event(EventKind::Omitted, "m1");
    omitted.counters = {{"requests", 150}, {"oneIn", 16}};
    apply({omitted});
    QCOMPARE(m_model->sampledOneIn(), std::int64_t{16});
    later(2'100'000);
    QCOMPARE(m_model->sampledOneIn(), std::int64_t{1});
}

void ClusterModelTest::restoredStateReplacesAll() {
    apply({m_cluster.suspected("m1", "s1")});
    const ClusterState before = m_model->state();
    apply(m_cluster.write(1, "console", "user:1"));
    apply({m_cluster.viewCommitted([](View& view) { removeMember(view, NodeId("s1")); })});
    QVERIFY(!(m_model->state() == before));
    QSignalSpy restored(m_model.get(), &ClusterModel::restored);
    QSignalSpy failed(m_model.get(), &ClusterModel::nodeFailed);
    m_model->restore(before, 17);
    QVERIFY(m_model->state() == before);
    QCOMPARE(m_model->nextSerial(), std::uint64_t{17});
    QVERIFY(m_model->hops().empty());
    QCOMPARE(restored.size(), 1);
    QCOMPARE(failed.size(), 0);
}

void ClusterModelTest::mirrorShowsAndSaysTheSame() {
    ClusterModel mirror;
    QSignalSpy restored(&mirror, &ClusterModel::restored);
    QSignalSpy changed(&mirror, &ClusterModel::changed);
    QSignalSpy appended(&mirror, &ClusterModel::hopsAppended);
    mirror.mirror(*m_model);
    QCOMPARE(restored.size(), 1);
    QCOMPARE(mirror.nodes(), m_model->nodes());
    changed.clear();
    apply(m_cluster.write(1, "console", "foo"));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(appended.size(), 1);
    QCOMPARE(mirror.nodes(), m_model->nodes());
    QCOMPARE(mirror.hops().size(), m_model->hops().size());
    QCOMPARE(mirror.nextSerial(), m_model->nextSerial());

    // A moment of its own ends it.
    mirror.restore({}, 3);
    QVERIFY(mirror.nodes().empty());
    QVERIFY(mirror.hops().empty());
    QCOMPARE(mirror.nextSerial(), 3U);
    changed.clear();
    apply(m_cluster.write(2, "console", "bar"));
    QVERIFY(changed.isEmpty());
    QVERIFY(mirror.nodes().empty());

    // What it mirrored may go first.
    mirror.mirror(*m_model);
    QVERIFY(!mirror.nodes().empty());
    m_model.reset();
    QVERIFY(mirror.nodes().empty());
}

void ClusterModelTest::observersEventsKeepWhatTheySay() {
    const Event event =
        m_cluster.process("m2", process_word::kFrozen, Endpoint{"127.0.0.1", 7400}, 4121);
    const ProcessReport report = processReportOf(event);
    QCOMPARE(report.look.state, VisualState::Suspect);
    QCOMPARE(report.look.word, QStringLiteral("frozen"));
    QCOMPARE(report.role, Role::Master);
    QVERIFY((report.endpoint == Endpoint{"127.0.0.1", 7400}));
    QCOMPARE(report.pid, std::uint64_t{4121});
    QVERIFY(!processReportOf(m_cluster.process("s1", process_word::kStarting)).endpoint.isValid());
    QCOMPARE(processReportOf(m_cluster.process("s1", "levitating")).look.state,
             VisualState::Unknown);
}

void ClusterModelTest::replicasComeFromTheView() {
    QCOMPARE(m_model->replicasOf(QStringLiteral("user:1")).size(), std::size_t{3});
    const SlotId slot = slotOf("user:1");
    apply({m_cluster.viewCommitted([slot](View& view) {
        SlotReplicas& placed = view.slots[slot.value];
        placed.syncing.push_back(*view.indexOf(NodeId("s1")));
        const auto s1 =
            std::find(placed.inSync.begin(), placed.inSync.end(), *view.indexOf(NodeId("s1")));
        placed.inSync.erase(s1);
    })});
    const std::vector<NodeId> replicas = m_model->replicasOf(QStringLiteral("user:1"));
    QCOMPARE(replicas.size(), std::size_t{3});
    QCOMPARE(replicas.back(), NodeId("s1"));  // syncing ones come last
    QCOMPARE(node("s1").slotsInSync, 1023);
    QCOMPARE(node("s1").slotsSyncing, 1);
}

void ClusterModelTest::dismissedNodesAreForgotten() {
    apply({m_cluster.viewCommitted([](View& view) { removeMember(view, NodeId("s1")); }),
           m_cluster.removed("m1", "s1")});
    QVERIFY(m_model->find(NodeId("s1")));
    apply({dismissalEvent(NodeId("s1"), m_cluster.nowUs())});
    QVERIFY(!m_model->find(NodeId("s1")));
    apply({m_cluster.viewCommitted([](View&) {})});
    QVERIFY(!m_model->find(NodeId("s1")));
}

void ClusterModelTest::aClusterEndsWithItsLastNode() {
    apply(m_cluster.write(1, "workload", "user:1"));
    QVERIFY(m_model->find(NodeId("workload")));
    for (const char* const id : {"m1", "m2", "s2", "s3"})
        apply({farewellEvent(NodeId(id), {}, m_cluster.nowUs())});
    QCOMPARE(m_model->nodes().size(), std::size_t{2});
    QVERIFY(m_model->view() != nullptr);
    apply({farewellEvent(NodeId("s1"), {}, m_cluster.nowUs())});
    QVERIFY(m_model->nodes().empty());
    QVERIFY(m_model->view() == nullptr);
    QVERIFY(m_model->primary().isEmpty());
}

void ClusterModelTest::oneBatchIsOneChange() {
    QSignalSpy changed(m_model.get(), &ClusterModel::changed);
    apply({m_cluster.counters("s1", {{"keys", 1}}), m_cluster.counters("s2", {{"keys", 2}}),
           m_cluster.suspected("m1", "s3")});
    QCOMPARE(changed.size(), 1);
    m_model->tick(m_cluster.nowUs());
    QCOMPARE(changed.size(), 1);
    m_model->clear();
    QVERIFY(m_model->nodes().empty());
    QCOMPARE(changed.size(), 2);
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::ClusterModelTest)
#include "cluster_model_test.moc"
