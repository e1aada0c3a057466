// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// ENGRAM.*: what people and tools ask a node about the cluster.

#include <array>
#include <limits>
#include <utility>

#include "common/decimal.h"
#include "node/client_hub.h"
#include "node/command_table.h"
#include "node/node_context.h"
#include "node/observer_hub.h"
#include "node/reply_formats.h"

namespace engram::node {

namespace {

void formatWhere(resp::Writer& writer, OperationResult& result) {
    if (result.status != Status::Ok && result.status != Status::NotFound)
        return writeFailure(writer, result);
    writer.map(5);
    writer.bulk("status");
    writer.bulk(toText(result.status));
    writer.bulk("slot");
    writer.integer(result.slot.value);
    writer.bulk("version");
    writer.bulk(toText(result.version));
    writer.bulk("replicas");
    writeNodeIds(writer, result.replicas);
    writer.bulk("syncing");
    writeNodeIds(writer, result.syncing);
}

void formatRows(resp::Writer& writer, OperationResult& result) {
    if (result.status != Status::Ok)
        return writeFailure(writer, result);
    writer.array(result.keys.size() + 1);
    writer.bulk(std::to_string(result.cursor));
    for (const KeyInfo& info : result.keys) {
        writer.array(3);
        writer.bulk(info.key);
        writer.bulk(toText(info.version));
        writer.integer(info.slot.value);
    }
}

void writeNode(resp::Writer& writer, const NodeInfo& info) {
    const auto text = [&writer](std::string_view name, std::string_view value) {
        writer.bulk(name);
        writer.bulk(value);
    };
    const auto number = [&writer](std::string_view name, std::uint64_t value) {
        writer.bulk(name);
        writer.integer(static_cast<std::int64_t>(value));
    };
    writer.map(12);
    text("id", info.member.identity.id.text());
    text("role", info.role);
    text("state", info.state);
    text("host", info.member.endpoint.host);
    number("port", info.member.endpoint.port);
    number("pid", info.member.pid);
    number("keys", info.keys);
    number("bytes", info.bytes);
    writer.bulk("silent_ms");
    writer.integer(info.silentMs);
    number("slots_in_sync", info.slotsInSync);
    number("slots_syncing", info.slotsSyncing);
    text("waits_for", info.waitsFor);
}

void formatDone(resp::Writer& writer, OperationResult& result) {
    if (result.status == Status::Ok)
        writer.simple("OK");
    else
        writeFailure(writer, result);
}

/// The node named by the only argument; empty: the error was answered.
NodeId target(CommandCall& call) {
    if (NodeId::isValid(call.argument(1)))
        return NodeId(call.argument(1));
    call.error("ERR '" + std::string(call.argument(1).substr(0, 64)) + "' is no id of a node");
    return NodeId();
}

void promote(CommandCall& call) {
    if (NodeId node = target(call); !node.isEmpty())
        call.request(PromoteOperation{std::move(node)}, formatDone);
}

void forget(CommandCall& call) {
    if (NodeId node = target(call); !node.isEmpty())
        call.request(ForgetOperation{std::move(node)}, formatDone);
}

void nodes(CommandCall& call) {
    const std::vector<NodeInfo> infos = call.node().hosted.nodes(call.now());
    resp::Writer writer = call.reply();
    writer.array(infos.size());
    for (const NodeInfo& info : infos)
        writeNode(writer, info);
}

void view(CommandCall& call) {
    const ViewPtr known = call.node().hosted.machine().view();
    if (known)
        call.reply().bulk(encodeView(*known));
    else
        call.reply().null();
}

void where(CommandCall& call) {
    if (auto key = call.key(1))
        call.request(WhereOperation{std::move(*key)}, formatWhere);
}

void keyRows(CommandCall& call) {
    ScanOperation operation;
    if (!parseDecimal(call.argument(1), operation.cursor))
        return call.error("ERR invalid cursor");
    if (!parseDecimal(call.argument(2), operation.count) || operation.count < 1)
        return call.error("ERR value is not an integer or out of range");
    if (call.count() > 4)
        return call.error("ERR syntax error");
    if (call.count() == 4)
        operation.pattern = call.argument(3);
    call.request(std::move(operation), formatRows);
}

void observe(CommandCall& call) {
    std::uint32_t rate = limits::kDefaultObserverRate;
    if (call.count() > 3 || (call.count() == 3 && !equalsNoCase(call.argument(1), "rate")))
        return call.error("ERR syntax error, expected RATE events-per-second");
    if (call.count() > 1 && (!parseDecimal(call.argument(call.count() - 1), rate) || rate == 0))
        return call.error("ERR RATE must be a whole number of events a second, 1 or more");
    call.ok();
    call.node().observers.add(call.session(), rate, call.now());
}

}  // namespace

std::span<const CommandRow> adminCommands() {
    using namespace command_flag;
    static const std::array rows{
        CommandRow{"engram.nodes", 1, kAdmin, 0, 0, 0, nodes, "engram",
                   "Lists the members of the cluster as this node knows them."},
        CommandRow{"engram.view", 1, kAdmin, 0, 0, 0, view, "engram",
                   "Returns the newest committed view that this node knows."},
        CommandRow{"engram.where", 2, kReadOnly | kData, 1, 1, 1, where, "engram",
                   "Tells the slot, version and replicas of a key."},
        CommandRow{"engram.keys", -3, kReadOnly | kData, 0, 0, 0, keyRows, "engram",
                   "Iterates over keys with their versions and slots."},
        CommandRow{"engram.promote", 2, kAdmin | kData, 0, 0, 0, promote, "engram",
                   "Hands the primary's term over to a backup, without loss or refusals."},
        CommandRow{"engram.forget", 2, kAdmin | kData, 0, 0, 0, forget, "engram",
                   "Removes a member that is dead for good, even if it held the last copy."},
        CommandRow{"engram.observe", -1, kAdmin, 0, 0, 0, observe, "engram",
                   "Turns the connection into an observer: a snapshot, then events."},
    };
    return rows;
}

}  // namespace engram::node
