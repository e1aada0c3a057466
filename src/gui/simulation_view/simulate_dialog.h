// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Asks what is simulated: nodes, copies, seed, requests, speed. Does not block.

#pragma once

#include <QComboBox>
#include <QDialog>
#include <vector>

#include "gui_simulation/simulation_plan.h"

class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace engram::gui {

class SimulateDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SimulateDialog(const SimulationPlan& plan, QWidget* parent = nullptr);

    /// What the fields say.
    [[nodiscard]] SimulationPlan plan() const;

Q_SIGNALS:
    void planChosen(const engram::gui::SimulationPlan& plan);

private:
    void setRanges();
    void addFields(QFormLayout& form);
    void addSizes(QFormLayout& form);
    void addSpeeds();
    void fill(const SimulationPlan& plan);
    void sayHowMany();

    SimulationPlan m_plan;  ///< what no field asks for
    QSpinBox* m_slaves;
    QSpinBox* m_masters;
    QSpinBox* m_replicas;
    QSpinBox* m_minInSync;
    QSpinBox* m_seed;
    QDoubleSpinBox* m_rate;
    QComboBox* m_speed;
    QLabel* m_howMany;
};

}  // namespace engram::gui
