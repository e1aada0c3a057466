// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_actions/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <cmath>
#include <numbers>

namespace engram::gui {

namespace {

constexpr qreal kGrid = 24;
constexpr qreal kStroke = 1.7;

QPointF onCircle(qreal radius, qreal degrees, QPointF centre = {12, 12}) {
    const qreal radians = degrees * std::numbers::pi / 180;
    return {centre.x() + radius * std::cos(radians), centre.y() - radius * std::sin(radians)};
}

void line(QPainterPath& path, QPointF from, QPointF to) {
    path.moveTo(from);
    path.lineTo(to);
}

void polyline(QPainterPath& path, std::initializer_list<QPointF> points) {
    path.moveTo(*points.begin());
    for (auto point = points.begin() + 1; point != points.end(); ++point) {
        path.lineTo(*point);
    }
}

void hexagon(QPainterPath& path, QPointF centre, qreal radius) {
    path.moveTo(onCircle(radius, 90, centre));
    for (int corner = 1; corner < 6; ++corner) {
        path.lineTo(onCircle(radius, 90 + 60.0 * corner, centre));
    }
    path.closeSubpath();
}

void plus(QPainterPath& path, QPointF centre, qreal arm) {
    line(path, centre - QPointF(arm, 0), centre + QPointF(arm, 0));
    line(path, centre - QPointF(0, arm), centre + QPointF(0, arm));
}

void cross(QPainterPath& path, QPointF centre, qreal arm) {
    line(path, centre - QPointF(arm, arm), centre + QPointF(arm, arm));
    line(path, centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
}

void crown(QPainterPath& path, QRectF box) {
    const qreal middle = box.center().x();
    path.moveTo(box.bottomLeft());
    path.lineTo(box.left(), box.top() + box.height() * 0.25);
    path.lineTo(box.left() + box.width() * 0.28, box.top() + box.height() * 0.6);
    path.lineTo(middle, box.top());
    path.lineTo(box.right() - box.width() * 0.28, box.top() + box.height() * 0.6);
    path.lineTo(box.right(), box.top() + box.height() * 0.25);
    path.lineTo(box.bottomRight());
    path.closeSubpath();
}

/// Most of a circle, with an arrow head at its end.
void turningArrow(QPainterPath& path) {
    path.arcMoveTo(QRectF(4.5, 4.5, 15, 15), 60);
    path.arcTo(QRectF(4.5, 4.5, 15, 15), 60, -300);
    path.moveTo(15.6, 3.2);
    path.lineTo(15.9, 5.6);
    path.lineTo(13.4, 6.4);
}

void snowflake(QPainterPath& path) {
    for (int arm = 0; arm < 6; ++arm) {
        const qreal degrees = 90 + 60.0 * arm;
        line(path, {12, 12}, onCircle(8.5, degrees));
        const QPointF fork = onCircle(5.2, degrees);
        line(path, fork, onCircle(2.8, degrees + 55, fork));
        line(path, fork, onCircle(2.8, degrees - 55, fork));
    }
}

void sun(QPainterPath& path) {
    path.addEllipse(QPointF(12, 12), 3.8, 3.8);
    for (int ray = 0; ray < 8; ++ray) {
        line(path, onCircle(6.6, 45.0 * ray), onCircle(9, 45.0 * ray));
    }
}

/// Nodes: what acts on daemons.
void nodeGlyph(QPainterPath& path, IconId id) {
    switch (id) {
        case IconId::Launch:
            polyline(path, {{7, 4.5}, {19, 12}, {7, 19.5}});
            path.closeSubpath();
            break;
        case IconId::AddSlave:
            path.addRoundedRect(QRectF(3.5, 6.5, 12, 12), 2.5, 2.5);
            plus(path, {18.5, 7}, 3);
            break;
        case IconId::AddBackup:
            hexagon(path, {10, 13}, 7);
            plus(path, {19, 6}, 3);
            break;
        case IconId::Kill:
            path.addEllipse(QPointF(12, 12), 8.5, 8.5);
            cross(path, {12, 12}, 3.2);
            break;
        case IconId::KillPrimary:
            crown(path, QRectF(3.5, 4.5, 17, 9.5));
            cross(path, {12, 18.8}, 2.4);
            break;
        case IconId::Stop:
            path.addRoundedRect(QRectF(5.5, 5.5, 13, 13), 2, 2);
            break;
        case IconId::Freeze:
            snowflake(path);
            break;
        case IconId::Thaw:
            sun(path);
            break;
        case IconId::Restart:
        case IconId::Refresh:
            turningArrow(path);
            break;
        case IconId::StopAll:
            path.arcMoveTo(QRectF(4, 4.5, 16, 16), 55);
            path.arcTo(QRectF(4, 4.5, 16, 16), 55, -290);
            line(path, {12, 3}, {12, 11.5});
            break;
        default:
            break;
    }
}

/// The application mark: a master with its slaves.
void applicationGlyph(QPainterPath& path) {
    hexagon(path, {12, 12}, 4.2);
    for (const qreal degrees : {90.0, 210.0, 330.0}) {
        line(path, onCircle(4.2, degrees), onCircle(6.6, degrees));
        path.addEllipse(onCircle(8.8, degrees), 2.2, 2.2);
    }
}

/// Connections, views and messages.
void windowGlyph(QPainterPath& path, IconId id) {
    switch (id) {
        case IconId::Attach:
        case IconId::Detach:
            line(path, {12, 15.5}, {12, 21});
            path.moveTo(7, 9);
            path.lineTo(17, 9);
            path.lineTo(17, 11);
            path.arcTo(QRectF(7, 6, 10, 10), 0, -180);
            path.closeSubpath();
            line(path, {9.5, 4}, {9.5, 9});
            line(path, {14.5, 4}, {14.5, 9});
            if (id == IconId::Detach) {
                line(path, {3, 21}, {21, 3});
            }
            break;
        case IconId::Lock:
            path.addRoundedRect(QRectF(5.5, 10.5, 13, 9.5), 2, 2);
            path.moveTo(8.5, 10.5);
            path.lineTo(8.5, 8);
            path.arcTo(QRectF(8.5, 4.5, 7, 7), 180, -180);
            path.lineTo(15.5, 10.5);
            break;
        case IconId::Workload:
            polyline(path, {{2.5, 12}, {7, 12}, {9.8, 5}, {14.2, 19}, {17, 12}, {21.5, 12}});
            break;
        case IconId::Console:
            path.addRoundedRect(QRectF(3, 4.5, 18, 15), 2.5, 2.5);
            polyline(path, {{7, 9}, {10, 12}, {7, 15}});
            line(path, {12.5, 15}, {16.5, 15});
            break;
        case IconId::Search:
            path.addEllipse(QPointF(10.5, 10.5), 6, 6);
            line(path, {15, 15}, {20, 20});
            break;
        case IconId::More:
            polyline(path, {{6, 6}, {12, 12}, {6, 18}});
            polyline(path, {{13, 6}, {19, 12}, {13, 18}});
            break;
        case IconId::Layout:
            path.addRoundedRect(QRectF(3.5, 4.5, 17, 15), 2, 2);
            line(path, {14.5, 4.5}, {14.5, 19.5});
            line(path, {3.5, 14}, {14.5, 14});
            break;
        default:
            break;
    }
}

void messageGlyph(QPainterPath& path, IconId id) {
    switch (id) {
        case IconId::Hint:
            path.arcMoveTo(QRectF(6, 3, 12, 12), -50);
            path.arcTo(QRectF(6, 3, 12, 12), -50, 280);
            polyline(path, {{8.15, 13.6}, {9.5, 17}, {14.5, 17}, {15.85, 13.6}});
            line(path, {10.2, 20.5}, {13.8, 20.5});
            break;
        case IconId::About:
            path.addEllipse(QPointF(12, 12), 8.5, 8.5);
            line(path, {12, 11.2}, {12, 16.2});
            line(path, {12, 7.8}, {12, 7.9});
            break;
        case IconId::Close:
            cross(path, {12, 12}, 4.6);
            break;
        case IconId::Copy:
            path.addRoundedRect(QRectF(8.5, 8.5, 11, 11), 2, 2);
            polyline(path, {{15.5, 5}, {6.5, 5}, {5, 6.5}, {5, 15.5}});
            break;
        case IconId::Warning:
            polyline(path, {{12, 4}, {21, 19.5}, {3, 19.5}});
            path.closeSubpath();
            line(path, {12, 10}, {12, 14});
            line(path, {12, 16.7}, {12, 16.8});
            break;
        case IconId::Application:
            applicationGlyph(path);
            break;
        default:
            break;
    }
}

/// A triangle towards `direction` (1: right) with a line at its tip.
void stepGlyph(QPainterPath& path, qreal direction) {
    const auto at = [direction](qreal x, qreal y) { return QPointF(12 + direction * x, y); };
    polyline(path, {at(-5, 6), at(3, 12), at(-5, 18)});
    path.closeSubpath();
    line(path, at(6, 6), at(6, 18));
}

/// Two triangles with a mark on top, towards which they go.
void markerGlyph(QPainterPath& path, qreal direction) {
    const auto at = [direction](qreal x, qreal y) { return QPointF(12 + direction * x, y); };
    polyline(path, {at(-8, 7), at(-2, 12), at(-8, 17)});
    polyline(path, {at(-2, 7), at(4, 12), at(-2, 17)});
    line(path, at(7.5, 5), at(7.5, 19));
    path.addEllipse(at(7.5, 5), 1.6, 1.6);
}

/// Time and recordings.
void timeGlyph(QPainterPath& path, IconId id) {
    switch (id) {
        case IconId::Play:
            polyline(path, {{8, 5.5}, {18, 12}, {8, 18.5}});
            path.closeSubpath();
            break;
        case IconId::Pause:
            path.addRoundedRect(QRectF(6.5, 5.5, 3.5, 13), 1, 1);
            path.addRoundedRect(QRectF(14, 5.5, 3.5, 13), 1, 1);
            break;
        case IconId::Live:
            path.addEllipse(QPointF(12, 12), 2.6, 2.6);
            path.addEllipse(QPointF(12, 12), 8.5, 8.5);
            break;
        case IconId::StepBack:
        case IconId::StepForward:
            stepGlyph(path, id == IconId::StepForward ? 1 : -1);
            break;
        case IconId::PreviousMarker:
        case IconId::NextMarker:
            markerGlyph(path, id == IconId::NextMarker ? 1 : -1);
            break;
        case IconId::Bookmark:
            polyline(path, {{7, 4}, {17, 4}, {17, 20}, {12, 15.5}, {7, 20}});
            path.closeSubpath();
            break;
        case IconId::Open:
            polyline(path, {{3.5, 18.5}, {3.5, 6}, {9.5, 6}, {11.5, 8.5}, {19, 8.5}, {19, 11.5}});
            polyline(path, {{3.5, 18.5}, {6.5, 11.5}, {21.5, 11.5}, {18.5, 18.5}});
            path.closeSubpath();
            break;
        case IconId::Save:
            line(path, {12, 3.5}, {12, 14.5});
            polyline(path, {{7.5, 10.5}, {12, 15}, {16.5, 10.5}});
            polyline(path, {{4.5, 15.5}, {4.5, 19.5}, {19.5, 19.5}, {19.5, 15.5}});
            break;
        default:
            break;
    }
}

/// Simulations and their futures.
void futureGlyph(QPainterPath& path, IconId id) {
    switch (id) {
        case IconId::Simulate:  // a cluster inside a screen
            path.addRoundedRect(QRectF(2.5, 4, 19, 13), 2, 2);
            hexagon(path, {12, 10.5}, 3.6);
            line(path, {8, 20.5}, {16, 20.5});
            break;
        case IconId::Branch:
            line(path, {3, 12}, {9, 12});
            polyline(path, {{9, 12}, {14, 6.5}, {20.5, 6.5}});
            polyline(path, {{9, 12}, {14, 17.5}, {20.5, 17.5}});
            polyline(path, {{18, 4}, {20.5, 6.5}, {18, 9}});
            polyline(path, {{18, 15}, {20.5, 17.5}, {18, 20}});
            break;
        case IconId::Swap:
            line(path, {4, 8}, {20, 8});
            polyline(path, {{16.5, 4.5}, {20, 8}, {16.5, 11.5}});
            line(path, {4, 16.5}, {20, 16.5});
            polyline(path, {{7.5, 13}, {4, 16.5}, {7.5, 20}});
            break;
        case IconId::Compare:
            path.addRoundedRect(QRectF(3.5, 4.5, 17, 6), 1.5, 1.5);
            path.addRoundedRect(QRectF(3.5, 13.5, 17, 6), 1.5, 1.5);
            line(path, {8, 4.5}, {8, 10.5});
            line(path, {14.5, 13.5}, {14.5, 19.5});
            break;
        default:
            break;
    }
}

QPainterPath glyph(IconId id) {
    QPainterPath path;
    futureGlyph(path, id);
    timeGlyph(path, id);
    nodeGlyph(path, id);
    windowGlyph(path, id);
    messageGlyph(path, id);
    return path;
}

class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(IconId id) : m_id(id), m_path(glyph(id)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const QPalette palette = QGuiApplication::palette();
        QColor colour = palette.color(QPalette::Active, QPalette::ButtonText);
        if (m_id == IconId::Application) {
            colour = palette.color(QPalette::Active, QPalette::Highlight);
        } else if (mode == QIcon::Disabled) {
            colour = palette.color(QPalette::Disabled, QPalette::ButtonText);
        } else if (mode == QIcon::Selected) {
            colour = palette.color(QPalette::Active, QPalette::HighlightedText);
        }
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal scale = qMin(rect.width(), rect.height()) / kGrid;
        painter->translate(rect.center() + QPointF(0.5, 0.5));
        painter->scale(scale, scale);
        painter->translate(-kGrid / 2, -kGrid / 2);
        painter->setPen(QPen(colour, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(m_path);
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return result;
    }

    QIconEngine* clone() const override { return new LineIconEngine(m_id); }

private:
    IconId m_id;
    QPainterPath m_path;
};

}  // namespace

QIcon icon(IconId id) {
    return id == IconId::None ? QIcon() : QIcon(new LineIconEngine(id));
}

}  // namespace engram::gui
