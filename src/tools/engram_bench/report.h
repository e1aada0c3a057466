// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The result of a load for people and for programs. Pure functions.

#pragma once

#include <string>

#include "bench/load.h"

namespace engram::bench {

/// `target`: "engram 127.0.0.1:7400", "redis 127.0.0.1:6379 WAIT 2".
[[nodiscard]] std::string reportText(const std::string& target, const LoadPlan& plan,
                                     const LoadResult& result);

/// One object in one line: target, plan, throughput (answers a second), latencies in microseconds
/// by kind, errors by code, wrong.
[[nodiscard]] std::string reportJson(const std::string& target, const LoadPlan& plan,
                                     const LoadResult& result);

}  // namespace engram::bench
