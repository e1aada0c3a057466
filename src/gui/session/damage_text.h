// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What is missing of a damaged trace, in words, in the language of the window. Stateless; GUI
// thread only.

#pragma once

#include <QCoreApplication>
#include <QString>

#include "trace/trace_parser.h"

namespace engram::gui {

class DamageText {
    Q_DECLARE_TR_FUNCTIONS(DamageText)

public:
    /// How many events were read, at which byte the rest begins, and why it could not be read.
    [[nodiscard]] static QString describe(const trace::TraceDamage& damage);
};

}  // namespace engram::gui
