// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "event_stream.h"

namespace engram::test {

namespace {

const NodeId kPrimary("m1");
constexpr std::uint64_t kKeys = 10000;

std::string randomText(Random& random) {
    std::string text(random.below(4) == 0 ? random.below(300) : random.below(4), '\0');
    for (char& letter : text)
        letter = static_cast<char>(random.below(256));
    return text;
}

/// Any number, small ones and the extremes more often than chance would have it.
std::uint64_t randomNumber(Random& random) {
    switch (random.below(4)) {
        case 0:
            return 0;
        case 1:
            return random.below(300);
        case 2:
            return UINT64_MAX - random.below(2);
        default:
            return random.next();
    }
}

}  // namespace

Event& EventStream::add(std::vector<Event>& events, EventKind kind, const NodeId& node) {
    m_nowUs += static_cast<std::int64_t>(m_random.below(40));
    Event& event = events.emplace_back();
    event.kind = kind;
    event.time = {(static_cast<std::uint64_t>(m_nowUs) << 12U) + m_random.below(3) / 2};
    event.node = node;
    event.request = RequestId{m_request};
    event.key = m_key;
    return event;
}

void EventStream::addHop(std::vector<Event>& events, HopKind hop, const NodeId& from,
                         const NodeId& to) {
    for (const EventKind kind : {EventKind::HopSent, EventKind::HopReceived}) {
        const NodeId& node = kind == EventKind::HopSent ? from : to;
        if (node.text().starts_with('c'))
            continue;  // clients tell nothing
        Event& event = add(events, kind, node);
        event.hop = hop;
        event.from = from;
        event.to = to;
    }
}

std::vector<Event> EventStream::nextRequest() {
    std::vector<Event> events;
    const bool isWrite = m_random.below(10) < 3;
    const NodeId client("c" + std::to_string(m_random.below(20)));
    ++m_request;
    m_key = "user:" + std::to_string(m_random.below(kKeys));
    addHop(events, isWrite ? HopKind::WriteRequest : HopKind::ReadRequest, client, kPrimary);
    Event& started = add(events, EventKind::RequestStarted, kPrimary);
    started.text = isWrite ? "write" : "read";
    started.slot = SlotId{static_cast<std::uint16_t>(m_random.below(1024))};
    started.from = client;
    const auto first = m_random.below(static_cast<std::uint64_t>(m_slaves));
    for (std::uint64_t copy = 0; copy < (isWrite ? 3U : 1U); ++copy) {
        const NodeId slave(
            "s" + std::to_string((first + copy) % static_cast<std::uint64_t>(m_slaves) + 1));
        addHop(events, isWrite ? HopKind::Store : HopKind::Fetch, kPrimary, slave);
        addHop(events, isWrite ? HopKind::StoreAck : HopKind::FetchReply, slave, kPrimary);
    }
    Event& finished = add(events, EventKind::RequestFinished, kPrimary);
    finished.text = isWrite ? "write" : "read";
    finished.detail = "OK";
    finished.version = {Epoch{1}, m_sequence += isWrite ? 1U : 0U};
    finished.counters = {{"copies", 3},
                         {"microseconds", static_cast<std::int64_t>(200 + m_random.below(900))}};
    addHop(events, HopKind::Reply, kPrimary, client);
    return events;
}

std::vector<Event> EventStream::take(std::size_t count) {
    std::vector<Event> events;
    while (events.size() < count) {
        for (Event& event : nextRequest())
            events.push_back(std::move(event));
    }
    return events;
}

Event randomEvent(Random& random) {
    Event event;
    event.kind = static_cast<EventKind>(random.below(kEventKinds));
    event.hop =
        static_cast<HopKind>(random.below(static_cast<std::uint64_t>(HopKind::Failure) + 1));
    event.time = {randomNumber(random)};
    event.node = NodeId(randomText(random));
    event.request = RequestId{randomNumber(random)};
    event.from = NodeId(randomText(random));
    event.to = NodeId(randomText(random));
    event.epoch = Epoch{randomNumber(random)};
    event.number = ViewNumber{randomNumber(random)};
    event.version = {Epoch{randomNumber(random)}, randomNumber(random)};
    event.slot = SlotId{static_cast<std::uint16_t>(random.below(1024))};
    event.key = randomText(random);
    event.text = randomText(random);
    event.detail = randomText(random);
    for (std::uint64_t counters = random.below(4); counters > 0; --counters)
        event.counters.emplace_back(randomText(random),
                                    static_cast<std::int64_t>(randomNumber(random)));
    return event;
}

}  // namespace engram::test
