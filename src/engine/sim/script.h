// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// All that decides what happens in a simulation: its settings, and what people did at which moment.
// A value. The same script gives the same events, so that a moment is reached again by running the
// script from the start, and another future begins with a copy that is cut there.

#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "protocol/operations.h"
#include "sim/load.h"
#include "sim/schedule.h"

namespace engram::sim {

struct SimulationSettings {
    std::uint64_t seed = 1;
    std::uint32_t masters = 2;  ///< 1..9
    std::uint32_t slaves = 3;   ///< 0..1000
    std::uint32_t replicas = 3;
    std::uint32_t minInSync = 1;
    /// Wall time of the simulated moment 0, in microseconds since 1970: fixed, so that the same
    /// script tells the same times.
    std::int64_t startUs = 1'767'225'600'000'000;  // 2026-01-01

    friend bool operator==(const SimulationSettings&, const SimulationSettings&) = default;
};

/// What people can do, at any moment.
namespace order {
struct Kill {
    NodeId node;
};
struct Stop {
    NodeId node;
};
struct Freeze {
    NodeId node;
};
struct Thaw {
    NodeId node;
};
/// Starts a node that ended, with empty memory.
struct Restart {
    NodeId node;
};
/// Starts one that was never there, with the next free name.
struct Add {
    Role role = Role::Slave;
};
/// Messages on a link vanish, while the connection stays up, or take longer; replaces what was done
/// to it before.
struct Link {
    NodeId from;
    NodeId to;
    bool bothWays = true;
    std::optional<Duration> delay;  ///< nothing: they vanish

    friend bool operator==(const Link&, const Link&) = default;
};
struct ClearLink {
    NodeId from;
    NodeId to;
    bool bothWays = true;
};
/// The node's clock jumps ahead, and from then on gains so many microseconds a second.
struct Clock {
    NodeId node;
    Duration jump{0};           ///< not negative
    std::int64_t driftPpm = 0;  ///< -500,000..500,000

    friend bool operator==(const Clock&, const Clock&) = default;
};
/// Ends all faults of links and clocks.
struct ClearFaults {};
struct StartLoad {
    LoadPlan plan;
};
struct StopLoad {};
/// A request of the client named "console"; Simulation::takeAnswers() brings its answer.
struct Request {
    std::uint64_t id = 0;
    Operation operation;
    bool again = true;  ///< what did not happen is tried again
};
/// Reads every key again that has an acknowledged write.
struct ReadBack {
    std::uint64_t id = 0;
};
}  // namespace order

using Order =
    std::variant<order::Kill, order::Stop, order::Freeze, order::Thaw, order::Restart, order::Add,
                 order::Link, order::ClearLink, order::Clock, order::ClearFaults, order::StartLoad,
                 order::StopLoad, order::Request, order::ReadBack>;

struct ScriptEntry {
    SimTime at{0};
    Order order;
};

struct Script {
    SimulationSettings settings;
    std::vector<ScriptEntry> entries;  ///< in order of their moments

    /// The same up to and including `moment`.
    [[nodiscard]] Script until(SimTime moment) const;
};

}  // namespace engram::sim
