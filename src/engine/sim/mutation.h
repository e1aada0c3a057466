// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Mutations: each breaks one rule of the protocol, either inside (a Rule is suspended) or from
// outside, between the machines. A checker that does not catch one of them is a defect (DESIGN 7).

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "protocol/rules.h"
#include "sim/tamper.h"

namespace engram::sim {

struct MutationKind {
    std::string_view name;
    std::string_view text;
    /// What breaks the rule from outside, or null: then `rule` is suspended.
    std::unique_ptr<Tamper> (*make)() = nullptr;
    std::optional<Rule> rule;
    /// The circumstances that bring it to light soonest.
    std::vector<std::string> faults;
    std::uint32_t masters = 0;  ///< 0: the seed decides
    std::uint32_t slaves = 0;   ///< 0: the seed decides
};

/// Every mutation that `engram-sim --mutate` knows.
[[nodiscard]] const std::vector<MutationKind>& allMutations();
/// The mutation called `name`, or null.
[[nodiscard]] const MutationKind* findMutation(std::string_view name);

}  // namespace engram::sim
