// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What steps say of an answer, and the step that reads: `read` and `check that = "value"`.

#pragma once

#include <QString>

#include "gui_scenario/step_task.h"

namespace engram::gui {

/// "OK, \"hello\", version 1.7, held by s1, s2" or "UNAVAILABLE: the primary has no lease".
[[nodiscard]] QString answerText(const OperationResult& result);
[[nodiscard]] QString valueText(const OperationResult& result);

void beginRead(StepTask& task);

}  // namespace engram::gui
