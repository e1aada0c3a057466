// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/keyframes.h"

#include <algorithm>
#include <utility>

namespace engram::gui {

void Keyframes::offer(const ClusterState& state, std::uint64_t next) {
    const std::uint64_t last = m_frames.empty() ? 0 : m_frames.back().next;
    if (next < last + m_spacing)
        return;
    m_frames.push_back({next, state});
    if (m_frames.size() > kMaximum)
        thinOut();
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
    while (!m_frames.empty() && m_frames.front().next < index)
        m_frames.pop_front();
}

void Keyframes::clear() {
    m_frames.clear();
    m_spacing = kSpacing;
}

void Keyframes::thinOut() {
    std::deque<Keyframe> kept;
    for (std::size_t i = 1; i < m_frames.size(); i += 2)
        kept.push_back(std::move(m_frames[i]));
    m_frames = std::move(kept);
    m_spacing *= 2;
}

}  // namespace engram::gui
