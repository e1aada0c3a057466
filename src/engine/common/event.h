// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a node tells observers about itself, and what observers add: one flat record for every kind
// of event. Which fields a kind uses stands beside it. Values; usable from any thread.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "common/hlc.h"
#include "common/ids.h"

namespace engram {

enum class EventKind : std::uint8_t {
    NodeState,         ///< text: state, see NodeState below; detail: reason
    ViewProposed,      ///< epoch, number; detail: the view (encodeView)
    ViewCommitted,     ///< epoch, number; detail: the view (encodeView)
    PromiseGranted,    ///< epoch, to: candidate
    PromiseRefused,    ///< epoch, to: candidate, text: "lease" or "stale"
    CandidacyStarted,  ///< epoch; text: why
    TakeoverStarted,   ///< epoch: elected, the view is being re-committed
    TakeoverServing,   ///< epoch: first moment at which requests are accepted
    LeaseLost,         ///< epoch
    SteppedDown,       ///< epoch that fenced us; text: why
    NodeSuspected,     ///< to: who; text: why
    NodeRemoved,       ///< to: who; epoch, number of the view without it
    NodeJoined,        ///< to: who; epoch, number of the view with it
    Tally,             ///< key, slot, version: chosen; counters: one per answerer "s1" -> votes;
                       ///< text: "s1=1.7 s2=1.7 s3=none"; detail: "majority" or "highest"
    SweepProgress,     ///< counters: slotsDone, slotsTotal, keys
    SyncStarted,       ///< from: source, to: target; counters: slots
    SyncProgress,      ///< from, to; counters: slotsDone, slotsTotal, keys, bytes
    SyncDone,          ///< from, to; counters: slots, keys, bytes, milliseconds
    SlotsOffline,      ///< counters: slots, keys; to: the member that is waited for
    LossDeclared,      ///< counters: slots, keys; to: the member that came back empty
    FaultInjected,     ///< text: "link drop", "link delay", "link clear" or "clock"; to: the peer;
                       ///< detail: "out" or "in", as this node sees it; counters: delayMs,
                       ///< or jumpMs, driftPpm, offsetMs (of the node's clock from now on)
    RequestStarted,    ///< request, text: "read", "write" or "delete", key, slot, from: label
    RequestFinished,   ///< request, text: operation, key, detail: status, version,
                       ///< counters: copies, microseconds
    HopSent,           ///< request, hop, from, to, key: a message left this node
    HopReceived,       ///< request, hop, from, to, key: a message reached this node
    HopFailed,         ///< request, hop, from, to, key; text: why (timeout, link down, fenced)
    Counters,          ///< counters: everything exact, five times a second
    Omitted,           ///< counters: requests (left out since the last one), oneIn (1:N now)
    SnapshotDone,      ///< the snapshot that answers ENGRAM.OBSERVE is complete
    // Written by observers, not by nodes: `node` is empty.
    ProcessChanged,  ///< what the launcher says; to: the node, text: state of its process, detail:
                     ///< role, endpoint and pid, such as "slave 127.0.0.1:7412 4121"
    StreamChanged,   ///< text: "up" or "down"; detail: endpoint of the node's event stream
    NodeDismissed,   ///< to: the dead node that the user put away; or that went with its cluster,
                     ///< then detail: its role, text: "exited" if it had ended before
    Bookmark,        ///< text: the user's words
    Prologue,        ///< the events of this batch tell what held before the recording
};
/// How many kinds there are; Prologue is the last.
inline constexpr std::size_t kEventKinds = static_cast<std::size_t>(EventKind::Prologue) + 1;

/// What a hop between two parties carries; decides the glyph of its token.
enum class HopKind : std::uint8_t {
    None,
    WriteRequest,  ///< client -> primary (write or delete)
    ReadRequest,   ///< client -> primary
    Reply,         ///< primary -> client
    Store,         ///< primary -> replica
    StoreAck,      ///< replica -> primary
    Fetch,         ///< primary -> replica
    FetchReply,    ///< replica -> primary
    Lookup,        ///< new primary -> replica: what do you have for this key?
    LookupReply,
    Failure,  ///< an error reply
};

/// States of a node as observers see them (Event::text of NodeState).
namespace node_state {
inline constexpr std::string_view kStarting = "starting";  ///< joining, not in a view
inline constexpr std::string_view kServing = "serving";
inline constexpr std::string_view kStandby = "standby";  ///< a backup master in the view
inline constexpr std::string_view kCandidate = "candidate";
inline constexpr std::string_view kRecovering = "recovering";  ///< elected, sweep running
inline constexpr std::string_view kSyncing = "syncing";
inline constexpr std::string_view kNoLease = "no-lease";   ///< primary that may not serve
inline constexpr std::string_view kDraining = "draining";  ///< SIGTERM received
}  // namespace node_state

struct Event {
    EventKind kind = EventKind::NodeState;
    HopKind hop = HopKind::None;
    HybridTime time;  ///< set by the host that emits
    NodeId node;      ///< emitter, set by the host that emits
    RequestId request;
    NodeId from;  ///< node id, or a client's label such as "c12" or "console"
    NodeId to;
    Epoch epoch;
    ViewNumber number;
    Version version;
    SlotId slot;
    std::string key;
    std::string text;
    std::string detail;
    std::vector<std::pair<std::string, std::int64_t>> counters;

    friend bool operator==(const Event&, const Event&) = default;
};

/// Name on the wire and in traces, such as "view-committed"; and back. Unknown names give false.
[[nodiscard]] std::string_view toText(EventKind kind);
[[nodiscard]] bool fromText(std::string_view text, EventKind& kind);
[[nodiscard]] std::string_view toText(HopKind kind);
[[nodiscard]] bool fromText(std::string_view text, HopKind& kind);

/// Value of the counter named `name`, or `fallback` if the event has none.
[[nodiscard]] std::int64_t counterOf(const Event& event, std::string_view name,
                                     std::int64_t fallback = 0);

}  // namespace engram
