// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Which keys exist, at which version (DESIGN 3.5). The primary's entries are verified; a backup's
// are hints. Organised by slot. Pure; driven by one thread.

#pragma once

#include <absl/container/flat_hash_map.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "common/ids.h"
#include "common/limits.h"
#include "common/text_hash.h"
#include "storage/store.h"

namespace engram {

struct DirectoryEntry {
    Version version;         ///< committed; none: proved absent
    bool tombstone = false;  ///< deleted at `version`
    bool verified = false;   ///< known under our own epoch, not a hint

    [[nodiscard]] bool exists() const { return !version.isNone() && !tombstone; }
};

class Directory {
public:
    using SlotEntries = absl::flat_hash_map<std::string, DirectoryEntry, TextHash, TextEqual>;

    [[nodiscard]] const DirectoryEntry* find(SlotId slot, std::string_view key) const;
    /// What is known for certain about `key`: its entry, or `absent` if the slot is verified and
    /// has no entry. Null if it must be looked up.
    [[nodiscard]] const DirectoryEntry* verified(SlotId slot, std::string_view key) const;
    /// Records a committed (or verified) version; older ones than the present are ignored.
    void commit(SlotId slot, const std::string& key, Version version, bool tombstone);
    /// Records that `key` does not exist (until the slot is verified, when the entry goes).
    void commitAbsent(SlotId slot, const std::string& key);
    /// Records what another master says; counts only as a hint.
    void hint(SlotId slot, EntryHead&& head);

    [[nodiscard]] bool isVerified(SlotId slot) const { return m_slots[slot.value].verified; }
    /// Drops hints and negative entries that no replica confirmed, and marks the slot.
    void markVerified(SlotId slot);
    /// Something was written to the slot once, even if nothing of it is left.
    void touch(SlotId slot) { m_slots[slot.value].touched = true; }
    /// True if it is certain that nothing was ever written to the slot.
    [[nodiscard]] bool isUntouched(SlotId slot) const {
        return m_slots[slot.value].verified && !m_slots[slot.value].touched;
    }
    /// All entries become hints (a new term begins).
    void unverifyAll();
    /// What we were told is certain.
    void trustHints();
    /// A new cluster: empty, and that is certain.
    void foundEmpty();
    void clear();
    /// The last copy of the slot is lost: what its new replicas have left must be swept.
    void unverify(SlotId slot);

    [[nodiscard]] const SlotEntries& entries(SlotId slot) const {
        return m_slots[slot.value].entries;
    }
    /// Keys that exist, hints included.
    [[nodiscard]] std::uint64_t liveKeys() const { return m_liveKeys; }
    [[nodiscard]] std::uint64_t liveKeys(SlotId slot) const { return m_slots[slot.value].live; }
    [[nodiscard]] std::uint64_t tombstones(SlotId slot) const {
        return m_slots[slot.value].tombstones;
    }
    /// Drops verified tombstones up to `upTo` of a verified slot, whose replicas hold them no more;
    /// gives their number.
    std::size_t dropTombstones(SlotId slot, Version upTo);
    [[nodiscard]] std::size_t verifiedSlots() const { return m_verifiedSlots; }
    [[nodiscard]] bool isFullyVerified() const { return m_verifiedSlots == limits::kSlotCount; }

private:
    struct Slot {
        SlotEntries entries;
        std::uint64_t live = 0;
        std::uint64_t tombstones = 0;
        bool verified = false;
        bool touched = false;
    };

    void assign(Slot& slot, DirectoryEntry& entry, const DirectoryEntry& value);

    std::array<Slot, limits::kSlotCount> m_slots;
    std::uint64_t m_liveKeys = 0;
    std::size_t m_verifiedSlots = 0;
};

}  // namespace engram
