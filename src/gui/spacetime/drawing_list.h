// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What is to be drawn, so that the screen and a file show the same. Values.

#pragma once

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QSizeF>
#include <QString>
#include <vector>

class QPainter;

namespace engram::gui {

struct DrawingList {
    /// Lines of one pen, drawn in one call.
    struct Lines {
        QColor color;
        qreal width = 1;
        Qt::PenStyle style = Qt::SolidLine;
        std::vector<QLineF> lines;
    };
    struct Polygon {
        QPolygonF points;
        QColor color;
    };
    struct Dot {
        QPointF at;
        qreal radius = 2;
        QColor color;
    };
    struct Text {
        QPointF at;
        QString text;
        QColor color;
        Qt::Alignment alignment = Qt::AlignLeft;  ///< of `at` in the line of text, by its baseline
        bool isBold = false;
    };

    std::vector<Lines> lines;
    std::vector<Polygon> polygons;
    std::vector<Dot> dots;
    std::vector<Text> texts;

    /// The batch of a pen; made when it is new. Valid until the next call.
    Lines& linesOf(const QColor& color, qreal width, Qt::PenStyle style = Qt::SolidLine);
    /// Lines first, then polygons, dots and texts.
    void paint(QPainter& painter) const;
    /// A complete SVG 1.1 document of `size` on `background`.
    [[nodiscard]] QByteArray toSvg(QSizeF size, const QColor& background, const QFont& font) const;
};

}  // namespace engram::gui
