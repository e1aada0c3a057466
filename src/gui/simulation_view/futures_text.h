// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Two futures in words, in the language of the window. Stateless; GUI thread only.

#pragma once

#include <QCoreApplication>
#include <QString>
#include <vector>

#include "gui_simulation/futures.h"

namespace engram::gui {

/// One line of the comparison.
struct FuturesRow {
    QString name;
    QString left;   ///< of the future that was left
    QString right;  ///< of the one that goes on
    bool differs = false;
};

class FuturesText {
    Q_DECLARE_TR_FUNCTIONS(FuturesText)

public:
    /// Everything that the summary says, line by line.
    [[nodiscard]] static std::vector<FuturesRow> rows(const FuturesSummary& summary);
    /// How much of the futures is compared, and what limits that.
    [[nodiscard]] static QString scope(const FuturesSummary& summary);
    /// The first event that differs, in one sentence.
    [[nodiscard]] static QString difference(const FuturesSummary& summary);
    /// What was done to a future: "m1 killed"; "none" if nothing was.
    [[nodiscard]] static QString fault(const FutureFigures& figures);
    /// What a mark stands for, with its time since the cut.
    [[nodiscard]] static QString mark(const FutureMark& mark);
    /// Time since the cut: "+1.234 s". `digits` after the point, 0..6.
    [[nodiscard]] static QString since(std::int64_t us, int digits = 3);
    /// All of it, for the clipboard. `left`, `right`: names of the futures.
    [[nodiscard]] static QString whole(const FuturesSummary& summary, const QString& left,
                                       const QString& right);

private:
    [[nodiscard]] static QString happening(const Event& event);
};

}  // namespace engram::gui
