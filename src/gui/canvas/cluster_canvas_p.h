// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The inside of ClusterCanvas, shared by its painting, its input and its accessible children.

#pragma once

#include <QAccessible>
#include <QTimer>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "gui_canvas/cluster_canvas.h"
#include "gui_canvas/layout.h"
#include "gui_canvas/legend.h"
#include "gui_canvas/scene.h"
#include "gui_canvas/scene_builder.h"
#include "gui_canvas/static_layer.h"
#include "gui_canvas/token_atlas.h"
#include "gui_canvas/token_layer.h"
#include "gui_canvas/viewport.h"

namespace engram::gui {

class ClusterCanvas::Private {
public:
    Private(const ClusterModel& clusterModel, ClusterCanvas& canvas);
    ~Private();

    /// Milliseconds of the canvas's time, which stands still while it is paused.
    [[nodiscard]] std::int64_t nowMs() const;
    /// All but the legend.
    [[nodiscard]] QRect drawingArea() const;
    /// The part of it that nothing covers.
    [[nodiscard]] QRect clearArea() const;
    void placeLegend();
    void refit();
    /// A node is under the pointer or something is dragged: it must not be moved away.
    [[nodiscard]] bool isHeld() const { return drag || !attention.hovered.isEmpty(); }
    void coverWhenFree();

    void onModelChanged();
    void onHopsAppended(int count);
    void onPrimaryChanged(const NodeId& from, const NodeId& to);
    void onNodeFailed(const NodeId& id);

    /// Places, scene and legend from the model, now or within kSceneMs.
    void rebuildScene();
    void scheduleScene();
    void dropVanished();
    void announceStates(const Scene& before);
    void updateNote();
    /// Another moment, or another cluster, is shown: what moved belongs to the one before.
    void forgetMotion();
    /// How fast messages are drawn.
    [[nodiscard]] QString speedWords() const;
    [[nodiscard]] int legendHeight() const;
    /// Its words have become longer or shorter than its place.
    [[nodiscard]] bool isLegendOutgrown() const;

    /// By value, as the id often is one of the scene that they replace.
    void setSelected(NodeId id);
    void setFocused(NodeId id);
    void setSelectedLink(LinkEnds ends);
    /// The selection ends; true if there was one.
    bool clearSelection();
    /// What lies under the pointer, and its cursor.
    void hover(QPointF at);
    /// The daemon at `at` to which a link is being dragged, or null.
    struct Drag;
    void finishDrag(const Drag& done, const QMouseEvent& event);
    [[nodiscard]] const SceneNode* linkTarget(QPointF at) const;
    void paintDraggedLink(QPainter& painter) const;
    /// The node that lies from the focused one in `direction`, or null.
    [[nodiscard]] const SceneNode* neighbour(QPointF direction) const;
    bool stepFocus(int step);

    /// Starts the frame timer if anything moves, stops it if not.
    void animate();
    [[nodiscard]] bool isMoving() const;
    void nextFrame();
    void paint(QPainter& painter, double pixelRatio);
    void paintOverlays(QPainter& painter);
    void countFrame();
    [[nodiscard]] bool isCrownSliding() const;
    [[nodiscard]] QString tipAt(QPointF point) const;
    /// Of the slot of the placement ring at `point`; empty: there is none.
    [[nodiscard]] QString slotWords(QPointF point) const;
    /// "Link m1 – s1, messages are dropped".
    [[nodiscard]] static QString linkWords(const LinkEnds& ends, const SceneEdge* edge);

    [[nodiscard]] QAccessibleInterface* accessibleOf(const NodeId& id);

    struct Slide {
        NodeId from;
        NodeId to;
        std::int64_t startMs = 0;
    };
    struct Pulse {
        NodeId id;
        std::int64_t startMs = 0;
    };
    struct Drag {
        enum class Kind : std::uint8_t { Press, Node, Pan, Link };
        Kind kind = Kind::Press;
        bool makesLink = false;  ///< once it moves
        NodeId node;
        QPointF pressedAt;
        QPointF lastAt;
        QPointF grip;  ///< from the pointer to the node's centre
    };

    const ClusterModel& model;
    ClusterCanvas& q;
    Theme theme = Theme::light();
    Clock clock;
    std::optional<std::int64_t> pausedAt;
    std::int64_t pausedMs = 0;  ///< in all pauses before
    bool isReducedMotion = false;
    int coveredRight = 0;   ///< pixels
    int captionsTop = 0;    ///< pixels
    int wantedCovered = 0;  ///< the same as soon as nothing is held
    bool isFiltered = false;
    bool isMoment = false;  ///< tokens stand where they were at a moment of the past

    CanvasLayout layout;
    Viewport viewport;
    bool isFitted = true;
    Attention attention;
    Scene scene;
    StaticLayer staticLayer;
    TokenAtlas atlas;
    double atlasRatio = 0;
    TokenLayer tokens;
    std::vector<QPainter::PixmapFragment> fragments;
    std::optional<Slide> slide;
    std::vector<Pulse> pulses;
    std::optional<Drag> drag;

    Legend* legend = nullptr;
    QTimer frameTimer;
    QTimer sceneTimer;
    QTimer agingTimer;  ///< "unknown since 3.2 s" counts on
    std::deque<std::int64_t> framesMs;
    std::int64_t lastOneIn = 1;
    std::map<NodeId, QAccessible::Id> accessibleIds;
};

}  // namespace engram::gui
