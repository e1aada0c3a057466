// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Shapes, glyphs, icons and words for states, roles and messages: the same on the canvas, in the
// tables and in the legend. Stateless; GUI thread only.

#pragma once

#include <QCoreApplication>
#include <QIcon>
#include <QPainterPath>
#include <QString>

#include "common/event.h"
#include "gui_model/visual_state.h"
#include "gui_style/theme.h"

class QPainter;

namespace engram::gui {

struct NodeView;

/// A class only for the sake of its translation context.
class VisualStyle {
    Q_DECLARE_TR_FUNCTIONS(VisualStyle)

public:
    static constexpr double kMinimumPointSize = 10.0;

    /// "serving", "primary", "write": lower case, for use inside a line.
    [[nodiscard]] static QString stateName(VisualState state);
    [[nodiscard]] static QString roleName(VisualRole role);
    [[nodiscard]] static QString hopName(HopKind kind);
    /// What is shown as a node's state: its own words, or "unknown since 3.2 s".
    [[nodiscard]] static QString stateLine(const NodeView& node, std::int64_t nowUs);
    /// Whom or what a node lacks to go on, as NodeView::waitsFor has it, in the language of the
    /// window; what is not known as it is.
    [[nodiscard]] static QString waitText(const QString& waitsFor);
    /// A node_state or the state of a process ("killed", "frozen", "stopping") in the language of
    /// the window; other words as they are.
    [[nodiscard]] static QString nodeStateWord(const QString& word);
    /// "214 keys"; for clients nothing.
    [[nodiscard]] static QString keysLine(const NodeView& node);
    /// "s3, slave, serving, 214 keys": tooltips and screen readers.
    [[nodiscard]] static QString describe(const NodeView& node, std::int64_t nowUs);

    /// Outline of a role inside a circle of `radius` about the origin: circle, hexagon, rounded
    /// square.
    [[nodiscard]] static QPainterPath shape(VisualRole role, double radius);
    /// A shape with the notch that marks failed nodes cut out.
    [[nodiscard]] static QPainterPath notchedShape(VisualRole role, double radius);
    /// The crown of the primary, `width` wide, its foot centred on the origin.
    [[nodiscard]] static QPainterPath crown(double width);
    /// Draws the glyph of a state in a box of `size` about the origin.
    static void drawStateGlyph(QPainter& painter, VisualState state, double size,
                               const QColor& color);
    /// Draws the glyph of a message, centred on the origin, pointing to the right: write filled
    /// triangle, replicate diamond, acknowledgement hollow circle, read open triangle, failure
    /// cross.
    static void drawToken(QPainter& painter, HopKind kind, double size, const QColor& color,
                          const QColor& background);
    /// Draws a whole node (shape, fill, glyph, no text) of `radius` about the origin. `syncShare`
    /// below 1 adds the percent arc. The crown is not part of it.
    static void drawNode(QPainter& painter, VisualRole role, VisualState state, double radius,
                         const Theme& theme, double syncShare = 1.0);

    /// Icons for tables, legends and actions; drawn when shown, so sharp at every size.
    [[nodiscard]] static QIcon stateIcon(VisualState state, const Theme& theme);
    [[nodiscard]] static QIcon nodeIcon(VisualRole role, VisualState state, const Theme& theme);
    [[nodiscard]] static QIcon hopIcon(HopKind kind, const Theme& theme);

private:
    [[nodiscard]] static QString waitReason(const QString& text);
    [[nodiscard]] static QString describeState(const NodeView& node, std::int64_t nowUs);
};

}  // namespace engram::gui
