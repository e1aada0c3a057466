// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Which requests a filter shows: those of which it shows the answer and, if it asks for single
// messages or for nodes, those of which it shows one message at least, as the log does. A request
// counts once, when it is answered. GUI thread only.

#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <unordered_map>
#include <vector>

#include "common/event.h"

namespace engram::gui {

class ViewFilter;

class ShownRequests {
public:
    /// `filter` lives longer.
    explicit ShownRequests(const ViewFilter& filter) : m_filter(filter) {}

    /// In the order of the recording; if hasMessages(), only what ViewFilter::judgedUntil() allows.
    /// True: this event answers a request that is shown.
    [[nodiscard]] bool fold(const Event& event);
    /// True if requests are judged by their messages too.
    [[nodiscard]] bool hasMessages() const;
    void clear();

private:
    /// Requests that are followed at once; the oldest of more is taken to be lost.
    static constexpr std::size_t kMaximumOpen = 8192;

    /// A request that was not answered yet.
    struct Open {
        bool isShown = false;
        std::vector<Event> undecided;  ///< messages: the filter asks how the request ends
    };

    void note(const Event& message);

    const ViewFilter& m_filter;
    std::unordered_map<std::uint64_t, Open> m_open;
    std::deque<std::uint64_t> m_order;  ///< of their first messages
};

}  // namespace engram::gui
