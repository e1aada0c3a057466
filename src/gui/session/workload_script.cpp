// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/workload_script.h"

#include <algorithm>

namespace engram::gui {

namespace {
/// As YCSB has it (Cooper et al. 2010, "Benchmarking cloud serving systems with YCSB").
constexpr double kZipfExponent = 0.99;
}  // namespace

WorkloadScript::WorkloadScript(const WorkloadPlan& plan)
    : m_plan(plan), m_shop(plan.seed, plan.readShare), m_random(plan.seed) {
    m_plan.keys = std::max(m_plan.keys, 1U);
    if (plan.distribution == KeyDistribution::Zipf) {
        m_zipf.emplace(m_plan.keys, kZipfExponent);
    }
}

WorkloadRequest WorkloadScript::next() {
    if (m_plan.distribution == KeyDistribution::Shop) {
        return m_shop.next();
    }
    const bool isRead = m_random.unit() < m_plan.readShare;
    std::string key = pickKey();
    if (isRead) {
        return {false, std::move(key), {}};
    }
    return {true, std::move(key), "write " + std::to_string(++m_writes)};
}

std::string WorkloadScript::pickKey() {
    const std::uint64_t index = m_zipf ? m_zipf->next(m_random) - 1 : m_random.below(m_plan.keys);
    return "key:" + std::to_string(index);
}

}  // namespace engram::gui
