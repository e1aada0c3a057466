// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/session_table.h"

#include <algorithm>

namespace engram {

namespace {

bool isBelow(const SessionRecord& record, std::uint64_t number) {
    return record.stamp.number < number;
}

}  // namespace

void SessionTable::note(SlotId slot, const SessionRecord& record) {
    if (!record.stamp.isSet())
        return;
    Sessions& sessions = m_slots[slot.value];
    if (sessions.size() >= limits::kSessionsPerSlot && !sessions.contains(record.stamp.session))
        makeRoom(sessions);
    Window& window = sessions[record.stamp.session];
    const auto place = std::lower_bound(window.begin(), window.end(), record.stamp.number, isBelow);
    if (place != window.end() && place->stamp == record.stamp) {
        if (place->version < record.version)
            *place = record;
        return;
    }
    window.insert(place, record);
    if (window.size() > limits::kSessionWindow)
        window.erase(window.begin());
}

void SessionTable::makeRoom(Sessions& sessions) {
    // A quarter at once, so that a slot with many sessions does not search for each newcomer.
    std::vector<Version> newest;
    newest.reserve(sessions.size());
    for (const auto& [session, window] : sessions)
        newest.push_back(window.back().version);
    const auto quarter = newest.begin() + static_cast<std::ptrdiff_t>(newest.size() / 4);
    std::nth_element(newest.begin(), quarter, newest.end());
    const Version oldestKept = *quarter;
    absl::erase_if(sessions,
                   [&](const auto& row) { return row.second.back().version < oldestKept; });
}

const SessionRecord* SessionTable::find(SlotId slot, const SessionStamp& stamp) const {
    const Sessions& sessions = m_slots[slot.value];
    const auto found = sessions.find(stamp.session);
    if (found == sessions.end())
        return nullptr;
    const Window& window = found->second;
    const auto place = std::lower_bound(window.begin(), window.end(), stamp.number, isBelow);
    return place != window.end() && place->stamp == stamp ? &*place : nullptr;
}

bool SessionTable::isForgotten(SlotId slot, const SessionStamp& stamp) const {
    const Sessions& sessions = m_slots[slot.value];
    const auto found = sessions.find(stamp.session);
    return found != sessions.end() && found->second.size() >= limits::kSessionWindow &&
           stamp.number < found->second.front().stamp.number;
}

std::vector<SessionRecord> SessionTable::records(SlotId slot) const {
    std::vector<SessionRecord> all;
    for (const auto& [session, window] : m_slots[slot.value])
        all.insert(all.end(), window.begin(), window.end());
    std::sort(all.begin(), all.end(),
              [](const SessionRecord& a, const SessionRecord& b) { return a.stamp < b.stamp; });
    return all;
}

void SessionTable::dropBelow(SlotId slot, Epoch below) {
    absl::erase_if(m_slots[slot.value], [below](auto& row) {
        Window& window = row.second;
        window.erase(std::remove_if(window.begin(), window.end(),
                                    [below](const SessionRecord& record) {
                                        return record.version.epoch < below;
                                    }),
                     window.end());
        return window.empty();
    });
}

void SessionTable::clear() {
    for (Sessions& sessions : m_slots)
        sessions.clear();
}

}  // namespace engram
