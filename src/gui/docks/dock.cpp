// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/dock.h"

#include <QEvent>

namespace engram::gui {

Dock::Dock(const char* name, QWidget* parent)
    : QDockWidget(parent), m_showAction(new QAction(this)) {
    setObjectName(QLatin1String(name));
    setAllowedAreas(Qt::AllDockWidgetAreas);
    m_showAction->setCheckable(true);
    connect(this, &QWidget::windowTitleChanged, m_showAction, &QAction::setText);
    connect(toggleViewAction(), &QAction::toggled, m_showAction, &QAction::setChecked);
    connect(m_showAction, &QAction::triggered, this, &Dock::showOrHide);
}

void Dock::showOrHide() {
    const bool inFront = !isHidden() && !visibleRegion().isEmpty();
    setVisible(!inFront);
    if (!inFront) {
        raise();
    }
    m_showAction->setChecked(!isHidden());
}

void Dock::follow(ViewFilter&) {}

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
