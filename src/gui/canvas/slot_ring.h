// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The placement ring: one tick for each of the 1,024 slots, as thick as the slot has copies. What
// is drawn of it, as a value in widget coordinates.

#pragma once

#include <QPointF>
#include <QRectF>
#include <cstdint>
#include <optional>
#include <vector>

#include "common/ids.h"
#include "protocol/view.h"

namespace engram::gui {

/// What the ring shows of one slot.
struct SlotLook {
    std::uint8_t inSync = 0;   ///< copies that hold every acknowledged write
    std::uint8_t syncing = 0;  ///< copies that are being filled
    bool held = false;         ///< by the slave that is looked at

    friend bool operator==(const SlotLook&, const SlotLook&) = default;
};

struct SlotRing {
    QPointF centre;
    double radiusX = 0;  ///< of the outer rim; 0: there is no ring
    double radiusY = 0;
    double thickness = 0;            ///< of a slot that has all its copies
    int wantedCopies = 0;            ///< that the cluster is to have of each slot
    std::vector<SlotLook> slots;     ///< by slot
    bool isLookedAt = false;         ///< a slave is; `held` tells its slots
    std::optional<SlotId> probed;    ///< of the key that is looked up
    std::vector<QPointF> probeEnds;  ///< rims of its replicas

    [[nodiscard]] bool isEmpty() const { return slots.empty(); }
    /// On the rim, `inset` inside of it; `slot` may be between two.
    [[nodiscard]] QPointF pointAt(double slot, double inset) const;
    /// The slot whose tick is at `point`, or nothing.
    [[nodiscard]] std::optional<SlotId> slotAt(QPointF point) const;
    /// Everything that is painted of it.
    [[nodiscard]] QRectF bounds() const;

    friend bool operator==(const SlotRing&, const SlotRing&) = default;
};

/// What the view says of each slot. `lookedAt`: a slave, or empty.
[[nodiscard]] std::vector<SlotLook> slotLooks(const View& view, const NodeId& lookedAt);

/// What killing a slave would leave of the slots that it holds, by the number of copies left.
struct KillEffect {
    int lost = 0;          ///< slots without a copy
    int oneCopy = 0;       ///< slots with one
    int more = 0;          ///< slots with more than one
    int fewestCopies = 0;  ///< of all of them
    int mostCopies = 0;
};
[[nodiscard]] KillEffect killEffect(const View& view, const NodeId& slave);

}  // namespace engram::gui
