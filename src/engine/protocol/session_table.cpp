// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/session_table.h"

#include <algorithm>

namespace engram {

namespace {

bool isBelow(const SessionRecord& record, std::uint64_t number) {
    return record.stamp.number < number;
}

/// Of what a session wrote; none if it only had outcomes without a write.
template <class Records>
Version newestVersion(const Records& window) {
    Version newest;
    for (const SessionRecord& record : window)
        newest = std::max(newest, record.version);
    return newest;
}

}  // namespace

void SessionTable::note(SlotId slot, const SessionRecord& record) {
    if (!record.stamp.isSet())
        return;
    Slot& place = m_slots[slot.value];
    const bool isNew = !place.sessions.contains(record.stamp.session);
    if ((isNew && place.sessions.size() >= limits::kSessionsPerSlot) ||
        place.stamps >= limits::kStampsPerSlot)
        makeRoom(place);
    Window& window = place.sessions[record.stamp.session];
    const auto at = std::lower_bound(window.begin(), window.end(), record.stamp.number, isBelow);
    if (at != window.end() && at->stamp == record.stamp) {
        if (at->version < record.version)
            *at = record;
        return;
    }
    window.insert(at, record);
    if (window.size() > limits::kSessionWindow)
        window.erase(window.begin());
    else
        ++place.stamps;
}

void SessionTable::makeRoom(Slot& slot) {
    // A quarter of the sessions at once, so that a slot with many does not search for each
    // newcomer.
    using Age = std::pair<Version, SessionId>;
    std::vector<Age> ages;
    ages.reserve(slot.sessions.size());
    for (const auto& [session, window] : slot.sessions)
        ages.emplace_back(newestVersion(window), session);
    const auto quarter = ages.begin() + static_cast<std::ptrdiff_t>(ages.size() / 4);
    std::nth_element(ages.begin(), quarter, ages.end());
    for (auto age = ages.begin(); age != quarter; ++age) {
        const auto old = slot.sessions.find(age->second);
        slot.stamps -= old->second.size();
        slot.sessions.erase(old);
    }
    if (slot.stamps < limits::kStampsPerSlot)
        return;
    // A few busy sessions: each keeps the younger half of its window.
    for (auto& [session, window] : slot.sessions) {
        const auto half = static_cast<std::ptrdiff_t>(window.size() / 2);
        window.erase(window.begin(), window.begin() + half);
        slot.stamps -= static_cast<std::size_t>(half);
    }
}

const SessionRecord* SessionTable::find(SlotId slot, const SessionStamp& stamp) const {
    const Sessions& sessions = m_slots[slot.value].sessions;
    const auto found = sessions.find(stamp.session);
    if (found == sessions.end())
        return nullptr;
    const Window& window = found->second;
    const auto place = std::lower_bound(window.begin(), window.end(), stamp.number, isBelow);
    return place != window.end() && place->stamp == stamp ? &*place : nullptr;
}

bool SessionTable::isForgotten(SlotId slot, const SessionStamp& stamp) const {
    const Sessions& sessions = m_slots[slot.value].sessions;
    const auto found = sessions.find(stamp.session);
    return found != sessions.end() && found->second.size() >= limits::kSessionWindow &&
           stamp.number < found->second.front().stamp.number;
}

std::vector<SessionRecord> SessionTable::records(SlotId slot) const {
    std::vector<SessionRecord> all;
    for (const auto& [session, window] : m_slots[slot.value].sessions)
        all.insert(all.end(), window.begin(), window.end());
    std::sort(all.begin(), all.end(),
              [](const SessionRecord& a, const SessionRecord& b) { return a.stamp < b.stamp; });
    return all;
}

void SessionTable::dropBelow(SlotId slot, Epoch below) {
    Slot& place = m_slots[slot.value];
    absl::erase_if(place.sessions, [&place, below](auto& row) {
        Window& window = row.second;
        place.stamps -= window.size();
        window.erase(std::remove_if(window.begin(), window.end(),
                                    [below](const SessionRecord& record) {
                                        return record.hasWritten() && record.version.epoch < below;
                                    }),
                     window.end());
        place.stamps += window.size();
        return window.empty();
    });
}

void SessionTable::clear() {
    for (Slot& slot : m_slots)
        slot = Slot();
}

}  // namespace engram
