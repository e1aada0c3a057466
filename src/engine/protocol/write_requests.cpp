// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Admission of what changes keys: writes, updates (read, compute, write) and deletes, and of their
// retries.

#include <algorithm>
#include <utility>

#include "protocol/placement.h"
#include "protocol/requests.h"
#include "protocol/update.h"

namespace engram {

bool Requests::isFirstAttempt(const ClientRequest& request, SlotId slot, const std::string& key,
                              Outcome& outcome) {
    if (!request.stamp.isSet())
        return true;
    const Sessions::Finding finding = m_sessions.look(slot, request.stamp);
    switch (finding.verdict) {
        case Sessions::Verdict::New:
            return true;
        case Sessions::Verdict::Done:
            if (!finding.record.hasWritten()) {
                answerRetry(request, slot, finding.record);
                return false;
            }
            // What it wrote must be on all replicas before it is called done.
            if (m_directory.verified(slot, key) == nullptr) {
                m_recovery.lookUp(m_core.newRequestId(), slot, key);
                outcome =
                    Wait("the replicas of key " + key + " are being asked", Status::Uncertain);
                return false;
            }
            if (m_directory.verified(slot, key)->version < finding.record.version &&
                finding.record.version.epoch < m_core.epoch) {
                // Either the record outlived the value, whose only replica is gone, and nobody was
                // told of it; or the key was deleted since, and the tombstone is purged.
                if (m_sessions.floor(slot) < finding.record.version)
                    return true;
                refuse(request, Status::Uncertain,
                       "nobody can tell any more whether this request took effect");
                return false;
            }
            answerRetry(request, slot, finding.record);
            return false;
        case Sessions::Verdict::UnderWay:
            outcome = Wait("the first attempt of this request is under way", Status::Uncertain);
            return false;
        case Sessions::Verdict::Forgotten:
            refuse(request, Status::Uncertain,
                   "the session has gone on: nobody can tell whether this request took effect");
            return false;
        case Sessions::Verdict::Unknown:
            break;
    }
    // Values first: a stamp whose value is lost must not be spread.
    if (m_directory.isVerified(slot))
        m_sessions.ask(slot);
    else
        m_recovery.sweepNow(slot);
    outcome = Wait("the replicas of slot " + std::to_string(slot.value) +
                       " are being asked for the session's stamps",
                   Status::Uncertain);
    return false;
}

void Requests::answerRetry(const ClientRequest& request, SlotId slot, const SessionRecord& record) {
    ++m_core.counters.retriesAnswered;
    if (!record.hasWritten() && record.count < 0)
        return refuse(request, Status::Rejected, "the request was rejected before");
    OperationResult result;
    result.slot = slot;
    result.version = record.version;
    result.count = record.count;
    result.replicas = m_core.inSyncReplicas(slot);
    answer(request, std::move(result));
}

bool Requests::lacksCopies(const ClientRequest& request, SlotId slot) {
    const View& view = *m_core.committed;
    const std::size_t copies = view.slots[slot.value].inSync.size();
    if (copies > 0 && copies >= view.minInSync)
        return false;
    refuse(request, Status::NoReplicas,
           std::to_string(copies) + " in-sync copies of slot " + std::to_string(slot.value) + ", " +
               std::to_string(std::max(1U, view.minInSync)) + " are required");
    return true;
}

void Requests::finishWithoutWrite(const ClientRequest& request, SlotId slot,
                                  std::string rejection) {
    if (request.stamp.isSet() && !m_core.committed->slots[slot.value].inSync.empty()) {
        m_sessions.started(slot, request.stamp);
        m_writes.start(Writes::NewWrite{request.id,
                                        request.client,
                                        slot,
                                        {},
                                        "update",
                                        0,
                                        request.stamp,
                                        false,
                                        std::move(rejection)});
        return;
    }
    OperationResult result;
    result.slot = slot;
    result.status = rejection.empty() ? Status::Ok : Status::Rejected;
    result.detail = std::move(rejection);
    answer(request, std::move(result));
}

void Requests::startWrite(const ClientRequest& request, SlotId slot, Entries entries,
                          std::string_view operation, std::int64_t count) {
    m_bases.erase(request.id);
    m_sessions.started(slot, request.stamp);
    const bool restsOnPending = operation != "write";
    m_writes.start(Writes::NewWrite{request.id,
                                    request.client,
                                    slot,
                                    std::move(entries),
                                    operation,
                                    count,
                                    request.stamp,
                                    restsOnPending,
                                    {}});
}

Requests::Outcome Requests::serve(ClientRequest& request, WriteOperation& write) {
    const SlotId slot = slotOf(write.key);
    Outcome outcome;
    if (blocked(request, slot, outcome) || !isFirstAttempt(request, slot, write.key, outcome) ||
        lacksCopies(request, slot))
        return outcome;
    ++m_core.counters.writes;
    Entry entry;
    entry.key = std::move(write.key);
    entry.value = std::move(write.value);
    startWrite(request, slot, Entries{std::move(entry)}, "write", 0);
    return std::nullopt;
}

Requests::Outcome Requests::findBase(const ClientRequest& request, SlotId slot,
                                     const std::string& key, const Entry*& base) {
    base = nullptr;
    if (const Entry* newest = m_writes.newest(key)) {
        base = newest->tombstone ? nullptr : newest;
        return std::nullopt;
    }
    const DirectoryEntry* known = m_directory.verified(slot, key);
    if (known == nullptr) {
        m_recovery.lookUp(m_core.newRequestId(), slot, key);
        return "the replicas of key " + key + " are being asked";
    }
    if (!known->exists())
        return std::nullopt;
    Base& fetched = m_bases[request.id];
    if (!fetched.isFetching && fetched.entry.version == known->version) {
        base = &fetched.entry;
        return std::nullopt;
    }
    if (!std::exchange(fetched.isFetching, true)) {
        m_reads.fetch(
            slot, key, known->version, m_core.inSyncReplicas(slot), false,
            [this, id = request.id](const Entry* entry, const std::vector<SessionRecord>&) {
                const auto waiting = m_bases.find(id);
                if (waiting == m_bases.end())
                    return;
                waiting->second.isFetching = false;
                if (entry == nullptr)  // nobody has it now; the timer tries again
                    return;
                waiting->second.entry = *entry;
                noteProgress();
            });
    }
    return "the value of key " + key + " is being fetched";
}

Requests::Outcome Requests::serve(ClientRequest& request, const UpdateOperation& update) {
    const SlotId slot = slotOf(update.key);
    Outcome outcome;
    if (blocked(request, slot, outcome) || !isFirstAttempt(request, slot, update.key, outcome) ||
        lacksCopies(request, slot))
        return outcome;
    const Entry* base = nullptr;
    if (Outcome wait = findBase(request, slot, update.key, base))
        return wait;
    Result<Update> computed = computeUpdate(update, base == nullptr ? nullptr : &base->value);
    if (!computed || !computed->value) {
        // An answer without a write gives away what the key is: only when that has committed.
        const bool waits = m_writes.waitForNewest(
            update.key,
            [this](Status, const Entry&, const std::vector<NodeId>&) { noteProgress(); });
        if (waits)
            return "a write of key " + update.key + " is under way";
        finishWithoutWrite(request, slot, computed ? std::string() : computed.error().detail);
        return std::nullopt;
    }
    ++m_core.counters.writes;
    Entry entry;
    entry.key = update.key;
    entry.value = std::move(*computed->value);
    startWrite(request, slot, Entries{std::move(entry)}, "update", computed->count);
    return std::nullopt;
}

Requests::Outcome Requests::countExisting(SlotId slot, const std::vector<std::string>& keys,
                                          bool behindWrites, std::vector<std::string>& existing) {
    for (const std::string& key : keys) {
        if (const Entry* newest = m_writes.newest(key)) {
            if (behindWrites || newest->tombstone) {
                const bool waits = m_writes.waitForNewest(
                    key,
                    [this](Status, const Entry&, const std::vector<NodeId>&) { noteProgress(); });
                if (waits)
                    return "a write of key " + key + " is under way";
            }
            existing.push_back(key);
            continue;
        }
        const DirectoryEntry* entry = m_directory.verified(slot, key);
        if (entry == nullptr) {
            m_recovery.lookUp(m_core.newRequestId(), slot, key);
            return "the replicas of key " + key + " are being asked";
        }
        if (entry->exists())
            existing.push_back(key);
    }
    return std::nullopt;
}

Requests::Outcome Requests::serve(ClientRequest& request, const DeleteOperation& erase) {
    SlotId slot;
    Outcome outcome;
    if (!oneSlot(request, erase.keys, slot) || blocked(request, slot, outcome))
        return outcome;
    if (request.stamp.isSet() && erase.keys.size() != 1) {
        refuse(request, Status::Rejected, "a stamped delete takes one key");
        return std::nullopt;
    }
    if (request.stamp.isSet() && !isFirstAttempt(request, slot, erase.keys.front(), outcome))
        return outcome;
    std::vector<std::string> unique = erase.keys;
    std::sort(unique.begin(), unique.end());
    unique.erase(std::unique(unique.begin(), unique.end()), unique.end());
    std::vector<std::string> existing;
    if (Outcome wait = countExisting(slot, unique, false, existing))
        return wait;
    ++m_core.counters.deletes;
    if (existing.empty()) {
        finishWithoutWrite(request, slot, {});
        return std::nullopt;
    }
    if (lacksCopies(request, slot))
        return std::nullopt;
    Entries entries;
    for (std::string& key : existing) {
        Entry entry;
        entry.key = std::move(key);
        entry.tombstone = true;
        entries.push_back(std::move(entry));
    }
    const auto count = static_cast<std::int64_t>(entries.size());
    startWrite(request, slot, std::move(entries), "delete", count);
    return std::nullopt;
}

}  // namespace engram
