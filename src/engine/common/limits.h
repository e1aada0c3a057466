// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Every limit of the system, each with its reason.

#pragma once

#include <cstddef>
#include <cstdint>

namespace engram::limits {

/// Redis Cluster has 16,384 slots for 1,000 nodes; 1,024 keep a view below 16 KiB and still
/// balance 32 slaves within a few percent.
inline constexpr std::size_t kSlotCount = 1024;

/// Members of one view: a thousand are simulated and shown, with some that join later. Placement is
/// computed for every slot and member, and 1,024 slots over more than 256 slaves leave some with
/// nothing, so that real clusters should stay below that.
inline constexpr std::size_t kMaxMembers = 1100;

/// Keys are held in the directory of every master; longer ones belong in the value.
inline constexpr std::size_t kMaxKeyBytes = 1024;
/// One value is copied as one message; more than this would stall a link noticeably.
inline constexpr std::size_t kMaxValueBytes = 16U * 1024U * 1024U;
/// Arguments of one command (Redis allows 1,048,576; MGET of more is better split).
inline constexpr std::size_t kMaxArguments = 65536;
/// Keys of one request: with their versions they must fit one message between nodes.
inline constexpr std::size_t kMaxKeysPerRequest = 8192;
/// A whole command: a value, its key, the stamps of its slot and some framing.
inline constexpr std::size_t kMaxCommandBytes = kMaxValueBytes + 1024U * 1024U;
/// A line of an inline command, as in Redis.
inline constexpr std::size_t kMaxInlineBytes = 64U * 1024U;
/// Nesting of RESP3 replies that we read.
inline constexpr std::size_t kMaxReplyDepth = 16;

/// Connections per node that may be open at once.
inline constexpr std::size_t kMaxConnections = 10000;
/// Bytes that may wait for a client that does not read; then it is cut off.
inline constexpr std::size_t kMaxClientBacklogBytes = 64U * 1024U * 1024U;
/// Bytes that may wait for another node: a few of the largest values. One that hangs is removed by
/// its time-out long before; this bounds memory.
inline constexpr std::size_t kMaxPeerBacklogBytes = 256U * 1024U * 1024U;
/// Bytes that may wait for an observer; a slow observer is cut off, never waited for.
inline constexpr std::size_t kMaxObserverBacklogBytes = 8U * 1024U * 1024U;
/// Requests that one primary holds unanswered; more are refused with -UNAVAILABLE.
inline constexpr std::size_t kMaxPendingRequests = 200000;

/// Commands of one connection that may be unanswered; then no more are read from it.
inline constexpr std::size_t kMaxUnansweredPerClient = 16384;

/// Entries and bytes of one bulk-copy batch: a fraction of a millisecond of work for a slave, as a
/// client's request may have to wait for it.
inline constexpr std::size_t kCopyBatchEntries = 64;
inline constexpr std::size_t kCopyBatchBytes = 64U * 1024U;
/// Bytes a second that a source sends while it serves clients too: measured to keep their p99
/// within twice of what it is without a copy (docs/reliability.md).
inline constexpr std::size_t kCopyBytesPerSecondServing = 32U * 1024U * 1024U;
/// The same while it serves nobody: near what a core can do, and no burst that a first request
/// would have to wait for.
inline constexpr std::size_t kCopyBytesPerSecondIdle = 512U * 1024U * 1024U;
/// An entry costs work beside its bytes: as much as so many bytes.
inline constexpr std::size_t kCopyEntryCostBytes = 256;
/// Copy batches under way per slot before the target must acknowledge.
inline constexpr std::size_t kCopyWindowBatches = 4;
/// Slots copied at the same time by one source; keeps client latency within bounds.
inline constexpr std::size_t kConcurrentSlotCopies = 8;
/// Slots whose listings the sweep asks for at the same time.
inline constexpr std::size_t kConcurrentSweepSlots = 32;
/// Stamped writes that a slot remembers of one session: it may have so many under way there and
/// still be sure that a retry is recognised.
inline constexpr std::size_t kSessionWindow = 64;
/// Sessions, and stamps of them all, that a slot remembers; those that wrote last stay. A message
/// with all stamps of a slot has 20,480 arguments and less than 512 KiB.
inline constexpr std::size_t kSessionsPerSlot = 1024;
inline constexpr std::size_t kStampsPerSlot = 4096;
/// Items of one directory listing or hint message.
inline constexpr std::size_t kListingItems = 1024;

/// Events a second that an observer gets unless it names another rate.
inline constexpr std::uint32_t kDefaultObserverRate = 2000;

}  // namespace engram::limits
