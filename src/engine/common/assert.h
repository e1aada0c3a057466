// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// ENGRAM_ASSERT: for bugs, on in release too. Prints the condition and place, then aborts.

#pragma once

namespace engram {
[[noreturn]] void assertionFailed(const char* condition, const char* file, int line);
}

#define ENGRAM_ASSERT(condition)                                           \
    do {                                                                   \
        if (!(condition)) [[unlikely]]                                     \
            ::engram::assertionFailed(#condition, __FILE__, __LINE__);     \
    } while (false)
