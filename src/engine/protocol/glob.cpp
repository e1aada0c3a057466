// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/glob.h"

#include <algorithm>
#include <utility>

namespace engram {

namespace {

/// Matches one character against the class that starts behind '[' at `position`; moves behind ']'.
bool classMatches(std::string_view pattern, std::size_t& position, char character) {
    const bool negated = position < pattern.size() && pattern[position] == '^';
    if (negated)
        ++position;
    bool matched = false;
    while (position < pattern.size() && pattern[position] != ']') {
        if (pattern[position] == '\\' && position + 1 < pattern.size())
            ++position;
        char low = pattern[position++];
        char high = low;
        if (position + 1 < pattern.size() && pattern[position] == '-' &&
            pattern[position + 1] != ']') {
            high = pattern[position + 1];
            position += 2;
        }
        if (low > high)
            std::swap(low, high);
        matched |= low <= character && character <= high;
    }
    if (position < pattern.size())
        ++position;
    return matched != negated;
}

/// Matches one character against one element of the pattern; moves behind the element.
bool elementMatches(std::string_view pattern, std::size_t& position, char character) {
    const char element = pattern[position++];
    if (element == '?')
        return true;
    if (element == '[')
        return classMatches(pattern, position, character);
    if (element == '\\' && position < pattern.size())
        return pattern[position++] == character;
    return element == character;
}

}  // namespace

bool globMatches(std::string_view pattern, std::string_view text) {
    std::size_t position = 0;
    std::size_t at = 0;
    std::size_t afterStar = std::string_view::npos;
    std::size_t starText = 0;
    while (at < text.size()) {
        if (position < pattern.size() && pattern[position] == '*') {
            afterStar = ++position;
            starText = at;
            continue;
        }
        std::size_t next = position;
        if (position < pattern.size() && elementMatches(pattern, next, text[at])) {
            position = next;
            ++at;
            continue;
        }
        if (afterStar == std::string_view::npos)
            return false;
        position = afterStar;
        at = ++starText;
    }
    while (position < pattern.size() && pattern[position] == '*')
        ++position;
    return position == pattern.size();
}

}  // namespace engram
