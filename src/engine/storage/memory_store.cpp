// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <absl/container/btree_set.h>
#include <absl/container/flat_hash_set.h>
#include <absl/hash/hash.h>

#include <algorithm>
#include <array>
#include <memory>
#include <string_view>

#include "common/assert.h"
#include "common/limits.h"
#include "storage/store.h"

namespace engram {

namespace {

struct Record {
    Entry entry;
    std::uint64_t hash = 0;
};

struct KeyOrder {
    using is_transparent = void;
    bool operator()(const Entry* a, const Entry* b) const { return a->key < b->key; }
    bool operator()(const Entry* a, std::string_view b) const { return a->key < b; }
    bool operator()(std::string_view a, const Entry* b) const { return a < b->key; }
};

struct RecordHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view key) const { return absl::HashOf(key); }
    std::size_t operator()(const std::unique_ptr<Record>& record) const {
        return absl::HashOf(std::string_view(record->entry.key));
    }
};

struct RecordEqual {
    using is_transparent = void;
    static std::string_view keyOf(std::string_view key) { return key; }
    static std::string_view keyOf(const std::unique_ptr<Record>& record) {
        return record->entry.key;
    }
    bool operator()(const auto& a, const auto& b) const { return keyOf(a) == keyOf(b); }
};

using OrderedKeys = absl::btree_set<const Entry*, KeyOrder>;

/// One slot: a hash table for the hot path, each key in memory once. The order is kept only while
/// somebody walks the slot: built by the first scan, kept up by writes, dropped by the scan that
/// reaches the end. So a write costs no tree, and a page of a walk costs O(log n + page) even when
/// one hash tag put a million keys into the slot.
class SlotTable {
public:
    bool put(const Entry& entry, StoreTotals& totals) {
        const auto found = m_records.find(std::string_view(entry.key));
        if (found == m_records.end()) {
            insert(entry, totals);
            return true;
        }
        Record& record = **found;
        if (entry.version <= record.entry.version)
            return false;
        account(record, totals, kRemove);
        record.entry.version = entry.version;
        record.entry.tombstone = entry.tombstone;
        record.entry.value = entry.value;
        account(record, totals, kAdd);
        return true;
    }

    [[nodiscard]] const Entry* get(std::string_view key) const {
        const auto found = m_records.find(key);
        return found == m_records.end() ? nullptr : &(*found)->entry;
    }

    [[nodiscard]] SlotDigest digest() const { return m_digest; }

    [[nodiscard]] std::vector<const Entry*> scan(std::string_view after, bool fromStart,
                                                 std::size_t limit) {
        if (!m_order)
            buildOrder();
        auto at = fromStart && after.empty() ? m_order->begin() : m_order->upper_bound(after);
        std::vector<const Entry*> page;
        page.reserve(std::min(limit, m_order->size()));
        for (; at != m_order->end() && page.size() < limit; ++at)
            page.push_back(*at);
        if (at == m_order->end())
            m_order.reset();
        return page;
    }

    /// Drops the entries that `isDropped` names.
    template <class F>
    void dropIf(StoreTotals& totals, F&& isDropped) {
        m_order.reset();
        absl::erase_if(m_records, [&](const auto& record) {
            if (!isDropped(record->entry))
                return false;
            account(*record, totals, kRemove);
            return true;
        });
    }

private:
    using Records = absl::flat_hash_set<std::unique_ptr<Record>, RecordHash, RecordEqual>;
    static constexpr std::uint64_t kAdd = 1;
    static constexpr std::uint64_t kRemove = ~std::uint64_t{0};  // -1, modulo 2^64

    void insert(const Entry& entry, StoreTotals& totals) {
        auto record = std::make_unique<Record>(Record{entry, 0});
        account(*record, totals, kAdd);
        if (m_order)
            m_order->insert(&record->entry);
        m_records.insert(std::move(record));
    }

    void account(Record& record, StoreTotals& totals, std::uint64_t sign) {
        const Entry& entry = record.entry;
        if (sign == kAdd)
            record.hash = digestOf(entry.key, entry.version, entry.tombstone);
        m_digest.hash ^= record.hash;
        m_digest.count += sign;
        if (entry.tombstone) {
            totals.tombstones += sign;
        } else {
            totals.keys += sign;
            totals.bytes += sign * (entry.key.size() + entry.value.size());
        }
    }

    void buildOrder() {
        m_order = std::make_unique<OrderedKeys>();
        for (const auto& record : m_records)
            m_order->insert(&record->entry);
    }

    Records m_records;
    SlotDigest m_digest;
    std::unique_ptr<OrderedKeys> m_order;
};

class MemoryStore final : public Store {
public:
    bool put(SlotId slot, const Entry& entry) override { return table(slot).put(entry, m_totals); }

    [[nodiscard]] const Entry* get(SlotId slot, std::string_view key) const override {
        return table(slot).get(key);
    }

    [[nodiscard]] SlotDigest digest(SlotId slot) const override { return table(slot).digest(); }

    [[nodiscard]] std::vector<const Entry*> scan(SlotId slot, std::string_view after,
                                                 bool fromStart, std::size_t limit) const override {
        return table(slot).scan(after, fromStart, limit);
    }

    void dropUpTo(SlotId slot, Version upTo) override {
        table(slot).dropIf(m_totals, [upTo](const Entry& entry) { return entry.version <= upTo; });
    }

    void drop(SlotId slot) override {
        table(slot).dropIf(m_totals, [](const Entry&) { return true; });
    }

    void dropTombstones(SlotId slot, Version upTo) override {
        table(slot).dropIf(m_totals, [upTo](const Entry& entry) {
            return entry.tombstone && entry.version <= upTo;
        });
    }

    void clear() override {
        m_tables = std::make_unique<Tables>();
        m_totals = {};
    }

    [[nodiscard]] StoreTotals totals() const override { return m_totals; }

private:
    using Tables = std::array<SlotTable, limits::kSlotCount>;

    [[nodiscard]] SlotTable& table(SlotId slot) const {
        ENGRAM_ASSERT(slot.value < limits::kSlotCount);
        return (*m_tables)[slot.value];
    }

    std::unique_ptr<Tables> m_tables = std::make_unique<Tables>();
    StoreTotals m_totals;
};

}  // namespace

std::unique_ptr<Store> makeMemoryStore() {
    return std::make_unique<MemoryStore>();
}

}  // namespace engram
