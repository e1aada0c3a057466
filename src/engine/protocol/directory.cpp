// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/directory.h"

#include <utility>

namespace engram {

namespace {
constexpr DirectoryEntry kAbsent{Version{}, false, true};
}

const DirectoryEntry* Directory::find(SlotId slot, std::string_view key) const {
    const SlotEntries& entries = m_slots[slot.value].entries;
    const auto found = entries.find(key);
    return found == entries.end() ? nullptr : &found->second;
}

const DirectoryEntry* Directory::verified(SlotId slot, std::string_view key) const {
    const DirectoryEntry* entry = find(slot, key);
    if (entry != nullptr && entry->verified)
        return entry;
    return isVerified(slot) ? &kAbsent : nullptr;
}

void Directory::assign(Slot& slot, DirectoryEntry& entry, const DirectoryEntry& value) {
    const int before = entry.exists() ? 1 : 0;
    slot.tombstones -= entry.tombstone ? 1 : 0;
    slot.tombstones += value.tombstone ? 1 : 0;
    entry = value;
    const int after = entry.exists() ? 1 : 0;
    slot.live = slot.live + static_cast<std::uint64_t>(after) - static_cast<std::uint64_t>(before);
    m_liveKeys += static_cast<std::uint64_t>(after) - static_cast<std::uint64_t>(before);
}

void Directory::commit(SlotId slot, const std::string& key, Version version, bool tombstone) {
    Slot& place = m_slots[slot.value];
    place.touched = true;
    DirectoryEntry& entry = place.entries[key];
    if (entry.verified && entry.version > version)
        return;
    assign(place, entry, DirectoryEntry{version, tombstone, true});
}

void Directory::commitAbsent(SlotId slot, const std::string& key) {
    Slot& place = m_slots[slot.value];
    DirectoryEntry& entry = place.entries[key];
    if (!entry.verified)
        assign(place, entry, DirectoryEntry{Version{}, false, true});
}

void Directory::hint(SlotId slot, EntryHead&& head) {
    Slot& place = m_slots[slot.value];
    const auto known = place.entries.find(head.key);
    if (known != place.entries.end() && known->second.version >= head.version)
        return;
    if (!head.tombstone) {
        assign(place, place.entries[std::move(head.key)],
               DirectoryEntry{head.version, false, false});
    } else if (known != place.entries.end()) {  // a hint of nothing is worth no memory
        assign(place, known->second, DirectoryEntry{});
        place.entries.erase(known);
    }
}

void Directory::markVerified(SlotId slot) {
    Slot& place = m_slots[slot.value];
    if (place.verified)
        return;
    absl::erase_if(place.entries, [&](auto& row) {
        if (row.second.verified && !row.second.version.isNone())
            return false;
        assign(place, row.second, DirectoryEntry{});
        return true;
    });
    place.verified = true;
    ++m_verifiedSlots;
}

std::size_t Directory::dropTombstones(SlotId slot, Version upTo) {
    Slot& place = m_slots[slot.value];
    if (!place.verified || place.tombstones == 0)
        return 0;
    return absl::erase_if(place.entries, [&](auto& row) {
        if (!row.second.tombstone || !row.second.verified || row.second.version > upTo)
            return false;
        assign(place, row.second, DirectoryEntry{});
        return true;
    });
}

void Directory::unverifyAll() {
    for (Slot& slot : m_slots) {
        slot.verified = false;
        slot.touched = false;
        for (auto& [key, entry] : slot.entries)
            entry.verified = false;
    }
    m_verifiedSlots = 0;
}

void Directory::trustHints() {
    for (Slot& slot : m_slots) {
        slot.verified = true;
        for (auto& [key, entry] : slot.entries)
            entry.verified = true;
    }
    m_verifiedSlots = limits::kSlotCount;
}

void Directory::foundEmpty() {
    clear();
    for (Slot& slot : m_slots)
        slot.verified = true;
    m_verifiedSlots = limits::kSlotCount;
}

void Directory::clear() {
    for (Slot& slot : m_slots)
        slot = Slot{};
    m_liveKeys = 0;
    m_verifiedSlots = 0;
}

void Directory::unverify(SlotId slot) {
    Slot& place = m_slots[slot.value];
    for (auto& [key, entry] : place.entries)
        entry.verified = false;
    place.touched = false;
    if (std::exchange(place.verified, false))
        --m_verifiedSlots;
}

}  // namespace engram
