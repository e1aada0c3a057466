// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "common/hlc.h"

#include <algorithm>

namespace engram {

HybridTime HybridClock::tick(std::int64_t wallMicroseconds) {
    const std::uint64_t physical = static_cast<std::uint64_t>(wallMicroseconds) << 12U;
    m_last.packed = std::max(m_last.packed + 1, physical);
    return m_last;
}

HybridTime HybridClock::receive(HybridTime sent, std::int64_t wallMicroseconds) {
    m_last = std::max(m_last, sent);
    return tick(wallMicroseconds);
}

}  // namespace engram
