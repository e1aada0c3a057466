// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/cluster_model.h"

#include <algorithm>

namespace engram::gui {

namespace {

bool isHop(EventKind kind) {
    return kind == EventKind::HopSent || kind == EventKind::HopReceived ||
           kind == EventKind::HopFailed;
}

}  // namespace

ClusterModel::ClusterModel(QObject* parent) : QObject(parent) {}

void ClusterModel::apply(std::span<const Event> events, std::int64_t nowUs) {
    const NodeId before = m_state.primary();
    const ClusterState::News news = m_state.apply(events, nowUs);
    std::size_t newHops = 0;
    std::vector<HopView> failedHops;
    for (const Event& event : events) {
        const std::uint64_t serial = m_nextSerial++;
        if (!isHop(event.kind))
            continue;
        const HopBook::Change change = m_hops.fold(event, serial);
        if (change == HopBook::Change::Appended)
            ++newHops;
        else if (change == HopBook::Change::Failed)
            failedHops.push_back(m_hops.touched());
    }
    if (news.isChanged)
        Q_EMIT changed();
    if (newHops > 0)
        Q_EMIT hopsAppended(static_cast<int>(std::min(newHops, hops().size())));
    for (const HopView& hop : failedHops)
        Q_EMIT hopFailed(hop);
    if (before != primary())
        Q_EMIT primaryChanged(before, primary());
    for (const NodeId& id : news.failed)
        Q_EMIT nodeFailed(id);
}

void ClusterModel::clear() {
    restore({}, 0);
}

void ClusterModel::restore(const ClusterState& state, std::uint64_t next) {
    m_state = state;
    m_hops.clear();
    m_nextSerial = next;
    Q_EMIT restored();
    Q_EMIT changed();
}

}  // namespace engram::gui
