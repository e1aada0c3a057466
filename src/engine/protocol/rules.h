// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The rules that the promises of DESIGN 2 lean on, each at the one place in the protocol where it
// acts. All hold always; only the simulator suspends one, to prove that its checkers would notice
// (docs/protocol.md names the promise that each guards). Values.

#pragma once

#include <cstdint>
#include <string_view>

namespace engram {

enum class Rule : std::uint8_t {
    FenceOldEpochs,        ///< a voter refuses what is below its promise
    PromiseOncePerEpoch,   ///< a voter promises an epoch to one candidate
    GrantOutlivesLease,    ///< no promise while a granted lease runs
    LeaseForReads,         ///< a primary without lease serves nothing
    PredecessorsMajority,  ///< and by a majority of its predecessor's members
    KeepLastReplica,       ///< the last in-sync replica stays in the view
    AllInSyncAcknowledge,  ///< a write is answered when every in-sync replica has it
    SyncingGetWrites,      ///< new writes go to syncing replicas too
    FillBeforeInSync,      ///< a replica becomes in-sync when it holds the slot
    AnswerInOrder,         ///< writes of one key are answered in the order of their versions
    OnlyCommittedIsRead,   ///< a read gives away only what is committed
    HintsAreNotTrusted,    ///< what a new primary was only told is verified before it counts
    AskEveryReplica,       ///< a lookup is decided when all in-sync replicas have answered
    WriteBackFirst,        ///< what a lookup found is on all replicas before it is answered
    AskForSessions,        ///< a new primary asks for the stamps before it takes a stamped write
    KeepStamps,            ///< a slave keeps the newest stamp of each session beside the values
    FailuresAreHonest,     ///< a write that may take effect is Uncertain, never Unavailable
    DrainBeforeHandover,   ///< a planned handover waits for what is under way
    PurgeWhenSettled,      ///< a tombstone goes when every replica has it and nothing older comes
    FloorAfterPurge,       ///< older versions of purged keys are refused
    kCount,
};

/// "fence-old-epochs" and so on: the name that `engram-sim --mutate` takes.
[[nodiscard]] std::string_view toText(Rule rule);
/// One line for people.
[[nodiscard]] std::string_view describe(Rule rule);

/// Which rules hold. Copyable and cheap to ask.
class Rules {
public:
    [[nodiscard]] bool hold(Rule rule) const { return (m_suspended & bit(rule)) == 0; }
    void suspend(Rule rule) { m_suspended |= bit(rule); }

private:
    static constexpr std::uint32_t bit(Rule rule) {
        return std::uint32_t{1} << static_cast<std::uint32_t>(rule);
    }
    std::uint32_t m_suspended = 0;
};

}  // namespace engram
