// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_spacetime/span_gatherer.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace engram::gui {

namespace {

/// A message's two ends, and their reports, are so much apart at most.
constexpr std::int64_t kDisorderUs = 1'000'000;
/// Of a span: more can't be drawn so that anybody could read it.
constexpr trace::EventIndex kMostEvents = 40'000;
/// Some 5 ms of work.
constexpr trace::EventIndex kSlice = 4096;

bool isHop(EventKind kind) {
    return kind == EventKind::HopSent || kind == EventKind::HopReceived ||
           kind == EventKind::HopFailed;
}

}  // namespace

SpanGatherer::SpanGatherer(const Timeline& timeline, std::int64_t fromUs, std::int64_t toUs)
    : m_timeline(timeline),
      m_fromUs(fromUs),
      m_toUs(toUs),
      m_builder(fromUs, toUs),
      m_hops(std::numeric_limits<std::size_t>::max()) {
    for (const auto& [id, node] : timeline.shown().nodes()) {
        const bool isDead = node.state == VisualState::Failed || node.state == VisualState::Stopped;
        m_builder.addNode(id, node.role, isDead);
    }
    // Events are seen after they have happened.
    const trace::Recording& recording = timeline.recording();
    m_from = recording.indexAfter(fromUs);
    m_until = std::min(recording.indexAfter(toUs + kDisorderUs), m_from + kMostEvents);
    m_next = recording.indexAfter(fromUs - kDisorderUs);
}

void SpanGatherer::useHops(const std::deque<HopView>& hops) {
    m_joinsHops = false;
    m_next = m_from;
    for (const HopView& hop : hops) {
        m_builder.addHop(hop);
    }
}

bool SpanGatherer::readOn() {
    const trace::EventIndex end = std::min(m_until, m_timeline.recording().end());
    if (m_next < end) {
        read(std::min(m_next + kSlice, end));
        return false;
    }
    if (std::exchange(m_joinsHops, false)) {
        for (const HopView& hop : m_hops.hops()) {
            m_builder.addHop(hop);
        }
        m_hops.clear();
        return false;
    }
    return true;
}

void SpanGatherer::read(trace::EventIndex until) {
    m_timeline.recording().forEach(m_next, until, [this](const trace::Batch& batch) {
        trace::EventIndex index = batch.first;
        for (const Event& event : batch.events) {
            if (!isHop(event.kind)) {
                if (index >= m_from) {
                    m_builder.addEvent(event, index, batch.seenUs);
                }
            } else if (m_joinsHops) {
                static_cast<void>(m_hops.fold(event, index));
            }
            ++index;
        }
    });
    m_next = until;
}

}  // namespace engram::gui
