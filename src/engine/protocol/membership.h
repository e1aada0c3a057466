// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The primary's changes of the view, one at a time (DESIGN 3.1): who joins, who is removed, which
// replica becomes in-sync. Proposes, gathers acceptances, commits. Pure; driven by one thread.

#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "protocol/directory.h"
#include "protocol/master_core.h"
#include "protocol/quorum.h"
#include "protocol/view_plan.h"
#include "protocol/writes.h"

namespace engram {

/// Why `id` may not be forgotten; "" if it may: a member of `view` that does not answer.
[[nodiscard]] std::string mayForget(const MasterCore& core, const View& view, const NodeId& id);

class Membership {
public:
    Membership(MasterCore& core, Directory& directory, Writes& writes);

    /// Called after a view was proposed / committed.
    std::function<void()> onProposed;
    std::function<void()> onCommitted;
    /// The loss of a slot is declared.
    std::function<void(SlotId)> onLost;

    /// Founds a new cluster with us alone; commits at once.
    void found(ClusterId cluster);
    /// Re-commits `view` (the highest that the promises told) under our new epoch.
    /// `predecessorMatters`: nobody could tell that it is committed.
    void inherit(const View& view, bool predecessorMatters);

    void onJoin(const Join& join);
    void onAccepted(const Identity& from, ViewNumber number);
    /// `slot` is complete on `replica`.
    void wishPromotion(SlotId slot, const Identity& replica);
    /// Removes a dead member for good (ForgetOperation); empty, or why it can't be.
    [[nodiscard]] std::string forget(const NodeId& id);
    void onPeerUp(const Identity& peer);
    /// Suspicions changed, a join came, time passed: proposes the next view if one is due.
    void advance();
    void onTimer();
    void clear();

    /// Members of the committed and the proposed view, without us.
    [[nodiscard]] std::vector<Member> audience() const;
    [[nodiscard]] bool isMember(const Identity& identity) const;
    /// Suspects that stay since they hold a last copy.
    [[nodiscard]] const std::vector<NodeId>& keptSuspects() const { return m_kept; }
    /// Whose acceptance the proposed view lacks, for people; "" if nothing is proposed.
    [[nodiscard]] std::string waitsFor() const;
    /// Replicas of `slot` that may answer: false if every one is suspected (the slot is offline).
    [[nodiscard]] bool isOffline(SlotId slot) const;

private:
    /// Members of the predecessor of an inherited view that may not be committed: they vote on it.
    [[nodiscard]] std::vector<Identity> inheritedVoters() const;
    void propose(View&& view);
    void sendAccept(const NodeId& to);
    void tryCommit();
    void commit();
    [[nodiscard]] std::vector<ViewWishes::Promotion> settledPromotions();
    void declareLosses();
    void countCommit(const View* before);
    /// Another incarnation of a member showed up: the one in the view is dead for good.
    void noteIncarnation(const Identity& identity);
    void noteGone(const Identity& identity);
    void announceMembers(const ViewPtr& before);
    void announceKept(const std::vector<NodeId>& kept);
    [[nodiscard]] std::vector<NodeId> suspects() const;
    /// True if the members that are not suspected are a majority of the committed view.
    [[nodiscard]] bool hearsMajority() const;

    MasterCore& m_core;
    Directory& m_directory;
    Writes& m_writes;
    std::map<NodeId, Member> m_joins;
    std::vector<ViewWishes::Promotion> m_promotions;
    std::vector<NodeId> m_forgets;
    std::vector<NodeId> m_kept;
    ViewNumber m_keptAt;  ///< the view in which they were kept
    IdentitySet m_accepted;
    bool m_predecessorMatters = true;
    TimePoint m_lastSent{};
};

}  // namespace engram
