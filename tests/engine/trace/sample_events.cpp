// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sample_events.h"

namespace engram::test {

std::vector<Event> sampleEvents() {
    std::vector<Event> events;
    for (int kind = 0; kind < static_cast<int>(kEventKinds); ++kind) {
        Event event;
        event.kind = static_cast<EventKind>(kind);
        event.time = {1000 + static_cast<std::uint64_t>(kind)};
        event.node = NodeId("m1");
        events.push_back(event);
        event.hop = static_cast<HopKind>(kind % (static_cast<int>(HopKind::Failure) + 1));
        event.request = RequestId{UINT64_MAX};
        event.from = NodeId("c12");
        event.to = NodeId("s1");
        event.epoch = Epoch{3};
        event.number = ViewNumber{9};
        event.version = {Epoch{0}, 7};
        event.slot = SlotId{1023};
        event.key = std::string("k\0\r\n", 4);
        event.text = "text with spaces";
        event.detail = "s1=1.7 s2=1.7";
        event.counters = {{"keys", 5}, {"", 0}, {"bytes", INT64_MIN}, {"keys", 6}};
        events.push_back(event);
    }
    return events;
}

}  // namespace engram::test
