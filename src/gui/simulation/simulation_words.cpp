// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_simulation/simulation_words.h"

#include <algorithm>

#include "common/decimal.h"
#include "gui_model/observer_events.h"
#include "gui_session/workload_script.h"

namespace engram::gui {

namespace {

/// The window's workload as the simulator asks for it.
class WorkloadSource final : public sim::RequestSource {
public:
    explicit WorkloadSource(const WorkloadPlan& plan) : m_script(plan) {}
    sim::LoadRequest next() override {
        WorkloadRequest request = m_script.next();
        return {request.isWrite, std::move(request.key), std::move(request.value)};
    }

private:
    WorkloadScript m_script;
};

resp::Value bulk(std::string text) {
    resp::Value value;
    value.type = resp::ValueType::BulkString;
    value.text = std::move(text);
    return value;
}

resp::Value listOf(std::vector<resp::Value> items) {
    resp::Value value;
    value.type = resp::ValueType::Array;
    value.elements = std::move(items);
    return value;
}

resp::Value simple(resp::ValueType type, std::string text) {
    resp::Value value;
    value.type = type;
    value.text = std::move(text);
    return value;
}

}  // namespace

sim::Script scriptOf(const SimulationPlan& plan) {
    sim::Script script;
    script.settings.seed = plan.seed;
    script.settings.masters = static_cast<std::uint32_t>(plan.masters);
    script.settings.slaves = static_cast<std::uint32_t>(std::max(0, plan.nodes - plan.masters));
    script.settings.replicas = static_cast<std::uint32_t>(plan.replicas);
    script.settings.minInSync = static_cast<std::uint32_t>(plan.minInSync);
    return script;
}

sim::LoadPlan loadOf(const WorkloadPlan& plan) {
    return {plan.requestsPerSecond, plan.readShare, static_cast<std::uint32_t>(plan.distribution),
            plan.keys, plan.seed};
}

std::unique_ptr<sim::RequestSource> requestSource(const sim::LoadPlan& plan) {
    return std::make_unique<WorkloadSource>(WorkloadPlan{plan.requestsPerSecond, plan.readShare,
                                                         static_cast<KeyDistribution>(plan.pattern),
                                                         plan.keys, plan.seed});
}

ProcessState processStateOf(sim::ProcessStatus status) {
    switch (status) {
        case sim::ProcessStatus::Running:
            return ProcessState::Running;
        case sim::ProcessStatus::Frozen:
            return ProcessState::Frozen;
        case sim::ProcessStatus::Stopping:
            return ProcessState::Stopping;
        case sim::ProcessStatus::Killed:
            return ProcessState::Killed;
        case sim::ProcessStatus::Exited:
            return ProcessState::Exited;
        case sim::ProcessStatus::Spare:
        case sim::ProcessStatus::Starting:
            break;
    }
    return ProcessState::Starting;
}

std::string_view processWordOf(sim::ProcessStatus status) {
    switch (status) {
        case sim::ProcessStatus::Running:
            return process_word::kRunning;
        case sim::ProcessStatus::Frozen:
            return process_word::kFrozen;
        case sim::ProcessStatus::Stopping:
            return process_word::kStopping;
        case sim::ProcessStatus::Killed:
            return process_word::kKilled;
        case sim::ProcessStatus::Exited:
            return process_word::kExited;
        case sim::ProcessStatus::Spare:
        case sim::ProcessStatus::Starting:
            break;
    }
    return process_word::kStarting;
}

LinkFault linkFaultOf(const sim::order::Link& link) {
    LinkFault fault{link.from, link.to, link.bothWays, std::nullopt};
    if (link.delay) {
        fault.delay = std::chrono::duration_cast<std::chrono::milliseconds>(*link.delay);
    }
    return fault;
}

ClockFault clockFaultOf(const sim::order::Clock& clock) {
    return {clock.node, std::chrono::duration_cast<std::chrono::milliseconds>(clock.jump),
            static_cast<std::int32_t>(clock.driftPpm)};
}

ReadBack readBackOf(const sim::ReadBackResult& result) {
    return {result.keys, result.checked, result.lost, result.unavailable, result.names};
}

std::optional<Operation> operationOf(const std::vector<std::string>& arguments) {
    if (arguments.size() >= 3 && arguments[0] == "ENGRAM.KEYS") {
        ScanOperation scan;
        if (!parseDecimal(arguments[1], scan.cursor) || !parseDecimal(arguments[2], scan.count)) {
            return std::nullopt;
        }
        scan.pattern = arguments.size() > 3 ? arguments[3] : std::string();
        return scan;
    }
    if (arguments.size() == 2 && arguments[0] == "ENGRAM.PROMOTE") {
        return PromoteOperation{NodeId(arguments[1])};
    }
    if (arguments.size() == 2 && arguments[0] == "ENGRAM.FORGET") {
        return ForgetOperation{NodeId(arguments[1])};
    }
    return std::nullopt;
}

resp::Value replyOf(const Operation& operation, const OperationResult& result) {
    if (result.status != Status::Ok) {
        return simple(resp::ValueType::Error,
                      std::string(toText(result.status)) + ' ' + result.detail);
    }
    if (!std::holds_alternative<ScanOperation>(operation)) {
        return simple(resp::ValueType::SimpleString, "OK");
    }
    std::vector<resp::Value> rows{bulk(std::to_string(result.cursor))};
    for (const KeyInfo& key : result.keys) {
        rows.push_back(listOf(
            {bulk(key.key), bulk(toText(key.version)), bulk(std::to_string(key.slot.value))}));
    }
    return listOf(std::move(rows));
}

}  // namespace engram::gui
