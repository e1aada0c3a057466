// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Compares what is shown with a trace, or any two recordings, in a window of its own: reads both
// beside the window's thread, with progress and errors as banners over the canvas. GUI thread only.

#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <optional>

#include "gui_actions/action_set.h"
#include "gui_app/canvas_area.h"
#include "gui_compare/compare_view.h"
#include "gui_compare/digest_task.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class CompareDesk : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of dialogs and comparisons. All live longer.
    CompareDesk(ClusterSession& session, Timeline& timeline, ActionSet& actions, CanvasArea& area,
                QWidget& window);

    /// What is recorded now, with the trace at `path`. Of both the first trouble is zero.
    void compareWith(const QString& path);
    /// Any two. With `zeroUs` (wall microseconds) that moment of both is zero: two futures of one
    /// simulation part there. Does nothing while isBusy().
    void compare(CompareSource first, CompareSource second,
                 std::optional<std::int64_t> zeroUs = std::nullopt);
    [[nodiscard]] bool isBusy() const { return m_task.isRunning(); }
    /// The comparison that was shown last; null: none, or it was closed.
    [[nodiscard]] CompareView* view() const { return m_view; }
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void changed();  ///< isBusy()

private:
    void askForTrace();
    void start(CompareSource first, CompareSource second);
    void onRead();
    void onFailed(const QString& reason);
    void end();
    void showProgress(double done);
    /// What is shown now, for people.
    [[nodiscard]] QString shownName() const;

    ClusterSession& m_session;
    Timeline& m_timeline;
    CanvasArea& m_area;
    QWidget& m_window;
    DigestTask m_task;
    QElapsedTimer m_since;
    QString m_path;  ///< of the trace that was asked for last
    std::optional<std::int64_t> m_zeroUs;
    bool m_isShownFirst = false;  ///< the first side is what the window shows
    QPointer<CompareView> m_view;
    Theme m_theme = Theme::light();
};

}  // namespace engram::gui
