// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_actions/simulation_rules.h"

#include <QtGlobal>

namespace engram::gui {

const char* needsIdle(const ActionContext& context) {
    switch (context.phase) {
        case SessionPhase::Idle:
            return nullptr;
        case SessionPhase::Attaching:
        case SessionPhase::Attached:
            return QT_TRANSLATE_NOOP("Actions", "Detach from the other cluster first.");
        case SessionPhase::Replaying:
            return QT_TRANSLATE_NOOP("Actions", "A recording is shown. Close it first.");
        default:
            return context.simulation.isRunning
                       ? QT_TRANSLATE_NOOP("Actions", "A simulation is running. Stop it first.")
                       : QT_TRANSLATE_NOOP("Actions",
                                           "A cluster is running. Stop all daemons first.");
    }
}

const char* needsSimulator(const ActionContext& context) {
    if (!context.simulation.isOffered) {
        return QT_TRANSLATE_NOOP("Actions", "This window shows one cluster only.");
    }
    return needsIdle(context);
}

const char* needsSimulation(const ActionContext& context) {
    if (context.simulation.isGoingBack) {
        return QT_TRANSLATE_NOOP("Actions", "The simulation is going back in time.");
    }
    return context.simulation.isRunning
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "No simulation is running. Choose Simulate first.");
}

const char* needsSlowerTime(const ActionContext& context) {
    if (const char* reason = needsSimulation(context)) {
        return reason;
    }
    return context.simulation.isSlowest
               ? QT_TRANSLATE_NOOP("Actions", "Simulated time runs as slowly as it can.")
               : nullptr;
}

const char* needsFasterTime(const ActionContext& context) {
    if (const char* reason = needsSimulation(context)) {
        return reason;
    }
    return context.simulation.isFastest
               ? QT_TRANSLATE_NOOP("Actions", "A faster speed is not offered.")
               : nullptr;
}

const char* needsEarlierMoment(const ActionContext& context) {
    if (const char* reason = needsSimulation(context)) {
        return reason;
    }
    return context.time.isLive
               ? QT_TRANSLATE_NOOP("Actions",
                                   "Go back on the timeline first: a branch begins in the past.")
               : nullptr;
}

const char* needsTwoFutures(const ActionContext& context) {
    if (const char* reason = needsSimulation(context)) {
        return reason;
    }
    return context.simulation.hasOtherFuture
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions",
                                   "There is only one future yet. Go back in time and branch.");
}

}  // namespace engram::gui
