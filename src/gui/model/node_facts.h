// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Everything that was said about one node, by itself, by others and by the launcher, and the one
// state that follows from it. Pure.

#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "common/hlc.h"
#include "common/ids.h"
#include "gui_model/visual_state.h"

namespace engram::gui {

/// Wall microseconds after which a node that says nothing is Unknown.
inline constexpr std::int64_t kSilenceUs = 2'000'000;
/// The same once its event stream is known to be broken; spares a quick reconnect the flicker.
inline constexpr std::int64_t kBrokenStreamUs = 500'000;
/// Nobody says when a suspicion ends. One that led to nothing for so long, of a node that we hear,
/// is over.
inline constexpr std::int64_t kSuspicionUs = 3'000'000;
/// A node that waits for others for so long is stuck; every takeover waits for a moment.
inline constexpr std::int64_t kPatienceUs = 1'500'000;
/// A client that sends no request for so long is taken off the canvas.
inline constexpr std::int64_t kClientSilenceUs = 10'000'000;
/// The same of a connection that nobody named and that was as brief: most likely it is closed, as
/// of a command line tool in a loop. Long enough for the symbol of its answer to arrive, which
/// takes four hops of 600 ms.
inline constexpr std::int64_t kBriefClientUs = 2'500'000;

struct NodeFacts {
    struct Verdict {
        VisualState state = VisualState::Unknown;
        QString text;
    };
    struct Process {
        VisualState state = VisualState::Starting;
        QString text;
        friend bool operator==(const Process&, const Process&) = default;
    };

    std::string reported;  ///< node_state that the node itself gave last; empty: none yet
    QString said;          ///< the same, for the eye
    HybridTime reportedAt;
    HybridTime suspectedAt;        ///< zero: not suspected
    std::int64_t suspectedUs = 0;  ///< the same by our own clock
    NodeId suspectedBy;
    QString suspicion;     ///< why
    HybridTime removedAt;  ///< zero: not removed since it joined
    ViewNumber removedIn;  ///< the view that it is not in
    std::int64_t firstSeenUs = 0;
    std::int64_t lastHeardUs = 0;  ///< 0: never
    bool streamBroken = false;
    std::optional<Process> process;  ///< what the launcher says
    QString waitsFor;                ///< whom or what it lacks to go on; empty: nothing
    std::int64_t waitsSinceUs = 0;   ///< by our own clock
    /// Slots that are copied to a slave, or verified by a master's sweep. Total 0: none.
    std::int64_t slotsDone = 0;
    std::int64_t slotsTotal = 0;

    /// The state at `nowUs`: the launcher's word about an ended or frozen process first, then
    /// removal, silence, suspicion and last what the node says of itself.
    [[nodiscard]] Verdict verdict(std::int64_t nowUs) const;
    /// Share of slotsTotal that is done, 0..1; 1 if there are none.
    [[nodiscard]] double syncShare() const;
    /// Takes in a NodeState event's detail: "waits for ..." begins a wait, none ends it. Anything
    /// else is about the state only; the node says again what it lacks when that changes.
    void noteWaiting(std::string_view state, std::string_view detail, std::int64_t nowUs);
    [[nodiscard]] bool isSilent(std::int64_t nowUs) const;
    [[nodiscard]] bool isSuspect(std::int64_t nowUs) const;

    friend bool operator==(const NodeFacts&, const NodeFacts&) = default;
};

/// What a node_state means for the eye. What is on its way (candidate, recovering, syncing,
/// draining) and words that we do not know are Starting.
[[nodiscard]] VisualState visualStateOf(std::string_view nodeState);

}  // namespace engram::gui
