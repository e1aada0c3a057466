// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The picture of the cluster: one widget that draws nodes, links and messages of a ClusterModel and
// turns mouse and keyboard into wishes. It has no actions of its own. GUI thread only.

#pragma once

#include <QWidget>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "gui_canvas/scene_builder.h"
#include "gui_model/cluster_model.h"
#include "gui_style/theme.h"

namespace engram::gui {

/// What of the picture is shown; functions that are null let everything pass.
struct CanvasFilter {
    std::function<bool(const HopView&)> showsHop;       ///< other messages are not drawn
    std::function<bool(const NodeView&)> showsNode;     ///< other nodes are dimmed
    std::function<bool(const QString& term)> excludes;  ///< entries of the legend that are off
    bool isOn = false;
    /// A message is judged once; false: its request may still change that, see refreshFilter().
    bool isFinal = true;
};

class ClusterCanvas : public QWidget {
    Q_OBJECT

public:
    /// Milliseconds of a steady clock; tests give their own.
    using Clock = std::function<std::int64_t()>;

    /// `model` must live longer than the canvas.
    explicit ClusterCanvas(const ClusterModel& model, QWidget* parent = nullptr);
    ~ClusterCanvas() override;

    void setTheme(const Theme& theme);
    /// No pulses, no sliding crown; tokens still move, as they are the content.
    void setReducedMotion(bool reduced);
    /// Stops the tokens where they are and takes no new ones. The model is not concerned.
    void setPaused(bool paused);
    void setClock(Clock clock);
    /// The legend says that a filter is on.
    void setFilter(CanvasFilter filter);
    [[nodiscard]] bool isFiltered() const;
    /// More is known of the requests under way.
    void refreshFilter();
    void setRingShown(bool shown);
    /// So many pixels on the right are covered: the cluster is fitted into the rest, as soon as the
    /// pointer holds no node.
    void setCovered(int right);
    /// Draws nodes, messages and letters `factor` times as large, for a projector; 1: as usual.
    void setEnlarged(double factor);
    /// The model shows a moment of the past: `hops` were under way at `us` (wall microseconds).
    void showMoment(const std::vector<HopView>& hops, std::int64_t us);
    /// The model follows the cluster again.
    void endMoment();

    [[nodiscard]] NodeId selected() const;
    /// Selects and centres nothing; an unknown or empty id clears. Emits selectionChanged().
    void select(const NodeId& id);
    [[nodiscard]] LinkEnds selectedLink() const;
    /// The same for a link between two daemons; it ends the selection of a node.
    void selectLink(const LinkEnds& ends);
    /// The faults that stand on links, and how the clocks of nodes are wrong, in a few signs.
    void setFaults(std::vector<LinkMark> links, std::map<NodeId, QString> clocks);
    /// Where the middle of a link is drawn, in widget coordinates; null if it is not drawn.
    [[nodiscard]] QPointF middleOf(const LinkEnds& ends) const;
    /// Lights the replicas of `key` and shows its slot and copies; empty ends it.
    void setProbeKey(const QString& key);
    [[nodiscard]] QString probeKey() const;
    /// What the cluster said of a key; shown while it is the probed one.
    void setProbeAnswer(const ProbeAnswer& answer);
    /// What stands in the upper left corner: the key probe, and what a kill would leave.
    [[nodiscard]] QStringList captions() const;
    /// Where they stand, in widget coordinates; empty: there are none.
    [[nodiscard]] QRect captionsPlace() const;
    /// They begin so many pixels below the upper edge, as bars stand above them.
    void setCaptionsTop(int top);

    void zoomIn();
    void zoomOut();
    /// Everything in sight, and again after every resize until the user zooms or pans.
    void fitAll();
    /// Gives dragged nodes their own places back.
    void resetPlaces();

    /// The picture with its legend at `scale` times the size of the widget, for export.
    [[nodiscard]] QImage toImage(double scale = 1.0);
    /// Where a node is drawn (its centre), in widget coordinates; null if it is not drawn.
    [[nodiscard]] QPointF positionOf(const NodeId& id) const;
    [[nodiscard]] int liveTokens() const;
    /// For measurements: more tokens at once than an eye can follow.
    void setMaximumTokens(int tokens);
    /// Tokens are drawn for 1 of how many requests that arrived here (1: all). What the nodes left
    /// out before is ClusterModel::sampledOneIn().
    [[nodiscard]] std::int64_t drawnOneIn() const;
    /// Frames painted in the last second; 0 when nothing moves.
    [[nodiscard]] int framesPerSecond() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void nodeActivated(const engram::NodeId& id);          ///< double click or Enter
    void selectionChanged(const engram::NodeId& id);       ///< empty: none
    void linkSelected(const engram::gui::LinkEnds& ends);  ///< empty: none
    void linkMenuRequested(const engram::gui::LinkEnds& ends, const QPoint& position);
    /// The user dragged from one daemon to another with Alt or Shift held.
    void linkDropRequested(const engram::gui::LinkEnds& ends);
    /// `id` is empty over the background; `position` is global.
    void contextMenuRequested(const engram::NodeId& id, const QPoint& position);
    /// A token was clicked; `serial` is its row in the log.
    void hopActivated(quint64 serial);
    /// An entry of the legend was switched; `term` is such as "hop:store".
    void exclusionRequested(const QString& term, bool isExcluded);
    void samplingChanged();  ///< drawnOneIn() changed
    void captionsChanged();
    /// Screen readers are told `words` about a node whose state or role changed.
    void stateAnnounced(const engram::NodeId& id, const QString& words);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    friend class CanvasAccessible;
    friend class NodeAccessible;
    class Private;
    std::unique_ptr<Private> m_p;
};

}  // namespace engram::gui
