// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/window_dialogs.h"

#include <QAbstractSpinBox>
#include <QCoreApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>

#include "gui_app/attach_dialog.h"
#include "gui_app/commands.h"
#include "gui_app/fault_commands.h"
#include "gui_app/forget_question.h"
#include "gui_app/settings.h"
#include "gui_app/simulation_desk.h"
#include "gui_app/time_commands.h"
#include "gui_app/workload_dialog.h"
#include "gui_simulation_view/simulate_dialog.h"

namespace engram::gui {

WindowDialogs::WindowDialogs(ClusterSession& session, Settings& settings, Commands& commands,
                             FaultCommands& faults, TimeCommands& times,
                             SimulationDesk& simulations, QWidget& window)
    : QObject(&window),
      m_session(session),
      m_settings(settings),
      m_commands(commands),
      m_faults(faults),
      m_times(times),
      m_simulations(simulations),
      m_window(window) {}

void WindowDialogs::askForAddress() {
    auto* const dialog = new AttachDialog(m_settings.value(setting::kAttachAddress), &m_window);
    connect(dialog, &AttachDialog::attachRequested, this,
            [this](const std::vector<Endpoint>& nodes, const QString& text) {
                m_settings.setValue(setting::kAttachAddress, text);
                m_session.attach(nodes);
            });
    dialog->open();
}

void WindowDialogs::askForWorkload() {
    auto* const dialog = new WorkloadDialog(m_session.workloadPlan(), &m_window);
    connect(dialog, &WorkloadDialog::planChosen, this,
            [this](const WorkloadPlan& plan) { m_session.setWorkloadPlan(plan); });
    dialog->open();
}

void WindowDialogs::askForSimulation() {
    auto* const dialog = new SimulateDialog(m_simulations.plan(), &m_window);
    connect(dialog, &SimulateDialog::planChosen, &m_simulations, &SimulationDesk::simulate);
    dialog->open();
}

void WindowDialogs::askForDelay(const LinkEnds& link) {
    constexpr int kLongestMs = 60'000;
    auto* const dialog = new QInputDialog(&m_window);
    dialog->setObjectName(QStringLiteral("delayDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Delay a link"));
    dialog->setLabelText(tr("Milliseconds that each message takes longer:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, kLongestMs);
    dialog->setIntValue(500);
    for (QWidget* const field : dialog->findChildren<QAbstractSpinBox*>()) {
        field->setAccessibleName(dialog->labelText());
    }
    connect(dialog, &QInputDialog::intValueSelected, this,
            [this, link](int ms) { m_faults.inject(link, std::chrono::milliseconds(ms)); });
    dialog->open();
}

void WindowDialogs::askToForget(const NodeId& id) {
    auto* const question = new ForgetQuestion(m_session.model(), id, &m_window);
    connect(question, &QMessageBox::accepted, this, [this, id] { m_commands.forget(id); });
    question->open();
}

void WindowDialogs::askForBookmark(std::int64_t us, const QString& name) {
    auto* const dialog = new QInputDialog(&m_window);
    dialog->setObjectName(QStringLiteral("bookmarkDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(name.isEmpty() ? tr("Bookmark") : tr("Rename bookmark"));
    dialog->setLabelText(tr("Name of this moment:"));
    dialog->setTextValue(name);
    for (QWidget* const field : dialog->findChildren<QLineEdit*>()) {
        field->setAccessibleName(dialog->labelText());
    }
    connect(dialog, &QInputDialog::textValueSelected, this, [this, us](const QString& text) {
        if (!text.trimmed().isEmpty()) {
            m_times.setBookmark(us, text.trimmed());
        }
    });
    dialog->open();
}

void WindowDialogs::showAbout() {
    auto* const box = new QMessageBox(&m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Engram"));
    box->setIconPixmap(
        icon(IconId::Application).pixmap(QSize(56, 56), m_window.devicePixelRatioF()));
    box->setText(tr("<b>Engram %1</b>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("A distributed shared memory that you can watch. Every moving symbol is a message that "
           "a node has really sent.\n\nGNU General Public License, version 3 or later."));
    box->addButton(QMessageBox::Close);
    box->open();
}

}  // namespace engram::gui
