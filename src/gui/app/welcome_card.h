// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What stands on the canvas while there is no cluster: one focused button, and progress while the
// daemons start.

#pragma once

#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "gui_actions/action_set.h"
#include "gui_session/cluster_session.h"

namespace engram::gui {

class WelcomeCard final : public QFrame {
    Q_OBJECT

public:
    WelcomeCard(ClusterSession& session, ActionSet& actions, QWidget* parent);

    /// The button that launches; focused at the first show.
    [[nodiscard]] QPushButton* launchButton() const { return m_launch; }
    /// Whether there is anything to say in this phase.
    [[nodiscard]] static bool isWantedIn(SessionPhase phase);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    ClusterSession& m_session;
    QLabel* m_title;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_launch;
    QPushButton* m_attach;
    QPushButton* m_lessons;
    QPushButton* m_cancel;
};

}  // namespace engram::gui
