// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/fault_plan.h"

#include <algorithm>

namespace engram::sim {

FaultPlan::FaultPlan(World& world, Random random, const std::vector<std::string>& kinds, bool harsh)
    : m_world(world), m_scene(world, random, harsh), m_counts(allFaults().size()) {
    for (std::size_t kind = 0; kind < allFaults().size(); ++kind) {
        const FaultKind& row = allFaults()[kind];
        const bool wanted = std::find(kinds.begin(), kinds.end(), row.name) != kinds.end();
        if (wanted && (kinds.size() == 1 || m_scene.random().chance(1, 2)))
            m_active.push_back({kind, row.make()});
    }
}

void FaultPlan::start(Duration meanPause) {
    m_running = true;
    m_meanPause = meanPause;
    schedule();
}

void FaultPlan::schedule() {
    m_world.schedule().at(m_world.now() + m_scene.between(Duration(0), 2 * m_meanPause), *this, 0);
}

void FaultPlan::wake(std::uint64_t) {
    if (!m_running || m_active.empty())
        return;
    Active& active = m_active[m_scene.random().below(m_active.size())];
    if (active.fault->inject(m_scene))
        ++m_counts[active.kind];
    schedule();
}

}  // namespace engram::sim
