// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/hints.h"

#include <algorithm>

namespace engram {

namespace {
constexpr std::size_t kSlotsPerStep = 16;
}

void Hints::committed(const std::string& key, Version version, bool tombstone) {
    if (!m_backups.empty())
        m_turn.push_back(EntryHead{key, version, tombstone});
}

void Hints::restart(const NodeId& backup) {
    if (std::find(m_backups.begin(), m_backups.end(), backup) != m_backups.end())
        m_copies[backup] = 0;
}

void Hints::onViewChanged() {
    std::vector<NodeId> backups;
    for (const Member& member : m_core.committed->members) {
        if (member.role == Role::Master && member.identity.id != m_core.self().id)
            backups.push_back(member.identity.id);
    }
    for (const NodeId& id : backups) {
        if (std::find(m_backups.begin(), m_backups.end(), id) == m_backups.end())
            m_copies[id] = 0;
    }
    std::erase_if(m_copies, [&](const auto& row) {
        return std::find(backups.begin(), backups.end(), row.first) == backups.end();
    });
    m_backups = std::move(backups);
}

void Hints::endTurn() {
    for (std::size_t first = 0; first < m_turn.size(); first += limits::kListingItems) {
        const std::size_t last = std::min(m_turn.size(), first + limits::kListingItems);
        const auto begin = m_turn.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = m_turn.begin() + static_cast<std::ptrdiff_t>(last);
        for (const NodeId& backup : m_backups)
            m_core.send(backup, Hint{m_core.epoch, false, {begin, end}});
    }
    m_turn.clear();
}

bool Hints::onTimer() {
    for (auto& [backup, next] : m_copies) {
        const std::size_t end = std::min(limits::kSlotCount, next + kSlotsPerStep);
        Hint hint{m_core.epoch, next == 0, {}};
        for (; next < end; ++next) {
            for (const auto& [key, entry] : m_directory.entries(SlotId{std::uint16_t(next)})) {
                if (entry.version.isNone())
                    continue;
                hint.items.push_back(EntryHead{key, entry.version, entry.tombstone});
                if (hint.items.size() < limits::kListingItems)
                    continue;
                m_core.send(backup, std::move(hint));
                hint = Hint{m_core.epoch, false, {}};
            }
        }
        if (!hint.items.empty() || hint.reset)
            m_core.send(backup, std::move(hint));
    }
    std::erase_if(m_copies, [](const auto& row) { return row.second >= limits::kSlotCount; });
    return !m_copies.empty();
}

void Hints::clear() {
    m_backups.clear();
    m_copies.clear();
    m_turn.clear();
}

}  // namespace engram
