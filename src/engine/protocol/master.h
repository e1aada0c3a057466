// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The master: primary or backup. Composes the parts of the protocol (voter, election, membership,
// lease, directory, writes, reads, recovery, resync) and dispatches to them.

#pragma once

#include <memory>

#include "protocol/machine.h"

namespace engram {

class MasterParts;

class Master final : public Machine {
public:
    explicit Master(NodeSettings settings);
    ~Master() override;

    void start(TimePoint now) override;
    void onMessage(const Identity& from, Message&& message, TimePoint now) override;
    void onPeerUp(const Member& peer, TimePoint now) override;
    void onPeerDown(const Identity& peer, TimePoint now) override;
    void onTimer(TimePoint now) override;
    [[nodiscard]] TimePoint nextDeadline() const override;
    void takeOutput(Output& output) override;
    [[nodiscard]] std::vector<Endpoint> wantedPeers() const override;
    [[nodiscard]] const Identity& identity() const override;
    [[nodiscard]] Hello hello() const override;
    [[nodiscard]] ViewPtr view() const override;
    [[nodiscard]] ViewPtr accepted() const override;
    [[nodiscard]] std::string_view state() const override;
    [[nodiscard]] std::vector<Event> snapshot(TimePoint now) const override;
    [[nodiscard]] std::vector<std::pair<std::string, std::int64_t>> counters() const override;
    void setTracePolicy(TracePolicy policy) override;

    /// A new id for a client's request.
    [[nodiscard]] RequestId newRequestId();
    /// Answered by exactly one ClientReply, now or later (NotPrimary at once on a backup).
    void onRequest(ClientRequest&& request, TimePoint now);
    /// Refuses new requests with -UNAVAILABLE and answers those under way (SIGTERM).
    void drain(TimePoint now);
    /// True once no request is unanswered.
    [[nodiscard]] bool isDrained() const;

    [[nodiscard]] bool isPrimary() const;
    [[nodiscard]] Epoch epoch() const;
    /// Where the primary is, as far as this master knows (its own endpoint if it is the primary).
    [[nodiscard]] Endpoint primaryEndpoint() const;
    /// All members with what the primary knows of them (a backup knows less).
    [[nodiscard]] std::vector<NodeInfo> nodes(TimePoint now) const;

private:
    std::unique_ptr<MasterParts> m_parts;
};

}  // namespace engram
