// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/view_plan.h"

#include <algorithm>

#include "protocol/placement.h"

namespace engram {

namespace {

bool contains(const SlotReplicas::Indices& indices, std::uint16_t index) {
    return std::find(indices.begin(), indices.end(), index) != indices.end();
}

void drop(SlotReplicas::Indices& indices, std::uint16_t index) {
    indices.erase(std::remove(indices.begin(), indices.end(), index), indices.end());
}

/// True if some slot that may hold data has no other in-sync replica than `id`.
bool holdsLastCopy(const View& view, const ViewWishes& wishes, const NodeId& id) {
    const auto index = view.indexOf(id);
    if (!index)
        return false;
    for (std::size_t slot = 0; slot < view.slots.size(); ++slot) {
        const auto& inSync = view.slots[slot].inSync;
        if (inSync.size() == 1 && inSync.front() == *index &&
            !wishes.isEmptySlot(SlotId{static_cast<std::uint16_t>(slot)}))
            return true;
    }
    return false;
}

void removeSuspects(ViewPlan& plan, const ViewWishes& wishes) {
    for (const NodeId& id : wishes.removals) {
        if (plan.next.find(id) == nullptr)
            continue;
        if (wishes.keepsLastReplica && holdsLastCopy(plan.next, wishes, id)) {
            plan.kept.push_back(id);
            continue;
        }
        removeMember(plan.next, id);
        plan.removed.push_back(id);
    }
}

/// Removes a member that will not bring its data back; slots that it alone held are lost.
void removeWithLoss(ViewPlan& plan, const ViewWishes& wishes, const NodeId& id) {
    const auto index = plan.next.indexOf(id);
    if (!index)
        return;
    for (std::size_t slot = 0; slot < plan.next.slots.size(); ++slot) {
        const SlotId slotId{static_cast<std::uint16_t>(slot)};
        const auto& inSync = plan.next.slots[slot].inSync;
        if (inSync.size() == 1 && inSync.front() == *index && !wishes.isEmptySlot(slotId))
            plan.next.lost.push_back(slotId);
    }
    removeMember(plan.next, id);
    plan.removed.push_back(id);
}

void admitJoiners(ViewPlan& plan, const ViewWishes& wishes) {
    for (const Member& joiner : wishes.joins) {
        const NodeId& id = joiner.identity.id;
        const Member* known = plan.next.find(id);
        if (known != nullptr && known->identity == joiner.identity)
            continue;
        if (known != nullptr) {
            removeWithLoss(plan, wishes, id);
        }
        plan.next.members.push_back(joiner);
    }
}

void promote(ViewPlan& plan, const ViewWishes& wishes) {
    for (const auto& [slot, replica] : wishes.promotions) {
        const auto index = plan.next.indexOf(replica.id);
        SlotReplicas& replicas = plan.next.slots[slot.value];
        if (!index || !plan.next.contains(replica) || !contains(replicas.syncing, *index))
            continue;
        drop(replicas.syncing, *index);
        replicas.inSync.push_back(*index);
    }
}

/// Moves one slot towards `targets`. A replica outside of them stays until all of them are in-sync.
void place(SlotReplicas& replicas, const std::vector<std::uint16_t>& targets, bool isEmpty) {
    for (const std::uint16_t target : targets) {
        if (contains(replicas.inSync, target))
            continue;
        if (isEmpty) {
            drop(replicas.syncing, target);
            replicas.inSync.push_back(target);
        } else if (!contains(replicas.syncing, target)) {
            replicas.syncing.push_back(target);
        }
    }
    const auto isTarget = [&](std::uint16_t index) {
        return std::find(targets.begin(), targets.end(), index) != targets.end();
    };
    const auto keepTargets = [&](SlotReplicas::Indices& indices) {
        indices.erase(std::remove_if(indices.begin(), indices.end(),
                                     [&](std::uint16_t index) { return !isTarget(index); }),
                      indices.end());
    };
    keepTargets(replicas.syncing);
    if (replicas.syncing.empty() && !targets.empty())
        keepTargets(replicas.inSync);
}

/// Copies of each slot that the slaves of `view` allow.
std::size_t wantedCopies(const View& view) {
    const auto slaves =
        std::count_if(view.members.begin(), view.members.end(),
                      [](const Member& member) { return member.role == Role::Slave; });
    return std::min<std::size_t>(static_cast<std::size_t>(slaves), view.replicas);
}

}  // namespace

ViewPlan planNextView(const View& committed, const ViewWishes& wishes) {
    ViewPlan plan;
    plan.next = committed;
    plan.next.lost.clear();
    for (const NodeId& id : wishes.forgets)
        removeWithLoss(plan, wishes, id);
    removeSuspects(plan, wishes);
    admitJoiners(plan, wishes);
    promote(plan, wishes);
    std::vector<bool> isLost(plan.next.slots.size(), false);
    for (const SlotId slot : plan.next.lost)
        isLost[slot.value] = true;
    // A committed view has every slot at its targets or on the way there: with the same members and
    // nothing on the way there is nothing to do, and most slots are so.
    const bool sameMembers = plan.next.members == committed.members;
    const std::size_t wanted = wantedCopies(plan.next);
    for (std::size_t slot = 0; slot < plan.next.slots.size(); ++slot) {
        const SlotReplicas& replicas = plan.next.slots[slot];
        if (sameMembers && replicas.syncing.empty() && replicas.inSync.size() == wanted)
            continue;
        const SlotId slotId{static_cast<std::uint16_t>(slot)};
        const std::vector<std::uint16_t> targets = rankedSlaves(plan.next, slotId, wanted);
        const bool needsNoCopy = isLost[slot] || !wishes.fillsFirst || wishes.isEmptySlot(slotId);
        place(plan.next.slots[slot], targets, needsNoCopy);
    }
    plan.changesAnything =
        plan.next.members != committed.members || plan.next.slots != committed.slots;
    plan.next.stamp.number.value = committed.stamp.number.value + 1;
    plan.next.predecessor = committed.identities();
    return plan;
}

}  // namespace engram
