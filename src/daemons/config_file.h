// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Flags from a TOML file: every long flag can stand there as `name = value`.

#pragma once

#include <string>

#include "common/result.h"

namespace CLI {
class App;
}

namespace engram::daemons {

/// Gives the values in the file at `path` to the options of `app` that the command line did not
/// set. InvalidArgument is one line with file, place and key. CLI::ParseError where a value does
/// not fit its flag.
[[nodiscard]] Result<void> applyConfigFile(CLI::App& app, const std::string& path);

}  // namespace engram::daemons
