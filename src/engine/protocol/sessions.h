// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The primary's side of sessions (DESIGN 3.6): which stamped writes have taken effect, which are
// under way, and, in a new term, asking all replicas of a slot for the stamps they keep before the
// first stamped write of the slot. Pure; driven by one thread.

#pragma once

#include <absl/container/flat_hash_map.h>

#include <array>
#include <functional>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "protocol/directory.h"
#include "protocol/master_core.h"
#include "protocol/session_table.h"
#include "protocol/slot_floors.h"
#include "protocol/writes.h"

namespace engram {

class Sessions {
public:
    Sessions(MasterCore& core, Writes& writes);

    /// Called when a slot's stamps became known: parked requests may go on.
    std::function<void()> onProgress;

    enum class Verdict : std::uint8_t {
        New,        ///< it has not taken effect: execute it
        Done,       ///< it has: answer from the record
        UnderWay,   ///< its first attempt may yet take effect
        Forgotten,  ///< too old to tell
        Unknown,    ///< the replicas must be asked: call ask()
    };
    struct Finding {
        Verdict verdict = Verdict::New;
        SessionRecord record;  ///< if Done
    };
    [[nodiscard]] Finding look(SlotId slot, const SessionStamp& stamp) const;
    /// Asks the replicas of `slot`, unless that is under way. The slot must be open.
    void ask(SlotId slot);
    [[nodiscard]] bool isKnown(SlotId slot) const {
        return m_slots[slot.value] == Phase::Known || !m_core.hold(Rule::AskForSessions);
    }

    /// A stamped write of ours begins / took effect / will not be tracked any more.
    void started(SlotId slot, const SessionStamp& stamp);
    void committed(SlotId slot, const SessionRecord& record);
    void abandoned(SlotId slot, const SessionStamp& stamp);

    /// Tombstones of `slot` may be purged up to it: an absent key proves nothing below.
    [[nodiscard]] Version floor(SlotId slot) const { return m_floors.of(slot); }
    void purging(SlotId slot, Version upTo) { m_floors.raise(slot, upTo); }

    /// Stamps that came with a value which is written back.
    void rescued(SlotId slot, const std::vector<SessionRecord>& records) {
        for (const SessionRecord& record : records)
            m_table.note(slot, record);
    }

    void onAnswer(const NodeId& from, const Stamps& answer);
    /// Replicas were removed: who is waited for may have changed.
    void onViewChanged();
    void onTimer();
    /// A new cluster: no session has written yet.
    void foundEmpty();
    /// A new term, or the end of ours: nothing is known.
    void clear();
    /// The last copy of the slot is lost, and the stamps with it.
    void forget(SlotId slot);

private:
    enum class Phase : std::uint8_t { Unknown, Asking, Spreading, Known };
    struct Question {
        std::map<NodeId, std::vector<SessionRecord>> answers;
        TimePoint sentAt{};
    };

    void sendQuestions(SlotId slot, Question& question);
    void decideIfComplete(SlotId slot);
    void spread(SlotId slot, Question&& question, const std::vector<NodeId>& asked);
    void finish(SlotId slot);

    MasterCore& m_core;
    Writes& m_writes;
    SessionTable m_table;
    SlotFloors m_floors;
    std::array<Phase, limits::kSlotCount> m_slots{};
    std::map<SlotId, Question> m_questions;
    std::set<std::pair<SlotId, SessionStamp>> m_underWay;
};

}  // namespace engram
