// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What to do with a request after each thing that can happen to it. Pure: no clock, no sockets.
// DESIGN 2.3 says which failures mean "did not happen"; only those may be tried again when the
// request has an effect.

#pragma once

#include <cstdint>
#include <variant>

#include "common/time.h"
#include "protocol/operations.h"

namespace engram {

enum class RequestKind : std::uint8_t {
    Repeatable,  ///< reads: twice is as good as once
    Effect,      ///< may take effect once only
    Stamped,     ///< a write of a session: the cluster recognises it when it comes again
};

/// How one attempt ended.
enum class Outcome : std::uint8_t {
    Answered,    ///< the server's answer is the answer
    NotPrimary,  ///< did not happen
    NotNow,      ///< -UNAVAILABLE, -NOREPLICAS: did not happen
    Uncertain,   ///< the server does not know whether it happened
    LostUnsent,  ///< the connection failed before any byte of the request left
    LostSent,    ///< the connection failed while the answer was awaited
};

/// Where a request stands when an attempt has ended.
struct AttemptState {
    RequestKind kind = RequestKind::Repeatable;
    Duration elapsed{0};          ///< since the request was made
    std::uint32_t redirects = 0;  ///< -NOTPRIMARY answers before this one
    bool hasHint = false;         ///< -NOTPRIMARY named the primary
    /// Stamped: this or an earlier attempt may have taken effect, or may yet.
    bool mayHaveHappened = false;
};

/// The server's answer is given to the caller.
struct UseAnswer {
    friend bool operator==(const UseAnswer&, const UseAnswer&) = default;
};

enum class RetryWhere : std::uint8_t {
    Hint,     ///< the node that -NOTPRIMARY named
    Primary,  ///< whichever node is the primary, to be searched for if none is known
};

struct Retry {
    RetryWhere where = RetryWhere::Primary;
    Duration pause{0};
    friend bool operator==(const Retry&, const Retry&) = default;
};

/// The request ends without an answer of its own.
struct GiveUp {
    Status status = Status::Unavailable;
    friend bool operator==(const GiveUp&, const GiveUp&) = default;
};

using Decision = std::variant<UseAnswer, Retry, GiveUp>;

class RetryPolicy {
public:
    /// `pause`: before the same question is asked again.
    RetryPolicy(Duration deadline, Duration pause) : m_deadline(deadline), m_pause(pause) {}

    [[nodiscard]] Decision decide(Outcome outcome, const AttemptState& state) const;
    /// The status of a request whose deadline has come. `underWay`: it was sent and not answered.
    /// `last`: the last failure that said that it did not happen. `mayHaveHappened`: as above.
    [[nodiscard]] static Status atDeadline(RequestKind kind, bool underWay, Status last,
                                           bool mayHaveHappened = false);
    [[nodiscard]] bool isOver(Duration elapsed) const { return elapsed >= m_deadline; }

private:
    [[nodiscard]] Decision again(RetryWhere where, Duration pause, const AttemptState& state) const;

    Duration m_deadline;
    Duration m_pause;
};

}  // namespace engram
