// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline/marker_book.h"

#include <algorithm>

#include "gui_model/observer_events.h"

namespace engram::gui {

namespace {

bool isEarlier(std::int64_t us, const Marker& marker) {
    return us < marker.atUs;
}

QString nameOf(const NodeId& id) {
    return QString::fromStdString(id.text());
}

}  // namespace

void MarkerBook::fold(const Event& event, trace::EventIndex index, std::int64_t us) {
    switch (event.kind) {
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

void MarkerBook::foldPrologue(const Event& event) {
    if (event.kind == EventKind::ViewCommitted)
        m_view = std::max(m_view, std::pair{event.epoch, event.number});
}

void MarkerBook::foldView(const Event& event, trace::EventIndex index, std::int64_t us) {
    // Every member tells of it, and again to whoever begins to listen.
    const std::pair stamp{event.epoch, event.number};
    if (stamp <= m_view)
        return;
    m_view = stamp;
    insert({us, MarkerKind::View, index, {}});
}

void MarkerBook::foldProcess(const Event& event, trace::EventIndex index, std::int64_t us) {
    if (event.text == process_word::kKilled || event.text == process_word::kFailed)
        insert({us, MarkerKind::Kill, index, nameOf(event.to)});
    else if (event.text == process_word::kFrozen)
        insert({us, MarkerKind::Fault, index, nameOf(event.to)});
}

void MarkerBook::foldBookmark(const Event& event, trace::EventIndex index) {
    const std::int64_t us = event.time.wallMicroseconds();
    std::erase_if(m_markers, [us](const Marker& marker) {
        return marker.kind == MarkerKind::Bookmark && marker.atUs == us;
    });
    if (!event.text.empty())
        insert({us, MarkerKind::Bookmark, index, QString::fromStdString(event.text)});
}

void MarkerBook::insert(Marker marker) {
    const auto place = std::upper_bound(m_markers.begin(), m_markers.end(), marker.atUs, isEarlier);
    m_markers.insert(place, std::move(marker));
}

void MarkerBook::dropBefore(std::int64_t us) {
    while (!m_markers.empty() && m_markers.front().atUs < us)
        m_markers.pop_front();
}

void MarkerBook::clear() {
    *this = {};
}

}  // namespace engram::gui
