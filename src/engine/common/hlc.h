// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Hybrid logical clock: timestamps that respect causality and stay close to wall-clock time.

#pragma once

#include <compare>
#include <cstdint>

namespace engram {

/// 52 bits of microseconds since 1970 (until the year 2112), 12 bits of logical counter.
struct HybridTime {
    std::uint64_t packed = 0;

    auto operator<=>(const HybridTime&) const = default;
    [[nodiscard]] std::int64_t wallMicroseconds() const {
        return static_cast<std::int64_t>(packed >> 12U);
    }
};

/// Kulkarni et al. 2014, "Logical Physical Clocks": every local event and every receipt moves the
/// clock forward; an event that another one caused is always later. Not thread-safe.
class HybridClock {
public:
    /// Timestamp of a local event or of a message about to be sent, at wall time
    /// `wallMicroseconds` (microseconds since 1970). Strictly later than all before.
    HybridTime tick(std::int64_t wallMicroseconds);
    /// Timestamp of the receipt of a message that was sent at `sent`.
    HybridTime receive(HybridTime sent, std::int64_t wallMicroseconds);

private:
    HybridTime m_last;
};

}  // namespace engram
