// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/cluster_model.h"

#include <algorithm>
#include <utility>

#include "protocol/placement.h"

namespace engram::gui {

namespace {

/// What a node left out is news for so long; it says so again while it goes on.
constexpr std::int64_t kSamplingMemoryUs = 2'000'000;

/// Words that only a master uses for itself.
bool isMasterWord(std::string_view state) {
    return state == node_state::kStandby || state == node_state::kCandidate ||
           state == node_state::kRecovering || state == node_state::kNoLease;
}

bool isPeriodic(EventKind kind) {
    return kind == EventKind::Counters || kind == EventKind::SnapshotDone;
}

}  // namespace

ClusterModel::ClusterModel(QObject* parent) : QObject(parent) {}

void ClusterModel::apply(const std::vector<Event>& events, std::int64_t nowUs) {
    m_nowUs = nowUs;
    for (const Event& event : events)
        fold(event);
    settle();
    announce();
}

void ClusterModel::tick(std::int64_t nowUs) {
    m_nowUs = nowUs;
    settle();
    announce();
}

void ClusterModel::clear() {
    m_nodes.clear();
    m_facts.clear();
    m_copies.clear();
    m_view.reset();
    m_primary = m_primaryBefore = {};
    m_epoch = {};
    m_hops.clear();
    m_log.clear();
    m_rates.reset();
    m_sampling.clear();
    m_nextSerial = 1;
    Q_EMIT changed();
}

void ClusterModel::fold(const Event& event) {
    if (!event.node.isEmpty()) {
        nodeOf(event.node).lastHeardUs = m_nowUs;
        factsOf(event.node).lastHeardUs = m_nowUs;
    }
    if (!isPeriodic(event.kind))
        appendRow(event);
    switch (event.kind) {
        case EventKind::NodeState:
            return foldNodeState(event);
        case EventKind::ViewCommitted:
            return foldView(event);
        case EventKind::TakeoverServing:
            return takeOver(event.node, event.epoch);
        case EventKind::NodeSuspected:
            return foldSuspicion(event);
        case EventKind::NodeRemoved:
            return foldRemoval(event);
        case EventKind::NodeJoined:
            return foldJoin(event);
        case EventKind::SyncStarted:
        case EventKind::SyncProgress:
        case EventKind::SyncDone:
        case EventKind::SweepProgress:
            return foldSync(event);
        case EventKind::RequestStarted:
            return hearClient(event.from);
        case EventKind::HopSent:
        case EventKind::HopReceived:
        case EventKind::HopFailed:
            return foldHop(event);
        case EventKind::Counters:
            return foldCounters(event);
        case EventKind::Omitted:
            m_sampling[event.node] = {counterOf(event, "oneIn", 1), m_nowUs};
            m_changed = true;
            return;
        // These are rows of the log, and say nothing that another event does not also say.
        case EventKind::ViewProposed:
        case EventKind::PromiseGranted:
        case EventKind::PromiseRefused:
        case EventKind::CandidacyStarted:
        case EventKind::TakeoverStarted:
        case EventKind::LeaseLost:
        case EventKind::SteppedDown:
        case EventKind::Tally:
        case EventKind::SlotsOffline:
        case EventKind::LossDeclared:
        case EventKind::FaultInjected:
        case EventKind::RequestFinished:
        case EventKind::SnapshotDone:
        case EventKind::ProcessChanged:
        case EventKind::StreamChanged:
        case EventKind::NodeDismissed:
        case EventKind::Bookmark:
            return;
    }
}

void ClusterModel::appendRow(const Event& event) {
    if (m_log.size() == kKeptLogRows)
        m_log.pop_front();
    m_log.push_back({m_nextSerial++, event});
    ++m_newRows;
}

void ClusterModel::foldNodeState(const Event& event) {
    NodeFacts& facts = factsOf(event.node);
    if (event.time < facts.reportedAt)
        return;
    facts.noteWaiting(event.text, event.detail, m_nowUs);
    facts.reported = event.text;
    facts.reportedAt = event.time;
    if (event.time > facts.removedAt)
        facts.removedAt = {};
    if (event.time > facts.suspectedAt)
        facts.suspectedAt = {};
    NodeView& node = nodeOf(event.node);
    if (!node.inView && !node.launchedHere && isMasterWord(event.text))
        node.role = VisualRole::Backup;
    m_changed = true;
}

void ClusterModel::foldView(const Event& event) {
    Result<View> view = decodeView(event.detail);
    if (!view || (m_view && view->stamp <= m_view->stamp))
        return;
    const View before = m_view ? std::move(*m_view) : View{};
    m_view = std::move(*view);
    applyMembers(before, event.time);
    applySlots();
    takeOver(m_view->primary, m_view->stamp.epoch);
    m_changed = true;
}

void ClusterModel::applyMembers(const View& before, HybridTime time) {
    for (const Member& member : m_view->members) {
        NodeView& node = nodeOf(member.identity.id);
        NodeFacts& facts = factsOf(member.identity.id);
        node.inView = true;
        node.endpoint = member.endpoint;
        if (member.pid != 0)
            node.pid = member.pid;
        node.role = member.role == Role::Slave ? VisualRole::Slave : VisualRole::Backup;
        if (time > facts.removedAt || m_view->stamp.number >= facts.removedIn)
            facts.removedAt = {};
        if (before.find(member.identity.id) && !before.contains(member.identity))
            facts.suspectedAt = {};  // a new incarnation is another voter under the same name
    }
    for (const Member& member : before.members) {
        const NodeId& id = member.identity.id;
        if (m_view->find(id) || !m_nodes.contains(id))
            continue;
        nodeOf(id).inView = false;
        NodeFacts& facts = factsOf(id);
        if (time > facts.reportedAt) {
            facts.removedAt = time;
            facts.removedIn = m_view->stamp.number;
        }
    }
}

void ClusterModel::applySlots() {
    std::vector<std::pair<int, int>> shares(m_view->members.size());
    for (const SlotReplicas& slot : m_view->slots) {
        for (const std::uint16_t index : slot.inSync)
            ++shares[index].first;
        for (const std::uint16_t index : slot.syncing)
            ++shares[index].second;
    }
    for (auto& [id, node] : m_nodes) {
        const std::optional<std::uint16_t> index = m_view->indexOf(id);
        node.slotsInSync = index ? shares[*index].first : 0;
        node.slotsSyncing = index ? shares[*index].second : 0;
    }
}

void ClusterModel::takeOver(const NodeId& primary, Epoch epoch) {
    if (epoch < m_epoch || primary.isEmpty())
        return;
    m_epoch = epoch;
    if (primary == m_primary)
        return;
    m_primary = primary;
    m_rates.reset();
    m_changed = true;
}

void ClusterModel::foldSuspicion(const Event& event) {
    NodeFacts& facts = factsOf(event.to);
    if (event.time < facts.reportedAt && facts.reportedAt > facts.suspectedAt)
        return;
    facts.suspectedAt = event.time;
    facts.suspectedUs = m_nowUs;
    facts.suspectedBy = event.node;
    facts.suspicion = QString::fromStdString(event.text);
    m_changed = true;
}

void ClusterModel::foldRemoval(const Event& event) {
    // A view that still has the name, or has it again, lost an older incarnation only.
    if (m_view && m_view->stamp.number >= event.number && m_view->find(event.to))
        return;
    NodeFacts& facts = factsOf(event.to);
    if (event.time > facts.reportedAt) {
        facts.removedAt = event.time;
        facts.removedIn = event.number;
    }
    facts.suspectedAt = {};
    facts.slotsDone = facts.slotsTotal = 0;
    m_changed = true;
}

void ClusterModel::foldJoin(const Event& event) {
    NodeFacts& facts = factsOf(event.to);
    if (event.time > facts.removedAt)
        facts.removedAt = {};
    if (event.time > facts.suspectedAt)
        facts.suspectedAt = {};
    m_changed = true;
}

void ClusterModel::foldSync(const Event& event) {
    const bool isSweep = event.kind == EventKind::SweepProgress;
    NodeFacts& facts = factsOf(isSweep ? event.node : event.to);
    facts.slotsTotal = counterOf(event, "slotsTotal");
    facts.slotsDone = counterOf(event, "slotsDone");
    if (event.kind == EventKind::SyncDone || facts.slotsDone >= facts.slotsTotal)
        facts.slotsDone = facts.slotsTotal = 0;
    if (event.kind == EventKind::SyncDone)
        m_copies.erase({event.from, event.to});
    else if (!isSweep && !event.from.isEmpty() && !event.to.isEmpty())
        m_copies.insert({event.from, event.to});
    m_changed = true;
}

void ClusterModel::foldCounters(const Event& event) {
    NodeView& node = nodeOf(event.node);
    node.keys = counterOf(event, "keys", node.keys);
    node.bytes = counterOf(event, "bytes", node.bytes);
    if (event.node == m_primary)
        m_rates.fold(event);
    m_changed = true;
}

void ClusterModel::foldHop(const Event& event) {
    if (event.hop == HopKind::WriteRequest || event.hop == HopKind::ReadRequest)
        hearClient(event.from);
    const auto sender = m_facts.find(event.from);
    if (event.kind == EventKind::HopReceived && sender != m_facts.end() &&
        sender->second.suspectedBy == event.node && event.time > sender->second.suspectedAt) {
        sender->second.suspectedAt = {};  // it answered whoever suspected it
    }
    switch (m_hops.fold(event, m_nextSerial - 1)) {
        case HopBook::Change::Appended:
            ++m_newHops;
            break;
        case HopBook::Change::Failed:
            m_failedHops.push_back(m_hops.touched());
            break;
        case HopBook::Change::Completed:
            break;
    }
}

void ClusterModel::hearClient(const NodeId& label) {
    if (label.isEmpty() || isDaemon(label))
        return;
    if (!m_nodes.contains(label)) {
        const auto clients = std::count_if(m_nodes.begin(), m_nodes.end(), [](const auto& entry) {
            return entry.second.role == VisualRole::Client;
        });
        if (static_cast<std::size_t>(clients) >= kShownClients)
            return;
        NodeView client;
        client.id = label;
        client.role = VisualRole::Client;
        client.state = VisualState::Serving;
        m_nodes.emplace(label, client);
        m_changed = true;
    }
    m_nodes[label].lastHeardUs = m_nowUs;
}

NodeView& ClusterModel::nodeOf(const NodeId& id) {
    const auto [entry, isNew] = m_nodes.try_emplace(id);
    // A daemon may have been met as the sender of a request before it introduced itself.
    const bool wasClient = !isNew && entry->second.role == VisualRole::Client;
    if (isNew || wasClient) {
        entry->second = {};
        entry->second.id = id;
        m_changed = true;
    }
    return entry->second;
}

NodeFacts& ClusterModel::factsOf(const NodeId& id) {
    const auto [entry, isNew] = m_facts.try_emplace(id);
    if (isNew) {
        entry->second.firstSeenUs = m_nowUs;
        nodeOf(id);
    }
    return entry->second;
}

void ClusterModel::settle() {
    for (auto& [id, facts] : m_facts)
        settleNode(nodeOf(id), facts);
    removeEndedCopies();
    removeSilentClients();
    const auto primary = m_facts.find(m_primary);
    if (m_rates.rates().atUs != 0 && primary != m_facts.end() &&
        primary->second.isSilent(m_nowUs)) {
        m_rates.reset();
        m_changed = true;
    }
    const auto forgotten = [this](const auto& entry) {
        return m_nowUs - entry.second.atUs > kSamplingMemoryUs;
    };
    if (std::erase_if(m_sampling, forgotten) > 0)
        m_changed = true;
}

void ClusterModel::settleNode(NodeView& node, NodeFacts& facts) {
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
        m_failedNodes.push_back(node.id);
    node.state = verdict.state;
    node.stateText = std::move(verdict.text);
    node.syncShare = share;
    m_changed = true;
}

void ClusterModel::settleWaiting(NodeView& node, const NodeFacts& facts, VisualState state) {
    const bool isHeard = state != VisualState::Failed && state != VisualState::Stopped &&
                         state != VisualState::Unknown && !facts.isSilent(m_nowUs);
    const QString waitsFor = isHeard ? facts.waitsFor : QString();
    const bool isStuck = !waitsFor.isEmpty() && m_nowUs - facts.waitsSinceUs >= kPatienceUs;
    if (waitsFor == node.waitsFor && isStuck == node.isStuck)
        return;
    node.waitsFor = waitsFor;
    node.isStuck = isStuck;
    m_changed = true;
}

void ClusterModel::removeEndedCopies() {
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
        m_changed = true;
}

void ClusterModel::removeSilentClients() {
    const auto isGone = [this](const auto& entry) {
        const NodeView& node = entry.second;
        return node.role == VisualRole::Client && m_nowUs - node.lastHeardUs >= kClientSilenceUs;
    };
    if (std::erase_if(m_nodes, isGone) > 0)
        m_changed = true;
}

void ClusterModel::announce() {
    const int rows = std::min(std::exchange(m_newRows, 0), static_cast<int>(m_log.size()));
    const int hops = std::min(std::exchange(m_newHops, 0), static_cast<int>(this->hops().size()));
    const auto failedHops = std::exchange(m_failedHops, {});
    const auto failedNodes = std::exchange(m_failedNodes, {});
    const NodeId before = std::exchange(m_primaryBefore, m_primary);
    const bool isChanged = std::exchange(m_changed, false);
    if (rows > 0)
        Q_EMIT logAppended(rows);
    if (isChanged)
        Q_EMIT changed();
    if (hops > 0)
        Q_EMIT hopsAppended(hops);
    for (const HopView& hop : failedHops)
        Q_EMIT hopFailed(hop);
    if (before != m_primary)
        Q_EMIT primaryChanged(before, m_primary);
    for (const NodeId& id : failedNodes)
        Q_EMIT nodeFailed(id);
}

void ClusterModel::setProcessState(const NodeId& id, VisualRole role, VisualState state,
                                   const QString& text, const Endpoint& endpoint,
                                   std::uint64_t pid) {
    NodeView& node = nodeOf(id);
    NodeFacts& facts = factsOf(id);
    const bool hadEnded = facts.process && (facts.process->state == VisualState::Failed ||
                                            facts.process->state == VisualState::Stopped);
    const bool isAlive = state == VisualState::Starting || state == VisualState::Serving;
    if (hadEnded && isAlive) {
        facts = {};  // another process under the old name: nothing said before is about it
        node.keys = node.bytes = 0;
    }
    if (isAlive)
        facts.firstSeenUs = m_nowUs;  // silence counts from here
    facts.process = NodeFacts::Process{state, text};
    node.launchedHere = true;
    if (!node.inView)
        node.role = role;
    if (endpoint.isValid())
        node.endpoint = endpoint;
    if (pid != 0)
        node.pid = pid;
    m_changed = true;
    settle();
    announce();
}

void ClusterModel::setReachable(const Endpoint& endpoint, bool reachable) {
    for (const auto& [id, node] : m_nodes) {
        const auto facts = m_facts.find(id);
        if (node.endpoint == endpoint && facts != m_facts.end())
            facts->second.streamBroken = !reachable;
    }
    settle();
    announce();
}

void ClusterModel::dismiss(const NodeId& id) {
    if (m_nodes.erase(id) == 0)
        return;
    m_facts.erase(id);
    Q_EMIT changed();
}

const NodeView* ClusterModel::find(const NodeId& id) const {
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? nullptr : &found->second;
}

std::int64_t ClusterModel::sampledOneIn() const {
    std::int64_t oneIn = 1;
    for (const auto& [node, sampling] : m_sampling)
        oneIn = std::max(oneIn, sampling.oneIn);
    return oneIn;
}

int ClusterModel::slotsOnlyOn(const NodeId& id) const {
    const std::optional<std::uint16_t> index = m_view ? m_view->indexOf(id) : std::nullopt;
    if (!index)
        return 0;
    return static_cast<int>(
        std::count_if(m_view->slots.begin(), m_view->slots.end(), [&](const SlotReplicas& slot) {
            return slot.inSync.size() == 1 && *slot.inSync.begin() == *index;
        }));
}

std::vector<NodeId> ClusterModel::replicasOf(const QString& key) const {
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

}  // namespace engram::gui
