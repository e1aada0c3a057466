// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/master_core.h"

#include <algorithm>

namespace engram {

namespace {

bool isInSync(const ViewPtr& view, SlotId slot, const NodeId& id) {
    if (!view)
        return false;
    const auto& inSync = view->slots[slot.value].inSync;
    return std::any_of(inSync.begin(), inSync.end(),
                       [&](std::uint16_t index) { return view->members[index].identity.id == id; });
}

constexpr unsigned kRequestCounterBits = 40;

}  // namespace

MasterCore::MasterCore(NodeSettings nodeSettings)
    : settings(std::move(nodeSettings)),
      random(settings.seed),
      voter(settings.protocol.leaseGrant, settings.protocol.rules) {}

void MasterCore::send(const NodeId& to, Message message) {
    out.messages.push_back(Outgoing{to, std::move(message)});
}

void MasterCore::reply(RequestId request, OperationResult result) {
    switch (result.status) {
        case Status::NotFound:
            ++counters.notFound;
            break;
        case Status::Unavailable:
            ++counters.unavailable;
            break;
        case Status::Uncertain:
            ++counters.uncertain;
            break;
        case Status::NoReplicas:
            ++counters.noReplicas;
            break;
        default:
            break;
    }
    out.replies.push_back(ClientReply{request, std::move(result)});
}

void MasterCore::emitState(std::string_view state, std::string_view detail) {
    Event event;
    event.kind = EventKind::NodeState;
    event.epoch = epoch;
    event.text = state;
    event.detail = detail;
    emit(std::move(event));
}

void MasterCore::hop(EventKind kind, HopKind hopKind, RequestId request, const NodeId& from,
                     const NodeId& to, std::string_view key, std::string_view text) {
    Event event;
    event.kind = kind;
    event.hop = hopKind;
    event.request = request;
    event.from = from;
    event.to = to;
    event.key = key;
    event.text = text;
    emit(std::move(event));
}

std::vector<NodeId> MasterCore::inSyncReplicas(SlotId slot) const {
    std::vector<NodeId> ids;
    forEachInSync(slot, [&](const NodeId& id) { ids.push_back(id); });
    return ids;
}

RequestId MasterCore::newRequestId() {
    const std::uint64_t prefix = self().incarnation.value << kRequestCounterBits;
    return RequestId{prefix | m_nextRequest++};
}

bool isRequiredReplica(const MasterCore& core, SlotId slot, const NodeId& id) {
    return isInSync(core.committed, slot, id) || isInSync(core.proposed, slot, id);
}

}  // namespace engram
