// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The questions that the window asks before a command: where to attach, how long to delay, which
// name a bookmark gets. None of them blocks; what is answered goes to the part that does it.

#pragma once

#include <QObject>

#include "gui_model/link_ends.h"
#include "gui_session/cluster_session.h"

namespace engram::gui {

class Commands;
class FaultCommands;
class Settings;
class TimeCommands;

class WindowDialogs final : public QObject {
    Q_OBJECT

public:
    /// All live as long as `window`, the owner and the parent of the dialogs.
    WindowDialogs(ClusterSession& session, Settings& settings, Commands& commands,
                  FaultCommands& faults, TimeCommands& times, QWidget& window);

    void askForAddress();
    void askForWorkload();
    void askForDelay(const LinkEnds& link);
    void askToForget(const NodeId& id);
    /// `name`: of the bookmark at `us` (wall clock), empty for a new one.
    void askForBookmark(std::int64_t us, const QString& name);
    void showAbout();

private:
    ClusterSession& m_session;
    Settings& m_settings;
    Commands& m_commands;
    FaultCommands& m_faults;
    TimeCommands& m_times;
    QWidget& m_window;
};

}  // namespace engram::gui
