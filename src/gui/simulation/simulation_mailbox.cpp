// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_simulation/simulation_mailbox.h"

namespace engram::gui {

void SimulationMailbox::put(SimulationReport report) {
    const std::lock_guard lock(m_mutex);
    m_events += report.events.size();
    m_reports.push_back(std::move(report));
}

std::optional<SimulationReport> SimulationMailbox::take() {
    const std::lock_guard lock(m_mutex);
    if (m_reports.empty()) {
        return std::nullopt;
    }
    SimulationReport report = std::move(m_reports.front());
    m_reports.pop_front();
    m_events -= report.events.size();
    return report;
}

bool SimulationMailbox::isFull() const {
    const std::lock_guard lock(m_mutex);
    return m_events >= kMostEvents || m_reports.size() >= kMostReports;
}

}  // namespace engram::gui
