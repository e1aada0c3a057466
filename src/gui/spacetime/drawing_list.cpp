// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_spacetime/drawing_list.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QXmlStreamWriter>
#include <algorithm>

namespace engram::gui {

namespace {

QString number(qreal value) {
    return QString::number(value, 'f', 2);
}

QString dashesOf(Qt::PenStyle style) {
    switch (style) {
        case Qt::DashLine:
            return QStringLiteral("5 4");
        case Qt::DotLine:
            return QStringLiteral("1.5 3");
        default:
            return {};
    }
}

/// One path for a batch: thousands of elements would make viewers slow.
QString pathOf(const std::vector<QLineF>& lines) {
    QString path;
    for (const QLineF& line : lines) {
        path +=
            QStringLiteral("M%1 %2L%3 %4")
                .arg(number(line.x1()), number(line.y1()), number(line.x2()), number(line.y2()));
    }
    return path;
}

QString anchorOf(Qt::Alignment alignment) {
    return alignment.testFlag(Qt::AlignHCenter) ? QStringLiteral("middle")
           : alignment.testFlag(Qt::AlignRight) ? QStringLiteral("end")
                                                : QStringLiteral("start");
}

}  // namespace

DrawingList::Lines& DrawingList::linesOf(const QColor& color, qreal width, Qt::PenStyle style) {
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const Lines& batch) {
        return batch.color == color && batch.width == width && batch.style == style;
    });
    if (found != lines.end()) {
        return *found;
    }
    lines.push_back({color, width, style, {}});
    return lines.back();
}

void DrawingList::paint(QPainter& painter) const {
    for (const Lines& batch : lines) {
        painter.setPen(QPen(batch.color, batch.width, batch.style, Qt::FlatCap));
        painter.drawLines(batch.lines.data(), static_cast<int>(batch.lines.size()));
    }
    painter.setPen(Qt::NoPen);
    for (const Polygon& polygon : polygons) {
        painter.setBrush(polygon.color);
        painter.drawPolygon(polygon.points);
    }
    for (const Dot& dot : dots) {
        painter.setBrush(dot.color);
        painter.drawEllipse(dot.at, dot.radius, dot.radius);
    }
    const QFont plain = painter.font();
    for (const Text& text : texts) {
        QFont font = plain;
        font.setBold(text.isBold);
        painter.setFont(font);
        painter.setPen(text.color);
        const qreal width = QFontMetricsF(font).horizontalAdvance(text.text);
        const qreal shift = text.alignment.testFlag(Qt::AlignHCenter) ? width / 2
                            : text.alignment.testFlag(Qt::AlignRight) ? width
                                                                      : 0;
        painter.drawText(text.at - QPointF(shift, 0), text.text);
    }
    painter.setFont(plain);
}

QByteArray DrawingList::toSvg(QSizeF size, const QColor& background, const QFont& font) const {
    QByteArray bytes;
    QXmlStreamWriter svg(&bytes);
    svg.setAutoFormatting(true);
    svg.writeStartDocument();
    svg.writeStartElement(QStringLiteral("svg"));
    svg.writeAttribute(QStringLiteral("xmlns"), QStringLiteral("http://www.w3.org/2000/svg"));
    svg.writeAttribute(QStringLiteral("version"), QStringLiteral("1.1"));
    svg.writeAttribute(QStringLiteral("width"), number(size.width()));
    svg.writeAttribute(QStringLiteral("height"), number(size.height()));
    svg.writeAttribute(QStringLiteral("font-family"),
                       font.family() + QLatin1String(", sans-serif"));
    svg.writeAttribute(QStringLiteral("font-size"),
                       QString::number(QFontMetricsF(font).ascent() * 1.08, 'f', 1));
    const auto element = [&svg](const char* name,
                                std::initializer_list<std::pair<const char*, QString>> rows) {
        svg.writeStartElement(QLatin1String(name));
        for (const auto& [key, value] : rows) {
            svg.writeAttribute(QLatin1String(key), value);
        }
    };
    element("rect", {{"width", QStringLiteral("100%")},
                     {"height", QStringLiteral("100%")},
                     {"fill", background.name()}});
    svg.writeEndElement();
    for (const Lines& batch : lines) {
        element("path", {{"d", pathOf(batch.lines)},
                         {"fill", QStringLiteral("none")},
                         {"stroke", batch.color.name()},
                         {"stroke-width", number(batch.width)}});
        if (const QString dashes = dashesOf(batch.style); !dashes.isEmpty()) {
            svg.writeAttribute(QStringLiteral("stroke-dasharray"), dashes);
        }
        svg.writeEndElement();
    }
    for (const Polygon& polygon : polygons) {
        QString points;
        for (const QPointF& point : polygon.points) {
            points += number(point.x()) + QLatin1Char(',') + number(point.y()) + QLatin1Char(' ');
        }
        element("polygon", {{"points", points.trimmed()}, {"fill", polygon.color.name()}});
        svg.writeEndElement();
    }
    for (const Dot& dot : dots) {
        element("circle", {{"cx", number(dot.at.x())},
                           {"cy", number(dot.at.y())},
                           {"r", number(dot.radius)},
                           {"fill", dot.color.name()}});
        svg.writeEndElement();
    }
    for (const Text& text : texts) {
        element("text", {{"x", number(text.at.x())},
                         {"y", number(text.at.y())},
                         {"fill", text.color.name()},
                         {"text-anchor", anchorOf(text.alignment)}});
        if (text.isBold) {
            svg.writeAttribute(QStringLiteral("font-weight"), QStringLiteral("bold"));
        }
        svg.writeCharacters(text.text);
        svg.writeEndElement();
    }
    svg.writeEndDocument();
    return bytes;
}

}  // namespace engram::gui
