// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "fake_machine.h"

#include <algorithm>
#include <utility>

#include "common/assert.h"
#include "e2e/wire_client.h"
#include "protocol/codec.h"

namespace engram::test {

namespace {

node::NodeOptions optionsFor(Role role, const std::string& id, bool allowFaults) {
    node::NodeOptions options;
    options.self.identity = {NodeId(id), Incarnation{11}};
    options.self.role = role;
    options.self.endpoint = {"127.0.0.1", 0};
    options.settings = {{"save", ""}, {"appendonly", "no"}, {"replicas", "3"}};
    options.logLevel = node::LogLevel::Off;
    options.allowFaults = allowFaults;
    return options;
}

Event hop(EventKind kind, HopKind what, RequestId request, const char* from, const char* to) {
    Event event;
    event.kind = kind;
    event.hop = what;
    event.request = request;
    event.from = NodeId(from);
    event.to = NodeId(to);
    return event;
}

}  // namespace

void FakeMachine::takeOutput(Output& output) {
    output = std::move(next);
    next.clear();
}

std::vector<Event> FakeMachine::snapshot(TimePoint) const {
    Event state;
    state.kind = EventKind::NodeState;
    state.text = "serving";
    return {state};
}

void FakeMachine::onRequest(ClientRequest&& request, TimePoint) {
    requests.push_back(std::move(request));
    if (!answersAtOnce)
        return;
    OperationResult result;
    const Operation& operation = requests.back().operation;
    if (const auto* write = std::get_if<WriteOperation>(&operation)) {
        values[write->key] = write->value;
    } else if (const auto* read = std::get_if<ReadOperation>(&operation)) {
        const auto found = values.find(read->key);
        result.status = found == values.end() ? Status::NotFound : Status::Ok;
        if (found != values.end())
            result.value = found->second;
    }
    const RequestId id = requests.back().id;
    answer(requests.size() - 1, std::move(result));
    if (!policies.empty() && policies.back().enabled && policies.back().samples(id))
        traceWrite(id);
}

void FakeMachine::answer(std::size_t index, OperationResult result) {
    next.replies.push_back({requests.at(index).id, std::move(result)});
    requests.erase(requests.begin() + static_cast<std::ptrdiff_t>(index));
}

void FakeMachine::traceWrite(RequestId request) {
    next.events.push_back(hop(EventKind::RequestStarted, HopKind::None, request, "c1", ""));
    for (const char* slave : {"s1", "s2", "s3"}) {
        next.events.push_back(hop(EventKind::HopSent, HopKind::Store, request, "m1", slave));
        next.events.push_back(hop(EventKind::HopReceived, HopKind::StoreAck, request, slave, "m1"));
    }
    next.events.push_back(hop(EventKind::RequestFinished, HopKind::None, request, "", ""));
}

FakeNode::FakeNode(Role role, const std::string& id, bool allowFaults)
    : node(optionsFor(role, id, allowFaults)) {
    const Result<Endpoint> listening = node.listen();
    ENGRAM_ASSERT(listening.has_value());
    endpoint = *listening;
    auto owned = std::make_unique<FakeMachine>(node.self(), role);
    machine = owned.get();
    node.start(std::move(owned));
}

void FakeNode::poke() {
    // A greeting that is refused, or any message, would do; a peer that comes and goes is simplest.
    WireClient peer(endpoint);
    const bool connected = peer.waitConnected();
    ENGRAM_ASSERT(connected);
    std::string greeting;
    Hello hello;
    hello.sender.identity = {NodeId("poke"), Incarnation{1}};
    hello.sender.endpoint = {"127.0.0.1", 1};
    encodeMessage(greeting, hello, HybridTime{});
    peer.send(greeting);
    const auto answer = peer.receive();
    ENGRAM_ASSERT(answer.has_value());
}

}  // namespace engram::test
