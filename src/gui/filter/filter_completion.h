// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What may be typed at a place of a filter: fields, and values that are there. Pure.

#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "gui_filter/filter.h"

namespace engram::gui {

/// What is there to be asked for.
struct FilterVocabulary {
    QStringList nodes;    ///< and clients
    QStringList keys;     ///< seen lately, newest first
    QStringList numbers;  ///< of requests, newest first
};

struct FilterCompletion {
    QString text;  ///< what stands there then: "type:", "node:s3"
    FilterField field = FilterField::Word;
    bool isField = false;  ///< a value, or the rest of one, is still to come
};

struct FilterCompletions {
    FilterRange range;  ///< what is replaced
    std::vector<FilterCompletion> choices;
};

/// At most so many are offered.
inline constexpr int kMaximumCompletions = 40;

/// Costs no more than a look at each word of the vocabulary. For a cursor at `at`, 0..text.size().
/// Empty if what stands there is complete.
[[nodiscard]] FilterCompletions completeFilter(const QString& text, qsizetype at,
                                               const FilterVocabulary& vocabulary);

}  // namespace engram::gui
