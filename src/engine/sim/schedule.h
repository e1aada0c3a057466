// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The simulator's only source of progress: a queue of wake-ups ordered by (time, serial). One
// thread. Equal seeds give equal orders, as nothing else decides what happens next.

#pragma once

#include <cstdint>
#include <vector>

#include "common/time.h"

namespace engram::sim {

/// Simulated time since the start of a world; never negative.
using SimTime = Duration;
/// A moment that never comes.
inline constexpr SimTime kNeverSim = SimTime::max();

/// Something that can be woken. It must outlive the wake-ups it asked for.
class Actor {
public:
    virtual ~Actor() = default;
    /// `token` is what the actor gave to Schedule::at().
    virtual void wake(std::uint64_t token) = 0;
};

class Schedule {
public:
    [[nodiscard]] SimTime now() const { return m_now; }
    /// Wake-ups handed out so far.
    [[nodiscard]] std::uint64_t steps() const { return m_steps; }
    /// Moves with every use: a time stamp that orders calls and answers within one moment.
    [[nodiscard]] std::uint64_t nextSerial() { return ++m_serial; }

    /// Wakes `actor` at `when` (now, if that is past), after all wake-ups asked for earlier.
    void at(SimTime when, Actor& actor, std::uint64_t token);
    /// Hands out the next wake-up if it is due at `limit` or before; else moves the time to
    /// `limit` and gives false.
    bool runNext(SimTime limit);

private:
    struct Item {
        SimTime when;
        std::uint64_t serial;
        Actor* actor;
        std::uint64_t token;
    };
    static bool later(const Item& a, const Item& b) {
        return a.when != b.when ? a.when > b.when : a.serial > b.serial;
    }

    std::vector<Item> m_heap;
    SimTime m_now{0};
    std::uint64_t m_serial = 0;
    std::uint64_t m_steps = 0;
};

}  // namespace engram::sim
