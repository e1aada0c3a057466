// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// HELLO, AUTH, PING, ECHO, SELECT, RESET, QUIT, and the container CLIENT.

#include <algorithm>
#include <array>

#include "common/decimal.h"
#include "node/client_hub.h"
#include "node/command_table.h"
#include "node/node_context.h"
#include "node/observer_hub.h"

namespace engram::node {

namespace {

constexpr std::string_view kNoSuchUser =
    "WRONGPASS invalid username-password pair or user is disabled.";

/// What HELLO asks for, read before anything is changed.
struct HelloOptions {
    std::optional<resp::Protocol> protocol;
    std::optional<std::string_view> name;
};

bool isPrintableName(std::string_view name) {
    return std::all_of(name.begin(), name.end(), [](char c) { return c >= '!' && c <= '~'; });
}

/// The text of an -ERR reply, or nothing if all is well.
std::string readHello(const resp::Arguments& arguments, HelloOptions& options) {
    if (arguments.size() > 1) {
        std::int64_t version = 0;
        if (!parseDecimal(arguments[1], version))
            return "ERR Protocol version is not an integer or out of range";
        if (version != 2 && version != 3)
            return "NOPROTO unsupported protocol version";
        options.protocol = version == 3 ? resp::Protocol::Resp3 : resp::Protocol::Resp2;
    }
    for (std::size_t i = 2; i < arguments.size(); ++i) {
        const std::size_t left = arguments.size() - i - 1;
        if (equalsNoCase(arguments[i], "auth") && left >= 2) {
            // There are no passwords: as in Redis, only the default user exists, and any fits it.
            if (arguments[i + 1] != "default")
                return std::string(kNoSuchUser);
            i += 2;
        } else if (equalsNoCase(arguments[i], "setname") && left >= 1) {
            options.name = arguments[++i];
            if (!isPrintableName(*options.name))
                return "ERR Client names cannot contain spaces, newlines or special characters.";
        } else {
            return "ERR Syntax error in HELLO option '" + std::string(arguments[i]) + "'";
        }
    }
    return {};
}

void hello(CommandCall& call) {
    HelloOptions options;
    if (const std::string error = readHello(call.arguments(), options); !error.empty())
        return call.error(error);
    ClientSession& session = call.session();
    if (options.protocol)
        session.setProtocol(*options.protocol);
    if (options.name)
        session.setName(*options.name);
    resp::Writer reply = call.reply();
    reply.map(7);
    reply.bulk("server");
    reply.bulk("redis");
    reply.bulk("version");
    reply.bulk("7.0.0");
    reply.bulk("proto");
    reply.integer(static_cast<std::int64_t>(session.protocol()));
    reply.bulk("id");
    reply.integer(static_cast<std::int64_t>(session.id()));
    reply.bulk("mode");
    reply.bulk("standalone");
    reply.bulk("role");
    reply.bulk(call.node().hosted.isPrimary() ? "master" : "replica");
    reply.bulk("modules");
    reply.array(0);
}

void auth(CommandCall& call) {
    if (call.count() == 2) {
        return call.error(
            "ERR AUTH <password> called without any password configured for the default user. Are "
            "you sure your configuration is correct?");
    }
    if (call.count() > 3)
        return call.error("ERR syntax error");
    if (call.argument(1) != "default")
        return call.error(kNoSuchUser);
    call.ok();
}

void ping(CommandCall& call) {
    if (call.count() > 2)
        return call.error("ERR wrong number of arguments for 'ping' command");
    if (call.count() == 2)
        call.reply().bulk(call.argument(1));
    else
        call.reply().simple("PONG");
}

void echo(CommandCall& call) {
    call.reply().bulk(call.argument(1));
}

void select(CommandCall& call) {
    std::int64_t index = 0;
    if (!parseDecimal(call.argument(1), index))
        return call.error("ERR value is not an integer or out of range");
    if (index != 0)
        return call.error("ERR DB index is out of range");
    call.ok();
}

void reset(CommandCall& call) {
    call.node().observers.remove(call.session());
    call.session().reset();
    call.reply().simple("RESET");
}

void quit(CommandCall& call) {
    call.ok();
    call.session().closeWhenAnswered();
}

}  // namespace

std::span<const CommandRow> connectionCommands() {
    using namespace command_flag;
    static const std::array rows{
        CommandRow{"hello", -1, kFast, 0, 0, 0, hello, "connection", "Handshakes with the server."},
        CommandRow{"auth", -2, kFast, 0, 0, 0, auth, "connection",
                   "Authenticates the connection; only the user 'default' exists."},
        CommandRow{"ping", -1, kFast, 0, 0, 0, ping, "connection",
                   "Returns the server's liveliness response."},
        CommandRow{"echo", 2, kFast, 0, 0, 0, echo, "connection", "Returns the given string."},
        CommandRow{"select", 2, kFast, 0, 0, 0, select, "connection",
                   "Changes the selected database; only 0 exists."},
        CommandRow{"reset", 1, kFast, 0, 0, 0, reset, "connection", "Resets the connection."},
        CommandRow{"quit", -1, kFast, 0, 0, 0, quit, "connection", "Closes the connection."},
        CommandRow{"client", -2, 0, 0, 0, 0, nullptr, "connection",
                   "A container for client connection commands.", clientSubcommands()},
    };
    return rows;
}

}  // namespace engram::node
