// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A simulated client that behaves as ClusterClient does to real clusters: looks for the primary,
// follows NotPrimary, tries again what did not happen, and numbers what it writes, so that a repeat
// takes effect once. In simulated time.

#pragma once

#include <cstdint>
#include <functional>
#include <map>

#include "common/node_stats.h"
#include "common/random.h"
#include "sim/world.h"

namespace engram::sim {

struct CallAnswer {
    /// Unavailable after the deadline; Uncertain for a write that may have happened.
    OperationResult result;
    Duration latency{0};
    std::uint32_t attempts = 1;
    Endpoint servedBy;  ///< who was asked last
};

/// True if the operation changes keys, and so is numbered.
[[nodiscard]] bool isEffect(const Operation& operation);

class Caller final : public Actor, private ReplySink {
public:
    using Done = std::function<void(const CallAnswer&)>;

    /// What masters count of the requests that reach them.
    struct Meter {
        virtual ~Meter() = default;
        virtual void onArrival(NodeIndex master, RequestClass request) = 0;
        virtual void onServed(NodeIndex master, RequestClass request, Duration latency) = 0;
    };

    /// `label`: the client's name in events. All three live longer than the caller.
    Caller(World& world, Meter& meter, NodeId label, SessionId session, Random random);

    /// `done` runs in a wake-up of the schedule, once. `again`: what did not happen is tried again.
    void call(Operation operation, bool again, Done done);
    [[nodiscard]] std::size_t underWay() const { return m_calls.size(); }

    void wake(std::uint64_t token) override;

private:
    enum class Phase : std::uint8_t { Arrive, Answer, Lost, Refused, Silent, Again, Deadline };
    struct Call {
        Operation operation;
        RequestClass kind = RequestClass::Other;
        SessionStamp stamp;
        bool again = true;
        bool mayHaveHappened = false;
        bool isUnderWay = false;  ///< a master has it and did not answer
        Done done;
        SimTime calledAt{0};
        SimTime arrivedAt{0};
        std::uint32_t attempts = 0;
        std::uint32_t turn = 0;  ///< wake-ups and answers of older ones are ignored
        NodeIndex sentTo = 0;
        OperationResult answer;  ///< on its way
        OperationResult last;    ///< the last refusal
    };
    using Calls = std::map<std::uint64_t, Call>;

    [[nodiscard]] static std::uint64_t tokenOf(std::uint64_t id, const Call& call, Phase phase);
    void wakeAfter(Duration span, std::uint64_t id, const Call& call, Phase phase);
    [[nodiscard]] Calls::iterator find(std::uint64_t token);
    void attempt(std::uint64_t id, Call& call);
    void arrive(std::uint64_t id, Call& call);
    void answered(Calls::iterator at);
    void lost(Calls::iterator at);
    void repeat(Calls::iterator at, Duration pause);
    void repeatOrEnd(Calls::iterator at, Duration pause);
    void giveUp(Calls::iterator at);
    void finish(Calls::iterator at, OperationResult result);
    void doubt(NodeIndex master);
    [[nodiscard]] Duration travel();

    void onReply(std::uint64_t token, const OperationResult& result) override;
    void onConnectionLost(std::uint64_t token, bool delivered) override;

    World& m_world;
    Meter& m_meter;
    NodeId m_label;
    SessionId m_session;
    Random m_random;
    Calls m_calls;
    NodeIndex m_master = 0;
    std::uint64_t m_lastId = 0;
    std::uint64_t m_lastNumber = 0;
};

}  // namespace engram::sim
