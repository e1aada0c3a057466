// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Replies of one connection in the order of its commands, though some complete later than others.
// A reply whose turn it is goes straight into the connection's buffer. Value type; not thread-safe.

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace engram::node {

class ReplyQueue {
public:
    /// Names the place of a reply that comes later.
    using Ticket = std::uint64_t;

    /// Where a reply that is ready now must be appended: `out` itself, or a place behind those
    /// that are still awaited. Valid until the next call.
    [[nodiscard]] std::string& immediate(std::string& out);

    /// Keeps a place. A `muted` reply takes its place but is not sent (CLIENT REPLY).
    [[nodiscard]] Ticket reserve(bool muted);
    /// Where the reply of `ticket` must be appended; then settle() it. Once per ticket.
    [[nodiscard]] std::string& begin(Ticket ticket, std::string& out);
    /// Appends to `out` what `ticket` held up.
    void settle(Ticket ticket, std::string& out);

    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

private:
    struct Slot {
        std::string bytes;
        bool ready = false;
        bool muted = false;
    };

    Slot& push();
    [[nodiscard]] Slot& at(Ticket ticket) { return m_ring[ticket & (m_ring.size() - 1)]; }

    std::vector<Slot> m_ring;  // size is a power of two, or zero
    Ticket m_first = 0;        // oldest that is not sent
    std::size_t m_count = 0;
};

}  // namespace engram::node
