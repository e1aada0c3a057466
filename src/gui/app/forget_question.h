// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Asks before a dead node is given up, and tells what is lost with it.

#pragma once

#include <QMessageBox>

#include "gui_model/cluster_model.h"

namespace engram::gui {

class ForgetQuestion final : public QMessageBox {
    Q_OBJECT

public:
    /// Deletes itself when it is closed. [Cancel] is the default.
    ForgetQuestion(const ClusterModel& model, const NodeId& id, QWidget* parent);

private:
    [[nodiscard]] static QString lossOf(const ClusterModel& model, const NodeId& id);
};

}  // namespace engram::gui
