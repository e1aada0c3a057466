// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The last things that happened in a world, as lines for people, and counts of every kind of event.

#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <string>

#include "common/event.h"
#include "sim/schedule.h"

namespace engram::sim {

class EventLog {
public:
    using Counts = std::array<std::uint64_t, kEventKinds>;

    /// Keeps the newest `lines` lines; 0: none.
    explicit EventLog(std::size_t lines) : m_most(lines) {}

    /// False: line() does nothing, and callers save themselves the making of it.
    [[nodiscard]] bool keepsLines() const { return m_most > 0; }
    void line(SimTime at, std::string text);
    void event(SimTime at, const NodeId& node, const Event& event);

    /// Events seen, by kind.
    [[nodiscard]] const Counts& counts() const { return m_counts; }
    /// Oldest first.
    [[nodiscard]] const std::deque<std::string>& lines() const { return m_lines; }

private:
    std::size_t m_most;
    std::deque<std::string> m_lines;
    Counts m_counts{};
};

/// "12.345678" seconds.
[[nodiscard]] std::string toText(SimTime at);

}  // namespace engram::sim
