// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Admission of client requests at the primary: answers, starts or parks each (DESIGN 3.3, 3.4).
// A parked request waits for something that is being found out, and is tried again when there is
// progress, until its time is over. Pure; driven by one thread.

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "protocol/directory.h"
#include "protocol/master_core.h"
#include "protocol/membership.h"
#include "protocol/reads.h"
#include "protocol/recovery.h"
#include "protocol/writes.h"

namespace engram {

class Requests {
public:
    Requests(MasterCore& core, Directory& directory, Writes& writes, Reads& reads,
             Recovery& recovery, Membership& membership);

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
    void abandonAll(std::string_view reason);

private:
    struct Parked {
        ClientRequest request;
        TimePoint since{};
        std::string reason;
    };
    /// Nothing: served. A text: park, for this reason.
    using Outcome = std::optional<std::string>;

    Outcome tryServe(ClientRequest& request);
    Outcome serve(ClientRequest& request, const ReadOperation& read);
    Outcome serve(ClientRequest& request, WriteOperation& write);
    Outcome serve(ClientRequest& request, const DeleteOperation& erase);
    Outcome serve(ClientRequest& request, const ExistsOperation& exists);
    Outcome serve(ClientRequest& request, const CountOperation& count);
    Outcome serve(ClientRequest& request, const ScanOperation& scan);
    Outcome serve(ClientRequest& request, const WhereOperation& where);

    /// Why `slot` cannot be served now: refuses at once (true) or parks (outcome set).
    bool blocked(const ClientRequest& request, SlotId slot, Outcome& outcome);
    bool blockedWithoutLease(const ClientRequest& request, Outcome& outcome);
    /// Fills `slot` if all keys share it; else answers CrossSlot.
    bool oneSlot(const ClientRequest& request, const std::vector<std::string>& keys, SlotId& slot);
    /// Counts the keys that exist, or says what to wait for.
    Outcome countExisting(const ClientRequest& request, SlotId slot,
                          const std::vector<std::string>& keys, bool behindWrites,
                          std::vector<std::string>& existing);
    void refuse(const ClientRequest& request, Status status, std::string detail);
    void answer(const ClientRequest& request, OperationResult result);
    void traceStart(const ClientRequest& request);

    MasterCore& m_core;
    Directory& m_directory;
    Writes& m_writes;
    Reads& m_reads;
    Recovery& m_recovery;
    Membership& m_membership;
    std::vector<Parked> m_parked;
    bool m_retryWanted = false;
    bool m_draining = false;
};

}  // namespace engram
