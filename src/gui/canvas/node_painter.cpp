// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_canvas/node_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

#include "gui_canvas/link_painter.h"
#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

/// The upper right corner, where the window has a field for a key.
constexpr double kKeyField = 246;
constexpr double kDimmed = 0.38;
constexpr double kBarHeight = 4.0;

/// How far rings keep from the shape: outside the percent arc where there is one.
double ringGap(const SceneNode& node) {
    return node.syncPercent < 100 ? node.radius * 0.34 + 4.0 : 5.0;
}

QString nameOf(const SceneNode& node) {
    return QString::fromStdString(node.id.text());
}

bool hasBar(const SceneNode& node) {
    return node.role == VisualRole::Slave && (node.slotsInSync > 0 || node.slotsSyncing > 0);
}

}  // namespace

NodePainter::NodePainter(const Theme& theme, const QFont& font, double pointSize)
    : m_theme(theme), m_nameFont(font), m_lineFont(font) {
    m_nameFont.setPointSizeF(pointSize + 0.5);
    m_nameFont.setWeight(QFont::DemiBold);
    m_lineFont.setPointSizeF(pointSize);
}

void NodePainter::paintCopy(QPainter& painter, const EdgePath& path) const {
    constexpr double kHead = 9.0;
    QPen pen(m_theme.state(VisualState::Starting), 2.5, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({3.0, 2.0});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path.path());
    painter.save();
    painter.translate(path.end());
    painter.rotate(path.angleAt(1.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.state(VisualState::Starting));
    painter.drawPolygon(
        QPolygonF({QPointF(0, 0), QPointF(-kHead, -kHead / 2), QPointF(-kHead, kHead / 2)}));
    painter.restore();
}

void NodePainter::paintEdge(QPainter& painter, const SceneEdge& edge) const {
    if (edge.copying)
        return paintCopy(painter, edge.path);
    if (edge.isFaulty())
        return LinkPainter(m_theme, m_lineFont).paint(painter, edge);
    QPen pen(edge.active ? m_theme.edgeActive : m_theme.edge, edge.active ? 2.0 : 1.5,
             Qt::SolidLine, Qt::RoundCap);
    if (edge.dashed) {
        pen.setDashPattern({1.0, 4.0});
        pen.setWidthF(1.8);
    } else if (edge.broken) {
        pen.setWidthF(0.7);
    }
    if (edge.selected)
        pen = QPen(m_theme.accent, 3.0, Qt::SolidLine, Qt::RoundCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    // Single lines: many in one antialiased path cost ten times as much.
    if (edge.path.isStraight())
        painter.drawLine(edge.path.start(), edge.path.end());
    else
        painter.drawPath(edge.path.path());
}

QRectF NodePainter::bounds(const SceneEdge& edge) const {
    return LinkPainter(m_theme, m_lineFont).bounds(edge);
}

QRectF NodePainter::clockBox(const SceneNode& node) const {
    const QFontMetricsF metrics(m_lineFont);
    const double height = metrics.height() + 4.0;
    const double width = height + metrics.horizontalAdvance(node.clock) + 8.0;
    // Beside the node where its words stand above it.
    if (node.label == LabelSide::Above)
        return {node.at.x() + node.radius + 6.0, node.at.y() - height / 2, width, height};
    return {node.at.x() + node.radius * 0.72, node.at.y() - node.radius - height * 0.6, width,
            height};
}

void NodePainter::paintClock(QPainter& painter, const SceneNode& node) const {
    const QRectF box = clockBox(node);
    const double height = box.height();
    painter.setPen(QPen(m_theme.state(VisualState::Suspect), 1.5));
    painter.setBrush(m_theme.background);
    painter.drawRoundedRect(box, height / 2, height / 2);
    painter.save();
    painter.translate(box.left() + height / 2, box.center().y());
    LinkPainter::drawClock(painter, height * 0.3, m_theme.state(VisualState::Suspect));
    painter.restore();
    painter.setFont(m_lineFont);
    painter.setPen(m_theme.text);
    painter.drawText(box.adjusted(height - 2.0, 0, -4.0, 0), Qt::AlignCenter, node.clock);
}

QPointF NodePainter::crownFoot(QPointF at, double radius) {
    return at - QPointF(0, radius * 0.866 + radius * 0.10 + 1.0);
}

void NodePainter::paintCrown(QPainter& painter, QPointF foot, double radius) const {
    painter.save();
    painter.translate(foot);
    QPainterPath crown = VisualStyle::crown(radius * 0.86);
    painter.setBrush(m_theme.text);
    painter.setPen(QPen(m_theme.text, std::max(1.0, radius * 0.06), Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPath(crown);
    painter.restore();
}

NodePainter::Label NodePainter::labelOf(const SceneNode& node) const {
    Label label;
    const QFontMetricsF nameMetrics(m_nameFont);
    const QFontMetricsF lineMetrics(m_lineFont);
    const double nameWidth = nameMetrics.horizontalAdvance(nameOf(node)) + 8;
    const double lineWidth =
        node.line.isEmpty() ? 0.0 : lineMetrics.horizontalAdvance(node.line) + 8;
    const double nameHeight = nameMetrics.height();
    const double lineHeight = node.line.isEmpty() ? 0.0 : lineMetrics.height();
    const double barHeight = hasBar(node) ? kBarHeight + 5.0 : 0.0;
    const double gap = (node.syncPercent < 100 ? node.radius * 0.3 : 0.0) + 7.0;
    const double total = barHeight + nameHeight + lineHeight;
    const double barWidth = std::max(28.0, node.radius * 1.68);
    double y = node.at.y() + node.radius * 0.86 + gap;
    if (node.label == LabelSide::Above) {
        y = node.at.y() - node.radius * 0.86 - gap - total;
        label.bar =
            QRectF(node.at.x() - barWidth / 2, y + total - kBarHeight, barWidth, kBarHeight);
    } else {
        label.bar = QRectF(node.at.x() - barWidth / 2, y, barWidth, kBarHeight);
        y += barHeight;
    }
    if (node.label == LabelSide::Right || node.label == LabelSide::Left) {
        const double width = std::max(nameWidth, lineWidth);
        const double x = node.label == LabelSide::Right ? node.at.x() + node.radius + gap
                                                        : node.at.x() - node.radius - gap - width;
        y = node.at.y() - (nameHeight + lineHeight) / 2;
        label.name = QRectF(x, y, nameWidth, nameHeight);
        label.line = QRectF(x, y + nameHeight, lineWidth, lineHeight);
        return label;
    }
    label.name = QRectF(node.at.x() - nameWidth / 2, y, nameWidth, nameHeight);
    label.line = QRectF(node.at.x() - lineWidth / 2, y + nameHeight, lineWidth, lineHeight);
    return label;
}

QRectF NodePainter::bounds(const SceneNode& node) const {
    const double reach = node.radius * 1.3 + ringGap(node) + 8.0;
    QRectF box(node.at - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    if (node.crowned)
        box.setTop(box.top() - node.radius * 0.5);
    if (node.label != LabelSide::Hidden) {
        const Label label = labelOf(node);
        box |= label.name | label.line | label.bar;
    }
    if (!node.clock.isEmpty())
        box |= clockBox(node);
    return box.adjusted(-2, -2, 2, 2);
}

void NodePainter::paintRings(QPainter& painter, const SceneNode& node) const {
    painter.setBrush(Qt::NoBrush);
    double gap = ringGap(node);
    const auto ring = [&](const QColor& color, double width, Qt::PenStyle style) {
        QPen pen(color, width, style, Qt::RoundCap, Qt::RoundJoin);
        if (style == Qt::CustomDashLine)
            pen.setDashPattern({1.6, 2.2});
        painter.setPen(pen);
        painter.drawPath(VisualStyle::shape(node.role, node.radius + gap));
        gap += width + 2.5;
    };
    if (node.probe == ProbeMark::InSync)
        ring(m_theme.probe, 3.5, Qt::SolidLine);
    if (node.probe == ProbeMark::Syncing)
        ring(m_theme.probe, 3.0, Qt::CustomDashLine);
    if (node.selected)
        ring(m_theme.text, 2.0, Qt::SolidLine);
    if (node.focused)
        ring(m_theme.accent, 2.5, Qt::SolidLine);
    else if (node.hovered && !node.selected)
        ring(m_theme.edgeActive, 1.5, Qt::SolidLine);
}

void NodePainter::paintBar(QPainter& painter, const SceneNode& node, const QRectF& box) const {
    const auto part = [&](double from, double share, const QColor& color) {
        QRectF piece(box.left() + box.width() * from, box.top(), box.width() * share, box.height());
        painter.setBrush(color);
        painter.drawRoundedRect(piece, kBarHeight / 2, kBarHeight / 2);
    };
    painter.setPen(Qt::NoPen);
    part(0.0, 1.0, m_theme.border);
    const double inSync = std::min(1.0, node.slotsInSync / 1000.0);
    const double syncing = std::min(1.0 - inSync, node.slotsSyncing / 1000.0);
    if (syncing > 0)
        part(0.0, inSync + syncing, m_theme.state(VisualState::Starting));
    if (inSync > 0)
        part(0.0, inSync, m_theme.state(VisualState::Serving));
}

void NodePainter::paintLabel(QPainter& painter, const SceneNode& node) const {
    const Label label = labelOf(node);
    if (hasBar(node))
        paintBar(painter, node, label.bar);
    // Where a link runs behind the words it is interrupted.
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.background);
    painter.drawRoundedRect(label.name, 4, 4);
    if (!node.line.isEmpty())
        painter.drawRoundedRect(label.line, 4, 4);
    painter.setFont(m_nameFont);
    painter.setPen(m_theme.text);
    painter.drawText(label.name, Qt::AlignCenter, nameOf(node));
    if (node.line.isEmpty())
        return;
    painter.setFont(m_lineFont);
    painter.setPen(m_theme.mutedText);
    painter.drawText(label.line, Qt::AlignCenter, node.line);
}

void NodePainter::paintNode(QPainter& painter, const SceneNode& node) const {
    painter.save();
    if (node.dimmed)
        painter.setOpacity(kDimmed);
    if (node.label != LabelSide::Hidden)
        paintLabel(painter, node);
    painter.save();
    painter.translate(node.at);
    VisualStyle::drawNode(painter, node.role, node.state, node.radius, m_theme,
                          node.syncPercent / 100.0);
    paintRings(painter, node);
    painter.restore();
    if (!node.clock.isEmpty())
        paintClock(painter, node);
    painter.restore();
}

void NodePainter::paintCrownOf(QPainter& painter, const SceneNode& node) const {
    painter.save();
    if (node.dimmed)
        painter.setOpacity(kDimmed);
    // Above the ring, where there is one.
    const bool hasRing = node.selected || node.focused || node.hovered;
    const QPointF lift(0, hasRing ? 8.0 : 0.0);
    paintCrown(painter, crownFoot(node.at, node.radius) - lift, node.radius);
    painter.restore();
}

std::vector<QRectF> NodePainter::captionBoxes(const QStringList& captions,
                                              const QRectF& area) const {
    const QFontMetricsF metrics(m_lineFont);
    const double height = metrics.height() + 12.0;
    std::vector<QRectF> boxes;
    double top = area.top() + 12.0;
    for (const QString& caption : captions) {
        const double width =
            std::min(area.width() - 24.0, metrics.horizontalAdvance(caption) + 32.0);
        const bool isBesideField = top < height;
        if (isBesideField && width > area.width() - std::min(kKeyField, area.width() / 2))
            top += height + 6.0;
        boxes.emplace_back(area.left() + 12.0, top, width, height);
        top += height + 6.0;
    }
    return boxes;
}

QRectF NodePainter::bounds(const QStringList& captions, const QRectF& area) const {
    QRectF all;
    for (const QRectF& box : captionBoxes(captions, area))
        all |= box.adjusted(-2, -2, 2, 2);
    return all;
}

void NodePainter::paintCaptions(QPainter& painter, const QStringList& captions,
                                const QRectF& area) const {
    const QFontMetricsF metrics(m_lineFont);
    painter.setFont(m_lineFont);
    qsizetype row = 0;
    for (const QRectF& box : captionBoxes(captions, area)) {
        painter.setBrush(m_theme.surface);
        painter.setPen(QPen(m_theme.probe, 1.5));
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.setPen(m_theme.text);
        painter.drawText(box, Qt::AlignCenter,
                         metrics.elidedText(captions[row++], Qt::ElideRight, box.width() - 24.0));
    }
}

}  // namespace engram::gui
