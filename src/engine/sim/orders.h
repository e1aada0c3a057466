// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Carries out what people tell a simulation to do. Part of simulation.cpp in a file of its own.

#pragma once

#include <memory>
#include <string>
#include <vector>

#include "sim/simulation.h"

namespace engram::sim {

class Simulation::Orders {
public:
    explicit Orders(Simulation& simulation) : m_sim(simulation), m_world(simulation.m_world) {}

    [[nodiscard]] Result<void> carryOut(const Order& order) {
        return std::visit([this](const auto& one) { return on(one); }, order);
    }

private:
    using Way = std::pair<NodeIndex, NodeIndex>;

    Result<void> on(const order::Kill& order);
    Result<void> on(const order::Stop& order);
    Result<void> on(const order::Freeze& order);
    Result<void> on(const order::Thaw& order);
    Result<void> on(const order::Restart& order);
    Result<void> on(const order::Add& order);
    Result<void> on(const order::Link& order);
    Result<void> on(const order::ClearLink& order);
    Result<void> on(const order::Clock& order);
    Result<void> on(const order::ClearFaults& order);
    Result<void> on(const order::StartLoad& order);
    Result<void> on(const order::StopLoad& order);
    Result<void> on(const order::Request& order);
    Result<void> on(const order::ReadBack& order);

    /// The node, if it runs.
    [[nodiscard]] Result<NodeIndex> running(const NodeId& id) const;
    [[nodiscard]] Result<std::vector<Way>> ways(const NodeId& from, const NodeId& to,
                                                bool bothWays) const;
    void launch(NodeIndex node);
    void setWay(const Way& way, const std::optional<Duration>& delay);
    void clearWay(const Way& way);
    void setClock(NodeIndex node, Duration jump, std::int64_t driftPpm);
    void tellLink(const Way& way, const char* text, const std::optional<Duration>& delay);
    void listLinks();
    void forgetClock(const NodeId& node);

    Simulation& m_sim;
    World& m_world;
};

/// Reads all keys with an acknowledged write again, some at the same time.
class Simulation::ReadBackRun {
public:
    ReadBackRun(Simulation& simulation, std::uint64_t id);
    void start();

private:
    void readNext();
    void read(const std::string& key);
    void onAnswer(const std::string& key, const Ledger::Promise& promise, const CallAnswer& answer);

    Simulation& m_sim;
    std::uint64_t m_id;
    std::vector<std::string> m_keys;
    std::size_t m_next = 0;
    std::size_t m_underWay = 0;
    ReadBackResult m_result;
};

}  // namespace engram::sim
