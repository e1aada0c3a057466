// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The requests of a client that have no answer yet, in the order in which they were made.

#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <string>

#include "client/cluster_client.h"
#include "client/retry_policy.h"

namespace engram {

struct PendingRequest {
    using Clock = std::chrono::steady_clock;

    std::string wire;  ///< the encoded command
    RequestKind kind = RequestKind::Repeatable;
    ClusterClient::AnswerCallback onAnswer;  ///< of a data request
    ClusterClient::ValueCallback onValue;    ///< of any other command
    Clock::time_point madeAt;
    Clock::time_point notBefore;  ///< a pause before the next attempt
    std::uint32_t attempts = 0;
    std::uint32_t redirects = 0;
    bool underWay = false;  ///< sent to sentTo and not answered
    /// Stamped: an attempt ended without a word whether it took effect.
    bool mayHaveHappened = false;
    Endpoint sentTo;
    Status lastStatus = Status::Unavailable;
    std::string lastDetail;

    [[nodiscard]] Duration elapsed(Clock::time_point now) const {
        return std::chrono::duration_cast<Duration>(now - madeAt);
    }
};

/// By number, which grows: iteration is in the order of the calls.
using RequestTable = std::map<std::uint64_t, PendingRequest>;

}  // namespace engram
