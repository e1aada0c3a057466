// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_compare/side_look.h"

#include <QPainter>

namespace engram::gui {

namespace {

constexpr double kLineWidth = 2;
constexpr double kGlyph = 9;
constexpr QSize kSample{44, 16};

QColor colorOf(CompareSide side, const Theme& theme) {
    return side == CompareSide::First ? theme.accent : theme.probe;
}

}  // namespace

QPen SideLook::pen(CompareSide side, const Theme& theme) {
    const Qt::PenStyle style = side == CompareSide::First ? Qt::SolidLine : Qt::DashLine;
    return {colorOf(side, theme), kLineWidth, style, Qt::FlatCap};
}

void SideLook::drawGlyph(QPainter& painter, CompareSide side, double size, const Theme& theme) {
    const double half = size / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colorOf(side, theme));
    if (side == CompareSide::First)
        painter.drawEllipse(QPointF(), half * 0.9, half * 0.9);
    else
        painter.drawPolygon(QPolygonF({{0, -half}, {half, half * 0.8}, {-half, half * 0.8}}));
    painter.restore();
}

SideSample::SideSample(CompareSide side, QWidget* parent) : QWidget(parent), m_side(side) {
    setFixedSize(kSample);
}

void SideSample::setTheme(const Theme& theme) {
    m_theme = theme;
    update();
}

void SideSample::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(SideLook::pen(m_side, m_theme));
    painter.drawLine(QPointF(0, height() / 2.0), QPointF(width(), height() / 2.0));
    painter.translate(width() / 2.0, height() / 2.0);
    SideLook::drawGlyph(painter, m_side, kGlyph, m_theme);
}

}  // namespace engram::gui
