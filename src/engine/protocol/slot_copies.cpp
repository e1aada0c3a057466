// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/slot_copies.h"

#include <algorithm>

namespace engram {

namespace {
constexpr std::size_t kStampBytes = 100;  // on the wire, at most
}

SlotCopies::SlotCopies(Store& store, SessionTable& sessions, SlotFloors& floors, Duration resend,
                       Send send)
    : m_store(store),
      m_sessions(sessions),
      m_floors(floors),
      m_resend(resend),
      m_send(std::move(send)) {}

void SlotCopies::onCopySlot(const CopySlot& message, TimePoint now) {
    // A new term numbers its tickets from 1 again: what an older one asked for is void.
    std::erase_if(m_outgoing, [&](const auto& row) { return row.second.epoch < message.epoch; });
    const auto [place, added] = m_outgoing.try_emplace(message.ticket);
    Outgoing& copy = place->second;
    if (!added && copy.target.identity == message.target.identity)
        return;
    copy = Outgoing{};
    copy.target = message.target;
    copy.slot = message.slot;
    copy.epoch = message.epoch;
    copy.view = message.view;
    copy.settled = message.settled;
    copy.sentAt = now;
    pump(now);
}

CopyBatch SlotCopies::nextBatch(std::uint64_t ticket, Outgoing& copy) {
    CopyBatch batch;
    batch.epoch = copy.epoch;
    batch.view = copy.view;
    batch.slot = copy.slot;
    batch.ticket = ticket;
    batch.settled = copy.settled;
    batch.batch = copy.nextBatch++;
    const bool fromStart = batch.batch == 0;
    const auto entries =
        m_store.scan(copy.slot, copy.lastKey, fromStart, limits::kCopyBatchEntries);
    std::size_t bytes = 0;
    for (const Entry* entry : entries) {
        // A value of the largest size goes alone: with others it would be over kMaxCommandBytes.
        const std::size_t size = entry->key.size() + entry->value.size();
        if (!batch.entries.empty() && bytes + size > limits::kCopyBatchBytes)
            break;
        bytes += size;
        batch.entries.push_back(*entry);
    }
    if (!batch.entries.empty())
        copy.lastKey = batch.entries.back().key;
    batch.last =
        batch.entries.size() == entries.size() && entries.size() < limits::kCopyBatchEntries;
    // The stamps travel alone: with a value of the largest size the message would be too long.
    const std::size_t stamps = batch.last ? m_sessions.count(copy.slot) : 0;
    if (bytes + stamps * kStampBytes > limits::kCopyBatchBytes && !batch.entries.empty())
        batch.last = false;
    if (batch.last) {
        const std::vector<SessionRecord> records = m_sessions.records(copy.slot);
        batch.records.assign(records.begin(), records.end());
        batch.floor = m_floors.of(copy.slot);
    }
    copy.isExhausted = batch.last;
    return batch;
}

bool SlotCopies::wantsToSend(const Outgoing& copy) {
    return !copy.isExhausted && copy.unacknowledged.size() < limits::kCopyWindowBatches;
}

void SlotCopies::pump(TimePoint now) {
    for (auto& [ticket, copy] : m_outgoing) {
        while (wantsToSend(copy)) {
            if (!m_pace.maySend(now))
                return;
            CopyBatch batch = nextBatch(ticket, copy);
            std::size_t bytes = 0;
            for (const Entry& entry : batch.entries)
                bytes += entry.key.size() + entry.value.size();
            m_pace.spend(batch.entries.size(), bytes, now);
            m_send(copy.target.identity.id, batch);
            copy.unacknowledged.emplace(batch.batch, std::move(batch));
            copy.sentAt = now;
        }
    }
}

TimePoint SlotCopies::nextDeadline() const {
    const bool anyWaits = std::any_of(m_outgoing.begin(), m_outgoing.end(),
                                      [](const auto& row) { return wantsToSend(row.second); });
    return anyWaits ? m_pace.nextAt() : kNever;
}

void SlotCopies::onCopyAck(const NodeId& from, const CopyAck& message, TimePoint now) {
    const auto found = m_outgoing.find(message.ticket);
    if (found == m_outgoing.end() || found->second.target.identity.id != from ||
        found->second.epoch != message.epoch)
        return;
    Outgoing& copy = found->second;
    std::erase_if(copy.unacknowledged, [&](const auto& row) { return row.first < message.next; });
    if (copy.isExhausted && copy.unacknowledged.empty())
        m_outgoing.erase(found);
    pump(now);
}

void SlotCopies::onTimer(TimePoint now) {
    pump(now);
    for (auto& [ticket, copy] : m_outgoing) {
        if (now - copy.sentAt < m_resend)
            continue;
        copy.sentAt = now;
        for (const auto& [number, batch] : copy.unacknowledged)
            m_send(copy.target.identity.id, batch);
    }
}

SlotCopies::Completion SlotCopies::onCopyBatch(const NodeId& from, const CopyBatch& message) {
    Incoming& copy = m_incoming[message.slot];
    const bool isNewer =
        message.epoch > copy.epoch || (message.epoch == copy.epoch && message.ticket > copy.ticket);
    if (isNewer && message.batch == 0) {
        copy = Incoming{message.ticket, message.epoch, 0, 0, 0, false};
        m_store.dropUpTo(message.slot, message.settled);
        m_sessions.dropBelow(message.slot, message.epoch);
        m_floors.reset(message.slot);
    }
    if (message.ticket != copy.ticket || message.epoch != copy.epoch)
        return {};
    if (message.batch == copy.expected) {
        ++copy.expected;
        for (const Entry& entry : message.entries) {
            m_store.put(message.slot, entry);
            ++copy.keys;
            copy.bytes += entry.key.size() + entry.value.size();
        }
        for (const SessionRecord& record : message.records)
            m_sessions.note(message.slot, record);
        m_floors.raise(message.slot, message.floor);
        copy.isComplete = message.last;
    }
    m_send(from, CopyAck{message.epoch, message.slot, message.ticket, copy.expected});
    return Completion{copy.isComplete, copy.keys, copy.bytes};
}

void SlotCopies::clear() {
    m_outgoing.clear();
    m_incoming.clear();
}

std::vector<Endpoint> SlotCopies::targets() const {
    std::vector<Endpoint> endpoints;
    for (const auto& [ticket, copy] : m_outgoing)
        endpoints.push_back(copy.target.endpoint);
    return endpoints;
}

}  // namespace engram
