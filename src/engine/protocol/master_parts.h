// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The parts of a master and what ties them together: roles, terms, and who hears of what. Used by
// master.cpp and master_messages.cpp alone. Pure; driven by one thread.

#pragma once

#include <vector>

#include "protocol/directory.h"
#include "protocol/election.h"
#include "protocol/handover.h"
#include "protocol/hints.h"
#include "protocol/liveness.h"
#include "protocol/master_core.h"
#include "protocol/membership.h"
#include "protocol/purge.h"
#include "protocol/reads.h"
#include "protocol/recovery.h"
#include "protocol/requests.h"
#include "protocol/resync.h"
#include "protocol/sessions.h"
#include "protocol/writes.h"

namespace engram {

class MasterParts {
public:
    explicit MasterParts(NodeSettings settings);

    MasterCore core;
    Directory directory;
    Hints hints;
    Writes writes;
    Reads reads;
    Membership membership;
    Liveness liveness;
    Recovery recovery;
    Sessions sessions;
    Resync resync;
    Purge purge;
    Handover handover;
    Requests requests;
    Election election;

    /// The primary as far as we know; empty if we know none.
    [[nodiscard]] NodeId primaryId() const;
    [[nodiscard]] Endpoint primaryEndpoint() const;
    [[nodiscard]] std::string_view state() const;

    void foundCluster();
    void becomePrimary(Epoch epoch, const View& view, bool predecessorMatters);
    void stepDown(Epoch epoch, std::string_view why);
    /// We are a member of an accepted view whose primary is another.
    void becomeBackup();
    /// We are in no view any more: a new incarnation asks to join.
    void startAfresh();
    void askToJoin();
    void onTimer();
    /// Before we stop: clients should not have to wait for an election.
    void handOverToAnyBackup();
    /// True while our cluster has no slave: it holds no data.
    [[nodiscard]] bool holdsNothing() const;
    /// Nodes of an older cluster are here: the one that we founded, which is empty, is given up.
    void yieldTo(ClusterId older);
    /// True if we are a member, and no primary has been heard for the election timeout.
    [[nodiscard]] bool hearsNoPrimary() const {
        return core.voter.accepted() &&
               election.silence() >= core.settings.protocol.electionTimeout;
    }
    /// An operator tells a backup that nobody leads who is dead: its vote is not waited for.
    OperationResult forgetAsBackup(const NodeId& target);
    /// Whose answer we lack to go on, for people; "" if nobody's.
    [[nodiscard]] std::string waitsFor() const;

    // One handler per message.
    void on(const Identity& from, const Hello& message);
    void on(const Identity& from, const Join& message);
    void on(const Identity& from, const Redirect& message);
    void on(const Identity& from, const Removed& message);
    void on(const Identity& from, const Accept& message);
    void on(const Identity& from, const Accepted& message);
    void on(const Identity& from, const Promise& message);
    void on(const Identity& from, const Promised& message);
    void on(const Identity& from, const Heartbeat& message);
    void on(const Identity& from, const HeartbeatReply& message);
    void on(const Identity& from, const Fenced& message);
    void on(const Identity& from, const Stored& message);
    void on(const Identity& from, Fetched& message);
    void on(const Identity& from, const LookedUp& message);
    void on(const Identity& from, const Stamps& message);
    void on(const Identity& from, const Digests& message);
    void on(const Identity& from, const Listed& message);
    void on(const Identity& from, const Synced& message);
    void on(const Identity& from, const Purged& message);
    void on(const Identity& from, const TakeOver& message);
    void on(const Identity& from, Hint& message);
    /// What only slaves take.
    template <class Other>
    void on(const Identity&, const Other&) {}

    /// True if `from` may speak to us as a member about `epoch`, which is our term; else tells it
    /// what it missed.
    bool isAnswerToUs(const Identity& from, Epoch epoch);

    /// Links to masters survive the loss of the view: their addresses are kept.
    void rememberMasters();
    /// True (and tells it) if `from` is in no view of ours: what it holds counts no more.
    bool dismissStranger(const Identity& from);

    TimePoint nextTick{};

private:
    void onProposed();
    void onCommitted();
    void tellWaiting();
    bool admitPrimary(const Identity& from, Epoch epoch);

    NodeId m_knownPrimary;
    Endpoint m_redirect;
    TimePoint m_askedToJoin{};
    bool m_servedOnce = false;
    std::string m_toldWaiting;
    TimePoint m_nextTelling{};
};

}  // namespace engram
