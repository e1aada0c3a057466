// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/fault_hook.h"

#include <algorithm>
#include <chrono>

#include "common/assert.h"
#include "node/clock.h"

namespace engram::node {

namespace {

constexpr std::int64_t kMillion = 1000000;

std::int64_t milliseconds(Duration span) {
    return span.count() / 1000;
}

}  // namespace

std::string_view toText(LinkDirection direction) {
    return direction == LinkDirection::Out ? "out" : "in";
}

FaultHook::FaultHook(Node node, QObject* parent)
    : QObject(parent), m_node(std::move(node)), m_realBase(realNow()), m_machineBase(m_realBase) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FaultHook::onTimer);
}

TimePoint FaultHook::realNow() {
    return monotonicNow();
}

TimePoint FaultHook::at(TimePoint real) const {
    const std::int64_t passed = (real - m_realBase).count();
    // Split, as hours in microseconds times a drift would not fit.
    const std::int64_t gained =
        passed / kMillion * m_driftPpm + passed % kMillion * m_driftPpm / kMillion;
    return m_machineBase + Duration(passed + gained);
}

Duration FaultHook::realTimeOf(Duration span) const {
    return Duration(static_cast<std::int64_t>(static_cast<double>(span.count()) * kMillion /
                                              static_cast<double>(kMillion + m_driftPpm)));
}

Duration FaultHook::clockOffset() const {
    const TimePoint real = realNow();
    return at(real) - real;
}

LinkFault* FaultHook::find(const NodeId& peer, LinkDirection direction) {
    const auto found = m_links.find(Key{peer, direction});
    return found == m_links.end() ? nullptr : &found->second;
}

FaultHook::Held& FaultHook::hold(const NodeId& peer, LinkDirection direction, Duration delay) {
    std::deque<Held>& queue = m_held[Key{peer, direction}];
    TimePoint due = realNow() + delay;
    // A delay that was shortened does not let later messages overtake.
    if (!queue.empty())
        due = std::max(due, queue.back().due);
    queue.push_back(Held{due, {}, {}, {}});
    arm();
    return queue.back();
}

std::string* FaultHook::divert(const NodeId& peer) {
    const LinkFault* fault = find(peer, LinkDirection::Out);
    if (fault == nullptr)
        return nullptr;
    if (fault->drops) {
        m_lost.clear();
        return &m_lost;
    }
    return &hold(peer, LinkDirection::Out, fault->delay).bytes;
}

bool FaultHook::takeIncoming(const Identity& from, Message& message) {
    const LinkFault* fault = find(from.id, LinkDirection::In);
    if (fault == nullptr)
        return false;
    if (!fault->drops) {
        Held& held = hold(from.id, LinkDirection::In, fault->delay);
        held.from = from;
        held.message = std::move(message);
    }
    return true;
}

void FaultHook::onPeerDown(const NodeId& peer) {
    m_held.erase(Key{peer, LinkDirection::Out});
    m_held.erase(Key{peer, LinkDirection::In});
}

void FaultHook::release(const Key& key, std::deque<Held>& queue, TimePoint until) {
    while (!queue.empty() && queue.front().due <= until) {
        Held held = std::move(queue.front());
        queue.pop_front();
        if (key.second == LinkDirection::Out)
            m_node.send(key.first, held.bytes);
        else
            m_node.deliver(held.from, std::move(held.message));
    }
}

void FaultHook::onTimer() {
    const TimePoint now = realNow();
    for (auto& [key, queue] : m_held)
        release(key, queue, now);
    std::erase_if(m_held, [](const auto& row) { return row.second.empty(); });
    arm();
}

void FaultHook::arm() {
    TimePoint next = kNever;
    for (const auto& [key, queue] : m_held) {
        if (!queue.empty())
            next = std::min(next, queue.front().due);
    }
    if (next == kNever)
        return m_timer.stop();
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(next - realNow());
    m_timer.start(std::max(wait, std::chrono::milliseconds(0)));
}

void FaultHook::setLink(const NodeId& peer, LinkDirection direction, LinkFault fault) {
    ENGRAM_ASSERT(fault.delay >= Duration(0) && fault.delay <= kMaxDelay);
    const Key key{peer, direction};
    if (fault.drops)
        m_held.erase(key);
    m_links[key] = fault;
    if (fault.drops)
        tell("link drop", peer, std::string(toText(direction)), {});
    else
        tell("link delay", peer, std::string(toText(direction)),
             {{"delayMs", milliseconds(fault.delay)}});
}

void FaultHook::clearLink(const NodeId& peer, LinkDirection direction) {
    const Key key{peer, direction};
    if (m_links.erase(key) == 0)
        return;
    if (const auto held = m_held.find(key); held != m_held.end()) {
        release(key, held->second, kNever);
        m_held.erase(key);
    }
    tell("link clear", peer, std::string(toText(direction)), {});
}

void FaultHook::setClock(Duration jump, std::int64_t driftPpm) {
    ENGRAM_ASSERT(jump >= Duration(0) && jump <= kMaxJump);
    ENGRAM_ASSERT(driftPpm >= -kMaxDriftPpm && driftPpm <= kMaxDriftPpm);
    const TimePoint real = realNow();
    m_machineBase = at(real) + jump;
    m_realBase = real;
    m_driftPpm = driftPpm;
    tell("clock", NodeId(), {},
         {{"jumpMs", milliseconds(jump)},
          {"driftPpm", driftPpm},
          {"offsetMs", milliseconds(m_machineBase - real)}});
    m_node.clockChanged();
}

void FaultHook::clearAll() {
    std::vector<Key> keys;
    keys.reserve(m_links.size());
    for (const auto& [key, fault] : m_links)
        keys.push_back(key);
    for (const auto& [peer, direction] : keys)
        clearLink(peer, direction);
    if (m_driftPpm != 0)
        setClock(Duration(0), 0);
}

void FaultHook::tell(std::string text, const NodeId& peer, std::string detail,
                     std::vector<std::pair<std::string, std::int64_t>> counters) {
    Event event;
    event.kind = EventKind::FaultInjected;
    event.to = peer;
    event.text = std::move(text);
    event.detail = std::move(detail);
    event.counters = std::move(counters);
    m_node.tell(std::move(event));
}

}  // namespace engram::node
