// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// C++ text as the tidy rules look at it. Pure functions over text.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace engram::tidy {

struct SourceFile {
    std::string path;  ///< from the top of the tree, with '/', such as "src/engine/resp/value.cpp"
    std::string text;
};

/// Lines without their ends. A last line without an end counts too.
[[nodiscard]] std::vector<std::string_view> linesOf(std::string_view text);

/// `text` with comments, the insides of string and character literals, and preprocessor lines
/// turned into blanks. Line ends stay where they were, so positions and line numbers hold.
[[nodiscard]] std::string codeOnly(std::string_view text);

/// Line number (from 1) of the character at `offset`.
[[nodiscard]] int lineAt(std::string_view text, std::size_t offset);

/// True for letters, digits and '_'.
[[nodiscard]] bool isWordCharacter(char character);

/// Offset of the next whole word `word` at or behind `from`, or npos.
[[nodiscard]] std::size_t findWord(std::string_view text, std::string_view word, std::size_t from);

}  // namespace engram::tidy
