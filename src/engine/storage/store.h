// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a slave keeps: the newest version of each key of its slots. An interface, so that durable
// stores are added files. Implementations are driven by one thread.

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "common/blob.h"
#include "common/ids.h"

namespace engram {

/// One key at one version. A tombstone says that the key was deleted at that version.
struct Entry {
    std::string key;
    Version version;
    bool tombstone = false;
    Blob value;

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// An entry without its value.
struct EntryHead {
    std::string key;
    Version version;
    bool tombstone = false;

    friend bool operator==(const EntryHead&, const EntryHead&) = default;
};

/// Equal digests mean equal sets of (key, version, tombstone): count and XOR of xxh64 over them.
struct SlotDigest {
    std::uint64_t count = 0;
    std::uint64_t hash = 0;

    auto operator<=>(const SlotDigest&) const = default;
};

/// What one entry adds to SlotDigest::hash: xxh64 of the key, seeded with that of the rest.
[[nodiscard]] std::uint64_t digestOf(std::string_view key, Version version, bool tombstone);

struct StoreTotals {
    std::uint64_t keys = 0;  ///< without tombstones
    std::uint64_t tombstones = 0;
    std::uint64_t bytes = 0;  ///< keys that are not deleted and their values, without overhead
};

class Store {
public:
    virtual ~Store() = default;

    /// Keeps `entry` if its version is higher than what is there; true if it was kept.
    virtual bool put(SlotId slot, const Entry& entry) = 0;
    /// The entry of `key` (may be a tombstone), or nullptr. Valid until the next change.
    [[nodiscard]] virtual const Entry* get(SlotId slot, std::string_view key) const = 0;
    /// O(1).
    [[nodiscard]] virtual SlotDigest digest(SlotId slot) const = 0;
    /// Up to `limit` entries of `slot` with keys greater than `after` (all if empty and
    /// `fromStart`), in ascending key order. Pointers valid until the next change.
    [[nodiscard]] virtual std::vector<const Entry*> scan(SlotId slot, std::string_view after,
                                                         bool fromStart,
                                                         std::size_t limit) const = 0;
    /// Drops the entries of `slot` up to version `upTo`.
    virtual void dropUpTo(SlotId slot, Version upTo) = 0;
    /// Drops the whole slot.
    virtual void drop(SlotId slot) = 0;
    /// Drops the tombstones of `slot` up to `upTo`.
    virtual void dropTombstones(SlotId slot, Version upTo) = 0;
    virtual void clear() = 0;
    [[nodiscard]] virtual StoreTotals totals() const = 0;
};

/// Everything in memory; gone with the process.
[[nodiscard]] std::unique_ptr<Store> makeMemoryStore();

}  // namespace engram
