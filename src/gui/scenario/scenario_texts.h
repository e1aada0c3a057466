// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The texts of a scenario that viewers read, for translators. Pure.

#pragma once

#include <QStringList>

#include "gui_scenario/scenario.h"

namespace engram::gui {

/// Title, what it teaches, captions, questions, choices and explanations, in the order of the file.
[[nodiscard]] QStringList textsOf(const Scenario& scenario);
/// C++ that lupdate reads: one QT_TRANSLATE_NOOP in context "Scenario" for each text, once.
[[nodiscard]] QString translationSource(const QStringList& texts);

}  // namespace engram::gui
