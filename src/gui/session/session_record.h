// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What every session keeps of what it hears: the recording, the newest state, and keyframes that
// make any recorded moment quick to reach. GUI thread only.

#pragma once

#include <vector>

#include "gui_model/cluster_model.h"
#include "gui_model/keyframes.h"
#include "trace/recording.h"

namespace engram::gui {

class SessionRecord {
public:
    /// All of it, while it is set aside.
    struct Kept {
        trace::Recording recording;
        Keyframes keyframes;
        ClusterState newest;
    };

    /// Takes a batch in: sorts it by the events' own times, records and folds it. `nowUs`: wall
    /// microseconds; each batch has a moment of its own, after that of the last.
    void take(std::vector<Event> events, std::int64_t nowUs);
    /// The cluster ends at `nowUs`: every daemon that is known goes, and with them all else.
    void takeFarewells(std::int64_t nowUs);
    void clear();
    /// Bounds of the recording, which begins anew.
    void setLimits(const trace::Recording::Limits& limits);
    /// Replaces everything: what was opened from a file, and the state at its end.
    void adopt(trace::Recording recording, Keyframes keyframes, const ClusterState& newest);

    /// Hands everything over, for adopt() later, and is empty.
    [[nodiscard]] Kept release();

    [[nodiscard]] ClusterModel& model() { return m_model; }
    [[nodiscard]] const ClusterModel& model() const { return m_model; }
    [[nodiscard]] const trace::Recording& recording() const { return m_recording; }
    [[nodiscard]] const Keyframes& keyframes() const { return m_keyframes; }

private:
    trace::Recording m_recording;
    Keyframes m_keyframes;
    ClusterModel m_model;
};

}  // namespace engram::gui
