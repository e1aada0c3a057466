// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_scenario/event_watch.h"

#include <algorithm>

namespace engram::gui {

EventWatch::EventWatch(ClusterModel& model) : m_model(model) {
    connect(&model, &ClusterModel::logAppended, this, &EventWatch::onAppended);
}

const Event* EventWatch::newest(EventKind kind) const {
    const auto found = m_newest.find(kind);
    return found == m_newest.end() ? nullptr : &found->second;
}

void EventWatch::onAppended(int rows) {
    const auto& log = m_model.log();
    const auto count = std::min(static_cast<std::size_t>(rows), log.size());
    for (std::size_t i = log.size() - count; i < log.size(); ++i) {
        const Event& event = log[i].event;
        if (event.kind == EventKind::SlotsOffline || event.kind == EventKind::LossDeclared) {
            m_newest[event.kind] = event;
        }
    }
}

}  // namespace engram::gui
