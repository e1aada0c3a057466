// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// States of a recorded cluster every so many events, so that any moment is reached by folding a few
// thousand events and not all. Bounded: when there are too many, every second one goes. Pure.

#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>

#include "gui_model/cluster_state.h"

namespace engram::gui {

class Keyframes {
public:
    /// Events between two keyframes at first: some 10 ms of folding.
    static constexpr std::uint64_t kSpacing = 8192;
    static constexpr std::size_t kMaximum = 192;

    struct Keyframe {
        std::uint64_t next = 0;  ///< index of the first event that is not in the state
        ClusterState state;
    };

    /// Keeps `state`, which has the events before `next`, if the last one is far enough back. Only
    /// at the end of a batch.
    void offer(const ClusterState& state, std::uint64_t next);
    /// The newest one of `us` or before, or null: then fold from the first event.
    [[nodiscard]] const Keyframe* find(std::int64_t us) const;
    /// The first one, from which on all events are kept; null if there is none.
    [[nodiscard]] const Keyframe* first() const;
    /// Events before `index` are gone: forgets the keyframes that need them.
    void dropBefore(std::uint64_t index);
    void clear();

private:
    /// Takes one surplus keyframe away: all at once would take longer than a frame, as each state
    /// of a large cluster has thousands of parts.
    void thinOut();

    std::deque<Keyframe> m_frames;
    std::uint64_t m_spacing = kSpacing;
    std::size_t m_surplus = 0;  ///< to be taken away, every second one from m_thinAt on
    std::size_t m_thinAt = 0;
};

}  // namespace engram::gui
