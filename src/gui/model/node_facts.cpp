// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/node_facts.h"

#include <algorithm>

#include "common/event.h"

namespace engram::gui {

namespace {

/// States of which only the launcher can know, as the process says nothing any more.
bool isLauncherOnly(VisualState state) {
    return state == VisualState::Failed || state == VisualState::Stopped ||
           state == VisualState::Suspect;
}

}  // namespace

VisualState visualStateOf(std::string_view nodeState) {
    if (nodeState == node_state::kServing || nodeState == node_state::kStandby)
        return VisualState::Serving;
    if (nodeState == node_state::kNoLease)
        return VisualState::Suspect;
    return VisualState::Starting;
}

bool NodeFacts::isSilent(std::int64_t nowUs) const {
    const std::int64_t since = nowUs - std::max(lastHeardUs, firstSeenUs);
    return since >= (streamBroken ? kBrokenStreamUs : kSilenceUs);
}

NodeFacts::Verdict NodeFacts::verdict(std::int64_t nowUs) const {
    if (process && isLauncherOnly(process->state))
        return {process->state, process->text};
    const QString said = QString::fromStdString(reported);
    if (removedAt > HybridTime{}) {
        const bool wasLeaving = reported == node_state::kDraining;
        return {wasLeaving ? VisualState::Stopped : VisualState::Failed, suspicion};
    }
    if (isSilent(nowUs))
        return {VisualState::Unknown, said};
    if (suspectedAt > HybridTime{})
        return {VisualState::Suspect, suspicion};
    if (!reported.empty())
        return {visualStateOf(reported), said};
    return {VisualState::Starting, process ? process->text : QString()};
}

double NodeFacts::syncShare() const {
    std::int64_t done = 0;
    std::int64_t total = 0;
    for (const auto& [source, progress] : syncs) {
        done += std::min(progress.first, progress.second);
        total += progress.second;
    }
    return total > 0 ? static_cast<double>(done) / static_cast<double>(total) : 1.0;
}

}  // namespace engram::gui
