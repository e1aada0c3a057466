// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The slave: votes, keeps entries, answers the primary, copies slots to other slaves.

#pragma once

#include <memory>

#include "protocol/machine.h"
#include "storage/store.h"

namespace engram {

class SlaveParts;

class Slave final : public Machine {
public:
    /// Takes the store over; it must be empty.
    Slave(NodeSettings settings, std::unique_ptr<Store> store);
    ~Slave() override;

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

    [[nodiscard]] const Store& store() const;
    /// Up to which version the tombstones of `slot` are purged; keys that it does not hold are
    /// deleted up to there.
    [[nodiscard]] Version floor(SlotId slot) const;
    /// Where the primary is, as far as this slave knows.
    [[nodiscard]] Endpoint primaryEndpoint() const;

private:
    std::unique_ptr<SlaveParts> m_parts;
};

}  // namespace engram
