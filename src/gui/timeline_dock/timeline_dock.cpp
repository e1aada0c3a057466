// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_timeline_dock/timeline_dock.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include "gui_docks/tables.h"

namespace engram::gui {

namespace {

constexpr QSize kIconSize{18, 18};

QString plain(const QAction& action) {
    return action.text().remove(u'&');
}

}  // namespace

TimelineDock::TimelineDock(const DockContext& context, const Chronicle& chronicle, QWidget* parent)
    : Dock("timelineDock", parent),
      m_context(context),
      m_strip(new TimelineStrip(context.timeline, chronicle, context.actions)),
      m_speed(new QToolButton) {
    auto* const body = new QWidget(this);
    auto* const column = new QVBoxLayout(body);
    setPanelMargins(*column);
    column->setSpacing(2);
    auto* const row = new QHBoxLayout;
    row->setSpacing(1);
    for (const ActionId id : {ActionId::PreviousMarker, ActionId::StepBack, ActionId::Play,
                              ActionId::PauseView, ActionId::StepForward, ActionId::NextMarker}) {
        addButton(*row, id);
    }
    addSpeeds(*row);
    addButton(*row, ActionId::GoLive)->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addStretch(1);
    for (const ActionId id : {ActionId::Bookmark, ActionId::OpenTrace, ActionId::SaveTrace})
        addButton(*row, id);
    column->addLayout(row);
    column->addWidget(m_strip, 1);
    setWidget(body);
    retranslate();
}

QToolButton* TimelineDock::addButton(QLayout& row, ActionId id) {
    auto* const button = new QToolButton;
    button->setDefaultAction(m_context.actions.action(id));
    button->setIconSize(kIconSize);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
    m_buttons.emplace_back(button, id);
    connect(button->defaultAction(), &QAction::changed, this, &TimelineDock::nameButtons);
    return button;
}

void TimelineDock::addSpeeds(QLayout& row) {
    auto* const menu = new QMenu(m_speed);
    m_context.actions.fillMenu(*menu, MenuId::Speed);
    m_speed->setMenu(menu);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    m_speed->setAutoRaise(true);
    m_speed->setFocusPolicy(Qt::TabFocus);
    row.addWidget(m_speed);
    for (QAction* const action : menu->actions())
        connect(action, &QAction::changed, this, &TimelineDock::nameButtons);
}

void TimelineDock::nameButtons() {
    for (const auto& [button, id] : m_buttons)
        button->setAccessibleName(plain(*m_context.actions.action(id)));
    for (const QAction* const action : m_speed->menu()->actions()) {
        if (action->isChecked())
            m_speed->setText(plain(*action));
    }
    const QString name = tr("Speed of playing: %1").arg(m_speed->text());
    m_speed->setAccessibleName(name);
    m_speed->setToolTip(name);
}

void TimelineDock::setTheme(const Theme& theme) {
    m_strip->setTheme(theme);
}

void TimelineDock::retranslate() {
    setWindowTitle(tr("Timeline"));
    m_strip->retranslate();
    nameButtons();
}

}  // namespace engram::gui
