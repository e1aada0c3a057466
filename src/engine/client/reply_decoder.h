// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Reads the answers of READ, WRITE and DELETE, and the codes of error replies (DESIGN 2.3).
// Pure functions.

#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "client/retry_policy.h"
#include "common/ids.h"
#include "common/result.h"
#include "protocol/operations.h"
#include "resp/value.h"

namespace engram {

/// "epoch.sequence"; {0,0} if that is not what `text` is.
[[nodiscard]] Version parseVersion(std::string_view text);

/// What a reply to any command means for retrying it, and where -NOTPRIMARY points.
struct ReplyMeaning {
    Outcome outcome = Outcome::Answered;
    Status status = Status::Ok;  ///< of an error reply; unknown codes are Unavailable
    std::string detail;          ///< the text behind the code; the whole text of unknown codes
    std::optional<Endpoint> hint;
};
[[nodiscard]] ReplyMeaning meaningOf(const resp::Value& reply);

/// The result that a reply to a data command carries (map or flat array, as RESP3 or RESP2).
[[nodiscard]] OperationResult decodeDataReply(const resp::Value& reply);

/// One line of ENGRAM.NODES as a client needs it.
struct KnownNode {
    Endpoint endpoint;
    bool isMaster = false;
};
/// Lines without an address are left out.
[[nodiscard]] std::vector<KnownNode> decodeNodes(const resp::Value& reply);

}  // namespace engram
