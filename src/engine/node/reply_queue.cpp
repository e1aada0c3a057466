// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/reply_queue.h"

#include <algorithm>
#include <utility>

#include "common/assert.h"

namespace engram::node {

namespace {
constexpr std::size_t kFirstRingSize = 8;
constexpr std::size_t kKeptSlotBytes = 4096;
}  // namespace

ReplyQueue::Slot& ReplyQueue::push() {
    if (m_count == m_ring.size()) {
        std::vector<Slot> bigger(std::max(kFirstRingSize, m_ring.size() * 2));
        for (Ticket ticket = m_first; ticket < m_first + m_count; ++ticket)
            bigger[ticket & (bigger.size() - 1)] = std::move(at(ticket));
        m_ring.swap(bigger);
    }
    Slot& slot = at(m_first + m_count);
    ++m_count;
    slot.ready = false;
    slot.muted = false;
    slot.bytes.clear();
    return slot;
}

std::string& ReplyQueue::immediate(std::string& out) {
    if (m_count == 0)
        return out;
    Slot& slot = push();
    slot.ready = true;
    return slot.bytes;
}

ReplyQueue::Ticket ReplyQueue::reserve(bool muted) {
    push().muted = muted;
    return m_first + m_count - 1;
}

std::string& ReplyQueue::begin(Ticket ticket, std::string& out) {
    ENGRAM_ASSERT(ticket >= m_first && ticket < m_first + m_count && !at(ticket).ready);
    return ticket == m_first && !at(ticket).muted ? out : at(ticket).bytes;
}

void ReplyQueue::settle(Ticket ticket, std::string& out) {
    Slot& settled = at(ticket);
    settled.ready = true;
    if (settled.muted)
        settled.bytes.clear();
    while (m_count > 0 && at(m_first).ready) {
        Slot& slot = at(m_first);
        out.append(slot.bytes);
        if (slot.bytes.capacity() > kKeptSlotBytes)
            std::string().swap(slot.bytes);
        ++m_first;
        --m_count;
    }
}

}  // namespace engram::node
