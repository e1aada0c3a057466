// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/load.h"

#include <utility>

#include "common/assert.h"
#include "common/limits.h"

namespace engram::sim {

static_assert(LoadClient::kMostUnderWay <= limits::kSessionWindow);

void LoadClient::start(const LoadPlan& plan, std::unique_ptr<RequestSource> source) {
    ENGRAM_ASSERT(plan.requestsPerSecond > 0);
    m_plan = plan;
    m_source = std::move(source);
    m_startedAt = m_world.now();
    m_turns = 0;
    ++m_starts;
    schedule();
}

void LoadClient::stop() {
    m_source.reset();
    ++m_starts;
}

void LoadClient::schedule() {
    // From the start, so that what rounding leaves out does not add up.
    const double after = static_cast<double>(++m_turns) * 1e6 / m_plan.requestsPerSecond;
    m_world.schedule().at(m_startedAt + Duration(static_cast<std::int64_t>(after)), *this,
                          m_starts);
}

void LoadClient::wake(std::uint64_t token) {
    if (token != m_starts)
        return;
    schedule();
    if (m_underWay >= kMostUnderWay)
        return;
    LoadRequest request = m_source->next();
    Operation operation = ReadOperation{request.key};
    if (request.isWrite)
        operation = WriteOperation{std::move(request.key), Blob(std::move(request.value))};
    ++m_underWay;
    m_send(std::move(operation), [this](const CallAnswer&) { --m_underWay; });
}

}  // namespace engram::sim
