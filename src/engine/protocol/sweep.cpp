// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The background sweep of Recovery: digests first, listings where they are needed, then a lookup
// for every key on which the replicas differ.

#include <algorithm>

#include "protocol/recovery.h"

namespace engram {

namespace {
constexpr std::size_t kProgressStep = 64;  // slots between two progress events
}

void Recovery::sweepNow(SlotId slot) {
    if (m_directory.isVerified(slot) || m_sweeps.contains(slot) || !isOpen(slot))
        return;
    SlotSweep& sweep = m_sweeps[slot];
    if (m_core.inSyncReplicas(slot).empty()) {
        finishSlot(slot);
        return;
    }
    askDigests(slot, sweep);
    sendAsks();
}

void Recovery::startSweeps() {
    if (m_directory.isFullyVerified() || !m_core.committed)
        return;
    // In batches: one message asks a replica for the digests of many slots.
    if (m_sweeps.size() > limits::kConcurrentSweepSlots / 2)
        return;
    for (std::size_t tried = 0; tried < limits::kSlotCount; ++tried) {
        if (m_sweeps.size() >= limits::kConcurrentSweepSlots)
            break;
        const SlotId slot{static_cast<std::uint16_t>(m_nextSlot)};
        m_nextSlot = (m_nextSlot + 1) % limits::kSlotCount;
        if (m_directory.isVerified(slot) || m_sweeps.contains(slot) || !isOpen(slot))
            continue;
        SlotSweep& sweep = m_sweeps[slot];
        if (m_core.inSyncReplicas(slot)
                .empty()) {  // no copy was ever in-sync: nothing was ever acknowledged
            finishSlot(slot);
            continue;
        }
        askDigests(slot, sweep);
    }
    sendAsks();
}

void Recovery::askDigests(SlotId slot, SlotSweep& sweep) {
    sweep.sentAt = m_core.now;
    for (const NodeId& id : m_core.inSyncReplicas(slot))
        m_asks[id].push_back(slot);
}

void Recovery::sendAsks() {
    for (auto& [id, slots] : m_asks)
        m_core.send(id, AskDigests{m_core.epoch, std::move(slots)});
    m_asks.clear();
}

void Recovery::onDigests(const NodeId& from, const Digests& message) {
    for (const DigestRow& row : message.rows) {
        const auto found = m_sweeps.find(row.slot);
        if (found == m_sweeps.end() || found->second.isMerged)
            continue;
        found->second.digests[from] = row.digest;
        if (!row.floor.isNone())
            m_directory.touch(row.slot);
        advanceSweep(row.slot);
    }
    startSweeps();
}

void Recovery::chooseListers(SlotId slot, SlotSweep& sweep) {
    const std::vector<NodeId> asked = m_core.inSyncReplicas(slot);
    const bool hasAll = std::all_of(asked.begin(), asked.end(),
                                    [&](const NodeId& id) { return sweep.digests.contains(id); });
    if (!hasAll || asked.empty())
        return;
    const SlotDigest first = sweep.digests[asked.front()];
    const bool equal = std::all_of(asked.begin(), asked.end(),
                                   [&](const NodeId& id) { return sweep.digests[id] == first; });
    sweep.listers = equal ? std::vector<NodeId>{asked[slot.value % asked.size()]} : asked;
    sweep.sentAt = m_core.now;
    if (equal && first.count == 0) {  // all are empty: a listing could say no more
        sweep.complete[sweep.listers.front()] = true;
        return;
    }
    for (const NodeId& id : sweep.listers)
        m_core.send(id, List{m_core.epoch, slot, {}});
}

void Recovery::onListed(const NodeId& from, const Listed& message) {
    const auto found = m_sweeps.find(message.slot);
    if (found == m_sweeps.end() || found->second.isMerged)
        return;
    SlotSweep& sweep = found->second;
    std::vector<EntryHead>& listing = sweep.listings[from];
    const std::string expected = listing.empty() ? std::string() : listing.back().key;
    if (message.after != expected || sweep.complete[from])
        return;
    listing.insert(listing.end(), message.items.begin(), message.items.end());
    sweep.complete[from] = message.last;
    sweep.sentAt = m_core.now;
    if (message.last) {
        advanceSweep(message.slot);
        startSweeps();
    } else {
        m_core.send(from, List{m_core.epoch, message.slot, listing.back().key});
    }
}

void Recovery::advanceSweep(SlotId slot) {
    const auto found = m_sweeps.find(slot);
    if (found == m_sweeps.end())
        return;
    SlotSweep& sweep = found->second;
    if (m_core.inSyncReplicas(slot).empty() || (sweep.isMerged && sweep.openLookups == 0)) {
        finishSlot(slot);
        return;
    }
    if (sweep.isMerged) {
        sweep.openLookups = static_cast<std::size_t>(
            std::count_if(m_lookups.begin(), m_lookups.end(),
                          [&](const auto& row) { return row.second.slot == slot; }));
        if (sweep.openLookups == 0)
            finishSlot(slot);
        return;
    }
    if (sweep.listers.empty())
        chooseListers(slot, sweep);
    const std::vector<NodeId> current = m_core.inSyncReplicas(slot);
    std::erase_if(sweep.listers, [&](const NodeId& id) {
        return std::find(current.begin(), current.end(), id) == current.end();
    });
    const bool complete =
        !sweep.listers.empty() && std::all_of(sweep.listers.begin(), sweep.listers.end(),
                                              [&](const NodeId& id) { return sweep.complete[id]; });
    if (complete && isOpen(slot))
        merge(slot, sweep);
}

void Recovery::merge(SlotId slot, SlotSweep& sweep) {
    struct Found {
        Version version;
        bool tombstone = false;
        std::size_t agreeing = 0;
    };
    std::map<std::string, Found> merged;
    for (const NodeId& id : sweep.listers) {
        for (EntryHead& head : sweep.listings[id]) {
            Found& row = merged[head.key];
            if (row.version < head.version)
                row = Found{head.version, head.tombstone, 1};
            else if (row.version == head.version)
                ++row.agreeing;
        }
    }
    sweep.isMerged = true;
    std::vector<std::string> differing;
    for (const auto& [key, row] : merged) {
        const DirectoryEntry* known = m_directory.find(slot, key);
        if (row.version.epoch >= m_core.epoch || (known != nullptr && known->verified))
            continue;
        if (row.agreeing == sweep.listers.size())
            m_directory.commit(slot, key, row.version, row.tombstone);
        else
            differing.push_back(key);
    }
    sweep.openLookups = differing.size();
    sweep.listings.clear();
    for (const std::string& key : differing)
        lookUp(m_core.newRequestId(), slot, key);
    advanceSweep(slot);
}

void Recovery::finishSlot(SlotId slot) {
    m_sweeps.erase(slot);
    m_directory.markVerified(slot);
    reportProgress(m_directory.isFullyVerified());
    if (onProgress)
        onProgress();
}

void Recovery::reportProgress(bool force) {
    const std::size_t done = m_directory.verifiedSlots();
    if (!force && done < m_reportedSlots + kProgressStep)
        return;
    m_reportedSlots = done;
    Event event;
    event.kind = EventKind::SweepProgress;
    event.epoch = m_core.epoch;
    event.counters = {{"slotsDone", static_cast<std::int64_t>(done)},
                      {"slotsTotal", static_cast<std::int64_t>(limits::kSlotCount)},
                      {"keys", static_cast<std::int64_t>(m_directory.liveKeys())}};
    m_core.emit(std::move(event));
    if (m_directory.isFullyVerified())
        m_core.emitState(node_state::kServing, "the directory is rebuilt");
}

}  // namespace engram
