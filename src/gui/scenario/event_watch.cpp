// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_scenario/event_watch.h"

namespace engram::gui {

EventWatch::EventWatch(ClusterSession& session)
    : m_session(session), m_next(session.recording().end()) {
    connect(&session, &ClusterSession::recordingAppended, this, &EventWatch::onAppended);
    connect(&session, &ClusterSession::recordingCleared, this, &EventWatch::onCleared);
}

const Event* EventWatch::newest(EventKind kind) const {
    const auto found = m_newest.find(kind);
    return found == m_newest.end() ? nullptr : &found->second;
}

void EventWatch::onAppended() {
    const trace::Recording& recording = m_session.recording();
    recording.forEach(m_next, recording.end(), [this](const trace::Batch& batch) {
        for (const Event& event : batch.events) {
            if (event.kind == EventKind::SlotsOffline || event.kind == EventKind::LossDeclared) {
                m_newest[event.kind] = event;
            }
        }
    });
    m_next = recording.end();
}

void EventWatch::onCleared() {
    m_newest.clear();
    m_next = m_session.recording().begin();
}

}  // namespace engram::gui
