// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// `fault`: what goes wrong, and its end.

#include <QCoreApplication>
#include <memory>

#include "gui_scenario/step_task.h"

namespace engram::gui {

namespace {

using namespace std::chrono_literals;

constexpr auto kFaultLimit = 10s;

struct FaultText {
    Q_DECLARE_TR_FUNCTIONS(engram::gui::FaultText)
};

/// Does something to the process of `node`; the step ends when that has become true of it.
void changeProcess(StepTask& task, void (ClusterSession::*change)(const NodeId&),
                   ProcessState wanted, const QString& expected) {
    task.run().markBaseline();
    const std::optional<NodeId> id = task.node("node");
    if (!id) {
        return;
    }
    if (!task.session().process(*id)) {
        return task.fail(expected.arg(toQString(*id)),
                         FaultText::tr("%1 was not launched here").arg(toQString(*id)));
    }
    (task.session().*change)(*id);
    task.watch(expected.arg(toQString(*id)), [&task, id = *id, wanted] {
        const auto process = task.session().process(id);
        return Reading{process && process->state == wanted, {}};
    });
}

void beginKill(StepTask& task) {
    changeProcess(task, &ClusterSession::kill, ProcessState::Killed, FaultText::tr("%1 is killed"));
}

void beginFreeze(StepTask& task) {
    changeProcess(task, &ClusterSession::freeze, ProcessState::Frozen, FaultText::tr("%1 hangs"));
}

void beginThaw(StepTask& task) {
    changeProcess(task, &ClusterSession::thaw, ProcessState::Running, FaultText::tr("%1 goes on"));
}

void beginStop(StepTask& task) {
    changeProcess(task, &ClusterSession::stop, ProcessState::Exited,
                  FaultText::tr("%1 is stopped"));
}

void beginRestart(StepTask& task) {
    changeProcess(task, &ClusterSession::restart, ProcessState::Running,
                  FaultText::tr("%1 runs again"));
}

ClusterSession::DoneCallback oneOf(StepTask& task, const std::shared_ptr<std::size_t>& left,
                                   const QString& expected) {
    return task.whileRunning([&task, left, expected](const Result<void>& done) {
        if (!done) {
            return task.fail(expected, QString::fromStdString(done.error().detail));
        }
        if (--*left == 0) {
            task.pass();
        }
    });
}

std::optional<std::vector<NodeId>> nodesOf(StepTask& task, const char* field,
                                           const std::vector<NodeId>& otherEnd) {
    auto ids =
        resolveAll(task.fields().nodes(field), otherEnd, task.model(), task.run().remembered);
    if (!ids) {
        task.fail(FaultText::tr("nodes for '%1'").arg(QLatin1String(field)),
                  QString::fromStdString(ids.error().detail));
        return std::nullopt;
    }
    return std::move(*ids);
}

QString namesOf(const std::vector<NodeId>& ids) {
    QStringList names;
    for (const NodeId& id : ids) {
        names.append(toQString(id));
    }
    return names.join(QStringLiteral(", "));
}

void harmLinks(StepTask& task, std::optional<std::chrono::milliseconds> delay) {
    task.run().markBaseline();
    const auto from = nodesOf(task, "from", {});
    if (!from) {
        return;
    }
    const auto to = nodesOf(task, "to", *from);
    if (!to) {
        return;
    }
    const bool isOneWay = task.fields().truth("one_way");
    std::vector<LinkFault> faults;
    for (const NodeId& a : *from) {
        for (const NodeId& b : *to) {
            if (a != b) {
                faults.push_back({a, b, !isOneWay, delay});
            }
        }
    }
    const QString expected =
        isOneWay ? FaultText::tr("a fault on what %1 sends to %2").arg(namesOf(*from), namesOf(*to))
                 : FaultText::tr("a fault between %1 and %2").arg(namesOf(*from), namesOf(*to));
    if (faults.empty()) {
        return task.fail(expected, FaultText::tr("there is no such link"));
    }
    task.expect(expected);
    const auto left = std::make_shared<std::size_t>(faults.size());
    for (const LinkFault& fault : faults) {
        task.session().inject(fault, oneOf(task, left, expected));
    }
}

void beginDrop(StepTask& task) {
    harmLinks(task, std::nullopt);
}

void beginDelay(StepTask& task) {
    harmLinks(task, task.fields().duration("by"));
}

void beginClock(StepTask& task) {
    task.run().markBaseline();
    const std::optional<NodeId> id = task.node("node");
    if (!id) {
        return;
    }
    ClockFault fault;
    fault.node = *id;
    fault.jump = task.fields().duration("jump");
    fault.driftPpm = static_cast<std::int32_t>(task.fields().whole("drift_ppm"));
    const QString expected = FaultText::tr("the clock of %1 goes wrong").arg(toQString(*id));
    task.expect(expected);
    task.session().inject(fault, oneOf(task, std::make_shared<std::size_t>(1), expected));
}

void beginClear(StepTask& task) {
    task.run().markBaseline();
    const QString expected = FaultText::tr("all faults of links and clocks end");
    task.expect(expected);
    task.session().clearFaults(oneOf(task, std::make_shared<std::size_t>(1), expected));
}

constexpr FieldSpec kNode[] = {{"node", FieldType::Node}, {"remember", FieldType::NewName, false}};
constexpr FieldSpec kDrop[] = {
    {"from", FieldType::Nodes}, {"to", FieldType::Nodes}, {"one_way", FieldType::Truth, false}};
constexpr FieldSpec kDelay[] = {{"from", FieldType::Nodes},
                                {"to", FieldType::Nodes},
                                {"by", FieldType::Duration, true, 1, 60'000},
                                {"one_way", FieldType::Truth, false}};
constexpr FieldSpec kClock[] = {{"node", FieldType::Node},
                                {"jump", FieldType::Duration, false, 0, 60'000},
                                {"drift_ppm", FieldType::Whole, false, -500'000, 500'000}};

constexpr StepKind row(const char* variant, std::span<const FieldSpec> fields,
                       void (*begin)(StepTask&)) {
    return {"fault", "fault", variant, fields, StepLimit::Default, kFaultLimit, begin};
}

constexpr StepKind kRows[] = {
    row("kill", kNode, beginKill),       row("freeze", kNode, beginFreeze),
    row("thaw", kNode, beginThaw),       row("stop", kNode, beginStop),
    row("restart", kNode, beginRestart), row("drop", kDrop, beginDrop),
    row("delay", kDelay, beginDelay),    row("clock", kClock, beginClock),
    row("clear", {}, beginClear),
};

}  // namespace

std::span<const StepKind> faultSteps() {
    return kRows;
}

}  // namespace engram::gui
