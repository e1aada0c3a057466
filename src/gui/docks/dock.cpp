// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_docks/dock.h"

#include <QEvent>

#include "gui_docks/panel_body.h"

namespace engram::gui {

namespace {

/// Takes no room. (A bare QWidget says that it needs less than none.)
class NoTitle final : public QWidget {
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {0, 0}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }
};

}  // namespace

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
    if (inFront) {
        hide();
    } else {
        bringToFront();
    }
    m_showAction->setChecked(!isHidden());
}

void Dock::bringToFront() {
    show();
    raise();
    Q_EMIT wanted();
}

void Dock::setBody(QWidget* body, int leastHeight) {
    m_body = new PanelBody(body, leastHeight, this);
    setWidget(m_body);
}

int Dock::neededHeight() const {
    return m_body == nullptr ? 0 : m_body->needed().height();
}

void Dock::setTheme(const Theme&) {}

QWidget* Dock::makeHandle() {
    return new NoTitle(this);
}

void Dock::setTitleHidden(bool hidden) {
    if (hidden == (titleBarWidget() != nullptr)) {
        return;
    }
    QWidget* const old = titleBarWidget();
    setTitleBarWidget(hidden ? makeHandle() : nullptr);
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
