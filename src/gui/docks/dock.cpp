// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/dock.h"

#include <QEvent>

namespace engram::gui {

Dock::Dock(const char* name, QWidget* parent) : QDockWidget(parent) {
    setObjectName(QLatin1String(name));
    setAllowedAreas(Qt::AllDockWidgetAreas);
}

void Dock::setTheme(const Theme&) {}

void Dock::setTitleHidden(bool hidden) {
    if (hidden == (titleBarWidget() != nullptr)) {
        return;
    }
    QWidget* const old = titleBarWidget();
    setTitleBarWidget(hidden ? new QWidget(this) : nullptr);
    if (old != nullptr) {
        old->deleteLater();
    }
}

void Dock::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDockWidget::changeEvent(event);
}

}  // namespace engram::gui
