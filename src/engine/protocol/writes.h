// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Writes under way: STORE to every replica, acknowledgements, answers (DESIGN 3.3). Also carries
// the write-backs of takeover, which have no client. Pure; driven by one thread.

#pragma once

#include <absl/container/flat_hash_map.h>
#include <absl/container/inlined_vector.h>

#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "common/limits.h"
#include "protocol/directory.h"
#include "protocol/master_core.h"

namespace engram {

class Hints;

class Writes {
public:
    Writes(MasterCore& core, Directory& directory, Hints& hints);

    struct NewWrite {
        RequestId request;
        NodeId client;
        SlotId slot;
        Entries entries;  ///< keys, tombstones, values; versions are assigned here
        std::string_view operation = "write";  ///< for people; a literal
        std::int64_t count = 0;                ///< for the answer
        SessionStamp stamp;
        bool restsOnPending = false;  ///< computed from the writes of its keys that are under way
        std::string rejection = {};   ///< without entries: the answer is Rejected, for this reason
    };
    /// A stamped write has committed (true), or is lost with its slot.
    std::function<void(SlotId, const SessionRecord&, bool)> onStamped;

    /// Assigns versions and sends to every replica. The slot must be writable (see Requests).
    /// Without entries only the stamp is kept: an outcome that wrote nothing.
    void start(NewWrite&& write);
    /// Brings entries (of an older epoch) and stamps to replicas that lack them; calls `done` when
    /// they have them or are no longer required, with false if the slot is declared lost first.
    void writeBack(SlotId slot, Entries entries, SessionRecords records,
                   const std::vector<NodeId>& lacking, std::function<void(bool)> done);

    void onStored(const NodeId& from, const Stored& message);
    /// Sends again what `peer` has not acknowledged.
    void onPeerUp(const NodeId& peer);
    /// A view was proposed or committed: who must acknowledge may have changed.
    void onViewChanged();
    void onTimer();
    /// This process stood still: nobody else is to blame for missing acknowledgements.
    void forgive();
    /// The last copy of `slot` is lost: what waits for it is uncertain.
    void failSlot(SlotId slot, std::string_view reason);
    /// Our term is over: everything unanswered is uncertain.
    void abandonAll(std::string_view reason);

    /// The newest write of `key` under way: its value answers reads when it commits. Calls
    /// `waiter` then (once). False if no write of the key is under way.
    using Waiter = std::function<void(Status, const Entry&, const std::vector<NodeId>& holders)>;
    [[nodiscard]] bool waitForNewest(const std::string& key, Waiter waiter);
    /// The same for exactly `version`; false if it is not under way.
    [[nodiscard]] bool waitForVersion(const std::string& key, Version version, Waiter waiter);
    /// What `key` will be when all writes under way commit; null if none of them touches it. Valid
    /// until the next change.
    [[nodiscard]] const Entry* newest(const std::string& key) const;

    /// Lowest sequence of a write under way in each slot (UINT64_MAX: none). O(writes under way).
    [[nodiscard]] std::vector<std::uint64_t> oldestPerSlot() const;
    /// True if `replica` owes no acknowledgement of an already answered write in `slot`.
    [[nodiscard]] bool hasSettled(SlotId slot, const NodeId& replica) const;
    [[nodiscard]] std::uint32_t underWay(SlotId slot) const { return m_perSlot[slot.value]; }
    [[nodiscard]] std::size_t underWay() const { return m_pending.size(); }
    [[nodiscard]] std::size_t unanswered() const { return m_unanswered; }
    /// What the slaves of the newest view owe; one row each, also those that owe nothing. O(writes
    /// under way).
    struct Debt {
        NodeId replica;
        std::int64_t stores = 0;  ///< sent and not acknowledged
        Duration oldest{};        ///< for how long the oldest of them
    };
    [[nodiscard]] std::vector<Debt> debts() const;
    [[nodiscard]] std::uint64_t sequence() const { return m_sequence; }
    void startEpoch() { m_sequence = 0; }

private:
    struct Target {
        NodeId id;
        bool required = false;
        bool acknowledged = false;
    };
    struct Pending {
        RequestId request;
        NodeId client;
        SlotId slot;
        Entries entries;
        SessionRecords records;  ///< of the write itself and what it rests on, or of a write-back
        std::uint64_t sequence = 0;
        std::string_view operation = "write";
        std::string rejection;
        bool isStamped = false;     ///< records.front() is its own
        bool isAnswered = false;    ///< the client has its answer
        bool isComplete = false;    ///< all required replicas acknowledged
        bool isCommitted = false;   ///< complete, and so are all older writes of its keys
        bool isEverywhere = false;  ///< the syncing replicas acknowledged too
        std::int64_t count = 0;
        TimePoint startedAt{};
        TimePoint sentAt{};
        TimePoint patienceFrom{};  ///< silence of a replica is counted from here
        absl::InlinedVector<Target, 4> targets;
        std::vector<std::pair<std::string, Waiter>> waiters;  ///< with the key they wait for
        std::function<void(bool)> writeBackDone;
    };
    using PendingMap = absl::flat_hash_map<RequestId, std::unique_ptr<Pending>>;

    void addTargets(Pending& pending);
    void addRecordsBelow(Pending& pending);
    void sendTo(const Pending& pending, const NodeId& target);
    void settle(Pending& pending);
    [[nodiscard]] bool isOldestOfItsKeys(const Pending& pending) const;
    /// Commits `first` and what waited for it: writes of a key are answered in their order.
    void release(RequestId first);
    void commit(Pending& pending);
    void answer(Pending& pending, Status status, std::string_view detail);
    void traceFinish(const Pending& pending, const OperationResult& result);
    void fail(Pending& pending, std::string_view reason);
    static void wake(Pending& pending, Status status, const std::vector<NodeId>& holders);
    void erase(RequestId request);
    void suspectSilent(const Pending& pending);
    Pending* findByVersion(const std::string& key, Version version);

    MasterCore& m_core;
    Directory& m_directory;
    Hints& m_hints;
    PendingMap m_pending;
    std::deque<RequestId> m_order;  ///< by age; ids that are gone are skipped
    /// Ids of the writes of a key under way, oldest first.
    absl::flat_hash_map<std::string, absl::InlinedVector<RequestId, 2>> m_perKey;
    std::array<std::uint32_t, limits::kSlotCount> m_perSlot{};
    std::size_t m_unanswered = 0;
    std::uint64_t m_sequence = 0;
};

}  // namespace engram
