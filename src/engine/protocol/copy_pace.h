// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// How fast a slave may send bulk copies: slowly while it serves clients, so that their latency
// stays within bounds (DESIGN 3.2), else as fast as it can. Pure; time comes in.

#pragma once

#include <cstddef>
#include <cstdint>

#include "common/time.h"

namespace engram {

class CopyPace {
public:
    /// A store or a fetch was served.
    void served() { ++m_served; }
    /// True if a batch may be sent now.
    [[nodiscard]] bool maySend(TimePoint now);
    /// A batch of `entries` with `bytes` in all was sent at `now`.
    void spend(std::size_t entries, std::size_t bytes, TimePoint now);
    /// When maySend() becomes true.
    [[nodiscard]] TimePoint nextAt() const { return m_freeAt; }

private:
    void look(TimePoint now);

    TimePoint m_freeAt{};
    TimePoint m_windowStart{};
    std::uint64_t m_served = 0;  // since m_windowStart
    bool m_isServing = true;
};

}  // namespace engram
