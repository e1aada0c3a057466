// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_samples/sample_cluster.h"

#include "gui_model/observer_events.h"

#include <algorithm>

#include "protocol/placement.h"

namespace engram::gui {

namespace {

Member member(const std::string& id, Role role, std::uint16_t port) {
    Member member;
    member.identity = {NodeId(id), Incarnation{port}};
    member.role = role;
    member.endpoint = {"127.0.0.1", port};
    member.pid = port + 1000U;
    return member;
}

}  // namespace

SampleCluster::SampleCluster(int slaveCount, std::uint32_t replicas) {
    m_view = foundingView(ClusterId{7}, Epoch{1}, member("m1", Role::Master, 7400), replicas, 1);
    m_view.members.push_back(member("m2", Role::Master, 7401));
    for (int i = 1; i <= slaveCount; ++i) {
        m_view.members.push_back(
            member("s" + std::to_string(i), Role::Slave, static_cast<std::uint16_t>(7500 + i)));
    }
    m_view.predecessor = m_view.identities();
    for (std::uint16_t slot = 0; slot < limits::kSlotCount; ++slot) {
        auto ranked = rankedSlaves(m_view, SlotId{slot});
        ranked.resize(std::min<std::size_t>(ranked.size(), replicas));
        m_view.slots[slot].inSync.assign(ranked.begin(), ranked.end());
    }
}

Event SampleCluster::process(const char* id, std::string_view word, const Endpoint& endpoint,
                             std::uint64_t pid) {
    const NodeId node(id);
    const Role role = id[0] == 'm' ? Role::Master : Role::Slave;
    return processEvent(node, role, word, endpoint, pid, m_nowUs);
}

Event SampleCluster::event(EventKind kind, const char* node) {
    Event event;
    event.kind = kind;
    event.node = NodeId(node);
    event.time.packed = (static_cast<std::uint64_t>(m_nowUs) << 12U) + ++m_logical;
    return event;
}

Event SampleCluster::viewEvent() {
    Event committed = event(EventKind::ViewCommitted, m_view.primary.text().c_str());
    committed.epoch = m_view.stamp.epoch;
    committed.number = m_view.stamp.number;
    committed.detail = encodeView(m_view);
    return committed;
}

std::vector<Event> SampleCluster::snapshot() {
    std::vector<Event> events{viewEvent()};
    for (const Member& member : m_view.members) {
        const bool isBackup = member.role == Role::Master && member.identity.id != m_view.primary;
        events.push_back(nodeState(member.identity.id.text().c_str(),
                                   isBackup ? node_state::kStandby : node_state::kServing));
    }
    return events;
}

Event SampleCluster::nodeState(const char* id, std::string_view state) {
    Event said = event(EventKind::NodeState, id);
    said.text = state;
    return said;
}

Event SampleCluster::waits(const char* id, std::string_view state, const std::string& whom) {
    Event said = nodeState(id, state);
    if (!whom.empty())
        said.detail = "waits for " + whom;
    return said;
}

Event SampleCluster::suspected(const char* by, const char* whom) {
    Event said = event(EventKind::NodeSuspected, by);
    said.to = NodeId(whom);
    said.text = "no answer for 500 ms";
    return said;
}

Event SampleCluster::removed(const char* by, const char* whom) {
    Event said = event(EventKind::NodeRemoved, by);
    said.to = NodeId(whom);
    said.epoch = m_view.stamp.epoch;
    said.number = ViewNumber{m_view.stamp.number.value + 1};
    return said;
}

Event SampleCluster::counters(const char* id,
                              std::vector<std::pair<std::string, std::int64_t>> counters) {
    Event said = event(EventKind::Counters, id);
    said.counters = std::move(counters);
    return said;
}

Event SampleCluster::hop(EventKind kind, HopKind hop, std::uint64_t request, const char* from,
                         const char* to) {
    Event said = event(kind, kind == EventKind::HopReceived ? to : from);
    said.request = RequestId{request};
    said.hop = hop;
    said.from = NodeId(from);
    said.to = NodeId(to);
    said.key = "user:1";
    return said;
}

std::vector<Event> SampleCluster::write(std::uint64_t request, const char* client,
                                        const std::string& key) {
    const std::string primary = m_view.primary.text();
    const char* p = primary.c_str();
    std::vector<Event> events{
        hop(EventKind::HopReceived, HopKind::WriteRequest, request, client, p)};
    std::vector<std::string> replicas;
    for (const std::uint16_t index : m_view.slots[slotOf(key).value].inSync)
        replicas.push_back(m_view.members[index].identity.id.text());
    for (const EventKind kind : {EventKind::HopSent, EventKind::HopReceived}) {
        for (const std::string& replica : replicas)
            events.push_back(hop(kind, HopKind::Store, request, p, replica.c_str()));
    }
    for (const EventKind kind : {EventKind::HopSent, EventKind::HopReceived}) {
        for (const std::string& replica : replicas)
            events.push_back(hop(kind, HopKind::StoreAck, request, replica.c_str(), p));
    }
    events.push_back(hop(EventKind::HopSent, HopKind::Reply, request, p, client));
    for (Event& said : events)
        said.key = key;
    return events;
}

std::vector<Event> SampleCluster::request(const SampleRequest& request) {
    const std::string primary = m_view.primary.text();
    const char* const p = primary.c_str();
    const bool isRead = std::string_view(request.operation) == "read";
    const HopKind question = isRead ? HopKind::ReadRequest : HopKind::WriteRequest;
    const auto add = [&](EventKind kind, HopKind what, const char* from, const char* to) {
        return hop(kind, what, request.number, from, to);
    };
    std::vector<Event> events{
        add(EventKind::HopReceived, question, "console", p),
        add(EventKind::HopSent, isRead ? HopKind::Fetch : HopKind::Store, p, request.replica),
        add(EventKind::HopReceived, isRead ? HopKind::FetchReply : HopKind::StoreAck,
            request.replica, p),
        add(EventKind::HopSent, HopKind::Reply, p, "console"),
        event(EventKind::RequestFinished, p)};
    for (Event& said : events)
        said.key = request.key;
    Event& answer = events.back();
    answer.request = RequestId{request.number};
    answer.from = NodeId("console");
    answer.text = request.operation;
    answer.detail = request.status;
    if (request.latencyUs >= 0)
        answer.counters = {{"copies", 1}, {"microseconds", request.latencyUs}};
    return events;
}

}  // namespace engram::gui
