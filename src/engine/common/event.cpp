// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "common/event.h"

#include <algorithm>
#include <array>

namespace engram {

namespace {

template <class Kind>
struct Named {
    Kind kind;
    std::string_view text;
};

constexpr std::array kEventNames{
    Named<EventKind>{EventKind::NodeState, "node-state"},
    Named<EventKind>{EventKind::ViewProposed, "view-proposed"},
    Named<EventKind>{EventKind::ViewCommitted, "view-committed"},
    Named<EventKind>{EventKind::PromiseGranted, "promise-granted"},
    Named<EventKind>{EventKind::PromiseRefused, "promise-refused"},
    Named<EventKind>{EventKind::CandidacyStarted, "candidacy-started"},
    Named<EventKind>{EventKind::TakeoverStarted, "takeover-started"},
    Named<EventKind>{EventKind::TakeoverServing, "takeover-serving"},
    Named<EventKind>{EventKind::LeaseLost, "lease-lost"},
    Named<EventKind>{EventKind::SteppedDown, "stepped-down"},
    Named<EventKind>{EventKind::NodeSuspected, "node-suspected"},
    Named<EventKind>{EventKind::NodeRemoved, "node-removed"},
    Named<EventKind>{EventKind::NodeJoined, "node-joined"},
    Named<EventKind>{EventKind::Tally, "tally"},
    Named<EventKind>{EventKind::SweepProgress, "sweep-progress"},
    Named<EventKind>{EventKind::SyncStarted, "sync-started"},
    Named<EventKind>{EventKind::SyncProgress, "sync-progress"},
    Named<EventKind>{EventKind::SyncDone, "sync-done"},
    Named<EventKind>{EventKind::SlotsOffline, "slots-offline"},
    Named<EventKind>{EventKind::LossDeclared, "loss-declared"},
    Named<EventKind>{EventKind::FaultInjected, "fault-injected"},
    Named<EventKind>{EventKind::RequestStarted, "request-started"},
    Named<EventKind>{EventKind::RequestFinished, "request-finished"},
    Named<EventKind>{EventKind::HopSent, "hop-sent"},
    Named<EventKind>{EventKind::HopReceived, "hop-received"},
    Named<EventKind>{EventKind::HopFailed, "hop-failed"},
    Named<EventKind>{EventKind::Counters, "counters"},
    Named<EventKind>{EventKind::Omitted, "omitted"},
    Named<EventKind>{EventKind::SnapshotDone, "snapshot-done"},
    Named<EventKind>{EventKind::ProcessChanged, "process-changed"},
    Named<EventKind>{EventKind::StreamChanged, "stream-changed"},
    Named<EventKind>{EventKind::NodeDismissed, "node-dismissed"},
    Named<EventKind>{EventKind::Bookmark, "bookmark"},
    Named<EventKind>{EventKind::Prologue, "prologue"},
};

constexpr std::array kHopNames{
    Named<HopKind>{HopKind::None, "none"},
    Named<HopKind>{HopKind::WriteRequest, "write"},
    Named<HopKind>{HopKind::ReadRequest, "read"},
    Named<HopKind>{HopKind::Reply, "reply"},
    Named<HopKind>{HopKind::Store, "store"},
    Named<HopKind>{HopKind::StoreAck, "store-ack"},
    Named<HopKind>{HopKind::Fetch, "fetch"},
    Named<HopKind>{HopKind::FetchReply, "fetch-reply"},
    Named<HopKind>{HopKind::Lookup, "lookup"},
    Named<HopKind>{HopKind::LookupReply, "lookup-reply"},
    Named<HopKind>{HopKind::Failure, "failure"},
};

template <class Table, class Kind>
std::string_view textOf(const Table& table, Kind kind) {
    const auto found =
        std::find_if(table.begin(), table.end(), [kind](auto& row) { return row.kind == kind; });
    return found == table.end() ? std::string_view("unknown") : found->text;
}

template <class Table, class Kind>
bool kindOf(const Table& table, std::string_view text, Kind& kind) {
    const auto found =
        std::find_if(table.begin(), table.end(), [text](auto& row) { return row.text == text; });
    if (found == table.end())
        return false;
    kind = found->kind;
    return true;
}

}  // namespace

std::string_view toText(EventKind kind) {
    return textOf(kEventNames, kind);
}

bool fromText(std::string_view text, EventKind& kind) {
    return kindOf(kEventNames, text, kind);
}

std::string_view toText(HopKind kind) {
    return textOf(kHopNames, kind);
}

bool fromText(std::string_view text, HopKind& kind) {
    return kindOf(kHopNames, text, kind);
}

std::int64_t counterOf(const Event& event, std::string_view name, std::int64_t fallback) {
    for (const auto& [counter, value] : event.counters) {
        if (counter == name)
            return value;
    }
    return fallback;
}

}  // namespace engram
