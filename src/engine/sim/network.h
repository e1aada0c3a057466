// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Connections between simulated nodes, with the properties of TCP: what arrives on one connection
// arrives in order (unless noise says otherwise); a broken connection loses what was under way,
// from some point on; each end learns of the break on its own. There is at most one connection
// between two nodes.

#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "common/random.h"
#include "protocol/messages.h"
#include "sim/ring_queue.h"
#include "sim/schedule.h"

namespace engram::sim {

/// Position of a node in its world.
using NodeIndex = std::uint32_t;

/// The nodes at the ends, as the network sees them. Calls between beginTurn and endTurn belong to
/// one turn of `at`.
class NetworkEnds {
public:
    virtual ~NetworkEnds() = default;

    /// When `at` reads next: now, later if it is busy, kNeverSim if it is stopped.
    [[nodiscard]] virtual SimTime readsAt(NodeIndex at) const = 0;
    [[nodiscard]] virtual Hello helloOf(NodeIndex node) = 0;
    virtual void onLinkUp(NodeIndex at, const Hello& hello) = 0;
    virtual void onLinkDown(NodeIndex at, const Identity& peer) = 0;
    virtual void onLinkMessage(NodeIndex at, const Identity& peer, Message&& message) = 0;
    virtual void endTurn(NodeIndex at) = 0;
};

/// Chances in a million, per message.
struct NetworkNoise {
    std::uint32_t loss = 0;
    std::uint32_t duplication = 0;
    std::uint32_t reordering = 0;  ///< a message changes places with the one before it
    Duration latency = std::chrono::microseconds(150);  ///< at least
    Duration jitter = std::chrono::microseconds(200);   ///< up to so much more
};

class Network final : public Actor {
public:
    Network(Schedule& schedule, NetworkEnds& ends, std::uint32_t nodes, Random random);

    /// Opens a connection unless there is one, or what is left of one, or a partition. Both ends
    /// learn of it when the other's Hello arrives.
    void dial(NodeIndex from, NodeIndex to);
    /// Sends on the connection; dropped without one (or before the peer's Hello arrived).
    void send(NodeIndex from, NodeIndex to, Message&& message);
    /// Breaks the connection: each direction loses what is under way from a random point on.
    void cut(NodeIndex a, NodeIndex b);
    /// The process of `node` is gone: cuts all its connections; nothing is delivered to it any
    /// more.
    void drop(NodeIndex node);
    /// `node` closes all its connections itself: the peers still get what was sent before.
    void close(NodeIndex node);
    /// Nothing moves from `from` to `to` until then; what is sent meanwhile waits. kNeverSim: until
    /// unblock() or heal().
    void block(NodeIndex from, NodeIndex to, SimTime until);
    /// Everything sent from `from` to `to` until then takes `extra` longer.
    void delay(NodeIndex from, NodeIndex to, Duration extra, SimTime until);
    /// Whether what `from` sends to `to` vanishes, while the connection stays up.
    void lose(NodeIndex from, NodeIndex to, bool vanishes);
    /// Ends a block: what waited is delivered from now on.
    void unblock(NodeIndex from, NodeIndex to);
    /// Ends all blocks and delays.
    void heal();
    /// `node` reads again: what waited for it is delivered.
    void kick(NodeIndex node);

    [[nodiscard]] bool isBlocked(NodeIndex from, NodeIndex to) const;
    [[nodiscard]] bool isConnected(NodeIndex a, NodeIndex b) const;

    NetworkNoise& noise() { return m_noise; }
    [[nodiscard]] std::uint64_t messagesDelivered() const { return m_delivered; }
    [[nodiscard]] std::uint64_t lost() const { return m_lost; }
    [[nodiscard]] std::uint64_t duplicated() const { return m_duplicated; }
    [[nodiscard]] std::uint64_t reordered() const { return m_reordered; }

    void wake(std::uint64_t token) override;

private:
    struct Parcel {
        SimTime due{0};
        bool closes = false;
        Message message;
    };
    /// One way of a connection. `up` and `sender` are what the receiver believes.
    struct Direction {
        RingQueue<Parcel> queue;
        SimTime lastDue{0};
        SimTime wakesAt = kNeverSim;  ///< of the one wake-up that counts
        SimTime blockedUntil{0};
        SimTime delayedUntil{0};
        Duration extra{0};
        bool loses = false;
        bool open = false;
        bool up = false;
        Identity sender;
    };

    [[nodiscard]] std::size_t placeOf(NodeIndex from, NodeIndex to) const {
        return static_cast<std::size_t>(from) * m_nodes + to;
    }
    /// Made when it is first used.
    Direction& direction(NodeIndex from, NodeIndex to);
    /// Null if it was never used.
    [[nodiscard]] const Direction* known(NodeIndex from, NodeIndex to) const {
        return m_directions[placeOf(from, to)].get();
    }
    void push(NodeIndex from, NodeIndex to, Message&& message, bool closes);
    void swapNewest(Direction& direction);
    void arm(NodeIndex from, NodeIndex to);
    void wakeAt(Direction& direction, SimTime when, std::uint64_t place);
    void deliver(NodeIndex from, NodeIndex to, Parcel&& parcel);
    void breakDirection(NodeIndex from, NodeIndex to);

    Schedule& m_schedule;
    NetworkEnds& m_ends;
    std::uint32_t m_nodes;
    Random m_random;
    NetworkNoise m_noise;
    /// Most pairs of a large cluster never speak.
    std::vector<std::unique_ptr<Direction>> m_directions;
    std::vector<std::uint8_t> m_bases;  ///< microseconds that every message of a direction takes
    std::uint64_t m_delivered = 0;
    std::uint64_t m_lost = 0;
    std::uint64_t m_duplicated = 0;
    std::uint64_t m_reordered = 0;
};

}  // namespace engram::sim
