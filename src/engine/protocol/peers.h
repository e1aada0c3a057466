// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a node knows of the others' links and signs of life. Pure; driven by one thread.

#pragma once

#include <absl/container/flat_hash_map.h>

#include <cstdint>
#include <map>

#include "common/time.h"
#include "protocol/view.h"

namespace engram {

struct Peer {
    Member member;
    bool isUp = false;
    TimePoint downSince{};  ///< meaningful while !isUp
    TimePoint lastHeard{};
    TimePoint heartbeatAnswered{};  ///< sending time of the newest heartbeat it answered
    bool answeredEpoch = false;     ///< it has accepted a view of the current epoch: it is fenced
    ViewNumber accepted;            ///< newest view of this epoch that it accepted
    bool isSuspected = false;
    std::uint32_t outstandingFetches = 0;
    std::uint64_t fetches = 0;  ///< asked of it so far; spreads reads when nothing is outstanding
    std::uint64_t keys = 0;
    std::uint64_t bytes = 0;
};

class Peers {
public:
    Peers() = default;
    Peers(const Peers&) = delete;
    Peers& operator=(const Peers&) = delete;

    [[nodiscard]] Peer* find(const NodeId& id);
    [[nodiscard]] const Peer* find(const NodeId& id) const;
    /// The peer of exactly this incarnation, or null.
    [[nodiscard]] Peer* find(const Identity& identity);
    [[nodiscard]] const Peer* find(const Identity& identity) const;
    /// Adds the member, or replaces an older incarnation of it.
    Peer& ensure(const Member& member, TimePoint now);
    void onUp(const Member& member, TimePoint now);
    void onDown(const Identity& identity, TimePoint now);
    /// A new term: nobody is suspected, nobody has answered.
    void startEpoch(TimePoint now);
    /// This process stood still for `gap`: nobody else is to blame for the silence.
    void forgive(TimePoint now);
    void erase(const NodeId& id);
    void clear();

    [[nodiscard]] auto begin() { return m_peers.begin(); }
    [[nodiscard]] auto end() { return m_peers.end(); }

private:
    std::map<NodeId, Peer> m_peers;  ///< in the order in which they are walked through
    /// The same, to be found: a primary looks each of its peers up at every answer to a heartbeat.
    absl::flat_hash_map<NodeId, Peer*> m_index;
};

}  // namespace engram
