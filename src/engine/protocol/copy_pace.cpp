// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/copy_pace.h"

#include <algorithm>
#include <chrono>

#include "common/limits.h"

namespace engram {

namespace {

/// Whether a slave serves is judged by what it did in so long.
constexpr Duration kWindow = std::chrono::milliseconds(50);
/// Stores and fetches of one window from which on it serves: 200 a second.
constexpr std::uint64_t kServingFrom = 10;
/// What is not sent is not saved up for longer than this: no bursts after a pause.
constexpr Duration kSaved = std::chrono::milliseconds(2);

}  // namespace

void CopyPace::look(TimePoint now) {
    if (now - m_windowStart < kWindow)
        return;
    // After a long pause the count says nothing of the present.
    m_isServing = m_served >= kServingFrom || now - m_windowStart > 4 * kWindow;
    m_windowStart = now;
    m_served = 0;
}

bool CopyPace::maySend(TimePoint now) {
    look(now);
    return now >= m_freeAt;
}

void CopyPace::spend(std::size_t entries, std::size_t bytes, TimePoint now) {
    const std::size_t cost = bytes + (entries + 1) * limits::kCopyEntryCostBytes;
    const std::size_t perSecond =
        m_isServing ? limits::kCopyBytesPerSecondServing : limits::kCopyBytesPerSecondIdle;
    const std::int64_t micros =
        static_cast<std::int64_t>(cost) * 1000000 / static_cast<std::int64_t>(perSecond);
    m_freeAt = std::max(m_freeAt, now - kSaved) + Duration(micros);
}

}  // namespace engram
