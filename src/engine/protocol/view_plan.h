// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Computes the next view from the committed one and what should change (DESIGN 3.1, 3.2). Pure
// functions, so that the rules can be read and tested in one place.

#pragma once

#include <functional>
#include <vector>

#include "common/ids.h"
#include "protocol/view.h"

namespace engram {

struct ViewWishes {
    std::vector<Member> joins;     ///< new members; a known id replaces the old incarnation
    std::vector<NodeId> removals;  ///< suspects, those that should go first in front
    std::vector<NodeId> forgets;   ///< removed even if they hold a last copy, which is then lost
    struct Promotion {
        SlotId slot;
        Identity replica;  ///< syncing -> in-sync; another incarnation of it has nothing yet
    };
    std::vector<Promotion> promotions;
    /// True if it is certain that nothing was ever written to the slot: a new replica of it needs
    /// no copy, and its last replica may go.
    std::function<bool(SlotId)> isEmptySlot;
    bool keepsLastReplica = true;  ///< Rule::KeepLastReplica
    bool fillsFirst = true;        ///< Rule::FillBeforeInSync
};

struct ViewPlan {
    View next;
    std::vector<NodeId> removed;  ///< of the wishes, those that were granted
    std::vector<NodeId> kept;     ///< suspects that hold a last copy and stay (DESIGN 2.6)
    bool changesAnything = false;
};

/// Plans one step of the chain: number + 1, the predecessor's members named, every slot's replicas
/// moved towards the first `replicas` slaves in rank.
[[nodiscard]] ViewPlan planNextView(const View& committed, const ViewWishes& wishes);

}  // namespace engram
