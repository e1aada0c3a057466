// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline_dock/strip_accessible.h"

#include <cmath>

#include "gui_timeline_dock/timeline_strip.h"

namespace engram::gui {

namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    auto* const strip = qobject_cast<TimelineStrip*>(object);
    return strip == nullptr ? nullptr : new StripAccessible(strip);
}

}  // namespace

void installStripAccessibility() {
    // Installing the same factory again changes nothing.
    QAccessible::installFactory(&makeInterface);
}

StripAccessible::StripAccessible(TimelineStrip* strip)
    : QAccessibleWidget(strip, QAccessible::Slider) {}

TimelineStrip& StripAccessible::strip() const {
    return *static_cast<TimelineStrip*>(widget());
}

QString StripAccessible::text(QAccessible::Text kind) const {
    return kind == QAccessible::Value ? strip().valueText() : QAccessibleWidget::text(kind);
}

void* StripAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QVariant StripAccessible::currentValue() const {
    const Timeline& timeline = strip().timeline();
    return static_cast<double>(timeline.cursorUs() - timeline.earliestUs()) / 1e6;
}

QVariant StripAccessible::maximumValue() const {
    const Timeline& timeline = strip().timeline();
    return static_cast<double>(timeline.latestUs() - timeline.earliestUs()) / 1e6;
}

void StripAccessible::setCurrentValue(const QVariant& value) {
    Timeline& timeline = strip().timeline();
    if (timeline.recording().end() > 0)
        timeline.seek(timeline.earliestUs() + std::llround(value.toDouble() * 1e6));
}

}  // namespace engram::gui
