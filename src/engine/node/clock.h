// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The real clocks of a daemon. The only place that reads them.

#pragma once

#include <cstdint>

#include "common/time.h"

namespace engram::node {

/// CLOCK_MONOTONIC.
[[nodiscard]] TimePoint monotonicNow();
/// Microseconds since 1970.
[[nodiscard]] std::int64_t wallMicroseconds();

}  // namespace engram::node
