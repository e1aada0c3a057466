// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// ENGRAM.FAULT: injects faults into this node, if it was started with --allow-faults.

#include <array>
#include <utility>
#include <vector>

#include "common/decimal.h"
#include "node/client_hub.h"
#include "node/command_table.h"
#include "node/fault_hook.h"
#include "node/node_context.h"

namespace engram::node {

namespace {

using Directions = std::vector<LinkDirection>;

/// The hook, or null when it was answered that this node has none.
FaultHook* hookOf(CommandCall& call) {
    FaultHook* hook = call.node().faults;
    if (hook == nullptr)
        call.error("ERR faults are not allowed on this node; start it with --allow-faults");
    return hook;
}

/// IN, OUT or BOTH at `index`; OUT if the command ends before. False: an error was answered.
bool readDirections(CommandCall& call, std::size_t index, Directions& directions) {
    if (call.count() > index + 1) {
        call.error("ERR syntax error, nothing may follow IN, OUT or BOTH");
        return false;
    }
    if (call.count() <= index || equalsNoCase(call.argument(index), "out")) {
        directions = {LinkDirection::Out};
    } else if (equalsNoCase(call.argument(index), "in")) {
        directions = {LinkDirection::In};
    } else if (equalsNoCase(call.argument(index), "both")) {
        directions = {LinkDirection::Out, LinkDirection::In};
    } else {
        call.error("ERR syntax error, expected IN, OUT or BOTH");
        return false;
    }
    return true;
}

/// A whole number in [least, most] at `index`. False: an error was answered.
bool readNumber(CommandCall& call, std::size_t index, const char* name, std::int64_t least,
                std::int64_t most, std::int64_t& value) {
    if (index < call.count() && parseDecimal(call.argument(index), value) && value >= least &&
        value <= most)
        return true;
    call.error("ERR " + std::string(name) + " must be a whole number from " +
               std::to_string(least) + " to " + std::to_string(most));
    return false;
}

void link(CommandCall& call) {
    FaultHook* hook = hookOf(call);
    if (hook == nullptr)
        return;
    if (!NodeId::isValid(call.argument(2)))
        return call.error("ERR the peer must be the id of a node");
    const NodeId peer(call.argument(2));
    if (peer == call.node().self.identity.id)
        return call.error("ERR " + peer.text() + " is this node; name one of its peers");
    Directions directions;
    if (equalsNoCase(call.argument(3), "clear")) {
        if (!readDirections(call, 4, directions))
            return;
        for (const LinkDirection direction : directions)
            hook->clearLink(peer, direction);
        return call.ok();
    }
    LinkFault fault;
    std::size_t next = 4;
    if (equalsNoCase(call.argument(3), "drop")) {
        fault.drops = true;
    } else if (equalsNoCase(call.argument(3), "delay")) {
        std::int64_t ms = 0;
        if (!readNumber(call, next++, "the delay in milliseconds", 0,
                        FaultHook::kMaxDelay.count() / 1000, ms))
            return;
        fault.delay = std::chrono::milliseconds(ms);
    } else {
        return call.error("ERR syntax error, expected DROP, DELAY milliseconds or CLEAR");
    }
    if (!readDirections(call, next, directions))
        return;
    for (const LinkDirection direction : directions)
        hook->setLink(peer, direction, fault);
    call.ok();
}

void clock(CommandCall& call) {
    FaultHook* hook = hookOf(call);
    if (hook == nullptr)
        return;
    if (call.count() > 4)
        return call.error("ERR syntax error, expected CLOCK jump-in-milliseconds [drift-in-ppm]");
    std::int64_t jumpMs = 0;
    std::int64_t driftPpm = 0;
    if (!equalsNoCase(call.argument(2), "clear") &&
        !readNumber(call, 2, "the clock's jump in milliseconds", 0,
                    FaultHook::kMaxJump.count() / 1000, jumpMs))
        return;
    if (call.count() == 4 &&
        !readNumber(call, 3, "the clock's drift in parts per million", -FaultHook::kMaxDriftPpm,
                    FaultHook::kMaxDriftPpm, driftPpm))
        return;
    hook->setClock(std::chrono::milliseconds(jumpMs), driftPpm);
    call.ok();
}

void list(CommandCall& call) {
    const FaultHook* hook = hookOf(call);
    if (hook == nullptr)
        return;
    const Duration offset = hook->clockOffset();
    const bool isClockWrong = offset != Duration(0) || hook->driftPpm() != 0;
    resp::Writer writer = call.reply();
    const auto number = [&writer](std::string_view name, std::int64_t value) {
        writer.bulk(name);
        writer.integer(value);
    };
    const auto text = [&writer](std::string_view name, std::string_view value) {
        writer.bulk(name);
        writer.bulk(value);
    };
    writer.array(hook->links().size() + (isClockWrong ? 1 : 0));
    for (const auto& [key, fault] : hook->links()) {
        writer.map(5);
        text("fault", "link");
        text("peer", key.first.text());
        text("direction", toText(key.second));
        text("action", fault.drops ? "drop" : "delay");
        number("delay_ms", fault.delay.count() / 1000);
    }
    if (isClockWrong) {
        writer.map(3);
        text("fault", "clock");
        number("offset_ms", offset.count() / 1000);
        number("drift_ppm", hook->driftPpm());
    }
}

void clear(CommandCall& call) {
    FaultHook* hook = hookOf(call);
    if (hook == nullptr)
        return;
    hook->clearAll();
    call.ok();
}

}  // namespace

std::span<const CommandRow> faultCommands() {
    using namespace command_flag;
    static const std::array actions{
        CommandRow{"engram.fault|link", -4, kAdmin, 0, 0, 0, link, "engram",
                   "Lets the link to a peer lose or delay messages."},
        CommandRow{"engram.fault|clock", -3, kAdmin, 0, 0, 0, clock, "engram",
                   "Moves this node's clock forward, or lets it run at a wrong speed."},
        CommandRow{"engram.fault|list", 2, kAdmin, 0, 0, 0, list, "engram",
                   "Lists the injected faults of this node."},
        CommandRow{"engram.fault|clear", 2, kAdmin, 0, 0, 0, clear, "engram",
                   "Ends all injected faults of this node."},
    };
    static const std::array rows{
        CommandRow{"engram.fault", -2, kAdmin, 0, 0, 0, nullptr, "engram",
                   "A container for commands that inject faults.", actions},
    };
    return rows;
}

}  // namespace engram::node
