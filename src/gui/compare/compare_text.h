// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Rows and moments of a comparison in words, in the language of the window. Stateless; GUI thread
// only.

#pragma once

#include <QCoreApplication>
#include <QString>

#include "gui_compare/comparison.h"

namespace engram::gui {

class CompareText {
    Q_DECLARE_TR_FUNCTIONS(CompareText)

public:
    [[nodiscard]] static QString topicName(CompareTopic topic);
    /// "412 ms" or "1,204"; "not seen" when there is none.
    [[nodiscard]] static QString value(CompareTopic topic, std::optional<std::int64_t> value);
    /// With its sign: "+35 ms"; an en dash when it is not known.
    [[nodiscard]] static QString difference(const CompareRow& row);
    /// "14:03:07.120  m1 killed".
    [[nodiscard]] static QString moment(const Marker& marker);
};

}  // namespace engram::gui
