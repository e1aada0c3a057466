// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <algorithm>
#include <deque>
#include <iterator>
#include <mutex>

#include "client/cluster_observer.h"

namespace engram {

class EventQueue::Private {
public:
    explicit Private(std::size_t capacity) : m_capacity(capacity) {}

    std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::deque<Event> m_events;
    std::uint64_t m_dropped = 0;
};

EventQueue::EventQueue(std::size_t capacity) : m_p(std::make_unique<Private>(capacity)) {}

EventQueue::~EventQueue() = default;

void EventQueue::push(std::vector<Event>&& events) {
    const std::lock_guard lock(m_p->m_mutex);
    std::deque<Event>& queue = m_p->m_events;
    queue.insert(queue.end(), std::make_move_iterator(events.begin()),
                 std::make_move_iterator(events.end()));
    if (queue.size() > m_p->m_capacity) {
        // A quarter more than needed goes, so that a reader that stands still does not make every
        // push move the whole queue.
        const std::size_t excess = queue.size() - m_p->m_capacity;
        const std::size_t drop = std::min(queue.size(), excess + m_p->m_capacity / 4);
        queue.erase(queue.begin(), queue.begin() + static_cast<std::ptrdiff_t>(drop));
        m_p->m_dropped += drop;
    }
}

std::vector<Event> EventQueue::drain(std::size_t most) {
    const std::lock_guard lock(m_p->m_mutex);
    std::deque<Event>& queue = m_p->m_events;
    const auto end = queue.begin() + static_cast<std::ptrdiff_t>(std::min(most, queue.size()));
    std::vector<Event> taken(std::make_move_iterator(queue.begin()), std::make_move_iterator(end));
    queue.erase(queue.begin(), end);
    return taken;
}

std::uint64_t EventQueue::dropped() const {
    const std::lock_guard lock(m_p->m_mutex);
    return m_p->m_dropped;
}

}  // namespace engram
