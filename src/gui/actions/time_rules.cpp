// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_actions/time_rules.h"

#include <QtGlobal>

namespace engram::gui {

const char* needsRecording(const ActionContext& context) {
    return context.time.isRecorded
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions",
                                   "Nothing is recorded yet. Launch a cluster or open a trace.");
}

const char* needsMovingView(const ActionContext& context) {
    if (const char* reason = needsRecording(context)) {
        return reason;
    }
    return context.time.isLive || context.time.isPlaying
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "The view is paused already.");
}

const char* needsPastView(const ActionContext& context) {
    if (const char* reason = needsRecording(context)) {
        return reason;
    }
    return !context.time.isLive
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "The newest moment is shown already.");
}

const char* needsPlayableView(const ActionContext& context) {
    if (const char* reason = needsRecording(context)) {
        return reason;
    }
    if (context.time.isPlaying) {
        return QT_TRANSLATE_NOOP("Actions", "The recording is being played already.");
    }
    // At the end of a trace, playing begins at its start.
    const bool isPlayable = !context.time.isLive || context.phase == SessionPhase::Replaying;
    return isPlayable
               ? nullptr
               : QT_TRANSLATE_NOOP(
                     "Actions", "Go back in time first: nothing lies ahead of the newest moment.");
}

const char* needsEarlierMarker(const ActionContext& context) {
    if (const char* reason = needsRecording(context)) {
        return reason;
    }
    return context.time.hasEarlierMarker
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "No marker lies before this moment.");
}

const char* needsLaterMarker(const ActionContext& context) {
    if (const char* reason = needsRecording(context)) {
        return reason;
    }
    return context.time.hasLaterMarker
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "No marker lies after this moment.");
}

const char* needsBookmark(const ActionContext& context) {
    if (const char* reason = needsRecording(context)) {
        return reason;
    }
    return context.time.hasBookmark
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "No bookmark is at this moment.");
}

const char* needsIdleFiles(const ActionContext& context) {
    return !context.time.isBusy
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "Another trace is being opened or saved.");
}

const char* needsSavableRecording(const ActionContext& context) {
    if (const char* reason = needsIdleFiles(context)) {
        return reason;
    }
    return needsRecording(context);
}

const char* needsOpenedTrace(const ActionContext& context) {
    return context.phase == SessionPhase::Replaying
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "No trace is open.");
}

const char* needsRecentTraces(const ActionContext& context) {
    return context.time.hasRecent
               ? nullptr
               : QT_TRANSLATE_NOOP("Actions", "No trace was opened or saved yet.");
}

}  // namespace engram::gui
