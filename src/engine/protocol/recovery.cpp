// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/recovery.h"

#include <algorithm>

namespace engram {

Recovery::Recovery(MasterCore& core, Directory& directory, Writes& writes, Reads& reads)
    : m_core(core), m_directory(directory), m_writes(writes), m_reads(reads) {}

bool Recovery::isOpen(SlotId slot) const {
    if (!m_core.committed)
        return false;
    const auto& inSync = m_core.committed->slots[slot.value].inSync;
    return std::all_of(inSync.begin(), inSync.end(), [this](std::uint16_t index) {
        const Peer* peer = m_core.peers.find(m_core.committed->members[index].identity);
        return peer != nullptr && peer->answeredEpoch;
    });
}

void Recovery::lookUp(RequestId cause, SlotId slot, const std::string& key) {
    if (m_lookups.contains(key))
        return;
    ++m_core.counters.lookups;
    KeyLookup lookup;
    lookup.slot = slot;
    lookup.key = key;
    lookup.request = cause;
    const auto [place, added] = m_lookups.emplace(key, std::move(lookup));
    m_lookupKeys[cause] = key;
    ask(place->second);
    decideIfComplete(place->second);
}

void Recovery::ask(KeyLookup& lookup) {
    for (const NodeId& id : m_core.inSyncReplicas(lookup.slot)) {
        if (lookup.answers.contains(id))
            continue;
        m_core.send(id, Lookup{m_core.epoch, lookup.request, lookup.slot, lookup.key});
        if (m_core.traces(lookup.request)) {
            m_core.hop(EventKind::HopSent, HopKind::Lookup, lookup.request, m_core.self().id, id,
                       lookup.key);
        }
    }
    lookup.sentAt = m_core.now;
}

void Recovery::onLookedUp(const NodeId& from, const LookedUp& message) {
    const auto key = m_lookupKeys.find(message.request);
    if (key == m_lookupKeys.end())
        return;
    const auto found = m_lookups.find(key->second);
    if (found == m_lookups.end() || found->second.isDeciding)
        return;
    KeyLookup& lookup = found->second;
    if (m_core.traces(lookup.request)) {
        m_core.hop(EventKind::HopReceived, HopKind::LookupReply, lookup.request, from,
                   m_core.self().id, lookup.key);
    }
    lookup.answers[from] = message.found ? std::optional(message.head) : std::nullopt;
    decideIfComplete(lookup);
}

void Recovery::decideIfComplete(KeyLookup& lookup) {
    if (lookup.isDeciding || !isOpen(lookup.slot))
        return;
    const std::vector<NodeId> asked = m_core.inSyncReplicas(lookup.slot);
    const auto hasAnswered = [&](const NodeId& id) { return lookup.answers.contains(id); };
    const bool complete = m_core.hold(Rule::AskEveryReplica)
                              ? std::all_of(asked.begin(), asked.end(), hasAnswered)
                              : std::any_of(asked.begin(), asked.end(), hasAnswered);
    if (complete)
        decide(lookup, asked);
}

void Recovery::decide(KeyLookup& lookup, const std::vector<NodeId>& asked) {
    lookup.isDeciding = true;
    const EntryHead* chosen = nullptr;
    for (const NodeId& id : asked) {
        const auto& answer = lookup.answers[id];
        if (answer && (chosen == nullptr || chosen->version < answer->version))
            chosen = &*answer;
    }
    std::vector<NodeId> holders;
    std::vector<NodeId> lacking;
    for (const NodeId& id : asked) {
        const auto& answer = lookup.answers[id];
        const bool agrees =
            chosen == nullptr ? !answer : answer && answer->version == chosen->version;
        (agrees ? holders : lacking).push_back(id);
    }
    emitTally(lookup, chosen, holders.size(), asked.size());
    if (chosen == nullptr || lacking.empty() || !m_core.hold(Rule::WriteBackFirst)) {
        const std::string key = lookup.key;
        const std::optional<EntryHead> head =
            chosen == nullptr ? std::nullopt : std::optional(*chosen);
        finishLookup(key, head ? &*head : nullptr);
        return;
    }
    writeBack(lookup.key, *chosen, std::move(holders), std::move(lacking));
}

void Recovery::writeBack(const std::string& key, const EntryHead& chosen,
                         std::vector<NodeId> holders, std::vector<NodeId> lacking) {
    const SlotId slot = m_lookups.find(key)->second.slot;
    const RequestId cause = m_lookups.find(key)->second.request;
    m_reads.fetch(slot, key, chosen.version, std::move(holders), true,
                  [this, slot, cause, key, chosen, lacking](
                      const Entry* entry, const std::vector<SessionRecord>& records) {
                      const auto found = m_lookups.find(key);
                      if (found == m_lookups.end() || found->second.request != cause)
                          return;
                      if (entry == nullptr) {  // the holder is gone: ask again who has what
                          found->second.isDeciding = false;
                          found->second.answers.clear();
                          ask(found->second);
                          return;
                      }
                      // The stamp of its write goes with it, or a retry would do it again.
                      onRescued(slot, records);
                      m_writes.writeBack(
                          slot, Entries{*entry}, {records.begin(), records.end()}, lacking,
                          [this, cause, key, chosen](bool done) {
                              const auto open = m_lookups.find(key);
                              if (open == m_lookups.end() || open->second.request != cause)
                                  return;
                              if (done)
                                  finishLookup(key, &chosen);
                          });
                  });
}

void Recovery::finishLookup(const std::string& key, const EntryHead* chosen) {
    const auto found = m_lookups.find(key);
    if (found == m_lookups.end())
        return;
    const SlotId slot = found->second.slot;
    const std::string name = found->first;
    m_core.counters.absencesProved += chosen == nullptr || chosen->tombstone ? 1 : 0;
    if (chosen == nullptr)
        m_directory.commitAbsent(slot, name);
    else
        m_directory.commit(slot, name, chosen->version, chosen->tombstone);
    m_lookupKeys.erase(found->second.request);
    m_lookups.erase(found);
    if (const auto sweep = m_sweeps.find(slot); sweep != m_sweeps.end() && sweep->second.isMerged)
        advanceSweep(slot);
    if (onProgress)
        onProgress();
}

void Recovery::emitTally(const KeyLookup& lookup, const EntryHead* chosen, std::size_t agreeing,
                         std::size_t asked) {
    Event event;
    event.kind = EventKind::Tally;
    event.key = lookup.key;
    event.slot = lookup.slot;
    event.request = lookup.request;
    event.version = chosen == nullptr ? Version{} : chosen->version;
    for (const auto& [id, answer] : lookup.answers) {
        event.text += (event.text.empty() ? "" : " ") + id.text() + '=' +
                      (answer ? toText(answer->version) : std::string("none"));
    }
    event.detail = agreeing * 2 > asked ? "majority" : "highest";
    event.counters = {{"agreeing", static_cast<std::int64_t>(agreeing)},
                      {"asked", static_cast<std::int64_t>(asked)}};
    m_core.emit(std::move(event));
}

void Recovery::onViewChanged() {
    std::vector<std::string> keys;
    for (auto& [key, lookup] : m_lookups)
        keys.push_back(key);
    std::sort(keys.begin(), keys.end());
    for (const std::string& key : keys) {
        const auto found = m_lookups.find(key);
        if (found == m_lookups.end() || found->second.isDeciding)
            continue;
        ask(found->second);
        decideIfComplete(found->second);
    }
    std::vector<SlotId> slots;
    for (auto& [slot, sweep] : m_sweeps)
        slots.push_back(slot);
    for (const SlotId slot : slots)
        advanceSweep(slot);
}

void Recovery::onTimer() {
    const Duration resend = m_core.settings.protocol.resend;
    for (auto& [key, lookup] : m_lookups) {
        if (!lookup.isDeciding && m_core.now - lookup.sentAt >= resend)
            ask(lookup);
    }
    for (auto& [slot, sweep] : m_sweeps) {
        if (sweep.isMerged || m_core.now - sweep.sentAt < resend)
            continue;
        sweep.digests.clear();
        sweep.listings.clear();
        sweep.complete.clear();
        sweep.listers.clear();
        askDigests(slot, sweep);
    }
    sendAsks();
    startSweeps();
}

void Recovery::forget(SlotId slot) {
    m_sweeps.erase(slot);
    std::erase_if(m_lookups, [&](const auto& row) {
        if (row.second.slot != slot)
            return false;
        m_lookupKeys.erase(row.second.request);
        return true;
    });
}

void Recovery::clear() {
    m_lookups.clear();
    m_lookupKeys.clear();
    m_sweeps.clear();
    m_asks.clear();
    m_nextSlot = 0;
    m_reportedSlots = 0;
}

}  // namespace engram
