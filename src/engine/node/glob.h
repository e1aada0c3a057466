// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Patterns of names as Redis takes them: * ? [a-c] [^a] and \ to escape. For names of settings and
// commands; keys are matched by the protocol. Pure function.

#pragma once

#include <string_view>

namespace engram::node {

/// Linear in the product of the lengths at worst; no recursion. Ignores case.
[[nodiscard]] bool matchesGlob(std::string_view pattern, std::string_view text);

}  // namespace engram::node
