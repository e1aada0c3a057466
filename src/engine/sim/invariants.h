// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What must hold in a world at all times (DESIGN 7), checked from outside with full knowledge.

#pragma once

#include <absl/container/flat_hash_map.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/world.h"

namespace engram::sim {

struct Violation {
    std::string invariant;  ///< short name: "acknowledged-write", "view-chain" ...
    std::string detail;
    SimTime at{0};
};

/// True for invariants that speak of wrong answers or lost data; the others speak of things that
/// take too long.
[[nodiscard]] bool isSafety(std::string_view invariant);

/// Attach with World::setObserver(). Keeps the first violation only.
class Invariants final : public WorldObserver {
public:
    explicit Invariants(World& world);

    [[nodiscard]] const std::optional<Violation>& violation() const { return m_violation; }
    /// Data was lost and the cluster said so: when first, if ever.
    [[nodiscard]] std::optional<std::uint64_t> lossDeclaredAt() const { return m_lossDeclaredAt; }
    void report(std::string invariant, std::string detail);

    void onTurnEnd(NodeIndex node) override;
    void onEvent(NodeIndex node, const Event& event) override;
    void onReply(NodeIndex node, const Operation& operation,
                 const OperationResult& result) override;

private:
    /// True for a node of another cluster than the one whose promises count: that of the first
    /// view, as long as a running node remembers it.
    [[nodiscard]] bool isForeign(const SimNode& node);
    void checkView(const ViewPtr& view);
    /// True if none of its slaves runs any more, as the incarnation that it was.
    [[nodiscard]] bool isExtinct(const View& view);
    /// True if neither its primary nor a slave of its views runs: the epoch is forgotten.
    [[nodiscard]] bool isExtinct(Epoch epoch, const Identity& primary);
    /// True if nobody is left who could tell of `view`: its stamp may come again.
    [[nodiscard]] bool isForgotten(const View& view);
    void checkChain(const View& before, const View& after);
    void checkInSyncStays(const View& before, const View& after);
    /// True if a write to `slot` was acknowledged before `proposal` was made.
    [[nodiscard]] bool heldData(std::size_t slot, ViewStamp proposal) const;
    void checkPrimary(const SimNode& node);
    struct Acknowledged {
        std::string key;
        SlotId slot;
        Version version;  ///< the highest
    };
    /// The members of a view as running slaves: what they hold, or null for who is gone.
    using Holders = std::vector<const SimNode*>;

    void noteAcknowledged(const std::string& key, Version version);
    [[nodiscard]] ViewPtr newestCommitted() const;
    [[nodiscard]] Holders holdersOf(const View& view);
    void checkKept(const View& view, const Holders& holders, const Acknowledged& write);
    /// In-sync replicas hold every acknowledged write, at any time: looks at all of them.
    void checkAllKept();
    /// The same for some, going round.
    void checkSomeKept();

    World& m_world;
    std::vector<ViewPtr> m_seen;  // per node: the view it had last
    ClusterId m_cluster;
    std::map<ViewStamp, ViewPtr> m_committed;
    std::map<ViewNumber, ViewPtr> m_byNumber;
    std::map<Epoch, Identity> m_primaries;
    std::map<ViewStamp, std::uint64_t> m_proposedAt;
    std::map<std::size_t, std::uint64_t> m_writtenAt;  // per slot: the first acknowledged write
    std::vector<Acknowledged> m_acknowledged;
    absl::flat_hash_map<std::string, std::size_t> m_acknowledgedAt;  // per key: where in the list
    std::size_t m_nextToCheck = 0;
    std::uint64_t m_turns = 0;
    std::optional<std::uint64_t> m_lossDeclaredAt;
    std::optional<Violation> m_violation;
};

/// True once every slot has all the in-sync replicas it can have, none is syncing, and every
/// running node is in the view. `why` says what is missing.
[[nodiscard]] bool isFullyRedundant(World& world, std::string& why);

/// For a quiet world: in-sync replicas of a slot have equal digests. Empty if so.
[[nodiscard]] std::string differingReplicas(World& world);

/// All keys that exist according to the in-sync replicas, with their highest versions.
[[nodiscard]] std::map<std::string, Version> keysOfSlaves(World& world);

}  // namespace engram::sim
