// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "engram_sim/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <iostream>
#include <thread>

#include "sim/coverage.h"
#include "sim/fault.h"
#include "sim/mutation.h"

namespace engram::sim {
namespace {

constexpr int kUsageError = 2;

bool parseNumber(std::string_view text, std::uint64_t& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

std::string tableText() {
    std::string text = "Faults:\n";
    for (const FaultKind& kind : allFaults())
        text += "  " + std::string(kind.name) + ": " + std::string(kind.text) + '\n';
    text += "Rare events (counted in every run):\n";
    for (const RareEvent& event : allRareEvents())
        text += "  " + std::string(event.name) + ": " + std::string(event.text) + '\n';
    text += "Mutations (each must be caught):\n";
    for (const MutationKind& kind : allMutations())
        text += "  " + std::string(kind.name) + ": " + std::string(kind.text) + '\n';
    return text;
}

std::string checkSeeds(const std::string& text) {
    const Result<SeedRange> range = parseSeeds(text);
    return range ? std::string() : range.error().detail;
}
std::string checkFaults(const std::string& text) {
    const Result<std::vector<std::string>> faults = parseFaults(text);
    return faults ? std::string() : faults.error().detail;
}
std::string checkMutation(const std::string& text) {
    return findMutation(text) != nullptr ? std::string() : "no mutation is called " + text;
}

/// Nobody named the faults: those that suit a proof, or all.
void chooseFaults(CommandLine& options) {
    options.faults = "all";
    if (!options.proves)
        return;
    const MutationKind& mutation = *findMutation(options.swarm.mutation);
    options.faults = mutation.faults.empty() ? "none" : std::string();
    for (const std::string& fault : mutation.faults)
        options.faults += (options.faults.empty() ? "" : ",") + fault;
    options.swarm.masters = std::max(options.swarm.masters, mutation.masters);
    options.swarm.slaves = std::max(options.swarm.slaves, mutation.slaves);
}

/// CLI11's own texts span lines; scripts want one.
int sayMistake(const std::string& what) {
    std::string line = what.substr(0, what.find('\n'));
    std::cerr << "engram-sim: " << line << '\n';
    return kUsageError;
}

}  // namespace

Result<SeedRange> parseSeeds(const std::string& text) {
    SeedRange range{};
    const std::size_t dots = text.find("..");
    const std::string_view view = text;
    const bool parsed = dots == std::string::npos
                            ? parseNumber(view, range.first) && parseNumber(view, range.last)
                            : parseNumber(view.substr(0, dots), range.first) &&
                                  parseNumber(view.substr(dots + 2), range.last);
    if (!parsed || range.last < range.first)
        return failure(ErrorCode::InvalidArgument,
                       "seeds are a number or a range such as 1..1000, not " + text);
    return range;
}

Result<std::vector<std::string>> parseFaults(const std::string& text) {
    std::vector<std::string> names;
    if (text == "none")
        return names;
    if (text == "all") {
        for (const FaultKind& kind : allFaults())
            names.emplace_back(kind.name);
        return names;
    }
    std::size_t from = 0;
    while (from <= text.size()) {
        const std::size_t comma = std::min(text.find(',', from), text.size());
        std::string name = text.substr(from, comma - from);
        from = comma + 1;
        const auto& kinds = allFaults();
        if (std::none_of(kinds.begin(), kinds.end(),
                         [&](const FaultKind& kind) { return kind.name == name; }))
            return failure(ErrorCode::InvalidArgument, "no fault is called \"" + name + '"');
        names.push_back(std::move(name));
    }
    return names;
}

Parsed parseCommandLine(int argc, char** argv) {
    CommandLine options;
    std::string seeds = "1..1000";
    options.jobs = std::max(1U, std::thread::hardware_concurrency());
    CLI::App app("Runs whole simulated clusters through faults and checks what they promise.");
    app.footer(tableText());
    app.set_version_flag("--version", "engram-sim " ENGRAM_VERSION);
    app.add_option("--seeds", seeds, "One seed or a range, such as 1..1000")
        ->check(CLI::Validator(checkSeeds, "N|N..M", "seeds"))
        ->capture_default_str();
    app.add_option("--masters", options.swarm.masters, "Masters; 0: the seed decides")
        ->check(CLI::Range(0U, 9U));
    app.add_option("--slaves", options.swarm.slaves, "Slaves; 0: the seed decides")
        ->check(CLI::Range(0U, 32U));
    app.add_option("--ops", options.swarm.calls, "Calls of all clients per seed")
        ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1'000'000}))
        ->capture_default_str();
    app.add_option("--faults", options.faults,
                   "all (the default), none, or a list such as crash,pause")
        ->check(CLI::Validator(checkFaults, "LIST", "faults"));
    CLI::Option* mutate =
        app.add_option("--mutate", options.swarm.mutation, "Break one rule of the protocol")
            ->check(CLI::Validator(checkMutation, "NAME", "mutation"));
    app.add_flag("--prove", options.proves,
                 "Show that the mutation is caught, under the faults that suit it best")
        ->needs(mutate);
    app.add_flag_callback(
        "--list",
        [] {
            std::cout << tableText();
            throw CLI::Success();
        },
        "Print all faults and mutations");
    app.add_flag_callback(
        "--harsh", [&options] { options.swarm.harshness = Harshness::Always; },
        "Spare nothing: lose last replicas and majorities; only wrong answers count");
    app.add_flag_callback(
        "--gentle", [&options] { options.swarm.harshness = Harshness::Never; },
        "Spare in every run what the cluster promises to survive (else in seven of eight)");
    app.add_flag("!--no-sessions", options.swarm.hasSessions, "No client repeats its writes");
    app.add_option("--jobs", options.jobs, "Seeds at the same time")->check(CLI::Range(1U, 256U));
    app.add_option("--log-lines", options.logLines, "Lines of the event log for a failed seed")
        ->capture_default_str();
    app.add_option("--require-coverage", options.requiredCoverage,
                   "Fail unless every rare event was reached so often");
    app.add_flag("--keep-going", options.keepsGoing, "Run the other seeds after a failed one");
    app.add_flag("--fingerprints", options.showsFingerprints,
                 "Print one line per seed that differs if anything in its run differs");
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return {std::nullopt, app.exit(success)};
    } catch (const CLI::ParseError& error) {
        return {std::nullopt, sayMistake(error.what())};
    }
    const SeedRange range = *parseSeeds(seeds);
    options.firstSeed = range.first;
    options.lastSeed = range.last;
    if (options.faults.empty())
        chooseFaults(options);
    options.swarm.faults = *parseFaults(options.faults);
    return {std::move(options), 0};
}

}  // namespace engram::sim
