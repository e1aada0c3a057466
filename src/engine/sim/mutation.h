// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Mutations: each breaks one rule of the protocol from outside, between the machines. A checker
// that does not catch one of them is a defect (DESIGN 7).

#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "sim/tamper.h"

namespace engram::sim {

struct MutationKind {
    std::string_view name;
    std::string_view text;
    std::unique_ptr<Tamper> (*make)();
};

/// Every mutation that `engram-sim --mutate` knows.
[[nodiscard]] const std::vector<MutationKind>& allMutations();
/// The mutation called `name`, or null.
[[nodiscard]] const MutationKind* findMutation(std::string_view name);

}  // namespace engram::sim
