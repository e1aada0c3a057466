// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The acceptor's side of the view protocol, the same in masters and slaves: promises, accepted
// views, the lease granted to the primary (DESIGN 3.1). Pure; driven by one thread.

#pragma once

#include "common/time.h"
#include "protocol/machine.h"
#include "protocol/messages.h"
#include "protocol/view.h"

namespace engram {

/// Exact, since the start of the process.
struct VoterCounters {
    std::int64_t promises = 0;
    std::int64_t leaseRefusals = 0;  ///< candidates refused while a granted lease ran
    std::int64_t probeRefusals = 0;  ///< the same for what binds nobody
    std::int64_t epochsTaken = 0;    ///< candidates refused: the epoch is promised to another
    std::int64_t staleEpochs = 0;    ///< messages of old primaries fenced
};

class Voter {
public:
    explicit Voter(Duration leaseGrant, Rules rules = {})
        : m_leaseGrant(leaseGrant), m_rules(rules) {}

    /// The highest epoch promised or adopted; what is below it is fenced.
    [[nodiscard]] Epoch promised() const { return m_promised; }
    /// The highest accepted view, or null.
    [[nodiscard]] const ViewPtr& accepted() const { return m_accepted; }
    /// True if accepted() is known to be committed.
    [[nodiscard]] bool isAcceptedCommitted() const { return m_acceptedCommitted; }
    /// The newest view known to be committed, or null.
    [[nodiscard]] const ViewPtr& committed() const { return m_committed; }
    /// The lease granted last runs until then.
    [[nodiscard]] TimePoint grantedUntil() const { return m_grantedUntil; }

    /// Answers a candidate: once per epoch, never while a granted lease runs.
    [[nodiscard]] Promised onPromise(const Identity& candidate, const Promise& promise,
                                     TimePoint now);
    /// A primary of `epoch` speaks: false if it is fenced. Adopts a higher epoch, whose primary has
    /// been elected by a majority already.
    [[nodiscard]] bool admit(const Identity& primary, Epoch epoch);
    /// The primary of `epoch` gave the lease back at `sentAt` of its clock; false, and nothing
    /// happens, if a later heartbeat of it has renewed the lease since. Call admit() first.
    bool release(Epoch epoch, std::int64_t sentAt);
    /// False if a higher view was accepted before. Call admit() first.
    [[nodiscard]] bool accept(const ViewPtr& view);
    /// Extends the lease (if it `grants`) and learns that all views of `epoch` up to `committed`
    /// are committed. True if that is news. Call admit() first.
    bool onHeartbeat(const Heartbeat& beat, TimePoint now);
    /// True if a committed view stamped `stamp`, without `self`, ends our membership: it is newer
    /// than the newest view that we know to hold us. A promise does not matter: what is committed
    /// stays so. False for a node that never took part.
    [[nodiscard]] bool isRemovedBy(ViewStamp stamp, const Identity& self) const;
    /// Forgets everything (a removed node starts afresh).
    void reset();
    [[nodiscard]] const VoterCounters& counters() const { return m_counters; }

private:
    Duration m_leaseGrant;
    Rules m_rules;
    Epoch m_promised;
    Identity m_promisedTo;
    ViewPtr m_accepted;
    bool m_acceptedCommitted = false;
    ViewPtr m_committed;
    TimePoint m_grantedUntil{};
    Epoch m_grantedEpoch;
    std::int64_t m_grantSentAt = 0;  ///< of the heartbeat that granted last, by its sender
    VoterCounters m_counters;
};

}  // namespace engram
