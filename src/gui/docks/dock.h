// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A panel of the window: builds itself, follows language and theme. GUI thread only.

#pragma once

#include <QAction>
#include <QDockWidget>

#include "gui_actions/action_set.h"
#include "gui_docks/selection.h"
#include "gui_docks/view_filter.h"
#include "gui_session/cluster_session.h"
#include "gui_style/theme.h"
#include "gui_timeline/frame_pacer.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class PanelBody;

/// What every dock is given. All of it lives longer than the docks.
struct DockContext {
    ClusterSession& session;
    ActionSet& actions;
    Selection& selection;
    Timeline& timeline;
    FramePacer& pacer;
};

class Dock : public QDockWidget {
    Q_OBJECT

public:
    /// `name`: object name, under which the layout is saved.
    explicit Dock(const char* name, QWidget* parent = nullptr);

    /// Once after construction, and whenever the user chooses another theme.
    /// For docks that draw with colours of their own; the rest follows palette and style sheet.
    virtual void setTheme(const Theme& theme);

    /// Shows from now on only what `filter` lets pass; it lives longer. Once after construction.
    /// Docks that list nothing have no use for it.
    virtual void follow(ViewFilter& filter);

    /// For menus: brings the dock to the front, or hides it when it is there already. Named as the
    /// dock. (QDockWidget's own action hides a dock that only stands behind another tab.)
    [[nodiscard]] QAction* showAction() const { return m_showAction; }
    /// The title stands on the tab already when the dock is one of several in a place.
    void setTitleHidden(bool hidden);
    /// False: what it shows tells what it is.
    [[nodiscard]] virtual bool wantsTitle() const { return true; }
    /// Pixels that what it shows needs, without title; 0: not known.
    [[nodiscard]] int neededHeight() const;
    /// Shows it in front of what shares its place.
    void bringToFront();

Q_SIGNALS:
    /// Somebody wants to see it: whoever arranges the docks gives it room.
    void wanted();

protected:
    /// Instead of setWidget(): the dock may become lower than `body` needs, down to `leastHeight`
    /// pixels.
    void setBody(QWidget* body, int leastHeight = 0);
    /// What stands in the place of a hidden title.
    [[nodiscard]] virtual QWidget* makeHandle();
    /// Sets all texts again; called once the dock is shown in another language.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    void showOrHide();

    QAction* m_showAction;
    PanelBody* m_body = nullptr;
};

}  // namespace engram::gui
