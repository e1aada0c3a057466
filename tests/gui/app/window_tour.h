// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Leads through the window with a sample cluster: cards, banners, panels and dialogs, one after the
// other, and shows each to a visitor.

#pragma once

#include <QTemporaryDir>
#include <functional>
#include <memory>

#include "gui_app/main_window.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

class WindowTour {
public:
    /// `shown`: the window, or the dialog that stands over it.
    using Visitor = std::function<void(const QString& place, QWidget& shown)>;

    /// `language`: a code of Languages::table().
    WindowTour(Appearance& appearance, const QString& language, QSize size);
    ~WindowTour();

    void visitAll(const Visitor& visitor);
    /// A cluster with a hint above it.
    void launch();
    [[nodiscard]] MainWindow& window() { return *m_window; }
    /// Until all that was posted is done, layouts too.
    static void settle();

private:
    void visit(const char* place);
    void show(const QString& place, QWidget& shown);
    void visitStart();
    void visitCluster();
    void visitFailure();
    void visitPast();
    void visitPanels();
    void visitDialogs();
    void visitDialog(ActionId id);
    void trigger(ActionId id) { m_window->actions().action(id)->trigger(); }

    QTemporaryDir m_directory;
    Settings m_settings;
    FakeSession m_session;
    std::unique_ptr<MainWindow> m_window;
    Visitor m_visitor;
};

}  // namespace engram::gui
