// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The workload that people read: a small shop with readable keys and values. A pure value: the same
// seed gives the same requests.

#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "common/random.h"
#include "gui_session/workload.h"

namespace engram::gui {

class DemoScript {
public:
    /// `readShare`: 0..1.
    DemoScript(std::uint64_t seed, double readShare) : m_random(seed), m_readShare(readShare) {}

    /// The next request: a write, or a read of a key that was written before.
    [[nodiscard]] WorkloadRequest next();

private:
    [[nodiscard]] WorkloadRequest nextWrite();

    Random m_random;
    double m_readShare;
    std::vector<std::string> m_written;  ///< each key once
    std::set<std::string> m_known;       ///< the same
};

}  // namespace engram::gui
