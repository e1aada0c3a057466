// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Traces as files: opens and saves them beside the window's thread, with progress and errors as
// banners over the canvas; takes files that are dropped on the window; remembers the recent ones.
// GUI thread only.

#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QStringList>
#include <memory>

#include "gui_actions/action_set.h"
#include "gui_app/canvas_area.h"
#include "gui_app/settings.h"
#include "gui_session/opened_trace.h"
#include "gui_session/session_switch.h"
#include "gui_session/trace_session.h"
#include "gui_timeline/trace_loader.h"

class QMenu;

namespace engram::gui {

class TraceDesk : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kMostRecent = 8;

    /// `window` is the parent of dialogs, and takes dropped files from now on. All live longer.
    TraceDesk(ClusterSession& session, ActionSet& actions, Settings& settings, CanvasArea& area,
              QWidget& window);

    /// Shows what is opened in `sessions`, in place of what is shown there; when it is closed,
    /// what was shown before, or `home`. Both live longer than the window.
    void showIn(SessionSwitch& sessions, ClusterSession& home);
    void open(const QString& path);
    /// Saves what is recorded now.
    void save(const QString& path);
    [[nodiscard]] bool isBusy() const { return m_loader.isRunning() || m_saver.isRunning(); }
    /// Newest first.
    [[nodiscard]] QStringList recent() const;
    /// Puts the recent traces at the top of `menu`, whenever it is about to be shown.
    void fillRecent(QMenu& menu);

Q_SIGNALS:
    void traceOpened(std::shared_ptr<engram::gui::OpenedTrace> trace, const QString& name);
    void closeRequested();
    void changed();  ///< isBusy() or recent()

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void run(ActionId id);
    void watch(FileTask& task);
    void begin(const QString& path);
    void end();
    void askForOpening();
    void askForSaving();
    void onOpened();
    void onSaved();
    void onFailed(const QString& reason);
    void showProgress(double done);
    void showDamage(const trace::TraceDamage& damage);
    void remember(const QString& path);
    void putRecent(QMenu& menu);
    [[nodiscard]] QString fileName() const;

    ClusterSession& m_session;
    Settings& m_settings;
    CanvasArea& m_area;
    QWidget& m_window;
    TraceLoader m_loader;
    TraceSaver m_saver;
    QString m_path;  ///< that is being opened or saved, or was last
    QElapsedTimer m_since;
    QPointer<TraceSession> m_shown;    ///< of the sessions in showIn()
    QPointer<ClusterSession> m_under;  ///< what was shown before the trace
};

}  // namespace engram::gui
