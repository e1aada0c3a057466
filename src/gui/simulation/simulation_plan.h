// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a person chooses before a cluster is simulated. A value.

#pragma once

#include <cstdint>

#include "gui_session/workload.h"

namespace engram::gui {

struct SimulationPlan {
    static constexpr int kLeastNodes = 3;
    static constexpr int kMostNodes = 1000;
    /// Simulated seconds per real second.
    static constexpr double kSlowest = 0.001;
    static constexpr double kFastest = 10;

    int nodes = 5;  ///< kLeastNodes..kMostNodes; `masters` of them are masters
    int masters = 2;
    int replicas = 3;
    int minInSync = 1;
    std::uint64_t seed = 1;
    WorkloadPlan workload;
    bool withWorkload = true;
    double speed = 1;  ///< kSlowest..kFastest
};

}  // namespace engram::gui
