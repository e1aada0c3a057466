// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the command lines of all tools have in common (DESIGN 10): exit codes, --version, lists of
// addresses, and errors in one line. No threads, no state.

#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <vector>

#include "common/ids.h"

namespace engram::tools {

inline constexpr int kExitOk = 0;
inline constexpr int kExitFailed = 1;
inline constexpr int kExitUsage = 2;

/// Adds --version.
void addVersion(CLI::App& app);

/// Adds `flag` HOST:PORT[,HOST:PORT...], which may be repeated; `endpoints` keeps its content as
/// default if the flag is not given.
CLI::Option* addEndpoints(CLI::App& app, const std::string& flag, std::vector<Endpoint>& endpoints,
                          const std::string& description);

/// Parses the command line. Nothing: go on. Else the exit code to end with: 0 after --help and
/// --version; kExitUsage after one line on stderr that says which flag or value is wrong.
[[nodiscard]] std::optional<int> parse(CLI::App& app, int argc, char** argv);

/// "name: text" on stderr.
void complain(const CLI::App& app, const std::string& text);

}  // namespace engram::tools
