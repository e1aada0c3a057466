// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One party of the cluster as the window shows it. A value.

#pragma once

#include <QString>
#include <cstdint>

#include "common/ids.h"
#include "gui_model/visual_state.h"

namespace engram::gui {

/// One party on the canvas.
struct NodeView {
    NodeId id;
    VisualRole role = VisualRole::Slave;
    VisualState state = VisualState::Unknown;
    QString stateText;  ///< node_state as the node says it, or what the launcher says
    /// Whom or what it lacks to go on, in the engine's words: "s1, s3 (a majority must accept view
    /// 7)". Empty: nothing, or it is dead or silent.
    QString waitsFor;
    bool isStuck = false;  ///< waits for longer than a takeover takes
    Endpoint endpoint;
    std::uint64_t pid = 0;
    std::int64_t keys = 0;
    std::int64_t bytes = 0;
    int slotsInSync = 0;
    int slotsSyncing = 0;
    double syncShare = 1.0;         ///< 0..1 while syncing
    std::int64_t lastHeardUs = 0;   ///< wall microseconds of its last event; 0: never
    std::int64_t firstHeardUs = 0;  ///< the same of the first; of clients only
    bool inView = false;
    bool launchedHere = false;  ///< a child of this window: can be killed, frozen, restarted

    friend bool operator==(const NodeView&, const NodeView&) = default;
};

}  // namespace engram::gui
