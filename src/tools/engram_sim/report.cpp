// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "engram_sim/report.h"

#include <algorithm>
#include <cstdio>

#include "sim/coverage.h"
#include "sim/fault.h"

namespace engram::sim {
namespace {

std::string fixed(double value, int digits) {
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, value);
    return text;
}

double inSeconds(SimTime span) {
    return std::chrono::duration<double>(span).count();
}

}  // namespace

void Totals::add(const RunReport& report) {
    ++seeds;
    failed += report.violation ? 1 : 0;
    done += report.done;
    refused += report.refused;
    open += report.open;
    checked += report.checked;
    undecidedKeys += report.undecidedKeys;
    messages += report.messages;
    simulated += report.simulated;
    longestRecovery = std::max(longestRecovery, report.recovery);
    faults.resize(std::max(faults.size(), report.faults.size()));
    for (std::size_t i = 0; i < report.faults.size(); ++i)
        faults[i] += report.faults[i];
    for (std::size_t i = 0; i < events.size(); ++i)
        events[i] += report.events[i];
    coverage.resize(report.coverage.size());
    for (std::size_t i = 0; i < coverage.size(); ++i)
        coverage[i] += report.coverage[i];
}

std::string summaryText(const Totals& totals, double seconds) {
    const double calls = static_cast<double>(totals.done + totals.refused + totals.open);
    std::string text;
    text += std::to_string(totals.seeds) + " seeds, " + std::to_string(totals.failed) +
            " failed, in " + fixed(seconds, 1) +
            " s: " + fixed(static_cast<double>(totals.seeds) / seconds, 1) + " seeds/s, " +
            fixed(calls / seconds, 0) + " calls/s, " +
            fixed(inSeconds(totals.simulated) / seconds, 1) + " simulated s/s\n";
    text += "calls: " + std::to_string(totals.done) + " done, " + std::to_string(totals.refused) +
            " refused, " + std::to_string(totals.open) + " of unknown outcome; " +
            std::to_string(totals.checked) + " checked, " + std::to_string(totals.undecidedKeys) +
            " keys undecided\n";
    text += "messages: " + std::to_string(totals.messages) + "; longest recovery " +
            fixed(inSeconds(totals.longestRecovery), 3) + " s\n";
    text += "faults:";
    for (std::size_t i = 0; i < totals.faults.size(); ++i)
        text += ' ' + std::string(allFaults()[i].name) + '=' + std::to_string(totals.faults[i]);
    text += "\nevents:";
    for (std::size_t i = 0; i < totals.events.size(); ++i)
        if (totals.events[i] > 0)
            text += ' ' + std::string(toText(static_cast<EventKind>(i))) + '=' +
                    std::to_string(totals.events[i]);
    return text + '\n';
}

std::string coverageText(const Totals& totals, std::uint64_t required, std::size_t& missing) {
    std::string text = "rare events:\n";
    for (std::size_t i = 0; i < totals.coverage.size(); ++i) {
        const RareEvent& event = allRareEvents()[i];
        const bool isMissing = totals.coverage[i] < required;
        missing += isMissing ? 1 : 0;
        char line[160];
        std::snprintf(line, sizeof line, "  %-24s %10llu%s\n", event.name.data(),
                      static_cast<unsigned long long>(totals.coverage[i]),
                      isMissing ? "  too few" : "");
        text += line;
    }
    return text;
}

std::string rerunCommand(std::uint64_t seed, const CommandLine& options) {
    std::string command = "engram-sim --seeds " + std::to_string(seed) + " --ops " +
                          std::to_string(options.swarm.calls) + " --faults " + options.faults;
    if (options.swarm.masters > 0)
        command += " --masters " + std::to_string(options.swarm.masters);
    if (options.swarm.slaves > 0)
        command += " --slaves " + std::to_string(options.swarm.slaves);
    if (!options.swarm.mutation.empty())
        command += " --mutate " + options.swarm.mutation;
    if (!options.swarm.hasSessions)
        command += " --no-sessions";
    if (options.swarm.harshness != Harshness::Sometimes)
        command += options.swarm.harshness == Harshness::Always ? " --harsh" : " --gentle";
    return command;
}

std::string failureText(const RunReport& report, const CommandLine& options) {
    std::string text = "seed " + std::to_string(report.seed) + " violates " +
                       report.violation->invariant + " at " + toText(report.violation->at) +
                       " s\n  " + report.violation->detail + '\n';
    for (const std::string& line : report.log)
        text.append("  | ").append(line).append("\n");
    return text + "  again: " + rerunCommand(report.seed, options) + '\n';
}

}  // namespace engram::sim
