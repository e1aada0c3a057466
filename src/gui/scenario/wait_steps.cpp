// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// `wait`: until a condition holds, with a limit.

#include "gui_scenario/conditions.h"

namespace engram::gui {

namespace {

void beginWait(StepTask& task) {
    const Condition& condition = conditionOf(*task.step().kind);
    task.watch(condition.expected(task), [&task, &condition] { return condition.read(task); });
}

}  // namespace

std::span<const StepKind> waitSteps() {
    static const std::vector<StepKind> rows = [] {
        std::vector<StepKind> all;
        for (const Condition& condition : conditions()) {
            all.push_back({"wait",
                           "for",
                           condition.name,
                           condition.fields,
                           StepLimit::Required,
                           {},
                           beginWait});
        }
        return all;
    }();
    return rows;
}

}  // namespace engram::gui
