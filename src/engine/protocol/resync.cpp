// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/resync.h"

#include <algorithm>

namespace engram {

namespace {
constexpr Duration kCopyResend = std::chrono::seconds(1);
constexpr Duration kReportEvery = std::chrono::milliseconds(200);
}  // namespace

Resync::Resync(MasterCore& core, const Directory& directory, const Writes& writes,
               Membership& membership, Sessions& sessions)
    : m_core(core),
      m_directory(directory),
      m_writes(writes),
      m_membership(membership),
      m_sessions(sessions) {}

void Resync::onViewChanged() {
    const View& view = *m_core.committed;
    std::erase_if(m_copies, [&](const auto& row) {
        const auto index = view.indexOf(row.first.second);
        const auto& syncing = view.slots[row.first.first.value].syncing;
        return !index || view.members[*index].identity != row.second.target ||
               std::find(syncing.begin(), syncing.end(), *index) == syncing.end();
    });
    for (std::size_t slot = 0; slot < view.slots.size(); ++slot) {
        for (const std::uint16_t index : view.slots[slot].syncing)
            track(SlotId{static_cast<std::uint16_t>(slot)}, view.members[index].identity);
    }
    finishTargets();
    startWaiting();
}

void Resync::track(SlotId slot, const Identity& target) {
    const auto [place, added] = m_copies.try_emplace(Key{slot, target.id});
    Copy& copy = place->second;
    if (!added) {
        if (copy.phase == Phase::Complete)
            m_membership.wishPromotion(slot, target);
        return;
    }
    copy.target = target;
    copy.barrier = m_writes.sequence();
    auto [progress, isNew] = m_progress.try_emplace(target.id);
    if (isNew)
        progress->second.startedAt = progress->second.reportedAt = m_core.now;
    ++progress->second.slotsTotal;
}

Resync::Loads Resync::copiesPerSource() const {
    Loads loads;
    for (const auto& [key, copy] : m_copies) {
        if (copy.phase == Phase::Copying)
            ++loads[copy.source];
    }
    return loads;
}

Peer* Resync::chooseSource(SlotId slot, const Loads& loads) const {
    Peer* best = nullptr;
    std::size_t bestLoad = limits::kConcurrentSlotCopies;
    const View& view = *m_core.committed;
    m_core.forEachInSync(slot, [&](const NodeId& id) {
        // The one that the view means: a newer incarnation that is linked already holds nothing.
        Peer* peer = m_core.peers.find(view.find(id)->identity);
        if (peer == nullptr || !peer->isUp || peer->isSuspected)
            return;
        const auto known = loads.find(id);
        const std::size_t load = known == loads.end() ? 0 : known->second;
        if (load < bestLoad) {
            best = peer;
            bestLoad = load;
        }
    });
    return best;
}

void Resync::startWaiting() {
    const bool anyWaits = std::any_of(m_copies.begin(), m_copies.end(), [](const auto& row) {
        return row.second.phase == Phase::Waiting;
    });
    if (!anyWaits)
        return;
    const std::vector<std::uint64_t> oldest = m_writes.oldestPerSlot();
    // Counted once: there may be a thousand copies, and this runs after each that ends.
    Loads loads = copiesPerSource();
    std::size_t running = 0;
    for (const auto& [source, load] : loads)
        running += load;
    const std::size_t bound = limits::kConcurrentSlotCopies * m_core.committed->members.size();
    for (auto& [key, copy] : m_copies) {
        if (running >= bound)
            return;
        if (copy.phase != Phase::Waiting || !m_directory.isVerified(key.first) ||
            oldest[key.first.value] <= copy.barrier)
            continue;
        if (!m_sessions.isKnown(key.first)) {  // the source may lack stamps that others have
            m_sessions.ask(key.first);
            continue;
        }
        Peer* source = chooseSource(key.first, loads);
        if (source == nullptr)
            continue;
        copy.source = source->member.identity.id;
        copy.ticket = m_nextTicket++;
        copy.phase = Phase::Copying;
        ++loads[copy.source];
        ++running;
        sendCopy(key, copy);
    }
}

void Resync::sendCopy(const Key& key, Copy& copy) {
    const Member* target = m_core.committed->find(key.second);
    if (target == nullptr)
        return;
    copy.sentAt = m_core.now;
    m_core.send(copy.source, CopySlot{m_core.epoch, m_core.committed->stamp.number, key.first,
                                      copy.ticket, Version{m_core.epoch, copy.barrier}, *target});
    Progress& progress = m_progress[key.second];
    if (progress.source.isEmpty()) {
        progress.source = copy.source;
        report(EventKind::SyncStarted, key.second, progress);
    }
}

void Resync::onSynced(const Identity& from, const Synced& message) {
    const auto found = m_copies.find(Key{message.slot, from.id});
    if (found == m_copies.end() || found->second.target != from ||
        found->second.phase != Phase::Copying || found->second.ticket != message.ticket)
        return;
    found->second.phase = Phase::Complete;
    m_membership.wishPromotion(message.slot, from);
    Progress& progress = m_progress[from.id];
    ++progress.slotsDone;
    progress.keys += static_cast<std::int64_t>(message.keys);
    progress.bytes += static_cast<std::int64_t>(message.bytes);
    progress.source = found->second.source;
    if (m_core.now - progress.reportedAt >= kReportEvery) {
        progress.reportedAt = m_core.now;
        report(EventKind::SyncProgress, from.id, progress);
    }
    startWaiting();
}

void Resync::onTimer() {
    for (auto& [key, copy] : m_copies) {
        if (copy.phase != Phase::Copying)
            continue;
        const Peer* source = m_core.peers.find(copy.source);
        const auto index = m_core.committed->indexOf(copy.source);
        const auto& inSync = m_core.committed->slots[key.first.value].inSync;
        const bool stillSource =
            index && std::find(inSync.begin(), inSync.end(), *index) != inSync.end();
        if (source == nullptr || !source->isUp || !stillSource)
            copy.phase = Phase::Waiting;
        else if (m_core.now - copy.sentAt >= kCopyResend)
            sendCopy(key, copy);
    }
    startWaiting();
}

void Resync::report(EventKind kind, const NodeId& target, const Progress& progress) {
    Event event;
    event.kind = kind;
    event.from = progress.source;
    event.to = target;
    event.counters = {{"slotsDone", progress.slotsDone},
                      {"slotsTotal", progress.slotsTotal},
                      {"keys", progress.keys},
                      {"bytes", progress.bytes},
                      {"milliseconds", (m_core.now - progress.startedAt).count() / 1000}};
    m_core.emit(std::move(event));
}

void Resync::finishTargets() {
    std::erase_if(m_progress, [this](const auto& row) {
        const bool busy = std::any_of(m_copies.begin(), m_copies.end(), [&](const auto& copy) {
            return copy.first.second == row.first;
        });
        if (!busy && m_core.committed->find(row.first) != nullptr)
            report(EventKind::SyncDone, row.first, row.second);
        return !busy;
    });
}

void Resync::clear() {
    m_copies.clear();
    m_progress.clear();
}

}  // namespace engram
