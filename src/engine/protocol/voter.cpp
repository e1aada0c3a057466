// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/voter.h"

namespace engram {

Promised Voter::onPromise(const Identity& candidate, const Promise& promise, TimePoint now) {
    Promised answer;
    answer.epoch = promise.epoch;
    answer.probe = promise.probe;
    const bool repeated = promise.epoch == m_promised && candidate == m_promisedTo;
    const bool isTaken =
        promise.epoch == m_promised && !repeated && m_rules.hold(Rule::PromiseOncePerEpoch);
    if (promise.epoch < m_promised || isTaken) {
        answer.answer = PromiseAnswer::Stale;
        m_counters.epochsTaken += isTaken ? 1 : 0;
    } else if (now < m_grantedUntil && !repeated && m_rules.hold(Rule::GrantOutlivesLease)) {
        answer.answer = PromiseAnswer::Leased;
        ++(promise.probe ? m_counters.probeRefusals : m_counters.leaseRefusals);
    } else {
        answer.answer = PromiseAnswer::Granted;
        if (!promise.probe) {
            m_promised = promise.epoch;
            m_promisedTo = candidate;
            ++m_counters.promises;
        }
    }
    answer.promised = m_promised;
    answer.accepted = m_accepted;
    answer.committed = m_acceptedCommitted;
    return answer;
}

bool Voter::admit(const Identity& primary, Epoch epoch) {
    if (epoch < m_promised) {
        ++m_counters.staleEpochs;
        return !m_rules.hold(Rule::FenceOldEpochs);
    }
    if (epoch > m_promised) {
        m_promised = epoch;
        m_promisedTo = primary;
    }
    return true;
}

bool Voter::accept(const ViewPtr& view) {
    if (m_accepted && view->stamp < m_accepted->stamp)
        return false;
    if (!m_accepted || view->stamp > m_accepted->stamp) {
        m_accepted = view;
        m_acceptedCommitted = false;
    }
    return true;
}

bool Voter::release(Epoch epoch, std::int64_t sentAt) {
    if (m_grantedEpoch == epoch && sentAt < m_grantSentAt)
        return false;
    m_grantedUntil = TimePoint{};
    return true;
}

bool Voter::onHeartbeat(const Heartbeat& beat, TimePoint now) {
    if (beat.grants) {
        m_grantedUntil = std::max(m_grantedUntil, now + m_leaseGrant);
        m_grantSentAt =
            m_grantedEpoch == beat.epoch ? std::max(m_grantSentAt, beat.sentAt) : beat.sentAt;
        m_grantedEpoch = beat.epoch;
    }
    if (!m_accepted || m_acceptedCommitted || m_accepted->stamp.epoch != beat.epoch ||
        m_accepted->stamp.number > beat.committed)
        return false;
    m_acceptedCommitted = true;
    m_committed = m_accepted;
    return true;
}

bool Voter::isRemovedBy(ViewStamp stamp, const Identity& self) const {
    if (m_promised.value == 0)
        return false;
    return !m_accepted || !m_accepted->contains(self) || stamp > m_accepted->stamp;
}

void Voter::reset() {
    const VoterCounters counters = m_counters;
    *this = Voter(m_leaseGrant, m_rules);
    m_counters = counters;
}

}  // namespace engram
