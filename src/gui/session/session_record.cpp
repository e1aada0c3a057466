// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_session/session_record.h"

#include <algorithm>
#include <utility>

namespace engram::gui {

void SessionRecord::take(std::vector<Event> events, std::int64_t nowUs) {
    std::stable_sort(events.begin(), events.end(),
                     [](const Event& a, const Event& b) { return a.time < b.time; });
    const std::int64_t seenUs =
        m_recording.isEmpty() ? nowUs : std::max(nowUs, m_recording.lastUs() + 1);
    m_recording.append(events, seenUs);
    m_model.apply(events, seenUs);
    m_keyframes.dropBefore(m_recording.begin());
    m_keyframes.offer(m_model.state(), m_recording.end());
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
    clear();
    return kept;
}

}  // namespace engram::gui
