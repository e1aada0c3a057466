// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_palette/fuzzy_score.h"

#include <algorithm>

namespace engram::gui {

namespace {

constexpr int kWhole = 400;
constexpr int kStart = 200;
constexpr int kPart = 80;
constexpr int kGaps = 10;
/// By so much a match in a later text counts less, of a hundred.
constexpr int kLater = 30;
constexpr qsizetype kGapTexts = 2;

bool hasLetters(const QString& text, const QString& letters) {
    qsizetype next = 0;
    for (const QChar letter : text) {
        if (next < letters.size() && letter == letters[next]) {
            ++next;
        }
    }
    return next == letters.size();
}

/// Both in small letters.
int scoreOf(const QString& word, const QString& text, bool mayHaveGaps) {
    if (text == word) {
        return kWhole;
    }
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const bool isStart = at == 0 || !text[at - 1].isLetterOrNumber();
        best = std::max(best,
                        isStart ? kStart - static_cast<int>(std::min<qsizetype>(at, 50)) : kPart);
    }
    // One or two letters are in everything somewhere.
    const bool isWorth = mayHaveGaps && word.size() > 2;
    return best == 0 && isWorth && hasLetters(text, word) ? kGaps : best;
}

}  // namespace

int fuzzyScore(const QString& typed, const QStringList& texts) {
    int total = 1;
    for (const QString& word : typed.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        int best = 0;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const int score = scoreOf(word, texts[i].toLower(), i < kGapTexts);
            best = std::max(best, score * 100 / (100 + kLater * static_cast<int>(i)));
        }
        if (best == 0) {
            return 0;
        }
        total += best;
    }
    return total;
}

}  // namespace engram::gui
