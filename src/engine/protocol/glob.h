// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Redis' glob patterns: * ? [abc] [^a] [a-z] and backslash. Pure function.

#pragma once

#include <string_view>

namespace engram {

/// Bytes, not characters; case-sensitive. Linear in pattern times text at worst.
[[nodiscard]] bool globMatches(std::string_view pattern, std::string_view text);

}  // namespace engram
