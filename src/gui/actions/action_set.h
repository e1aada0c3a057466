// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The QActions of the action table: one of each, shared by menus, toolbar, docks and canvas.

#pragma once

#include <QAction>
#include <QActionGroup>
#include <map>

#include "gui_actions/action_table.h"

class QMenu;
class QToolBar;

namespace engram::gui {

class ActionSet : public QObject {
    Q_OBJECT

public:
    explicit ActionSet(QObject* parent = nullptr);

    [[nodiscard]] QAction* action(ActionId id) const { return m_actions.at(id); }
    /// Why it can't be used now, in the language of the window; empty if it can.
    [[nodiscard]] QString whyDisabled(ActionId id) const;
    /// Enables what is possible and writes the reason of the rest into its tooltip.
    void update(const ActionContext& context);
    /// New texts after a change of language.
    void retranslate();

    void fillMenu(QMenu& menu, MenuId id) const;
    void fillToolBar(QToolBar& bar) const;

Q_SIGNALS:
    void triggered(engram::gui::ActionId id);

private:
    void applyText(const ActionSpec& spec);

    std::map<ActionId, QAction*> m_actions;
    QActionGroup m_languages;
    QActionGroup m_themes;
    QActionGroup m_speeds;
    ActionContext m_context;
};

}  // namespace engram::gui
