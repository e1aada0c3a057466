// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// `check`: what must be true now. Every condition that can be waited for, and what needs an answer
// of the cluster.

#include <QCoreApplication>

#include "gui_scenario/conditions.h"
#include "gui_scenario/request_steps.h"

namespace engram::gui {

namespace {

using namespace std::chrono_literals;

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(engram::gui::CheckText)
};

void beginCheck(StepTask& task) {
    const Condition& condition = conditionOf(*task.step().kind);
    task.expect(condition.expected(task));
    const Reading reading = condition.read(task);
    if (reading.isMet) {
        task.pass(reading.seen);
    } else {
        task.fail(condition.expected(task), reading.seen);
    }
}

/// Every key that this window wrote with an acknowledgement is read again.
void beginNothingLost(StepTask& task) {
    const QString expected = CheckText::tr("every acknowledged write is still there");
    task.expect(expected);
    task.session().readBack(task.whileRunning([&task, expected](const ReadBack& result) {
        QString seen = CheckText::tr("%1 keys written, %2 read back, %3 lost, %4 without an answer")
                           .arg(result.keys)
                           .arg(result.checked)
                           .arg(result.lost)
                           .arg(result.unavailable);
        if (!result.names.empty()) {
            seen += QStringLiteral(": ") + QString::fromStdString(result.names.front());
        }
        const bool isWhole = result.keys > 0 && result.checked == result.keys && result.lost == 0 &&
                             result.unavailable == 0;
        if (isWhole) {
            task.pass(seen);
        } else {
            task.fail(expected, seen);
        }
    }));
}

/// How often `part` was appended, counted in the value itself.
void beginExecutions(StepTask& task) {
    const QString part = task.fields().text("of");
    const auto times = task.fields().whole("times");
    const QString expected =
        CheckText::tr("'%1' stands in %2 exactly so often: %3", "a text, a key, a number")
            .arg(part, task.fields().text("key"))
            .arg(times);
    task.expect(expected);
    task.session().read(
        task.fields().text("key").toStdString(),
        task.whileRunning([&task, part, times, expected](const ClientAnswer& answer) {
            if (answer.result.status != Status::Ok) {
                return task.fail(expected, answerText(answer.result));
            }
            const QString value = valueText(answer.result);
            if (value.count(part) == times) {
                task.pass(value);
            } else {
                task.fail(expected, value);
            }
        }));
}

constexpr FieldSpec kExecutions[] = {{"key", FieldType::Key},
                                     {"of", FieldType::Text, true, 1, 1000},
                                     {"times", FieldType::Whole, true, 0, 1000}};
constexpr FieldSpec kValue[] = {{"key", FieldType::Key}, {"value", FieldType::Text}};

}  // namespace

std::span<const StepKind> checkSteps() {
    static const std::vector<StepKind> rows = [] {
        std::vector<StepKind> all{
            {"check", "that", "nothing lost", {}, StepLimit::Default, 60s, beginNothingLost},
            {"check", "that", "executions", kExecutions, StepLimit::Default, 15s, beginExecutions},
            {"check", "that", "value", kValue, StepLimit::Default, 15s, beginRead},
        };
        for (const Condition& condition : conditions()) {
            all.push_back({"check", "that", condition.name, condition.fields, StepLimit::Default,
                           1s, beginCheck});
        }
        return all;
    }();
    return rows;
}

}  // namespace engram::gui
