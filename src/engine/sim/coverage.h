// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Did the runs meet what is rare? Named events, counted by the machines themselves: read when a
// process dies and at the end of a run, so that no event costs anything.

#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "protocol/machine.h"

namespace engram::sim {

struct RareEvent {
    std::string_view name;
    std::string_view text;
    /// Of Machine::counters(); empty: the world counts it.
    std::string_view counter;
};

/// Every rare event that a swarm must reach, in the order of reports.
[[nodiscard]] const std::vector<RareEvent>& allRareEvents();

/// How often each was reached, in the order of allRareEvents().
class Coverage {
public:
    Coverage() : m_counts(allRareEvents().size()) {}

    /// Adds what `machine` has counted since its start: once per process.
    void gather(const Machine& machine);
    /// The world saw the event `name`.
    void count(std::string_view name);

    [[nodiscard]] const std::vector<std::uint64_t>& counts() const { return m_counts; }

private:
    std::vector<std::uint64_t> m_counts;
};

}  // namespace engram::sim
