// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Every message between nodes: one struct each, one row in the variant at the end, and one list of
// fields that encoder and decoder share (protocol/codec.h). All carry the sender's epoch.

#pragma once

#include <absl/container/inlined_vector.h>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "common/blob.h"
#include "common/ids.h"
#include "protocol/session_table.h"
#include "protocol/view.h"
#include "storage/store.h"

namespace engram {

using Entries = absl::InlinedVector<Entry, 1>;
using RequestIds = absl::InlinedVector<RequestId, 8>;

/// First message on every link, both ways; makes a connection a peer link.
struct Hello {
    static constexpr std::string_view kName = "ENGRAM.HELLO";
    Epoch epoch;
    ClusterId cluster;  ///< 0: member of none yet
    Member sender;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.cluster);
        f(s.sender);
    }
};

/// Node -> master: take me into the cluster, in place of other incarnations of the same id.
struct Join {
    static constexpr std::string_view kName = "ENGRAM.JOIN";
    Epoch epoch;        ///< 0: this incarnation never took part, so it holds nothing
    ClusterId cluster;  ///< 0: any; else only this one
    Member member;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.cluster);
        f(s.member);
    }
};

/// Master -> joiner: this is the primary as far as I know (empty id: I know none).
struct Redirect {
    static constexpr std::string_view kName = "ENGRAM.REDIRECT";
    Epoch epoch;
    NodeId primary;
    Endpoint endpoint;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.primary);
        f(s.endpoint);
    }
};

/// Primary -> node: you are not in the committed view `number`; what you hold counts no more.
struct Removed {
    static constexpr std::string_view kName = "ENGRAM.REMOVED";
    Epoch epoch;
    ClusterId cluster;
    ViewNumber number;
    Incarnation incarnation;  ///< of the node that is addressed
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.cluster);
        f(s.number);
        f(s.incarnation);
    }
};

/// Primary -> members of the old and of the new view.
struct Accept {
    static constexpr std::string_view kName = "ENGRAM.ACCEPT";
    Epoch epoch;
    ViewPtr view;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.view);
    }
};

struct Accepted {
    static constexpr std::string_view kName = "ENGRAM.ACCEPTED";
    Epoch epoch;
    ViewNumber number;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.number);
    }
};

/// Candidate -> members: promise me `epoch`. A probe only asks whether the voter would (pre-vote of
/// Ongaro 2014, section 9.6), so that a master cut off from the rest does not fence the primary.
struct Promise {
    static constexpr std::string_view kName = "ENGRAM.PROMISE";
    Epoch epoch;
    ClusterId cluster;
    bool probe = false;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.cluster);
        f(s.probe);
    }
};

enum class PromiseAnswer : std::uint8_t { Granted, Leased, Stale };

struct Promised {
    static constexpr std::string_view kName = "ENGRAM.PROMISED";
    Epoch epoch;         ///< the epoch that was asked for
    bool probe = false;  ///< echoed
    PromiseAnswer answer = PromiseAnswer::Stale;
    Epoch promised;          ///< the voter's highest promise now
    bool committed = false;  ///< the voter knows that `accepted` is committed
    ViewPtr accepted;        ///< the voter's highest accepted view (null if it has none)
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.probe);
        f(s.answer);
        f(s.promised);
        f(s.committed);
        f(s.accepted);
    }
};

struct Heartbeat {
    static constexpr std::string_view kName = "ENGRAM.HEARTBEAT";
    Epoch epoch;
    std::int64_t sentAt = 0;  ///< primary's monotonic microseconds, echoed
    ViewNumber committed;     ///< all views of this epoch up to it are committed
    bool grants = true;       ///< renews the voter's grant; else only asks who is there
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.sentAt);
        f(s.committed);
        f(s.grants);
    }
};

struct HeartbeatReply {
    static constexpr std::string_view kName = "ENGRAM.ALIVE";
    Epoch epoch;
    std::int64_t sentAt = 0;
    bool granted = true;  ///< echoed
    ViewNumber accepted;  ///< highest accepted view of this epoch, 0 if none
    std::uint64_t keys = 0;
    std::uint64_t bytes = 0;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.sentAt);
        f(s.granted);
        f(s.accepted);
        f(s.keys);
        f(s.bytes);
    }
};

/// Voter -> whoever sent something below its promise.
struct Fenced {
    static constexpr std::string_view kName = "ENGRAM.FENCED";
    Epoch epoch;  ///< the voter's promise
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
    }
};

/// Primary -> replica: keep these (atomically), each if its version is the highest, and the stamps
/// of the sessions that wrote them.
struct StoreEntries {
    static constexpr std::string_view kName = "ENGRAM.STORE";
    Epoch epoch;
    RequestId request;  ///< names the write; echoed by Stored
    ViewNumber view;    ///< newest view that the primary proposed when it sent this
    SlotId slot;
    Entries entries;
    SessionRecords records;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.request);
        f(s.view);
        f(s.slot);
        f(s.entries);
        f(s.records);
    }
};

/// Replica -> primary: the writes are kept (or were already superseded).
struct Stored {
    static constexpr std::string_view kName = "ENGRAM.STORED";
    Epoch epoch;
    RequestIds requests;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.requests);
    }
};

struct Fetch {
    static constexpr std::string_view kName = "ENGRAM.FETCH";
    Epoch epoch;
    RequestId request;
    SlotId slot;
    std::string key;
    bool withRecords = false;  ///< and the stamps that you keep of the slot
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.request);
        f(s.slot);
        f(s.key);
        f(s.withRecords);
    }
};

struct Fetched {
    static constexpr std::string_view kName = "ENGRAM.FETCHED";
    Epoch epoch;
    RequestId request;
    bool found = false;
    Entry entry;  ///< with its value, if found (may be a tombstone)
    std::vector<SessionRecord> records;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.request);
        f(s.found);
        f(s.entry);
        f(s.records);
    }
};

/// New primary -> replica: which version of this key do you have?
struct Lookup {
    static constexpr std::string_view kName = "ENGRAM.LOOKUP";
    Epoch epoch;
    RequestId request;
    SlotId slot;
    std::string key;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.request);
        f(s.slot);
        f(s.key);
    }
};

struct LookedUp {
    static constexpr std::string_view kName = "ENGRAM.LOOKEDUP";
    Epoch epoch;
    RequestId request;
    bool found = false;
    EntryHead head;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.request);
        f(s.found);
        f(s.head);
    }
};

/// New primary -> replica: which stamps of sessions do you keep of this slot?
struct AskStamps {
    static constexpr std::string_view kName = "ENGRAM.STAMPS";
    Epoch epoch;
    SlotId slot;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.slot);
    }
};

struct Stamps {
    static constexpr std::string_view kName = "ENGRAM.STAMPED";
    Epoch epoch;
    SlotId slot;
    Version floor;  ///< tombstones were purged up to it
    std::vector<SessionRecord> records;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.slot);
        f(s.floor);
        f(s.records);
    }
};

/// New primary -> replica: digests of these slots.
struct AskDigests {
    static constexpr std::string_view kName = "ENGRAM.DIGESTS";
    Epoch epoch;
    std::vector<SlotId> slots;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.slots);
    }
};

struct DigestRow {
    SlotId slot;
    SlotDigest digest;
    Version floor;  ///< tombstones were purged up to it
};

struct Digests {
    static constexpr std::string_view kName = "ENGRAM.DIGESTED";
    Epoch epoch;
    std::vector<DigestRow> rows;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.rows);
    }
};

/// New primary -> replica: list your entries of `slot` after key `after` (from the start if empty).
struct List {
    static constexpr std::string_view kName = "ENGRAM.LIST";
    Epoch epoch;
    SlotId slot;
    std::string after;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.slot);
        f(s.after);
    }
};

struct Listed {
    static constexpr std::string_view kName = "ENGRAM.LISTED";
    Epoch epoch;
    SlotId slot;
    std::string after;             ///< echoed
    std::vector<EntryHead> items;  ///< ascending keys
    bool last = false;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.slot);
        f(s.after);
        f(s.items);
        f(s.last);
    }
};

/// Primary -> source: copy all of `slot` to `target`. `ticket` names this copy.
struct CopySlot {
    static constexpr std::string_view kName = "ENGRAM.COPYSLOT";
    Epoch epoch;
    ViewNumber view;  ///< committed when it was sent; it lists `target` as syncing
    SlotId slot;
    std::uint64_t ticket = 0;
    Version settled;  ///< the source holds every write up to it
    Member target;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.view);
        f(s.slot);
        f(s.ticket);
        f(s.settled);
        f(s.target);
    }
};

/// Source -> target. Batch 0 first drops what the target holds up to `settled`.
struct CopyBatch {
    static constexpr std::string_view kName = "ENGRAM.COPY";
    Epoch epoch;
    ViewNumber view;  ///< of its CopySlot
    SlotId slot;
    std::uint64_t ticket = 0;
    Version settled;  ///< of its CopySlot
    std::uint64_t batch = 0;
    bool last = false;
    Entries entries;
    SessionRecords records;  ///< of the whole slot, in the last batch
    Version floor;           ///< of the source, in the last batch
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.view);
        f(s.slot);
        f(s.ticket);
        f(s.settled);
        f(s.batch);
        f(s.last);
        f(s.entries);
        f(s.records);
        f(s.floor);
    }
};

/// Target -> source: batches below `next` are kept.
struct CopyAck {
    static constexpr std::string_view kName = "ENGRAM.COPIED";
    Epoch epoch;
    SlotId slot;
    std::uint64_t ticket = 0;
    std::uint64_t next = 0;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.slot);
        f(s.ticket);
        f(s.next);
    }
};

/// Target -> primary: the copy named `ticket` is complete here.
struct Synced {
    static constexpr std::string_view kName = "ENGRAM.SYNCED";
    Epoch epoch;
    SlotId slot;
    std::uint64_t ticket = 0;
    std::uint64_t keys = 0;
    std::uint64_t bytes = 0;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.slot);
        f(s.ticket);
        f(s.keys);
        f(s.bytes);
    }
};

/// Primary -> replica: drop the tombstones of `slot` up to `upTo`, and refuse older versions of
/// keys that you do not hold.
struct PurgeSlot {
    static constexpr std::string_view kName = "ENGRAM.PURGE";
    Epoch epoch;
    ViewNumber view;  ///< committed when it was sent; void if the slot was filled under a newer one
    SlotId slot;
    Version upTo;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.view);
        f(s.slot);
        f(s.upTo);
    }
};

struct Purged {
    static constexpr std::string_view kName = "ENGRAM.PURGED";
    Epoch epoch;
    SlotId slot;
    Version upTo;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.slot);
        f(s.upTo);
    }
};

/// Primary -> members: I serve no more under this epoch; the grants are void, and `target` stands
/// for election.
struct TakeOver {
    static constexpr std::string_view kName = "ENGRAM.TAKEOVER";
    Epoch epoch;
    std::int64_t sentAt = 0;  ///< as in Heartbeat: what was granted later stays
    NodeId target;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.sentAt);
        f(s.target);
    }
};

/// Primary -> backup: part of the directory. Only a hint: it counts after verification.
struct Hint {
    static constexpr std::string_view kName = "ENGRAM.HINT";
    Epoch epoch;
    bool reset = false;  ///< forget what you had first
    std::vector<EntryHead> items;
    template <class S, class F>
    static void fields(S& s, F&& f) {
        f(s.epoch);
        f(s.reset);
        f(s.items);
    }
};

using Message =
    std::variant<Hello, Join, Redirect, Removed, Accept, Accepted, Promise, Promised, Heartbeat,
                 HeartbeatReply, Fenced, StoreEntries, Stored, Fetch, Fetched, Lookup, LookedUp,
                 AskStamps, Stamps, AskDigests, Digests, List, Listed, CopySlot, CopyBatch, CopyAck,
                 Synced, PurgeSlot, Purged, TakeOver, Hint>;

/// The message's name on the wire.
[[nodiscard]] std::string_view nameOf(const Message& message);
/// The sender's epoch.
[[nodiscard]] Epoch epochOf(const Message& message);

}  // namespace engram
