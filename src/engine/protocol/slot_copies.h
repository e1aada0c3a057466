// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Both ends of a bulk copy between slaves (DESIGN 3.2): the source sends a slot in batches with a
// window, the target keeps them in order and acknowledges. Pure; driven by one thread.

#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>

#include "common/time.h"
#include "protocol/copy_pace.h"
#include "protocol/machine.h"
#include "protocol/messages.h"
#include "protocol/session_table.h"
#include "protocol/slot_floors.h"
#include "storage/store.h"

namespace engram {

class SlotCopies {
public:
    using Send = std::function<void(const NodeId& to, Message message)>;

    SlotCopies(Store& store, SessionTable& sessions, SlotFloors& floors, Duration resend,
               Send send);

    // Source.
    void onCopySlot(const CopySlot& message, TimePoint now);
    void onCopyAck(const NodeId& from, const CopyAck& message, TimePoint now);
    void onTimer(TimePoint now);
    /// When onTimer() is wanted for a batch that waits for its turn; kNever if none does.
    [[nodiscard]] TimePoint nextDeadline() const;
    /// A client's store or fetch was served: copies are sent more slowly.
    void onServed() { m_pace.served(); }

    // Target. True if `batch` was the last one: the slot is complete, `keys` and `bytes` say what
    // came in all.
    struct Completion {
        bool isComplete = false;
        std::uint64_t keys = 0;
        std::uint64_t bytes = 0;
    };
    Completion onCopyBatch(const NodeId& from, const CopyBatch& message);

    void clear();
    [[nodiscard]] bool isSending() const { return !m_outgoing.empty(); }
    /// Endpoints of the targets, which must be linked.
    [[nodiscard]] std::vector<Endpoint> targets() const;

private:
    struct Outgoing {
        Member target;
        SlotId slot;
        Epoch epoch;
        ViewNumber view;
        Version settled;
        std::string lastKey;  ///< sent up to here
        std::uint64_t nextBatch = 0;
        std::map<std::uint64_t, CopyBatch> unacknowledged;
        bool isExhausted = false;
        TimePoint sentAt{};
    };
    struct Incoming {
        std::uint64_t ticket = 0;
        Epoch epoch;
        std::uint64_t expected = 0;
        std::uint64_t keys = 0;
        std::uint64_t bytes = 0;
        bool isComplete = false;
    };

    void pump(TimePoint now);
    [[nodiscard]] static bool wantsToSend(const Outgoing& copy);
    [[nodiscard]] CopyBatch nextBatch(std::uint64_t ticket, Outgoing& copy);

    Store& m_store;
    SessionTable& m_sessions;
    SlotFloors& m_floors;
    Duration m_resend;
    Send m_send;
    CopyPace m_pace;
    std::map<std::uint64_t, Outgoing> m_outgoing;  ///< by ticket
    std::map<SlotId, Incoming> m_incoming;
};

}  // namespace engram
