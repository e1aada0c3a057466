// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_spacetime/span_gatherer.h"

#include <algorithm>

namespace engram::gui {

namespace {

/// A message's two ends, and their reports, are so much apart at most.
constexpr std::int64_t kDisorderUs = 1'000'000;
/// Of a span; a message has two.
constexpr trace::EventIndex kMostEvents = 2 * SpaceTimeBuilder::kMostHops;
/// Some 3 ms of work.
constexpr trace::EventIndex kSlice = 2048;

}  // namespace

void SpanGatherer::setSpan(std::int64_t fromUs, std::int64_t toUs) {
    const bool goesBack = fromUs < m_builder.fromUs();  // to what may have been forgotten
    m_builder.setSpan(fromUs, toUs);
    m_builder.clearNodes();
    for (const auto& [id, node] : m_timeline.shown().nodes()) {
        const bool isDead = node.state == VisualState::Failed || node.state == VisualState::Stopped;
        m_builder.addNode(id, node.role, isDead);
    }
    // Events are seen after they have happened.
    const trace::Recording& recording = m_timeline.recording();
    trace::EventIndex first = recording.indexAfter(fromUs - kDisorderUs);
    m_until = recording.indexAfter(toUs + kDisorderUs);
    if (m_until - first > kMostEvents) {
        const trace::EventIndex cursor = m_timeline.cursorIndex();
        const trace::EventIndex wanted = cursor - std::min(cursor, kMostEvents / 2);
        first = std::clamp(wanted, first, m_until - kMostEvents);
        m_until = first + kMostEvents;
    }
    if (goesBack || first < m_first || first > m_next) {
        m_builder.clearEvents();
        m_first = m_next = first;
    } else {
        m_builder.forgetBefore(fromUs - kDisorderUs);
    }
}

bool SpanGatherer::readOn() {
    const trace::EventIndex end = std::min(m_until, m_timeline.recording().end());
    if (m_next < end) {
        read(std::min(m_next + kSlice, end));
    }
    if (m_next < end) {
        return false;
    }
    m_builder.addThoseWhoWent();
    return true;
}

void SpanGatherer::read(trace::EventIndex until) {
    m_timeline.recording().forEach(m_next, until, [this](const trace::Batch& batch) {
        trace::EventIndex index = batch.first;
        for (const Event& event : batch.events) {
            m_builder.addEvent(event, index, batch.seenUs);
            ++index;
        }
    });
    m_next = until;
}

void SpanGatherer::clear() {
    m_builder = SpaceTimeBuilder(0, 0);
    m_first = m_next = m_until = 0;
}

}  // namespace engram::gui
