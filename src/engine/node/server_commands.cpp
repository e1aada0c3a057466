// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// INFO, TIME and CONFIG.

#include <array>
#include <string>

#include "node/client_hub.h"
#include "node/clock.h"
#include "node/command_table.h"
#include "node/node_context.h"
#include "node/server_info.h"
#include "protocol/glob.h"

namespace engram::node {

namespace {

void info(CommandCall& call) {
    std::vector<std::string> sections;
    for (std::size_t i = 1; i < call.count(); ++i)
        sections.push_back(lowerCase(call.argument(i)));
    call.reply().verbatim(serverInfo(call.node(), sections, call.now()));
}

void time(CommandCall& call) {
    constexpr std::int64_t kPerSecond = 1000000;
    const std::int64_t wall = wallMicroseconds();
    resp::Writer reply = call.reply();
    reply.array(2);
    reply.bulk(std::to_string(wall / kPerSecond));
    reply.bulk(std::to_string(wall % kPerSecond));
}

void configGet(CommandCall& call) {
    std::vector<const std::pair<std::string, std::string>*> found;
    for (const auto& setting : call.node().settings) {
        for (std::size_t i = 2; i < call.count(); ++i) {
            if (globMatches(lowerCase(call.argument(i)), setting.first)) {
                found.push_back(&setting);
                break;
            }
        }
    }
    resp::Writer reply = call.reply();
    reply.map(found.size());
    for (const auto* setting : found) {
        reply.bulk(setting->first);
        reply.bulk(setting->second);
    }
}

void configSet(CommandCall& call) {
    if (call.count() % 2 != 0)
        return call.error("ERR wrong number of arguments for 'config|set' command");
    const std::string name = lowerCase(call.argument(2));
    for (const auto& setting : call.node().settings) {
        if (setting.first == name) {
            return call.error("ERR CONFIG SET failed (possibly related to argument '" + name +
                              "') - can't set immutable config");
        }
    }
    call.error("ERR Unknown option or number of arguments for CONFIG SET - '" + name + "'");
}

std::span<const CommandRow> configSubcommands() {
    using namespace command_flag;
    static const std::array rows{
        CommandRow{"config|get", -3, kAdmin, 0, 0, 0, configGet, "server",
                   "Returns the values of settings."},
        CommandRow{"config|set", -4, kAdmin, 0, 0, 0, configSet, "server",
                   "Refuses: settings are given at the start."},
    };
    return rows;
}

}  // namespace

std::span<const CommandRow> serverCommands() {
    using namespace command_flag;
    static const std::array rows{
        CommandRow{"info", -1, 0, 0, 0, 0, info, "server",
                   "Returns information and statistics about the server."},
        CommandRow{"time", 1, kFast, 0, 0, 0, time, "server", "Returns the server time."},
        CommandRow{"config", -2, 0, 0, 0, 0, nullptr, "server",
                   "A container for server configuration commands.", configSubcommands()},
    };
    return rows;
}

}  // namespace engram::node
