// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What an observer heard, kept compactly: batches of events with the moment at which they were
// taken in. Replaying the batches one by one gives what the observer knew at any moment. A ring:
// the oldest blocks are dropped when the span or the bytes are over their limit.
//
// A value: a copy shares what is packed already, so it is quick, and may live in another thread
// than its original (to be saved, say). One object is used by one thread at a time, reading too.

#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <limits>
#include <memory>
#include <span>
#include <type_traits>
#include <vector>

#include "common/event.h"
#include "trace/prologue.h"

namespace engram::trace {

/// Number of an event since the recording began, from 0; not reused when old ones are dropped.
using EventIndex = std::uint64_t;

/// Events that were taken in together. `events` may be empty: then only time passed.
struct Batch {
    std::int64_t seenUs = 0;  ///< wall microseconds
    EventIndex first = 0;     ///< index of events.front(), or of the next one
    std::span<const Event> events;
    bool isPrologue = false;  ///< tells what held before, not what happened; in no order of time
};

class Recording {
public:
    struct Limits {
        std::int64_t spanUs = 600'000'000;
        std::size_t bytes = std::size_t{256} << 20U;
    };
    /// For what is opened from a file: nothing is dropped.
    static constexpr Limits kUnlimited{std::numeric_limits<std::int64_t>::max(),
                                       std::numeric_limits<std::size_t>::max()};

    Recording() = default;
    explicit Recording(const Limits& limits) : m_limits(limits) {}
    Recording(const Recording& other);
    Recording& operator=(const Recording& other);
    Recording(Recording&&) noexcept = default;
    Recording& operator=(Recording&&) noexcept = default;
    ~Recording() = default;

    /// Adds one batch. A `seenUs` earlier than that of the batch before (the wall clock was set
    /// back) counts as the same moment.
    void append(std::span<const Event> events, std::int64_t seenUs);
    /// Forgets everything; numbers start at 0 again.
    void clear();

    [[nodiscard]] EventIndex begin() const;  ///< oldest event that is kept
    [[nodiscard]] EventIndex end() const { return m_end; }
    [[nodiscard]] bool isEmpty() const { return m_blocks.empty(); }  ///< not one batch
    [[nodiscard]] std::int64_t firstUs() const;                      ///< 0 when empty
    [[nodiscard]] std::int64_t lastUs() const { return m_lastUs; }
    /// Memory of what is kept, up to one block above the limit; without the few decoded blocks.
    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

    /// Events before this one are those of the prologue that a trace begins with; 0: it has none.
    [[nodiscard]] EventIndex prologueEnd() const { return m_prologueEnd; }
    /// What the dropped events say that still holds at begin(); empty when nothing was dropped.
    [[nodiscard]] const Prologue& prologue() const { return m_prologue; }

    /// First event that was seen later than `us`; end() if none was.
    [[nodiscard]] EventIndex indexAfter(std::int64_t us) const;
    /// When the event was seen; `index` in [begin, end).
    [[nodiscard]] std::int64_t seenAt(EventIndex index) const;
    /// When the newest batch before `us`, which may be empty, was seen; 0 if there is none.
    [[nodiscard]] std::int64_t seenBefore(std::int64_t us) const;
    /// The event; valid while the returned pointer lives. `index` in [begin, end). Decodes a block
    /// of some thousand events unless it is one of the few that were asked for last.
    [[nodiscard]] std::shared_ptr<const Event> at(EventIndex index) const;

    /// Calls f(const Batch&) for the batches that hold events in [from, to), cut to that range, and
    /// for the empty ones before those events, in order; with `to` >= end() also for trailing empty
    /// ones. What was dropped is left out. `f` must not change the recording; if it gives a bool,
    /// false ends the visit.
    template <class F>
    void forEach(EventIndex from, EventIndex to, F&& f) const {
        visit({.from = from, .to = to}, stoppable(f));
    }
    /// The same for all batches, also empty ones, with `afterUs` < seenUs <= `untilUs`:
    /// neighbouring ranges visit each batch exactly once.
    template <class F>
    void forEachSeen(std::int64_t afterUs, std::int64_t untilUs, F&& f) const {
        visit({.afterUs = afterUs, .untilUs = untilUs}, stoppable(f));
    }

private:
    using Visitor = std::function<bool(const Batch&)>;
    template <class F>
    static Visitor stoppable(F& f) {
        if constexpr (std::is_void_v<std::invoke_result_t<F&, const Batch&>>) {
            return [&f](const Batch& batch) {
                f(batch);
                return true;
            };
        } else {
            return std::ref(f);
        }
    }

    using Events = std::shared_ptr<const std::vector<Event>>;
    struct Block;
    class Joiner;
    struct Range {
        EventIndex from = 0;
        EventIndex to = std::numeric_limits<EventIndex>::max();
        std::int64_t afterUs = std::numeric_limits<std::int64_t>::min();
        std::int64_t untilUs = std::numeric_limits<std::int64_t>::max();
    };
    struct Cached {
        EventIndex first = 0;  ///< of the block
        Events events;
    };

    Block& openBlock();
    void sealIfFull();
    void dropOld();
    void keepDecoded(EventIndex first, Events events) const;
    [[nodiscard]] const Block& blockOf(EventIndex index) const;
    [[nodiscard]] Events decoded(const Block& block) const;
    void visit(const Range& range, const Visitor& f) const;
    /// False: nothing in later blocks is wanted.
    bool visitBlock(const Block& block, const Range& range, Joiner& joiner) const;

    Limits m_limits;
    std::deque<std::shared_ptr<Block>> m_blocks;  ///< only the last one may still be open
    EventIndex m_end = 0;
    EventIndex m_prologueEnd = 0;
    std::int64_t m_lastUs = 0;
    std::size_t m_bytes = 0;
    Prologue m_prologue;
    mutable std::vector<Cached> m_cache;  ///< newest use first
};

}  // namespace engram::trace
