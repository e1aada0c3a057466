// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Where every party stands, in world coordinates (y down, the first master at the origin). The
// same sequence of clusters gives the same places; nothing moves when others come or go. Pure.

#pragma once

#include <QPointF>
#include <QRectF>
#include <map>
#include <set>
#include <vector>

#include "common/ids.h"
#include "gui_model/visual_state.h"

namespace engram::gui {

class CanvasLayout {
public:
    struct Party {
        NodeId id;
        VisualRole role = VisualRole::Slave;
    };

    /// The parties that are to be drawn now. Those known before keep their place, the places of
    /// those that are missing are free again. A master stays where it is whichever role it has.
    void update(const std::vector<Party>& parties);
    /// True if `id` has a place.
    [[nodiscard]] bool contains(const NodeId& id) const { return m_places.contains(id); }
    /// The place of `id`, which must have one.
    [[nodiscard]] QPointF place(const NodeId& id) const;
    /// The user dragged it here; it stays until unpinAll() or until it is gone.
    void pin(const NodeId& id, QPointF place);
    void unpinAll();
    /// What has to be in sight: all nodes without their labels, and always the room of a small
    /// cluster, so that the picture does not change its scale while one starts.
    [[nodiscard]] QRectF bounds() const;

    /// The place of the `index`-th master, client or slave (from 0).
    [[nodiscard]] static QPointF masterPlace(int index);
    [[nodiscard]] static QPointF clientPlace(int index);
    [[nodiscard]] static QPointF slavePlace(int index);
    /// True on the left and right of the outer rings, where nodes stand close above each other.
    [[nodiscard]] static bool isOnFlank(QPointF place);

private:
    enum class Group : std::uint8_t { Master, Slave, Client };
    struct Place {
        Group group = Group::Slave;
        int index = 0;
        QPointF at;
    };

    [[nodiscard]] static Group groupOf(VisualRole role);
    [[nodiscard]] static QPointF placeOf(Group group, int index);
    [[nodiscard]] bool isSettled(const std::vector<Party>& parties) const;
    [[nodiscard]] QPointF place(const NodeId& id, const Place& place) const;
    [[nodiscard]] int freeIndex(Group group, const NodeId& id) const;

    std::map<NodeId, Place> m_places;
    std::map<NodeId, QPointF> m_pinned;
    std::map<Group, std::set<int>> m_taken;
};

}  // namespace engram::gui
