// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What can be done to a cluster of real processes. A new kind is a row of the table and a case in
// fault_round.cpp.

#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace engram::chaos {

enum class FaultKind : std::uint8_t {
    KillPrimary,
    KillBackup,
    KillSlave,
    KillPrimaryAndSlave,
    KillPrimaryAndTwoSlaves,
    FreezePrimary,
    FreezeBackup,
    FreezeSlave,
    StopPrimary,
    StopSlave,
    PartitionPrimary,
    MutePrimary,
    DeafPrimary,
    PartitionSlave,
    DropLink,
    DelayLink,
    JumpClock,
    Promote,
};

struct FaultRow {
    FaultKind kind;
    std::string_view name;
    /// The primary is gone for its clients: the time until another one serves is measured.
    bool isTakeover;
    /// Members that are away at the same time: what remains must be a majority, with a copy of all.
    int mastersAway;
    int slavesAway;
    std::string_view text;
};

[[nodiscard]] std::span<const FaultRow> faultRows();
[[nodiscard]] const FaultRow& rowOf(FaultKind kind);
[[nodiscard]] std::optional<FaultKind> faultFromText(std::string_view name);
/// True if a healthy cluster of this size must serve while the fault lasts.
[[nodiscard]] bool isSurvivable(const FaultRow& row, int masters, int slaves, int replicas);

}  // namespace engram::chaos
