// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// All tokens in all directions in one pixmap, so that drawing one is a copy of pixels.

#pragma once

#include <QPixmap>
#include <QRectF>

#include "common/event.h"
#include "gui_style/theme.h"

namespace engram::gui {

class TokenAtlas {
public:
    static constexpr int kDirections = 32;
    /// Width of a glyph in widget coordinates.
    static constexpr double kTokenSize = 13.0;

    TokenAtlas() = default;
    TokenAtlas(const Theme& theme, double pixelRatio);

    [[nodiscard]] const QPixmap& pixmap() const { return m_pixmap; }
    /// Where in the pixmap the token of `kind` lies that points to `degrees`.
    [[nodiscard]] QRectF source(HopKind kind, double degrees) const;

private:
    QPixmap m_pixmap;
    int m_cell = 1;
};

}  // namespace engram::gui
