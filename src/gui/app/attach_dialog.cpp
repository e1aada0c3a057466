// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/attach_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace engram::gui {

AttachDialog::AttachDialog(const QString& address, QWidget* parent)
    : QDialog(parent), m_address(new QLineEdit(address)), m_problem(new QLabel) {
    setWindowTitle(tr("Attach to a running cluster"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(420);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    auto* const text = new QLabel(
        tr("Address of any node, or several with commas between them. The window learns of the "
           "others by itself. Nothing is changed in the cluster until you allow writing."));
    text->setWordWrap(true);
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_attach = buttons->addButton(tr("Attach"), QDialogButtonBox::AcceptRole);
    m_attach->setProperty("primary", true);
    m_attach->setDefault(true);
    m_attach->setAccessibleName(tr("Attach"));
    buttons->button(QDialogButtonBox::Cancel)->setAccessibleName(tr("Cancel"));
    m_address->setAccessibleName(tr("Addresses of the cluster"));
    m_address->setPlaceholderText(QStringLiteral("127.0.0.1:7400"));
    column->addWidget(text);
    column->addWidget(m_address);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(m_address, &QLineEdit::textChanged, this, &AttachDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &AttachDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_address->selectAll();
    check();
}

void AttachDialog::check() {
    m_nodes.clear();
    QString problem;
    for (const QString& part : m_address->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (Result<Endpoint> node = parseEndpoint(part.trimmed().toStdString())) {
            m_nodes.push_back(std::move(*node));
        } else {
            problem = tr("%1 is not HOST:PORT").arg(part.trimmed());
        }
    }
    m_problem->setText(problem);
    m_attach->setEnabled(problem.isEmpty() && !m_nodes.empty());
}

void AttachDialog::submit() {
    if (m_attach->isEnabled()) {
        Q_EMIT attachRequested(m_nodes, m_address->text());
        accept();
    }
}

}  // namespace engram::gui
