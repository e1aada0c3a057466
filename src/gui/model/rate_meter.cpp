// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/rate_meter.h"

namespace engram::gui {

namespace {
constexpr std::int64_t kWindowUs = 1'000'000;
}

RateMeter::Sample RateMeter::sampleOf(const Event& event) {
    return {event.time.wallMicroseconds(), counterOf(event, "reads"), counterOf(event, "writes")};
}

void RateMeter::foldOther(const Event& event) {
    if (counterOf(event, "writes", -1) >= 0)
        m_others[event.node] = sampleOf(event);
}

void RateMeter::begin(const NodeId& node, const Sample& now) {
    if (!m_samples.empty())
        m_others[m_node] = m_samples.back();
    m_samples.clear();
    m_rates = {};
    m_node = node;
    const auto before = m_others.find(node);
    if (before != m_others.end() && isContinuedBy(before->second, now) &&
        now.atUs - before->second.atUs < kWindowUs)
        m_samples.push_back(before->second);
}

void RateMeter::fold(const Event& event) {
    const Sample now = sampleOf(event);
    const bool isContinued =
        m_node == event.node && !m_samples.empty() && isContinuedBy(m_samples.back(), now);
    if (!isContinued)
        begin(event.node, now);
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

bool RateMeter::isContinuedBy(const Sample& before, const Sample& now) {
    return now.atUs > before.atUs && now.reads >= before.reads && now.writes >= before.writes;
}

}  // namespace engram::gui
