// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The text of INFO: sections of name:value lines as Redis has them, with this node's true values.

#pragma once

#include <string>
#include <vector>

#include "common/time.h"

namespace engram::node {

struct NodeContext;

/// `sections` in lower case; none, "default", "all" and "everything" give all of them.
[[nodiscard]] std::string serverInfo(const NodeContext& node,
                                     const std::vector<std::string>& sections, TimePoint now);

}  // namespace engram::node
