// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/slot_ring.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "common/limits.h"

namespace engram::gui {

namespace {

/// How far the mark of a probed slot stands out.
constexpr double kProbeReach = 10.0;
constexpr double kTolerance = 3.0;

bool holds(const SlotReplicas::Indices& indices, std::uint16_t index) {
    return std::find(indices.begin(), indices.end(), index) != indices.end();
}

}  // namespace

QPointF SlotRing::pointAt(double slot, double inset) const {
    // From the top, clockwise.
    const double angle = 2.0 * std::numbers::pi * slot / double(limits::kSlotCount);
    return centre +
           QPointF((radiusX - inset) * std::sin(angle), -(radiusY - inset) * std::cos(angle));
}

std::optional<SlotId> SlotRing::slotAt(QPointF point) const {
    if (isEmpty())
        return std::nullopt;
    const QPointF offset = point - centre;
    const double half = thickness / 2;
    const double angle = std::atan2(offset.x() / (radiusX - half), -offset.y() / (radiusY - half));
    const double turn = angle / (2.0 * std::numbers::pi);
    const double slot = (turn < 0 ? turn + 1.0 : turn) * double(limits::kSlotCount);
    const QPointF middle = pointAt(slot, half) - centre;
    const double apart = std::hypot(offset.x() - middle.x(), offset.y() - middle.y());
    if (apart > half + kTolerance)
        return std::nullopt;
    return SlotId{static_cast<std::uint16_t>(
        std::min<double>(std::floor(slot), double(limits::kSlotCount) - 1))};
}

QRectF SlotRing::bounds() const {
    if (isEmpty())
        return {};
    const QPointF reach(radiusX + kProbeReach, radiusY + kProbeReach);
    QRectF box(centre - reach, centre + reach);
    for (const QPointF& end : probeEnds)
        box |= QRectF(end - QPointF(4, 4), QSizeF(8, 8));
    return box;
}

std::vector<SlotLook> slotLooks(const View& view, const NodeId& lookedAt) {
    const auto index = lookedAt.isEmpty() ? std::nullopt : view.indexOf(lookedAt);
    std::vector<SlotLook> looks;
    looks.reserve(view.slots.size());
    for (const SlotReplicas& slot : view.slots) {
        SlotLook look;
        look.inSync = static_cast<std::uint8_t>(slot.inSync.size());
        look.syncing = static_cast<std::uint8_t>(slot.syncing.size());
        look.held = index && (holds(slot.inSync, *index) || holds(slot.syncing, *index));
        looks.push_back(look);
    }
    return looks;
}

KillEffect killEffect(const View& view, const NodeId& slave) {
    KillEffect effect;
    const auto index = view.indexOf(slave);
    bool isFirst = true;
    for (const SlotReplicas& slot : view.slots) {
        if (!index || !holds(slot.inSync, *index))
            continue;
        const int left = static_cast<int>(slot.inSync.size()) - 1;
        effect.lost += left == 0 ? 1 : 0;
        effect.oneCopy += left == 1 ? 1 : 0;
        effect.more += left > 1 ? 1 : 0;
        effect.fewestCopies = isFirst ? left : std::min(effect.fewestCopies, left);
        effect.mostCopies = std::max(effect.mostCopies, left);
        isFirst = false;
    }
    return effect;
}

}  // namespace engram::gui
