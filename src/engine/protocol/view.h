// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The committed membership and placement. Views form one chain: each names the members of its
// predecessor, and is committed when a majority of both has accepted it (DESIGN 3.1). Values.

#pragma once

#include <absl/container/inlined_vector.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "common/ids.h"
#include "common/limits.h"
#include "common/result.h"

namespace engram {

/// Who a voter is: a restarted node with lost memory is another one.
struct Identity {
    NodeId id;
    Incarnation incarnation;

    auto operator<=>(const Identity&) const = default;
    template <class H>
    friend H AbslHashValue(H state, const Identity& i) {
        return H::combine(std::move(state), i.id, i.incarnation);
    }
};

struct Member {
    Identity identity;
    Role role = Role::Slave;
    Endpoint endpoint;
    std::uint64_t pid = 0;  ///< of the daemon, for people; 0 if unknown

    friend bool operator==(const Member&, const Member&) = default;
};

/// Replicas of one slot as indices into View::members. A member stands in one list at most.
struct SlotReplicas {
    using Indices = absl::InlinedVector<std::uint16_t, 4>;
    Indices inSync;   ///< hold every acknowledged write of the slot
    Indices syncing;  ///< get new writes, are being filled with the old ones

    /// By hand: views compare a thousand of these, and a list has one to three members.
    friend bool operator==(const SlotReplicas& a, const SlotReplicas& b) {
        return same(a.inSync, b.inSync) && same(a.syncing, b.syncing);
    }

private:
    static bool same(const Indices& a, const Indices& b) {
        if (a.size() != b.size())
            return false;
        for (std::size_t i = 0; i < a.size(); ++i)
            if (a[i] != b[i])
                return false;
        return true;
    }
};

/// Orders ballots of views: higher epoch first, then higher number.
struct ViewStamp {
    Epoch epoch;
    ViewNumber number;

    auto operator<=>(const ViewStamp&) const = default;
};

struct View {
    ClusterId cluster;
    ViewStamp stamp;
    NodeId primary;
    std::uint32_t replicas = 3;         ///< wanted copies per slot (--replicas)
    std::uint32_t minInSync = 1;        ///< fewer copies refuse writes (--min-in-sync)
    std::vector<Member> members;        ///< masters and slaves, all of them voters
    std::vector<Identity> predecessor;  ///< members of the view before
    std::vector<SlotReplicas> slots;    ///< limits::kSlotCount entries
    std::vector<SlotId> lost;           ///< their data is lost, as this view declares (DESIGN 2.6)

    [[nodiscard]] const Member* find(const NodeId& id) const;
    [[nodiscard]] bool contains(const Identity& identity) const;
    /// Index into members, or nothing.
    [[nodiscard]] std::optional<std::uint16_t> indexOf(const NodeId& id) const;
    [[nodiscard]] std::vector<Identity> identities() const;

    friend bool operator==(const View&, const View&) = default;
};

using ViewPtr = std::shared_ptr<const View>;

/// The first view of a new cluster: `primary` alone, no replicas, and its own predecessor, so that
/// one accepting voter is a majority of both.
[[nodiscard]] View foundingView(ClusterId cluster, Epoch epoch, const Member& primary,
                                std::uint32_t replicas, std::uint32_t minInSync);

/// True if some replica of some slot is being filled.
[[nodiscard]] bool hasSyncing(const View& view);

/// Removes the member with `id` and renumbers all slots. The caller sees to DESIGN 2.6.
void removeMember(View& view, const NodeId& id);

/// One line that people and decodeView() read:
///   "cluster=.. epoch=3 number=9 primary=m1 replicas=3 min=1 members=m1/17/master/host:port/pid,..
///    predecessor=m1/17,.. lost=7,8 slots=12*1,2,3|4;..." (run * in-sync | syncing, by member
///    index)
[[nodiscard]] std::string encodeView(const View& view);
/// Malformed says what and where. All indices are checked.
[[nodiscard]] Result<View> decodeView(std::string_view text);

}  // namespace engram
