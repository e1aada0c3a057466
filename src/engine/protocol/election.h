// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// How a backup becomes the primary (DESIGN 3.1): silence, a probe, promises of a majority, the
// highest accepted view. Pure; driven by one thread.

#pragma once

#include <functional>
#include <map>
#include <string>

#include "protocol/master_core.h"
#include "protocol/quorum.h"

namespace engram {

class Election {
public:
    explicit Election(MasterCore& core);

    /// A majority promised our epoch: `view` is to be re-committed under it.
    /// `predecessorMatters`: nobody knew that `view` is committed.
    std::function<void(Epoch, const View& view, bool predecessorMatters)> onWon;

    /// `cluster` has nodes that look for a primary: we may be elected, though no view of it ever
    /// held us. Voters are its members alone, so who leads them does not matter for safety.
    void foundOrphans(ClusterId cluster) { m_orphans = cluster; }
    /// The primary was heard, or a promise was given: the silence starts anew.
    void heard();
    void onPromised(const Identity& from, const Promised& message);
    /// Somebody is ahead of us.
    void onFenced(Epoch epoch) { m_highest = std::max(m_highest, epoch); }
    void onTimer();
    /// Time since the primary was heard.
    [[nodiscard]] Duration silence() const { return m_core.now - m_heardAt; }
    /// The primary has asked us to take over: no patience.
    void standNow();
    /// Members whose promise is missing, and for what; "" if no candidacy is under way.
    [[nodiscard]] std::string waitsFor() const;
    /// Ends a candidacy under way.
    void abort();
    [[nodiscard]] bool isRunning() const { return m_phase != Phase::Idle; }

private:
    enum class Phase { Idle, Probing, Promising };

    [[nodiscard]] ClusterId cluster() const;
    void begin(Phase phase);
    void ask(const Identity& voter);
    void learn(const Promised& message);
    void evaluate();
    void win();

    MasterCore& m_core;
    Phase m_phase = Phase::Idle;
    Epoch m_epoch;
    Epoch m_highest;
    TimePoint m_heardAt{};
    TimePoint m_startedAt{};
    Duration m_patience{};
    bool m_isAsked = false;         ///< by the primary, which hands over
    std::size_t m_goneAtBegin = 0;  ///< members proved dead when the ballot began
    IdentitySet m_granted;
    IdentitySet m_asked;
    ClusterId m_orphans;
    ViewPtr m_view;                ///< highest accepted view learnt; null if none yet
    bool m_viewCommitted = false;  ///< some voter knows that it is committed
};

}  // namespace engram
