// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Mouse and keyboard of the strip.

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "gui_timeline_dock/timeline_strip.h"

namespace engram::gui {

namespace {

constexpr double kReach = 10;      ///< of a marker, pixels to each side
constexpr double kReachDown = 22;  ///< markers stand in the uppermost pixels
constexpr double kWheelZoom = 1.25;
constexpr double kKeyZoom = 1.6;
constexpr double kWheelNotch = 120;
constexpr double kWheelPan = 60;

}  // namespace

bool TimelineStrip::isOnAxis(QPointF place) const {
    return place.y() >= axisTop();
}

const MarkerGroup* TimelineStrip::groupAt(const std::vector<MarkerGroup>& groups,
                                          QPointF place) const {
    if (place.y() > kReachDown)
        return nullptr;
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const MarkerGroup& group) {
        return std::abs(group.x - place.x()) <= kReach;
    });
    return found == groups.end() ? nullptr : &*found;
}

void TimelineStrip::seekLater(double x) {
    m_wantedUs = m_scale.usAt(std::clamp(x, 0.0, static_cast<double>(width())));
    m_seek.start();
}

void TimelineStrip::seekNow() {
    if (m_wantedUs && !isEmpty())
        m_timeline.seek(*m_wantedUs);
    m_wantedUs.reset();
}

void TimelineStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || isEmpty())
        return QWidget::mousePressEvent(event);
    const QPointF place = event->position();
    m_dragX = place.x();
    const std::vector<MarkerGroup> all = groups();
    if (isOnAxis(place) && std::abs(m_scale.xOf(m_timeline.cursorUs()) - place.x()) > kReach) {
        m_drag = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
    } else if (const MarkerGroup* const group = groupAt(all, place)) {
        goTo(m_timeline, *group->gravest);
    } else {
        m_drag = Drag::Scrub;
        seekLater(place.x());
    }
}

void TimelineStrip::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (m_drag == Drag::Scrub) {
        seekLater(x);
    } else if (m_drag == Drag::Pan) {
        m_scale.pan(x - m_dragX);
        m_dragX = x;
        m_picture = {};
        update();
    }
}

void TimelineStrip::mouseReleaseEvent(QMouseEvent* event) {
    if (m_drag == Drag::Scrub) {
        seekLater(event->position().x());
        m_seek.stop();
        seekNow();
    }
    m_drag = Drag::None;
    unsetCursor();
}

void TimelineStrip::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !isEmpty())
        m_timeline.seek(m_scale.usAt(event->position().x()));
}

void TimelineStrip::wheelEvent(QWheelEvent* event) {
    const QPoint turned = event->angleDelta();
    if (turned.y() != 0)
        m_scale.zoom(std::pow(kWheelZoom, turned.y() / kWheelNotch), event->position().x());
    else
        m_scale.pan(turned.x() / kWheelNotch * kWheelPan);
    m_picture = {};
    update();
    event->accept();
}

bool TimelineStrip::stepByKey(int key) {
    switch (key) {
        case Qt::Key_Left:
            m_actions.action(ActionId::StepBack)->trigger();
            return true;
        case Qt::Key_Right:
            m_actions.action(ActionId::StepForward)->trigger();
            return true;
        case Qt::Key_PageUp:
            m_actions.action(ActionId::PreviousMarker)->trigger();
            return true;
        case Qt::Key_PageDown:
            m_actions.action(ActionId::NextMarker)->trigger();
            return true;
        case Qt::Key_Home:
            if (!isEmpty())
                m_timeline.seek(m_timeline.earliestUs());
            return true;
        case Qt::Key_End:
            m_actions.action(ActionId::GoLive)->trigger();
            return true;
        case Qt::Key_Space: {
            QAction* const play = m_actions.action(ActionId::Play);
            (play->isEnabled() ? play : m_actions.action(ActionId::PauseView))->trigger();
            return true;
        }
        default:
            return false;
    }
}

bool TimelineStrip::zoomByKey(int key) {
    const double middle = m_scale.xOf(m_timeline.cursorUs());
    switch (key) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            m_scale.zoom(kKeyZoom, middle);
            break;
        case Qt::Key_Minus:
            m_scale.zoom(1 / kKeyZoom, middle);
            break;
        case Qt::Key_0:
            m_scale.showAll();
            break;
        default:
            return false;
    }
    m_picture = {};
    update();
    return true;
}

void TimelineStrip::keyPressEvent(QKeyEvent* event) {
    if (!stepByKey(event->key()) && !zoomByKey(event->key()))
        QWidget::keyPressEvent(event);
}

bool TimelineStrip::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !isEmpty()) {
        auto* const help = static_cast<QHelpEvent*>(event);
        const std::vector<MarkerGroup> all = groups();
        const MarkerGroup* const group = groupAt(all, help->pos());
        QToolTip::showText(help->globalPos(),
                           group == nullptr ? clockText(m_scale.usAt(help->pos().x()),
                                                        std::max(3, m_scale.decimals(1)))
                                            : MarkerLook::describe(*group),
                           this);
        return true;
    }
    return QWidget::event(event);
}

}  // namespace engram::gui
