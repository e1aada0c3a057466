// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Decimal integers to and from text, without allocation and independent of the locale.

#pragma once

#include <charconv>
#include <concepts>
#include <string>
#include <string_view>
#include <system_error>

namespace engram {

/// Reads all of `text` as a canonical decimal: digits with an optional '-', no leading zeros, no
/// '+', no spaces, in the range of `Integer`. False, and `value` unchanged, if it is anything else.
template <std::integral Integer>
[[nodiscard]] bool parseDecimal(std::string_view text, Integer& value) {
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || (digits.front() == '0' && text.size() > 1))
        return false;
    Integer parsed = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), parsed);
    if (error != std::errc() || end != text.data() + text.size())
        return false;
    value = parsed;
    return true;
}

/// Appends `value` in decimal.
template <std::integral Integer>
void appendDecimal(std::string& out, Integer value) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end);
}

}  // namespace engram
