// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Reads under way: FETCH from an in-sync replica, the next one if none answers (DESIGN 3.4). Pure;
// driven by one thread.

#pragma once

#include <absl/container/flat_hash_map.h>
#include <absl/container/inlined_vector.h>

#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "protocol/directory.h"
#include "protocol/master_core.h"
#include "protocol/writes.h"

namespace engram {

class Reads {
public:
    Reads(MasterCore& core, const Directory& directory, Writes& writes);

    /// Reads `key`, whose committed version is `wanted` and exists, for a client.
    void start(RequestId request, const NodeId& client, SlotId slot, const std::string& key,
               Version wanted);
    /// Answers a client's read when the newest write of `key` under way commits; false if there is
    /// none.
    [[nodiscard]] bool startBehindWrite(RequestId request, const NodeId& client, SlotId slot,
                                        const std::string& key);
    /// Answers NOT_FOUND, which the caller has proved.
    void answerAbsent(RequestId request, const NodeId& client, SlotId slot, const std::string& key);
    /// Fetches `key` at `wanted` or newer from one of `holders`, for the protocol itself, with the
    /// stamps that it keeps of the slot; null when none of them answers.
    using EntryCallback = std::function<void(const Entry*, const std::vector<SessionRecord>&)>;
    void fetch(SlotId slot, const std::string& key, Version wanted, std::vector<NodeId> holders,
               bool withRecords, EntryCallback done);

    void onFetched(const NodeId& from, Fetched&& message);
    /// `peer` is gone: what was asked of it is asked of the next one.
    void onPeerDown(const NodeId& peer);
    void onTimer();
    /// Our term is over: nothing can be proved any more.
    void abandonAll(std::string_view reason);
    [[nodiscard]] std::size_t underWay() const { return m_pending.size(); }

private:
    struct Pending {
        RequestId request;
        NodeId client;
        SlotId slot;
        std::string key;
        Version wanted;
        TimePoint startedAt{};
        TimePoint sentAt{};
        NodeId asked;
        absl::InlinedVector<NodeId, 4> tried;
        std::vector<NodeId> holders;  ///< for the protocol's own fetches, else from the view
        EntryCallback done;           ///< set for the protocol's own fetches
        bool withRecords = false;
        std::vector<SessionRecord> records;
    };

    [[nodiscard]] Peer* choose(const Pending& pending);
    void askNext(Pending& pending, std::string_view why);
    void giveUp(RequestId request);
    void releaseAsked(Pending& pending);
    void finish(RequestId request, const Entry& entry, const std::vector<NodeId>& holders);
    void answer(const Pending& pending, OperationResult result);
    std::unique_ptr<Pending> take(RequestId request);
    Pending& add(Pending&& pending);

    MasterCore& m_core;
    const Directory& m_directory;
    Writes& m_writes;
    absl::flat_hash_map<RequestId, std::unique_ptr<Pending>> m_pending;
    std::deque<RequestId> m_order;
};

}  // namespace engram
