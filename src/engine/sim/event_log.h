// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The last things that happened in a world, as lines for people, and counts of every kind of event.

#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include "common/event.h"
#include "sim/schedule.h"

namespace engram::sim {

class EventLog {
public:
    /// Lines kept; older ones are forgotten.
    static constexpr std::size_t kLines = 4000;
    static constexpr std::size_t kKinds = static_cast<std::size_t>(EventKind::SnapshotDone) + 1;
    using Counts = std::array<std::uint64_t, kKinds>;

    explicit EventLog(bool keepsLines) : m_keepsLines(keepsLines) {}

    /// False: line() does nothing, and callers save themselves the making of it.
    [[nodiscard]] bool keepsLines() const { return m_keepsLines; }
    void line(SimTime at, std::string text);
    void event(SimTime at, const NodeId& node, const Event& event);

    /// Events seen, by kind.
    [[nodiscard]] const Counts& counts() const { return m_counts; }
    /// The newest `count` lines, oldest first.
    [[nodiscard]] std::vector<std::string> tail(std::size_t count) const;

private:
    bool m_keepsLines;
    std::deque<std::string> m_lines;
    Counts m_counts{};
};

/// "12.345678" seconds.
[[nodiscard]] std::string toText(SimTime at);

}  // namespace engram::sim
