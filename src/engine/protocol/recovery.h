// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a new primary must find out before it may answer (DESIGN 3.5): a slot is open when every
// in-sync replica is fenced under our epoch; a key is known when all of them said which version
// they have, and the highest was written back. The sweep does it for all slots in the background.
// Pure; driven by one thread.

#pragma once

#include <absl/container/flat_hash_map.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "protocol/directory.h"
#include "protocol/master_core.h"
#include "protocol/reads.h"
#include "protocol/writes.h"

namespace engram {

class Recovery {
public:
    Recovery(MasterCore& core, Directory& directory, Writes& writes, Reads& reads);

    /// Called when a lookup ended or a slot was verified: parked requests may go on.
    std::function<void()> onProgress;

    /// Called with the stamps that came with a value that is written back.
    std::function<void(SlotId, const std::vector<SessionRecord>&)> onRescued;

    /// True if every in-sync replica of `slot` has accepted a view of our epoch.
    [[nodiscard]] bool isOpen(SlotId slot) const;
    /// Finds out the version of `key`; the directory has it when onProgress is called. A lookup
    /// under way is joined.
    void lookUp(RequestId cause, SlotId slot, const std::string& key);
    /// Verifies `slot` before others, if it is open.
    void sweepNow(SlotId slot);
    /// The last copy of the slot is lost: what was found out about it counts no more.
    void forget(SlotId slot);
    void onLookedUp(const NodeId& from, const LookedUp& message);
    void onDigests(const NodeId& from, const Digests& message);
    void onListed(const NodeId& from, const Listed& message);
    /// Replicas were removed, or have answered our epoch: who is waited for may have changed.
    void onViewChanged();
    void onTimer();
    void clear();
    [[nodiscard]] bool isSweeping() const { return !m_directory.isFullyVerified(); }

private:
    struct KeyLookup {
        SlotId slot;
        std::string key;
        RequestId request;
        std::map<NodeId, std::optional<EntryHead>> answers;
        TimePoint sentAt{};
        bool isDeciding = false;  ///< all have answered; the value is being written back
    };
    struct SlotSweep {
        std::map<NodeId, SlotDigest> digests;
        std::map<NodeId, std::vector<EntryHead>> listings;
        std::map<NodeId, bool> complete;  ///< listing came to its end
        std::vector<NodeId> listers;      ///< asked for listings; empty while digests are gathered
        std::size_t openLookups = 0;
        bool isMerged = false;
        TimePoint sentAt{};
    };

    void ask(KeyLookup& lookup);
    void decideIfComplete(KeyLookup& lookup);
    void decide(KeyLookup& lookup, const std::vector<NodeId>& asked);
    void writeBack(const std::string& key, const EntryHead& chosen, std::vector<NodeId> holders,
                   std::vector<NodeId> lacking);
    void finishLookup(const std::string& key, const EntryHead* chosen);
    void emitTally(const KeyLookup& lookup, const EntryHead* chosen, std::size_t agreeing,
                   std::size_t asked);
    void startSweeps();
    void askDigests(SlotId slot, SlotSweep& sweep);
    void sendAsks();
    void chooseListers(SlotId slot, SlotSweep& sweep);
    void advanceSweep(SlotId slot);
    void merge(SlotId slot, SlotSweep& sweep);
    void finishSlot(SlotId slot);
    void reportProgress(bool force);

    MasterCore& m_core;
    Directory& m_directory;
    Writes& m_writes;
    Reads& m_reads;
    std::map<std::string, KeyLookup> m_lookups;
    absl::flat_hash_map<RequestId, std::string> m_lookupKeys;
    std::map<SlotId, SlotSweep> m_sweeps;
    std::map<NodeId, std::vector<SlotId>> m_asks;  ///< digests to ask for, one message a replica
    std::size_t m_nextSlot = 0;
    std::size_t m_reportedSlots = 0;
};

}  // namespace engram
