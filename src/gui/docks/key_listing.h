// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One page of the cluster's keys, as ENGRAM.KEYS gives it. Pure.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/ids.h"
#include "common/result.h"
#include "resp/value.h"

namespace engram::gui {

struct KeyRow {
    std::string key;
    Version version;
    SlotId slot;
};

struct KeyPage {
    std::uint64_t cursor = 0;  ///< of the next page; 0: this was the last one
    std::vector<KeyRow> keys;
};

/// ENGRAM.KEYS cursor count pattern; an empty pattern lists all keys.
[[nodiscard]] std::vector<std::string> keyPageCommand(std::uint64_t cursor, int count,
                                                      const std::string& pattern);

/// Reads the answer: an array of the next cursor and, for each key, an array of key, version and
/// slot. Malformed for any other shape; errors are passed on.
[[nodiscard]] Result<KeyPage> readKeyPage(const Result<resp::Value>& answer);

}  // namespace engram::gui
