// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Injects faults into a world, at times and of kinds that the seed decides.

#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "sim/fault.h"

namespace engram::sim {

class FaultPlan final : public Actor {
public:
    /// `kinds`: names of allFaults(); each is switched on with one chance in two, so that seeds
    /// differ in the mix (Groce et al. 2012, "Swarm testing").
    FaultPlan(World& world, Random random, const std::vector<std::string>& kinds, bool harsh);

    /// From now on, a fault after every pause of up to twice `meanPause`.
    void start(Duration meanPause);
    void stop() { m_running = false; }

    /// Tells of what happens at `node`: aimed faults strike soon after some events.
    void onEvent(NodeIndex node, const Event& event);

    /// Injected so far, in the order of allFaults().
    [[nodiscard]] const std::vector<std::uint64_t>& counts() const { return m_counts; }

    void wake(std::uint64_t token) override;

private:
    void schedule();
    void strike(std::size_t active);

    World& m_world;
    FaultScene m_scene;
    struct Active {
        std::size_t kind;
        std::unique_ptr<Fault> fault;
    };
    std::vector<Active> m_active;
    std::vector<std::uint64_t> m_counts;
    Duration m_meanPause{0};
    std::size_t m_aimed = SIZE_MAX;  ///< in m_active
    bool m_running = false;
};

}  // namespace engram::sim
