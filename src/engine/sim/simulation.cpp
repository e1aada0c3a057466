// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/simulation.h"

#include <algorithm>

#include "sim/orders.h"

namespace engram::sim {
namespace {

/// Masters and slaves that can be added while the simulation runs.
constexpr std::uint32_t kSpareMasters = 2;
constexpr std::uint32_t kSpareSlaves = 32;
/// Sessions of the clients: any numbers that differ.
constexpr SessionId kLoadSession{1};
constexpr SessionId kConsoleSession{2};
constexpr SessionId kReadBackSession{3};
/// Daemons tell their counters five times a second. A thousand of them would tell more than anybody
/// reads: slaves of a large cluster do so once a second.
constexpr Duration kCountersEvery = std::chrono::milliseconds(200);
constexpr Duration kCountersOfManyEvery = std::chrono::seconds(1);
constexpr std::size_t kMany = 100;
/// From so many nodes on, a view is told in full by the first node that commits it; the others tell
/// its number only. It has 60 KB with 1,000 members.
constexpr std::size_t kTellsViewOnce = 64;

WorldSettings worldOf(const SimulationSettings& settings) {
    WorldSettings world;
    world.seed = settings.seed;
    world.masters = settings.masters + kSpareMasters;
    world.slaves = settings.slaves + kSpareSlaves;
    world.spareMasters = kSpareMasters;
    world.spareSlaves = kSpareSlaves;
    world.protocol.replicas = settings.replicas;
    world.protocol.minInSync = settings.minInSync;
    world.codecOneIn = 0;
    world.traced = true;
    return world;
}

}  // namespace

Script Script::until(SimTime moment) const {
    Script cut{settings, {}};
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(cut.entries),
                 [moment](const ScriptEntry& entry) { return entry.at <= moment; });
    return cut;
}

Simulation::Simulation(Script script, MachineFactory& factory, SourceFactory sources)
    : m_script(std::move(script)),
      m_world(worldOf(m_script.settings), factory),
      m_sources(std::move(sources)),
      m_hosts(m_world.nodes().size()) {
    Random random(m_script.settings.seed ^ 0xC11E57U);
    Caller::Meter& meter = *this;
    m_loadCaller = std::make_unique<Caller>(m_world, meter, NodeId(kLoadClient), kLoadSession,
                                            Random(random.next()));
    m_console = std::make_unique<Caller>(m_world, meter, NodeId(kConsoleClient), kConsoleSession,
                                         Random(random.next()));
    m_reader = std::make_unique<Caller>(m_world, meter, NodeId(kReadBackClient), kReadBackSession,
                                        Random(random.next()));
    m_load = std::make_unique<LoadClient>(m_world, [this](Operation operation, Caller::Done done) {
        ask(*m_loadCaller, std::move(operation), true, std::move(done));
    });
    m_world.setObserver(this);
    m_world.startAll();
    const auto count = static_cast<std::int64_t>(m_hosts.size());
    for (NodeIndex i = 0; i < m_hosts.size(); ++i)  // not all at once
        m_world.schedule().at(countersEvery(i) * static_cast<std::int64_t>(i + 1) / count, *this,
                              i);
}

Simulation::~Simulation() = default;

bool Simulation::runNext(SimTime limit) {
    while (true) {
        const bool hasEntry = m_nextEntry < m_script.entries.size();
        const SimTime entryAt = hasEntry ? m_script.entries[m_nextEntry].at : kNeverSim;
        if (m_world.schedule().runNext(std::min(limit, entryAt)))
            return true;
        if (entryAt > limit)
            return false;
        // All that was due before it, or at the same moment, has happened, as when it was given.
        const Order order = m_script.entries[m_nextEntry++].order;
        (void)Orders(*this).carryOut(order);
    }
}

void Simulation::finishMoment() {
    while (m_world.schedule().runNext(now())) {
    }
}

bool Simulation::advanceTo(SimTime limit, std::uint64_t steps) {
    for (std::uint64_t step = 0; step < steps; ++step) {
        if (!runNext(limit))
            return true;
    }
    finishMoment();
    return false;
}

bool Simulation::stepEvent(SimTime limit, std::uint64_t steps) {
    const std::uint64_t before = m_told;
    for (std::uint64_t step = 0; step < steps && m_told == before; ++step) {
        if (!runNext(limit))
            break;
    }
    return m_told > before;
}

Result<void> Simulation::give(Order order) {
    finishMoment();
    Result<void> done = Orders(*this).carryOut(order);
    if (done) {
        m_script.entries.insert(m_script.entries.begin() + static_cast<std::ptrdiff_t>(m_nextEntry),
                                {now(), std::move(order)});
        ++m_nextEntry;
    }
    return done;
}

ProcessStatus Simulation::status(NodeIndex index) const {
    const SimNode& node = m_world.nodes()[index];
    if (node.starts == 0)
        return m_world.isSpare(index) ? ProcessStatus::Spare : ProcessStatus::Starting;
    if (!node.isUp())
        return m_hosts[index].wasKilled ? ProcessStatus::Killed : ProcessStatus::Exited;
    if (node.drainsUntil > SimTime(0))
        return ProcessStatus::Stopping;
    return m_world.isPaused(index) ? ProcessStatus::Frozen : ProcessStatus::Running;
}

void Simulation::ask(Caller& caller, Operation operation, bool again, Caller::Done done) {
    m_ledger.begin(operation);
    caller.call(operation, again, [this, operation, done = std::move(done)](const CallAnswer& a) {
        m_ledger.note(operation, a.result);
        done(a);
    });
}

Duration Simulation::countersEvery(NodeIndex node) const {
    const bool isMaster = node < m_world.settings().masters;
    return isMaster || m_hosts.size() < kMany ? kCountersEvery : kCountersOfManyEvery;
}

void Simulation::wake(std::uint64_t token) {
    const auto node = static_cast<NodeIndex>(token);
    m_world.schedule().at(now() + countersEvery(node), *this, token);
    if (m_world.nodes()[node].isUp() && !m_world.isPaused(node))
        tellCounters(node);
}

void Simulation::tellCounters(NodeIndex node) {
    Host& host = m_hosts[node];
    Machine& machine = m_world.nodes()[node].process->machine();
    if (now() >= host.secondEnds) {
        host.secondEnds = now() + std::chrono::seconds(1);
        host.stats.endSecond(TimePoint(now()));
    }
    Event event;
    event.kind = EventKind::Counters;
    event.text = machine.state();
    event.counters = machine.counters();
    if (node < m_world.settings().masters)
        host.stats.appendCounters(event.counters);
    tell(node, std::move(event));
}

void Simulation::tell(NodeIndex node, Event event) {
    if (!m_world.nodes()[node].isUp())
        return;
    event.node = m_world.nodes()[node].id;
    event.time = m_hosts[node].clock.tick(wallUs(now()));
    if (event.kind != EventKind::Counters)
        ++m_told;
    m_events.push_back(std::move(event));
}

void Simulation::onTurnEnd(NodeIndex) {}

void Simulation::onEvent(NodeIndex node, const Event& event) {
    Event told = event;
    if (event.kind == EventKind::ViewCommitted && m_hosts.size() >= kTellsViewOnce) {
        const ViewStamp stamp{event.epoch, event.number};
        if (stamp <= m_toldView)
            told.detail.clear();
        m_toldView = std::max(m_toldView, stamp);
    }
    tell(node, std::move(told));
}

void Simulation::onReply(NodeIndex, const Operation&, const OperationResult&) {}

void Simulation::onArrival(NodeIndex master, RequestClass request) {
    ++m_hosts[master].stats.commands;
    m_hosts[master].stats.countRequest(request);
}

void Simulation::onServed(NodeIndex master, RequestClass request, Duration latency) {
    m_hosts[master].stats.recordLatency(request, latency);
}

}  // namespace engram::sim
