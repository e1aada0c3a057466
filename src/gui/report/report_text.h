// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A failover report in words, in the language of the window. Stateless; GUI thread only.

#pragma once

#include <QCoreApplication>
#include <QString>

#include "gui_report/failover_report.h"

namespace engram::gui {

class ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)

public:
    /// "m1, the primary, was killed".
    [[nodiscard]] static QString title(const FailoverReport& report);
    /// Who took over, and from when on the times count.
    [[nodiscard]] static QString subtitle(const FailoverReport& report);
    /// The two figures that matter first, in one line.
    [[nodiscard]] static QString summary(const FailoverReport& report);
    [[nodiscard]] static QString stepName(Milestone step);
    /// "412 ms", or "not yet" and what is missing.
    [[nodiscard]] static QString stepValue(const FailoverReport& report, Milestone step);
    /// "Answers until recovery: 3 refused, 0 uncertain".
    [[nodiscard]] static QString refusals(const FailoverReport& report);
    /// Acknowledged writes: how many before, how many of their keys are lost.
    [[nodiscard]] static QString losses(const FailoverReport& report);
    /// What qualifies the figures (sampling, an assumed moment, the return); may be empty.
    [[nodiscard]] static QString notes(const FailoverReport& report);
    /// One line for each key that the new primary asked for.
    [[nodiscard]] static QString tallies(const FailoverReport& report);
    /// All of it, for the clipboard.
    [[nodiscard]] static QString whole(const FailoverReport& report);

    /// Milliseconds, with a decimal below 10.
    [[nodiscard]] static QString milliseconds(std::int64_t microseconds);
};

}  // namespace engram::gui
