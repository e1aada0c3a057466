// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What one failure did to the cluster, and how long each step to recovery took. A value; every
// figure in it was measured, and what was not is absent.

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "common/ids.h"
#include "gui_session/workload.h"

namespace engram::gui {

enum class FailureKind : std::uint8_t {
    Killed,   ///< its process ended by SIGKILL
    Frozen,   ///< its process was halted (SIGSTOP)
    Cut,      ///< a fault drops messages on one of its links
    Stopped,  ///< its process ended as asked, or by itself
    Silent,   ///< it is not known why
};

enum class FailedRole : std::uint8_t { Primary, Backup, Slave };

/// Steps from the failure to full recovery, in the order in which they can happen.
enum class Milestone : std::uint8_t {
    Detected,          ///< first suspicion of the node, or first candidacy to replace it
    Elected,           ///< a backup has its majority
    ViewCommitted,     ///< a view of the new primary, or one without the failed node
    FirstRead,         ///< first read answered by the new primary
    FirstWrite,        ///< first write acknowledged by the new primary
    DirectoryRebuilt,  ///< its sweep has verified all slots
    CopiesRestored,    ///< every slot has all its copies in sync
};
inline constexpr std::size_t kMilestones = 7;

/// Who held what of one key, as the new primary found it.
struct KeyTally {
    std::string key;
    std::string answers;  ///< "s1=1.7 s2=1.7 s3=none"
    Version chosen;       ///< none: the key does not exist
    bool isMajority = false;
    std::int64_t agreeing = 0;
    std::int64_t asked = 0;
};

struct RefusalCounts {
    std::int64_t refused = 0;    ///< did not happen, and the answer said so
    std::int64_t uncertain = 0;  ///< may have happened

    friend bool operator==(const RefusalCounts&, const RefusalCounts&) = default;
};

struct FailoverReport {
    /// Kept tallies; a sweep may give one for every key.
    static constexpr std::size_t kMaxTallies = 1000;

    std::uint64_t number = 0;  ///< 1 for the first since the cluster began
    NodeId failed;
    FailedRole role = FailedRole::Slave;
    FailureKind how = FailureKind::Silent;
    bool isMomentKnown = false;  ///< false: counted from the last sign of life
    std::int64_t failedUs = 0;   ///< wall microseconds
    NodeId successor;            ///< of a failed primary, once elected
    Epoch epoch;                 ///< of the successor
    std::array<std::optional<std::int64_t>, kMilestones> reachedUs;  ///< since failedUs
    /// What the successor needed for the first write, from its arrival on. The rest of FirstWrite,
    /// if that is after ViewCommitted, is time until a write reached it: clients ask again some
    /// time after they were refused.
    std::optional<std::int64_t> firstWriteTookUs;
    std::optional<std::int64_t> returnedUs;  ///< it was heard again, since failedUs
    int copies = 0;                          ///< fewest in-sync copies of a slot, now
    int copiesWanted = 0;                    ///< the same before the failure
    RefusalCounts refusals;                  ///< answers of the masters until recovery
    /// Requests are sampled 1:N: the first read and write are the first that were seen.
    std::int64_t oneIn = 1;
    std::optional<std::uint64_t> acknowledgedBefore;  ///< writes of this window
    std::optional<ReadBack> readBack;                 ///< absent: not checked (yet)
    std::vector<KeyTally> tallies;
    std::size_t talliesOmitted = 0;

    /// True if a failure of this role has the step at all.
    [[nodiscard]] bool has(Milestone step) const;
    /// Microseconds from the failure to the step; absent: not reached (yet).
    [[nodiscard]] std::optional<std::int64_t> at(Milestone step) const;
    /// Since the failure; absent: the first write was there as soon as it could be served.
    [[nodiscard]] std::optional<std::int64_t> firstWriteArrivedUs() const;
    /// Clients are served again: what the failure broke answers, though copies may be missing.
    [[nodiscard]] bool isRecovered() const;
    /// Nothing more is expected to happen.
    [[nodiscard]] bool isComplete() const;
};

}  // namespace engram::gui
