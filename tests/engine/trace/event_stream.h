// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Events as a busy cluster of m1 and some slaves tells them: whole requests with all their hops, a
// state now and then. And random ones that no cluster would send. A seed gives the same events.

#pragma once

#include <cstdint>
#include <vector>

#include "common/event.h"
#include "common/random.h"

namespace engram::test {

class EventStream {
public:
    explicit EventStream(std::uint64_t seed, int slaves = 8) : m_random(seed), m_slaves(slaves) {}

    /// The next events, at least one, of one request (three writes in ten).
    [[nodiscard]] std::vector<Event> nextRequest();
    /// At least `count` events, ending with a whole request.
    [[nodiscard]] std::vector<Event> take(std::size_t count);
    /// Wall time of the newest event, microseconds.
    [[nodiscard]] std::int64_t nowUs() const { return m_nowUs; }

private:
    Event& add(std::vector<Event>& events, EventKind kind, const NodeId& node);
    void addHop(std::vector<Event>& events, HopKind hop, const NodeId& from, const NodeId& to);

    Random m_random;
    int m_slaves;
    std::int64_t m_nowUs = 1'700'000'000'000'000;
    std::uint64_t m_request = std::uint64_t{0xABCDEF} << 40U;
    std::uint64_t m_sequence = 0;
    std::string m_key;
};

/// Any values in any fields, also such that no node sends.
[[nodiscard]] Event randomEvent(Random& random);

}  // namespace engram::test
