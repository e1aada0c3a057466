// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "common/assert.h"

#include <cstdio>
#include <cstdlib>

namespace engram {

void assertionFailed(const char* condition, const char* file, int line) {
    std::fprintf(stderr, "engram: assertion failed: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

}  // namespace engram
