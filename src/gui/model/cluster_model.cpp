// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/cluster_model.h"

#include <algorithm>

#include "common/assert.h"

namespace engram::gui {

namespace {

bool isHop(EventKind kind) {
    return kind == EventKind::HopSent || kind == EventKind::HopReceived ||
           kind == EventKind::HopFailed;
}

}  // namespace

ClusterModel::ClusterModel(QObject* parent) : QObject(parent) {}

void ClusterModel::apply(std::span<const Event> events, std::int64_t nowUs) {
    ENGRAM_ASSERT(m_mirrored == nullptr);
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
    stopMirroring();
    m_state = state;
    m_hops.clear();
    m_nextSerial = next;
    Q_EMIT restored();
    Q_EMIT changed();
}

void ClusterModel::mirror(const ClusterModel& other) {
    stopMirroring();
    m_state = {};
    m_hops.clear();
    m_nextSerial = 0;
    m_mirrored = &other;
    connect(&other, &ClusterModel::changed, this, &ClusterModel::changed);
    connect(&other, &ClusterModel::hopsAppended, this, &ClusterModel::hopsAppended);
    connect(&other, &ClusterModel::hopFailed, this, &ClusterModel::hopFailed);
    connect(&other, &ClusterModel::primaryChanged, this, &ClusterModel::primaryChanged);
    connect(&other, &ClusterModel::nodeFailed, this, &ClusterModel::nodeFailed);
    connect(&other, &ClusterModel::restored, this, &ClusterModel::restored);
    connect(&other, &QObject::destroyed, this, [this] { m_mirrored = nullptr; });
    Q_EMIT restored();
    Q_EMIT changed();
}

void ClusterModel::stopMirroring() {
    if (m_mirrored != nullptr)
        m_mirrored->disconnect(this);
    m_mirrored = nullptr;
}

}  // namespace engram::gui
