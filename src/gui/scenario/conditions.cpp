// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_scenario/conditions.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "common/assert.h"
#include "protocol/placement.h"

namespace engram::gui {

namespace {

struct ConditionText {
    Q_DECLARE_TR_FUNCTIONS(engram::gui::ConditionText)
};

/// Fewer keys than this say nothing of a balance.
constexpr std::int64_t kBalanceKeys = 200;
constexpr double kMany = 1e9;

constexpr const char* kStates =
    "serving|starting|suspect|failed|stopped|unknown|standby|candidate|recovering|syncing|no-lease|"
    "draining|frozen|killed|removed";

QString wordOf(VisualState state) {
    switch (state) {
        case VisualState::Serving:
            return QStringLiteral("serving");
        case VisualState::Starting:
            return QStringLiteral("starting");
        case VisualState::Suspect:
            return QStringLiteral("suspect");
        case VisualState::Failed:
            return QStringLiteral("failed");
        case VisualState::Stopped:
            return QStringLiteral("stopped");
        case VisualState::Unknown:
            return QStringLiteral("unknown");
    }
    return {};
}

/// The node of a field at this moment, or null with the reason in `seen`.
const NodeView* nodeNow(StepTask& task, QString& seen) {
    const Result<NodeId> id =
        resolve(task.fields().node("node"), task.model(), task.run().remembered);
    if (!id) {
        seen = QString::fromStdString(id.error().detail);
        return nullptr;
    }
    const NodeView* const node = task.model().find(*id);
    seen = node == nullptr ? ConditionText::tr("%1 is not known").arg(toQString(*id)) : QString();
    return node;
}

QString nodeName(StepTask& task) {
    const NodeRef ref = task.fields().node("node");
    const auto named = task.run().remembered.find(ref.name);
    return named != task.run().remembered.end() ? toQString(named->second) : toText(ref);
}

Reading readState(StepTask& task) {
    Reading reading;
    const NodeView* const node = nodeNow(task, reading.seen);
    if (node == nullptr) {
        return reading;
    }
    const QString wanted = task.fields().text("state");
    const QString word = wordOf(node->state);
    if (wanted == QLatin1String("removed")) {
        return {!node->inView,
                node->inView ? ConditionText::tr("it is still a member") : QString()};
    }
    // A process that runs is no member yet, and the launcher calls it serving.
    const bool isReady = node->inView || wanted != QLatin1String("serving");
    reading.isMet = isReady && (word == wanted || node->stateText == wanted);
    reading.seen = node->stateText.isEmpty() || node->stateText == word
                       ? word
                       : word + QStringLiteral(", ") + node->stateText;
    if (reading.isMet) {
        reading.seen.clear();  // it would say the same again
    } else if (!isReady) {
        reading.seen = ConditionText::tr("it is no member yet");
    }
    return reading;
}

QString expectState(StepTask& task) {
    return ConditionText::tr("%1 is %2", "a node and its state")
        .arg(nodeName(task), task.fields().text("state"));
}

QString primaryText(const ClusterModel& model) {
    return model.primary().isEmpty()
               ? ConditionText::tr("no primary is known")
               : ConditionText::tr("%1 is the primary").arg(toQString(model.primary()));
}

Reading readNewPrimary(StepTask& task) {
    const ClusterModel& model = task.model();
    const NodeView* const primary = model.find(model.primary());
    const bool isNew = model.epoch() > task.run().baseline.epoch;
    return {isNew && primary != nullptr && primary->state != VisualState::Failed,
            primaryText(model)};
}

QString expectNewPrimary(StepTask&) {
    return ConditionText::tr("a new primary");
}

Reading readPrimary(StepTask& task) {
    Reading reading;
    const NodeView* const node = nodeNow(task, reading.seen);
    if (node != nullptr) {
        reading = {node->id == task.model().primary(), primaryText(task.model())};
    }
    return reading;
}

QString expectPrimary(StepTask& task) {
    return ConditionText::tr("%1 is the primary").arg(nodeName(task));
}

Reading readCopies(StepTask& task) {
    const auto holders = inSyncReplicas(task.model(), task.fields().text("key"), true);
    QStringList names;
    for (const NodeId& id : holders) {
        names.append(toQString(id));
    }
    return {
        static_cast<std::int64_t>(holders.size()) == task.fields().whole("copies"),
        names.isEmpty() ? ConditionText::tr("no living copy") : names.join(QStringLiteral(", "))};
}

QString expectCopies(StepTask& task) {
    return ConditionText::tr("living copies of %1: %2", "a key and a number")
        .arg(task.fields().text("key"))
        .arg(task.fields().whole("copies"));
}

Reading readWaitsFor(StepTask& task) {
    Reading reading;
    if (const NodeView* const node = nodeNow(task, reading.seen)) {
        reading = {
            node->waitsFor.contains(task.fields().text("what")) && !node->waitsFor.isEmpty(),
            node->waitsFor.isEmpty() ? ConditionText::tr("it waits for nothing") : node->waitsFor};
    }
    return reading;
}

QString expectWaitsFor(StepTask& task) {
    const QString what = task.fields().text("what");
    return what.isEmpty() ? ConditionText::tr("%1 waits for others").arg(nodeName(task))
                          : ConditionText::tr("%1 waits for %2").arg(nodeName(task), what);
}

Reading readAllServing(StepTask& task) {
    QStringList others;
    int running = 0;
    for (const auto& [id, node] : task.model().nodes()) {
        const auto process = task.session().process(id);
        if (!process || process->state != ProcessState::Running) {
            continue;
        }
        ++running;
        if (node.state != VisualState::Serving || !node.inView) {
            others.append(QStringLiteral("%1 %2").arg(
                toQString(id), node.inView ? wordOf(node.state) : QStringLiteral("joins")));
        }
    }
    if (running < task.session().runningDaemons() || running == 0) {
        others.append(ConditionText::tr("not all are heard"));
    }
    if (task.model().primary().isEmpty()) {
        others.append(primaryText(task.model()));
    }
    return {others.isEmpty(), others.join(QStringLiteral(", "))};
}

QString expectAllServing(StepTask&) {
    return ConditionText::tr("all nodes that run serve");
}

QString keysText(const Event& event) {
    return ConditionText::tr("%1 slots with %2 keys")
        .arg(counterOf(event, "slots"))
        .arg(counterOf(event, "keys"));
}

Reading readEvent(StepTask& task, EventKind kind) {
    const Event* const event = task.run().events.newest(kind);
    return event == nullptr ? Reading{false, ConditionText::tr("nothing was declared")}
                            : Reading{counterOf(*event, "keys") >= task.fields().whole("keys"),
                                      keysText(*event)};
}

Reading readOffline(StepTask& task) {
    return readEvent(task, EventKind::SlotsOffline);
}

QString expectOffline(StepTask&) {
    return ConditionText::tr("slots without a living copy are declared offline");
}

Reading readLoss(StepTask& task) {
    return readEvent(task, EventKind::LossDeclared);
}

QString expectLoss(StepTask&) {
    return ConditionText::tr("the loss of keys is declared");
}

Reading readRedundancy(StepTask& task) {
    const View* const view = task.model().view();
    if (view == nullptr) {
        return {false, ConditionText::tr("no view is known")};
    }
    const auto slaves =
        std::count_if(view->members.begin(), view->members.end(),
                      [](const Member& member) { return member.role == Role::Slave; });
    const auto wanted = std::min<std::size_t>(view->replicas, static_cast<std::size_t>(slaves));
    const auto full = std::count_if(view->slots.begin(), view->slots.end(), [&](const auto& slot) {
        return slot.inSync.size() == wanted && slot.syncing.empty();
    });
    const auto all = static_cast<std::ptrdiff_t>(view->slots.size());
    return {wanted > 0 && full == all,
            ConditionText::tr("%1 of %2 slots have all their copies").arg(full).arg(all)};
}

QString expectRedundancy(StepTask&) {
    return ConditionText::tr("every slot has all its copies");
}

Reading readBalance(StepTask& task) {
    QStringList shares;
    std::int64_t sum = 0;
    std::int64_t most = 0;
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    for (const auto& [id, node] : task.model().nodes()) {
        if (node.role == VisualRole::Slave && node.inView && node.state == VisualState::Serving) {
            sum += node.keys;
            most = std::max(most, node.keys);
            least = std::min(least, node.keys);
            shares.append(QStringLiteral("%1: %2").arg(toQString(id)).arg(node.keys));
        }
    }
    const double mean =
        static_cast<double>(sum) / static_cast<double>(std::max<qsizetype>(1, shares.size()));
    const double worst =
        std::max(static_cast<double>(most) - mean, mean - static_cast<double>(least));
    return {
        sum >= kBalanceKeys && shares.size() > 1 && worst <= mean * task.fields().number("within"),
        shares.join(QStringLiteral(", "))};
}

QString expectBalance(StepTask& task) {
    return ConditionText::tr("keys of each slave within %1 % of the mean")
        .arg(std::lround(task.fields().number("within") * 100));
}

Reading readTally(StepTask& task) {
    const RequestTally tally = task.session().tally();
    const StepFields& fields = task.fields();
    const auto atMost = [&fields](const char* name, std::uint64_t value) {
        return !fields.has(name) || value <= static_cast<std::uint64_t>(fields.whole(name));
    };
    const auto wanted = static_cast<std::uint64_t>(fields.whole("acknowledged", 1));
    return {tally.writesAcknowledged >= wanted && atMost("refused", tally.refused) &&
                atMost("uncertain", tally.uncertain),
            ConditionText::tr("%1 acknowledged, %2 refused, %3 uncertain")
                .arg(tally.writesAcknowledged)
                .arg(tally.refused)
                .arg(tally.uncertain)};
}

QString expectTally(StepTask& task) {
    return ConditionText::tr("acknowledged writes: %1 or more")
        .arg(task.fields().whole("acknowledged", 1));
}

/// Slots' copies that stand on a node now and did not before, of all copies.
double movedShare(const View& before, const View& now) {
    std::int64_t moved = 0;
    std::int64_t all = 0;
    const std::size_t slots = std::min(before.slots.size(), now.slots.size());
    for (std::size_t i = 0; i < slots; ++i) {
        const auto held = [&](const NodeId& id) {
            const auto& inSync = before.slots[i].inSync;
            return std::any_of(inSync.begin(), inSync.end(), [&](std::uint16_t index) {
                return before.members[index].identity.id == id;
            });
        };
        for (const std::uint16_t index : now.slots[i].inSync) {
            ++all;
            moved += held(now.members[index].identity.id) ? 0 : 1;
        }
    }
    return all == 0 ? 0 : static_cast<double>(moved) / static_cast<double>(all);
}

Reading readMoved(StepTask& task) {
    const View* const now = task.model().view();
    const auto& before = task.run().baseline.view;
    if (now == nullptr || !before) {
        return {false, ConditionText::tr("no view is known")};
    }
    const double share = movedShare(*before, *now);
    return {std::abs(share - task.fields().number("share")) <= task.fields().number("within"),
            ConditionText::tr("%1 % of all copies moved").arg(std::lround(share * 100))};
}

QString expectMoved(StepTask& task) {
    return ConditionText::tr("%1 % of all copies moved, give or take %2")
        .arg(std::lround(task.fields().number("share") * 100))
        .arg(std::lround(task.fields().number("within") * 100));
}

constexpr FieldSpec kNode[] = {{"node", FieldType::Node}};
constexpr FieldSpec kState[] = {{"node", FieldType::Node},
                                {"state", FieldType::Word, true, 0, 0, kStates}};
constexpr FieldSpec kCopies[] = {{"key", FieldType::Key},
                                 {"copies", FieldType::Whole, true, 0, 16}};
constexpr FieldSpec kWaitsFor[] = {{"node", FieldType::Node}, {"what", FieldType::Text, false}};
constexpr FieldSpec kLost[] = {{"keys", FieldType::Whole, false, 0, kMany}};
constexpr FieldSpec kBalance[] = {{"within", FieldType::Number, true, 0.01, 1}};
constexpr FieldSpec kTally[] = {{"acknowledged", FieldType::Whole, false, 0, kMany},
                                {"refused", FieldType::Whole, false, 0, kMany},
                                {"uncertain", FieldType::Whole, false, 0, kMany}};
constexpr FieldSpec kMoved[] = {{"share", FieldType::Number, true, 0, 1},
                                {"within", FieldType::Number, true, 0.01, 1}};

constexpr Condition kConditions[] = {
    {"state", kState, readState, expectState},
    {"new primary", {}, readNewPrimary, expectNewPrimary},
    {"primary", kNode, readPrimary, expectPrimary},
    {"copies", kCopies, readCopies, expectCopies},
    {"waiting", kWaitsFor, readWaitsFor, expectWaitsFor},
    {"all serving", {}, readAllServing, expectAllServing},
    {"slots offline", kLost, readOffline, expectOffline},
    {"loss declared", kLost, readLoss, expectLoss},
    {"full redundancy", {}, readRedundancy, expectRedundancy},
    {"balance", kBalance, readBalance, expectBalance},
    {"tally", kTally, readTally, expectTally},
    {"moved", kMoved, readMoved, expectMoved},
};

}  // namespace

std::span<const Condition> conditions() {
    return kConditions;
}

const Condition& conditionOf(const StepKind& kind) {
    const QLatin1String variant(kind.variant);
    const auto found =
        std::find_if(std::begin(kConditions), std::end(kConditions),
                     [&](const Condition& row) { return QLatin1String(row.name) == variant; });
    ENGRAM_ASSERT(found != std::end(kConditions));
    return *found;
}

}  // namespace engram::gui
