// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline/request_totals.h"

#include <algorithm>
#include <utility>

namespace engram::gui {

void RequestTotals::fold(const Event& event, std::int64_t us) {
    // Slaves do not answer clients and tell no such totals; those of a backup stand still.
    const std::int64_t reads = counterOf(event, "reads", -1);
    const std::int64_t writes = counterOf(event, "writes", -1);
    if (reads < 0 || writes < 0)
        return;
    Told& told = m_told[event.node];
    const Told before = std::exchange(told, {us, reads, writes});
    if (before.atUs == 0 || reads < before.reads || writes < before.writes || us <= before.atUs)
        return;  // its first word, or it was restarted
    if (reads == before.reads && writes == before.writes)
        return;
    Total total = m_totals.empty() ? Total{before.atUs, 0, 0} : m_totals.back();
    if (m_totals.empty() || before.atUs > total.atUs) {
        total.atUs = before.atUs;
        m_totals.push_back(total);
    }
    total.atUs = std::max(us, total.atUs + 1);
    total.reads += static_cast<double>(reads - before.reads);
    total.writes += static_cast<double>(writes - before.writes);
    m_totals.push_back(total);
}

RequestTotals::Requests RequestTotals::totalAt(std::int64_t us) const {
    const auto next =
        std::upper_bound(m_totals.begin(), m_totals.end(), us,
                         [](std::int64_t at, const Total& total) { return at < total.atUs; });
    if (next == m_totals.begin())
        return m_totals.empty() ? Requests{}
                                : Requests{m_totals.front().reads, m_totals.front().writes};
    const Total& last = *std::prev(next);
    if (next == m_totals.end())
        return {last.reads, last.writes};
    const double share =
        static_cast<double>(us - last.atUs) / static_cast<double>(next->atUs - last.atUs);
    return {last.reads + (next->reads - last.reads) * share,
            last.writes + (next->writes - last.writes) * share};
}

RequestTotals::Requests RequestTotals::between(std::int64_t fromUs, std::int64_t untilUs) const {
    const Requests before = totalAt(fromUs);
    const Requests then = totalAt(untilUs);
    return {then.reads - before.reads, then.writes - before.writes};
}

void RequestTotals::dropBefore(std::int64_t us) {
    while (m_totals.size() > 1 && m_totals[1].atUs <= us)
        m_totals.pop_front();
}

}  // namespace engram::gui
