// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// CLIENT and its subcommands.

#include <algorithm>
#include <array>
#include <string>

#include "common/decimal.h"
#include "node/client_hub.h"
#include "node/command_table.h"
#include "node/node_context.h"

namespace engram::node {

namespace {

constexpr std::string_view kBadName =
    "ERR Client names cannot contain spaces, newlines or special characters.";

bool isPrintable(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '!' && c <= '~'; });
}

void setName(CommandCall& call) {
    if (!isPrintable(call.argument(2)))
        return call.error(kBadName);
    call.session().setName(call.argument(2));
    call.ok();
}

void getName(CommandCall& call) {
    if (call.session().name().empty())
        call.reply().null();
    else
        call.reply().bulk(call.session().name());
}

void clientId(CommandCall& call) {
    call.reply().integer(static_cast<std::int64_t>(call.session().id()));
}

void info(CommandCall& call) {
    call.reply().verbatim(call.session().describe(call.now()) + "\n");
}

void list(CommandCall& call) {
    std::string lines;
    for (const auto& [id, session] : call.node().clients.sessions())
        lines += session->describe(call.now()) + "\n";
    call.reply().verbatim(lines);
}

void setInfo(CommandCall& call) {
    const std::string_view value = call.argument(3);
    if (!isPrintable(value)) {
        return call.error("ERR " + lowerCase(call.argument(2)) +
                          " cannot contain spaces, newlines or special characters.");
    }
    if (equalsNoCase(call.argument(2), "lib-name"))
        call.session().libraryName = value;
    else if (equalsNoCase(call.argument(2), "lib-ver"))
        call.session().libraryVersion = value;
    else
        return call.error("ERR Unrecognized option '" + std::string(call.argument(2)) + "'");
    call.ok();
}

void noEvict(CommandCall& call) {
    if (!equalsNoCase(call.argument(2), "on") && !equalsNoCase(call.argument(2), "off"))
        return call.error("ERR syntax error");
    call.ok();  // nothing is ever evicted
}

void replyMode(CommandCall& call) {
    using Mode = ClientSession::ReplyMode;
    if (equalsNoCase(call.argument(2), "on")) {
        call.session().setReplyMode(Mode::On);
        call.ok();
    } else if (equalsNoCase(call.argument(2), "off")) {
        call.session().setReplyMode(Mode::Off);
    } else if (equalsNoCase(call.argument(2), "skip")) {
        call.session().setReplyMode(Mode::SkipNext);
    } else {
        call.error("ERR syntax error");
    }
}

/// Closes `target`; the caller itself only after its reply.
void killSession(CommandCall& call, ClientSession& target) {
    if (&target == &call.session())
        target.closeWhenAnswered();
    else
        target.connection()->abort("killed by CLIENT KILL");
}

void killByAddress(CommandCall& call) {
    ClientSession* target = call.node().clients.findByAddress(call.argument(2));
    if (target == nullptr)
        return call.error("ERR No such client");
    call.ok();
    killSession(call, *target);
}

/// CLIENT KILL with filters; the reply is how many were closed.
void kill(CommandCall& call) {
    if (call.count() == 3)
        return killByAddress(call);
    ClientHub& clients = call.node().clients;
    ClientSession* target = nullptr;
    bool first = true;
    bool skipMe = true;
    for (std::size_t i = 2; i < call.count(); i += 2) {
        if (i + 1 >= call.count())
            return call.error("ERR syntax error");
        const std::string_view value = call.argument(i + 1);
        ClientSession* named = nullptr;
        if (equalsNoCase(call.argument(i), "id")) {
            std::uint64_t id = 0;
            if (!parseDecimal(value, id) || id < 1)
                return call.error("ERR client-id should be greater than 0");
            named = clients.find(id);
        } else if (equalsNoCase(call.argument(i), "addr")) {
            named = clients.findByAddress(value);
        } else if (equalsNoCase(call.argument(i), "skipme") &&
                   (equalsNoCase(value, "yes") || equalsNoCase(value, "no"))) {
            skipMe = equalsNoCase(value, "yes");
            continue;
        } else {
            return call.error("ERR syntax error");
        }
        target = first || named == target ? named : nullptr;
        first = false;
    }
    if (target == &call.session() && skipMe)
        target = nullptr;
    call.reply().integer(target != nullptr ? 1 : 0);
    if (target != nullptr)
        killSession(call, *target);
}

}  // namespace

std::span<const CommandRow> clientSubcommands() {
    using namespace command_flag;
    static const std::array rows{
        CommandRow{"client|setname", 3, kFast, 0, 0, 0, setName, "connection",
                   "Sets the connection name."},
        CommandRow{"client|getname", 2, kFast, 0, 0, 0, getName, "connection",
                   "Returns the name of the connection."},
        CommandRow{"client|id", 2, kFast, 0, 0, 0, clientId, "connection",
                   "Returns the unique client ID of the connection."},
        CommandRow{"client|info", 2, 0, 0, 0, 0, info, "connection",
                   "Returns information about the connection."},
        CommandRow{"client|list", -2, kAdmin, 0, 0, 0, list, "connection",
                   "Lists open connections."},
        CommandRow{"client|setinfo", 4, kFast, 0, 0, 0, setInfo, "connection",
                   "Sets information specific to the client library."},
        CommandRow{"client|kill", -3, kAdmin, 0, 0, 0, kill, "connection",
                   "Terminates open connections."},
        CommandRow{"client|no-evict", 3, kAdmin, 0, 0, 0, noEvict, "connection",
                   "Sets the client eviction mode of the connection."},
        CommandRow{"client|reply", 3, 0, 0, 0, 0, replyMode, "connection",
                   "Instructs the server whether to reply to commands."},
    };
    return rows;
}

}  // namespace engram::node
