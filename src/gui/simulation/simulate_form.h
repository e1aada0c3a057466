// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Asks what is simulated: nodes, copies, seed, requests, speed. Stands in the window like the
// welcome card, not over it: nothing else waits for it.

#pragma once

#include <QFrame>

#include "gui_simulation/simulation_plan.h"

class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace engram::gui {

class SimulateForm final : public QFrame {
    Q_OBJECT

public:
    explicit SimulateForm(const SimulationPlan& plan, QWidget* parent = nullptr);

    /// What the fields say.
    [[nodiscard]] SimulationPlan plan() const;

Q_SIGNALS:
    void simulationRequested(const engram::gui::SimulationPlan& plan);
    void cancelled();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setRanges();
    void addRow(QFormLayout& form, QLabel* label, QWidget* field);
    void fill(const SimulationPlan& plan);
    void retranslate();

    SimulationPlan m_plan;  ///< what no field asks for
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_nodesLabel;
    QLabel* m_replicasLabel;
    QLabel* m_seedLabel;
    QLabel* m_rateLabel;
    QLabel* m_speedLabel;
    QSpinBox* m_nodes;
    QSpinBox* m_replicas;
    QSpinBox* m_seed;
    QDoubleSpinBox* m_rate;
    QDoubleSpinBox* m_speed;
    QPushButton* m_simulate;
    QPushButton* m_cancel;
};

}  // namespace engram::gui
