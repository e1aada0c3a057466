// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Majorities. Pure functions.

#pragma once

#include <absl/container/flat_hash_set.h>

#include <vector>

#include "protocol/view.h"

namespace engram {

using IdentitySet = absl::flat_hash_set<Identity>;

/// True if more than half of `members` are in `answered`, or if all of them are but those that are
/// in `gone`: incarnations proved dead, since their node came back as another one. The survivors'
/// unanimity is safe: no majority that excludes them can ever form again.
[[nodiscard]] bool hasQuorum(const std::vector<Identity>& members, const IdentitySet& answered,
                             const IdentitySet& gone);

/// Members still missing from a majority, for people: "s1, s3".
[[nodiscard]] std::string missingFrom(const std::vector<Identity>& members,
                                      const IdentitySet& answered);

}  // namespace engram
