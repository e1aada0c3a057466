// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// engram-chaos: a real cluster on loopback under load and faults. Exits with 0 if nothing was lost,
// everything is linearizable and every fault was survived as promised; with 1 if not; 2 for wrong
// use. See docs/reliability.md.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>

#include "command_line/command_line.h"
#include "report.h"

namespace {

using namespace engram;
using namespace engram::chaos;

struct Options {
    int masters = 2;
    int slaves = 3;
    int seconds = 0;
    int rounds = 0;
    std::vector<std::string> faults;
    std::uint64_t seed = 1;
    std::uint32_t perSecond = 6000;
    std::uint32_t keys = 400;
    std::string lie = "none";
    std::string logs;
    std::string binaries = ENGRAM_BIN_DIR;
    bool overlap = false;
    bool json = false;
};

void addOptions(CLI::App& app, Options& options) {
    app.add_option("--masters", options.masters)->check(CLI::Range(1, 9))->capture_default_str();
    app.add_option("--slaves", options.slaves)->check(CLI::Range(1, 32))->capture_default_str();
    app.add_option("--seconds", options.seconds, "Begin no new fault after so long; 0: no limit")
        ->check(CLI::Range(0, 86400));
    app.add_option("--rounds", options.rounds, "End after so many faults; 0: no limit")
        ->check(CLI::Range(0, 1000000));
    std::vector<std::string> names;
    for (const FaultRow& row : faultRows())
        names.emplace_back(row.name);
    app.add_option("--fault", options.faults, "Only these kinds of faults; may be repeated")
        ->delimiter(',')
        ->check(CLI::IsMember(names));
    app.add_option("--seed", options.seed, "Of the plan of faults and of the load")
        ->capture_default_str();
    app.add_option("--rate", options.perSecond, "Requests a second")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    app.add_option("--keys", options.keys, "Keys that are used at the same time")
        ->check(CLI::Range(10, 100000))
        ->capture_default_str();
    app.add_option("--logs", options.logs, "Directory for the logs of all nodes");
    app.add_option("--bin", options.binaries, "Directory of the daemons")->capture_default_str();
    app.add_option("--lie", options.lie, "Tell one lie, which must be found")
        ->check(CLI::IsMember({"none", "lost-write", "stale-read"}));
    app.add_flag("--overlap", options.overlap,
                 "Late messages or a wrong clock beside other faults");
    app.add_flag("--json", options.json, "Print JSON");
}

/// The kinds to choose from: those asked for, else all that the cluster must survive.
Result<std::vector<FaultKind>> kindsOf(const Options& options, int replicas) {
    std::vector<FaultKind> kinds;
    for (const FaultRow& row : faultRows()) {
        const bool isAsked = std::find(options.faults.begin(), options.faults.end(), row.name) !=
                             options.faults.end();
        const bool fits = isSurvivable(row, options.masters, options.slaves, replicas);
        if (isAsked && !fits) {
            return failure(ErrorCode::InvalidArgument,
                           "--fault: " + std::to_string(options.masters) + " masters and " +
                               std::to_string(options.slaves) + " slaves need not survive " +
                               std::string(row.name));
        }
        if (isAsked || (options.faults.empty() && fits))
            kinds.push_back(row.kind);
    }
    return kinds;
}

Lie lieOf(const Options& options) {
    return options.lie == "lost-write"   ? Lie::LostWrite
           : options.lie == "stale-read" ? Lie::StaleRead
                                         : Lie::None;
}

class Run {
public:
    Run(const Options& options, std::vector<FaultKind> kinds)
        : m_options(options),
          m_kinds(std::move(kinds)),
          m_random(options.seed),
          m_cluster(options.masters, options.slaves, QString::fromStdString(options.binaries),
                    QString::fromStdString(options.logs)),
          m_ledger(options.keys) {}

    int go() {
        if (!m_cluster.start()) {
            std::fprintf(stderr, "engram-chaos: the cluster did not start: %s\n",
                         m_cluster.whatLacks().c_str());
            return tools::kExitFailed;
        }
        WorkloadPlan plan;
        plan.nodes = m_cluster.launcher().masterEndpoints();
        plan.perSecond = m_options.perSecond;
        plan.seed = m_options.seed;
        plan.lie = lieOf(m_options);
        m_load = std::make_unique<Workload>(plan, m_ledger);
        m_load->start();
        injectFaults();
        finish();
        return report();
    }

private:
    static constexpr int kQuietMs = 300;
    static constexpr int kFinishMs = 120000;

    void injectFaults() {
        QElapsedTimer timer;
        timer.start();
        const auto isDone = [&] {
            const bool enough =
                m_options.rounds > 0 && m_summary.rounds.size() >= std::size_t(m_options.rounds);
            const bool late = m_options.seconds > 0 && timer.elapsed() >= m_options.seconds * 1000;
            return enough || late;
        };
        letPass(kQuietMs);
        while (!isDone()) {
            const FaultKind kind = m_kinds[m_random.below(m_kinds.size())];
            std::optional<FaultKind> alongside;
            if (m_options.overlap && m_random.below(2) == 0)
                alongside = m_random.below(2) == 0 ? FaultKind::DelayLink : FaultKind::JumpClock;
            m_summary.rounds.push_back(runRound(m_cluster, *m_load, m_random, kind, alongside));
            progress(m_summary.rounds.back());
            if (!m_summary.rounds.back().failure.empty())
                return;
            letPass(static_cast<int>(m_random.below(kQuietMs)));
        }
    }

    void progress(const RoundResult& round) {
        std::fprintf(stderr, "%zu %s: first write %.0f ms, gap %.0f ms, whole %.0f ms %s%s\n",
                     m_summary.rounds.size(), std::string(rowOf(round.kind).name).c_str(),
                     round.servedAfterMs.value_or(0), round.longestGapMs, round.wholeAfterMs,
                     round.waitedFor.c_str(), round.failure.c_str());
    }

    void finish() {
        m_load->stop();
        m_summary.seconds = m_load->busySeconds();
        if (!waitUntil([this] { return m_load->isIdle(); }, kFinishMs))
            m_summary.violations.emplace_back("not all keys could be read when all was over");
        m_load->readAll();
        if (!waitUntil([this] { return m_load->isIdle(); }, kFinishMs))
            m_summary.violations.emplace_back("not all keys could be read at the end");
    }

    int report() {
        m_summary.seed = m_options.seed;
        m_summary.masters = m_options.masters;
        m_summary.slaves = m_options.slaves;
        m_summary.counts = m_ledger.counts();
        m_summary.checkedCalls = m_ledger.checkedCalls();
        m_summary.undecidedKeys = m_ledger.undecidedKeys();
        m_summary.finalReads = m_ledger.finalReads();
        m_summary.lostWrites = m_ledger.lostWrites();
        m_summary.violations.insert(m_summary.violations.end(), m_ledger.violations().begin(),
                                    m_ledger.violations().end());
        const std::string text = m_options.json ? jsonReport(m_summary) : textReport(m_summary);
        std::fwrite(text.data(), 1, text.size(), stdout);
        return m_summary.isGood() ? tools::kExitOk : tools::kExitFailed;
    }

    Options m_options;
    std::vector<FaultKind> m_kinds;
    Random m_random;
    Cluster m_cluster;
    Ledger m_ledger;
    std::unique_ptr<Workload> m_load;
    RunSummary m_summary;
};

}  // namespace

int main(int argc, char** argv) {
    CLI::App app("Runs a real cluster under load and faults, and checks what it promised.",
                 "engram-chaos");
    Options options;
    tools::addVersion(app);
    addOptions(app, options);
    if (const std::optional<int> code = tools::parse(app, argc, argv))
        return *code;
    if (options.seconds == 0 && options.rounds == 0)
        options.seconds = 30;
    const auto kinds = kindsOf(options, ClusterPlan().replicas);
    if (!kinds) {
        tools::complain(app, kinds.error().detail);
        return tools::kExitUsage;
    }
    const QCoreApplication application(argc, argv);
    return Run(options, *kinds).go();
}
