// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/session_record.h"

#include <QSignalBlocker>
#include <algorithm>
#include <utility>

#include "gui_model/observer_events.h"

namespace engram::gui {

namespace {

/// Each stream is in order, but they come one after another. Events are large: each is moved once.
void sortByTime(std::vector<Event>& events) {
    std::vector<Event*> order;
    order.reserve(events.size());
    for (Event& event : events)
        order.push_back(&event);
    const auto isBefore = [](const Event* a, const Event* b) { return a->time < b->time; };
    if (std::is_sorted(order.begin(), order.end(), isBefore))
        return;
    std::stable_sort(order.begin(), order.end(), isBefore);
    std::vector<Event> sorted;
    sorted.reserve(events.size());
    for (Event* const event : order)
        sorted.push_back(std::move(*event));
    events = std::move(sorted);
}

}  // namespace

void SessionRecord::take(std::vector<Event> events, std::int64_t nowUs) {
    sortByTime(events);
    const std::int64_t seenUs =
        m_recording.isEmpty() ? nowUs : std::max(nowUs, m_recording.lastUs() + 1);
    m_recording.append(events, seenUs);
    m_model.apply(events, seenUs);
    m_keyframes.dropBefore(m_recording.begin());
    m_keyframes.offer(m_model.state(), m_recording.end());
}

void SessionRecord::takeFarewells(std::int64_t nowUs) {
    std::vector<Event> gone;
    for (const auto& [id, node] : m_model.nodes()) {
        if (node.role != VisualRole::Client) {
            const Farewell farewell{
                node.role == VisualRole::Slave ? Role::Slave : Role::Master,
                node.state == VisualState::Failed || node.state == VisualState::Stopped};
            gone.push_back(farewellEvent(id, farewell, nowUs));
        }
    }
    take(std::move(gone), nowUs);
}

void SessionRecord::setLimits(const trace::Recording::Limits& limits) {
    m_recording = trace::Recording(limits);
    clear();
}

void SessionRecord::clear() {
    m_recording.clear();
    m_keyframes.clear();
    m_model.clear();
}

void SessionRecord::adopt(trace::Recording recording, Keyframes keyframes,
                          const ClusterState& newest) {
    m_recording = std::move(recording);
    m_keyframes = std::move(keyframes);
    m_model.restore(newest, m_recording.end());
}

SessionRecord::Kept SessionRecord::release() {
    Kept kept{m_recording, std::exchange(m_keyframes, {}), m_model.state()};
    const QSignalBlocker quiet(m_model);  // another future follows at once
    clear();
    return kept;
}

}  // namespace engram::gui
