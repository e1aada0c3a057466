// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "fault_kind.h"

#include <algorithm>
#include <array>

#include "common/assert.h"

namespace engram::chaos {

namespace {

constexpr std::array kRows{
    FaultRow{FaultKind::KillPrimary, "kill-primary", true, 1, 0, "SIGKILL to the primary"},
    FaultRow{FaultKind::KillBackup, "kill-backup", false, 1, 0, "SIGKILL to a backup"},
    FaultRow{FaultKind::KillSlave, "kill-slave", false, 0, 1, "SIGKILL to a slave"},
    FaultRow{FaultKind::KillPrimaryAndSlave, "kill-primary-and-slave", true, 1, 1,
             "SIGKILL to the primary and a slave at once"},
    FaultRow{FaultKind::KillPrimaryAndTwoSlaves, "kill-primary-and-two-slaves", true, 1, 2,
             "SIGKILL to the primary and two slaves at once"},
    FaultRow{FaultKind::FreezePrimary, "freeze-primary", true, 1, 0, "SIGSTOP to the primary"},
    FaultRow{FaultKind::FreezeBackup, "freeze-backup", false, 1, 0, "SIGSTOP to a backup"},
    FaultRow{FaultKind::FreezeSlave, "freeze-slave", false, 0, 1, "SIGSTOP to a slave"},
    FaultRow{FaultKind::StopPrimary, "stop-primary", true, 1, 0, "SIGTERM to the primary"},
    FaultRow{FaultKind::StopSlave, "stop-slave", false, 0, 1, "SIGTERM to a slave"},
    FaultRow{FaultKind::PartitionPrimary, "partition-primary", true, 1, 0,
             "the primary and the others lose all messages to each other"},
    FaultRow{FaultKind::MutePrimary, "mute-primary", true, 1, 0,
             "all that the primary sends to other nodes is lost"},
    FaultRow{FaultKind::DeafPrimary, "deaf-primary", true, 1, 0,
             "all that other nodes send to the primary is lost"},
    FaultRow{FaultKind::PartitionSlave, "partition-slave", false, 0, 1,
             "a slave and the others lose all messages to each other"},
    FaultRow{FaultKind::DropLink, "drop-link", false, 0, 1,
             "the primary and a slave lose all messages to each other"},
    FaultRow{FaultKind::DelayLink, "delay-link", false, 0, 0,
             "messages between two nodes are 20 to 100 ms late"},
    FaultRow{FaultKind::JumpClock, "jump-clock", false, 0, 0,
             "the clock of one node jumps forward by 0.05 to 5 s"},
    FaultRow{FaultKind::Promote, "promote", true, 1, 0, "PROMOTE of a backup: no fault at all"},
};

}  // namespace

std::span<const FaultRow> faultRows() {
    return kRows;
}

const FaultRow& rowOf(FaultKind kind) {
    const auto row = std::find_if(kRows.begin(), kRows.end(),
                                  [kind](const FaultRow& known) { return known.kind == kind; });
    ENGRAM_ASSERT(row != kRows.end());
    return *row;
}

std::optional<FaultKind> faultFromText(std::string_view name) {
    for (const FaultRow& row : kRows) {
        if (row.name == name)
            return row.kind;
    }
    return std::nullopt;
}

bool isSurvivable(const FaultRow& row, int masters, int slaves, int replicas) {
    const int away = row.mastersAway + row.slavesAway;
    const bool hasMajority = 2 * (masters + slaves - away) > masters + slaves;
    const bool hasCopies = row.slavesAway < std::min(replicas, slaves);
    return hasMajority && hasCopies && row.mastersAway < masters;
}

}  // namespace engram::chaos
