// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The real machines in the simulated world: they keep their promises, and the checkers see it when
// one of them is broken.

#include "sim/swarm.h"

#include <QProcess>
#include <QTest>
#include <algorithm>

#include "sim/fault.h"
#include "sim/mutation.h"

using namespace engram;
using namespace engram::sim;

class SwarmTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySeedKeepsThePromises();
    void harshFaultsNeverGiveWrongAnswers();
    void sameSeedGivesTheSameRun();
    void anotherProcessRunsTheSeedTheSameWay();
    void everyMutationHasATest();
};

namespace {

// A build without optimisation is ten times slower.
#ifdef NDEBUG
constexpr std::uint64_t kSeeds = 200;
#else
constexpr std::uint64_t kSeeds = 20;
#endif

SwarmOptions allFaultsAtOnce() {
    SwarmOptions options;
    for (const FaultKind& kind : allFaults())
        options.faults.emplace_back(kind.name);
    return options;
}

QByteArray textOf(const RunReport& report) {
    QByteArray text = "seed " + QByteArray::number(quint64(report.seed)) + ": ";
    return text.append(report.violation->invariant.c_str())
        .append(": ")
        .append(report.violation->detail.c_str());
}

}  // namespace

void SwarmTest::everySeedKeepsThePromises() {
    ProtocolFactory factory;
    const SwarmOptions options = allFaultsAtOnce();
    EventLog::Counts events{};
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        const RunReport report = runSeed(seed, options, factory);
        QVERIFY2(!report.violation, textOf(report).constData());
        QCOMPARE(report.undecidedKeys, 0U);
        for (std::size_t kind = 0; kind < events.size(); ++kind)
            events[kind] += report.events[kind];
    }
    // A swarm that meets nothing rare shows little.
    for (const EventKind rare : {EventKind::TakeoverServing, EventKind::NodeRemoved,
                                 EventKind::SyncDone, EventKind::LeaseLost, EventKind::Tally})
        QVERIFY2(events[static_cast<std::size_t>(rare)] > 0, toText(rare).data());
}

void SwarmTest::harshFaultsNeverGiveWrongAnswers() {
    ProtocolFactory factory;
    SwarmOptions options = allFaultsAtOnce();
    options.harshness = Harshness::Always;
    for (std::uint64_t seed = 1; seed <= kSeeds / 4; ++seed) {
        const RunReport report = runSeed(seed, options, factory);
        QVERIFY2(!report.violation, textOf(report).constData());
    }
}

void SwarmTest::sameSeedGivesTheSameRun() {
    ProtocolFactory factory;
    const SwarmOptions options = allFaultsAtOnce();
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        const RunReport first = runSeed(seed, options, factory);
        const RunReport second = runSeed(seed, options, factory);
        QCOMPARE(first.fingerprint, second.fingerprint);
        QCOMPARE(first.steps, second.steps);
        QCOMPARE(first.messages, second.messages);
    }
}

/// Addresses and the seeds of hash tables differ between processes; nothing may depend on them.
void SwarmTest::anotherProcessRunsTheSeedTheSameWay() {
    QByteArray outputs[2];
    for (QByteArray& output : outputs) {
        QProcess process;
        process.start(QStringLiteral(ENGRAM_BIN_DIR "/engram-sim"),
                      {QStringLiteral("--seeds"), QStringLiteral("1..5"), QStringLiteral("--jobs"),
                       QStringLiteral("1"), QStringLiteral("--fingerprints")});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const QByteArray all = process.readAllStandardOutput();
        output = all.left(all.indexOf("5 seeds,"));
        QCOMPARE(output.count('\n'), 5);
    }
    QCOMPARE(outputs[0], outputs[1]);
}

/// Each has a test of its own (mutation_<name>): the list in CMakeLists.txt must have them all.
void SwarmTest::everyMutationHasATest() {
    const QByteArrayList listed = QByteArray(ENGRAM_MUTATIONS).split(',');
    QCOMPARE(std::size_t(listed.size()), allMutations().size());
    for (const MutationKind& kind : allMutations())
        QVERIFY2(listed.contains(QByteArray(kind.name.data())), kind.name.data());
}

QTEST_GUILESS_MAIN(SwarmTest)
#include "swarm_test.moc"
