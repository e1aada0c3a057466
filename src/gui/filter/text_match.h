// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// How texts are compared in filters: letters of ASCII in any case, `*` and `?` as patterns. Pure.

#pragma once

#include <string>
#include <string_view>

namespace engram::gui {

/// With the letters A to Z made small.
[[nodiscard]] std::string lowered(std::string_view text);
/// True if `text` contains `word`, which is lowered().
[[nodiscard]] bool containsWord(std::string_view text, std::string_view word);
/// True if all of `text` is `pattern`, which is lowered(); `*` stands for any letters, `?` for one.
[[nodiscard]] bool matchesPattern(std::string_view text, std::string_view pattern);
[[nodiscard]] inline bool isPattern(std::string_view text) {
    return text.find_first_of("*?") != std::string_view::npos;
}

}  // namespace engram::gui
