// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a cluster can be waited for, and checked for at once: one table for `wait` and `check`. A
// new condition is a row.

#pragma once

#include <span>

#include "gui_scenario/step_kind.h"
#include "gui_scenario/step_task.h"

namespace engram::gui {

struct Condition {
    const char* name;
    std::span<const FieldSpec> fields;
    /// How it is now. Fields that name nodes are resolved anew each time.
    Reading (*read)(StepTask& task);
    /// What must become true, for people.
    QString (*expected)(StepTask& task);
};

[[nodiscard]] std::span<const Condition> conditions();
/// The row of a step's variant, which is one of the table.
[[nodiscard]] const Condition& conditionOf(const StepKind& kind);

}  // namespace engram::gui
