// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A hosted machine whose answers the test decides, and a node around it.

#pragma once

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "node/hosted_machine.h"
#include "node/node.h"

namespace engram::test {

/// Keeps what it is given. Requests are answered by answer(), or at once while `answersAtOnce`.
class FakeMachine final : public Machine, public node::HostedMachine {
public:
    explicit FakeMachine(Member self, Role role = Role::Master) : m_self(self), m_role(role) {}

    // Machine
    void start(TimePoint) override { started = true; }
    void onMessage(const Identity& from, Message&& message, TimePoint) override {
        if (std::holds_alternative<Hello>(message))
            greetings.push_back(from);
        else
            messages.emplace_back(from, std::move(message));
    }
    void onPeerUp(const Member& peer, TimePoint) override { up.push_back(peer); }
    void onPeerDown(const Identity& peer, TimePoint) override { down.push_back(peer); }
    void onTimer(TimePoint now) override {
        ++timerCalls;
        lastTimer = now;
        deadline = timerCalls < 3 ? now + std::chrono::milliseconds(5) : kNever;
    }
    TimePoint nextDeadline() const override { return deadline; }
    void takeOutput(Output& output) override;
    std::vector<Endpoint> wantedPeers() const override { return wanted; }
    const Identity& identity() const override { return m_self.identity; }
    Hello hello() const override { return {Epoch{1}, cluster, m_self}; }
    ViewPtr view() const override { return nullptr; }
    std::string_view state() const override { return "serving"; }
    std::vector<Event> snapshot(TimePoint) const override;
    std::vector<std::pair<std::string, std::int64_t>> counters() const override {
        return {{"keys", 7}};
    }
    void setTracePolicy(TracePolicy policy) override { policies.push_back(policy); }

    // HostedMachine
    Machine& machine() override { return *this; }
    Role role() const override { return m_role; }
    bool isPrimary() const override { return m_role == Role::Master; }
    Endpoint primaryEndpoint() const override { return primary; }
    RequestId newRequestId() override { return RequestId{++m_lastRequest}; }
    void onRequest(ClientRequest&& request, TimePoint now) override;
    void drain(TimePoint) override { draining = true; }
    bool isDrained() const override { return draining && requests.empty(); }
    std::vector<NodeInfo> nodes(TimePoint) const override { return {}; }
    StoreTotals totals() const override { return {7, 0, 70}; }

    /// Puts the reply to the request at `index` of `requests` into the next output.
    void answer(std::size_t index, OperationResult result);
    /// Hop events of `request` as a write to three replicas gives them, into the next output.
    void traceWrite(RequestId request);
    void becomeIncarnation(std::uint64_t incarnation) {
        m_self.identity.incarnation = Incarnation{incarnation};
    }

    bool started = false;
    bool draining = false;
    bool answersAtOnce = false;
    int timerCalls = 0;
    TimePoint lastTimer{};
    TimePoint deadline = kNever;
    ClusterId cluster{5};
    Endpoint primary{"127.0.0.1", 7777};
    std::vector<Endpoint> wanted;
    std::vector<Identity> greetings;  ///< Hellos, which come before onPeerUp()
    std::vector<std::pair<Identity, Message>> messages;
    std::vector<Member> up;
    std::vector<Identity> down;
    std::vector<TracePolicy> policies;
    std::deque<ClientRequest> requests;
    std::map<std::string, Blob> values;
    Output next;

private:
    Member m_self;
    Role m_role;
    std::uint64_t m_lastRequest = 0;
};

/// A listening node on a free port of loopback.
class FakeNode {
public:
    explicit FakeNode(Role role = Role::Master, const std::string& id = "m1",
                      bool allowFaults = false);

    node::Node node;
    Endpoint endpoint;
    FakeMachine* machine = nullptr;  // owned by the node

    /// Makes the node take the machine's output, as after an input.
    void poke();
};

}  // namespace engram::test
