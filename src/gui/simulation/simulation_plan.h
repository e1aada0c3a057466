// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a person chooses before a cluster is simulated. A value.

#pragma once

#include <cstdint>

#include "gui_session/workload.h"

namespace engram::gui {

struct SimulationPlan {
    static constexpr int kLeastSlaves = 1;
    static constexpr int kMostSlaves = 1000;
    static constexpr int kMostMasters = 9;
    /// Simulated seconds per real second.
    static constexpr double kSlowest = 0.001;
    static constexpr double kFastest = 10;

    int slaves = 3;   ///< kLeastSlaves..kMostSlaves
    int masters = 2;  ///< 1..kMostMasters; one is the primary, the others stand by
    int replicas = 3;
    int minInSync = 1;
    std::uint64_t seed = 1;
    WorkloadPlan workload;
    bool withWorkload = true;
    double speed = 1;  ///< kSlowest..kFastest

    [[nodiscard]] int nodes() const { return slaves + masters; }
};

}  // namespace engram::gui
