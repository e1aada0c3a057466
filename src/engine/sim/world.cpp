// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/world.h"

#include <algorithm>

#include "common/assert.h"
#include "protocol/codec.h"
#include "sim/message_text.h"

namespace engram::sim {
namespace {

/// How often a host looks for peers that it should dial.
constexpr std::int64_t kDialEveryUs = 40'000;
constexpr std::uint64_t kStartSpreadUs = 20'000;
constexpr std::uint16_t kFirstPort = 7000;

constexpr NodeIndex kHostsPerNet = 250;

std::string hostOf(NodeIndex node) {
    return "10.0." + std::to_string(node / kHostsPerNet) + '.' +
           std::to_string(node % kHostsPerNet + 1);
}

}  // namespace

World::World(const WorldSettings& settings, MachineFactory& factory)
    : m_settings(settings),
      m_factory(factory),
      m_random(settings.seed),
      m_network(m_schedule, *this, settings.masters + settings.slaves, Random(m_random.next())),
      m_log(settings.logLines),
      m_nodes(settings.masters + settings.slaves) {
    for (NodeIndex i = 0; i < m_nodes.size(); ++i) {
        SimNode& node = m_nodes[i];
        const bool master = i < settings.masters;
        node.role = master ? Role::Master : Role::Slave;
        node.id = NodeId((master ? "m" : "s") +
                         std::to_string(master ? i + 1 : i + 1 - settings.masters));
        setEndpoint(i, {hostOf(i), kFirstPort});
        m_byId.emplace(node.id.text(), i);
    }
}

void World::setEndpoint(NodeIndex index, const Endpoint& endpoint) {
    m_byEndpoint.erase(m_nodes[index].endpoint);
    m_nodes[index].endpoint = endpoint;
    m_byEndpoint[endpoint] = index;
}

bool World::isSpare(NodeIndex node) const {
    const bool isMaster = node < m_settings.masters;
    const std::uint32_t spares = isMaster ? m_settings.spareMasters : m_settings.spareSlaves;
    return node >= (isMaster ? m_settings.masters : m_nodes.size()) - spares;
}

void World::startAll() {
    for (NodeIndex i = 0; i < m_nodes.size(); ++i) {
        const Duration when(static_cast<std::int64_t>(m_random.below(kStartSpreadUs)));
        if (!isSpare(i))
            wakeAt(when, Wake::Start, i);
    }
}

bool World::runUntil(SimTime limit, const std::function<bool()>& done) {
    while (!done()) {
        if (!m_schedule.runNext(limit))
            return done();
    }
    return true;
}

void World::wakeAt(SimTime when, Wake kind, NodeIndex node) {
    const std::uint64_t starts = m_nodes[node].starts;
    m_schedule.at(when, *this, static_cast<std::uint64_t>(kind) << 56U | starts << 32U | node);
}

void World::wake(std::uint64_t token) {
    const auto index = static_cast<NodeIndex>(token);
    const auto kind = static_cast<Wake>(token >> 56U);
    SimNode& node = m_nodes[index];
    if (((token >> 32U) & 0xFFFFFFU) != node.starts)
        return;  // asked for by a process that is gone
    switch (kind) {
        case Wake::Start:
            return start(index);
        case Wake::Timer:
            return runTimer(index);
        case Wake::DialNow:
            return dialAll(index);
        case Wake::Dial:
            dialAll(index);
            if (node.isUp())
                wakeAt(now() + Duration(kDialEveryUs), Wake::Dial, index);
            return;
        case Wake::Resume:
            return resume(index);
        case Wake::Serve:
            return serveWaiting(index);
        case Wake::NormalSpeed:
            node.turnCost = Duration(0);
            return;
        case Wake::Drained:
            return finishDrain(index);
    }
}

NodeSettings World::settingsFor(NodeIndex index) {
    SimNode& node = m_nodes[index];
    NodeSettings settings;
    settings.self.identity = {node.id, Incarnation{(m_random.next() >> 24U) + 1}};
    settings.self.role = node.role;
    settings.self.endpoint = node.endpoint;
    settings.protocol = m_settings.protocol;
    for (NodeIndex i = 0; i < m_settings.masters; ++i)
        if (i != index)
            settings.masters.push_back(m_nodes[i].endpoint);
    settings.bootstrap = index == 0 && node.starts == 1;
    settings.seed = m_random.next();
    return settings;
}

void World::start(NodeIndex index) {
    SimNode& node = m_nodes[index];
    if (node.isUp())
        return;
    ++node.starts;
    // A slave listens at whatever port is free; masters keep theirs, as others are told of it.
    if (node.starts > 1 && node.role == Role::Slave && m_random.chance(1, 2))
        setEndpoint(index, {hostOf(index), static_cast<std::uint16_t>(kFirstPort + node.starts)});
    NodeSettings settings = settingsFor(index);
    if (m_tamper != nullptr) {
        m_tamper->onStart(settings, node.starts);
        node.driftPpm = m_tamper->driftPpm(node.id, node.driftPpm);
    }
    const auto origin = static_cast<std::int64_t>(m_random.below(1'000'000'000'000)) + 1;
    node.clock = NodeClock(m_schedule.now(), TimePoint(Duration(origin)), node.driftPpm);
    node.identity = settings.self.identity;
    node.view = nullptr;
    node.turnCost = Duration(0);
    node.busyUntil = node.pausedUntil = node.drainsUntil = SimTime(0);
    node.isDraining = false;
    node.timerAt = kNeverSim;
    node.process = m_factory.make(settings);
    if (m_log.keepsLines())
        m_log.line(now(), "-- " + node.id.text() + " starts as " +
                              std::to_string(node.identity.incarnation.value));
    node.process->machine().setTracePolicy({m_settings.traced, 0});
    node.process->machine().start(localNow(node));
    endTurn(index);
    wakeAt(now(), Wake::Dial, index);
}

bool World::isPaused(NodeIndex node) const {
    return m_nodes[node].pausedUntil > m_schedule.now();
}

void World::resume(NodeIndex index) {
    SimNode& node = m_nodes[index];
    if (!node.isUp() || node.pausedUntil > now())
        return;
    // What a process does first after SIGCONT, its timers or its sockets, is anybody's guess.
    node.timerAt = now();
    if (m_random.chance(1, 2))
        runTimer(index);
    else
        wakeAt(now(), Wake::Timer, index);
    if (m_random.chance(1, 2))
        serveWaiting(index);
    else
        wakeAt(now(), Wake::Serve, index);
    m_network.kick(index);
}

void World::runTimer(NodeIndex index) {
    SimNode& node = m_nodes[index];
    if (!node.isUp() || node.timerAt > now())
        return;
    const SimTime reads = readsAt(index);
    if (reads == kNeverSim)
        return;
    node.timerAt = kNeverSim;
    if (reads > now()) {
        node.timerAt = reads;
        wakeAt(reads, Wake::Timer, index);
        return;
    }
    Machine& machine = node.process->machine();
    if (machine.nextDeadline() > localNow(node))
        return armTimer(index);
    machine.onTimer(localNow(node));
    endTurn(index);
}

void World::armTimer(NodeIndex index) {
    SimNode& node = m_nodes[index];
    const SimTime wanted = node.clock.simTime(node.process->machine().nextDeadline());
    if (wanted >= node.timerAt)
        return;
    node.timerAt = std::max(wanted, now() + Duration(1));
    wakeAt(node.timerAt, Wake::Timer, index);
}

bool World::lacksConnection(NodeIndex index) const {
    for (NodeIndex peer = 0; peer < m_nodes.size(); ++peer)
        if (peer != index && m_nodes[peer].isUp() && !m_network.isConnected(index, peer))
            return true;
    return false;
}

void World::dialAll(NodeIndex index) {
    SimNode& node = m_nodes[index];
    if (!node.isUp() || isPaused(index) || !lacksConnection(index))
        return;
    for (const Endpoint& endpoint : node.process->machine().wantedPeers()) {
        const std::optional<NodeIndex> peer = indexOf(endpoint);
        if (peer && *peer != index && m_nodes[*peer].isUp())
            m_network.dial(index, *peer);
    }
}

void World::submit(NodeIndex master, ClientRequest&& request, ReplySink& sink,
                   std::uint64_t token) {
    SimNode& node = m_nodes[master];
    if (!node.isUp())
        return sink.onConnectionLost(token, false);
    SimNode::Waiting waiting{&sink, token, std::move(request)};
    const SimTime reads = readsAt(master);
    if (reads > now()) {
        node.waiting.push_back(std::move(waiting));
        if (reads != kNeverSim)
            wakeAt(reads, Wake::Serve, master);
        return;
    }
    handIn(node, std::move(waiting));
    endTurn(master);
}

void World::serveWaiting(NodeIndex index) {
    SimNode& node = m_nodes[index];
    if (!node.isUp() || node.waiting.empty() || readsAt(index) == kNeverSim)
        return;
    std::vector<SimNode::Waiting> waiting;
    waiting.swap(node.waiting);
    for (SimNode::Waiting& one : waiting)
        handIn(node, std::move(one));
    endTurn(index);
}

void World::handIn(SimNode& node, SimNode::Waiting&& waiting) {
    waiting.request.id = node.process->newRequestId();
    node.asked.emplace(waiting.request.id,
                       SimNode::Asked{waiting.sink, waiting.token, waiting.request.operation});
    node.process->onRequest(std::move(waiting.request), localNow(node));
}

SimNode* World::find(const Identity& identity) {
    const auto found = m_byId.find(identity.id.text());
    if (found == m_byId.end())
        return nullptr;
    SimNode& node = m_nodes[found->second];
    return node.isUp() && node.identity == identity ? &node : nullptr;
}

std::optional<NodeIndex> World::indexOf(const Endpoint& endpoint) const {
    const auto found = m_byEndpoint.find(endpoint);
    return found == m_byEndpoint.end() ? std::nullopt : std::optional(found->second);
}

NodeIndex World::indexOf(const NodeId& id) const {
    return m_byId.at(id.text());
}

std::optional<NodeIndex> World::named(const NodeId& id) const {
    const auto found = m_byId.find(id.text());
    return found == m_byId.end() ? std::nullopt : std::optional(found->second);
}

std::optional<NodeIndex> World::primary() const {
    std::optional<NodeIndex> best;
    for (NodeIndex i = 0; i < m_settings.masters; ++i) {
        const SimNode& node = m_nodes[i];
        if (!node.isUp() || !node.process->isPrimary())
            continue;
        if (!best || m_nodes[*best].process->epoch() < node.process->epoch())
            best = i;
    }
    return best;
}

ViewPtr World::newestView() const {
    ViewPtr newest;
    for (const SimNode& node : m_nodes)
        if (node.view && (!newest || newest->stamp < node.view->stamp))
            newest = node.view;
    return newest;
}

Coverage World::coverage() const {
    Coverage all = m_coverage;
    for (const SimNode& node : m_nodes)
        if (node.isUp())
            all.gather(node.process->machine());
    return all;
}

void World::mix(std::uint64_t a, std::uint64_t b, std::uint64_t c) {
    std::uint64_t mixed = m_fingerprint ^ (a * 0x9E3779B97F4A7C15U);
    mixed = (mixed ^ (mixed >> 29U) ^ b) * 0xBF58476D1CE4E5B9U;
    m_fingerprint = (mixed ^ (mixed >> 32U) ^ c) * 0x94D049BB133111EBU;
}

}  // namespace engram::sim
