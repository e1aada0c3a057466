// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// World, clients and checkers with a fake cluster that is right by construction.

#include "sim/world.h"

#include <QTest>

#include "fake_machines.h"
#include "sim/swarm.h"

using namespace engram;
using namespace engram::sim;

class WorldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void correctClusterPassesEveryCheck();
    void harmlessFaultsAreSurvived();
    void sameSeedGivesTheSameRun();
    void differentSeedsDiffer();
    void flawIsFound_data();
    void flawIsFound();
    void clockWithDriftFindsItsDeadlines();
    void brokenConnectionDeliversAPrefixThenCloses();
};

namespace {

SwarmOptions smallRun(std::vector<std::string> faults = {}) {
    SwarmOptions options;
    options.masters = 1;
    options.slaves = 2;
    options.hasSessions = false;  // the fakes know none: a retry is another request
    options.calls = 500;
    options.faults = std::move(faults);
    return options;
}

std::string textOf(const RunReport& report) {
    if (!report.violation)
        return {};
    return report.violation->invariant + ": " + report.violation->detail;
}

}  // namespace

void WorldTest::correctClusterPassesEveryCheck() {
    FakeFactory factory;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const RunReport report = runSeed(seed, smallRun(), factory);
        QVERIFY2(!report.violation, textOf(report).c_str());
        QVERIFY(report.done >= 450);  // the fakes refuse updates that would change nothing
        QVERIFY(report.checked >= 450);
    }
}

void WorldTest::harmlessFaultsAreSurvived() {
    FakeFactory factory;
    std::uint64_t injected = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const RunReport report = runSeed(seed, smallRun({"pause", "slow", "drift"}), factory);
        QVERIFY2(!report.violation, textOf(report).c_str());
        for (const std::uint64_t count : report.faults)
            injected += count;
    }
    QVERIFY(injected > 50);
}

void WorldTest::sameSeedGivesTheSameRun() {
    FakeFactory factory;
    const SwarmOptions options = smallRun({"pause", "slow", "drift"});
    const RunReport first = runSeed(7, options, factory);
    const RunReport second = runSeed(7, options, factory);
    QCOMPARE(first.fingerprint, second.fingerprint);
    QCOMPARE(first.steps, second.steps);
    QCOMPARE(first.faults, second.faults);
}

void WorldTest::differentSeedsDiffer() {
    FakeFactory factory;
    QVERIFY(runSeed(1, smallRun(), factory).fingerprint !=
            runSeed(2, smallRun(), factory).fingerprint);
}

void WorldTest::flawIsFound_data() {
    QTest::addColumn<int>("flaw");
    QTest::addColumn<QString>("invariant");
    QTest::newRow("stale answer") << int(FakeFactory::Flaw::AnswersStale)
                                  << QStringLiteral("linearizable");
    QTest::newRow("early answer") << int(FakeFactory::Flaw::AnswersBeforeTheLastAck)
                                  << QStringLiteral("acknowledged-write");
    QTest::newRow("lost write") << int(FakeFactory::Flaw::LosesOneWrite)
                                << QStringLiteral("linearizable");
}

void WorldTest::flawIsFound() {
    QFETCH(int, flaw);
    QFETCH(QString, invariant);
    FakeFactory factory(static_cast<FakeFactory::Flaw>(flaw));
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const RunReport report = runSeed(seed, smallRun(), factory);
        if (report.violation && report.violation->invariant == invariant.toStdString())
            return;
    }
    QFAIL("50 seeds did not show the flaw");
}

void WorldTest::clockWithDriftFindsItsDeadlines() {
    for (const std::int64_t drift : {-500'000, -90'000, -1, 0, 1, 90'000, 1'000'000}) {
        const NodeClock clock(SimTime(1000), TimePoint(Duration(77)), drift);
        for (std::int64_t ahead = 1; ahead < 5'000'000; ahead = ahead * 3 + 1) {
            const TimePoint deadline = TimePoint(Duration(77 + ahead));
            const SimTime found = clock.simTime(deadline);
            QVERIFY(clock.local(found) >= deadline);
            QVERIFY(clock.local(found - Duration(2)) < deadline);
        }
        QVERIFY(clock.simTime(kNever) == kNeverSim);
    }
}

namespace {

/// Two ends that write down what they hear.
class Ends final : public NetworkEnds {
public:
    explicit Ends(const Schedule& schedule) : m_schedule(schedule) {}
    SimTime readsAt(NodeIndex) const override { return m_schedule.now(); }
    Hello helloOf(NodeIndex node) override {
        Hello hello;
        hello.sender.identity = {NodeId("n" + std::to_string(node)), Incarnation{1}};
        return hello;
    }
    void onLinkUp(NodeIndex at, const Hello&) override { heard[at].push_back("up"); }
    void onLinkDown(NodeIndex at, const Identity&) override { heard[at].push_back("down"); }
    void onLinkMessage(NodeIndex at, const Identity&, Message&& message) override {
        heard[at].push_back(std::to_string(epochOf(message).value));
    }
    void endTurn(NodeIndex) override {}
    std::vector<std::string> heard[2];

private:
    const Schedule& m_schedule;
};

}  // namespace

void WorldTest::brokenConnectionDeliversAPrefixThenCloses() {
    bool lostSome = false;
    bool keptSome = false;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        Schedule schedule;
        Ends ends(schedule);
        Network network(schedule, ends, 2, Random(seed));
        network.dial(0, 1);
        while (schedule.runNext(SimTime(100'000))) {
        }
        for (std::uint64_t i = 1; i <= 10; ++i)
            network.send(0, 1, Fenced{Epoch{i}});
        network.cut(0, 1);
        network.send(0, 1, Fenced{Epoch{99}});
        while (schedule.runNext(SimTime(200'000))) {
        }
        const std::vector<std::string>& heard = ends.heard[1];
        QCOMPARE(heard.front(), std::string("up"));
        QCOMPARE(heard.back(), std::string("down"));
        for (std::size_t i = 1; i + 1 < heard.size(); ++i)
            QCOMPARE(heard[i], std::to_string(i));
        lostSome = lostSome || heard.size() < 12;
        keptSome = keptSome || heard.size() > 2;
        QCOMPARE(ends.heard[0], (std::vector<std::string>{"up", "down"}));
    }
    QVERIFY(lostSome && keptSome);
}

QTEST_APPLESS_MAIN(WorldTest)
#include "world_test.moc"
