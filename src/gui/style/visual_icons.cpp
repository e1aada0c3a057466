// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The icons of VisualStyle: drawn when shown, so they are sharp at every size and pixel ratio.

#include <QIconEngine>
#include <QPainter>
#include <algorithm>
#include <functional>
#include <utility>

#include "gui_style/visual_style.h"

namespace engram::gui {

namespace {

/// Draws about the origin, into a square of the given size.
using Drawing = std::function<void(QPainter&, double)>;

class DrawnIconEngine : public QIconEngine {
public:
    explicit DrawnIconEngine(Drawing drawing) : m_drawing(std::move(drawing)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.4);
        painter->translate(QRectF(rect).center());
        m_drawing(*painter, std::min(rect.width(), rect.height()));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new DrawnIconEngine(*this); }

private:
    Drawing m_drawing;
};

}  // namespace

QIcon VisualStyle::stateIcon(VisualState state, const Theme& theme) {
    return nodeIcon(VisualRole::Slave, state, theme);
}

QIcon VisualStyle::nodeIcon(VisualRole role, VisualState state, const Theme& theme) {
    return QIcon(new DrawnIconEngine([role, state, theme](QPainter& painter, double size) {
        const bool isCrowned = role == VisualRole::Primary;
        const double radius = size * (isCrowned ? 0.38 : 0.46);
        if (isCrowned) {
            painter.translate(0, size * 0.12);
            painter.save();
            painter.translate(0, -radius * 0.98);
            painter.fillPath(crown(radius * 1.2), theme.text);
            painter.restore();
        }
        drawNode(painter, role, state, radius, theme);
    }));
}

QIcon VisualStyle::hopIcon(HopKind kind, const Theme& theme) {
    return QIcon(new DrawnIconEngine([kind, theme](QPainter& painter, double size) {
        drawToken(painter, kind, size * 0.8, theme.token(kind), theme.background);
    }));
}

}  // namespace engram::gui
