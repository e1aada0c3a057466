// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/machine.h"

namespace engram {

Event viewEvent(EventKind kind, const View& view) {
    Event event;
    event.kind = kind;
    event.epoch = view.stamp.epoch;
    event.number = view.stamp.number;
    event.to = view.primary;
    event.detail = encodeView(view);
    return event;
}

bool TracePolicy::samples(RequestId request) const {
    // Request ids are counted; the finaliser of SplitMix64 spreads them, the same on every node.
    std::uint64_t mixed = request.value + 0x9E3779B97F4A7C15U;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    mixed ^= mixed >> 31U;
    return enabled && (mixed & sampleMask) == 0;
}

Event promiseEvent(const Promised& answer, const NodeId& candidate) {
    Event event;
    event.kind = EventKind::PromiseRefused;
    event.epoch = answer.epoch;
    event.to = candidate;
    switch (answer.answer) {
        case PromiseAnswer::Granted:
            event.kind = EventKind::PromiseGranted;
            break;
        case PromiseAnswer::Leased:
            event.text = "lease";
            break;
        case PromiseAnswer::Stale:
            event.text = "stale";
            break;
    }
    return event;
}

}  // namespace engram
