// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What commands, clients and observers of one node share. One thread.

#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "common/ids.h"
#include "common/time.h"
#include "node/hosted_machine.h"
#include "common/node_stats.h"

namespace engram::net {
class PeerLinks;
}

namespace engram::node {

class ClientHub;
class FaultHook;
class ObserverHub;

struct NodeContext {
    HostedMachine& hosted;
    ClientHub& clients;
    ObserverHub& observers;
    net::PeerLinks& links;
    NodeStats& stats;
    Member self;
    /// Null unless the node was started with --allow-faults.
    FaultHook* faults = nullptr;
    /// What CONFIG GET tells: names as on the command line, values as they are in force.
    std::vector<std::pair<std::string, std::string>> settings;
    TimePoint started;
    /// Tells the host that the machine was given something, so that this turn takes its output.
    std::function<void()> touched;
};

}  // namespace engram::node
