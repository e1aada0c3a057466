// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What clients ask of the primary and what it answers. Values.

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "common/blob.h"
#include "common/ids.h"
#include "protocol/session_table.h"

namespace engram {

struct ReadOperation {
    std::string key;
};
struct WriteOperation {
    std::string key;
    Blob value;
};
/// Reads, computes and writes as one step, on the newest value of the key. The answer's count is
/// the new length (Append), the new number (Add) or whether it was set (SetIfAbsent). Rejected if
/// the value is no number, or would become too large.
struct UpdateOperation {
    enum class Kind : std::uint8_t { Append, Add, SetIfAbsent };
    std::string key;
    Kind kind = Kind::Append;
    Blob operand;             ///< Append, SetIfAbsent
    std::int64_t amount = 0;  ///< Add
};
/// All keys in one slot, else CrossSlot. Counts the keys that existed.
struct DeleteOperation {
    std::vector<std::string> keys;
};
/// All keys in one slot, else CrossSlot. Counts existing keys, repeated ones again.
struct ExistsOperation {
    std::vector<std::string> keys;
};
/// Number of keys. Needs a verified directory.
struct CountOperation {};
/// Keys from `cursor` (0 at first) in whole slots until at least `count` were looked at; those that
/// match `pattern` (Redis glob; empty matches all). Needs a verified directory.
struct ScanOperation {
    std::uint64_t cursor = 0;
    std::uint64_t count = 10;
    std::string pattern;
};
/// Slot, version and replicas of a key, as the directory has them. Never asks a slave.
struct WhereOperation {
    std::string key;
};

/// Hands the primary's term over to a backup. Ok when the primary has stepped down for it;
/// Rejected if that can't be; Unavailable if it was tried and given up.
struct PromoteOperation {
    NodeId target;
};
/// The operator vouches that a member is dead for good: it is removed even if it held the last copy
/// of a slot (the loss is declared), and its vote is not waited for any more, on a backup as well.
/// Rejected if it is no member, or alive.
struct ForgetOperation {
    NodeId target;
};

using Operation =
    std::variant<ReadOperation, WriteOperation, UpdateOperation, DeleteOperation, ExistsOperation,
                 CountOperation, ScanOperation, WhereOperation, PromoteOperation, ForgetOperation>;

enum class Status : std::uint8_t {
    Ok,
    NotFound,     ///< the key does not exist: proved
    NotPrimary,   ///< did not happen; `detail` is "host:port" of the primary, or empty
    NoReplicas,   ///< did not happen: fewer than min-in-sync copies
    Unavailable,  ///< did not happen; `detail` says what is waited for
    Uncertain,    ///< a write that may have happened or may yet
    CrossSlot,    ///< did not happen: keys of several slots
    Rejected,     ///< did not happen: `detail` says what is wrong with the request or the value
};

/// "OK", "NOT_FOUND", "NOTPRIMARY", "NOREPLICAS", "UNAVAILABLE", "UNCERTAIN", "CROSSSLOT",
/// "ERR".
[[nodiscard]] std::string_view toText(Status status);

/// One line of a key listing.
struct KeyInfo {
    std::string key;
    Version version;
    SlotId slot;
};

struct OperationResult {
    Status status = Status::Ok;
    std::string detail;
    Blob value;       ///< Read
    Version version;  ///< Read, Write, Delete (of the last key), Where
    SlotId slot;
    std::int64_t count = 0;        ///< Delete, Exists, Count, Update
    std::uint64_t cursor = 0;      ///< Scan: next cursor, 0 at the end
    std::vector<NodeId> replicas;  ///< Read: who answered; Write, Delete: who acknowledged;
                                   ///< Where: in-sync replicas
    std::vector<NodeId> syncing;   ///< Where
    std::vector<KeyInfo> keys;     ///< Scan
};

/// A client's request as the host hands it in.
struct ClientRequest {
    RequestId id;        ///< from Master::newRequestId()
    NodeId client;       ///< label for events: "c12", or the name a client set
    SessionStamp stamp;  ///< {0,0} without a session
    Operation operation;
};

struct ClientReply {
    RequestId id;
    OperationResult result;
};

}  // namespace engram
