// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One event is: its heading, then the fields that the heading says are set.
//   heading  varint: number in the block's table of headings; the next free number means that its
//            parts follow (kind, hop, set fields, and the texts of node, from and to). Headings
//            repeat all day: "m1 sends a Store to s2".
//   time     varint: difference in microseconds (zigzag), and in the lowest bit whether a logical
//            counter follows
//   text     varint: number in the block's table of texts; the next free number means that length
//            and bytes follow

#include "trace/event_pack.h"

#include <absl/container/flat_hash_map.h>

#include <array>
#include <cstdint>
#include <tuple>

#include "common/assert.h"

namespace engram::trace {

namespace {

constexpr unsigned kLogicalBits = 12;
constexpr std::uint64_t kLogicalMask = (1U << kLogicalBits) - 1;

enum SetField : std::uint32_t {
    kNode = 1U << 0U,
    kFrom = 1U << 1U,
    kTo = 1U << 2U,
    kRequest = 1U << 3U,
    kEpoch = 1U << 4U,
    kNumber = 1U << 5U,
    kVersion = 1U << 6U,
    kSlot = 1U << 7U,
    kKey = 1U << 8U,
    kText = 1U << 9U,
    kDetail = 1U << 10U,
    kCounters = 1U << 11U,
};

std::uint32_t setFieldsOf(const Event& event) {
    std::uint32_t set = 0;
    const auto add = [&set](SetField field, bool isSet) { set |= isSet ? field : 0U; };
    add(kNode, !event.node.isEmpty());
    add(kFrom, !event.from.isEmpty());
    add(kTo, !event.to.isEmpty());
    add(kRequest, event.request.value != 0);
    add(kEpoch, event.epoch.value != 0);
    add(kNumber, event.number.value != 0);
    add(kVersion, event.version != Version{});
    add(kSlot, event.slot.value != 0);
    add(kKey, !event.key.empty());
    add(kText, !event.text.empty());
    add(kDetail, !event.detail.empty());
    add(kCounters, !event.counters.empty());
    return set;
}

/// Small differences of either sign become small numbers. Wraps, so every pair has one.
std::uint64_t zigzag(std::uint64_t value, std::uint64_t before) {
    const auto difference = static_cast<std::int64_t>(value - before);
    return (static_cast<std::uint64_t>(difference) << 1U) ^
           static_cast<std::uint64_t>(difference >> 63U);
}

std::uint64_t unzigzag(std::uint64_t coded, std::uint64_t before) {
    return before + ((coded >> 1U) ^ (0 - (coded & 1U)));
}

/// What the fields of the next event are coded against.
struct Before {
    std::uint64_t wallUs = 0;
    std::uint64_t request = 0;
    std::uint64_t sequence = 0;
};

class Packer {
public:
    explicit Packer(std::size_t events) { m_out.reserve(events * kUsualBytes); }

    void add(const Event& event);
    std::string take() {
        m_out.shrink_to_fit();
        return std::move(m_out);
    }

private:
    static constexpr std::size_t kUsualBytes = 16;

    void varint(std::uint64_t value) {
        std::array<char, 10> bytes;
        std::size_t size = 0;
        for (; value >= 0x80U; value >>= 7U)
            bytes[size++] = static_cast<char>(value | 0x80U);
        bytes[size++] = static_cast<char>(value);
        m_out.append(bytes.data(), size);
    }
    void text(std::string_view text);
    void heading(const Event& event, std::uint32_t set);
    void time(HybridTime time);

    using Heading = std::tuple<EventKind, HopKind, std::uint32_t, std::string_view,
                               std::string_view, std::string_view>;

    std::string m_out;
    absl::flat_hash_map<std::string_view, std::uint64_t> m_texts;  ///< views of the events
    absl::flat_hash_map<Heading, std::uint64_t> m_headings;
    Before m_before;
};

void Packer::text(std::string_view text) {
    const auto [entry, isNew] = m_texts.try_emplace(text, m_texts.size());
    varint(entry->second);
    if (!isNew)
        return;
    varint(text.size());
    m_out.append(text);
}

void Packer::heading(const Event& event, std::uint32_t set) {
    const Heading heading{event.kind,        event.hop,         set,
                          event.node.text(), event.from.text(), event.to.text()};
    const auto [entry, isNew] = m_headings.try_emplace(heading, m_headings.size());
    varint(entry->second);
    if (!isNew)
        return;
    varint(static_cast<std::uint64_t>(event.kind));
    varint(static_cast<std::uint64_t>(event.hop));
    varint(set);
    if ((set & kNode) != 0)
        text(event.node.text());
    if ((set & kFrom) != 0)
        text(event.from.text());
    if ((set & kTo) != 0)
        text(event.to.text());
}

void Packer::time(HybridTime time) {
    const std::uint64_t wallUs = time.packed >> kLogicalBits;
    const std::uint64_t logical = time.packed & kLogicalMask;
    varint((zigzag(wallUs, m_before.wallUs) << 1U) | (logical != 0 ? 1U : 0U));
    if (logical != 0)
        varint(logical);
    m_before.wallUs = wallUs;
}

void Packer::add(const Event& event) {
    const std::uint32_t set = setFieldsOf(event);
    heading(event, set);
    time(event.time);
    if ((set & kRequest) != 0) {
        varint(zigzag(event.request.value, m_before.request));
        m_before.request = event.request.value;
    }
    if ((set & kEpoch) != 0)
        varint(event.epoch.value);
    if ((set & kNumber) != 0)
        varint(event.number.value);
    if ((set & kVersion) != 0) {
        varint(event.version.epoch.value);
        varint(zigzag(event.version.sequence, m_before.sequence));
        m_before.sequence = event.version.sequence;
    }
    if ((set & kSlot) != 0)
        varint(event.slot.value);
    if ((set & kKey) != 0)
        text(event.key);
    if ((set & kText) != 0)
        text(event.text);
    if ((set & kDetail) != 0)
        text(event.detail);
    if ((set & kCounters) == 0)
        return;
    varint(event.counters.size());
    for (const auto& [name, value] : event.counters) {
        text(name);
        varint(zigzag(static_cast<std::uint64_t>(value), 0));
    }
}

class Unpacker {
public:
    explicit Unpacker(std::string_view packed)
        : m_at(packed.data()), m_end(packed.data() + packed.size()) {}

    void next(Event& event);
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }

private:
    struct Heading {
        EventKind kind{};
        HopKind hop{};
        std::uint32_t set = 0;
        NodeId node;
        NodeId from;
        NodeId to;
    };

    std::uint64_t varint() {
        std::uint64_t value = 0;
        for (unsigned shift = 0;; shift += 7) {
            ENGRAM_ASSERT(m_at != m_end && shift < 64);
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if ((byte & 0x80U) == 0)
                return value;
        }
    }
    std::string_view text();
    const Heading& heading();
    HybridTime time();
    void counters(Event& event);

    const char* m_at;
    const char* m_end;
    std::vector<std::string_view> m_texts;
    std::vector<Heading> m_headings;
    Before m_before;
};

std::string_view Unpacker::text() {
    const std::uint64_t number = varint();
    if (number < m_texts.size())
        return m_texts[number];
    ENGRAM_ASSERT(number == m_texts.size());
    const std::uint64_t size = varint();
    ENGRAM_ASSERT(size <= static_cast<std::uint64_t>(m_end - m_at));
    m_texts.emplace_back(m_at, size);
    m_at += size;
    return m_texts.back();
}

const Unpacker::Heading& Unpacker::heading() {
    const std::uint64_t number = varint();
    if (number < m_headings.size())
        return m_headings[number];
    ENGRAM_ASSERT(number == m_headings.size());
    Heading& heading = m_headings.emplace_back();
    heading.kind = static_cast<EventKind>(varint());
    heading.hop = static_cast<HopKind>(varint());
    heading.set = static_cast<std::uint32_t>(varint());
    if ((heading.set & kNode) != 0)
        heading.node = NodeId(text());
    if ((heading.set & kFrom) != 0)
        heading.from = NodeId(text());
    if ((heading.set & kTo) != 0)
        heading.to = NodeId(text());
    return heading;
}

HybridTime Unpacker::time() {
    const std::uint64_t coded = varint();
    m_before.wallUs = unzigzag(coded >> 1U, m_before.wallUs);
    return {m_before.wallUs << kLogicalBits | ((coded & 1U) != 0 ? varint() : 0)};
}

void Unpacker::counters(Event& event) {
    const std::uint64_t count = varint();
    ENGRAM_ASSERT(count <= static_cast<std::uint64_t>(m_end - m_at));
    event.counters.reserve(count);
    for (std::uint64_t number = 0; number < count; ++number) {
        const std::string_view name = text();
        event.counters.emplace_back(name, static_cast<std::int64_t>(unzigzag(varint(), 0)));
    }
}

void Unpacker::next(Event& event) {
    const Heading& head = heading();
    const std::uint32_t set = head.set;
    event.kind = head.kind;
    event.hop = head.hop;
    event.node = head.node;
    event.from = head.from;
    event.to = head.to;
    event.time = time();
    if ((set & kRequest) != 0)
        event.request.value = m_before.request = unzigzag(varint(), m_before.request);
    if ((set & kEpoch) != 0)
        event.epoch.value = varint();
    if ((set & kNumber) != 0)
        event.number.value = varint();
    if ((set & kVersion) != 0) {
        event.version.epoch.value = varint();
        event.version.sequence = m_before.sequence = unzigzag(varint(), m_before.sequence);
    }
    if ((set & kSlot) != 0)
        event.slot.value = static_cast<std::uint16_t>(varint());
    if ((set & kKey) != 0)
        event.key = text();
    if ((set & kText) != 0)
        event.text = text();
    if ((set & kDetail) != 0)
        event.detail = text();
    if ((set & kCounters) != 0)
        counters(event);
}

}  // namespace

std::string packEvents(std::span<const Event> events) {
    Packer packer(events.size());
    for (const Event& event : events)
        packer.add(event);
    return packer.take();
}

std::vector<Event> unpackEvents(std::string_view packed, std::size_t count) {
    std::vector<Event> events(count);
    Unpacker unpacker(packed);
    for (Event& event : events)
        unpacker.next(event);
    ENGRAM_ASSERT(unpacker.atEnd());
    return events;
}

}  // namespace engram::trace
