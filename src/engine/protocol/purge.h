// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Dropping tombstones. The rule: the tombstones of a slot up to a version may go when no replica of
// the slot is being filled, every write up to that version is acknowledged by all of its replicas,
// and each replica that dropped them refuses older versions of keys that it does not hold (its
// floor), so that a late copy of an old write brings no deleted key back. Pure; one thread.

#pragma once

#include <map>
#include <set>

#include "protocol/directory.h"
#include "protocol/master_core.h"
#include "protocol/sessions.h"
#include "protocol/writes.h"

namespace engram {

class Purge {
public:
    Purge(MasterCore& core, Directory& directory, const Writes& writes, Sessions& sessions);

    void onPurged(const NodeId& from, const Purged& message);
    /// A view was proposed or committed: what is under way is void and begins anew.
    void onViewChanged();
    void onTimer();
    void clear();

private:
    struct Round {
        Version upTo;
        TimePoint markedAt{};
        TimePoint sentAt{};
        bool isSent = false;
        std::set<NodeId> waitsFor;
    };

    void mark();
    void advance(SlotId slot, Round& round);
    void send(SlotId slot, Round& round);

    MasterCore& m_core;
    Directory& m_directory;
    const Writes& m_writes;
    Sessions& m_sessions;
    std::map<SlotId, Round> m_rounds;
    TimePoint m_markedAt{};
};

}  // namespace engram
