// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One libFuzzer program per decoder: ENGRAM_FUZZ_CHECK names the check.

#include <cstddef>
#include <cstdint>

#include "decoder_checks.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    engram::test::ENGRAM_FUZZ_CHECK({reinterpret_cast<const char*>(data), size});
    return 0;
}
