// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A long recording of a made-up busy cluster, for tests that measure.

#pragma once

#include <cstddef>

#include "trace/recording.h"

namespace engram::gui {

/// At least `count` events of a cluster of two masters and eight slaves, 10,000 a second, with the
/// counters of all; every ten seconds a slave is suspected.
[[nodiscard]] trace::Recording busyRecording(std::size_t count);

}  // namespace engram::gui
