// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The contents of the status bar: which moment is shown, who is primary, the rates, and how true
// the picture is (what is sampled, what was lost, how many frames a second).

#pragma once

#include <QLabel>
#include <QStatusBar>
#include <QTimer>

#include "gui_canvas/cluster_canvas.h"
#include "gui_session/cluster_session.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(ClusterSession& session, const Timeline& timeline, const ClusterCanvas& canvas,
               QWidget* parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString clusterText() const;
    [[nodiscard]] QString samplingText() const;
    [[nodiscard]] QString timeText() const;

    ClusterSession& m_session;
    const Timeline& m_timeline;
    const ClusterCanvas& m_canvas;
    QLabel* m_cluster;
    QLabel* m_time;
    QLabel* m_rates;
    QLabel* m_sampling;
    QLabel* m_lost;
    QLabel* m_frames;
    QTimer m_timer;
};

}  // namespace engram::gui
