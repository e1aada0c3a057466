// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/reads.h"

#include <algorithm>
#include <tuple>

namespace engram {

Reads::Reads(MasterCore& core, const Directory& directory, Writes& writes)
    : m_core(core), m_directory(directory), m_writes(writes) {}

Reads::Pending& Reads::add(Pending&& pending) {
    pending.startedAt = pending.sentAt = m_core.now;
    m_order.push_back(pending.request);
    const RequestId request = pending.request;
    return *m_pending.emplace(request, std::make_unique<Pending>(std::move(pending))).first->second;
}

void Reads::start(RequestId request, const NodeId& client, SlotId slot, const std::string& key,
                  Version wanted) {
    Pending pending;
    pending.request = request;
    pending.client = client;
    pending.slot = slot;
    pending.key = key;
    pending.wanted = wanted;
    askNext(add(std::move(pending)), {});
}

bool Reads::startBehindWrite(RequestId request, const NodeId& client, SlotId slot,
                             const std::string& key) {
    if (!m_core.hold(Rule::OnlyCommittedIsRead))
        return false;
    const bool waits = m_writes.waitForNewest(
        key, [this, request](Status status, const Entry& entry, const std::vector<NodeId>& by) {
            if (status == Status::Ok)
                finish(request, entry, by);
            else
                giveUp(request);
        });
    if (!waits)
        return false;
    ++m_core.counters.readsBehindWrites;
    Pending pending;
    pending.request = request;
    pending.client = client;
    pending.slot = slot;
    pending.key = key;
    add(std::move(pending));
    return true;
}

void Reads::answerAbsent(RequestId request, const NodeId& client, SlotId slot,
                         const std::string& key) {
    Pending pending;
    pending.request = request;
    pending.client = client;
    pending.key = key;
    pending.slot = slot;
    pending.startedAt = m_core.now;
    OperationResult result;
    result.status = Status::NotFound;
    answer(pending, std::move(result));
}

void Reads::fetch(SlotId slot, const std::string& key, Version wanted, std::vector<NodeId> holders,
                  bool withRecords, EntryCallback done) {
    Pending pending;
    pending.request = m_core.newRequestId();
    pending.slot = slot;
    pending.key = key;
    pending.wanted = wanted;
    pending.holders = std::move(holders);
    pending.withRecords = withRecords;
    pending.done = std::move(done);
    askNext(add(std::move(pending)), {});
}

Peer* Reads::choose(const Pending& pending) {
    Peer* best = nullptr;
    const auto consider = [&](const NodeId& id) {
        Peer* peer = m_core.peers.find(id);
        if (peer == nullptr || !peer->isUp ||
            std::find(pending.tried.begin(), pending.tried.end(), id) != pending.tried.end())
            return;
        const auto rank = [](const Peer& p) {
            return std::make_tuple(p.isSuspected, p.outstandingFetches, p.fetches);
        };
        if (best == nullptr || rank(*peer) < rank(*best))
            best = peer;
    };
    if (pending.done)
        std::for_each(pending.holders.begin(), pending.holders.end(), consider);
    else
        m_core.forEachInSync(pending.slot, consider);
    return best;
}

void Reads::releaseAsked(Pending& pending) {
    Peer* asked = m_core.peers.find(pending.asked);
    if (asked != nullptr && asked->outstandingFetches > 0)
        --asked->outstandingFetches;
    pending.asked = NodeId();
}

void Reads::askNext(Pending& pending, std::string_view why) {
    if (!pending.asked.isEmpty()) {
        ++m_core.counters.fetchRetries;
        if (m_core.traces(pending.request)) {
            m_core.hop(EventKind::HopFailed, HopKind::Fetch, pending.request, m_core.self().id,
                       pending.asked, pending.key, why);
        }
        releaseAsked(pending);
    }
    Peer* peer = choose(pending);
    if (peer == nullptr) {
        giveUp(pending.request);
        return;
    }
    pending.asked = peer->member.identity.id;
    pending.tried.push_back(pending.asked);
    pending.sentAt = m_core.now;
    ++peer->outstandingFetches;
    ++peer->fetches;
    m_core.send(pending.asked, Fetch{m_core.epoch, pending.request, pending.slot, pending.key,
                                     pending.withRecords});
    if (m_core.traces(pending.request)) {
        m_core.hop(EventKind::HopSent, HopKind::Fetch, pending.request, m_core.self().id,
                   pending.asked, pending.key);
    }
}

std::unique_ptr<Reads::Pending> Reads::take(RequestId request) {
    const auto found = m_pending.find(request);
    if (found == m_pending.end())
        return nullptr;
    std::unique_ptr<Pending> pending = std::move(found->second);
    m_pending.erase(found);
    return pending;
}

void Reads::giveUp(RequestId request) {
    const std::unique_ptr<Pending> pending = take(request);
    if (!pending)
        return;
    if (pending->done) {
        pending->done(nullptr, {});
        return;
    }
    OperationResult result;
    result.status = Status::Unavailable;
    result.detail = "no copy of slot " + std::to_string(pending->slot.value) + " answers:";
    std::size_t copies = 0;
    m_core.forEachInSync(pending->slot, [&](const NodeId& id) {
        result.detail += (copies++ == 0 ? " " : ", ") + id.text();
    });
    if (copies == 0)
        result.detail += " there is none";
    answer(*pending, std::move(result));
}

void Reads::onFetched(const NodeId& from, Fetched&& message) {
    const auto found = m_pending.find(message.request);
    if (found == m_pending.end() || found->second->asked != from)
        return;
    Pending& pending = *found->second;
    if (m_core.traces(pending.request)) {
        m_core.hop(EventKind::HopReceived, HopKind::FetchReply, pending.request, from,
                   m_core.self().id, pending.key);
    }
    if (!message.found || message.entry.version < pending.wanted) {
        askNext(pending, "the replica does not have it");
        return;
    }
    releaseAsked(pending);
    pending.records = std::move(message.records);
    const DirectoryEntry* known = m_directory.find(pending.slot, pending.key);
    const bool isCommitted = known != nullptr && message.entry.version <= known->version;
    if (pending.done || isCommitted || !m_core.hold(Rule::OnlyCommittedIsRead)) {
        finish(message.request, message.entry, {from});
        return;
    }
    ++m_core.counters.overtakenReads;
    // A write that overtook this read: its value may be given away only once it has committed.
    const bool waits =
        m_writes.waitForVersion(pending.key, message.entry.version,
                                [this, request = message.request](Status status, const Entry& entry,
                                                                  const std::vector<NodeId>& by) {
                                    if (status == Status::Ok)
                                        finish(request, entry, by);
                                    else
                                        giveUp(request);
                                });
    if (!waits)
        askNext(pending, "the replica is ahead of the directory");
}

void Reads::finish(RequestId request, const Entry& entry, const std::vector<NodeId>& holders) {
    const std::unique_ptr<Pending> pending = take(request);
    if (!pending)
        return;
    if (pending->done) {
        pending->done(&entry, pending->records);
        return;
    }
    OperationResult result;
    if (!m_core.holdsLease()) {
        result.status = Status::Unavailable;
        result.detail = "the primary has lost its lease";
    } else if (entry.tombstone) {
        result.status = Status::NotFound;
    } else {
        result.value = entry.value;
        result.version = entry.version;
        result.replicas = holders;
    }
    answer(*pending, std::move(result));
}

void Reads::answer(const Pending& pending, OperationResult result) {
    result.slot = pending.slot;
    if (m_core.traces(pending.request)) {
        const bool good = result.status == Status::Ok || result.status == Status::NotFound;
        m_core.hop(EventKind::HopSent, good ? HopKind::Reply : HopKind::Failure, pending.request,
                   m_core.self().id, pending.client, pending.key);
        Event event;
        event.kind = EventKind::RequestFinished;
        event.request = pending.request;
        event.text = "read";
        event.key = pending.key;
        event.detail = toText(result.status);
        event.version = result.version;
        event.slot = pending.slot;
        event.from = pending.client;
        event.counters = {{"copies", static_cast<std::int64_t>(result.replicas.size())},
                          {"microseconds", (m_core.now - pending.startedAt).count()}};
        m_core.emit(std::move(event));
    }
    m_core.reply(pending.request, std::move(result));
}

void Reads::onPeerDown(const NodeId& peer) {
    std::vector<RequestId> orphaned;
    for (const auto& [request, pending] : m_pending) {
        if (pending->asked == peer)
            orphaned.push_back(request);
    }
    std::sort(orphaned.begin(), orphaned.end());
    for (const RequestId request : orphaned) {
        if (const auto found = m_pending.find(request); found != m_pending.end())
            askNext(*found->second, "link down");
    }
}

void Reads::onTimer() {
    while (!m_order.empty() && !m_pending.contains(m_order.front()))
        m_order.pop_front();
    const ProtocolSettings& protocol = m_core.settings.protocol;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        const RequestId request = m_order[i];
        const auto found = m_pending.find(request);
        if (found == m_pending.end())
            continue;
        Pending& pending = *found->second;
        if (m_core.now - pending.startedAt < protocol.fetchTimeout)
            break;
        if (!pending.asked.isEmpty() && m_core.now - pending.sentAt >= protocol.fetchTimeout)
            askNext(pending, "timeout");
        else if (m_core.now - pending.startedAt >= protocol.requestTimeout)
            giveUp(request);
    }
}

void Reads::abandonAll(std::string_view reason) {
    std::vector<RequestId> all;
    for (const auto& [request, pending] : m_pending)
        all.push_back(request);
    std::sort(all.begin(), all.end());
    for (const RequestId request : all) {
        const std::unique_ptr<Pending> pending = take(request);
        if (!pending || pending->done)
            continue;
        OperationResult result;
        result.status = Status::Unavailable;
        result.detail = reason;
        answer(*pending, std::move(result));
    }
    m_order.clear();
}

}  // namespace engram
