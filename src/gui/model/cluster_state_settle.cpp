// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/cluster_state.h"

#include <algorithm>
#include <string_view>

#include "protocol/placement.h"

namespace engram::gui {

namespace {

/// What a node left out is news for so long; it says so again while it goes on.
constexpr std::int64_t kSamplingMemoryUs = 2'000'000;

/// "c" and the number of its connection: it did not say who it is.
bool isUnnamedClient(std::string_view label) {
    return label.size() > 1 && label.front() == 'c' &&
           label.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

}  // namespace

void ClusterState::settle() {
    // Both are in the order of ids: they are walked side by side, for every batch of events.
    auto node = m_nodes.begin();
    for (auto& [id, facts] : m_facts) {
        while (node != m_nodes.end() && node->first < id)
            ++node;
        if (node == m_nodes.end() || node->first != id) {
            static_cast<void>(nodeOf(id));
            node = m_nodes.find(id);
        }
        settleNode(node->second, facts);
    }
    removeEndedCopies();
    removeSilentClients();
    if (m_ratesSeenUs != 0 && m_nowUs - m_ratesSeenUs > kRatesHoldUs) {
        m_ratesSeenUs = 0;
        m_news.isChanged = true;
    }
    const auto forgotten = [this](const auto& entry) {
        return m_nowUs - entry.second.atUs > kSamplingMemoryUs;
    };
    if (std::erase_if(m_sampling, forgotten) > 0)
        m_news.isChanged = true;
}

void ClusterState::settleNode(NodeView& node, NodeFacts& facts) {
    if (facts.lastHeardUs != 0)
        node.lastHeardUs = facts.lastHeardUs;
    if (node.id == m_primary)
        node.role = VisualRole::Primary;
    else if (node.role == VisualRole::Primary && !m_primary.isEmpty())
        node.role = VisualRole::Backup;
    if (node.role == VisualRole::Slave && node.slotsSyncing == 0 &&
        facts.reported != node_state::kSyncing) {
        facts.slotsDone = facts.slotsTotal = 0;
    }
    double share = facts.syncShare();
    if (facts.slotsTotal == 0 && node.slotsSyncing > 0) {
        share = static_cast<double>(node.slotsInSync) /
                static_cast<double>(node.slotsInSync + node.slotsSyncing);
    }
    NodeFacts::Verdict verdict = facts.verdict(m_nowUs);
    settleWaiting(node, facts, verdict.state);
    if (verdict.state == node.state && verdict.text == node.stateText && share == node.syncShare)
        return;
    if (verdict.state == VisualState::Failed && node.state != VisualState::Failed)
        m_news.failed.push_back(node.id);
    node.state = verdict.state;
    node.stateText = std::move(verdict.text);
    node.syncShare = share;
    m_news.isChanged = true;
}

void ClusterState::settleWaiting(NodeView& node, const NodeFacts& facts, VisualState state) {
    const bool isHeard = state != VisualState::Failed && state != VisualState::Stopped &&
                         state != VisualState::Unknown && !facts.isSilent(m_nowUs);
    const QString waitsFor = isHeard ? facts.waitsFor : QString();
    const bool isStuck = !waitsFor.isEmpty() && m_nowUs - facts.waitsSinceUs >= kPatienceUs;
    if (waitsFor == node.waitsFor && isStuck == node.isStuck)
        return;
    node.waitsFor = waitsFor;
    node.isStuck = isStuck;
    m_news.isChanged = true;
}

void ClusterState::removeEndedCopies() {
    // The end of a copy is told by the primary; one that dies says nothing.
    const auto isOver = [this](const CopyView& copy) {
        const NodeView* const from = find(copy.from);
        const NodeView* const to = find(copy.to);
        const auto isDead = [](const NodeView* node) {
            return node == nullptr || !node->inView || node->state == VisualState::Failed ||
                   node->state == VisualState::Stopped;
        };
        return isDead(from) || isDead(to) || (m_view && to->slotsSyncing == 0);
    };
    if (std::erase_if(m_copies, isOver) > 0)
        m_news.isChanged = true;
}

void ClusterState::removeSilentClients() {
    const auto isGone = [this](const auto& entry) {
        const NodeView& node = entry.second;
        if (node.role != VisualRole::Client)
            return false;
        const bool isBrief = isUnnamedClient(node.id.text()) &&
                             node.lastHeardUs - node.firstHeardUs < kBriefClientUs;
        return m_nowUs - node.lastHeardUs >= (isBrief ? kBriefClientUs : kClientSilenceUs);
    };
    if (std::erase_if(m_nodes, isGone) > 0)
        m_news.isChanged = true;
}

const NodeView* ClusterState::find(const NodeId& id) const {
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? nullptr : &found->second;
}

std::int64_t ClusterState::sampledOneIn() const {
    std::int64_t oneIn = 1;
    for (const auto& [node, sampling] : m_sampling)
        oneIn = std::max(oneIn, sampling.oneIn);
    return oneIn;
}

int ClusterState::slotsOnlyOn(const NodeId& id) const {
    const std::optional<std::uint16_t> index = m_view ? m_view->indexOf(id) : std::nullopt;
    if (!index)
        return 0;
    return static_cast<int>(
        std::count_if(m_view->slots.begin(), m_view->slots.end(), [&](const SlotReplicas& slot) {
            return slot.inSync.size() == 1 && *slot.inSync.begin() == *index;
        }));
}

std::vector<NodeId> ClusterState::replicasOf(const QString& key) const {
    std::vector<NodeId> replicas;
    if (!m_view)
        return replicas;
    const QByteArray bytes = key.toUtf8();
    const SlotId slot = slotOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (slot.value >= m_view->slots.size())
        return replicas;
    const SlotReplicas& placed = m_view->slots[slot.value];
    for (const std::uint16_t index : placed.inSync)
        replicas.push_back(m_view->members[index].identity.id);
    for (const std::uint16_t index : placed.syncing)
        replicas.push_back(m_view->members[index].identity.id);
    return replicas;
}

bool operator==(const ClusterState& a, const ClusterState& b) {
    const bool sameView = a.m_view == b.m_view || (a.m_view && b.m_view && *a.m_view == *b.m_view);
    return sameView && a.m_nodes == b.m_nodes && a.m_facts == b.m_facts &&
           a.m_copies == b.m_copies && a.m_faults == b.m_faults && a.m_strangers == b.m_strangers &&
           a.m_primary == b.m_primary && a.m_epoch == b.m_epoch && a.m_rates == b.m_rates &&
           a.m_ratesSeenUs == b.m_ratesSeenUs && a.m_sampling == b.m_sampling &&
           a.m_nowUs == b.m_nowUs;
}

}  // namespace engram::gui
