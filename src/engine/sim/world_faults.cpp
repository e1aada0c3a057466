// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What is done to nodes from outside: signals, slowness, clocks.

#include <algorithm>
#include <utility>

#include "sim/world.h"

namespace engram::sim {
namespace {

/// How long a master that was told to stop answers what is under way, and how often it looks; as
/// the daemon does.
constexpr std::int64_t kDrainLimitUs = 5'000'000;
constexpr std::int64_t kDrainPollUs = 10'000;

}  // namespace

void World::crash(NodeIndex index, Duration restartAfter) {
    if (!m_nodes[index].isUp())
        return;
    kill(index);
    wakeAt(now() + restartAfter, Wake::Start, index);
}

void World::kill(NodeIndex index) {
    if (!m_nodes[index].isUp())
        return;
    if (m_log.keepsLines())
        m_log.line(now(), "-- " + m_nodes[index].id.text() + " is killed");
    end(index);
}

void World::end(NodeIndex index) {
    SimNode& node = m_nodes[index];
    m_coverage.gather(node.process->machine());
    node.process.reset();
    node.view = nullptr;
    node.lastTrouble = now();
    m_network.drop(index);
    loseClients(node);
}

void World::launch(NodeIndex index) {
    start(index);
}

void World::stop(NodeIndex index) {
    SimNode& node = m_nodes[index];
    if (!node.isUp() || node.drainsUntil > SimTime(0))
        return;
    if (m_log.keepsLines())
        m_log.line(now(), "-- " + node.id.text() + " is told to stop");
    node.drainsUntil = now() + Duration(kDrainLimitUs);
    // A process that stands still hears of the signal when it goes on.
    wakeAt(now(), Wake::Drained, index);
}

void World::finishDrain(NodeIndex index) {
    SimNode& node = m_nodes[index];
    if (!node.isUp() || node.drainsUntil == SimTime(0) || isPaused(index))
        return;
    if (!std::exchange(node.isDraining, true))
        node.process->drain(localNow(node));
    endTurn(index);  // answers of requests that the machine has given up leave without an input
    if (!node.process->isDrained() && now() < node.drainsUntil)
        return wakeAt(now() + Duration(kDrainPollUs), Wake::Drained, index);
    m_network.close(index);
    end(index);
}

void World::freeze(NodeIndex index) {
    SimNode& node = m_nodes[index];
    if (!node.isUp())
        return;
    if (m_log.keepsLines())
        m_log.line(now(), "-- " + node.id.text() + " is stopped");
    node.pausedUntil = node.lastTrouble = kNeverSim;
}

void World::thaw(NodeIndex index) {
    SimNode& node = m_nodes[index];
    if (!node.isUp() || !isPaused(index))
        return;
    node.pausedUntil = node.lastTrouble = now();
    wakeAt(now(), Wake::Resume, index);
    wakeAt(now(), Wake::Drained, index);
}

void World::loseClients(SimNode& node) {
    std::vector<std::pair<RequestId, SimNode::Asked>> asked;
    for (auto& [id, one] : node.asked)
        asked.emplace_back(id, SimNode::Asked{one.sink, one.token, {}});
    // The order of a hash table differs from run to run.
    std::sort(asked.begin(), asked.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [id, one] : asked)
        one.sink->onConnectionLost(one.token, true);
    for (const SimNode::Waiting& waiting : node.waiting)
        waiting.sink->onConnectionLost(waiting.token, true);
    node.asked.clear();
    node.waiting.clear();
}

void World::pause(NodeIndex index, Duration span) {
    SimNode& node = m_nodes[index];
    if (m_log.keepsLines())
        m_log.line(now(), "-- " + node.id.text() + " is stopped for " + toText(span) + " s");
    node.pausedUntil = std::max(node.pausedUntil, now() + span);
    node.lastTrouble = std::max(node.lastTrouble, node.pausedUntil);
    wakeAt(node.pausedUntil, Wake::Resume, index);
}

void World::slowDown(NodeIndex index, Duration turnCost, Duration span) {
    SimNode& node = m_nodes[index];
    if (m_log.keepsLines())
        m_log.line(now(), "-- " + node.id.text() + " needs " + toText(turnCost) +
                              " s for a turn, for " + toText(span) + " s");
    node.turnCost = turnCost;
    node.lastTrouble = std::max(node.lastTrouble, now() + span);
    wakeAt(now() + span, Wake::NormalSpeed, index);
}

void World::setDrift(NodeIndex index, std::int64_t driftPpm) {
    SimNode& node = m_nodes[index];
    node.driftPpm = m_tamper != nullptr ? m_tamper->driftPpm(node.id, driftPpm) : driftPpm;
    if (!node.isUp())
        return;
    node.clock.setDrift(now(), node.driftPpm);
    rearmTimer(index);
}

void World::jumpClock(NodeIndex index, Duration span) {
    SimNode& node = m_nodes[index];
    if (!node.isUp())
        return;
    node.clock.jump(now(), span);
    rearmTimer(index);
}

void World::rearmTimer(NodeIndex index) {
    m_nodes[index].timerAt = kNeverSim;
    armTimer(index);
}

void World::heal() {
    m_network.heal();
    NetworkNoise& noise = m_network.noise();
    noise.loss = noise.duplication = noise.reordering = 0;
    for (NodeIndex i = 0; i < m_nodes.size(); ++i) {
        SimNode& node = m_nodes[i];
        node.turnCost = Duration(0);
        node.busyUntil = now();
        if (node.pausedUntil > now()) {
            node.pausedUntil = now();
            wakeAt(now(), Wake::Resume, i);
        }
        if (!node.isUp())
            wakeAt(now(), Wake::Start, i);
    }
}

}  // namespace engram::sim
