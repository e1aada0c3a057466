// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/main_tool_bar.h"

#include <QLayout>
#include <QResizeEvent>
#include <algorithm>

namespace engram::gui {

namespace {
constexpr QSize kIconSize{20, 20};
}

MainToolBar::MainToolBar(const ActionSet& actions, QWidget* parent) : QToolBar(parent) {
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setIconSize(kIconSize);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    actions.fillToolBar(*this);
    for (const ActionSpec& spec : actionTable()) {
        auto* const button = qobject_cast<QToolButton*>(widgetForAction(actions.action(spec.id)));
        if (button == nullptr) {
            continue;
        }
        button->setFocusPolicy(Qt::TabFocus);
        if (spec.toolbar == ToolbarPlace::IconAndText) {
            m_withWords.push_back(button);
        }
    }
    // The first and the last of them are what a first lesson needs: they keep their words longest.
    if (m_withWords.size() > 2) {
        std::rotate(m_withWords.begin(), m_withWords.begin() + 1, m_withWords.end() - 1);
    }
    if (auto* const more = findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setIcon(icon(IconId::More));
    }
    fit();
}

void MainToolBar::fit() {
    for (QToolButton* const button : m_withWords) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    layout()->invalidate();
    int needed = layout()->sizeHint().width();
    for (QToolButton* const button : m_withWords) {
        if (needed <= width()) {
            break;
        }
        const int before = button->sizeHint().width();
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        needed -= before - button->sizeHint().width();
    }
}

void MainToolBar::resizeEvent(QResizeEvent* event) {
    QToolBar::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        QMetaObject::invokeMethod(this, &MainToolBar::fit, Qt::QueuedConnection);
    }
}

}  // namespace engram::gui
