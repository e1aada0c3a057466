// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The place where a mutation breaks the rules on purpose, so that a checker shows that it can fail.

#pragma once

#include <cstdint>

#include "protocol/machine.h"
#include "protocol/messages.h"
#include "sim/network.h"

namespace engram::sim {

class World;

class Tamper {
public:
    virtual ~Tamper() = default;

    /// Before `message` leaves `from`: may change it. False drops it.
    virtual bool onSend(World& world, NodeIndex from, NodeIndex to, Message& message) {
        (void)world;
        (void)from;
        (void)to;
        (void)message;
        return true;
    }
    /// Before a process starts: may change who it is and what it knows. `starts` counts from 1.
    virtual void onStart(NodeSettings& settings, std::uint32_t starts) {
        (void)settings;
        (void)starts;
    }
    /// Speed of the clock of `node` instead of the drawn one.
    virtual std::int64_t driftPpm(const NodeId& node, std::int64_t drawn) {
        (void)node;
        return drawn;
    }
};

}  // namespace engram::sim
