// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a demo run found, and how it is shown. Values and pure functions.

#pragma once

#include <cstdint>
#include <string>

namespace engram::demo {

/// Times in milliseconds since the start of the program; -1: did not happen.
struct DemoReport {
    std::uint64_t writes = 0;        ///< requests made
    std::uint64_t acknowledged = 0;  ///< answered OK
    std::uint64_t uncertain = 0;     ///< may have happened (the primary died with them)
    std::uint64_t refused = 0;       ///< did not happen, with a reason
    std::uint64_t reads = 0;         ///< of freshly written keys, while writing
    std::uint64_t readBack = 0;      ///< acknowledged writes found with their value at the end
    std::uint64_t lost = 0;          ///< acknowledged writes that are gone or different
    std::uint64_t unanswered = 0;    ///< acknowledged writes that could not be read at the end
    std::string oldPrimary;
    std::string newPrimary;
    double launchedMs = -1;
    double firstWriteMs = -1;
    double killedMs = -1;
    double resumedMs = -1;  ///< first write that the new primary acknowledged
    double doneMs = -1;
    std::string failure;  ///< why the demo could not go on; empty if it did

    /// The promise was kept and the demo came to its end.
    [[nodiscard]] bool isGood() const;
};

[[nodiscard]] std::string reportText(const DemoReport& report);
/// One object in one line.
[[nodiscard]] std::string reportJson(const DemoReport& report);

}  // namespace engram::demo
