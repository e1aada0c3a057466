// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The nodes as a table, with the same actions as the canvas: in a bar above it, in its context menu
// and by keyboard.

#pragma once

#include <QTimer>
#include <QToolBar>

#include "gui_docks/dock.h"
#include "gui_docks/nodes_model.h"
#include "gui_docks/table.h"

namespace engram::gui {

class NodesDock final : public Dock {
    Q_OBJECT

public:
    explicit NodesDock(const DockContext& context, QWidget* parent = nullptr);

    void setTheme(const Theme& theme) override { m_model.setTheme(theme); }
    void follow(ViewFilter& filter) override { m_model.follow(filter); }

protected:
    void retranslate() override;

private:
    void showSelection();

    DockContext m_context;
    NodesModel m_model;
    QToolBar* m_bar;
    Table* m_view;
    QTimer m_growth;
};

}  // namespace engram::gui
