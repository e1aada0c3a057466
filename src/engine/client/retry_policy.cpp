// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "client/retry_policy.h"

namespace engram {

Decision RetryPolicy::again(RetryWhere where, Duration pause, const AttemptState& state) const {
    if (state.elapsed + pause >= m_deadline) {
        return GiveUp{state.mayHaveHappened ? Status::Uncertain : Status::Unavailable};
    }
    return Retry{where, pause};
}

Decision RetryPolicy::decide(Outcome outcome, const AttemptState& state) const {
    switch (outcome) {
        case Outcome::Answered:
            return UseAnswer{};
        case Outcome::NotPrimary: {
            // One redirect is followed at once; more mean that the masters disagree.
            const bool first = state.redirects == 0;
            return again(state.hasHint ? RetryWhere::Hint : RetryWhere::Primary,
                         first && state.hasHint ? Duration::zero() : m_pause, state);
        }
        case Outcome::NotNow: {
            // The server's own words are the better last answer.
            const Decision decision = again(RetryWhere::Primary, m_pause, state);
            // But they speak of the last attempt only.
            const bool isFinal = std::holds_alternative<GiveUp>(decision);
            return isFinal && !state.mayHaveHappened ? Decision(UseAnswer{}) : decision;
        }
        case Outcome::Uncertain:
            if (state.kind == RequestKind::Effect) {
                return UseAnswer{};
            }
            return again(RetryWhere::Primary, m_pause, state);
        case Outcome::LostUnsent:
            return again(RetryWhere::Primary, Duration::zero(), state);
        case Outcome::LostSent:
            if (state.kind == RequestKind::Effect) {
                return GiveUp{Status::Uncertain};
            }
            return again(RetryWhere::Primary, Duration::zero(), state);
    }
    return GiveUp{Status::Unavailable};
}

Status RetryPolicy::atDeadline(RequestKind kind, bool underWay, Status last, bool mayHaveHappened) {
    if (mayHaveHappened || (underWay && kind != RequestKind::Repeatable)) {
        return Status::Uncertain;
    }
    return last == Status::NoReplicas ? Status::NoReplicas : Status::Unavailable;
}

}  // namespace engram
