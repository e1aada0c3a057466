// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_style/visual_style.h"

#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace engram::gui {

namespace {

constexpr double kPi = std::numbers::pi;

/// `top` with `share` of its strength over `bottom`: opaque, so that edges never shine through.
QColor tint(const QColor& top, const QColor& bottom, float share) {
    const auto mix = [share](float a, float b) { return a * share + b * (1.0F - share); };
    return QColor::fromRgbF(mix(top.redF(), bottom.redF()), mix(top.greenF(), bottom.greenF()),
                            mix(top.blueF(), bottom.blueF()));
}

/// A closed polygon with corners rounded by `corner`.
QPainterPath roundedPolygon(const QPolygonF& points, double corner) {
    QPainterPath path;
    const auto count = points.size();
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF at = points[i];
        const QLineF in(at, points[(i + count - 1) % count]);
        const QLineF out(at, points[(i + 1) % count]);
        const QPointF start = in.pointAt(std::min(0.5, corner / in.length()));
        const QPointF end = out.pointAt(std::min(0.5, corner / out.length()));
        if (i == 0)
            path.moveTo(start);
        else
            path.lineTo(start);
        path.quadTo(at, end);
    }
    path.closeSubpath();
    return path;
}

QPolygonF regularPolygon(int corners, double radius, double firstAngle) {
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = firstAngle + 2.0 * kPi * i / corners;
        points << QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return points;
}

QPen roundPen(const QColor& color, double width) {
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

void drawArrows(QPainter& painter, double size) {
    const double r = size * 0.40;
    const QRectF box(-r, -r, 2 * r, 2 * r);
    const double head = size * 0.17;
    for (const double turn : {0.0, 180.0}) {
        painter.save();
        painter.rotate(turn);
        painter.drawArc(box, 20 * 16, 125 * 16);
        const QPointF tip(r * std::cos(-20 * kPi / 180), r * std::sin(-20 * kPi / 180));
        painter.drawPolyline(QPolygonF{tip + QPointF(-head * 1.25, -head * 0.35), tip,
                                       tip + QPointF(head * 0.45, -head * 1.15)});
        painter.restore();
    }
}

void drawQuestionMark(QPainter& painter, double size) {
    const double r = size * 0.23;
    QPainterPath path;
    const QRectF bow(-r, -size * 0.44, 2 * r, 2 * r);
    path.arcMoveTo(bow, 170);
    path.arcTo(bow, 170, -215);
    path.quadTo(QPointF(0, size * 0.04), QPointF(0, size * 0.17));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.drawPoint(QPointF(0, size * 0.42));
}

void drawStripes(QPainter& painter, const QPainterPath& outline, double radius,
                 const QColor& color) {
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.setPen(QPen(color, radius * 0.16));
    for (double x = -2.1 * radius; x <= 2.1 * radius; x += radius * 0.42)
        painter.drawLine(QPointF(x - radius, radius), QPointF(x + radius, -radius));
    painter.restore();
}

void drawPercentArc(QPainter& painter, double radius, double share, const Theme& theme) {
    const double r = radius * 1.2;
    const QRectF box(-r, -r, 2 * r, 2 * r);
    const double width = std::max(2.0, radius * 0.11);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.border, width));
    painter.drawEllipse(box);
    painter.setPen(QPen(theme.state(VisualState::Starting), width, Qt::SolidLine, Qt::FlatCap));
    const double clamped = std::clamp(share, 0.0, 1.0);
    painter.drawArc(box, 90 * 16, static_cast<int>(std::lround(-360.0 * 16.0 * clamped)));
}

void drawOutlined(QPainter& painter, const QPainterPath& path, const QColor& fill,
                  const QPen& pen) {
    painter.setBrush(fill);
    painter.setPen(pen);
    painter.drawPath(path);
}

}  // namespace

QPainterPath VisualStyle::shape(VisualRole role, double radius) {
    QPainterPath path;
    switch (role) {
        case VisualRole::Client:
            path.addEllipse(QPointF(), radius * 0.86, radius * 0.86);
            break;
        case VisualRole::Primary:
        case VisualRole::Backup:
            return roundedPolygon(regularPolygon(6, radius, 0.0), radius * 0.16);
        case VisualRole::Slave: {
            const double half = radius * 0.84;
            path.addRoundedRect(QRectF(-half, -half, 2 * half, 2 * half), radius * 0.28,
                                radius * 0.28);
            break;
        }
    }
    return path;
}

QPainterPath VisualStyle::notchedShape(VisualRole role, double radius) {
    QPainterPath notch;
    const double inner = radius * 0.5;
    const double outer = radius * 1.5;
    const auto at = [](double distance, double degrees) {
        const double angle = degrees * kPi / 180.0;
        return QPointF(distance * std::cos(angle), distance * std::sin(angle));
    };
    notch.moveTo(at(inner, -45));
    notch.lineTo(at(outer, -63));
    notch.lineTo(at(outer, -27));
    notch.closeSubpath();
    return shape(role, radius).subtracted(notch);
}

QPainterPath VisualStyle::crown(double width) {
    const double w = width / 2.0;
    const double h = width * 0.62;
    QPainterPath path;
    path.moveTo(-w * 0.86, 0);
    path.lineTo(-w, -h * 0.86);
    path.lineTo(-w * 0.44, -h * 0.46);
    path.lineTo(0, -h);
    path.lineTo(w * 0.44, -h * 0.46);
    path.lineTo(w, -h * 0.86);
    path.lineTo(w * 0.86, 0);
    path.closeSubpath();
    return path;
}

void VisualStyle::drawStateGlyph(QPainter& painter, VisualState state, double size,
                                 const QColor& color) {
    painter.save();
    painter.setPen(roundPen(color, std::max(1.3, size * 0.135)));
    painter.setBrush(Qt::NoBrush);
    const double s = size;
    switch (state) {
        case VisualState::Serving:
            painter.drawPolyline(QPolygonF{QPointF(-0.36 * s, 0.02 * s),
                                           QPointF(-0.1 * s, 0.28 * s),
                                           QPointF(0.38 * s, -0.28 * s)});
            break;
        case VisualState::Starting:
            drawArrows(painter, s);
            break;
        case VisualState::Suspect:
            painter.drawLine(QPointF(0, -0.42 * s), QPointF(0, 0.12 * s));
            painter.drawPoint(QPointF(0, 0.42 * s));
            break;
        case VisualState::Failed:
            painter.drawLine(QPointF(-0.3 * s, -0.3 * s), QPointF(0.3 * s, 0.3 * s));
            painter.drawLine(QPointF(-0.3 * s, 0.3 * s), QPointF(0.3 * s, -0.3 * s));
            break;
        case VisualState::Stopped:
            painter.setBrush(color);
            painter.setPen(Qt::NoPen);
            painter.drawRoundedRect(QRectF(-0.28 * s, -0.28 * s, 0.56 * s, 0.56 * s), 0.06 * s,
                                    0.06 * s);
            break;
        case VisualState::Unknown:
            drawQuestionMark(painter, s);
            break;
    }
    painter.restore();
}

void VisualStyle::drawToken(QPainter& painter, HopKind kind, double size, const QColor& color,
                            const QColor& background) {
    const double r = size / 2.0;
    QPainterPath path;
    bool isFilled = false;
    switch (kind) {
        case HopKind::Failure: {
            path.moveTo(-0.62 * r, -0.62 * r);
            path.lineTo(0.62 * r, 0.62 * r);
            path.moveTo(-0.62 * r, 0.62 * r);
            path.lineTo(0.62 * r, -0.62 * r);
            break;
        }
        case HopKind::Store:
            path = roundedPolygon(regularPolygon(4, r, 0.0), r * 0.12);
            isFilled = true;
            break;
        case HopKind::StoreAck:
        case HopKind::FetchReply:
        case HopKind::LookupReply:
        case HopKind::Reply:
        case HopKind::None:
            path.addEllipse(QPointF(), 0.64 * r, 0.64 * r);
            break;
        case HopKind::WriteRequest:
            isFilled = true;
            [[fallthrough]];
        case HopKind::ReadRequest:
        case HopKind::Fetch:
        case HopKind::Lookup:
            path = roundedPolygon(regularPolygon(3, isFilled ? r : 0.9 * r, 0.0), r * 0.12);
            break;
    }
    painter.save();
    const double line = std::max(1.4, size * 0.15);
    // A rim of background keeps a token readable over edges, nodes and other tokens.
    painter.setBrush(kind == HopKind::Failure ? QBrush() : QBrush(background));
    painter.setPen(roundPen(background, line * 2.4));
    painter.drawPath(path);
    painter.setBrush(isFilled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.setPen(roundPen(color, kind == HopKind::Failure ? line * 1.25 : line));
    painter.drawPath(path);
    painter.restore();
}

void VisualStyle::drawNode(QPainter& painter, VisualRole role, VisualState state, double radius,
                           const Theme& theme, double syncShare) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = theme.state(state);
    const double line = std::max(1.5, radius * 0.09);
    double inner = radius;
    if (role == VisualRole::Backup) {
        QPen ring(color, line * 0.8, Qt::CustomDashLine, Qt::RoundCap, Qt::RoundJoin);
        ring.setDashPattern({2.4, 2.6});
        drawOutlined(painter, shape(role, radius), theme.background, ring);
        inner = radius * 0.76;
    }
    const QPainterPath outline = shape(role, inner);
    QColor glyph = color;
    switch (state) {
        case VisualState::Serving:
            painter.fillPath(outline, color);
            glyph = theme.onState;
            break;
        case VisualState::Failed:
            painter.fillPath(notchedShape(role, inner), color);
            glyph = theme.onState;
            break;
        case VisualState::Starting:
            painter.fillPath(outline, tint(color, theme.background, 0.08F));
            drawStripes(painter, outline, inner, tint(color, theme.background, 0.22F));
            drawOutlined(painter, outline, Qt::transparent, roundPen(color, line));
            break;
        case VisualState::Suspect:
            drawOutlined(painter, outline, theme.background, roundPen(color, line));
            drawOutlined(painter, shape(role, inner * 0.76), tint(color, theme.background, 0.16F),
                         roundPen(color, line));
            break;
        case VisualState::Stopped:
            drawOutlined(painter, outline, theme.background, roundPen(color, line));
            break;
        case VisualState::Unknown: {
            QPen dashes(color, line, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
            dashes.setDashPattern({2.6, 1.8});
            drawOutlined(painter, outline, theme.background, dashes);
            break;
        }
    }
    drawStateGlyph(painter, state, inner * 0.92, glyph);
    if (syncShare < 1.0)
        drawPercentArc(painter, radius, syncShare, theme);
    painter.restore();
}

}  // namespace engram::gui
