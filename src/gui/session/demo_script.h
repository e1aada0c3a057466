// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the demo workload asks for, one request after the other: a small shop with readable keys and
// values. A pure value: the same seed gives the same requests.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "common/random.h"

namespace engram::gui {

struct DemoRequest {
    bool isWrite = false;
    std::string key;
    std::string value;  ///< of a write
};

class DemoScript {
public:
    explicit DemoScript(std::uint64_t seed) : m_random(seed) {}

    /// The next request: a write in two of five, else a read of a key that was written before.
    [[nodiscard]] DemoRequest next();

private:
    [[nodiscard]] DemoRequest nextWrite();

    Random m_random;
    std::vector<std::string> m_written;
};

}  // namespace engram::gui
