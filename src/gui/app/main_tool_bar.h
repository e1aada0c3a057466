// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The toolbar of the window. Where it is too wide, buttons lose their words one by one before any
// goes into the list behind the arrow. GUI thread only.

#pragma once

#include <QToolBar>
#include <QToolButton>
#include <vector>

#include "gui_actions/action_set.h"

namespace engram::gui {

class MainToolBar final : public QToolBar {
    Q_OBJECT

public:
    explicit MainToolBar(const ActionSet& actions, QWidget* parent = nullptr);

    /// Again, once the actions speak another language.
    void fit();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<QToolButton*> m_withWords;  ///< the first loses its words first
};

}  // namespace engram::gui
