// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The contract of the pure state machines. A host (daemon or simulator) feeds inputs with the time
// and, at the end of a turn, takes the output. Driven by one thread; no clock, no sockets inside.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/event.h"
#include "common/time.h"
#include "protocol/messages.h"
#include "protocol/operations.h"
#include "protocol/rules.h"

namespace engram {

/// Times and sizes of a cluster, the same on all its nodes.
struct ProtocolSettings {
    std::uint32_t replicas = 3;
    std::uint32_t minInSync = 1;
    Duration heartbeat = std::chrono::milliseconds(100);
    /// The primary may serve reads so long after *sending* a heartbeat that a majority answered.
    Duration lease = std::chrono::milliseconds(300);
    /// A voter refuses candidates so long after *receiving* a heartbeat: 20 % longer, the stated
    /// bound of clock drift.
    Duration leaseGrant = std::chrono::milliseconds(360);
    /// A backup that heard no heartbeat so long becomes a candidate (plus up to a quarter jitter).
    Duration electionTimeout = std::chrono::milliseconds(360);
    /// A member that owes an answer so long is suspected and removed.
    Duration ackTimeout = std::chrono::milliseconds(500);
    /// A member whose links are all down so long is suspected.
    Duration downTimeout = std::chrono::milliseconds(200);
    Duration fetchTimeout = std::chrono::milliseconds(150);
    /// A request that could not be completed so long is answered Unavailable or Uncertain.
    Duration requestTimeout = std::chrono::milliseconds(4000);
    /// Unanswered protocol messages are sent again after this.
    Duration resend = std::chrono::milliseconds(150);
    /// A tombstone is dropped when it is at least so old.
    Duration tombstoneAge = std::chrono::milliseconds(10'000);
    /// All hold, except in simulated runs that prove that somebody would notice.
    Rules rules;
};

/// Which requests are traced: those whose hashed id has none of the bits of `sampleMask`.
struct TracePolicy {
    bool enabled = false;
    std::uint64_t sampleMask = 0;  ///< 2^n - 1: one in 2^n

    [[nodiscard]] bool samples(RequestId request) const;
};

struct Outgoing {
    NodeId to;
    Message message;
};

/// What a turn produced. Duties of the host: `messages` to one node leave in order; a message to a
/// node without a link may be dropped (the machine sends again). `replies` may leave at any time
/// after the turn. `events` carry no duty; the host stamps node and time and may drop them.
struct Output {
    std::vector<Outgoing> messages;
    std::vector<ClientReply> replies;
    std::vector<Event> events;

    void clear() {
        messages.clear();
        replies.clear();
        events.clear();
    }
    [[nodiscard]] bool isEmpty() const {
        return messages.empty() && replies.empty() && events.empty();
    }
};

/// Who a node is, drawn by the host at process start.
struct NodeSettings {
    Member self;
    ProtocolSettings protocol;
    std::vector<Endpoint> masters;  ///< to join: --peer of a master, --master of a slave
    bool bootstrap = false;         ///< master: found a new cluster
    std::uint64_t seed = 0;         ///< for jitter, cluster id and incarnations
};

/// One line of ENGRAM.NODES.
struct NodeInfo {
    Member member;
    std::string role;   ///< "primary", "backup", "slave"
    std::string state;  ///< as node_state
    std::uint64_t keys = 0;
    std::uint64_t bytes = 0;
    std::int64_t silentMs = 0;  ///< since it was last heard
    std::uint32_t slotsInSync = 0;
    std::uint32_t slotsSyncing = 0;
    std::string waitsFor;  ///< whose answer this node lacks to go on, for people; "" if nobody's
};

/// ViewProposed or ViewCommitted of `view`, as all nodes tell it.
[[nodiscard]] Event viewEvent(EventKind kind, const View& view);

/// How a voter answered `candidate`, as all nodes tell it.
[[nodiscard]] Event promiseEvent(const Promised& answer, const NodeId& candidate);

/// What masters and slaves have in common, as their host sees them.
class Machine {
public:
    virtual ~Machine() = default;

    /// Once, before anything else.
    virtual void start(TimePoint now) = 0;
    /// A message from a peer whose Hello was seen. The Hello itself comes first, before onPeerUp().
    virtual void onMessage(const Identity& from, Message&& message, TimePoint now) = 0;
    /// The first link to `peer` is up (its Hello arrived) / the last one is gone.
    virtual void onPeerUp(const Member& peer, TimePoint now) = 0;
    virtual void onPeerDown(const Identity& peer, TimePoint now) = 0;
    /// The time nextDeadline() named has come (calling early or late is harmless).
    virtual void onTimer(TimePoint now) = 0;
    /// When onTimer() is wanted next.
    [[nodiscard]] virtual TimePoint nextDeadline() const = 0;
    /// Ends the turn: swaps what was produced since the last call into `output` (cleared first).
    virtual void takeOutput(Output& output) = 0;

    /// Endpoints that the host should keep links to; it dials those without one.
    [[nodiscard]] virtual std::vector<Endpoint> wantedPeers() const = 0;
    /// Who this node is now. When it differs after a turn (a removed slave starts afresh as a new
    /// incarnation), the host closes all links and dials again, with a new Hello.
    [[nodiscard]] virtual const Identity& identity() const = 0;
    /// Sent first on every new link.
    [[nodiscard]] virtual Hello hello() const = 0;
    /// The newest committed view this node knows of, or null.
    [[nodiscard]] virtual ViewPtr view() const = 0;
    /// The highest view that it accepted, committed or not; null before the first.
    [[nodiscard]] virtual ViewPtr accepted() const { return view(); }
    /// node_state of this node.
    [[nodiscard]] virtual std::string_view state() const = 0;
    /// What an observer needs to draw this node from nothing: events as if they just happened.
    [[nodiscard]] virtual std::vector<Event> snapshot(TimePoint now) const = 0;
    /// Exact counters since start, for Counters events, INFO and metrics.
    [[nodiscard]] virtual std::vector<std::pair<std::string, std::int64_t>> counters() const = 0;
    virtual void setTracePolicy(TracePolicy policy) = 0;
};

}  // namespace engram
