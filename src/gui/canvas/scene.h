// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What is drawn now, in widget coordinates: an immutable picture in words. Comparing two of them
// tells what has to be painted again. Values, made by SceneBuilder.

#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "common/ids.h"
#include "gui_canvas/edge_path.h"
#include "gui_canvas/slot_ring.h"
#include "gui_model/link_ends.h"
#include "gui_model/visual_state.h"

namespace engram::gui {

/// What the key probe says of a node.
enum class ProbeMark : std::uint8_t { None, InSync, Syncing };
enum class LabelSide : std::uint8_t { Hidden, Above, Below, Left, Right };

struct SceneNode {
    NodeId id;
    VisualRole role = VisualRole::Slave;
    VisualState state = VisualState::Unknown;
    QString line;  ///< below its name: keys, or the state in words
    QPointF at;
    double radius = 0;
    LabelSide label = LabelSide::Below;
    int syncPercent = 100;
    /// Share of all slots in thousandths; drawn as the bar of a slave.
    int slotsInSync = 0;
    int slotsSyncing = 0;
    bool crowned = false;
    bool selected = false;
    bool focused = false;
    bool hovered = false;
    bool dimmed = false;
    ProbeMark probe = ProbeMark::None;
    QString clock;  ///< how its clock is wrong; empty: it is not

    friend bool operator==(const SceneNode&, const SceneNode&) = default;
};

/// What a fault does to the messages of one direction of a link.
struct EdgeFault {
    enum class Kind : std::uint8_t { None, Drop, Delay };
    Kind kind = Kind::None;
    int delayMs = 0;

    friend bool operator==(const EdgeFault&, const EdgeFault&) = default;
};

struct SceneEdge {
    std::size_t from = 0;  ///< index into Scene::nodes
    std::size_t to = 0;
    EdgePath path;
    bool active = false;   ///< of the selected node
    bool broken = false;   ///< one end is failed, stopped, unknown or not in the view
    bool copying = false;  ///< slots are being copied along it
    bool dashed = false;   ///< broken, and few enough to afford dashes
    bool selected = false;
    EdgeFault forward;   ///< of messages from `from` to `to`
    EdgeFault backward;  ///< of those that come back

    [[nodiscard]] bool isFaulty() const {
        return forward.kind != EdgeFault::Kind::None || backward.kind != EdgeFault::Kind::None;
    }

    friend bool operator==(const SceneEdge&, const SceneEdge&) = default;
};

struct Scene {
    std::vector<SceneNode> nodes;
    std::vector<SceneEdge> edges;
    std::vector<Disc> masters;  ///< links go around them
    QStringList captions;       ///< of the key probe, and of what a kill would leave
    double captionRoom = 0;     ///< from the left edge, pixels
    double captionTop = 0;      ///< they begin below this
    SlotRing ring;
    double scale = 1.0;
    double pointSize = 10.0;
    std::uint64_t generation = 0;  ///< another one: places may have changed
    std::unordered_map<NodeId, std::size_t> indices;

    [[nodiscard]] const SceneNode* find(const NodeId& id) const {
        const auto found = indices.find(id);
        return found == indices.end() ? nullptr : &nodes[found->second];
    }
    /// The way from one drawn node to another.
    [[nodiscard]] EdgePath way(const SceneNode& from, const SceneNode& to) const;
    /// The node at `point`, or null: the nearest whose rim is at most a finger's tip away.
    [[nodiscard]] const SceneNode* nodeAt(QPointF point) const;
    /// The link between two daemons at `point`, or null: the nearest that a finger's tip touches.
    [[nodiscard]] const SceneEdge* edgeAt(QPointF point) const;
    [[nodiscard]] LinkEnds endsOf(const SceneEdge& edge) const {
        return {nodes[edge.from].id, nodes[edge.to].id};
    }
};

}  // namespace engram::gui
