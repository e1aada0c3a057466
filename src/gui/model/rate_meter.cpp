// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/rate_meter.h"

namespace engram::gui {

namespace {
constexpr std::int64_t kWindowUs = 1'000'000;
}

void RateMeter::fold(const Event& event) {
    const Sample now{event.time.wallMicroseconds(), counterOf(event, "reads"),
                     counterOf(event, "writes")};
    const bool isContinued =
        m_node == event.node && !m_samples.empty() && now.atUs > m_samples.back().atUs &&
        now.reads >= m_samples.back().reads && now.writes >= m_samples.back().writes;
    if (!isContinued)
        reset();
    m_node = event.node;
    m_samples.push_back(now);
    while (m_samples.size() > 2 && now.atUs - m_samples[1].atUs >= kWindowUs)
        m_samples.pop_front();
    const Sample& first = m_samples.front();
    const double seconds = static_cast<double>(now.atUs - first.atUs) / 1e6;
    if (seconds > 0) {
        m_rates.readsPerSecond = static_cast<double>(now.reads - first.reads) / seconds;
        m_rates.writesPerSecond = static_cast<double>(now.writes - first.writes) / seconds;
    }
    m_rates.p50Us = static_cast<double>(counterOf(event, "p50_us"));
    m_rates.p99Us = static_cast<double>(counterOf(event, "p99_us"));
    m_rates.atUs = now.atUs;
}

void RateMeter::reset() {
    m_node = {};
    m_samples.clear();
    m_rates = {};
}

}  // namespace engram::gui
