// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Faults that need a certain moment, or several nodes at once. Rows of allFaults().

#pragma once

#include <memory>

#include "sim/fault.h"

namespace engram::sim {

/// Messages of one connection that overtake each other.
[[nodiscard]] std::unique_ptr<Fault> makeReordering();
/// A process that stands still while it loses all connections, and goes on with its memory.
[[nodiscard]] std::unique_ptr<Fault> makeFreeze();
/// Every connection of the cluster breaks at once.
[[nodiscard]] std::unique_ptr<Fault> makeBlackout();
/// The primary hangs, and all other masters miss it at the same moment without hearing each other.
[[nodiscard]] std::unique_ptr<Fault> makeRivals();
/// The primary's heartbeats reach the slaves, which answer late, but no other master.
[[nodiscard]] std::unique_ptr<Fault> makeRift();
/// All nodes but the primary are killed at once; in harsh runs only.
[[nodiscard]] std::unique_ptr<Fault> makeMassacre();
/// An operator hands the primary's term over to another master.
[[nodiscard]] std::unique_ptr<Fault> makePromotion();
/// An operator vouches that a node which is down is dead for good; in harsh runs only.
[[nodiscard]] std::unique_ptr<Fault> makeVouching();
/// Another fault, at the node that the scene aims at. FaultPlan calls it when a takeover, a view
/// change or a sync begins.
[[nodiscard]] std::unique_ptr<Fault> makeAimed();

}  // namespace engram::sim
