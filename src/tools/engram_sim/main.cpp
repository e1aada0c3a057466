// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// engram-sim: runs seeds through the simulator. Exit code 0: all hold; 1: a seed failed; 2: usage.

#include <algorithm>
#include <atomic>
#include <chrono>
#include <iostream>
#include <mutex>
#include <thread>

#include "engram_sim/options.h"
#include "engram_sim/proof.h"
#include "engram_sim/report.h"

namespace {

using namespace engram;
using namespace engram::sim;

/// Hands out seeds to the threads and gathers what they found.
class SwarmRun {
public:
    explicit SwarmRun(const CommandLine& options) : m_options(options), m_next(options.firstSeed) {}

    Totals run() {
        std::vector<std::thread> threads;
        for (unsigned i = 1; i < m_options.jobs; ++i)
            threads.emplace_back([this] { work(); });
        work();
        for (std::thread& thread : threads)
            thread.join();
        return m_totals;
    }

private:
    void work() {
        while (!m_stops) {
            const std::uint64_t seed = m_next++;
            if (seed > m_options.lastSeed)
                return;
            ProtocolFactory factory;
            finish(runSeed(seed, m_options.swarm, factory));
        }
    }
    void finish(RunReport&& report) {
        std::string text;
        if (m_options.showsFingerprints)
            text = std::to_string(report.seed) + ' ' + std::to_string(report.fingerprint) + '\n';
        if (report.violation) {
            // The same seed once more, this time with a log: a run without is much quicker.
            SwarmOptions logged = m_options.swarm;
            logged.logLines = std::max(1U, m_options.logLines);
            ProtocolFactory factory;
            const RunReport again = runSeed(report.seed, logged, factory);
            text += failureText(again.violation ? again : report, m_options);
            if (again.fingerprint != report.fingerprint)
                text += "  beware: the second run of this seed went another way\n";
            m_stops = !m_options.keepsGoing;
        }
        const std::lock_guard lock(m_mutex);
        m_totals.add(report);
        std::cout << text << std::flush;
    }

    const CommandLine& m_options;
    std::atomic<std::uint64_t> m_next;
    std::atomic<bool> m_stops = false;
    std::mutex m_mutex;
    Totals m_totals;
};

}  // namespace

int main(int argc, char** argv) {
    const Parsed parsed = parseCommandLine(argc, argv);
    if (!parsed.options)
        return parsed.exitCode;
    if (parsed.options->proves) {
        const Proof proof = proveMutation(*parsed.options);
        std::cout << proof.text;
        return proof.holds ? 0 : 1;
    }
    const auto start = std::chrono::steady_clock::now();
    const Totals totals = SwarmRun(*parsed.options).run();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    std::cout << summaryText(totals, took.count());
    std::size_t missing = 0;
    std::cout << coverageText(totals, parsed.options->requiredCoverage, missing);
    return totals.failed > 0 || missing > 0 ? 1 : 0;
}
