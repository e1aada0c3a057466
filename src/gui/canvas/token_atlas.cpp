// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/token_atlas.h"

#include <QPainter>
#include <cmath>

#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

constexpr int kKinds = static_cast<int>(HopKind::Failure) + 1;

/// Circles look the same from everywhere, and a cross or a diamond must not seem to spin.
bool hasDirection(HopKind kind) {
    return kind == HopKind::WriteRequest || kind == HopKind::ReadRequest ||
           kind == HopKind::Fetch || kind == HopKind::Lookup;
}

}  // namespace

TokenAtlas::TokenAtlas(const Theme& theme, double pixelRatio)
    // Even, so that the corner of a cell centred on a whole pixel is one too.
    : m_cell(2 * static_cast<int>(std::ceil(kTokenSize * 0.85 * pixelRatio))) {
    m_pixmap = QPixmap(m_cell * kDirections, m_cell * kKinds);
    m_pixmap.fill(Qt::transparent);
    QPainter painter(&m_pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < kKinds; ++row) {
        const auto kind = static_cast<HopKind>(row);
        for (int column = 0; column < (hasDirection(kind) ? kDirections : 1); ++column) {
            painter.save();
            painter.translate((column + 0.5) * m_cell, (row + 0.5) * m_cell);
            painter.scale(pixelRatio, pixelRatio);
            painter.rotate(360.0 * column / kDirections);
            VisualStyle::drawToken(painter, kind, kTokenSize, theme.token(kind), theme.background);
            painter.restore();
        }
    }
}

QRectF TokenAtlas::source(HopKind kind, double degrees) const {
    int column = 0;
    if (hasDirection(kind)) {
        const int step = static_cast<int>(std::lround(degrees / 360.0 * kDirections));
        column = ((step % kDirections) + kDirections) % kDirections;
    }
    return QRectF(column * m_cell, static_cast<int>(kind) * m_cell, m_cell, m_cell);
}

}  // namespace engram::gui
