// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the command line of engram-cli said.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/ids.h"

namespace engram::cli {

struct Options {
    std::vector<Endpoint> masters{{"127.0.0.1", 7400}};
    double timeoutSeconds = 5;
    bool json = false;
    std::string key;
    std::string value;    ///< write; "-": from stdin
    std::string pattern;  ///< keys; empty: all
    std::string node;     ///< promote, forget
    bool yes = false;     ///< forget: really
    std::vector<std::string> fault;
    bool oneWay = false;           ///< fault link: only what the first node sends
    std::uint64_t eventCount = 0;  ///< events; 0: without end
    std::uint32_t eventRate = 2000;
    double eventSeconds = 0;  ///< events; 0: without end
    std::string tracePath;    ///< events; empty: print them
};

}  // namespace engram::cli
