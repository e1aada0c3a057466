// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/link_painter.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <cmath>

namespace engram::gui {

namespace {

constexpr double kGlyph = 11.0;
constexpr double kArrow = 9.0;
/// Where the marks of a link stand whose directions have different faults.
constexpr double kForwardShare = 0.64;
constexpr double kBackwardShare = 0.36;
/// Room for a mark with its arrow and words, about its centre.
constexpr QSizeF kMarkRoom(150.0, 76.0);

QString words(const EdgeFault& fault) {
    //: Beside a link whose messages are late
    return QCoreApplication::translate("ClusterCanvas", "%1 ms")
        .arg(QLocale().toString(fault.delayMs));
}

bool hasFault(const EdgeFault& fault) {
    return fault.kind != EdgeFault::Kind::None;
}

}  // namespace

QColor LinkPainter::colorOf(const EdgeFault& fault) const {
    return m_theme.state(fault.kind == EdgeFault::Kind::Drop ? VisualState::Failed
                                                             : VisualState::Suspect);
}

void LinkPainter::drawClock(QPainter& painter, double radius, const QColor& color) {
    painter.setPen(QPen(color, std::max(1.2, radius * 0.2), Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(), radius, radius);
    painter.drawLine(QPointF(), QPointF(0, -radius * 0.62));
    painter.drawLine(QPointF(), QPointF(radius * 0.5, 0));
}

void LinkPainter::paintArrow(QPainter& painter, const EdgePath& path, double share,
                             int direction) const {
    painter.save();
    painter.translate(path.pointAt(share));
    painter.rotate(path.angleAt(share) + (direction < 0 ? 180.0 : 0.0));
    painter.translate(kGlyph + 3.0, 0);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(
        QPolygonF({QPointF(kArrow, 0), QPointF(0, -kArrow * 0.62), QPointF(0, kArrow * 0.62)}));
    painter.restore();
}

void LinkPainter::paintMark(QPainter& painter, const SceneEdge& edge, const EdgeFault& fault,
                            double share, int direction) const {
    const QColor color = colorOf(fault);
    painter.setBrush(color);
    if (direction != 0)
        paintArrow(painter, edge.path, share, direction);
    painter.save();
    painter.translate(edge.path.pointAt(share));
    // The disc cuts the line.
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.background);
    painter.drawEllipse(QPointF(), kGlyph, kGlyph);
    if (fault.kind == EdgeFault::Kind::Drop) {
        constexpr double kArm = kGlyph * 0.58;
        painter.setPen(QPen(color, 3.2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(-kArm, -kArm), QPointF(kArm, kArm));
        painter.drawLine(QPointF(-kArm, kArm), QPointF(kArm, -kArm));
        painter.restore();
        return;
    }
    drawClock(painter, kGlyph * 0.72, color);
    const QFontMetricsF metrics(m_font);
    const QString text = words(fault);
    const double width = metrics.horizontalAdvance(text) + 8.0;
    const QRectF box(-width / 2, kGlyph + 1.0, width, metrics.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.background);
    painter.drawRoundedRect(box, 4, 4);
    painter.setFont(m_font);
    painter.setPen(m_theme.text);
    painter.drawText(box, Qt::AlignCenter, text);
    painter.restore();
}

void LinkPainter::paint(QPainter& painter, const SceneEdge& edge) const {
    const EdgeFault& worst = edge.forward.kind == EdgeFault::Kind::Drop || !hasFault(edge.backward)
                                 ? edge.forward
                                 : edge.backward;
    painter.setPen(QPen(colorOf(worst), edge.selected ? 3.5 : 2.2, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(edge.path.path());
    if (edge.forward == edge.backward) {
        paintMark(painter, edge, edge.forward, 0.5, 0);
        return;
    }
    const bool isAlone = !hasFault(edge.forward) || !hasFault(edge.backward);
    if (hasFault(edge.forward))
        paintMark(painter, edge, edge.forward, isAlone ? 0.5 : kForwardShare, 1);
    if (hasFault(edge.backward))
        paintMark(painter, edge, edge.backward, isAlone ? 0.5 : kBackwardShare, -1);
}

void LinkPainter::paintCut(QPainter& painter, QPointF from, QPointF to) const {
    const QColor color = m_theme.state(VisualState::Failed);
    QPen pen(color, 2.2, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({4.0, 3.0});
    painter.setPen(pen);
    painter.drawLine(from, to);
    constexpr double kArm = 6.0;
    const QPointF middle = (from + to) / 2.0;
    painter.setPen(QPen(color, 3.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle + QPointF(-kArm, -kArm), middle + QPointF(kArm, kArm));
    painter.drawLine(middle + QPointF(-kArm, kArm), middle + QPointF(kArm, -kArm));
}

QRectF LinkPainter::bounds(const SceneEdge& edge) const {
    QRectF box = edge.path.boundingRect();
    if (!hasFault(edge.forward) && !hasFault(edge.backward))
        return box;
    for (const double share : {kBackwardShare, 0.5, kForwardShare}) {
        QRectF mark(QPointF(), kMarkRoom);
        mark.moveCenter(edge.path.pointAt(share));
        box |= mark;
    }
    return box;
}

}  // namespace engram::gui
