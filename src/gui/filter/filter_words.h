// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What is wrong with a filter, in the language of the window. Stateless; GUI thread only.

#pragma once

#include <QCoreApplication>

#include "gui_filter/filter_parser.h"

namespace engram::gui {

class FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)

public:
    /// "Column 9: “fast” is no duration. Expected one with its unit, such as 5ms."
    [[nodiscard]] static QString describe(const FilterError& error);
    /// One line about a field, for completion: "latency of the request: latency>5ms".
    [[nodiscard]] static QString about(FilterField field);

private:
    [[nodiscard]] static QString problem(const FilterError& error);
    [[nodiscard]] static QString problemOfValue(const FilterError& error);
};

}  // namespace engram::gui
