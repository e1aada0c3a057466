// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// engram-cli: reads, writes and administers a cluster from a shell (DESIGN 10).

#include <QCoreApplication>
#include <limits>

#include "command_line/command_line.h"
#include "commands.h"
#include "common/limits.h"

namespace {

using namespace engram;

CLI::App* addCommand(CLI::App& app, const char* name, const char* description, cli::Command command,
                     cli::Command& chosen) {
    CLI::App* sub = app.add_subcommand(name, description);
    sub->callback([command, &chosen] { chosen = command; });
    sub->fallthrough();  // --json and --master may stand behind the command too
    return sub;
}

/// What every node would refuse is refused before one is asked.
std::string checkKey(const std::string& key) {
    if (key.empty()) {
        return "a key has at least one byte";
    }
    return key.size() <= limits::kMaxKeyBytes
               ? std::string()
               : std::to_string(key.size()) + " bytes are over the limit of " +
                     std::to_string(limits::kMaxKeyBytes);
}

void addKey(CLI::App* command, cli::Options& options) {
    command->add_option("KEY", options.key)->required()->check(checkKey);
}

void addCommands(CLI::App& app, cli::Options& options, cli::Command& chosen) {
    const auto add = [&](const char* name, const char* description, cli::Command command) {
        return addCommand(app, name, description, command, chosen);
    };
    CLI::App* read = add("read", "Prints the value of KEY as it is", cli::readKey);
    addKey(read, options);

    CLI::App* write = add("write", "Sets KEY to VALUE", cli::writeKey);
    addKey(write, options);
    write->add_option("VALUE", options.value, "- reads it from standard input")->required();

    CLI::App* erase = add("delete", "Deletes KEY", cli::deleteKey);
    addKey(erase, options);

    CLI::App* keys = add("keys", "Lists the keys, one in a line", cli::listKeys);
    keys->add_option("PATTERN", options.pattern, "as in Redis: * ? [abc] \\x");

    add("nodes", "Lists the nodes with their roles and states", cli::showNodes);
    add("view", "Shows the committed view", cli::showView);

    CLI::App* where = add("where", "Tells the slot, version and replicas of KEY", cli::showWhere);
    addKey(where, options);

    CLI::App* promote = add("promote", "Makes NODE, a backup, the primary", cli::promoteNode);
    promote->add_option("NODE", options.node)->required();

    CLI::App* forget = add("forget", "Gives NODE up for ever: what only it holds is declared lost",
                           cli::forgetNode);
    forget->add_option("NODE", options.node)->required();
    forget->add_flag("--yes", options.yes, "Do it");

    CLI::App* events = add("events", "Prints events until Ctrl-C", cli::streamEvents);
    events->add_option("--count", options.eventCount, "End after so many; 0: never");
    events->add_option("--rate", options.eventRate, "Events a second wanted from each node")
        ->check(CLI::Range(1U, std::numeric_limits<std::uint32_t>::max()));
    events->add_option("--seconds", options.eventSeconds, "End after so long; 0: never")
        ->check(CLI::Range(0.0, 1e6));
    events->add_option("--trace", options.tracePath,
                       "Write them to FILE, which the window opens, instead of printing them");

    CLI::App* fault = add("fault",
                          "Injects faults into nodes started with --allow-faults: link NODE NODE "
                          "drop|delay MS|clear, clock NODE MS [PPM]|clear, list, clear",
                          cli::setFault);
    fault->add_option("ARGUMENTS", options.fault)->required();
    fault->add_flag("--one-way", options.oneWay, "link: only what the first node sends");
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app("Reads, writes and administers an Engram cluster.", "engram-cli");
    cli::Options options;
    cli::Command chosen = nullptr;
    tools::addVersion(app);
    tools::addEndpoints(app, "--master", options.masters,
                        "Nodes to start from (default: 127.0.0.1:7400)");
    app.add_option("--timeout", options.timeoutSeconds, "Seconds after which to give up")
        ->check(CLI::Range(0.001, 3600.0))
        ->capture_default_str();
    app.add_flag(
        "--json", options.json,
        "Print JSON; keys and values that are not UTF-8 stand in base64, as key_base64 and "
        "value_base64");
    addCommands(app, options, chosen);
    app.require_subcommand(1);
    if (const std::optional<int> code = tools::parse(app, argc, argv)) {
        return *code;
    }
    const QCoreApplication application(argc, argv);
    return chosen(options);
}
