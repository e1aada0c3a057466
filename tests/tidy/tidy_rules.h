// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The rules of the tree that no compiler holds, as functions over one file's text. Each returns
// what breaks it; empty means that the file is tidy.

#pragma once

#include <string>
#include <vector>

#include "source_text.h"

namespace engram::tidy {

struct Violation {
    std::string path;
    int line = 0;
    std::string what;

    friend bool operator==(const Violation&, const Violation&) = default;
};

using Violations = std::vector<Violation>;

/// Lines over 100 characters (not bytes).
[[nodiscard]] Violations checkLineLength(const SourceFile& file);
/// Files over 600 lines.
[[nodiscard]] Violations checkFileLength(const SourceFile& file);
/// Functions over 70 lines, signature and closing brace included.
[[nodiscard]] Violations checkFunctionLength(const SourceFile& file);
/// The two SPDX lines at the top, behind a script's "#!" line.
[[nodiscard]] Violations checkLicense(const SourceFile& file);
/// Includes of the project name a folder that the file's own folder may use (DESIGN 5), never a
/// path that goes up; the chart library stays in src/gui/charts.
[[nodiscard]] Violations checkIncludes(const SourceFile& file);
/// No Qt, sockets, threads, clocks or global randomness in the pure folders.
[[nodiscard]] Violations checkPurity(const SourceFile& file);
/// No words that say that something is missing.
[[nodiscard]] Violations checkLeftovers(const SourceFile& file);
/// Tests wait on conditions, never for a time.
[[nodiscard]] Violations checkSleeps(const SourceFile& file);

/// All of them.
[[nodiscard]] Violations checkAll(const SourceFile& file);

}  // namespace engram::tidy
