// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/purge.h"

#include <vector>

namespace engram {

Purge::Purge(MasterCore& core, Directory& directory, const Writes& writes, Sessions& sessions)
    : m_core(core), m_directory(directory), m_writes(writes), m_sessions(sessions) {}

void Purge::mark() {
    m_markedAt = m_core.now;
    const Version upTo{m_core.epoch, m_writes.sequence()};
    for (std::size_t i = 0; i < limits::kSlotCount; ++i) {
        const SlotId slot{static_cast<std::uint16_t>(i)};
        if (m_directory.tombstones(slot) == 0 || !m_directory.isVerified(slot))
            continue;
        Round round;
        round.upTo = upTo;
        round.markedAt = m_core.now;
        m_rounds.try_emplace(slot, std::move(round));
    }
}

void Purge::onTimer() {
    const Duration age = m_core.settings.protocol.tombstoneAge;
    if (m_core.now - m_markedAt >= age / 4)
        mark();
    std::vector<SlotId> slots;
    for (const auto& [slot, round] : m_rounds) {
        if (m_core.now - round.markedAt >= age || !m_core.hold(Rule::PurgeWhenSettled))
            slots.push_back(slot);
    }
    for (const SlotId slot : slots)
        advance(slot, m_rounds.find(slot)->second);
}

void Purge::advance(SlotId slot, Round& round) {
    if (!m_directory.isVerified(slot)) {
        m_rounds.erase(slot);
        return;
    }
    if (round.isSent) {
        if (m_core.now - round.sentAt >= m_core.settings.protocol.resend)
            send(slot, round);
        return;
    }
    const bool isSettled = !m_core.proposed &&
                           m_core.committed->slots[slot.value].syncing.empty() &&
                           m_writes.underWay(slot) == 0;
    if (!isSettled && m_core.hold(Rule::PurgeWhenSettled))
        return;
    m_core.forEachInSync(slot, [&](const NodeId& id) { round.waitsFor.insert(id); });
    send(slot, round);
}

void Purge::send(SlotId slot, Round& round) {
    round.isSent = true;
    m_sessions.purging(slot, round.upTo);
    round.sentAt = m_core.now;
    for (const NodeId& id : round.waitsFor) {
        m_core.send(id, PurgeSlot{m_core.epoch, m_core.committed->stamp.number, slot, round.upTo});
    }
}

void Purge::onPurged(const NodeId& from, const Purged& message) {
    const auto found = m_rounds.find(message.slot);
    if (found == m_rounds.end() || !found->second.isSent || found->second.upTo != message.upTo)
        return;
    found->second.waitsFor.erase(from);
    if (!found->second.waitsFor.empty())
        return;
    m_core.counters.tombstonesPurged +=
        static_cast<std::int64_t>(m_directory.dropTombstones(message.slot, found->second.upTo));
    m_rounds.erase(found);
}

void Purge::onViewChanged() {
    m_rounds.clear();
}

void Purge::clear() {
    m_rounds.clear();
    m_markedAt = m_core.now;
}

}  // namespace engram
