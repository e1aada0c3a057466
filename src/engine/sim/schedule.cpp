// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/schedule.h"

#include <algorithm>

namespace engram::sim {

void Schedule::at(SimTime when, Actor& actor, std::uint64_t token) {
    m_heap.push_back({std::max(when, m_now), ++m_serial, &actor, token});
    std::push_heap(m_heap.begin(), m_heap.end(), later);
}

bool Schedule::runNext(SimTime limit) {
    if (m_heap.empty() || m_heap.front().when > limit) {
        m_now = std::max(m_now, limit);
        return false;
    }
    std::pop_heap(m_heap.begin(), m_heap.end(), later);
    const Item item = m_heap.back();
    m_heap.pop_back();
    m_now = item.when;
    ++m_steps;
    item.actor->wake(item.token);
    return true;
}

}  // namespace engram::sim
