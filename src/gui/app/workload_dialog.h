// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Asks what the workload does: rate, share of reads, keys. Not modal: the cluster goes on
// meanwhile.

#pragma once

#include <QDialog>

#include "gui_session/workload.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace engram::gui {

class WorkloadDialog final : public QDialog {
    Q_OBJECT

public:
    WorkloadDialog(const WorkloadPlan& plan, QWidget* parent);

    /// What the fields say.
    [[nodiscard]] WorkloadPlan plan() const;

Q_SIGNALS:
    void planChosen(const engram::gui::WorkloadPlan& plan);

private:
    void addFields(QFormLayout& form);
    void show(const WorkloadPlan& plan);

    QDoubleSpinBox* m_rate;
    QSpinBox* m_reads;
    QComboBox* m_distribution;
    QSpinBox* m_keys;
    QSpinBox* m_seed;
};

}  // namespace engram::gui
