// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Keys by number, and the one value that each key may have: so that an answer with the value of
// another key, or a damaged one, is recognised. Pure functions.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace engram::bench {

/// "bench:<value size>:<number>": runs with another value size use other keys.
[[nodiscard]] std::string keyOf(std::uint64_t number, std::size_t valueSize);

/// `size` bytes of text that depend on every bit of `number`.
void appendValue(std::string& out, std::uint64_t number, std::size_t size);

/// True if `value` is the value of key `number`.
[[nodiscard]] bool isValueOf(std::string_view value, std::uint64_t number, std::size_t size);

}  // namespace engram::bench
