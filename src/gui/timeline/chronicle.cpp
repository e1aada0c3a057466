// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline/chronicle.h"

#include <algorithm>

#include "gui_model/observer_events.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

namespace {

/// Read at one turn of the event loop, some milliseconds.
constexpr trace::EventIndex kSlice = 4096;

bool isEarlier(std::int64_t us, const Marker& marker) {
    return us < marker.atUs;
}

QString nameOf(const NodeId& id) {
    return QString::fromStdString(id.text());
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
    m_markers.clear();
    m_totals.clear();
    m_told.clear();
    m_view = {};
    m_next = 0;
    m_batchUs = m_beforeUs = 0;
    readOn();
}

void Chronicle::readOn() {
    const trace::Recording& recording = m_session.recording();
    m_next = std::max(m_next, recording.begin());
    const trace::EventIndex until = std::min(m_next + kSlice, recording.end());
    recording.forEach(m_next, until, [this](const trace::Batch& batch) {
        if (batch.seenUs != m_batchUs)
            m_beforeUs = std::exchange(m_batchUs, batch.seenUs);
        trace::EventIndex index = batch.first;
        for (const Event& event : batch.events)
            fold(event, index++, momentOf(event, m_beforeUs, batch.seenUs));
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
    while (!m_markers.empty() && m_markers.front().atUs < firstUs)
        m_markers.pop_front();
    while (m_totals.size() > 1 && m_totals[1].atUs <= firstUs)
        m_totals.pop_front();
}

void Chronicle::fold(const Event& event, trace::EventIndex index, std::int64_t us) {
    switch (event.kind) {
        case EventKind::Counters:
            return foldCounters(event, us);
        case EventKind::ViewCommitted:
            return foldView(event, index, us);
        case EventKind::ProcessChanged:
            return foldProcess(event, index, us);
        case EventKind::Bookmark:
            return foldBookmark(event, index);
        case EventKind::NodeSuspected:
            return insert({us, MarkerKind::Suspicion, index, nameOf(event.to)});
        case EventKind::TakeoverStarted:
        case EventKind::TakeoverServing:
            return insert({us, MarkerKind::Takeover, index, nameOf(event.node)});
        case EventKind::SyncStarted:
        case EventKind::SyncDone:
            return insert({us, MarkerKind::Sync, index, nameOf(event.to)});
        case EventKind::SlotsOffline:
        case EventKind::LossDeclared:
            return insert({us, MarkerKind::Loss, index, nameOf(event.to)});
        case EventKind::FaultInjected:
            return insert({us, MarkerKind::Fault, index, nameOf(event.node)});
        default:
            return;
    }
}

void Chronicle::foldCounters(const Event& event, std::int64_t us) {
    // Slaves do not answer clients and tell no such totals; those of a backup stand still.
    const std::int64_t reads = counterOf(event, "reads", -1);
    const std::int64_t writes = counterOf(event, "writes", -1);
    if (reads < 0 || writes < 0)
        return;
    Told& told = m_told[event.node];
    const Told before = std::exchange(told, {us, reads, writes});
    if (before.atUs == 0 || reads < before.reads || writes < before.writes || us <= before.atUs)
        return;  // its first word, or it was restarted
    if (reads == before.reads && writes == before.writes)
        return;
    Total total = m_totals.empty() ? Total{before.atUs, 0, 0} : m_totals.back();
    if (m_totals.empty() || before.atUs > total.atUs) {
        total.atUs = before.atUs;
        m_totals.push_back(total);
    }
    total.atUs = std::max(us, total.atUs + 1);
    total.reads += static_cast<double>(reads - before.reads);
    total.writes += static_cast<double>(writes - before.writes);
    m_totals.push_back(total);
}

void Chronicle::foldView(const Event& event, trace::EventIndex index, std::int64_t us) {
    // Every member tells of it, and again to whoever begins to listen.
    const std::pair stamp{event.epoch, event.number};
    if (stamp <= m_view)
        return;
    m_view = stamp;
    insert({us, MarkerKind::View, index, {}});
}

void Chronicle::foldProcess(const Event& event, trace::EventIndex index, std::int64_t us) {
    if (event.text == process_word::kKilled || event.text == process_word::kFailed)
        insert({us, MarkerKind::Kill, index, nameOf(event.to)});
    else if (event.text == process_word::kFrozen)
        insert({us, MarkerKind::Fault, index, nameOf(event.to)});
}

void Chronicle::foldBookmark(const Event& event, trace::EventIndex index) {
    const std::int64_t us = event.time.wallMicroseconds();
    std::erase_if(m_markers, [us](const Marker& marker) {
        return marker.kind == MarkerKind::Bookmark && marker.atUs == us;
    });
    if (!event.text.empty())
        insert({us, MarkerKind::Bookmark, index, QString::fromStdString(event.text)});
}

void Chronicle::insert(Marker marker) {
    const auto place = std::upper_bound(m_markers.begin(), m_markers.end(), marker.atUs, isEarlier);
    m_markers.insert(place, std::move(marker));
}

const Marker* Chronicle::after(std::int64_t us) const {
    const auto found = std::upper_bound(m_markers.begin(), m_markers.end(), us, isEarlier);
    return found == m_markers.end() ? nullptr : &*found;
}

const Marker* Chronicle::before(std::int64_t us) const {
    const auto found =
        std::lower_bound(m_markers.begin(), m_markers.end(), us,
                         [](const Marker& marker, std::int64_t at) { return marker.atUs < at; });
    return found == m_markers.begin() ? nullptr : &*std::prev(found);
}

const Marker* Chronicle::bookmarkAt(std::int64_t us) const {
    const auto found = std::find_if(m_markers.begin(), m_markers.end(), [us](const Marker& marker) {
        return marker.kind == MarkerKind::Bookmark && marker.atUs == us;
    });
    return found == m_markers.end() ? nullptr : &*found;
}

Chronicle::Requests Chronicle::totalAt(std::int64_t us) const {
    const auto next =
        std::upper_bound(m_totals.begin(), m_totals.end(), us,
                         [](std::int64_t at, const Total& total) { return at < total.atUs; });
    if (next == m_totals.begin())
        return m_totals.empty() ? Requests{}
                                : Requests{m_totals.front().reads, m_totals.front().writes};
    const Total& last = *std::prev(next);
    if (next == m_totals.end())
        return {last.reads, last.writes};
    const double share =
        static_cast<double>(us - last.atUs) / static_cast<double>(next->atUs - last.atUs);
    return {last.reads + (next->reads - last.reads) * share,
            last.writes + (next->writes - last.writes) * share};
}

Chronicle::Requests Chronicle::requestsBetween(std::int64_t fromUs, std::int64_t untilUs) const {
    const Requests before = totalAt(fromUs);
    const Requests then = totalAt(untilUs);
    return {then.reads - before.reads, then.writes - before.writes};
}

void goTo(Timeline& timeline, const Marker& marker) {
    if (marker.kind == MarkerKind::Bookmark)
        timeline.seek(marker.atUs);
    else
        timeline.seekToEvent(marker.event);
}

}  // namespace engram::gui
