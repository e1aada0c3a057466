// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/forget_question.h"

#include <QPushButton>

#include "gui_docks/event_text.h"

namespace engram::gui {

ForgetQuestion::ForgetQuestion(const ClusterModel& model, const NodeId& id, QWidget* parent)
    : QMessageBox(QMessageBox::Warning, tr("Engram"),
                  tr("Give %1 up for ever?").arg(fromUtf8(id.text())), QMessageBox::NoButton,
                  parent) {
    setObjectName(QStringLiteral("forgetQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setInformativeText(lossOf(model, id));
    addButton(tr("Forget it"), QMessageBox::AcceptRole);
    setDefaultButton(addButton(tr("Cancel"), QMessageBox::RejectRole));
}

QString ForgetQuestion::lossOf(const ClusterModel& model, const NodeId& id) {
    const int lost = model.slotsOnlyOn(id);
    if (lost > 0) {
        return tr(
            "It holds the only copy of %n of 1,024 slot(s). All keys in them are lost for "
            "good, and declared lost.",
            nullptr, lost);
    }
    const NodeView* const node = model.find(id);
    if (node != nullptr && node->role != VisualRole::Slave) {
        return tr("A master holds no keys: nothing is lost. It no longer counts for majorities.");
    }
    return tr("Every slot of it has another copy: as far as is known, nothing is lost.");
}

}  // namespace engram::gui
