// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/writes.h"

#include <algorithm>
#include <string>

#include "common/assert.h"
#include "protocol/hints.h"

namespace engram {

Writes::Writes(MasterCore& core, Directory& directory, Hints& hints)
    : m_core(core), m_directory(directory), m_hints(hints) {}

void Writes::start(NewWrite&& write) {
    auto pending = std::make_unique<Pending>();
    pending->request = write.request;
    pending->client = std::move(write.client);
    pending->slot = write.slot;
    pending->entries = std::move(write.entries);
    pending->operation = write.operation;
    pending->count = write.count;
    pending->isStamped = write.stamp.isSet();
    pending->rejection = std::move(write.rejection);
    pending->sequence = m_sequence + 1;
    for (Entry& entry : pending->entries) {
        entry.version = Version{m_core.epoch, ++m_sequence};
        m_perKey[entry.key].push_back(write.request);
    }
    if (write.stamp.isSet()) {
        const bool hasWritten = !pending->entries.empty();
        const Version last = hasWritten ? pending->entries.back().version : Version{};
        const std::int64_t count = pending->rejection.empty() ? write.count : -1;
        pending->records.push_back(SessionRecord{write.stamp, last, count});
    }
    if (write.restsOnPending)
        addRecordsBelow(*pending);
    addTargets(*pending);
    ++m_unanswered;
    ++m_perSlot[write.slot.value];
    m_order.push_back(write.request);
    const auto [place, added] = m_pending.emplace(write.request, std::move(pending));
    ENGRAM_ASSERT(added);
    for (const Target& target : place->second->targets)
        sendTo(*place->second, target.id);
}

void Writes::addRecordsBelow(Pending& pending) {
    // Its value holds what these writes did: a replica that has it, but not them, must know that
    // they took effect, or a retry would do it again.
    for (const Entry& entry : pending.entries) {
        const auto ids = m_perKey.find(entry.key);
        if (ids == m_perKey.end())
            continue;
        for (const RequestId request : ids->second) {
            const auto below = m_pending.find(request);
            if (below != m_pending.end() && below->second->isStamped)
                pending.records.push_back(below->second->records.front());
        }
    }
}

void Writes::writeBack(SlotId slot, Entries entries, SessionRecords records,
                       const std::vector<NodeId>& lacking, std::function<void(bool)> done) {
    auto pending = std::make_unique<Pending>();
    pending->request = m_core.newRequestId();
    pending->slot = slot;
    pending->entries = std::move(entries);
    pending->records = std::move(records);
    pending->isAnswered = true;
    pending->startedAt = pending->sentAt = pending->patienceFrom = m_core.now;
    pending->writeBackDone = std::move(done);
    pending->sequence = UINT64_MAX;
    for (const NodeId& id : lacking)
        pending->targets.push_back(Target{id, isRequiredReplica(m_core, slot, id), false});
    ++m_perSlot[slot.value];
    ++m_core.counters.writeBacks;
    const RequestId request = pending->request;
    m_order.push_back(request);
    Pending& stored = *m_pending.emplace(request, std::move(pending)).first->second;
    for (const Target& target : stored.targets)
        sendTo(stored, target.id);
    settle(stored);
}

void Writes::addTargets(Pending& pending) {
    pending.startedAt = pending.sentAt = pending.patienceFrom = m_core.now;
    const auto add = [&](const View& view, const SlotReplicas::Indices& indices, bool required) {
        for (const std::uint16_t index : indices) {
            const NodeId& id = view.members[index].identity.id;
            const auto known = std::find_if(pending.targets.begin(), pending.targets.end(),
                                            [&](const Target& t) { return t.id == id; });
            if (known == pending.targets.end())
                pending.targets.push_back(Target{id, required, false});
            else
                known->required |= required;
        }
    };
    for (const ViewPtr* view : {&m_core.committed, &m_core.proposed}) {
        if (!*view)
            continue;
        const SlotReplicas& replicas = (*view)->slots[pending.slot.value];
        add(**view, replicas.inSync, true);
        if (m_core.hold(Rule::SyncingGetWrites))
            add(**view, replicas.syncing, false);
    }
}

void Writes::sendTo(const Pending& pending, const NodeId& target) {
    ++m_core.counters.stores;
    m_core.send(target,
                StoreEntries{m_core.epoch, pending.request, m_core.newestView()->stamp.number,
                             pending.slot, pending.entries, pending.records});
    if (m_core.traces(pending.request) && !pending.entries.empty()) {
        m_core.hop(EventKind::HopSent, HopKind::Store, pending.request, m_core.self().id, target,
                   pending.entries.front().key);
    }
}

void Writes::onStored(const NodeId& from, const Stored& message) {
    for (const RequestId request : message.requests) {
        const auto found = m_pending.find(request);
        if (found == m_pending.end())
            continue;
        Pending& pending = *found->second;
        const auto target = std::find_if(pending.targets.begin(), pending.targets.end(),
                                         [&](const Target& t) { return t.id == from; });
        if (target == pending.targets.end() || target->acknowledged)
            continue;
        target->acknowledged = true;
        if (m_core.traces(request) && !pending.entries.empty()) {
            m_core.hop(EventKind::HopReceived, HopKind::StoreAck, request, from, m_core.self().id,
                       pending.entries.front().key);
        }
        settle(pending);
    }
}

void Writes::settle(Pending& pending) {
    bool required = pending.writeBackDone != nullptr;
    bool requiredDone = true;
    bool anyDone = false;
    bool allDone = true;
    for (const Target& target : pending.targets) {
        required |= target.required;
        requiredDone &= !target.required || target.acknowledged;
        anyDone |= target.acknowledged;
        allDone &= target.acknowledged;
    }
    if (!m_core.hold(Rule::AllInSyncAcknowledge))
        requiredDone = anyDone;
    pending.isComplete = required && requiredDone;
    pending.isEverywhere = allDone || pending.writeBackDone != nullptr;
    release(pending.request);
}

bool Writes::isOldestOfItsKeys(const Pending& pending) const {
    return std::all_of(pending.entries.begin(), pending.entries.end(), [&](const Entry& entry) {
        const auto ids = m_perKey.find(entry.key);
        return ids == m_perKey.end() || ids->second.front() == pending.request;
    });
}

void Writes::release(RequestId first) {
    std::vector<RequestId> candidates{first};
    while (!candidates.empty()) {
        const RequestId request = candidates.back();
        candidates.pop_back();
        const auto found = m_pending.find(request);
        if (found == m_pending.end())
            continue;
        Pending& pending = *found->second;
        // A write-back restores an old version: nothing that came later has to wait for it.
        const bool inTurn = pending.writeBackDone != nullptr || isOldestOfItsKeys(pending) ||
                            !m_core.hold(Rule::AnswerInOrder);
        if (pending.isComplete && !pending.isCommitted && inTurn) {
            commit(pending);
            for (const Entry& entry : pending.entries) {
                if (const auto ids = m_perKey.find(entry.key); ids != m_perKey.end())
                    candidates.push_back(ids->second.front());
            }
        }
        if (pending.isCommitted && pending.isEverywhere)
            erase(request);
    }
}

void Writes::commit(Pending& pending) {
    pending.isCommitted = true;
    if (pending.writeBackDone) {
        pending.writeBackDone(true);
        return;
    }
    for (const Entry& entry : pending.entries) {
        m_directory.commit(pending.slot, entry.key, entry.version, entry.tombstone);
        m_hints.committed(entry.key, entry.version, entry.tombstone);
    }
    if (pending.isStamped)
        onStamped(pending.slot, pending.records.front(), true);
    if (pending.rejection.empty())
        answer(pending, Status::Ok, {});
    else
        answer(pending, Status::Rejected, pending.rejection);
    for (const Entry& entry : pending.entries) {
        const auto ids = m_perKey.find(entry.key);
        if (ids == m_perKey.end())
            continue;
        ids->second.erase(std::remove(ids->second.begin(), ids->second.end(), pending.request),
                          ids->second.end());
        if (ids->second.empty())
            m_perKey.erase(ids);
    }
    std::vector<NodeId> holders;
    if (pending.waiters.empty())
        return;
    for (const Target& target : pending.targets) {
        if (target.required)
            holders.push_back(target.id);
    }
    wake(pending, Status::Ok, holders);
}

void Writes::wake(Pending& pending, Status status, const std::vector<NodeId>& holders) {
    for (const auto& [key, waiter] : std::exchange(pending.waiters, {})) {
        const auto entry = std::find_if(pending.entries.rbegin(), pending.entries.rend(),
                                        [&](const Entry& e) { return e.key == key; });
        waiter(status, *entry, holders);
    }
}

void Writes::answer(Pending& pending, Status status, std::string_view detail) {
    if (pending.isAnswered)
        return;
    pending.isAnswered = true;
    --m_unanswered;
    OperationResult result;
    result.status = status;
    result.detail = detail;
    result.slot = pending.slot;
    if (!pending.entries.empty())
        result.version = pending.entries.back().version;
    result.count = pending.count;
    for (const Target& target : pending.targets) {
        if (target.acknowledged && target.required)
            result.replicas.push_back(target.id);
    }
    if (m_core.traces(pending.request) && !pending.entries.empty())
        traceFinish(pending, result);
    m_core.reply(pending.request, std::move(result));
}

void Writes::traceFinish(const Pending& pending, const OperationResult& result) {
    const std::string& key = pending.entries.front().key;
    m_core.hop(EventKind::HopSent, result.status == Status::Ok ? HopKind::Reply : HopKind::Failure,
               pending.request, m_core.self().id, pending.client, key);
    Event event;
    event.kind = EventKind::RequestFinished;
    event.request = pending.request;
    event.text = pending.operation;
    event.key = key;
    event.detail = toText(result.status);
    event.version = result.version;
    event.slot = pending.slot;
    event.from = pending.client;
    event.counters = {{"copies", static_cast<std::int64_t>(result.replicas.size())},
                      {"microseconds", (m_core.now - pending.startedAt).count()}};
    m_core.emit(std::move(event));
}

void Writes::fail(Pending& pending, std::string_view reason) {
    const bool isHonest = m_core.hold(Rule::FailuresAreHonest);
    answer(pending, isHonest ? Status::Uncertain : Status::Unavailable, reason);
    wake(pending, Status::Unavailable, {});
}

void Writes::erase(RequestId request) {
    const auto found = m_pending.find(request);
    if (found == m_pending.end())
        return;
    --m_perSlot[found->second->slot.value];
    m_pending.erase(found);
}

void Writes::onPeerUp(const NodeId& peer) {
    for (const RequestId request : m_order) {
        const auto found = m_pending.find(request);
        if (found == m_pending.end())
            continue;
        for (const Target& target : found->second->targets) {
            if (target.id == peer && !target.acknowledged)
                sendTo(*found->second, peer);
        }
    }
}

void Writes::onViewChanged() {
    std::vector<RequestId> all;
    all.reserve(m_pending.size());
    for (auto& [request, pending] : m_pending)
        all.push_back(request);
    std::sort(all.begin(), all.end());
    for (const RequestId request : all) {
        const auto found = m_pending.find(request);
        if (found == m_pending.end())
            continue;
        Pending& pending = *found->second;
        for (Target& target : pending.targets)
            target.required = isRequiredReplica(m_core, pending.slot, target.id);
        const auto isGone = [this](const Target& target) {
            return !target.acknowledged && !target.required &&
                   m_core.newestView()->find(target.id) == nullptr &&
                   m_core.committed->find(target.id) == nullptr;
        };
        pending.targets.erase(
            std::remove_if(pending.targets.begin(), pending.targets.end(), isGone),
            pending.targets.end());
        settle(pending);
    }
}

void Writes::suspectSilent(const Pending& pending) {
    for (const Target& target : pending.targets) {
        Peer* peer = m_core.peers.find(target.id);
        if (target.acknowledged || peer == nullptr || peer->isSuspected)
            continue;
        peer->isSuspected = true;
        Event event;
        event.kind = EventKind::NodeSuspected;
        event.to = target.id;
        event.text = "no acknowledgement";
        m_core.emit(std::move(event));
    }
}

void Writes::onTimer() {
    const ProtocolSettings& protocol = m_core.settings.protocol;
    while (!m_order.empty() && !m_pending.contains(m_order.front()))
        m_order.pop_front();
    // A write that is stuck must not keep those behind it that are gone.
    if (m_order.size() > 2 * m_pending.size() + 64)
        std::erase_if(m_order, [this](RequestId request) { return !m_pending.contains(request); });
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const auto found = m_pending.find(m_order[i]);
        if (found == m_pending.end())
            continue;
        Pending& pending = *found->second;
        if (m_core.now - pending.startedAt < protocol.resend)
            break;
        if (m_core.now - pending.patienceFrom >= protocol.ackTimeout)
            suspectSilent(pending);
        if (m_core.now - pending.startedAt >= protocol.requestTimeout)
            fail(pending, "the acknowledgements did not come in time");
        if (m_core.now - pending.sentAt < protocol.resend)
            continue;
        pending.sentAt = m_core.now;
        for (const Target& target : pending.targets) {
            if (!target.acknowledged)
                sendTo(pending, target.id);
        }
    }
}

void Writes::forgive() {
    for (auto& [request, pending] : m_pending)
        pending->patienceFrom = m_core.now;
}

void Writes::failSlot(SlotId slot, std::string_view reason) {
    std::vector<RequestId> doomed;
    for (auto& [request, pending] : m_pending) {
        if (pending->slot == slot)
            doomed.push_back(request);
    }
    std::sort(doomed.begin(), doomed.end());
    for (const RequestId request : doomed) {
        Pending& pending = *m_pending.find(request)->second;
        fail(pending, reason);
        for (const Entry& entry : pending.entries)
            m_perKey.erase(entry.key);
        if (pending.writeBackDone)
            pending.writeBackDone(false);
        else if (pending.isStamped)
            onStamped(slot, pending.records.front(), false);
        erase(request);
    }
}

void Writes::abandonAll(std::string_view reason) {
    std::vector<RequestId> all;
    for (auto& [request, pending] : m_pending)
        all.push_back(request);
    std::sort(all.begin(), all.end());
    for (const RequestId request : all) {
        Pending& pending = *m_pending.find(request)->second;
        fail(pending, reason);
    }
    m_pending.clear();
    m_order.clear();
    m_perKey.clear();
    m_perSlot.fill(0);
    m_unanswered = 0;
}

bool Writes::waitForNewest(const std::string& key, Waiter waiter) {
    const auto ids = m_perKey.find(key);
    if (ids == m_perKey.end())
        return false;
    m_pending.find(ids->second.back())->second->waiters.emplace_back(key, std::move(waiter));
    return true;
}

Writes::Pending* Writes::findByVersion(const std::string& key, Version version) {
    const auto ids = m_perKey.find(key);
    if (ids == m_perKey.end())
        return nullptr;
    for (const RequestId request : ids->second) {
        Pending& pending = *m_pending.find(request)->second;
        for (const Entry& entry : pending.entries) {
            if (entry.key == key && entry.version == version)
                return &pending;
        }
    }
    return nullptr;
}

bool Writes::waitForVersion(const std::string& key, Version version, Waiter waiter) {
    Pending* pending = findByVersion(key, version);
    if (pending == nullptr)
        return false;
    pending->waiters.emplace_back(key, std::move(waiter));
    return true;
}

const Entry* Writes::newest(const std::string& key) const {
    const auto ids = m_perKey.find(key);
    if (ids == m_perKey.end())
        return nullptr;
    const Pending& pending = *m_pending.find(ids->second.back())->second;
    for (auto entry = pending.entries.rbegin(); entry != pending.entries.rend(); ++entry) {
        if (entry->key == key)
            return &*entry;
    }
    return nullptr;
}

std::vector<std::uint64_t> Writes::oldestPerSlot() const {
    std::vector<std::uint64_t> oldest(limits::kSlotCount, UINT64_MAX);
    for (const auto& [request, pending] : m_pending) {
        std::uint64_t& place = oldest[pending->slot.value];
        place = std::min(place, pending->writeBackDone ? 0 : pending->sequence);
    }
    return oldest;
}

bool Writes::hasSettled(SlotId slot, const NodeId& replica) const {
    if (m_perSlot[slot.value] == 0)
        return true;
    return std::none_of(m_pending.begin(), m_pending.end(), [&](const auto& row) {
        const Pending& pending = *row.second;
        return pending.slot == slot && pending.isCommitted &&
               std::any_of(pending.targets.begin(), pending.targets.end(),
                           [&](const Target& t) { return t.id == replica && !t.acknowledged; });
    });
}

std::vector<Writes::Debt> Writes::debts() const {
    std::vector<Debt> debts;
    if (!m_core.newestView())
        return debts;
    for (const Member& member : m_core.newestView()->members) {
        if (member.role == Role::Slave)
            debts.push_back({member.identity.id, 0, {}});
    }
    for (const auto& [request, pending] : m_pending) {
        for (const Target& target : pending->targets) {
            const auto debt = std::find_if(debts.begin(), debts.end(), [&](const Debt& row) {
                return !target.acknowledged && row.replica == target.id;
            });
            if (debt == debts.end())
                continue;
            ++debt->stores;
            debt->oldest = std::max(debt->oldest, m_core.now - pending->startedAt);
        }
    }
    return debts;
}

}  // namespace engram
