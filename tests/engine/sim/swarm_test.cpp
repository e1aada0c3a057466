// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The real machines in the simulated world: they keep their promises, and the checkers see it when
// one of them is broken.

#include "sim/swarm.h"

#include <QProcess>
#include <QTest>
#include <algorithm>
#include <array>
#include <string_view>

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
    void brokenRuleIsCaught_data();
    void brokenRuleIsCaught();
    void everyMutationIsTried();
};

namespace {

// A build without optimisation is ten times slower.
#ifdef NDEBUG
constexpr std::uint64_t kSeeds = 200;
#else
constexpr std::uint64_t kSeeds = 20;
#endif

/// Each mutation with the faults that bring it to light soonest.
struct MutationRow {
    const char* name;
    std::vector<std::string> faults;
};
const std::vector<MutationRow>& mutationRows() {
    static const std::vector<MutationRow> rows{
        {"early-ack", {}},
        {"forget-store", {}},
        {"skip-fence", {"partition", "holes", "pause", "delay"}},
        {"stale-read", {}},
        {"amnesia", {"crash"}},
        {"wild-clocks", {"partition"}},
        {"free-lease", {"partition", "holes", "pause"}},
        {"lossy-copy", {"crash", "pause"}},
        {"blind-lookup", {"crash", "pause"}},
        {"broken-promise", {"partition", "holes", "pause"}},
    };
    return rows;
}

/// A stored stamp matters only to a primary that reads it after a failover. None does today, so no
/// run can tell.
constexpr std::string_view kNeedsSessions = "forget-session";

/// Invariants that speak of wrong answers or lost data; the others of things that take too long.
bool isSafety(const std::string& invariant) {
    constexpr std::array<std::string_view, 7> kSafety{
        "linearizable", "acknowledged-write", "one-primary",   "view-chain",
        "last-replica", "directory",          "equal-replicas"};
    return std::find(kSafety.begin(), kSafety.end(), invariant) != kSafety.end();
}

SwarmOptions allFaultsAtOnce() {
    SwarmOptions options;
    for (const FaultKind& kind : allFaults())
        options.faults.emplace_back(kind.name);
    options.hasSessions = false;
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
    options.harsh = true;
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
        process.start(
            QStringLiteral(ENGRAM_BIN_DIR "/engram-sim"),
            {QStringLiteral("--seeds"), QStringLiteral("1..5"), QStringLiteral("--no-sessions"),
             QStringLiteral("--jobs"), QStringLiteral("1"), QStringLiteral("--fingerprints")});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        const QByteArray all = process.readAllStandardOutput();
        output = all.left(all.indexOf("5 seeds,"));
        QCOMPARE(output.count('\n'), 5);
    }
    QCOMPARE(outputs[0], outputs[1]);
}

void SwarmTest::brokenRuleIsCaught_data() {
    QTest::addColumn<int>("row");
    for (std::size_t row = 0; row < mutationRows().size(); ++row)
        QTest::newRow(mutationRows()[row].name) << int(row);
}

void SwarmTest::brokenRuleIsCaught() {
    QFETCH(int, row);
    const MutationRow& mutation = mutationRows()[static_cast<std::size_t>(row)];
    ProtocolFactory factory;
    SwarmOptions options;
    options.faults = mutation.faults;
    options.hasSessions = false;
    constexpr std::uint64_t kMostSeeds = 400;
    for (std::uint64_t seed = 1; seed <= kMostSeeds; ++seed) {
        options.mutation = mutation.name;
        const RunReport report = runSeed(seed, options, factory);
        if (!report.violation || !isSafety(report.violation->invariant))
            continue;
        options.mutation.clear();
        const RunReport sound = runSeed(seed, options, factory);
        QVERIFY2(!sound.violation, "the seed fails without the mutation as well");
        return;
    }
    QFAIL("the mutation was not caught");
}

void SwarmTest::everyMutationIsTried() {
    for (const MutationKind& kind : allMutations()) {
        const auto& rows = mutationRows();
        const bool tried = std::any_of(rows.begin(), rows.end(), [&](const MutationRow& row) {
            return kind.name == row.name;
        });
        QVERIFY2(tried || kind.name == kNeedsSessions, kind.name.data());
    }
}

QTEST_GUILESS_MAIN(SwarmTest)
#include "swarm_test.moc"
