// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// How the two recordings of a comparison look: by colour, by the style of the line and by a glyph.
// Stateless; GUI thread only.

#pragma once

#include <QPen>
#include <QWidget>

#include "gui_compare/comparison.h"
#include "gui_style/theme.h"

class QPainter;

namespace engram::gui {

class SideLook {
public:
    /// The first is solid, the second dashed.
    [[nodiscard]] static QPen pen(CompareSide side, const Theme& theme);
    /// A disc for the first, a triangle for the second, in a box of `size` about the origin.
    static void drawGlyph(QPainter& painter, CompareSide side, double size, const Theme& theme);
};

/// A piece of line with its glyph, for legends.
class SideSample final : public QWidget {
public:
    explicit SideSample(CompareSide side, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CompareSide m_side;
    Theme m_theme = Theme::light();
};

}  // namespace engram::gui
