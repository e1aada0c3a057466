// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Asks for the addresses of a running cluster. Not modal: the window goes on meanwhile.

#pragma once

#include <QDialog>
#include <vector>

#include "common/ids.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace engram::gui {

class AttachDialog final : public QDialog {
    Q_OBJECT

public:
    AttachDialog(const QString& address, QWidget* parent);

Q_SIGNALS:
    /// The user gave valid addresses; `text` is what was typed.
    void attachRequested(const std::vector<engram::Endpoint>& nodes, const QString& text);

private:
    void check();
    void submit();

    QLineEdit* m_address;
    QLabel* m_problem;
    QPushButton* m_attach;
    std::vector<Endpoint> m_nodes;
};

}  // namespace engram::gui
