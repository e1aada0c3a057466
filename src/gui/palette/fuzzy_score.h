// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// How well typed words fit a text, for the command palette. Pure.

#pragma once

#include <QString>
#include <QStringList>

namespace engram::gui {

/// All words of `typed` must occur in one of `texts`, in any order and case: as a part, or letter
/// by letter with gaps ("lnch" in "Launch"). 0: they do not; the larger the better: starts of words
/// before parts of words before letters with gaps, and earlier texts before later ones. Letters
/// with gaps count in the first two texts only. Nothing typed fits everything with 1.
[[nodiscard]] int fuzzyScore(const QString& typed, const QStringList& texts);

}  // namespace engram::gui
