// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Turns the model, the places and what the user does into a Scene. Pure.

#pragma once

#include <QString>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "gui_canvas/layout.h"
#include "gui_canvas/scene.h"
#include "gui_canvas/viewport.h"
#include "gui_model/cluster_model.h"

namespace engram::gui {

/// A fault that stands on a link.
struct LinkMark {
    LinkEnds ends;
    bool bothWays = true;        ///< false: only messages from `from` to `to`
    std::optional<int> delayMs;  ///< nothing: messages are dropped

    friend bool operator==(const LinkMark&, const LinkMark&) = default;
};

/// What the cluster answered about a key.
struct ProbeAnswer {
    QString key;
    bool exists = false;
    QString version;  ///< "epoch.sequence", of a key that exists

    friend bool operator==(const ProbeAnswer&, const ProbeAnswer&) = default;
};

/// What the user points at, asks for and hides.
struct Attention {
    NodeId selected;
    NodeId focused;
    NodeId hovered;
    LinkEnds selectedLink;
    LinkEnds hoveredLink;
    std::vector<LinkMark> linkMarks;
    std::map<NodeId, QString> clockMarks;  ///< how the clocks of nodes are wrong
    QString probeKey;
    ProbeAnswer probeAnswer;  ///< of no use for another key
    /// Other nodes are dimmed; null: none are.
    std::function<bool(const NodeView&)> showsNode;
    bool isRingHidden = false;
    double enlarged = 1.0;  ///< nodes and letters, for a projector
};

/// Radius of a node in world coordinates.
[[nodiscard]] double worldRadius(VisualRole role);

/// What killing a slave would leave, for people; empty if it holds nothing that counts.
[[nodiscard]] QString killWords(const ClusterModel& model, const NodeView& node);

/// Every node of `model` must have a place in `layout`.
[[nodiscard]] Scene buildScene(const ClusterModel& model, const CanvasLayout& layout,
                               const Viewport& viewport, const Attention& attention);

}  // namespace engram::gui
