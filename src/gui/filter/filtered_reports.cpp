// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_filter/filtered_reports.h"

#include <chrono>
#include <utility>

namespace engram::gui {

namespace {

constexpr Duration kSecond = std::chrono::seconds(1);

/// What is not of requests, and charts of them need.
bool isKept(const std::string& counter) {
    return counter == "epoch" || counter.starts_with("lag_");
}

}  // namespace

void FilteredReports::count(const Event& answer) {
    const RequestClass kind = answer.text == "read" ? RequestClass::Read : RequestClass::Write;
    NodeStats& stats = m_masters[answer.node].stats;
    stats.countRequest(kind);
    const std::int64_t latencyUs = counterOf(answer, "microseconds", -1);
    if (latencyUs >= 0)
        stats.recordLatency(kind, Duration(latencyUs));
}

void FilteredReports::noteSampling(const Event& omitted) {
    m_masters[omitted.node].oneIn = counterOf(omitted, "oneIn", 1);
}

std::optional<Event> FilteredReports::report(const Event& told) {
    const std::int64_t reads = counterOf(told, "reads", -1);
    const std::int64_t writes = counterOf(told, "writes", -1);
    if (reads < 0 || writes < 0)
        return std::nullopt;
    Master& master = m_masters[told.node];
    if (reads < master.reads || writes < master.writes)
        master = Master{};  // it was restarted, and counts from zero
    master.reads = reads;
    master.writes = writes;
    const TimePoint now{Duration(told.time.wallMicroseconds())};
    if (master.second == TimePoint{} || now - master.second >= kSecond) {
        master.stats.endSecond(now);
        master.second = now;
    }
    Event filtered = told;
    std::erase_if(filtered.counters, [](const auto& counter) { return !isKept(counter.first); });
    filtered.counters.emplace_back("reads", static_cast<std::int64_t>(master.stats.reads));
    filtered.counters.emplace_back("writes", static_cast<std::int64_t>(master.stats.writes));
    filtered.counters.emplace_back("one_in", master.oneIn);
    master.stats.appendCounters(filtered.counters);
    return filtered;
}

}  // namespace engram::gui
