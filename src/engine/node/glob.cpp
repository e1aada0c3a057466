// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/glob.h"

#include <cstddef>

namespace engram::node {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

/// Matches one character against the pattern element at `at`; moves `at` behind the element.
bool matchesOne(std::string_view pattern, std::size_t& at, char c) {
    const char kind = pattern[at++];
    if (kind == '?')
        return true;
    if (kind == '\\' && at < pattern.size())
        return lower(pattern[at++]) == lower(c);
    if (kind != '[')
        return lower(kind) == lower(c);
    bool negated = false;
    if (at < pattern.size() && pattern[at] == '^') {
        negated = true;
        ++at;
    }
    bool found = false;
    while (at < pattern.size() && pattern[at] != ']') {
        if (pattern[at] == '\\' && at + 1 < pattern.size())
            ++at;
        const char from = lower(pattern[at++]);
        char to = from;
        if (at + 1 < pattern.size() && pattern[at] == '-' && pattern[at + 1] != ']') {
            to = lower(pattern[at + 1]);
            at += 2;
        }
        found = found || (from <= lower(c) && lower(c) <= to);
    }
    if (at < pattern.size())
        ++at;
    return found != negated;
}

}  // namespace

bool matchesGlob(std::string_view pattern, std::string_view text) {
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t starPattern = std::string_view::npos;  // behind the last '*'
    std::size_t starText = 0;                          // what that '*' has swallowed up to
    while (t < text.size()) {
        std::size_t next = p;
        if (p < pattern.size() && pattern[p] == '*') {
            starPattern = ++p;
            starText = t;
        } else if (p < pattern.size() && matchesOne(pattern, next, text[t])) {
            p = next;
            ++t;
        } else if (starPattern != std::string_view::npos) {
            p = starPattern;
            t = ++starText;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

}  // namespace engram::node
