// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a replica remembers of purged tombstones: per slot the version up to which keys that it does
// not hold are known to be deleted or overwritten (protocol/purge.h). Values.

#pragma once

#include <algorithm>
#include <array>

#include "common/ids.h"
#include "common/limits.h"

namespace engram {

class SlotFloors {
public:
    [[nodiscard]] Version of(SlotId slot) const { return m_floors[slot.value]; }
    void raise(SlotId slot, Version floor) {
        m_floors[slot.value] = std::max(m_floors[slot.value], floor);
    }
    /// The slot is filled anew, or no longer ours.
    void reset(SlotId slot) { m_floors[slot.value] = Version{}; }
    void clear() { m_floors.fill(Version{}); }

private:
    std::array<Version, limits::kSlotCount> m_floors{};
};

}  // namespace engram
