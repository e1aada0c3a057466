// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A run without a user: after some seconds, saves what the window shows, stops all daemons, quits.

#pragma once

#include <QObject>
#include <QString>

#include "gui_app/main_window.h"

namespace engram::gui {

class ScreenshotRun : public QObject {
    Q_OBJECT

public:
    /// Ends the application: 0 when the image was saved and no daemon failed to start, else 1 with
    /// the reason on stderr.
    ScreenshotRun(MainWindow& window, ClusterSession& session, QString path, double afterSeconds);

private:
    void take();

    MainWindow& m_window;
    QString m_path;
    int m_exitCode = 0;
};

}  // namespace engram::gui
