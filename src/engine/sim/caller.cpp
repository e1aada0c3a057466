// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/caller.h"

#include <utility>

namespace engram::sim {
namespace {

// As ClusterClient has them.
constexpr Duration kDeadline = std::chrono::seconds(5);
constexpr Duration kRetryPause = std::chrono::milliseconds(25);
constexpr Duration kSilence = std::chrono::milliseconds(300);
/// Of a connection that breaks.
constexpr Duration kLossIsNoticed = std::chrono::microseconds(100);
constexpr std::int64_t kLeastTravelUs = 50;
constexpr std::uint64_t kTravelSpreadUs = 200;

// A token: call, turn, phase.
constexpr unsigned kPhaseBits = 4;
constexpr unsigned kTurnBits = 20;
constexpr std::uint64_t kTurnMask = (1U << kTurnBits) - 1;

RequestClass classOf(const Operation& operation) {
    if (isEffect(operation))
        return RequestClass::Write;
    return std::holds_alternative<ReadOperation>(operation) ? RequestClass::Read
                                                            : RequestClass::Other;
}

}  // namespace

bool isEffect(const Operation& operation) {
    return std::holds_alternative<WriteOperation>(operation) ||
           std::holds_alternative<UpdateOperation>(operation) ||
           std::holds_alternative<DeleteOperation>(operation);
}

Caller::Caller(World& world, Meter& meter, NodeId label, SessionId session, Random random)
    : m_world(world),
      m_meter(meter),
      m_label(std::move(label)),
      m_session(session),
      m_random(random) {}

void Caller::call(Operation operation, bool again, Done done) {
    const std::uint64_t id = ++m_lastId;
    Call& call = m_calls[id];
    call.kind = classOf(operation);
    if (call.kind == RequestClass::Write)
        call.stamp = {m_session, ++m_lastNumber};
    call.operation = std::move(operation);
    call.again = again;
    call.done = std::move(done);
    call.calledAt = m_world.now();
    wakeAfter(kDeadline, id, call, Phase::Deadline);
    attempt(id, call);
}

Duration Caller::travel() {
    return Duration(kLeastTravelUs + static_cast<std::int64_t>(m_random.below(kTravelSpreadUs)));
}

void Caller::wakeAfter(Duration span, std::uint64_t id, const Call& call, Phase phase) {
    m_world.schedule().at(m_world.now() + span, *this, tokenOf(id, call, phase));
}

std::uint64_t Caller::tokenOf(std::uint64_t id, const Call& call, Phase phase) {
    return (id << kTurnBits | (call.turn & kTurnMask)) << kPhaseBits |
           static_cast<std::uint64_t>(phase);
}

Caller::Calls::iterator Caller::find(std::uint64_t token) {
    const auto at = m_calls.find(token >> (kPhaseBits + kTurnBits));
    if (at == m_calls.end())
        return at;
    const auto phase = static_cast<Phase>(token & ((1U << kPhaseBits) - 1));
    const bool isCurrent = ((token >> kPhaseBits) & kTurnMask) == at->second.turn;
    return isCurrent || phase == Phase::Deadline ? at : m_calls.end();
}

void Caller::wake(std::uint64_t token) {
    const auto at = find(token);
    if (at == m_calls.end())
        return;
    auto& [id, call] = *at;
    switch (static_cast<Phase>(token & ((1U << kPhaseBits) - 1))) {
        case Phase::Arrive:
            return arrive(id, call);
        case Phase::Answer:
            return answered(at);
        case Phase::Lost:
        case Phase::Silent:
            return lost(at);
        case Phase::Refused:
            doubt(call.sentTo);
            return repeat(at, kRetryPause);
        case Phase::Again:
            return attempt(id, call);
        case Phase::Deadline:
            return giveUp(at);
    }
}

void Caller::attempt(std::uint64_t id, Call& call) {
    ++call.attempts;
    call.sentTo = m_master;
    wakeAfter(travel(), id, call, Phase::Arrive);
    if (call.again)
        wakeAfter(kSilence, id, call, Phase::Silent);
}

void Caller::arrive(std::uint64_t id, Call& call) {
    ClientRequest request;
    request.client = m_label;
    request.stamp = call.stamp;
    request.operation = call.operation;
    call.arrivedAt = m_world.now();
    call.isUnderWay = m_world.nodes()[call.sentTo].isUp();
    if (call.isUnderWay)
        m_meter.onArrival(call.sentTo, call.kind);
    m_world.submit(call.sentTo, std::move(request), *this, tokenOf(id, call, Phase::Arrive));
}

void Caller::onReply(std::uint64_t token, const OperationResult& result) {
    const auto at = find(token);
    if (at == m_calls.end())
        return;
    Call& call = at->second;
    m_meter.onServed(call.sentTo, call.kind, m_world.now() - call.arrivedAt);
    call.isUnderWay = false;
    call.answer = result;
    wakeAfter(travel(), at->first, call, Phase::Answer);
}

void Caller::onConnectionLost(std::uint64_t token, bool delivered) {
    const auto at = find(token);
    if (at != m_calls.end())
        wakeAfter(kLossIsNoticed, at->first, at->second, delivered ? Phase::Lost : Phase::Refused);
}

void Caller::answered(Calls::iterator at) {
    Call& call = at->second;
    switch (call.answer.status) {
        case Status::Ok:
        case Status::NotFound:
        case Status::CrossSlot:
        case Status::Rejected:
            return finish(at, std::move(call.answer));
        case Status::NotPrimary: {
            doubt(call.sentTo);
            const Result<Endpoint> hint = parseEndpoint(call.answer.detail);
            const auto known = hint ? m_world.indexOf(*hint) : std::nullopt;
            if (known && *known < m_world.settings().masters)
                m_master = *known;
            return repeat(at, known && *known != call.sentTo ? Duration(0) : kRetryPause);
        }
        case Status::Unavailable:
            doubt(call.sentTo);
            break;
        case Status::NoReplicas:
            break;
        case Status::Uncertain:
            call.mayHaveHappened = true;
            break;
    }
    call.last = std::move(call.answer);
    repeatOrEnd(at, kRetryPause);
}

void Caller::lost(Calls::iterator at) {
    Call& call = at->second;
    call.mayHaveHappened = call.mayHaveHappened || call.kind == RequestClass::Write;
    call.isUnderWay = false;
    doubt(call.sentTo);
    repeatOrEnd(at, Duration(0));
}

void Caller::repeatOrEnd(Calls::iterator at, Duration pause) {
    if (at->second.again)
        return repeat(at, pause);
    giveUp(at);
}

void Caller::repeat(Calls::iterator at, Duration pause) {
    auto& [id, call] = *at;
    ++call.turn;
    wakeAfter(pause, id, call, Phase::Again);
}

void Caller::giveUp(Calls::iterator at) {
    Call& call = at->second;
    OperationResult result = std::move(call.last);
    if (call.mayHaveHappened || (call.isUnderWay && call.kind == RequestClass::Write)) {
        result.status = Status::Uncertain;
        result.detail = "the answer did not come; the write may have happened";
    } else if (result.status == Status::Ok) {
        result.status = Status::Unavailable;
        result.detail = "no answer before the deadline";
    }
    finish(at, std::move(result));
}

void Caller::finish(Calls::iterator at, OperationResult result) {
    Call call = std::move(at->second);
    m_calls.erase(at);
    CallAnswer answer;
    answer.result = std::move(result);
    answer.latency = m_world.now() - call.calledAt;
    answer.attempts = call.attempts;
    answer.servedBy = m_world.nodes()[call.sentTo].endpoint;
    call.done(answer);
}

void Caller::doubt(NodeIndex master) {
    if (master == m_master)
        m_master = (m_master + 1) % m_world.settings().masters;
}

}  // namespace engram::sim
