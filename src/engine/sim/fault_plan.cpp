// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/fault_plan.h"

#include <algorithm>

namespace engram::sim {

namespace {
constexpr std::string_view kAimed = "aimed";
}  // namespace

FaultPlan::FaultPlan(World& world, Random random, const std::vector<std::string>& kinds, bool harsh)
    : m_world(world), m_scene(world, random, harsh), m_counts(allFaults().size()) {
    for (std::size_t kind = 0; kind < allFaults().size(); ++kind) {
        const FaultKind& row = allFaults()[kind];
        const bool wanted = std::find(kinds.begin(), kinds.end(), row.name) != kinds.end();
        if (wanted && (kinds.size() == 1 || m_scene.random().chance(1, 2)))
            m_active.push_back({kind, row.make()});
    }
    for (std::size_t i = 0; i < m_active.size(); ++i)
        if (allFaults()[m_active[i].kind].name == kAimed)
            m_aimed = i;
}

void FaultPlan::start(Duration meanPause) {
    m_running = true;
    m_meanPause = meanPause;
    schedule();
}

void FaultPlan::schedule() {
    m_world.schedule().at(m_world.now() + m_scene.between(Duration(0), 2 * m_meanPause), *this, 0);
}

void FaultPlan::wake(std::uint64_t token) {
    if (!m_running || m_active.empty())
        return;
    if (token != 0) {
        m_scene.aimAt(static_cast<NodeIndex>(token - 1));
        strike(m_aimed);
        m_scene.aimAt(UINT32_MAX);
        return;
    }
    const std::size_t drawn = m_scene.random().below(m_active.size());
    if (drawn != m_aimed)
        strike(drawn);
    schedule();
}

void FaultPlan::strike(std::size_t active) {
    if (m_active[active].fault->inject(m_scene))
        ++m_counts[m_active[active].kind];
}

void FaultPlan::onEvent(NodeIndex node, const Event& event) {
    if (!m_running || m_aimed == SIZE_MAX)
        return;
    const bool isRare = event.kind == EventKind::TakeoverStarted ||
                        event.kind == EventKind::CandidacyStarted ||
                        event.kind == EventKind::SyncStarted;
    if (!isRare && event.kind != EventKind::ViewProposed)
        return;
    if (!m_scene.random().chance(1, isRare ? 3 : 30))
        return;
    const Duration soon = m_scene.between(Duration(0), std::chrono::milliseconds(2));
    m_world.schedule().at(m_world.now() + soon, *this, node + std::uint64_t{1});
}

}  // namespace engram::sim
