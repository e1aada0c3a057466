// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Joins what the sender and the receiver say of one message into one record. GUI thread only.

#pragma once

#include <absl/container/flat_hash_map.h>
#include <absl/container/inlined_vector.h>

#include <QString>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <utility>

#include "common/event.h"
#include "common/ids.h"

namespace engram::gui {

/// A message under way or arrived: one token. Always from a hop event.
struct HopView {
    RequestId request;
    HopKind kind = HopKind::None;
    NodeId from;
    NodeId to;
    QString key;
    std::int64_t sentUs = 0;      ///< wall microseconds, 0 if only the receipt was seen
    std::int64_t receivedUs = 0;  ///< 0: not seen to arrive
    bool failed = false;
    std::int64_t failedUs = 0;  ///< wall microseconds at which it was given up
    QString failure;
    std::uint64_t serial = 0;  ///< row in the log that it belongs to
};

/// The newest hops, oldest first.
class HopBook {
public:
    /// What an event did to the book.
    enum class Change : std::uint8_t { Appended, Completed, Failed };

    /// `capacity`: hops kept.
    explicit HopBook(std::size_t capacity) : m_capacity(capacity) {}

    /// Folds a HopSent, HopReceived or HopFailed event; `serial` is its row in the log. A second
    /// sending (or receipt) of the same hop is a message of its own: the protocol sent again.
    Change fold(const Event& event, std::uint64_t serial);
    /// The hop that the last fold() touched. Not before the first.
    [[nodiscard]] const HopView& touched() const { return at(m_touched); }
    [[nodiscard]] const std::deque<HopView>& hops() const { return m_hops; }
    /// The next new hop drops the oldest.
    [[nodiscard]] bool isFull() const { return m_hops.size() == m_capacity; }
    /// A hop that is known whole; nothing is joined to it.
    void add(HopView hop);
    /// Drops the oldest hops, as long as they had ended before `us`, wall microseconds.
    void forgetBefore(std::int64_t us);
    void clear();

private:
    struct Key {
        RequestId request;
        HopKind kind = HopKind::None;
        NodeId from;
        NodeId to;
        friend bool operator==(const Key&, const Key&) = default;
        template <class H>
        friend H AbslHashValue(H state, const Key& key) {
            return H::combine(std::move(state), key.request, key.kind, key.from, key.to);
        }
    };

    [[nodiscard]] const HopView& at(std::uint64_t number) const;
    /// Number of the oldest hop with this key that lacks what the event tells, or 0.
    [[nodiscard]] std::uint64_t match(const Event& event, const Key& key) const;
    void append(const Event& event, const Key& key, std::uint64_t serial);
    void close(const Key& key, std::uint64_t number);
    void dropOldest();

    std::size_t m_capacity;
    std::deque<HopView> m_hops;
    std::uint64_t m_firstNumber = 1;  ///< of m_hops.front(); numbers count all hops ever seen
    std::uint64_t m_touched = 0;
    /// Hops that were not seen at both ends; seldom more than one of a key.
    absl::flat_hash_map<Key, absl::InlinedVector<std::uint64_t, 2>> m_open;
};

}  // namespace engram::gui
