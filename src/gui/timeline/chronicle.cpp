// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline/chronicle.h"

#include <algorithm>

#include "gui_timeline/timeline.h"

namespace engram::gui {

namespace {

/// Read at one turn of the event loop, some milliseconds.
constexpr trace::EventIndex kSlice = 4096;

bool isEarlier(std::int64_t us, const Marker& marker) {
    return us < marker.atUs;
}

}  // namespace

Chronicle::Chronicle(const ClusterSession& session, QObject* parent)
    : QObject(parent), m_session(session) {
    connect(&session, &ClusterSession::recordingAppended, this, &Chronicle::readOn);
    connect(&session, &ClusterSession::recordingCleared, this, &Chronicle::startAnew);
    m_more.setSingleShot(true);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &Chronicle::readOn);
    readOn();
}

void Chronicle::startAnew() {
    m_book.clear();
    m_requests.clear();
    m_next = 0;
    m_clock = {};
    readOn();
}

void Chronicle::readOn() {
    const trace::Recording& recording = m_session.recording();
    m_next = std::max(m_next, recording.begin());
    const trace::EventIndex until = std::min(m_next + kSlice, recording.end());
    recording.forEach(m_next, until, [this](const trace::Batch& batch) {
        m_clock.enter(batch);
        trace::EventIndex index = batch.first;
        for (const Event& event : batch.events) {
            const std::int64_t us = m_clock.momentOf(event);
            if (event.kind == EventKind::Counters)
                m_requests.fold(event, us);
            else if (batch.isPrologue)
                m_book.foldPrologue(event);
            else
                m_book.fold(event, index, us);
            ++index;
        }
    });
    m_next = until;
    dropOld();
    if (m_next < recording.end())
        m_more.start();
    else
        m_more.stop();
    Q_EMIT changed();
}

void Chronicle::dropOld() {
    if (m_session.recording().begin() == 0)
        return;  // nothing was dropped; the first events happened before they were seen
    const std::int64_t firstUs = m_session.recording().firstUs();
    m_book.dropBefore(firstUs);
    m_requests.dropBefore(firstUs);
}

const Marker* Chronicle::after(std::int64_t us) const {
    const auto found = std::upper_bound(markers().begin(), markers().end(), us, isEarlier);
    return found == markers().end() ? nullptr : &*found;
}

const Marker* Chronicle::before(std::int64_t us) const {
    const auto found =
        std::lower_bound(markers().begin(), markers().end(), us,
                         [](const Marker& marker, std::int64_t at) { return marker.atUs < at; });
    return found == markers().begin() ? nullptr : &*std::prev(found);
}

const Marker* Chronicle::bookmarkAt(std::int64_t us) const {
    const auto found = std::find_if(markers().begin(), markers().end(), [us](const Marker& marker) {
        return marker.kind == MarkerKind::Bookmark && marker.atUs == us;
    });
    return found == markers().end() ? nullptr : &*found;
}

void goTo(Timeline& timeline, const Marker& marker) {
    if (marker.kind == MarkerKind::Bookmark)
        timeline.seek(marker.atUs);
    else
        timeline.seekToEvent(marker.event);
}

}  // namespace engram::gui
