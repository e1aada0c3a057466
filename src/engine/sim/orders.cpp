// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/orders.h"

#include <algorithm>

namespace engram::sim {
namespace {

// As ENGRAM.FAULT has them.
constexpr Duration kMaxDelay = std::chrono::seconds(60);
constexpr Duration kMaxJump = std::chrono::seconds(600);
constexpr std::int64_t kMaxDriftPpm = 500'000;
constexpr std::int64_t kMillion = 1'000'000;

constexpr std::size_t kReadsAtOnce = 32;

}  // namespace

Result<NodeIndex> Simulation::Orders::running(const NodeId& id) const {
    const std::optional<NodeIndex> node = m_world.named(id);
    if (!node)
        return failure(ErrorCode::InvalidArgument, "no node is named " + id.text());
    if (!m_world.nodes()[*node].isUp())
        return failure(ErrorCode::Unavailable, id.text() + " does not run");
    return *node;
}

Result<void> Simulation::Orders::on(const order::Kill& order) {
    const Result<NodeIndex> node = running(order.node);
    if (!node)
        return tl::unexpected(node.error());
    m_sim.m_hosts[*node].wasKilled = true;
    m_world.kill(*node);
    return {};
}

Result<void> Simulation::Orders::on(const order::Stop& order) {
    const Result<NodeIndex> node = running(order.node);
    if (!node)
        return tl::unexpected(node.error());
    m_world.stop(*node);
    return {};
}

Result<void> Simulation::Orders::on(const order::Freeze& order) {
    const Result<NodeIndex> node = running(order.node);
    if (!node)
        return tl::unexpected(node.error());
    m_world.freeze(*node);
    return {};
}

Result<void> Simulation::Orders::on(const order::Thaw& order) {
    const Result<NodeIndex> node = running(order.node);
    if (!node)
        return tl::unexpected(node.error());
    m_world.thaw(*node);
    return {};
}

Result<void> Simulation::Orders::on(const order::Restart& order) {
    const std::optional<NodeIndex> node = m_world.named(order.node);
    if (!node || m_world.nodes()[*node].starts == 0)
        return failure(ErrorCode::InvalidArgument, "no node is named " + order.node.text());
    if (m_world.nodes()[*node].isUp())
        return failure(ErrorCode::Unavailable, order.node.text() + " runs");
    launch(*node);
    return {};
}

Result<void> Simulation::Orders::on(const order::Add& order) {
    for (NodeIndex i = 0; i < m_world.nodes().size(); ++i) {
        if (m_world.nodes()[i].role != order.role || m_sim.status(i) != ProcessStatus::Spare)
            continue;
        launch(i);
        return {};
    }
    return failure(ErrorCode::Unavailable, "no more nodes can be added to this simulation");
}

void Simulation::Orders::launch(NodeIndex node) {
    // Another process under the name: its clock is right, and nobody has killed it.
    m_sim.m_hosts[node] = {};
    m_world.setDrift(node, 0);
    forgetClock(m_world.nodes()[node].id);
    m_world.launch(node);
}

Result<std::vector<Simulation::Orders::Way>> Simulation::Orders::ways(const NodeId& from,
                                                                      const NodeId& to,
                                                                      bool bothWays) const {
    const std::optional<NodeIndex> a = m_world.named(from);
    const std::optional<NodeIndex> b = m_world.named(to);
    if (!a || !b || a == b)
        return failure(ErrorCode::InvalidArgument, "a link needs two nodes");
    std::vector<Way> ways{{*a, *b}};
    if (bothWays)
        ways.emplace_back(*b, *a);
    return ways;
}

Result<void> Simulation::Orders::on(const order::Link& order) {
    if (order.delay && (*order.delay < Duration(0) || *order.delay > kMaxDelay))
        return failure(ErrorCode::InvalidArgument, "a link is delayed by 0 to 60 s");
    const Result<std::vector<Way>> concerned = ways(order.from, order.to, order.bothWays);
    if (!concerned)
        return tl::unexpected(concerned.error());
    for (const Way& way : *concerned)
        setWay(way, order.delay);
    listLinks();
    return {};
}

Result<void> Simulation::Orders::on(const order::ClearLink& order) {
    const Result<std::vector<Way>> concerned = ways(order.from, order.to, order.bothWays);
    if (!concerned)
        return tl::unexpected(concerned.error());
    for (const Way& way : *concerned)
        clearWay(way);
    listLinks();
    return {};
}

void Simulation::Orders::setWay(const Way& way, const std::optional<Duration>& delay) {
    Network& network = m_world.network();
    m_sim.m_faultyWays[way] = delay;
    network.lose(way.first, way.second, !delay.has_value());
    network.delay(way.first, way.second, delay.value_or(Duration(0)), kNeverSim);
    tellLink(way, delay ? "link delay" : "link drop", delay);
}

void Simulation::Orders::clearWay(const Way& way) {
    if (m_sim.m_faultyWays.erase(way) == 0)
        return;
    m_world.network().delay(way.first, way.second, Duration(0), SimTime(0));
    m_world.network().lose(way.first, way.second, false);
    tellLink(way, "link clear", std::nullopt);
}

void Simulation::Orders::tellLink(const Way& way, const char* text,
                                  const std::optional<Duration>& delay) {
    Event event;
    event.kind = EventKind::FaultInjected;
    event.to = m_world.nodes()[way.second].id;
    event.text = text;
    event.detail = "out";
    if (delay)
        event.counters = {{"delayMs", delay->count() / 1000}};
    m_sim.tell(way.first, std::move(event));
}

void Simulation::Orders::listLinks() {
    const auto& faulty = m_sim.m_faultyWays;
    m_sim.m_links.clear();
    for (const auto& [way, delay] : faulty) {
        const auto back = faulty.find({way.second, way.first});
        const bool bothWays = back != faulty.end() && back->second == delay;
        if (bothWays && way.second < way.first)
            continue;  // stands there already
        m_sim.m_links.push_back(
            {m_world.nodes()[way.first].id, m_world.nodes()[way.second].id, bothWays, delay});
    }
}

Result<void> Simulation::Orders::on(const order::Clock& order) {
    const Result<NodeIndex> node = running(order.node);
    if (!node)
        return tl::unexpected(node.error());
    if (order.jump < Duration(0) || order.jump > kMaxJump)
        return failure(ErrorCode::InvalidArgument, "a clock jumps ahead by 0 to 600 s");
    if (order.driftPpm < -kMaxDriftPpm || order.driftPpm > kMaxDriftPpm)
        return failure(ErrorCode::InvalidArgument, "a clock drifts by at most 500,000 ppm");
    setClock(*node, order.jump, order.driftPpm);
    if (order.driftPpm != 0)
        m_sim.m_clocks.push_back(order);
    return {};
}

void Simulation::Orders::setClock(NodeIndex node, Duration jump, std::int64_t driftPpm) {
    Host& host = m_sim.m_hosts[node];
    const std::int64_t passed = (m_world.now() - host.offsetAt).count();
    const std::int64_t before = m_world.nodes()[node].driftPpm;
    host.offset +=
        jump + Duration(passed / kMillion * before + passed % kMillion * before / kMillion);
    host.offsetAt = m_world.now();
    m_world.setDrift(node, driftPpm);
    m_world.jumpClock(node, jump);
    forgetClock(m_world.nodes()[node].id);
    Event event;
    event.kind = EventKind::FaultInjected;
    event.text = "clock";
    event.counters = {{"jumpMs", jump.count() / 1000},
                      {"driftPpm", driftPpm},
                      {"offsetMs", host.offset.count() / 1000}};
    m_sim.tell(node, std::move(event));
}

void Simulation::Orders::forgetClock(const NodeId& node) {
    std::erase_if(m_sim.m_clocks, [&](const order::Clock& clock) { return clock.node == node; });
}

Result<void> Simulation::Orders::on(const order::ClearFaults&) {
    const auto faulty = m_sim.m_faultyWays;
    for (const auto& [way, delay] : faulty)
        clearWay(way);
    listLinks();
    const std::vector<order::Clock> clocks = m_sim.m_clocks;
    for (const order::Clock& clock : clocks)
        setClock(m_world.indexOf(clock.node), Duration(0), 0);
    return {};
}

Result<void> Simulation::Orders::on(const order::StartLoad& order) {
    if (!(order.plan.requestsPerSecond > 0))
        return failure(ErrorCode::InvalidArgument, "a load needs a rate");
    m_sim.m_load->start(order.plan, m_sim.m_sources(order.plan));
    return {};
}

Result<void> Simulation::Orders::on(const order::StopLoad&) {
    m_sim.m_load->stop();
    return {};
}

Result<void> Simulation::Orders::on(const order::Request& order) {
    m_sim.ask(*m_sim.m_console, order.operation, order.again,
              [this_ = &m_sim, id = order.id](const CallAnswer& answer) {
                  this_->m_answers.push_back({id, answer});
              });
    return {};
}

Result<void> Simulation::Orders::on(const order::ReadBack& order) {
    auto& run = m_sim.m_readBackRuns[order.id];
    run = std::make_unique<ReadBackRun>(m_sim, order.id);
    run->start();
    return {};
}

Simulation::ReadBackRun::ReadBackRun(Simulation& simulation, std::uint64_t id)
    : m_sim(simulation), m_id(id), m_keys(simulation.m_ledger.keys()) {
    m_result.keys = m_keys.size();
}

void Simulation::ReadBackRun::start() {
    if (m_keys.empty())
        m_sim.m_readBacks[m_id] = m_result;
    readNext();
}

void Simulation::ReadBackRun::readNext() {
    while (m_next < m_keys.size() && m_underWay < kReadsAtOnce) {
        ++m_underWay;
        read(m_keys[m_next++]);
    }
}

void Simulation::ReadBackRun::read(const std::string& key) {
    m_sim.m_reader->call(ReadOperation{key}, true,
                         [this, key, promise = m_sim.m_ledger.promised(key)](
                             const CallAnswer& answer) { onAnswer(key, promise, answer); });
}

void Simulation::ReadBackRun::onAnswer(const std::string& key, const Ledger::Promise& promise,
                                       const CallAnswer& answer) {
    const bool breaks = Ledger::breaks(promise, answer.result);
    if (breaks && m_sim.m_ledger.promised(key) != promise)
        return read(key);  // it was changed meanwhile: that answer proves nothing
    const Status status = answer.result.status;
    const bool isAnswered = status == Status::Ok || status == Status::NotFound;
    ++(isAnswered ? m_result.checked : m_result.unavailable);
    if (breaks) {
        ++m_result.lost;
        if (m_result.names.size() < ReadBackResult::kMostNames)
            m_result.names.push_back(key);
    }
    --m_underWay;
    readNext();
    if (m_underWay == 0)
        m_sim.m_readBacks[m_id] = m_result;
}

}  // namespace engram::sim
