// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The primary's heartbeats: they carry the lease, tell the members what is committed, and show who
// is silent (DESIGN 3.1). Pure; driven by one thread.

#pragma once

#include <string>

#include "protocol/master_core.h"
#include "protocol/membership.h"

namespace engram {

class Liveness {
public:
    Liveness(MasterCore& core, Membership& membership);

    void startEpoch();
    /// Sends a heartbeat to every member now (also after a commit, so that it is known soon).
    void beat();
    void onAnswer(const Identity& from, const HeartbeatReply& reply);
    /// Beats when due; suspects who owes an answer. True if this process itself stood still.
    bool onTimer();
    /// Members that have not answered a heartbeat lately, for people.
    [[nodiscard]] std::string silent() const;
    [[nodiscard]] TimePoint nextBeat() const { return m_nextBeat; }

private:
    [[nodiscard]] TimePoint majorityAnswered(const View& view) const;
    /// True if a majority of the views was heard within the last two heartbeats.
    [[nodiscard]] bool hearsMajority() const;
    /// False if we have had no lease for long, hear no majority, and another master could do
    /// better: a deaf primary must not keep the others from electing it.
    [[nodiscard]] bool mayGrant() const;
    void renewLease();
    void suspect(Peer& peer, std::string_view why);

    MasterCore& m_core;
    Membership& m_membership;
    TimePoint m_nextBeat{};
    TimePoint m_lastBeat{};
    TimePoint m_lastTimer{};
    TimePoint m_startedAt{};
    bool m_hadLease = false;
    bool m_lostLease = false;  ///< and it was told
    bool m_grants = true;      ///< the last heartbeat renewed the grants
};

}  // namespace engram
