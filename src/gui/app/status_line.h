// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The contents of the status bar: which moment is shown, who is primary, the rates, and how true
// the picture is (what is sampled, what was lost, how many frames a second). A narrow window leaves
// out what matters least; its tooltip tells all.

#pragma once

#include <QLabel>
#include <QStatusBar>
#include <QTimer>
#include <vector>

#include "gui_canvas/cluster_canvas.h"
#include "gui_docks/elided_label.h"
#include "gui_session/cluster_session.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(ClusterSession& session, const Timeline& timeline, const ClusterCanvas& canvas,
               QWidget* parent = nullptr);

    void refresh();
    /// What there is to say of simulated time; empty: nothing.
    void setPace(const QString& text);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString clusterText() const;
    [[nodiscard]] QString samplingText() const;
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] std::int64_t sampledOneIn() const;
    /// The parts that may be left out, the first to go first.
    [[nodiscard]] std::vector<QLabel*> byImportance() const;
    void fit();

    ClusterSession& m_session;
    const Timeline& m_timeline;
    const ClusterCanvas& m_canvas;
    ElidedLabel* m_cluster;
    QLabel* m_pace;
    QLabel* m_time;
    QLabel* m_rates;
    QLabel* m_sampling;
    QLabel* m_lost;
    QLabel* m_frames;
    QTimer m_timer;
};

}  // namespace engram::gui
