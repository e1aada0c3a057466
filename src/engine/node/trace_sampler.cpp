// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/trace_sampler.h"

#include <algorithm>

namespace engram::node {

namespace {
/// One in 2^40 is "next to nothing" for any rate that a node can reach.
constexpr std::uint64_t kWidestMask = (std::uint64_t{1} << 40U) - 1;
}  // namespace

bool TraceSampler::onEvent() {
    ++m_events;
    const std::uint64_t budget = std::max<std::uint64_t>(1, m_rate / kTicksPerSecond);
    if (m_events <= budget || m_mask >= kWidestMask)
        return false;
    // A load that begins would flood the observer until the next tick: halve at once.
    m_mask = m_mask * 2 + 1;
    m_events = 0;
    return true;
}

bool TraceSampler::adapt() {
    const std::uint64_t perSecond = m_events * kTicksPerSecond;
    m_events = 0;
    // Twice as many requests must fit with a margin, or the mask would swing.
    if (m_mask > 0 && perSecond * 5 <= std::uint64_t{m_rate} * 2) {
        m_mask /= 2;
        return true;
    }
    return false;
}

}  // namespace engram::node
