// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "trace/recording.h"

#include <algorithm>
#include <string>
#include <utility>

#include "common/assert.h"
#include "trace/event_pack.h"

namespace engram::trace {

namespace {

/// Enough that a block's tables of names pay for themselves, few enough that decoding one block
/// takes well below a frame.
constexpr std::size_t kBlockEvents = 4096;
/// Long silence: about a minute of frames without events.
constexpr std::size_t kBlockBatches = 4096;
/// Events with long texts (views of large clusters) close a block sooner.
constexpr std::size_t kBlockTextBytes = std::size_t{4} << 20U;
/// A view at the cursor, one at its end and a few rows between; about 10 MB.
constexpr std::size_t kDecodedBlocks = 8;

std::size_t textBytes(const Event& event) {
    std::size_t bytes = event.key.size() + event.text.size() + event.detail.size();
    for (const auto& [name, value] : event.counters)
        bytes += name.size() + sizeof value;
    return bytes;
}

}  // namespace

/// Batches in a row. Open (events decoded, room for more) or packed, and then never changed again.
struct Recording::Block {
    struct Mark {
        std::int64_t seenUs = 0;
        std::size_t end = 0;  ///< events of this and earlier batches of the block
    };

    EventIndex first = 0;
    std::size_t count = 0;
    std::vector<Mark> batches;
    bool goesOn = false;  ///< the last batch has more events, in the next block
    std::size_t texts = 0;
    std::string packed;
    std::shared_ptr<std::vector<Event>> open;  ///< null when packed

    [[nodiscard]] EventIndex end() const { return first + count; }
    [[nodiscard]] std::int64_t lastUs() const { return batches.back().seenUs; }
    [[nodiscard]] bool isFull() const {
        return count >= kBlockEvents || batches.size() >= kBlockBatches || texts >= kBlockTextBytes;
    }
    [[nodiscard]] std::size_t bytes() const {
        const std::size_t marks = sizeof(Block) + batches.size() * sizeof(Mark);
        return marks + (open ? count * sizeof(Event) + texts : packed.size());
    }
    void reserve() {
        open = std::make_shared<std::vector<Event>>();
        // at() hands out pointers into it.
        open->reserve(kBlockEvents);
    }
};

Recording::Recording(const Recording& other)
    : m_limits(other.m_limits),
      m_blocks(other.m_blocks),
      m_end(other.m_end),
      m_prologueEnd(other.m_prologueEnd),
      m_lastUs(other.m_lastUs),
      m_bytes(other.m_bytes),
      m_prologue(other.m_prologue),
      m_cache(other.m_cache) {
    if (m_blocks.empty() || !m_blocks.back()->open)
        return;
    const auto block = std::make_shared<Block>(*m_blocks.back());
    block->reserve();
    block->open->assign(m_blocks.back()->open->begin(), m_blocks.back()->open->end());
    m_blocks.back() = block;
}

Recording& Recording::operator=(const Recording& other) {
    return *this = Recording(other);
}

Recording::Block& Recording::openBlock() {
    if (m_blocks.empty() || !m_blocks.back()->open) {
        m_blocks.push_back(std::make_shared<Block>());
        m_blocks.back()->first = m_end;
        m_blocks.back()->reserve();
        m_bytes += m_blocks.back()->bytes();
    }
    return *m_blocks.back();
}

void Recording::append(std::span<const Event> events, std::int64_t seenUs) {
    m_lastUs = isEmpty() ? seenUs : std::max(m_lastUs, seenUs);
    if (m_end == 0 && !events.empty() && events.front().kind == EventKind::Prologue)
        m_prologueEnd = events.size();
    do {
        Block& block = openBlock();
        m_bytes -= block.bytes();
        std::size_t taken = 0;
        while (taken < events.size() && !block.isFull()) {
            block.texts += textBytes(events[taken]);
            block.open->push_back(events[taken++]);
            ++block.count;
        }
        m_end += taken;
        events = events.subspan(taken);
        block.batches.push_back({m_lastUs, block.count});
        block.goesOn = !events.empty();
        m_bytes += block.bytes();
        sealIfFull();
    } while (!events.empty());
    dropOld();
}

void Recording::sealIfFull() {
    Block& block = *m_blocks.back();
    if (!block.isFull())
        return;
    m_bytes -= block.bytes();
    block.packed = packEvents(*block.open);
    block.batches.shrink_to_fit();
    keepDecoded(block.first, std::exchange(block.open, nullptr));
    m_bytes += block.bytes();
}

void Recording::dropOld() {
    while (m_blocks.size() > 1 &&
           (m_bytes > m_limits.bytes || m_lastUs - m_blocks.front()->lastUs() > m_limits.spanUs)) {
        const Block& oldest = *m_blocks.front();
        for (const Event& event : unpackEvents(oldest.packed, oldest.count))
            m_prologue.fold(event);
        m_bytes -= oldest.bytes();
        m_blocks.pop_front();
    }
}

void Recording::clear() {
    *this = Recording(m_limits);
}

EventIndex Recording::begin() const {
    return m_blocks.empty() ? m_end : m_blocks.front()->first;
}

std::int64_t Recording::firstUs() const {
    return m_blocks.empty() ? 0 : m_blocks.front()->batches.front().seenUs;
}

EventIndex Recording::indexAfter(std::int64_t us) const {
    // The first batch that is later may be empty, but the next event comes no sooner.
    const auto block = std::partition_point(m_blocks.begin(), m_blocks.end(),
                                            [us](const auto& b) { return b->lastUs() <= us; });
    if (block == m_blocks.end())
        return m_end;
    const auto& marks = (*block)->batches;
    const auto later = std::partition_point(marks.begin(), marks.end(),
                                            [us](const auto& mark) { return mark.seenUs <= us; });
    return (*block)->first + (later == marks.begin() ? 0 : std::prev(later)->end);
}

const Recording::Block& Recording::blockOf(EventIndex index) const {
    ENGRAM_ASSERT(index >= begin() && index < m_end);
    return **std::partition_point(m_blocks.begin(), m_blocks.end(),
                                  [index](const auto& block) { return block->end() <= index; });
}

std::int64_t Recording::seenAt(EventIndex index) const {
    const Block& block = blockOf(index);
    const std::size_t place = index - block.first;
    return std::partition_point(block.batches.begin(), block.batches.end(),
                                [place](const auto& mark) { return mark.end <= place; })
        ->seenUs;
}

std::int64_t Recording::seenBefore(std::int64_t us) const {
    const auto block = std::partition_point(m_blocks.begin(), m_blocks.end(), [us](const auto& b) {
        return b->batches.front().seenUs < us;
    });
    if (block == m_blocks.begin())
        return 0;
    const auto& marks = (*std::prev(block))->batches;
    const auto later = std::partition_point(marks.begin(), marks.end(),
                                            [us](const auto& mark) { return mark.seenUs < us; });
    return std::prev(later)->seenUs;
}

std::shared_ptr<const Event> Recording::at(EventIndex index) const {
    const Block& block = blockOf(index);
    const Events events = decoded(block);
    return {events, &(*events)[index - block.first]};
}

Recording::Events Recording::decoded(const Block& block) const {
    if (block.open)
        return block.open;
    const auto cached = std::find_if(m_cache.begin(), m_cache.end(), [&block](const Cached& entry) {
        return entry.first == block.first;
    });
    if (cached == m_cache.end()) {
        keepDecoded(block.first, std::make_shared<const std::vector<Event>>(
                                     unpackEvents(block.packed, block.count)));
    } else {
        std::rotate(m_cache.begin(), cached, cached + 1);
    }
    return m_cache.front().events;
}

void Recording::keepDecoded(EventIndex first, Events events) const {
    if (m_cache.size() == kDecodedBlocks)
        m_cache.pop_back();
    m_cache.insert(m_cache.begin(), {first, std::move(events)});
}

/// Puts a batch together that spans blocks, so that whoever replays sees it as it came.
class Recording::Joiner {
public:
    explicit Joiner(const Visitor& f) : m_f(f) {}

    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    /// `goesOn`: the next call brings more of the same batch. False: the visitor wants no more.
    [[nodiscard]] bool add(const Batch& piece, bool goesOn) {
        if (!goesOn && m_pieces.empty())
            return m_f(piece);
        if (m_pieces.empty())
            m_first = piece.first;
        m_pieces.insert(m_pieces.end(), piece.events.begin(), piece.events.end());
        if (goesOn)
            return true;
        const bool wantsMore = m_f({piece.seenUs, m_first, m_pieces, piece.isPrologue});
        m_pieces.clear();
        return wantsMore;
    }

private:
    const Visitor& m_f;
    std::vector<Event> m_pieces;
    EventIndex m_first = 0;
};

void Recording::visit(const Range& range, const Visitor& f) const {
    // Empty batches at the end of a block may stand right before its successor's first event.
    auto at = std::partition_point(m_blocks.begin(), m_blocks.end(), [&range](const auto& block) {
        return block->end() < range.from || block->lastUs() <= range.afterUs;
    });
    Joiner joiner(f);
    while (at != m_blocks.end() && visitBlock(**at, range, joiner))
        ++at;
}

bool Recording::visitBlock(const Block& block, const Range& range, Joiner& joiner) const {
    Events events;  // decoded when the first is wanted
    EventIndex begin = block.first;
    for (const Block::Mark& mark : block.batches) {
        const EventIndex end = block.first + mark.end;
        const EventIndex first = std::max(range.from, begin);
        const EventIndex last = std::min(range.to, end);
        const bool isEmpty = std::exchange(begin, end) == end;
        const bool isPast = first >= range.to && range.to < m_end;
        if (mark.seenUs > range.untilUs || (isPast && joiner.isEmpty()))
            return false;
        // An empty batch stands at `end`; of another, nothing may be wanted but to end its pieces.
        const bool isWanted = isEmpty ? end >= range.from : first < last || !joiner.isEmpty();
        if (mark.seenUs <= range.afterUs || !isWanted)
            continue;
        Batch batch{mark.seenUs, first, {}, first < m_prologueEnd};
        if (first < last) {
            if (!events)
                events = decoded(block);
            batch.events = std::span(*events).subspan(first - block.first, last - first);
        }
        const bool goesOn = block.goesOn && &mark == &block.batches.back();
        if (!joiner.add(batch, goesOn))
            return false;
    }
    return true;
}

}  // namespace engram::trace
