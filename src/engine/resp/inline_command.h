// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Inline commands: a line typed into telnet, split as Redis splits it. Pure functions.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace engram::resp {

/// Splits `line` (without its line end) at blanks. "..." takes \n \r \t \b \a \xHH \" \\, '...'
/// takes \'; a closing quote must be followed by a blank or the end. False if quotes are not
/// balanced. `arguments` is replaced.
[[nodiscard]] bool splitInline(std::string_view line, std::vector<std::string>& arguments);

}  // namespace engram::resp
