// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// PROMOTE: the planned change of the primary (DESIGN 3.1). New requests wait, those under way are
// answered, the voters are released from the lease they granted, and the chosen backup stands for
// election at once (as the leadership transfer of Ongaro 2014, section 3.10). If it does not win,
// we go on. Pure; driven by one thread.

#pragma once

#include <functional>
#include <string>

#include "protocol/hints.h"
#include "protocol/master_core.h"
#include "protocol/reads.h"
#include "protocol/writes.h"

namespace engram {

class Handover {
public:
    Handover(MasterCore& core, Hints& hints, const Writes& writes, const Reads& reads);

    /// Called when the handover was given up: the term goes on.
    std::function<void()> onResumed;

    /// Begins; empty, or why it can't: the target is unknown, no backup, unreachable, or another
    /// handover is under way. `request` (0: nobody's) is answered when it ends.
    [[nodiscard]] std::string begin(RequestId request, const NodeId& target);
    /// New requests must wait.
    [[nodiscard]] bool isUnderWay() const { return m_phase != Phase::Idle; }
    /// The voters are released: no heartbeat may bind them again.
    [[nodiscard]] bool hasYielded() const { return m_phase == Phase::Yielded; }
    [[nodiscard]] const NodeId& target() const { return m_target; }
    /// Requests were answered, or time has passed.
    void advance();
    /// Our term is over.
    void finish();

private:
    enum class Phase { Idle, Draining, Yielded };

    void yield();
    void giveUp(std::string_view why);
    void answer(Status status, std::string_view detail);

    MasterCore& m_core;
    Hints& m_hints;
    const Writes& m_writes;
    const Reads& m_reads;
    Phase m_phase = Phase::Idle;
    NodeId m_target;
    RequestId m_request;
    TimePoint m_since{};
};

}  // namespace engram
