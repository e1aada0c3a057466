// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What events that a recording has dropped say that still holds: the newest view, the last state of
// each node, process and stream. Folded before the events that are kept, it gives the cluster that
// they happened in. A value; grows with the nodes, not with time.

#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "common/event.h"

namespace engram::trace {

class Prologue {
public:
    /// Keeps `event` in place of an older one that told the same of the same nodes. Messages,
    /// requests, promises and bookmarks tell of a moment, and are not kept.
    void fold(const Event& event);
    /// A batch for the beginning of a trace: its mark, then who there is (view and processes), then
    /// what they said last, in the order in which it was folded. Nothing, if nothing was kept.
    [[nodiscard]] std::vector<Event> events() const;
    [[nodiscard]] bool isEmpty() const { return m_last.empty(); }

private:
    using Topic = std::tuple<EventKind, NodeId, NodeId, std::string>;
    struct Entry {
        std::uint64_t number = 0;
        Event event;
    };

    static bool topicOf(const Event& event, Topic& topic);

    std::map<Topic, Entry> m_last;
    std::uint64_t m_folded = 0;
};

}  // namespace engram::trace
