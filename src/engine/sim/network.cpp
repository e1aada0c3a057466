// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/network.h"

#include <algorithm>

namespace engram::sim {
namespace {
constexpr std::uint64_t kMillion = 1'000'000;
/// One message in so many takes ten times the jitter: orders across links get mixed.
constexpr std::uint64_t kSpikeOneIn = 50;
/// Directions differ by up to so many microseconds.
constexpr std::uint64_t kBaseUs = 200;
}  // namespace

Network::Network(Schedule& schedule, NetworkEnds& ends, std::uint32_t nodes, Random random)
    : m_schedule(schedule),
      m_ends(ends),
      m_nodes(nodes),
      m_random(random),
      m_directions(static_cast<std::size_t>(nodes) * nodes),
      m_bases(m_directions.size()) {
    for (std::uint8_t& base : m_bases)
        base = static_cast<std::uint8_t>(m_random.below(kBaseUs));
}

Network::Direction& Network::direction(NodeIndex from, NodeIndex to) {
    std::unique_ptr<Direction>& place = m_directions[placeOf(from, to)];
    if (place == nullptr)
        place = std::make_unique<Direction>();
    return *place;
}

bool Network::isBlocked(NodeIndex from, NodeIndex to) const {
    const Direction* const d = known(from, to);
    return d != nullptr && d->blockedUntil > m_schedule.now();
}

bool Network::isConnected(NodeIndex a, NodeIndex b) const {
    const Direction* const there = known(a, b);
    const Direction* const back = known(b, a);
    return there != nullptr && back != nullptr && there->open && back->open;
}

void Network::dial(NodeIndex from, NodeIndex to) {
    Direction& out = direction(from, to);
    Direction& back = direction(to, from);
    if (out.open || back.open || out.up || back.up || !out.queue.isEmpty() ||
        !back.queue.isEmpty() || isBlocked(from, to) || isBlocked(to, from))
        return;
    out.open = true;
    back.open = true;
    push(from, to, m_ends.helloOf(from), false);
}

void Network::send(NodeIndex from, NodeIndex to, Message&& message) {
    if (!direction(from, to).open || !direction(to, from).up)
        return;
    if (direction(from, to).loses) {
        ++m_lost;
        return;
    }
    if (m_noise.loss > 0 && m_random.below(kMillion) < m_noise.loss) {
        ++m_lost;
        return;
    }
    if (m_noise.duplication > 0 && m_random.below(kMillion) < m_noise.duplication) {
        ++m_duplicated;
        push(from, to, Message(message), false);
    }
    push(from, to, std::move(message), false);
}

void Network::push(NodeIndex from, NodeIndex to, Message&& message, bool closes) {
    Direction& d = direction(from, to);
    const SimTime now = m_schedule.now();
    auto jitter = static_cast<std::uint64_t>(m_noise.jitter.count());
    if (m_random.below(kSpikeOneIn) == 0)
        jitter *= 10;
    SimTime due = now + m_noise.latency + Duration(m_bases[placeOf(from, to)]) +
                  Duration(static_cast<std::int64_t>(m_random.below(jitter + 1)));
    if (d.delayedUntil > now)
        due += d.extra;
    d.lastDue = std::max(due, d.lastDue);
    d.queue.push({d.lastDue, closes, std::move(message)});
    if (m_noise.reordering > 0 && m_random.below(kMillion) < m_noise.reordering)
        swapNewest(d);
    arm(from, to);
}

void Network::swapNewest(Direction& d) {
    if (d.queue.size() < 2)
        return;
    Parcel& before = d.queue.at(d.queue.size() - 2);
    Parcel& newest = d.queue.at(d.queue.size() - 1);
    const auto stays = [](const Parcel& parcel) {
        return parcel.closes || std::holds_alternative<Hello>(parcel.message);
    };
    if (stays(before) || stays(newest))
        return;
    std::swap(before.message, newest.message);
    ++m_reordered;
}

void Network::arm(NodeIndex from, NodeIndex to) {
    Direction& d = direction(from, to);
    if (d.wakesAt != kNeverSim || d.queue.isEmpty())
        return;
    wakeAt(d, std::max({d.queue.front().due, d.blockedUntil, m_schedule.now()}), placeOf(from, to));
}

void Network::wakeAt(Direction& d, SimTime when, std::uint64_t place) {
    if (when == kNeverSim)
        return;  // unblock() arms it
    d.wakesAt = when;
    m_schedule.at(when, *this, place);
}

void Network::wake(std::uint64_t token) {
    const auto from = static_cast<NodeIndex>(token / m_nodes);
    const auto to = static_cast<NodeIndex>(token % m_nodes);
    Direction& d = direction(from, to);
    const SimTime now = m_schedule.now();
    if (d.wakesAt != now)
        return;
    d.wakesAt = kNeverSim;
    if (d.queue.isEmpty())
        return;
    const SimTime reads = m_ends.readsAt(to);
    if (reads == kNeverSim)
        return;  // kick() comes when it runs again
    const SimTime next = std::max({d.queue.front().due, d.blockedUntil, reads});
    if (next > now) {
        wakeAt(d, next, token);
        return;
    }
    while (!d.queue.isEmpty() && d.queue.front().due <= now) {
        Parcel parcel = std::move(d.queue.front());
        d.queue.pop();
        deliver(from, to, std::move(parcel));
    }
    m_ends.endTurn(to);
    arm(from, to);
}

void Network::deliver(NodeIndex from, NodeIndex to, Parcel&& parcel) {
    Direction& d = direction(from, to);
    if (parcel.closes) {
        if (d.up) {
            d.up = false;
            m_ends.onLinkDown(to, d.sender);
        }
        return;
    }
    if (const auto* hello = std::get_if<Hello>(&parcel.message)) {
        Direction& back = direction(to, from);
        const bool answers = !back.up && back.queue.isEmpty() && back.open;
        d.up = true;
        d.sender = hello->sender.identity;
        m_ends.onLinkUp(to, *hello);
        if (answers)
            push(to, from, m_ends.helloOf(to), false);
        return;
    }
    if (!d.up)
        return;
    ++m_delivered;
    m_ends.onLinkMessage(to, d.sender, std::move(parcel.message));
}

void Network::breakDirection(NodeIndex from, NodeIndex to) {
    Direction& d = direction(from, to);
    if (!d.open)
        return;
    d.open = false;
    d.queue.truncate(m_random.below(d.queue.size() + 1));
    d.lastDue = m_schedule.now();
    push(from, to, Message(), true);
}

void Network::cut(NodeIndex a, NodeIndex b) {
    breakDirection(a, b);
    breakDirection(b, a);
}

void Network::drop(NodeIndex node) {
    for (NodeIndex peer = 0; peer < m_nodes; ++peer) {
        if (peer == node)
            continue;
        if (known(node, peer) != nullptr)
            breakDirection(node, peer);
        if (known(peer, node) == nullptr)
            continue;
        Direction& in = direction(peer, node);
        in.open = false;
        in.up = false;
        in.queue.truncate(0);
    }
}

void Network::close(NodeIndex node) {
    for (NodeIndex peer = 0; peer < m_nodes; ++peer) {
        if (peer == node || known(node, peer) == nullptr || known(peer, node) == nullptr)
            continue;
        Direction& out = direction(node, peer);
        if (out.open) {
            out.open = false;
            push(node, peer, Message(), true);
        }
        Direction& in = direction(peer, node);
        in.open = false;
        in.queue.truncate(0);
        if (in.up) {
            in.up = false;
            m_ends.onLinkDown(node, in.sender);
        }
    }
}

void Network::block(NodeIndex from, NodeIndex to, SimTime until) {
    Direction& d = direction(from, to);
    d.blockedUntil = std::max(d.blockedUntil, until);
}

void Network::delay(NodeIndex from, NodeIndex to, Duration extra, SimTime until) {
    Direction& d = direction(from, to);
    d.extra = extra;
    d.delayedUntil = until;
}

void Network::lose(NodeIndex from, NodeIndex to, bool vanishes) {
    direction(from, to).loses = vanishes;
}

void Network::unblock(NodeIndex from, NodeIndex to) {
    Direction& d = direction(from, to);
    if (d.blockedUntil <= m_schedule.now())
        return;
    d.blockedUntil = m_schedule.now();
    d.wakesAt = kNeverSim;
    arm(from, to);
}

void Network::heal() {
    for (NodeIndex from = 0; from < m_nodes; ++from) {
        for (NodeIndex to = 0; to < m_nodes; ++to) {
            if (known(from, to) == nullptr)
                continue;
            direction(from, to).delayedUntil = SimTime(0);
            unblock(from, to);
        }
    }
}

void Network::kick(NodeIndex node) {
    for (NodeIndex from = 0; from < m_nodes; ++from)
        if (known(from, node) != nullptr)
            arm(from, node);
}

}  // namespace engram::sim
