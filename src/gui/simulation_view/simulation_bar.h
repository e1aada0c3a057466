// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Over the canvas while a cluster is simulated: simulated time, buttons to let it run, stand and
// step, its speed and what is reached of it, and the futures. GUI thread only.

#pragma once

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <utility>
#include <vector>

#include "gui_actions/action_set.h"
#include "gui_simulation/simulation_session.h"

namespace engram::gui {

class SimulationBar final : public QFrame {
    Q_OBJECT

public:
    /// Both live longer.
    SimulationBar(SimulationSession& session, ActionSet& actions, QWidget* parent = nullptr);

    /// Simulated time, as it is shown.
    [[nodiscard]] QString timeText() const { return m_time->text(); }
    /// What is reached of the speed, or that time stands.
    [[nodiscard]] QString paceText() const { return m_pace->text(); }
    [[nodiscard]] QString futureText() const { return m_future->text(); }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(QLayout& row, ActionId id, Qt::ToolButtonStyle style);
    void addSpeeds();
    void retranslate();
    void refresh();
    [[nodiscard]] QString pace() const;

    SimulationSession& m_session;
    ActionSet& m_actions;
    QLabel* m_title;
    QLabel* m_time;
    QToolButton* m_run;
    QComboBox* m_speed;
    QLabel* m_pace;
    QLabel* m_future;
    std::vector<std::pair<QToolButton*, ActionId>> m_buttons;
    QTimer m_timer;
};

}  // namespace engram::gui
