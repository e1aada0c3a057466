// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// engram-sim --prove: shows that a broken rule is found out.

#pragma once

#include <string>

#include "engram_sim/options.h"

namespace engram::sim {

struct Proof {
    bool holds = false;
    std::string text;  ///< what was found, for people; ends with a line break
};

/// Runs the seeds in turn with the mutation until one of them shows wrong answers or lost data, and
/// that seed once more without the mutation, which it must pass.
[[nodiscard]] Proof proveMutation(const CommandLine& options);

}  // namespace engram::sim
