// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// `engram-cli fault`: finds the nodes by itself and tells each its share with ENGRAM.FAULT.

#include <QJsonArray>
#include <QJsonObject>
#include <initializer_list>
#include <map>
#include <optional>

#include "cli_session.h"
#include "command_line/command_line.h"
#include "command_line/text_table.h"
#include "commands.h"
#include "reply_json.h"

namespace engram::cli {

namespace {

using Addresses = std::map<std::string, Endpoint>;

constexpr const char* kUsage =
    "fault: expected 'link NODE NODE drop|delay MS|clear', 'clock NODE MS [PPM]|clear', 'list' or "
    "'clear'";

int usage() {
    complain(kUsage);
    return tools::kExitUsage;
}

std::string field(const resp::Value& map, std::string_view name) {
    const resp::Value* value = map.find(name);
    return value == nullptr ? std::string() : value->asText();
}

/// Nodes by id, as all those that the command line names know them: while links are cut, one of
/// them may not know another's members.
Addresses findNodes(CliSession& session, const Options& options) {
    Addresses addresses;
    for (const Endpoint& named : options.masters) {
        const Result<resp::Value> reply = session.commandTo(named, {"ENGRAM.NODES"});
        if (!reply) {
            complain(reply.error().detail);
            continue;
        }
        for (const resp::Value& node : reply->elements) {
            if (Result<Endpoint> at =
                    parseEndpoint(field(node, "host") + ":" + field(node, "port")))
                addresses.try_emplace(field(node, "id"), std::move(*at));
        }
    }
    if (addresses.empty()) {
        complain("no node answers");
    }
    return addresses;
}

/// Sends ENGRAM.FAULT `arguments` to the node `id`; nothing, and a complaint, if it fails.
std::optional<resp::Value> tell(CliSession& session, const Addresses& nodes, const std::string& id,
                                std::vector<std::string> arguments) {
    const auto node = nodes.find(id);
    if (node == nodes.end()) {
        complain("no node that was asked knows " + id);
        return std::nullopt;
    }
    arguments.insert(arguments.begin(), "ENGRAM.FAULT");
    Result<resp::Value> reply = session.commandTo(node->second, arguments);
    if (!reply) {
        complain(id + ": " + reply.error().detail);
        return std::nullopt;
    }
    return std::move(*reply);
}

/// True if all of `ids` are known; else a complaint that names the one that is not.
bool areKnown(const Addresses& nodes, std::initializer_list<std::string> ids) {
    for (const std::string& id : ids) {
        if (nodes.contains(id)) {
            continue;
        }
        std::string known;
        for (const auto& [name, address] : nodes) {
            known += (known.empty() ? "" : ", ") + name;
        }
        if (!nodes.empty()) {
            complain("no node that was asked knows " + id + "; nothing is changed. Known are " +
                     known);
        }
        return false;
    }
    return true;
}

int done(const Options& options, bool isDone) {
    if (isDone && options.json) {
        printJson(QJsonObject{{QLatin1String("answer"), QLatin1String("OK")}});
    } else if (isDone) {
        print("OK\n");
    }
    return isDone ? tools::kExitOk : tools::kExitFailed;
}

int setLink(CliSession& session, const Options& options) {
    const std::vector<std::string>& words = options.fault;
    const bool isDelay = words.size() == 5 && words[3] == "delay";
    if (!isDelay && !(words.size() == 4 && (words[3] == "drop" || words[3] == "clear"))) {
        return usage();
    }
    const Addresses nodes = findNodes(session, options);
    const auto share = [&](const std::string& from, const std::string& to) {
        std::vector<std::string> arguments{"LINK", to};
        arguments.insert(arguments.end(), words.begin() + 3, words.end());
        return tell(session, nodes, from, std::move(arguments)).has_value();
    };
    if (words[3] == "clear") {
        // The second node is told also if the first was not reached: what can be cleared is.
        const bool first = share(words[1], words[2]);
        return done(options, (options.oneWay || share(words[2], words[1])) && first);
    }
    // A fault that only one end has is another one than was asked for: each must be able to take
    // its share before any takes it.
    const auto canTake = [&](const std::string& id) {
        return tell(session, nodes, id, {"LIST"}).has_value();
    };
    const bool isReady = areKnown(nodes, {words[1], words[2]}) && canTake(words[1]) &&
                         (options.oneWay || canTake(words[2]));
    return done(options, isReady && share(words[1], words[2]) &&
                             (options.oneWay || share(words[2], words[1])));
}

int setClock(CliSession& session, const Options& options) {
    const std::vector<std::string>& words = options.fault;
    if (words.size() != 3 && words.size() != 4) {
        return usage();
    }
    std::vector<std::string> arguments{"CLOCK"};
    arguments.insert(arguments.end(), words.begin() + 2, words.end());
    const Addresses nodes = findNodes(session, options);
    return done(options, tell(session, nodes, words[1], std::move(arguments)).has_value());
}

int listFaults(CliSession& session, const Options& options) {
    bool isDone = true;
    QJsonArray all;
    tools::TextTable table({{"NODE"}, {"FAULT"}, {"PEER"}, {"DIRECTION"}, {"ACTION"}, {"VALUE"}});
    const Addresses nodes = findNodes(session, options);
    for (const auto& [id, address] : nodes) {
        const std::optional<resp::Value> faults = tell(session, nodes, id, {"LIST"});
        isDone = isDone && faults.has_value();
        if (!faults) {
            continue;
        }
        for (const resp::Value& fault : faults->elements) {
            QJsonObject object = toJson(fault).toObject();
            object.insert(QLatin1String("node"), QString::fromStdString(id));
            all.append(object);
            std::string value = field(fault, "action") == "delay" ? field(fault, "delay_ms") + " ms"
                                                                  : std::string();
            if (field(fault, "fault") == "clock") {
                value = field(fault, "offset_ms") + " ms ahead, " + field(fault, "drift_ppm") +
                        " ppm fast";
            }
            table.addRow({id, field(fault, "fault"), field(fault, "peer"),
                          field(fault, "direction"), field(fault, "action"), value});
        }
    }
    if (options.json) {
        printJson(all);
    } else {
        print(table.text());
    }
    return isDone && !nodes.empty() ? tools::kExitOk : tools::kExitFailed;
}

int clearFaults(CliSession& session, const Options& options) {
    const Addresses nodes = findNodes(session, options);
    bool isDone = !nodes.empty();
    for (const auto& [id, address] : nodes) {
        isDone = tell(session, nodes, id, {"CLEAR"}).has_value() && isDone;
    }
    return done(options, isDone);
}

}  // namespace

int setFault(const Options& options) {
    const std::string& what = options.fault.front();
    const bool isAlone = options.fault.size() == 1;
    CliSession session(options);
    if (what == "link") {
        return setLink(session, options);
    }
    if (what == "clock") {
        return setClock(session, options);
    }
    if (what == "list" && isAlone) {
        return listFaults(session, options);
    }
    if (what == "clear" && isAlone) {
        return clearFaults(session, options);
    }
    return usage();
}

}  // namespace engram::cli
