// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Brings syncing replicas up to date (DESIGN 3.2): an in-sync replica copies each slot to them in
// bulk, then the view makes them in-sync. Pure; driven by one thread.

#pragma once

#include <map>
#include <utility>

#include "protocol/directory.h"
#include "protocol/master_core.h"
#include "protocol/membership.h"
#include "protocol/sessions.h"
#include "protocol/writes.h"

namespace engram {

class Resync {
public:
    Resync(MasterCore& core, const Directory& directory, const Writes& writes,
           Membership& membership, Sessions& sessions);

    /// A view was committed: copies for its syncing replicas begin, others end.
    void onViewChanged();
    void onSynced(const Identity& from, const Synced& message);
    void onTimer();
    void clear();
    [[nodiscard]] bool isBusy() const { return !m_copies.empty(); }

private:
    enum class Phase { Waiting, Copying, Complete };
    struct Copy {
        Identity target;
        Phase phase = Phase::Waiting;
        std::uint64_t barrier = 0;  ///< writes up to this sequence did not go to the target
        std::uint64_t ticket = 0;
        NodeId source;
        TimePoint sentAt{};
    };
    struct Progress {
        TimePoint startedAt{};
        TimePoint reportedAt{};
        NodeId source;
        std::int64_t slotsTotal = 0;
        std::int64_t slotsDone = 0;
        std::int64_t keys = 0;
        std::int64_t bytes = 0;
    };
    using Key = std::pair<SlotId, NodeId>;

    void track(SlotId slot, const Identity& target);
    void startWaiting();
    /// Copies under way, by source.
    using Loads = std::map<NodeId, std::size_t>;
    [[nodiscard]] Loads copiesPerSource() const;
    [[nodiscard]] Peer* chooseSource(SlotId slot, const Loads& loads) const;
    void sendCopy(const Key& key, Copy& copy);
    void report(EventKind kind, const NodeId& target, const Progress& progress);
    void finishTargets();

    MasterCore& m_core;
    const Directory& m_directory;
    const Writes& m_writes;
    Membership& m_membership;
    Sessions& m_sessions;
    std::map<Key, Copy> m_copies;
    std::map<NodeId, Progress> m_progress;  ///< by target
    std::uint64_t m_nextTicket = 1;
};

}  // namespace engram
