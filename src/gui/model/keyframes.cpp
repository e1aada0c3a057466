// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/keyframes.h"

#include <algorithm>
#include <utility>

namespace engram::gui {

void Keyframes::offer(const ClusterState& state, std::uint64_t next) {
    thinOut();
    const std::uint64_t last = m_frames.empty() ? 0 : m_frames.back().next;
    if (next < last + m_spacing)
        return;
    m_frames.push_back({next, state});
    if (m_frames.size() > kMaximum && m_surplus == 0) {
        m_spacing *= 2;
        m_surplus = m_frames.size() / 2;
        m_thinAt = 0;
    }
}

const Keyframes::Keyframe* Keyframes::find(std::int64_t us) const {
    const auto after = std::upper_bound(
        m_frames.begin(), m_frames.end(), us,
        [](std::int64_t wanted, const Keyframe& frame) { return wanted < frame.state.nowUs(); });
    return after == m_frames.begin() ? nullptr : &*std::prev(after);
}

const Keyframes::Keyframe* Keyframes::first() const {
    return m_frames.empty() ? nullptr : &m_frames.front();
}

void Keyframes::dropBefore(std::uint64_t index) {
    while (!m_frames.empty() && m_frames.front().next < index) {
        m_frames.pop_front();
        m_thinAt -= std::min<std::size_t>(m_thinAt, 1);
    }
}

void Keyframes::clear() {
    *this = {};
}

void Keyframes::thinOut() {
    if (m_surplus == 0 || m_thinAt >= m_frames.size()) {
        m_surplus = 0;
        return;
    }
    // The one behind it comes to its place, and stays.
    m_frames.erase(m_frames.begin() + static_cast<std::ptrdiff_t>(m_thinAt));
    ++m_thinAt;
    --m_surplus;
}

}  // namespace engram::gui
