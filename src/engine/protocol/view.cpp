// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/view.h"

#include <algorithm>

namespace engram {

namespace {

/// Takes `gone` out of `indices` and moves those behind it down by one.
void renumber(SlotReplicas::Indices& indices, std::uint16_t gone) {
    indices.erase(std::remove(indices.begin(), indices.end(), gone), indices.end());
    for (std::uint16_t& index : indices) {
        if (index > gone)
            --index;
    }
}

}  // namespace

const Member* View::find(const NodeId& id) const {
    const auto index = indexOf(id);
    return index ? &members[*index] : nullptr;
}

bool View::contains(const Identity& identity) const {
    return std::any_of(members.begin(), members.end(),
                       [&identity](const Member& member) { return member.identity == identity; });
}

std::optional<std::uint16_t> View::indexOf(const NodeId& id) const {
    for (std::size_t index = 0; index < members.size(); ++index) {
        if (members[index].identity.id == id)
            return static_cast<std::uint16_t>(index);
    }
    return std::nullopt;
}

std::vector<Identity> View::identities() const {
    std::vector<Identity> all;
    all.reserve(members.size());
    for (const Member& member : members)
        all.push_back(member.identity);
    return all;
}

View foundingView(ClusterId cluster, Epoch epoch, const Member& primary, std::uint32_t replicas,
                  std::uint32_t minInSync) {
    View view;
    view.cluster = cluster;
    view.stamp = {epoch, ViewNumber{1}};
    view.primary = primary.identity.id;
    view.replicas = replicas;
    view.minInSync = minInSync;
    view.members = {primary};
    view.predecessor = {primary.identity};
    view.slots.resize(limits::kSlotCount);
    return view;
}

bool hasSyncing(const View& view) {
    return std::any_of(view.slots.begin(), view.slots.end(),
                       [](const SlotReplicas& slot) { return !slot.syncing.empty(); });
}

void removeMember(View& view, const NodeId& id) {
    const auto gone = view.indexOf(id);
    if (!gone)
        return;
    view.members.erase(view.members.begin() + *gone);
    for (SlotReplicas& slot : view.slots) {
        renumber(slot.inSync, *gone);
        renumber(slot.syncing, *gone);
    }
}

}  // namespace engram
