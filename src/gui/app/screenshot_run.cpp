// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/screenshot_run.h"

#include <QGuiApplication>
#include <QTimer>
#include <chrono>
#include <cstdio>

namespace engram::gui {

namespace {

void complain(const QString& text) {
    std::fprintf(stderr, "engram: %s\n", qPrintable(text));
}

}  // namespace

ScreenshotRun::ScreenshotRun(MainWindow& window, ClusterSession& session, QString path,
                             double afterSeconds)
    : m_window(window), m_path(std::move(path)) {
    using namespace std::chrono;
    // The exit code is ours, not that of the last window.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QTimer::singleShot(duration_cast<milliseconds>(duration<double>(afterSeconds)), this,
                       &ScreenshotRun::take);
    connect(&session, &ClusterSession::startFailed, this,
            [this](const NodeId& id, const QString& reason) {
                complain(QStringLiteral("%1 did not start: %2")
                             .arg(QString::fromStdString(id.text()), reason));
                m_exitCode = 1;
            });
    // Queued: the window's own close comes first.
    connect(
        &session, &ClusterSession::stopped, this, [this] { QCoreApplication::exit(m_exitCode); },
        Qt::QueuedConnection);
}

void ScreenshotRun::take() {
    if (!m_window.grab().save(m_path)) {
        complain(QStringLiteral("can't write the screenshot to %1").arg(m_path));
        m_exitCode = 1;
    }
    m_window.shutDown();
}

}  // namespace engram::gui
