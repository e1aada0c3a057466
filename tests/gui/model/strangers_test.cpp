// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What nodes, or somebody who speaks as one, may invent without being believed.

#include <QTest>

#include "common/chain_steps.h"
#include "gui_model/cluster_model.h"
#include "gui_model/observer_events.h"
#include "gui_samples/sample_cluster.h"

namespace engram::gui {

class StrangersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesThatNoViewHasMakeNoNodes();
    void viewsAndEpochsFarAheadAreNotBelieved();
    void strangersViewIsBelievedIfItHangsOnTheChain();
    void theFirstViewIsBelievedOfWhoeverTellsIt();
    void launchedNodesNeedNoView();

private:
    void apply(const std::vector<Event>& events) { m_model->apply(events, m_cluster.nowUs()); }

    SampleCluster m_cluster;
    std::unique_ptr<ClusterModel> m_model;
};

void StrangersTest::init() {
    m_cluster = SampleCluster();
    m_model = std::make_unique<ClusterModel>();
    apply(m_cluster.snapshot());
}

void StrangersTest::namesThatNoViewHasMakeNoNodes() {
    const std::size_t nodes = m_model->nodes().size();
    std::vector<Event> events;
    for (int i = 0; i < 1000; ++i)
        events.push_back(m_cluster.nodeState(("ghost" + std::to_string(i)).c_str(), "serving"));
    events.push_back(m_cluster.counters("ghost1", {{"keys", 1}}));
    events.push_back(m_cluster.suspected("m1", "phantom"));
    events.push_back(m_cluster.removed("m1", "phantom"));
    Event joined = m_cluster.event(EventKind::NodeJoined, "m1");
    joined.to = NodeId("phantom");
    events.push_back(joined);
    for (const EventKind kind : {EventKind::SyncStarted, EventKind::FaultInjected}) {
        Event about = m_cluster.event(kind, "s1");
        about.from = NodeId("s2");
        about.to = NodeId("phantom");
        events.push_back(about);
    }
    events.push_back(m_cluster.event(EventKind::TakeoverServing, "ghost2"));
    // A client of nobody that is known.
    events.push_back(m_cluster.hop(EventKind::HopReceived, HopKind::ReadRequest, 2, "c9", "ghost"));
    apply(events);
    QCOMPARE(m_model->nodes().size(), nodes);
    QCOMPARE(m_model->primary(), NodeId("m1"));
    QVERIFY(m_model->copies().empty());
    const Strangers& strangers = m_model->state().strangers();
    QCOMPARE(strangers.events, std::uint64_t{1008});
    QCOMPARE(strangers.names.size(), Strangers::kNamed);
    QCOMPARE(strangers.names.front(), NodeId("ghost0"));
}

void StrangersTest::viewsAndEpochsFarAheadAreNotBelieved() {
    const View before = *m_model->view();
    for (const std::uint64_t far : {kMostStepsMissed + 10, std::uint64_t(-1) / 2}) {
        View invented = before;
        invented.stamp.number.value += far;
        invented.members[1].identity.id = NodeId("ghost");
        Event told = m_cluster.event(EventKind::ViewCommitted, "m1");
        told.detail = encodeView(invented);
        Event epochs = m_cluster.event(EventKind::TakeoverServing, "m2");
        epochs.epoch = Epoch{far};
        apply({told, epochs});
        QVERIFY(*m_model->view() == before);
        QVERIFY(!m_model->find(NodeId("ghost")));
        QCOMPARE(m_model->primary(), NodeId("m1"));
    }
    // The chain goes on.
    apply({m_cluster.viewCommitted([](View& view) { removeMember(view, NodeId("s3")); })});
    QVERIFY(!m_model->find(NodeId("s3"))->inView);
}

void StrangersTest::strangersViewIsBelievedIfItHangsOnTheChain() {
    View next = *m_model->view();
    next.predecessor = next.identities();
    ++next.stamp.epoch.value;
    ++next.stamp.number.value;
    next.members[1].identity = {NodeId("m9"), Incarnation{99}};
    next.primary = NodeId("m9");
    Event told = m_cluster.event(EventKind::ViewCommitted, "m9");
    View loose = next;
    loose.predecessor = {{NodeId("other"), Incarnation{1}}};
    told.detail = encodeView(loose);
    apply({told});
    QVERIFY(!m_model->find(NodeId("m9")));
    told.detail = encodeView(next);
    apply({told});
    QCOMPARE(m_model->primary(), NodeId("m9"));
}

void StrangersTest::theFirstViewIsBelievedOfWhoeverTellsIt() {
    ClusterModel model;
    View view = m_cluster.view();
    Event told = m_cluster.event(EventKind::ViewCommitted, "s2");
    told.detail = encodeView(view);
    model.apply(std::vector{told}, m_cluster.nowUs());
    QCOMPARE(model.nodes().size(), std::size_t{5});
    QCOMPARE(model.state().strangers().events, std::uint64_t{0});
}

void StrangersTest::launchedNodesNeedNoView() {
    ClusterModel model;
    model.apply(std::vector{m_cluster.process("s1", process_word::kRunning),
                            m_cluster.nodeState("s1", node_state::kStarting),
                            m_cluster.nodeState("s2", node_state::kStarting)},
                m_cluster.nowUs());
    QVERIFY(model.find(NodeId("s1")));
    QVERIFY(!model.find(NodeId("s2")));
    QCOMPARE(model.state().strangers().names, std::vector<NodeId>{NodeId("s2")});
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::StrangersTest)
#include "strangers_test.moc"
