// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_actions/fault_rules.h"

#include <QtGlobal>

namespace engram::gui {

namespace {

/// Faults are for a cluster of one's own, or one that may be changed.
const char* needsChangeableCluster(const ActionContext& context) {
    switch (context.phase) {
        case SessionPhase::Running:
            return nullptr;
        case SessionPhase::Attached:
            return context.locked
                       ? QT_TRANSLATE_NOOP(
                             "Actions", "The attached cluster is read-only. Allow writing first.")
                       : nullptr;
        default:
            return QT_TRANSLATE_NOOP("Actions", "No cluster is running. Launch one first.");
    }
}

}  // namespace

const char* needsLink(const ActionContext& context) {
    if (const char* reason = needsChangeableCluster(context)) {
        return reason;
    }
    return context.hasLink ? nullptr
                           : QT_TRANSLATE_NOOP("Actions", "Select a link between two nodes first.");
}

const char* needsFaultyLink(const ActionContext& context) {
    if (const char* reason = needsLink(context)) {
        return reason;
    }
    return context.linkHasFault
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "Nothing is wrong with the selected link.");
}

const char* needsEndOfLink(const ActionContext& context) {
    if (const char* reason = needsChangeableCluster(context)) {
        return reason;
    }
    const bool isDaemon = context.hasSelection && context.selectionRole != VisualRole::Client;
    return isDaemon || context.hasLink
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "Select a node at one end of the link first.");
}

const char* needsAnyFault(const ActionContext& context) {
    if (const char* reason = needsChangeableCluster(context)) {
        return reason;
    }
    return context.hasFaults ? nullptr : QT_TRANSLATE_NOOP("Actions", "No fault was made by hand.");
}

const char* needsClock(const ActionContext& context) {
    if (const char* reason = needsChangeableCluster(context)) {
        return reason;
    }
    if (!context.hasSelection || context.selectionRole == VisualRole::Client) {
        return QT_TRANSLATE_NOOP("Actions", "Select a node first.");
    }
    const VisualState look = context.selectionLook;
    const bool isDead = look == VisualState::Failed || look == VisualState::Stopped;
    return isDead ? QT_TRANSLATE_NOOP("Actions", "The selected node is not running.") : nullptr;
}

const char* needsWrongClock(const ActionContext& context) {
    if (const char* reason = needsClock(context)) {
        return reason;
    }
    return context.selectionClockWrong
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "The clock of the selected node runs right.");
}

const char* needsUndo(const ActionContext& context) {
    return context.canUndo
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "There is nothing to undo; offers end after 10 s.");
}

}  // namespace engram::gui
