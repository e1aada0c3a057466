// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The command lines of engram-master and engram-slave, and their TOML files (DESIGN 10). No
// process state is touched, so that tests can parse what they like.

#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "common/ids.h"
#include "node/log.h"
#include "protocol/machine.h"

namespace engram::daemons {

struct DaemonOptions {
    NodeId id;
    Endpoint listen;                ///< port 0: the system chooses
    std::vector<Endpoint> masters;  ///< --peer of a master, --master of a slave
    bool bootstrap = false;
    bool dieWithParent = false;
    bool allowFaults = false;
    ProtocolSettings protocol;
    node::LogLevel logLevel = node::LogLevel::Info;
    /// For CONFIG GET: the flags' names and the values in force.
    std::vector<std::pair<std::string, std::string>> settings;
};

struct CommandLine {
    enum class Kind : std::uint8_t {
        Run,
        Print,  ///< --help or --version: print `text`, exit 0
        Wrong,  ///< print `text`, one line, on stderr, exit 2
    };
    Kind kind = Kind::Run;
    std::string text;
    DaemonOptions options;
};

/// `arguments` without the program's name. What stands on the command line wins over --config FILE.
[[nodiscard]] CommandLine parseCommandLine(Role role, const std::vector<std::string>& arguments);

}  // namespace engram::daemons
