// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/trace_sampler.h"

#include <algorithm>

#include "protocol/machine.h"

namespace engram::node {

namespace {

/// One in 2^40 is "next to nothing" for any rate that a node can reach.
constexpr std::uint64_t kWidestMask = (std::uint64_t{1} << 40U) - 1;

/// Ids of one primary are counted in the lower 40 bits; those of another do not compare.
bool isSamePrimary(RequestId a, RequestId b) {
    constexpr std::uint32_t kCountBits = 40;
    return a.value >> kCountBits == b.value >> kCountBits;
}

}  // namespace

const TraceSampler::Decision& TraceSampler::decisionFor(RequestId request) const {
    if (!isSamePrimary(request, m_newest))
        return m_decisions.back();
    for (auto decision = m_decisions.rbegin(); decision != m_decisions.rend(); ++decision) {
        if (!isSamePrimary(decision->from, request) || decision->from <= request)
            return *decision;
    }
    return m_decisions.front();
}

bool TraceSampler::begin(RequestId request) {
    m_newest = isSamePrimary(request, m_newest) ? std::max(request, m_newest) : request;
    return TracePolicy{true, decisionFor(request).mask}.samples(request);
}

bool TraceSampler::shows(RequestId request) {
    const Decision& decision = decisionFor(request);
    if (!TracePolicy{true, decision.mask}.samples(request))
        return false;
    m_events += &decision == &m_decisions.back() ? 1U : 0U;
    return true;
}

void TraceSampler::decide(std::uint64_t mask) {
    m_decisions.push_back({RequestId{m_newest.value + 1}, mask});
    if (m_decisions.size() > kKeptDecisions)
        m_decisions.erase(m_decisions.begin());
    m_events = 0;
}

bool TraceSampler::settle() {
    // A quarter is left for what comes until the change takes effect.
    const std::uint64_t budget =
        std::max<std::uint64_t>(1, std::uint64_t{m_rate} * 3 / (4 * kTicksPerSecond));
    if (m_events <= budget || mask() >= kWidestMask)
        return false;
    // A load that begins would flood the observer until the next tick.
    std::uint64_t wider = mask();
    for (std::uint64_t events = m_events; events > budget && wider < kWidestMask; events /= 2)
        wider = wider * 2 + 1;
    decide(wider);
    return true;
}

bool TraceSampler::adapt() {
    const std::uint64_t perSecond = m_events * kTicksPerSecond;
    m_events = 0;
    // Twice as many requests must fit with a margin, or the mask would swing.
    if (mask() == 0 || perSecond * 10 > std::uint64_t{m_rate} * 3)
        return false;
    decide(mask() / 2);
    return true;
}

}  // namespace engram::node
