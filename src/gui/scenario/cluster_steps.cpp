// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// `launch`, `join` and `workload`: what makes the cluster and keeps it busy.

#include <QCoreApplication>
#include <set>

#include "gui_scenario/conditions.h"

namespace engram::gui {

namespace {

using namespace std::chrono_literals;

struct ClusterText {
    Q_DECLARE_TR_FUNCTIONS(engram::gui::ClusterText)
};

ClusterPlan planOf(const StepFields& fields) {
    ClusterPlan plan;
    plan.masters = static_cast<int>(fields.whole("masters", kDefaultMasters));
    plan.slaves = static_cast<int>(fields.whole("slaves", kDefaultSlaves));
    plan.replicas = static_cast<int>(fields.whole("replicas", plan.replicas));
    plan.minInSync = static_cast<int>(fields.whole("min_in_sync", plan.minInSync));
    plan.allowFaults = true;
    return plan;
}

/// All daemons run, are members, and hold their shares.
Reading readLaunched(StepTask& task, const ClusterPlan& plan) {
    int serving = 0;
    bool isFull = task.session().phase() == SessionPhase::Running;
    for (const auto& [id, node] : task.model().nodes()) {
        const bool isReady =
            node.role != VisualRole::Client && node.inView && node.state == VisualState::Serving;
        serving += isReady ? 1 : 0;
        isFull = isFull && node.slotsSyncing == 0;
    }
    const int all = plan.masters + plan.slaves;
    const bool isReady = isFull && serving == all && !task.model().primary().isEmpty();
    if (isReady) {
        task.run().prepareClients();
    }
    return {isReady, ClusterText::tr("%1 of %2 nodes serve").arg(serving).arg(all)};
}

void beginLaunch(StepTask& task) {
    const ClusterPlan plan = planOf(task.fields());
    const QString expected =
        ClusterText::tr("a cluster of %1 masters and %2 slaves").arg(plan.masters).arg(plan.slaves);
    if (task.session().phase() != SessionPhase::Idle) {
        return task.fail(expected, ClusterText::tr("another cluster is running"));
    }
    QObject::connect(
        &task.session(), &ClusterSession::startFailed, &task,
        [&task, expected](const NodeId& id, const QString& reason) {
            task.fail(expected, ClusterText::tr("%1 did not start: %2").arg(toQString(id), reason));
        });
    task.session().launch(plan);
    task.watch(expected, [&task, plan] { return readLaunched(task, plan); });
}

std::set<NodeId> launchedNodes(StepTask& task) {
    std::set<NodeId> ids;
    for (const auto& [id, node] : task.model().nodes()) {
        if (task.session().process(id)) {
            ids.insert(id);
        }
    }
    return ids;
}

/// The process that is there now and was not before, once it listens.
Reading readJoined(StepTask& task, const std::set<NodeId>& before) {
    for (const NodeId& id : launchedNodes(task)) {
        if (before.contains(id)) {
            continue;
        }
        if (task.fields().has("remember")) {
            task.run().remembered[task.fields().text("remember")] = id;
        }
        return {task.session().process(id)->state == ProcessState::Running, toQString(id)};
    }
    return {};
}

void beginJoin(StepTask& task) {
    const bool isSlave = task.fields().text("role") == QLatin1String("slave");
    task.run().markBaseline();
    const std::set<NodeId> before = launchedNodes(task);
    if (isSlave) {
        task.session().addSlave();
    } else {
        task.session().addBackup();
    }
    task.watch(isSlave ? ClusterText::tr("one more slave") : ClusterText::tr("one more master"),
               [&task, before] { return readJoined(task, before); });
}

KeyDistribution distributionOf(const QString& word) {
    return word == QLatin1String("uniform") ? KeyDistribution::Uniform
           : word == QLatin1String("zipf")  ? KeyDistribution::Zipf
                                            : KeyDistribution::Shop;
}

void beginWorkload(StepTask& task) {
    const StepFields& fields = task.fields();
    const bool run = fields.truth("run");
    if (run) {
        WorkloadPlan plan;
        plan.requestsPerSecond = fields.number("rate", plan.requestsPerSecond);
        plan.readShare = fields.number("read_share", plan.readShare);
        plan.distribution = distributionOf(fields.text("keys_are"));
        plan.keys = static_cast<std::uint32_t>(fields.whole("keys", plan.keys));
        plan.seed = static_cast<std::uint64_t>(fields.whole("seed", 1));
        task.session().setWorkloadPlan(plan);
    }
    const QString expected =
        run ? ClusterText::tr("the workload runs") : ClusterText::tr("the workload has stopped");
    task.session().setWorkloadRunning(run);
    task.watch(expected, [&task, run] {
        return Reading{task.session().isWorkloadRunning() == run, {}};
    });
}

constexpr FieldSpec kLaunch[] = {
    {"masters", FieldType::Whole, false, 1, 9},
    {"slaves", FieldType::Whole, false, 1, 64},
    {"replicas", FieldType::Whole, false, 1, 16},
    {"min_in_sync", FieldType::Whole, false, 1, 16},
};
constexpr FieldSpec kJoin[] = {
    {"role", FieldType::Word, true, 0, 0, "slave|master"},
    {"remember", FieldType::NewName, false},
};
constexpr FieldSpec kWorkload[] = {
    {"run", FieldType::Truth},
    {"rate", FieldType::Number, false, 0.1, 5000},
    {"read_share", FieldType::Number, false, 0, 1},
    {"keys_are", FieldType::Word, false, 0, 0, "shop|uniform|zipf"},
    {"keys", FieldType::Whole, false, 1, 1'000'000},
    {"seed", FieldType::Whole, false, 0, 1e15},
};

constexpr StepKind kRows[] = {
    {"launch", nullptr, nullptr, kLaunch, StepLimit::Default, 30s, beginLaunch},
    {"join", nullptr, nullptr, kJoin, StepLimit::Default, 15s, beginJoin},
    {"workload", nullptr, nullptr, kWorkload, StepLimit::Default, 5s, beginWorkload},
};

}  // namespace

std::span<const StepKind> clusterSteps() {
    return kRows;
}

}  // namespace engram::gui
