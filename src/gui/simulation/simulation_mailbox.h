// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Between the thread that simulates and the window: reports, oldest first. Bounded: while it is
// full nothing is simulated, so that nothing is ever lost. Any thread.

#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

#include "sim/simulation.h"

namespace engram::gui {

/// A node as its process is.
struct SimulatedNode {
    NodeId id;
    Role role = Role::Slave;
    sim::ProcessStatus status = sim::ProcessStatus::Starting;
    Endpoint endpoint;

    friend bool operator==(const SimulatedNode&, const SimulatedNode&) = default;
};

/// What one slice of simulated time brought.
struct SimulationReport {
    std::uint64_t branch = 0;  ///< counts the branches; reports of older ones are void
    sim::SimTime now{0};
    std::int64_t wallUs = 0;  ///< the same as simulated wall time
    std::vector<Event> events;
    std::vector<SimulatedNode> changedNodes;
    std::vector<sim::RequestAnswer> answers;
    std::map<std::uint64_t, sim::ReadBackResult> readBacks;
    std::vector<std::pair<std::uint64_t, Result<void>>> orders;  ///< what came of each, by its id
    sim::Tally tally;
    std::vector<sim::order::Link> links;
    std::vector<sim::order::Clock> clocks;
    bool isLoadRunning = false;
    bool isPaused = false;
    bool isReplaying = false;  ///< on the way to the moment of a branch
    double reachedSpeed = 0;   ///< simulated seconds per real second of late; 0: it stands
};

class SimulationMailbox {
public:
    /// What the window takes within a frame or two.
    static constexpr std::size_t kMostEvents = 4000;
    static constexpr std::size_t kMostReports = 64;

    void put(SimulationReport report);
    [[nodiscard]] std::optional<SimulationReport> take();
    [[nodiscard]] bool isFull() const;

private:
    mutable std::mutex m_mutex;
    std::deque<SimulationReport> m_reports;
    std::size_t m_events = 0;
};

}  // namespace engram::gui
