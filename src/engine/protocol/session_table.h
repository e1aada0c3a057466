// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What makes a retry recognisable (DESIGN 3.6): for each slot, the newest writes of every session
// with what they gave. Slaves keep it beside the values, the primary has it in memory. Only the
// writes' own slot knows them, so a session may have writes in many slots under way. Pure.

#pragma once

#include <absl/container/flat_hash_map.h>
#include <absl/container/inlined_vector.h>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "common/ids.h"
#include "common/limits.h"

namespace engram {

/// Names one request of a session. Session 0: none.
struct SessionStamp {
    SessionId session;
    std::uint64_t number = 0;

    [[nodiscard]] bool isSet() const { return session.value != 0; }
    auto operator<=>(const SessionStamp&) const = default;
    template <class H>
    friend H AbslHashValue(H state, const SessionStamp& stamp) {
        return H::combine(std::move(state), stamp.session, stamp.number);
    }
};

/// A request of a session that was executed, and what its answer says.
struct SessionRecord {
    SessionStamp stamp;
    Version version;         ///< of what it wrote; none: it wrote nothing, and never will
    std::int64_t count = 0;  ///< of the answer; below 0 without a version: it was rejected

    [[nodiscard]] bool hasWritten() const { return !version.isNone(); }

    friend bool operator==(const SessionRecord&, const SessionRecord&) = default;
};

using SessionRecords = absl::InlinedVector<SessionRecord, 1>;

class SessionTable {
public:
    /// Keeps `record`. Per session the limits::kSessionWindow highest numbers stay, per slot the
    /// limits::kSessionsPerSlot sessions, with limits::kStampsPerSlot records, that wrote last.
    void note(SlotId slot, const SessionRecord& record);
    /// The record of exactly this request, or null. Valid until the next change.
    [[nodiscard]] const SessionRecord* find(SlotId slot, const SessionStamp& stamp) const;
    /// True if `stamp` is older than all that is kept of its session: nobody can tell any more
    /// whether it took effect.
    [[nodiscard]] bool isForgotten(SlotId slot, const SessionStamp& stamp) const;
    /// Number of records of `slot`.
    [[nodiscard]] std::size_t count(SlotId slot) const { return m_slots[slot.value].stamps; }
    /// All records of `slot`, ordered by stamp.
    [[nodiscard]] std::vector<SessionRecord> records(SlotId slot) const;
    /// Drops the records of writes of epochs below `below`; all with Epoch max.
    void dropBelow(SlotId slot, Epoch below);
    void drop(SlotId slot) { m_slots[slot.value] = Slot(); }
    void clear();

private:
    using Window = absl::InlinedVector<SessionRecord, 1>;  // by ascending number
    using Sessions = absl::flat_hash_map<SessionId, Window>;

    struct Slot {
        Sessions sessions;
        std::size_t stamps = 0;  // of all sessions
    };

    static void makeRoom(Slot& slot);

    std::array<Slot, limits::kSlotCount> m_slots;
};

}  // namespace engram
