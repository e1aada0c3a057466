// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What people do to a simulated cluster: orders to the runner.

#include <utility>

#include "gui_simulation/simulation_session.h"
#include "gui_simulation/simulation_words.h"

namespace engram::gui {

namespace {

sim::order::Link linkOf(const LinkFault& fault) {
    sim::order::Link link{fault.from, fault.to, fault.bothWays, std::nullopt};
    if (fault.delay) {
        link.delay = *fault.delay;
    }
    return link;
}

}  // namespace

void SimulationSession::give(sim::Order order, DoneCallback done) {
    const std::uint64_t id = ++m_lastId;
    giveAs(id, std::move(order), std::move(done));
}

void SimulationSession::giveAs(std::uint64_t id, sim::Order order, DoneCallback done) {
    m_orders[id] = std::move(done);
    if (m_runner == nullptr) {
        QMetaObject::invokeMethod(this, &SimulationSession::failOpenCalls, Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(
        m_runner, [runner = m_runner, id, order = std::move(order)] { runner->give(id, order); },
        Qt::QueuedConnection);
}

void SimulationSession::addSlave() {
    give(sim::order::Add{Role::Slave});
}

void SimulationSession::addBackup() {
    give(sim::order::Add{Role::Master});
}

void SimulationSession::kill(const NodeId& id) {
    give(sim::order::Kill{id});
    Q_EMIT nodeKilled(id);
}

void SimulationSession::stop(const NodeId& id) {
    give(sim::order::Stop{id});
}

void SimulationSession::freeze(const NodeId& id) {
    give(sim::order::Freeze{id});
}

void SimulationSession::thaw(const NodeId& id) {
    give(sim::order::Thaw{id});
}

void SimulationSession::restart(const NodeId& id) {
    give(sim::order::Restart{id});
}

std::optional<ProcessInfo> SimulationSession::process(const NodeId& id) const {
    const auto found = m_processes.find(id);
    return found == m_processes.end() ? std::nullopt : std::optional(found->second);
}

void SimulationSession::setWorkloadRunning(bool running) {
    if (m_runner == nullptr || running == m_isLoadRunning) {
        return;
    }
    if (running) {
        give(sim::order::StartLoad{loadOf(m_plan.workload)});
    } else {
        give(sim::order::StopLoad{});
    }
}

void SimulationSession::setWorkloadPlan(const WorkloadPlan& plan) {
    m_plan.workload = plan;
    if (m_isLoadRunning) {
        give(sim::order::StartLoad{loadOf(plan)});
    }
    Q_EMIT workloadChanged(m_isLoadRunning);
}

RequestTally SimulationSession::tally() const {
    return {m_tally.readsAnswered, m_tally.writesAcknowledged, m_tally.refused, m_tally.uncertain};
}

void SimulationSession::readBack(ReadBackCallback done) {
    if (!m_readBacks.empty()) {
        m_readBacks.begin()->second.push_back(std::move(done));
        return;
    }
    const std::uint64_t id = ++m_lastId;
    m_readBacks[id].push_back(std::move(done));
    giveAs(id, sim::order::ReadBack{id}, {});
}

void SimulationSession::inject(const LinkFault& fault, DoneCallback done) {
    give(linkOf(fault), std::move(done));
}

void SimulationSession::inject(const ClockFault& fault, DoneCallback done) {
    give(sim::order::Clock{fault.node, fault.jump, fault.driftPpm}, std::move(done));
}

void SimulationSession::clear(const LinkFault& fault, DoneCallback done) {
    give(sim::order::ClearLink{fault.from, fault.to, fault.bothWays}, std::move(done));
}

void SimulationSession::clear(const ClockFault& fault, DoneCallback done) {
    give(sim::order::Clock{fault.node, Duration(0), 0}, std::move(done));
}

void SimulationSession::clearFaults(DoneCallback done) {
    give(sim::order::ClearFaults{}, std::move(done));
}

void SimulationSession::ask(Operation operation, bool again, AnswerCallback done) {
    const std::uint64_t id = ++m_lastId;
    m_asked[id] = std::move(done);
    giveAs(id, sim::order::Request{id, std::move(operation), again}, {});
}

void SimulationSession::read(const std::string& key, AnswerCallback done) {
    ask(ReadOperation{key}, true, std::move(done));
}

void SimulationSession::write(const std::string& key, const std::string& value,
                              AnswerCallback done) {
    ask(WriteOperation{key, Blob(value)}, true, std::move(done));
}

void SimulationSession::erase(const std::string& key, AnswerCallback done) {
    ask(DeleteOperation{{key}}, true, std::move(done));
}

void SimulationSession::command(const std::vector<std::string>& arguments, ValueCallback done) {
    send(arguments, true, std::move(done));
}

void SimulationSession::administer(const std::vector<std::string>& arguments, ValueCallback done) {
    send(arguments, false, std::move(done));
}

void SimulationSession::send(const std::vector<std::string>& arguments, bool again,
                             ValueCallback done) {
    std::optional<Operation> operation = operationOf(arguments);
    if (!operation) {
        QMetaObject::invokeMethod(
            this,
            [done = std::move(done)] {
                done(failure(ErrorCode::Unavailable, "simulated nodes do not know this command"));
            },
            Qt::QueuedConnection);
        return;
    }
    ask(*operation, again, [operation, done = std::move(done)](const ClientAnswer& answer) {
        done(replyOf(*operation, answer.result));
    });
}

}  // namespace engram::gui
