// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <algorithm>

#include "cli_session.h"
#include "command_line/command_line.h"
#include "command_line/text_table.h"
#include "commands.h"
#include "reply_json.h"

namespace engram::cli {

namespace {

using tools::TextTable;
constexpr auto kRight = TextTable::Align::Right;

int failWith(const std::string& text) {
    complain(text);
    return tools::kExitFailed;
}

std::string field(const resp::Value& map, std::string_view name) {
    const resp::Value* value = map.find(name);
    return value == nullptr ? std::string() : value->asText();
}

void warnOfOtherSource(const Endpoint& servedBy) {
    if (servedBy.isValid()) {
        complain("no primary answers; this is what " + toText(servedBy) + " knows");
    }
}

/// "m2 waits for: s1, s3 (majority of view 7)", one line for each node that waits.
std::string waitsText(const resp::Value& nodes) {
    std::string out;
    for (const resp::Value& node : nodes.elements) {
        if (const std::string what = field(node, "waits_for"); !what.empty()) {
            out += field(node, "id") + " waits for: " + what + "\n";
        }
    }
    return out;
}

std::string nodesTable(const resp::Value& nodes) {
    TextTable table({{"ID"},
                     {"ROLE"},
                     {"STATE"},
                     {"ADDRESS"},
                     {"PID", kRight},
                     {"KEYS", kRight},
                     {"BYTES", kRight},
                     {"SILENT MS", kRight},
                     {"IN SYNC", kRight},
                     {"SYNCING", kRight},
                     {"WAITS FOR"}});
    for (const resp::Value& node : nodes.elements) {
        table.addRow({field(node, "id"), field(node, "role"), field(node, "state"),
                      field(node, "host") + ":" + field(node, "port"), field(node, "pid"),
                      field(node, "keys"), field(node, "bytes"), field(node, "silent_ms"),
                      field(node, "slots_in_sync"), field(node, "slots_syncing"),
                      field(node, "waits_for").empty() ? "" : "see below"});
    }
    return table.text() + waitsText(nodes);
}

std::string viewText(const View& view) {
    std::string out = "epoch " + std::to_string(view.stamp.epoch.value) + ", view " +
                      std::to_string(view.stamp.number.value) + ", primary " + view.primary.text() +
                      ", replicas " + std::to_string(view.replicas) + ", min in sync " +
                      std::to_string(view.minInSync) + "\n";
    TextTable table(
        {{"ID"}, {"ROLE"}, {"ADDRESS"}, {"PID", kRight}, {"IN SYNC", kRight}, {"SYNCING", kRight}});
    for (std::size_t i = 0; i < view.members.size(); ++i) {
        const Member& member = view.members[i];
        const auto count = [&](auto list) {
            return std::to_string(
                std::count_if(view.slots.begin(), view.slots.end(), [&](const auto& slot) {
                    const auto& indices = slot.*list;
                    return std::find(indices.begin(), indices.end(), i) != indices.end();
                }));
        };
        table.addRow({member.identity.id.text(), std::string(toText(member.role)),
                      toText(member.endpoint), std::to_string(member.pid),
                      count(&SlotReplicas::inSync), count(&SlotReplicas::syncing)});
    }
    return out + table.text();
}

int printReply(const Options& options, const Result<resp::Value>& reply) {
    if (!reply) {
        return failWith(reply.error().detail);
    }
    if (options.json) {
        const QJsonValue value = toJson(*reply);
        printJson(value.isObject() || value.isArray()
                      ? value
                      : QJsonObject{{QLatin1String("answer"), value}});
    } else {
        print(reply->asText() + "\n");
    }
    return tools::kExitOk;
}

}  // namespace

int showNodes(const Options& options) {
    Endpoint servedBy;
    const Result<resp::Value> reply = CliSession(options).commandToAny({"ENGRAM.NODES"}, servedBy);
    if (!reply) {
        return failWith(reply.error().detail);
    }
    warnOfOtherSource(servedBy);
    if (options.json) {
        printJson(toJson(*reply));
    } else {
        print(nodesTable(*reply));
    }
    return tools::kExitOk;
}

int showView(const Options& options) {
    Endpoint servedBy;
    const Result<resp::Value> reply = CliSession(options).commandToAny({"ENGRAM.VIEW"}, servedBy);
    if (!reply) {
        return failWith(reply.error().detail);
    }
    if (reply->isNull()) {
        return failWith("the node is in no view yet");
    }
    const Result<View> view = decodeView(reply->asText());
    if (!view) {
        return failWith(view.error().detail);
    }
    warnOfOtherSource(servedBy);
    if (options.json) {
        printJson(toJson(*view));
    } else {
        print(viewText(*view));
    }
    return tools::kExitOk;
}

int showWhere(const Options& options) {
    const Result<resp::Value> reply =
        CliSession(options).command({"ENGRAM.WHERE", options.key}, true);
    if (!reply) {
        return failWith(reply.error().detail);
    }
    if (options.json) {
        printJson(toJson(*reply));
    } else {
        TextTable table({{"FIELD"}, {"VALUE"}});
        for (std::size_t i = 0; i + 1 < reply->elements.size(); i += 2) {
            std::string text = reply->elements[i + 1].asText();
            for (const resp::Value& element : reply->elements[i + 1].elements) {
                text += (text.empty() ? "" : ", ") + element.asText();
            }
            table.addRow({reply->elements[i].asText(), text});
        }
        print(table.text());
    }
    if (field(*reply, "status") == "NOT_FOUND") {
        return failWith("the key does not exist: " + options.key);
    }
    return tools::kExitOk;
}

int forgetNode(const Options& options) {
    if (!options.yes) {
        complain("forgetting " + options.node +
                 " gives up what only it holds: keys whose last copy is there are lost for good, "
                 "and declared lost. If it will never come back, say --yes");
        return tools::kExitUsage;
    }
    // Where nobody can be elected for want of that node's vote, a backup has to be told.
    Endpoint servedBy;
    return printReply(options,
                      CliSession(options).commandToAny({"ENGRAM.FORGET", options.node}, servedBy));
}

int promoteNode(const Options& options) {
    return printReply(options,
                      CliSession(options).command({"ENGRAM.PROMOTE", options.node}, false));
}

}  // namespace engram::cli
