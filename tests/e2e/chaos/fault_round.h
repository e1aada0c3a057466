// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One fault from its beginning until the cluster is whole again, with what clients saw.

#pragma once

#include <optional>
#include <string>

#include "chaos_cluster.h"
#include "common/random.h"
#include "fault_kind.h"
#include "workload.h"

namespace engram::chaos {

struct RoundResult {
    FaultKind kind = FaultKind::KillPrimary;
    /// From the fault to the first write that another node acknowledged; takeovers only.
    std::optional<double> servedAfterMs;
    /// Longest time without any acknowledged write, until the fault was over.
    double longestGapMs = 0;
    /// From the end of the fault until every node was a member and every slot had its copies.
    double wholeAfterMs = 0;
    /// What the cluster named when it did not serve 2 s after the fault; empty if it served.
    std::string waitedFor;
    /// What must not happen; empty if all is well.
    std::string failure;
};

/// `cluster` must be whole. `alongside`: a milder fault at the same time.
[[nodiscard]] RoundResult runRound(Cluster& cluster, Workload& load, Random& random, FaultKind kind,
                                   std::optional<FaultKind> alongside);

}  // namespace engram::chaos
