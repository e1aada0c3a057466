// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The key that is looked up: a field over the canvas to type it, and the cluster's own answer to
// where it is, asked again every second while the key stays. GUI thread only.

#pragma once

#include <QLineEdit>
#include <QTimer>

#include "gui_canvas/cluster_canvas.h"
#include "gui_docks/selection.h"
#include "gui_session/cluster_session.h"
#include "gui_timeline/timeline.h"

namespace engram::gui {

class ProbeField final : public QLineEdit {
    Q_OBJECT

public:
    /// All live longer.
    ProbeField(ClusterSession& session, const Timeline& timeline, Selection& selection,
               ClusterCanvas& canvas, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void onKeySelected(const QString& key);
    void ask();
    void onAnswer(const QString& key, const Result<resp::Value>& answer);
    /// What the cluster says now is not shown on its past, nor on another cluster.
    void forgetAnswer();

    ClusterSession& m_session;
    const Timeline& m_timeline;
    Selection& m_selection;
    ClusterCanvas& m_canvas;
    QTimer m_typing;  ///< a pause in it
    QTimer m_again;
    bool m_asking = false;
    int m_generation = 0;  ///< answers to questions of an earlier one come too late
};

}  // namespace engram::gui
