// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Finds function bodies in C++ text by counting braces. No parser: it knows namespaces, types,
// initialisers and constructors' initialiser lists well enough for this tree.

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace engram::tidy {

struct FunctionSpan {
    std::string name;   ///< for people: what stands before the first parenthesis
    int firstLine = 0;  ///< of the signature, from 1
    int lastLine = 0;   ///< of the closing brace

    [[nodiscard]] int lines() const { return lastLine - firstLine + 1; }
};

/// Functions at namespace and class level, in the order of their ends. Lambdas and local types
/// count as part of the function around them.
[[nodiscard]] std::vector<FunctionSpan> functionsOf(std::string_view text);

}  // namespace engram::tidy
