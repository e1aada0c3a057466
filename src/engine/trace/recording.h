// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What an observer heard, kept compactly: batches of events with the moment at which they were
// taken in. Replaying the batches one by one gives what the observer knew at any moment. A ring: the
// oldest blocks are dropped when the span or the bytes are over their limit. One thread.

#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <vector>

#include "common/event.h"

namespace engram::trace {

/// Number of an event since the recording began, from 0; not reused when old ones are dropped.
using EventIndex = std::uint64_t;

/// Events that were taken in together. `events` may be empty: then only time passed.
struct Batch {
    std::int64_t seenUs = 0;  ///< wall microseconds
    EventIndex first = 0;     ///< index of events.front(), or of the next one
    std::span<const Event> events;
};

/// Decoded events of one block.
struct DecodedBlock {
    EventIndex first = 0;
    std::vector<Event> events;
    struct Mark {
        std::int64_t seenUs = 0;
        std::size_t end = 0;  ///< events of this and earlier batches of the block
    };
    std::vector<Mark> batches;

    [[nodiscard]] Batch batch(std::size_t number) const;
};

class Recording {
public:
    struct Limits {
        std::int64_t spanUs = 600'000'000;
        std::size_t bytes = std::size_t{256} << 20U;
    };

    Recording() = default;
    explicit Recording(const Limits& limits) : m_limits(limits) {}

    /// Adds one batch. `seenUs` is not earlier than that of the batch before.
    void append(std::span<const Event> events, std::int64_t seenUs);
    void clear();

    [[nodiscard]] EventIndex begin() const;  ///< oldest event that is kept
    [[nodiscard]] EventIndex end() const { return m_end; }
    [[nodiscard]] bool isEmpty() const { return m_blocks.empty(); }
    [[nodiscard]] std::int64_t firstUs() const;  ///< 0 when empty
    [[nodiscard]] std::int64_t lastUs() const { return m_lastUs; }
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

    /// First event that was seen later than `us`; end() if none was.
    [[nodiscard]] EventIndex indexAfter(std::int64_t us) const;
    /// When the event was seen; `index` in [begin, end).
    [[nodiscard]] std::int64_t seenAt(EventIndex index) const;
    /// The event; valid while the returned pointer lives. `index` in [begin, end). Decodes a block
    /// of some thousand events unless it is one of the few that were asked for last.
    [[nodiscard]] std::shared_ptr<const Event> at(EventIndex index) const;

    /// Calls f(const Batch&) for the batches that hold events in [from, to), cut to that range, and
    /// for empty batches between them, in order. With `to` == end() also for trailing empty ones.
    template <class F>
    void forEach(EventIndex from, EventIndex to, F&& f) const;

private:
    friend class RecordingTest;
    struct Block;

    [[nodiscard]] std::size_t blockOf(EventIndex index) const;
    [[nodiscard]] std::shared_ptr<const DecodedBlock> decoded(std::size_t block) const;
    void dropOld();

    Limits m_limits;
    std::deque<std::shared_ptr<Block>> m_blocks;
    EventIndex m_end = 0;
    std::int64_t m_lastUs = 0;
    std::size_t m_bytes = 0;
    mutable std::vector<std::shared_ptr<const DecodedBlock>> m_cache;
};

}  // namespace engram::trace
