// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_actions/action_set.h"

#include <QCoreApplication>
#include <QMenu>
#include <QToolBar>
#include <algorithm>
#include "gui_actions/mnemonic.h"

namespace engram::gui {

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("Actions", text);
}

}  // namespace

ActionSet::ActionSet(QObject* parent)
    : QObject(parent), m_languages(this), m_themes(this), m_speeds(this) {
    for (const ActionSpec& spec : actionTable()) {
        auto* const action = new QAction(icon(spec.icon), {}, this);
        action->setObjectName(QLatin1String(spec.name));
        action->setCheckable(spec.checkable);
        action->setShortcut(QKeySequence(QLatin1String(spec.shortcut)));
        action->setPriority(spec.toolbar == ToolbarPlace::IconAndText ? QAction::NormalPriority
                                                                      : QAction::LowPriority);
        action->setMenuRole(spec.id == ActionId::Quit ? QAction::QuitRole : QAction::NoRole);
        m_actions[spec.id] = action;
        connect(action, &QAction::triggered, this, [this, id = spec.id] { Q_EMIT triggered(id); });
        if (spec.menu == MenuId::Language) {
            m_languages.addAction(action);
        } else if (spec.menu == MenuId::Theme) {
            m_themes.addAction(action);
        } else if (spec.menu == MenuId::Speed) {
            m_speeds.addAction(action);
        }
    }
    update({});
}

void ActionSet::update(const ActionContext& context) {
    m_context = context;
    retranslate();
}

QString ActionSet::whyDisabled(ActionId id) const {
    const auto table = actionTable();
    const auto spec = std::find_if(table.begin(), table.end(),
                                   [id](const ActionSpec& row) { return row.id == id; });
    const char* const reason =
        spec->blockedBecause == nullptr ? nullptr : spec->blockedBecause(m_context);
    return reason == nullptr ? QString() : translated(reason);
}

void ActionSet::retranslate() {
    for (const ActionSpec& spec : actionTable()) {
        applyText(spec);
    }
}

void ActionSet::applyText(const ActionSpec& spec) {
    QAction* const action = m_actions[spec.id];
    const char* const reason =
        spec.blockedBecause == nullptr ? nullptr : spec.blockedBecause(m_context);
    const QString text = translated(spec.text);
    action->setText(text);
    action->setIconText(withoutMnemonic(text));
    action->setEnabled(reason == nullptr);
    QString title = withoutMnemonic(text);
    if (!action->shortcut().isEmpty()) {
        title = tr("%1 (%2)", "name of an action and its keyboard shortcut")
                    .arg(title, action->shortcut().toString(QKeySequence::NativeText));
    }
    QStringList lines{title, translated(spec.tip)};
    if (reason != nullptr) {
        lines.append(translated(reason));
    }
    action->setToolTip(lines.join(QLatin1Char('\n')));
    action->setStatusTip(lines.last());
}

void ActionSet::fillMenu(QMenu& menu, MenuId id) const {
    menu.setToolTipsVisible(true);
    for (const ActionSpec& spec : actionTable()) {
        if (spec.menu != id) {
            continue;
        }
        if (spec.separatorBefore && !menu.isEmpty()) {
            menu.addSeparator();
        }
        menu.addAction(action(spec.id));
    }
}

void ActionSet::fillToolBar(QToolBar& bar) const {
    for (const ActionSpec& spec : actionTable()) {
        if (spec.toolbar == ToolbarPlace::None) {
            continue;
        }
        if (spec.separatorBefore) {
            bar.addSeparator();
        }
        bar.addAction(action(spec.id));
    }
}

}  // namespace engram::gui
