// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "trace/prologue.h"

#include <algorithm>

#include "common/chain_steps.h"

namespace engram::trace {

namespace {

/// What a node says counts only once it is known that there is such a node.
int rankOf(EventKind kind) {
    return kind == EventKind::ViewCommitted ? 0 : kind == EventKind::ProcessChanged ? 1 : 2;
}

}  // namespace

/// False: it tells of a moment.
bool Prologue::topicOf(const Event& event, Topic& topic) {
    switch (event.kind) {
        case EventKind::ViewCommitted:
            topic = {event.kind, {}, {}, {}};
            return true;
        case EventKind::NodeState:
        case EventKind::TakeoverStarted:
        case EventKind::TakeoverServing:
        case EventKind::LeaseLost:
        case EventKind::SteppedDown:
        case EventKind::SweepProgress:
        case EventKind::Counters:
        case EventKind::Omitted:
            topic = {event.kind, event.node, {}, {}};
            return true;
        case EventKind::NodeSuspected:
        case EventKind::NodeRemoved:
        case EventKind::NodeJoined:
        case EventKind::ProcessChanged:
        case EventKind::NodeDismissed:
            topic = {event.kind, {}, event.to, {}};
            return true;
        case EventKind::SlotsOffline:
        case EventKind::LossDeclared:
            topic = {event.kind, event.node, event.to, {}};
            return true;
        case EventKind::SyncStarted:
        case EventKind::SyncProgress:
        case EventKind::SyncDone:
            topic = {EventKind::SyncDone, event.from, event.to, {}};
            return true;
        case EventKind::FaultInjected:
            topic = {event.kind, event.node, event.to, event.detail};
            return true;
        case EventKind::StreamChanged:
            topic = {event.kind, {}, {}, event.detail};
            return true;
        case EventKind::ViewProposed:
        case EventKind::PromiseGranted:
        case EventKind::PromiseRefused:
        case EventKind::CandidacyStarted:
        case EventKind::Tally:
        case EventKind::RequestStarted:
        case EventKind::RequestFinished:
        case EventKind::HopSent:
        case EventKind::HopReceived:
        case EventKind::HopFailed:
        case EventKind::SnapshotDone:
        case EventKind::Bookmark:
        case EventKind::Prologue:
            return false;
    }
    return false;
}

void Prologue::fold(const Event& event) {
    Topic topic;
    if (!topicOf(event, topic))
        return;
    if (event.kind == EventKind::NodeState && event.text == node_state::kStarting) {
        // The faults were those of the process before.
        std::erase_if(m_last, [&event](const auto& kept) {
            return kept.second.event.kind == EventKind::FaultInjected &&
                   kept.second.event.node == event.node;
        });
    }
    if (event.kind == EventKind::ProcessChanged)
        m_last.erase({EventKind::NodeDismissed, {}, event.to, {}});  // it is back
    Entry& entry = m_last[topic];
    // Nodes tell of the same view one after the other, and a late one of an older.
    const auto stamp = [](const Event& of) { return std::pair(of.epoch, of.number); };
    if (event.kind == EventKind::ViewCommitted &&
        (stamp(event) < stamp(entry.event) || !couldFollow(entry.event.epoch, event.epoch) ||
         !couldFollow(entry.event.number, event.number)))
        return;
    entry = {++m_folded, event};
}

std::vector<Event> Prologue::events() const {
    std::vector<const Entry*> entries;
    for (const auto& [topic, entry] : m_last)
        entries.push_back(&entry);
    std::sort(entries.begin(), entries.end(), [](const Entry* a, const Entry* b) {
        return std::pair(rankOf(a->event.kind), a->number) <
               std::pair(rankOf(b->event.kind), b->number);
    });
    std::vector<Event> events;
    if (entries.empty())
        return events;
    Event& mark = events.emplace_back();
    mark.kind = EventKind::Prologue;
    for (const Entry* entry : entries)
        mark.time = std::max(mark.time, entry->event.time);
    for (const Entry* entry : entries)
        events.push_back(entry->event);
    return events;
}

}  // namespace engram::trace
