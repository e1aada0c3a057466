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

bool NodeFacts::isSuspect(std::int64_t nowUs) const {
    if (suspectedAt == HybridTime{})
        return false;
    return nowUs - suspectedUs < kSuspicionUs || lastHeardUs <= suspectedUs;
}

NodeFacts::Verdict NodeFacts::verdict(std::int64_t nowUs) const {
    if (process && isLauncherOnly(process->state))
        return {process->state, process->text};
    if (removedAt > HybridTime{}) {
        const bool wasLeaving = reported == node_state::kDraining;
        return {wasLeaving ? VisualState::Stopped : VisualState::Failed, suspicion};
    }
    if (isSilent(nowUs))
        return {VisualState::Unknown, said};
    if (isSuspect(nowUs))
        return {VisualState::Suspect, suspicion};
    if (!reported.empty())
        return {visualStateOf(reported), said};
    return {VisualState::Starting, process ? process->text : QString()};
}

void NodeFacts::noteWaiting(std::string_view state, std::string_view detail, std::int64_t nowUs) {
    constexpr std::string_view kWaits = "waits for ";
    if (detail.starts_with(kWaits)) {
        if (waitsFor.isEmpty())
            waitsSinceUs = nowUs;
        detail.remove_prefix(kWaits.size());
        waitsFor = QString::fromUtf8(detail.data(), static_cast<qsizetype>(detail.size()));
    } else if (detail.empty() && (state == reported || state != node_state::kCandidate)) {
        waitsFor.clear();
    }
}

double NodeFacts::syncShare() const {
    if (slotsTotal <= 0)
        return 1.0;
    return std::min(1.0, static_cast<double>(slotsDone) / static_cast<double>(slotsTotal));
}

}  // namespace engram::gui
