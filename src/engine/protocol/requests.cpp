// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/requests.h"

#include <algorithm>
#include <utility>

#include "protocol/glob.h"
#include "protocol/placement.h"

namespace engram {

namespace {

struct TraceInfo {
    std::string_view operation;
    std::string_view key;
    HopKind hop = HopKind::None;
};

TraceInfo traceInfo(const Operation& operation) {
    if (const auto* read = std::get_if<ReadOperation>(&operation))
        return {"read", read->key, HopKind::ReadRequest};
    if (const auto* write = std::get_if<WriteOperation>(&operation))
        return {"write", write->key, HopKind::WriteRequest};
    if (const auto* update = std::get_if<UpdateOperation>(&operation))
        return {"update", update->key, HopKind::WriteRequest};
    if (const auto* erase = std::get_if<DeleteOperation>(&operation)) {
        return {"delete", erase->keys.empty() ? std::string_view() : erase->keys.front(),
                HopKind::WriteRequest};
    }
    return {};
}

/// The key of a request that reads or changes one; empty for the others.
std::string_view keyOf(const Operation& operation) {
    const auto* erase = std::get_if<DeleteOperation>(&operation);
    const bool hasSeveral = erase != nullptr && erase->keys.size() > 1;
    return hasSeveral ? std::string_view() : traceInfo(operation).key;
}

}  // namespace

Requests::Requests(MasterCore& core, Directory& directory, Writes& writes, Reads& reads,
                   Recovery& recovery, Sessions& sessions, Membership& membership,
                   Handover& handover)
    : m_core(core),
      m_directory(directory),
      m_writes(writes),
      m_reads(reads),
      m_recovery(recovery),
      m_sessions(sessions),
      m_membership(membership),
      m_handover(handover) {}

void Requests::onRequest(ClientRequest&& request) {
    if (m_core.traces(request.id))
        traceStart(request);
    if (m_draining && !m_handover.isUnderWay()) {
        refuse(request, Status::Unavailable, "this node is shutting down");
        return;
    }
    if (unanswered() >= limits::kMaxPendingRequests) {
        refuse(request, Status::Unavailable, "too many requests are under way");
        return;
    }
    if (request.stamp.isSet())
        supersede(request.stamp);
    if (isBehind(request))
        park(std::move(request), m_core.now, "an older request of the same key waits");
    else if (Outcome reason = tryServe(request))
        park(std::move(request), m_core.now, std::move(*reason));
}

void Requests::park(ClientRequest&& request, TimePoint since, Wait&& wait) {
    if (const std::string_view key = keyOf(request.operation); !key.empty())
        m_parkedKeys.emplace(std::string(key));
    if (request.stamp.isSet())
        m_parkedStamps.insert(request.stamp);
    m_parked.push_back(Parked{std::move(request), since, std::move(wait)});
}

void Requests::supersede(const SessionStamp& stamp) {
    if (m_parkedStamps.erase(stamp) == 0)
        return;
    const auto earlier = std::find_if(m_parked.begin(), m_parked.end(), [&](const Parked& parked) {
        return parked.request.stamp == stamp;
    });
    if (earlier == m_parked.end())
        return;
    const ClientRequest request = std::move(earlier->request);
    m_parked.erase(earlier);
    refuse(request, Status::Uncertain, "it was repeated: the later attempt is answered");
}

bool Requests::isBehind(const ClientRequest& request) const {
    return !m_parkedKeys.empty() && m_parkedKeys.contains(std::string(keyOf(request.operation)));
}

void Requests::traceStart(const ClientRequest& request) {
    const TraceInfo info = traceInfo(request.operation);
    if (info.hop == HopKind::None)
        return;
    Event event;
    event.kind = EventKind::RequestStarted;
    event.request = request.id;
    event.text = info.operation;
    event.key = info.key;
    event.slot = slotOf(info.key);
    event.from = request.client;
    event.to = m_core.self().id;
    m_core.emit(std::move(event));
    m_core.hop(EventKind::HopReceived, info.hop, request.id, request.client, m_core.self().id,
               info.key);
}

Requests::Outcome Requests::tryServe(ClientRequest& request) {
    const bool isAdministration = std::holds_alternative<PromoteOperation>(request.operation) ||
                                  std::holds_alternative<ForgetOperation>(request.operation);
    if (m_handover.isUnderWay() && !isAdministration && m_core.hold(Rule::DrainBeforeHandover))
        return "the term is being handed over to " + m_handover.target().text();
    return std::visit([&](auto& operation) { return serve(request, operation); },
                      request.operation);
}

void Requests::answer(const ClientRequest& request, OperationResult result) {
    m_bases.erase(request.id);
    const TraceInfo info = traceInfo(request.operation);
    if (info.hop != HopKind::None && m_core.traces(request.id)) {
        const bool good = result.status == Status::Ok || result.status == Status::NotFound;
        m_core.hop(EventKind::HopSent, good ? HopKind::Reply : HopKind::Failure, request.id,
                   m_core.self().id, request.client, info.key);
        Event event;
        event.kind = EventKind::RequestFinished;
        event.request = request.id;
        event.text = info.operation;
        event.key = info.key;
        event.slot = slotOf(info.key);
        event.from = request.client;
        event.detail = toText(result.status);
        m_core.emit(std::move(event));
    }
    m_core.reply(request.id, std::move(result));
}

void Requests::refuse(const ClientRequest& request, Status status, std::string detail) {
    OperationResult result;
    result.status = status;
    result.detail = std::move(detail);
    answer(request, std::move(result));
}

bool Requests::blockedWithoutLease(const ClientRequest& request, Outcome& outcome) {
    if (!m_core.committed) {
        const std::string missing = m_membership.waitsFor();
        outcome = "the view is not committed yet; it waits for " + missing;
        return true;
    }
    if (m_core.holdsLease())
        return false;
    if (m_core.leaseUntil == TimePoint{})
        outcome = "the new primary has no lease yet";
    else
        refuse(request, Status::Unavailable,
               "the primary has no lease: no majority of the view answers");
    return true;
}

bool Requests::blocked(const ClientRequest& request, SlotId slot, Outcome& outcome) {
    if (blockedWithoutLease(request, outcome))
        return true;
    if (m_membership.isOffline(slot)) {
        std::string detail = "slot " + std::to_string(slot.value) + " is offline: waiting for";
        m_core.forEachInSync(slot, [&](const NodeId& id) { detail += ' ' + id.text(); });
        refuse(request, Status::Unavailable, std::move(detail));
        return true;
    }
    if (m_recovery.isOpen(slot))
        return false;
    outcome = "the replicas of slot " + std::to_string(slot.value) + " have not answered yet";
    return true;
}

Requests::Outcome Requests::serve(ClientRequest& request, const ReadOperation& read) {
    const SlotId slot = slotOf(read.key);
    Outcome outcome;
    if (blocked(request, slot, outcome) || isUntried(request))
        return outcome;
    if (m_reads.startBehindWrite(request.id, request.client, slot, read.key)) {
        ++m_core.counters.reads;
        return std::nullopt;
    }
    const DirectoryEntry* entry = m_directory.verified(slot, read.key);
    if (entry == nullptr) {
        m_recovery.lookUp(request.id, slot, read.key);
        return "the replicas of key " + read.key + " are being asked";
    }
    ++m_core.counters.reads;
    if (entry->exists())
        m_reads.start(request.id, request.client, slot, read.key, entry->version);
    else
        m_reads.answerAbsent(request.id, request.client, slot, read.key);
    return std::nullopt;
}

bool Requests::oneSlot(const ClientRequest& request, const std::vector<std::string>& keys,
                       SlotId& slot) {
    slot = keys.empty() ? SlotId{} : slotOf(keys.front());
    const bool shared = std::all_of(keys.begin(), keys.end(),
                                    [&](const std::string& key) { return slotOf(key) == slot; });
    if (!shared)
        refuse(request, Status::CrossSlot, "Keys in request don't hash to the same slot");
    return shared;
}

Requests::Outcome Requests::serve(ClientRequest& request, const ExistsOperation& exists) {
    SlotId slot;
    Outcome outcome;
    if (!oneSlot(request, exists.keys, slot) || blocked(request, slot, outcome) ||
        isUntried(request))
        return outcome;
    std::vector<std::string> existing;
    if (Outcome wait = countExisting(slot, exists.keys, true, existing))
        return wait;
    ++m_core.counters.reads;
    OperationResult result;
    result.slot = slot;
    result.count = static_cast<std::int64_t>(existing.size());
    answer(request, std::move(result));
    return std::nullopt;
}

Requests::Outcome Requests::serve(ClientRequest& request, const CountOperation&) {
    Outcome outcome;
    if (blockedWithoutLease(request, outcome) || isUntried(request))
        return outcome;
    if (!m_directory.isFullyVerified())
        return "the directory is being rebuilt";
    OperationResult result;
    result.count = static_cast<std::int64_t>(m_directory.liveKeys());
    answer(request, std::move(result));
    return std::nullopt;
}

Requests::Outcome Requests::serve(ClientRequest& request, const ScanOperation& scan) {
    Outcome outcome;
    if (blockedWithoutLease(request, outcome) || isUntried(request))
        return outcome;
    if (!m_directory.isFullyVerified())
        return "the directory is being rebuilt";
    OperationResult result;
    std::uint64_t looked = 0;
    std::uint64_t slot = std::min<std::uint64_t>(scan.cursor, limits::kSlotCount);
    for (; slot < limits::kSlotCount && looked < std::max<std::uint64_t>(1, scan.count); ++slot) {
        const SlotId id{static_cast<std::uint16_t>(slot)};
        for (const auto& [key, entry] : m_directory.entries(id)) {
            ++looked;
            if (entry.exists() && (scan.pattern.empty() || globMatches(scan.pattern, key)))
                result.keys.push_back(KeyInfo{key, entry.version, id});
        }
    }
    result.cursor = slot == limits::kSlotCount ? 0 : slot;
    answer(request, std::move(result));
    return std::nullopt;
}

Requests::Outcome Requests::serve(ClientRequest& request, const WhereOperation& where) {
    OperationResult result;
    result.slot = slotOf(where.key);
    if (m_core.committed) {
        const View& view = *m_core.committed;
        const SlotReplicas& replicas = view.slots[result.slot.value];
        for (const std::uint16_t index : replicas.inSync)
            result.replicas.push_back(view.members[index].identity.id);
        for (const std::uint16_t index : replicas.syncing)
            result.syncing.push_back(view.members[index].identity.id);
    }
    const DirectoryEntry* entry = m_directory.find(result.slot, where.key);
    if (entry == nullptr || !entry->exists())
        result.status = Status::NotFound;
    else
        result.version = entry->version;
    result.detail = m_directory.verified(result.slot, where.key) == nullptr ? "hint" : "verified";
    answer(request, std::move(result));
    return std::nullopt;
}

void Requests::endTurn() {
    while (std::exchange(m_retryWanted, false)) {
        std::vector<Parked> parked = std::exchange(m_parked, {});
        m_parkedKeys.clear();
        m_parkedStamps.clear();
        for (Parked& waiting : parked) {
            if (isBehind(waiting.request)) {
                park(std::move(waiting.request), waiting.since, std::move(waiting.wait));
            } else if (Outcome reason = tryServe(waiting.request)) {
                park(std::move(waiting.request), waiting.since, std::move(*reason));
            }
        }
    }
}

void Requests::onTimer() {
    std::vector<Parked> parked = std::exchange(m_parked, {});
    m_parkedKeys.clear();
    m_parkedStamps.clear();
    for (Parked& waiting : parked) {
        if (m_core.now - waiting.since >= m_core.settings.protocol.requestTimeout)
            refuse(waiting.request, waiting.wait.whenOver, waiting.wait.reason);
        else
            park(std::move(waiting.request), waiting.since, std::move(waiting.wait));
    }
    m_retryWanted = !m_parked.empty();
}

void Requests::abandonAll(const Endpoint& next) {
    const std::string address = next.isValid() ? toText(next) : std::string();
    for (const Parked& waiting : std::exchange(m_parked, {})) {
        if (waiting.wait.whenOver == Status::Unavailable)
            refuse(waiting.request, Status::NotPrimary, address);
        else
            refuse(waiting.request, waiting.wait.whenOver, "the primary lost its term");
    }
    m_parkedKeys.clear();
    m_parkedStamps.clear();
    m_bases.clear();
}

bool Requests::isUntried(const ClientRequest& request) {
    const auto& members = m_core.committed->members;
    const bool hasSlave = std::any_of(members.begin(), members.end(), [](const Member& member) {
        return member.role == Role::Slave;
    });
    if (hasSlave)
        return false;
    refuse(request, Status::Unavailable, "the cluster has no slaves");
    return true;
}

Requests::Outcome Requests::serve(ClientRequest& request, const PromoteOperation& promote) {
    std::string why = m_handover.begin(request.id, promote.target);
    if (!why.empty())
        refuse(request, Status::Rejected, std::move(why));
    return std::nullopt;
}

Requests::Outcome Requests::serve(ClientRequest& request, const ForgetOperation& forget) {
    std::string why = m_membership.forget(forget.target);
    if (why.empty())
        answer(request, OperationResult{});
    else
        refuse(request, Status::Rejected, std::move(why));
    return std::nullopt;
}

}  // namespace engram
