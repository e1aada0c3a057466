// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A trace file, read and folded: all that a session needs to show any moment of it. A value; usable
// from any thread.

#pragma once

#include <optional>
#include <string>

#include "common/result.h"
#include "gui_model/cluster_state.h"
#include "gui_model/keyframes.h"
#include "trace/recording.h"
#include "trace/trace_file.h"

namespace engram::gui {

struct OpenedTrace {
    trace::Recording recording;
    Keyframes keyframes;
    ClusterState newest;  ///< at the recording's end
    std::optional<trace::TraceDamage> damage;
};

/// Reads the file at `path` and folds it. Batches that no SessionRecord would keep (events not in
/// the order of their times, two batches at one moment) are put as it would have kept them. About a
/// second per million events. Damage and errors as of trace::loadRecording().
[[nodiscard]] Result<OpenedTrace> openTrace(const std::string& path,
                                            const trace::Progress& progress = {});

}  // namespace engram::gui
