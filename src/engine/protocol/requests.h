// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Admission of client requests at the primary: answers, starts or parks each (DESIGN 3.3, 3.4).
// A parked request waits for something that is being found out, and is tried again when there is
// progress, until its time is over. Pure; driven by one thread.

#pragma once

#include <absl/container/flat_hash_map.h>
#include <absl/container/flat_hash_set.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "protocol/directory.h"
#include "protocol/handover.h"
#include "protocol/master_core.h"
#include "protocol/membership.h"
#include "protocol/reads.h"
#include "protocol/recovery.h"
#include "protocol/sessions.h"
#include "protocol/writes.h"

namespace engram {

class Requests {
public:
    Requests(MasterCore& core, Directory& directory, Writes& writes, Reads& reads,
             Recovery& recovery, Sessions& sessions, Membership& membership, Handover& handover);

    void onRequest(ClientRequest&& request);
    /// Something changed that parked requests may wait for; they are tried at the end of the turn.
    void noteProgress() { m_retryWanted = true; }
    void endTurn();
    void onTimer();
    /// From now on new requests are refused.
    void drain() { m_draining = true; }
    [[nodiscard]] std::size_t unanswered() const {
        return m_parked.size() + m_writes.unanswered() + m_reads.underWay();
    }
    /// Our term is over: nothing parked has happened.
    /// `next`: where the clients should go; may be unknown.
    void abandonAll(const Endpoint& next);

private:
    /// Why a request is parked, and how it is refused when its time is over.
    struct Wait {
        Wait(std::string text) : reason(std::move(text)) {}
        Wait(const char* text) : reason(text) {}
        Wait(std::string text, Status status) : reason(std::move(text)), whenOver(status) {}
        std::string reason;
        Status whenOver = Status::Unavailable;
    };
    struct Parked {
        ClientRequest request;
        TimePoint since{};
        Wait wait;
    };
    /// Nothing: served. Else: park.
    using Outcome = std::optional<Wait>;
    /// The value that an update of an older key starts from, fetched from a replica.
    struct Base {
        bool isFetching = false;
        Entry entry;
    };

    Outcome tryServe(ClientRequest& request);
    Outcome serve(ClientRequest& request, const ReadOperation& read);
    Outcome serve(ClientRequest& request, WriteOperation& write);
    Outcome serve(ClientRequest& request, const UpdateOperation& update);
    Outcome serve(ClientRequest& request, const DeleteOperation& erase);
    Outcome serve(ClientRequest& request, const ExistsOperation& exists);
    Outcome serve(ClientRequest& request, const CountOperation& count);
    Outcome serve(ClientRequest& request, const ScanOperation& scan);
    Outcome serve(ClientRequest& request, const WhereOperation& where);
    Outcome serve(ClientRequest& request, const PromoteOperation& promote);
    Outcome serve(ClientRequest& request, const ForgetOperation& forget);

    /// True (and refused): there is no slave, so nothing is said of any key. There may be an older
    /// cluster whose slaves look for us.
    bool isUntried(const ClientRequest& request);

    /// Why `slot` cannot be served now: refuses at once (true) or parks (outcome set).
    bool blocked(const ClientRequest& request, SlotId slot, Outcome& outcome);
    bool blockedWithoutLease(const ClientRequest& request, Outcome& outcome);
    /// Fills `slot` if all keys share it; else answers CrossSlot.
    bool oneSlot(const ClientRequest& request, const std::vector<std::string>& keys, SlotId& slot);
    /// False if the request needs no execution any more, or waits (outcome set): a retry.
    bool isFirstAttempt(const ClientRequest& request, SlotId slot, const std::string& key,
                        Outcome& outcome);
    void answerRetry(const ClientRequest& request, SlotId slot, const SessionRecord& record);
    /// True (and refused) if the slot has fewer copies than a write needs.
    bool lacksCopies(const ClientRequest& request, SlotId slot);
    /// Finds the value of `key` as of all writes under way: null if it does not exist. Else says
    /// what to wait for.
    Outcome findBase(const ClientRequest& request, SlotId slot, const std::string& key,
                     const Entry*& base);
    /// Answers a request that changed nothing; with a stamp, when its replicas know that, so that
    /// no other attempt of it changes anything later.
    void finishWithoutWrite(const ClientRequest& request, SlotId slot, std::string rejection);
    void startWrite(const ClientRequest& request, SlotId slot, Entries entries,
                    std::string_view operation, std::int64_t count);
    /// Counts the keys that exist, or says what to wait for.
    Outcome countExisting(SlotId slot, const std::vector<std::string>& keys, bool behindWrites,
                          std::vector<std::string>& existing);
    void refuse(const ClientRequest& request, Status status, std::string detail);
    void answer(const ClientRequest& request, OperationResult result);
    void traceStart(const ClientRequest& request);

    MasterCore& m_core;
    Directory& m_directory;
    Writes& m_writes;
    Reads& m_reads;
    Recovery& m_recovery;
    Sessions& m_sessions;
    Membership& m_membership;
    Handover& m_handover;
    void park(ClientRequest&& request, TimePoint since, Wait&& wait);
    /// True if an older request of the same key is parked: they are served in their order.
    [[nodiscard]] bool isBehind(const ClientRequest& request) const;

    std::vector<Parked> m_parked;
    /// A repeated request takes the place of its parked earlier attempt.
    void supersede(const SessionStamp& stamp);

    absl::flat_hash_set<SessionStamp> m_parkedStamps;
    absl::flat_hash_set<std::string> m_parkedKeys;  ///< of single-key requests that are parked
    absl::flat_hash_map<RequestId, Base> m_bases;
    bool m_retryWanted = false;
    bool m_draining = false;
};

}  // namespace engram
