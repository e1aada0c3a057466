// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Streams the directory to the backups, as hints (DESIGN 3.5): a whole copy to a new backup, slot
// by slot, then every commit, gathered per turn. Pure; driven by one thread.

#pragma once

#include <map>
#include <string>
#include <vector>

#include "protocol/directory.h"
#include "protocol/master_core.h"

namespace engram {

class Hints {
public:
    Hints(MasterCore& core, const Directory& directory) : m_core(core), m_directory(directory) {}

    void committed(const std::string& key, Version version, bool tombstone);
    /// A backup has joined or has lost its link: it gets everything anew.
    void restart(const NodeId& backup);
    void onViewChanged();
    /// Sends what this turn committed.
    void endTurn();
    /// Sends the next slots of the copies under way; true if some are left.
    bool onTimer();
    [[nodiscard]] bool isCopying() const { return !m_copies.empty(); }
    void clear();

private:
    MasterCore& m_core;
    const Directory& m_directory;
    std::vector<NodeId> m_backups;
    std::map<NodeId, std::size_t> m_copies;  ///< next slot to send
    std::vector<EntryHead> m_turn;
};

}  // namespace engram
