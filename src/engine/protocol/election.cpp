// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/election.h"

#include <algorithm>

namespace engram {

namespace {
/// A probe that found no majority is tried again after this much, plus up to 20 ms of jitter.
constexpr Duration kRound = std::chrono::milliseconds(30);
}  // namespace

Election::Election(MasterCore& core) : m_core(core) {
    m_patience = core.settings.protocol.electionTimeout;
}

void Election::heard() {
    m_heardAt = m_core.now;
    m_isAsked = false;
    const auto quarter =
        static_cast<std::uint64_t>(m_core.settings.protocol.electionTimeout.count() / 4 + 1);
    m_patience = m_core.settings.protocol.electionTimeout +
                 Duration(static_cast<std::int64_t>(m_core.random.below(quarter)));
}

void Election::onTimer() {
    if (cluster().value == 0 || m_core.now - m_heardAt < m_patience)
        return;
    // Promises raise the epoch: a slow voter's must not be outdated before it arrives.
    const bool promising = m_phase == Phase::Promising;
    const Duration round = promising ? m_core.settings.protocol.ackTimeout : kRound;
    if (m_phase != Phase::Idle && m_core.now - m_startedAt < round)
        return;
    if (m_phase == Phase::Idle) {
        Event event;
        event.kind = EventKind::CandidacyStarted;
        event.epoch = m_core.voter.promised();
        event.text = m_isAsked
                         ? "the primary hands over"
                         : "no heartbeat for " +
                               std::to_string((m_core.now - m_heardAt).count() / 1000) + " ms";
        m_core.emit(std::move(event));
        m_core.emitState(node_state::kCandidate);
        m_core.role = MasterRole::Candidate;
    }
    begin(Phase::Probing);
}

ClusterId Election::cluster() const {
    return m_core.cluster.value != 0 ? m_core.cluster : m_orphans;
}

void Election::begin(Phase phase) {
    m_phase = phase;
    m_startedAt = m_core.now + Duration(static_cast<std::int64_t>(m_core.random.below(20000)));
    m_granted.clear();
    m_asked.clear();
    m_goneAtBegin = m_core.gone.size();
    m_view = m_core.voter.accepted();
    m_viewCommitted = m_core.voter.isAcceptedCommitted();
    m_highest =
        std::max({m_highest, m_core.voter.promised(), m_view ? m_view->stamp.epoch : Epoch{}});
    m_epoch = Epoch{m_highest.value + 1};
    const Promise own{m_epoch, cluster(), phase == Phase::Probing};
    const Promised answer = m_core.voter.onPromise(m_core.self(), own, m_core.now);
    m_asked.insert(m_core.self());
    if (answer.answer != PromiseAnswer::Granted)
        return;
    m_granted.insert(m_core.self());
    for (const auto& [id, peer] : m_core.peers) {
        if (!m_view && peer.isUp)
            ask(peer.member.identity);
    }
    learn(answer);
    evaluate();
}

void Election::ask(const Identity& voter) {
    if (m_asked.insert(voter).second)
        m_core.send(voter.id, Promise{m_epoch, cluster(), m_phase == Phase::Probing});
}

void Election::learn(const Promised& message) {
    if (message.accepted) {
        if (!m_view || message.accepted->stamp > m_view->stamp) {
            m_view = message.accepted;
            m_viewCommitted = message.committed;
        } else if (message.accepted->stamp == m_view->stamp) {
            m_viewCommitted |= message.committed;
        }
    }
    if (!m_view)
        return;
    for (const Member& member : m_view->members)
        ask(member.identity);
    for (const Identity& identity : m_view->predecessor)
        ask(identity);
}

void Election::onPromised(const Identity& from, const Promised& message) {
    m_highest = std::max(m_highest, message.promised);
    const bool probing = m_phase == Phase::Probing;
    if (m_phase == Phase::Idle || message.epoch != m_epoch || message.probe != probing)
        return;
    if (message.answer != PromiseAnswer::Granted)
        return;
    m_granted.insert(from);
    learn(message);
    evaluate();
}

void Election::evaluate() {
    if (m_core.gone.size() > m_goneAtBegin) {  // the survivors must be asked after the last proof
        begin(Phase::Probing);
        return;
    }
    if (!m_view || !hasQuorum(m_view->identities(), m_granted, m_core.gone))
        return;
    if (!m_viewCommitted && !m_view->predecessor.empty() &&
        m_core.hold(Rule::PredecessorsMajority) &&
        !hasQuorum(m_view->predecessor, m_granted, m_core.gone)) {
        ++m_core.counters.predecessorsMissed;
        return;
    }
    if (m_phase == Phase::Probing)
        begin(Phase::Promising);
    else if (m_core.voter.promised() == m_epoch)
        win();
    else
        abort();  // we have promised, or obeyed, somebody above us meanwhile
}

void Election::standNow() {
    m_isAsked = true;
    m_patience = Duration{};
    onTimer();
}

std::string Election::waitsFor() const {
    if (m_phase == Phase::Idle)
        return {};
    if (!m_view)
        return "a member of the cluster that knows its view";
    const bool lacksMajority = !hasQuorum(m_view->identities(), m_granted, m_core.gone);
    const std::vector<Identity> voters = lacksMajority ? m_view->identities() : m_view->predecessor;
    return missingFrom(voters, m_granted) + " (a majority must promise; " +
           (lacksMajority ? "view " : "the view before ") +
           std::to_string(m_view->stamp.number.value) + ')';
}

void Election::win() {
    const ViewPtr view = m_view;
    const bool committed = m_viewCommitted;
    const Epoch epoch = m_epoch;
    abort();
    onWon(epoch, *view, !committed);
}

void Election::abort() {
    m_phase = Phase::Idle;
    heard();
}

}  // namespace engram
