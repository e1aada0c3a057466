// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/handover.h"

#include <utility>

namespace engram {

namespace {
/// Draining, and then the election of the target, may each take so long; clients wait meanwhile.
constexpr Duration kPhaseLimit = std::chrono::milliseconds(1000);
}  // namespace

Handover::Handover(MasterCore& core, Hints& hints, const Writes& writes, const Reads& reads)
    : m_core(core), m_hints(hints), m_writes(writes), m_reads(reads) {}

std::string Handover::begin(RequestId request, const NodeId& target) {
    if (isUnderWay())
        return "another handover, to " + m_target.text() + ", is under way";
    if (!m_core.committed)
        return "the view is not committed yet";
    const Member* member = m_core.committed->find(target);
    if (member == nullptr)
        return "no member is named " + target.text();
    if (member->role != Role::Master)
        return target.text() + " is a slave";
    if (member->identity == m_core.self())
        return target.text() + " is the primary already";
    const Peer* peer = m_core.peers.find(member->identity);
    if (peer == nullptr || !peer->isUp || peer->isSuspected)
        return target.text() + " does not answer";
    m_phase = Phase::Draining;
    m_target = target;
    m_request = request;
    m_since = m_core.now;
    m_core.emitState(node_state::kDraining, "handing over to " + target.text());
    advance();
    return {};
}

void Handover::advance() {
    const bool isOverdue = m_core.now - m_since >= kPhaseLimit;
    if (m_phase == Phase::Draining) {
        const bool isDrained =
            m_writes.unanswered() == 0 && m_reads.underWay() == 0 && !m_core.proposed;
        if (isDrained || !m_core.hold(Rule::DrainBeforeHandover))
            yield();
        else if (isOverdue)
            giveUp("what is under way was not answered in time");
    } else if (m_phase == Phase::Yielded && isOverdue) {
        giveUp(m_target.text() + " did not take over in time");
    }
}

void Handover::yield() {
    m_phase = Phase::Yielded;
    m_since = m_core.now;
    ++m_core.counters.handovers;
    m_hints.endTurn();
    const std::int64_t sentAt = m_core.now.time_since_epoch().count();
    if (m_core.hold(Rule::DrainBeforeHandover)) {
        m_core.leaseUntil = TimePoint{};
        m_core.grantsFrom = kNever;
        static_cast<void>(m_core.voter.release(m_core.epoch, sentAt));
    }
    for (const Member& member : m_core.committed->members) {
        if (member.identity != m_core.self())
            m_core.send(member.identity.id, TakeOver{m_core.epoch, sentAt, m_target});
    }
}

void Handover::giveUp(std::string_view why) {
    m_phase = Phase::Idle;
    m_core.grantsFrom = m_core.now;
    answer(Status::Unavailable, why);
    m_core.emitState(node_state::kServing, "the handover was given up");
    onResumed();
}

void Handover::finish() {
    if (!isUnderWay())
        return;
    const bool hasMoved = std::exchange(m_phase, Phase::Idle) == Phase::Yielded;
    answer(hasMoved ? Status::Ok : Status::Unavailable,
           hasMoved ? "" : "the primary lost its term");
}

void Handover::answer(Status status, std::string_view detail) {
    if (m_request.value == 0)
        return;
    OperationResult result;
    result.status = status;
    result.detail = detail;
    m_core.reply(m_request, std::move(result));
}

}  // namespace engram
