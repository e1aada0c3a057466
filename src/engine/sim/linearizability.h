// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Is a history linearizable? Each key is a register that can be absent, be added to and be appended
// to; keys are checked one by
// one (linearizability is local: Herlihy and Wing 1990). Pure functions.
//
// The search is that of Wing and Gong (1993) with Lowe's cache of visited configurations (2017).
// Two facts about registers keep it small, and both are exact:
// - An operation that changes nothing and fits the state may be placed at once.
// - An open operation need only be placed right before a finished one that sees its effect;
//   elsewhere its effect is overwritten unseen, and leaving it out changes nothing. This holds for
//   plain registers; open updates build on each other and may stand anywhere.

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "sim/history.h"

namespace engram::sim {

struct LinearizabilityReport {
    bool linearizable = true;
    /// The search was given up after `maxConfigurations` on some key; `linearizable` then only
    /// speaks of the others.
    std::uint32_t undecidedKeys = 0;
    std::uint64_t calls = 0;           ///< checked
    std::uint64_t configurations = 0;  ///< visited by the search
    /// If not linearizable: the key, and in `detail` the calls around the place where every order
    /// fails, one a line.
    std::uint32_t key = 0;
    std::string detail;
};

/// Configurations that the search of one key may visit before it gives up.
inline constexpr std::uint64_t kMaxConfigurations = 2'000'000;

[[nodiscard]] LinearizabilityReport checkLinearizability(
    const History& history, std::uint64_t maxConfigurations = kMaxConfigurations);

/// The same answer by trying every order: for histories of one key and at most 9 calls.
[[nodiscard]] bool isLinearizableByBruteForce(const History& history);

}  // namespace engram::sim
