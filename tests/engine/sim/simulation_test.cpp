// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Simulations that people lead: what was done is repeated exactly, and what was not done differs.

#include "sim/simulation.h"

#include <QTest>
#include <algorithm>
#include <set>

#include "protocol/view.h"

using namespace engram;
using namespace engram::sim;
using std::chrono::milliseconds;
using std::chrono::seconds;

class SimulationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aScriptRepeatsItself();
    void sizeOfTheSlicesChangesNothing();
    void aBranchEqualsItsParentUpToTheCut();
    void theClusterSurvivesItsPrimary();
    void answersComeInSimulatedTime();
    void whatWasAcknowledgedIsReadBack();
    void linksThatDropAreMended();
    void frozenNodesAreSilentUntilTheyThaw();
    void nodesAreAddedRestartedAndStopped();
    void aClockThatJumpsIsTold();
    void whatCannotBeDoneIsNotInTheScript();
    void eventsAreStampedAsHostsDo();
    void oneStepIsOneTurnOfOneNode();
    void thousandNodesFormACluster();
};

namespace {

class UniformSource final : public RequestSource {
public:
    explicit UniformSource(const LoadPlan& plan) : m_plan(plan), m_random(plan.seed) {}
    LoadRequest next() override {
        const bool isWrite = m_random.unit() >= m_plan.readShare;
        return {isWrite, "key:" + std::to_string(m_random.below(m_plan.keys)),
                std::to_string(m_random.next())};
    }

private:
    LoadPlan m_plan;
    Random m_random;
};

std::unique_ptr<RequestSource> uniform(const LoadPlan& plan) {
    return std::make_unique<UniformSource>(plan);
}

LoadPlan lively() {
    LoadPlan plan;
    plan.requestsPerSecond = 200;
    plan.keys = 50;
    return plan;
}

/// A simulation with all its events, as it was led so far.
struct Led {
    explicit Led(Script script = {}) : simulation(std::move(script), factory, uniform) {}

    void run(Duration span, Duration slice = milliseconds(10)) {
        runTo(simulation.now() + span, slice);
    }
    void runTo(SimTime end, Duration slice = milliseconds(10)) {
        while (simulation.now() < end) {
            const bool isThere = simulation.advanceTo(std::min(end, simulation.now() + slice));
            QVERIFY(isThere);
            const std::vector<Event> told = simulation.takeEvents();
            events.insert(events.end(), told.begin(), told.end());
            for (const Event& event : told) {
                if (event.kind == EventKind::RequestStarted)
                    clients.insert(event.from);
            }
            for (RequestAnswer& answer : simulation.takeAnswers())
                answers.push_back(std::move(answer));
        }
    }
    void give(Order order) {
        const Result<void> done = simulation.give(std::move(order));
        QVERIFY2(done.has_value(), done ? "" : done.error().detail.c_str());
    }
    [[nodiscard]] std::int64_t count(EventKind kind, const NodeId& node = {}) const {
        return std::count_if(events.begin(), events.end(), [&](const Event& event) {
            return event.kind == kind && (node.isEmpty() || event.node == node);
        });
    }
    [[nodiscard]] std::string primary() const {
        const auto node = simulation.world().primary();
        return node ? simulation.world().nodes()[*node].id.text() : std::string();
    }

    ProtocolFactory factory;
    Simulation simulation;
    std::vector<Event> events;
    std::set<NodeId> clients;  ///< whose requests were told
    std::vector<RequestAnswer> answers;
};

/// Load, a request, a fault of each kind, the death of the primary.
void leadThroughTroubles(Led& led) {
    led.run(seconds(1));
    led.give(order::StartLoad{lively()});
    led.run(milliseconds(333));
    led.give(order::Request{7, WriteOperation{"greeting", Blob(std::string_view("hello"))}, true});
    led.give(order::Link{NodeId("m1"), NodeId("s2"), true, milliseconds(20)});
    led.run(milliseconds(500));
    led.give(order::Link{NodeId("s1"), NodeId("m1"), false, std::nullopt});
    led.give(order::Clock{NodeId("s3"), milliseconds(50), 40'000});
    led.run(seconds(1));
    led.give(order::ClearFaults{});
    led.give(order::Kill{NodeId("m1")});
    led.run(seconds(2));
    led.give(order::Restart{NodeId("m1")});
    led.give(order::Freeze{NodeId("s2")});
    led.run(milliseconds(200));
    led.give(order::Thaw{NodeId("s2")});
    led.give(order::ReadBack{3});
    led.run(seconds(1));
}

}  // namespace

void SimulationTest::aScriptRepeatsItself() {
    Led first;
    leadThroughTroubles(first);
    QVERIFY(first.count(EventKind::TakeoverServing) >= 2);
    Led second(first.simulation.script());
    second.runTo(first.simulation.now());
    QCOMPARE(second.simulation.fingerprint(), first.simulation.fingerprint());
    QVERIFY(second.events == first.events);
    QCOMPARE(second.answers.size(), first.answers.size());
    QVERIFY(second.simulation.tally() == first.simulation.tally());
    QVERIFY(second.simulation.takeReadBacks() == first.simulation.takeReadBacks());

    Script other = first.simulation.script();
    other.settings.seed = 2;
    Led third(std::move(other));
    third.runTo(first.simulation.now());
    QVERIFY(third.simulation.fingerprint() != first.simulation.fingerprint());
}

void SimulationTest::sizeOfTheSlicesChangesNothing() {
    Led first;
    leadThroughTroubles(first);
    Led second(first.simulation.script());
    std::vector<Event> events;
    while (!second.simulation.advanceTo(first.simulation.now(), 7)) {
    }
    events = second.simulation.takeEvents();
    QVERIFY(events == first.events);
}

void SimulationTest::aBranchEqualsItsParentUpToTheCut() {
    Led parent;
    leadThroughTroubles(parent);
    const SimTime cut = seconds(2);
    Led branch(parent.simulation.script().until(cut));
    branch.runTo(cut);
    const std::size_t common = branch.events.size();
    QVERIFY(common > 1000);
    QVERIFY(std::equal(branch.events.begin(), branch.events.end(), parent.events.begin()));
    branch.give(order::Kill{NodeId("s1")});
    branch.run(seconds(3));
    QCOMPARE(branch.primary(), std::string("m1"));  // which its parent killed
    QVERIFY(!std::equal(branch.events.begin(), branch.events.end(), parent.events.begin(),
                        parent.events.end()));
    QCOMPARE(branch.simulation.script().entries.size(),
             parent.simulation.script().until(cut).entries.size() + 1);
}

void SimulationTest::theClusterSurvivesItsPrimary() {
    Led led;
    led.run(seconds(1));
    QCOMPARE(led.primary(), std::string("m1"));
    led.give(order::StartLoad{lively()});
    led.run(seconds(1));
    led.give(order::Kill{NodeId("m1")});
    led.run(seconds(2));
    QCOMPARE(led.primary(), std::string("m2"));
    QCOMPARE(led.simulation.status(0), ProcessStatus::Killed);
    const Tally& tally = led.simulation.tally();
    QVERIFY(tally.writesAcknowledged > 100 && tally.readsAnswered > 100);
    QCOMPARE(led.count(EventKind::CandidacyStarted, NodeId("m2")), 1);
}

void SimulationTest::answersComeInSimulatedTime() {
    Led led;
    led.run(seconds(1));
    led.give(order::Request{1, WriteOperation{"greeting", Blob(std::string_view("hello"))}, true});
    QVERIFY(led.answers.empty());
    led.run(milliseconds(50));
    led.give(order::Request{2, ReadOperation{"greeting"}, true});
    led.run(milliseconds(50));
    QCOMPARE(led.answers.size(), std::size_t{2});
    QCOMPARE(led.answers[0].id, std::uint64_t{1});
    QCOMPARE(led.answers[1].answer.result.value.view(), std::string_view("hello"));
    QVERIFY(led.answers[1].answer.latency > Duration(100));
    QVERIFY(led.answers[1].answer.latency < milliseconds(50));
}

void SimulationTest::whatWasAcknowledgedIsReadBack() {
    Led led;
    led.run(seconds(1));
    led.give(order::StartLoad{lively()});
    led.run(seconds(2));
    led.give(order::ReadBack{1});
    led.run(seconds(1));
    auto found = led.simulation.takeReadBacks();
    QVERIFY(found.contains(1));
    QVERIFY(found[1].keys > 40);
    QCOMPARE(found[1].checked, found[1].keys);
    QCOMPARE(found[1].lost, std::uint64_t{0});
    QVERIFY(led.clients.contains(NodeId("read-back")));
    QVERIFY(!led.clients.contains(NodeId("console")));

    // All slaves die, and come back with nothing: that must be found.
    led.give(order::StopLoad{});
    led.run(seconds(1));
    for (const char* slave : {"s1", "s2", "s3"})
        led.give(order::Kill{NodeId(slave)});
    for (const char* slave : {"s1", "s2", "s3"})
        led.give(order::Restart{NodeId(slave)});
    led.run(seconds(3));
    led.give(order::ReadBack{2});
    led.run(seconds(10));
    found = led.simulation.takeReadBacks();
    QVERIFY(found.contains(2));
    QCOMPARE(found[2].checked, found[2].keys);
    QCOMPARE(found[2].lost, found[2].keys);
    QCOMPARE(found[2].names.size(), static_cast<std::size_t>(found[2].lost));
}

void SimulationTest::linksThatDropAreMended() {
    Led led;
    led.run(seconds(1));
    led.give(order::Link{NodeId("m1"), NodeId("s1"), true, std::nullopt});
    QCOMPARE(led.simulation.links().size(), std::size_t{1});
    QVERIFY(led.simulation.links()[0].bothWays);
    led.run(seconds(2));
    QCOMPARE(led.count(EventKind::FaultInjected), 2);
    QVERIFY(led.count(EventKind::NodeRemoved) >= 1);
    const View& without = *led.simulation.world().newestView();
    QVERIFY(without.find(NodeId("s1")) == nullptr);
    led.give(order::ClearLink{NodeId("s1"), NodeId("m1"), true});
    QVERIFY(led.simulation.links().empty());
    led.run(seconds(2));
    QVERIFY(led.simulation.world().newestView()->find(NodeId("s1")) != nullptr);

    led.give(order::Link{NodeId("m1"), NodeId("s1"), true, milliseconds(5)});
    led.give(order::Link{NodeId("s1"), NodeId("m1"), false, std::nullopt});
    QCOMPARE(led.simulation.links().size(), std::size_t{2});  // each way has its own
}

void SimulationTest::frozenNodesAreSilentUntilTheyThaw() {
    Led led;
    led.run(seconds(1));
    led.give(order::Freeze{NodeId("s2")});
    QCOMPARE(led.simulation.status(led.simulation.world().indexOf(NodeId("s2"))),
             ProcessStatus::Frozen);
    const auto before = led.count(EventKind::Counters, NodeId("s2"));
    QVERIFY(before > 0);
    led.run(seconds(1));
    QCOMPARE(led.count(EventKind::Counters, NodeId("s2")), before);
    led.give(order::Thaw{NodeId("s2")});
    led.run(seconds(1));
    QVERIFY(led.count(EventKind::Counters, NodeId("s2")) > before);
}

void SimulationTest::nodesAreAddedRestartedAndStopped() {
    Led led;
    led.run(seconds(1));
    led.give(order::Add{Role::Slave});
    led.give(order::Add{Role::Master});
    led.run(seconds(1));
    QCOMPARE(led.simulation.world().newestView()->members.size(), std::size_t{7});
    QVERIFY(led.simulation.world().newestView()->find(NodeId("s4")) != nullptr);
    QVERIFY(led.simulation.world().newestView()->find(NodeId("m3")) != nullptr);
    led.give(order::Stop{NodeId("m1")});
    led.run(seconds(2));
    QCOMPARE(led.simulation.status(0), ProcessStatus::Exited);
    QVERIFY(led.primary() != "m1" && !led.primary().empty());
    led.give(order::Restart{NodeId("m1")});
    led.run(seconds(1));
    QCOMPARE(led.simulation.status(0), ProcessStatus::Running);
}

void SimulationTest::aClockThatJumpsIsTold() {
    Led led;
    led.run(seconds(1));
    led.give(order::Clock{NodeId("s1"), milliseconds(250), 100'000});
    led.run(seconds(10));
    led.give(order::Clock{NodeId("s1"), Duration(0), 0});
    led.run(milliseconds(10));
    QVERIFY(led.simulation.clocks().empty());
    std::vector<std::int64_t> offsets;
    for (const Event& event : led.events) {
        if (event.kind == EventKind::FaultInjected)
            offsets.push_back(counterOf(event, "offsetMs"));
    }
    QCOMPARE(offsets, (std::vector<std::int64_t>{250, 1250}));
}

void SimulationTest::whatCannotBeDoneIsNotInTheScript() {
    Led led;
    led.run(seconds(1));
    Simulation& simulation = led.simulation;
    QVERIFY(!simulation.give(order::Kill{NodeId("nobody")}));
    QVERIFY(!simulation.give(order::Restart{NodeId("s1")}));
    QVERIFY(!simulation.give(order::Link{NodeId("s1"), NodeId("s1"), true, std::nullopt}));
    QVERIFY(!simulation.give(order::Clock{NodeId("s1"), Duration(0), 600'000}));
    QVERIFY(!simulation.give(order::StartLoad{LoadPlan{.requestsPerSecond = 0}}));
    QVERIFY(simulation.script().entries.empty());
}

void SimulationTest::eventsAreStampedAsHostsDo() {
    Led led;
    led.give(order::StartLoad{lively()});
    led.run(seconds(2));
    const std::int64_t start = led.simulation.script().settings.startUs;
    std::map<NodeId, HybridTime> last;
    std::map<std::pair<std::uint64_t, std::string>, HybridTime> sent;
    int pairs = 0;
    for (const Event& event : led.events) {
        QVERIFY(!event.node.isEmpty());
        QVERIFY(event.time > last[event.node]);
        last[event.node] = event.time;
        QVERIFY(event.time.wallMicroseconds() >= start);
        QVERIFY(event.time.wallMicroseconds() <= led.simulation.wallUs(led.simulation.now()));
        const auto hop = std::pair(event.request.value, event.from.text() + event.to.text() +
                                                            std::string(toText(event.hop)));
        if (event.kind == EventKind::HopSent)
            sent[hop] = event.time;
        if (event.kind == EventKind::HopReceived && sent.contains(hop)) {
            QVERIFY(event.time > sent[hop]);
            ++pairs;
        }
    }
    QVERIFY(pairs > 100);
}

void SimulationTest::oneStepIsOneTurnOfOneNode() {
    Led led;
    led.run(seconds(1));
    led.give(order::StartLoad{lively()});
    const SimTime before = led.simulation.now();
    QVERIFY(led.simulation.stepEvent(before + seconds(1)));
    std::vector<Event> events = led.simulation.takeEvents();
    std::erase_if(events, [](const Event& event) { return event.kind == EventKind::Counters; });
    QVERIFY(!events.empty());
    for (const Event& event : events) {
        QCOMPARE(event.time.wallMicroseconds(), led.simulation.wallUs(led.simulation.now()));
        QCOMPARE(event.node, events.front().node);
    }
    led.give(order::StopLoad{});
    led.run(seconds(1));
    const SimTime quiet = led.simulation.now() + milliseconds(50);
    QVERIFY(!led.simulation.stepEvent(quiet));
    QCOMPARE(led.simulation.now(), quiet);
}

void SimulationTest::thousandNodesFormACluster() {
    Script script;
    script.settings.slaves = 998;
    Led led(std::move(script));
    led.run(milliseconds(500), milliseconds(50));
    QCOMPARE(led.simulation.world().newestView()->members.size(), std::size_t{1000});
    // The view is told in full by one node, and can be read.
    std::size_t full = 0;
    for (const Event& event : led.events) {
        if (event.kind != EventKind::ViewCommitted || event.detail.empty())
            continue;
        ++full;
        QVERIFY(decodeView(event.detail).has_value());
    }
    QCOMPARE(full,
             static_cast<std::size_t>(led.simulation.world().newestView()->stamp.number.value));
}

QTEST_APPLESS_MAIN(SimulationTest)
#include "simulation_test.moc"
