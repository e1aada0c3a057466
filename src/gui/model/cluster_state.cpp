// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_model/cluster_state.h"

#include <algorithm>
#include <utility>

#include "common/chain_steps.h"
#include "gui_model/observer_events.h"

namespace engram::gui {

namespace {

/// Words that only a master uses for itself.
bool isMasterWord(std::string_view state) {
    return state == node_state::kStandby || state == node_state::kCandidate ||
           state == node_state::kRecovering || state == node_state::kNoLease;
}

}  // namespace

ClusterState::News ClusterState::apply(std::span<const Event> events, std::int64_t nowUs) {
    m_nowUs = nowUs;
    m_isPrologue = !events.empty() && events.front().kind == EventKind::Prologue;
    for (const Event& event : events)
        fold(event);
    settle();
    return std::exchange(m_news, {});
}

void ClusterState::fold(const Event& event) {
    if (event.kind > EventKind::SnapshotDone)
        return foldObserved(event);
    if (event.kind == EventKind::ViewCommitted)
        foldView(event);  // may be the first that is heard of its teller
    if (hear(event.node))
        foldHeard(event);
    else
        noteStranger(event.node);
}

void ClusterState::foldObserved(const Event& event) {
    if (event.kind == EventKind::ProcessChanged)
        foldProcess(event);
    else if (event.kind == EventKind::StreamChanged)
        foldStream(event);
    else if (event.kind == EventKind::NodeDismissed)
        dismiss(event.to);
}

void ClusterState::foldHeard(const Event& event) {
    switch (event.kind) {
        case EventKind::NodeState:
            return foldNodeState(event);
        case EventKind::TakeoverServing:
            return foldServing(event);
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
            m_news.isChanged = true;
            return;
        case EventKind::FaultInjected:
            if (event.to.isEmpty() || checkName(event.to))
                m_news.isChanged = m_faults.apply(event) || m_news.isChanged;
            return;
        case EventKind::ViewCommitted:  // folded by fold()
        case EventKind::ProcessChanged:
        case EventKind::StreamChanged:
        case EventKind::NodeDismissed:
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
        case EventKind::RequestFinished:
        case EventKind::SnapshotDone:
        case EventKind::Bookmark:
        case EventKind::Prologue:
            return;
    }
}

bool ClusterState::hear(const NodeId& id) {
    const auto known = m_facts.find(id);
    if (known == m_facts.end() && !isInView(id))
        return false;
    NodeFacts& facts = known == m_facts.end() ? factsOf(id) : known->second;
    facts.lastHeardUs = m_nowUs;  // settle() hands it on
    return true;
}

bool ClusterState::checkName(const NodeId& id) {
    if (isDaemon(id) || isInView(id))
        return true;
    noteStranger(id);
    return false;
}

void ClusterState::noteStranger(const NodeId& id) {
    if (!m_isPrologue)  // it may have left since
        m_strangers.note(id);
}

void ClusterState::foldNodeState(const Event& event) {
    NodeFacts& facts = factsOf(event.node);
    if (event.time < facts.reportedAt)
        return;
    facts.noteWaiting(event.text, event.detail, m_nowUs);
    facts.reported = event.text;
    facts.said = QString::fromStdString(event.text);
    facts.reportedAt = event.time;
    if (event.time > facts.removedAt)
        facts.removedAt = {};
    if (event.time > facts.suspectedAt)
        facts.suspectedAt = {};
    NodeView& node = nodeOf(event.node);
    if (!node.inView && !node.launchedHere && isMasterWord(event.text))
        node.role = VisualRole::Backup;
    m_news.isChanged = true;
}

void ClusterState::foldView(const Event& event) {
    Result<View> view = decodeView(event.detail);
    if (!view || (m_view && view->stamp <= m_view->stamp) || !isCredible(*view, event.node))
        return;
    const auto before = std::exchange(m_view, std::make_shared<const View>(std::move(*view)));
    applyMembers(before.get(), event.time);
    applySlots();
    takeOver(m_view->primary, m_view->stamp.epoch);
    m_news.isChanged = true;
}

bool ClusterState::isCredible(const View& view, const NodeId& teller) const {
    const ViewStamp known = m_view ? m_view->stamp : ViewStamp{};
    if (!couldFollow(known.epoch, view.stamp.epoch) ||
        !couldFollow(known.number, view.stamp.number))
        return false;
    if (isDaemon(teller) || (!m_view && m_facts.empty()))
        return true;  // the first word of a cluster that somebody else runs
    // A master that no view named may have taken over: then its view hangs on the chain.
    return m_view && view.cluster == m_view->cluster && view.find(teller) &&
           std::any_of(view.predecessor.begin(), view.predecessor.end(),
                       [this](const Identity& before) { return m_view->contains(before); });
}

void ClusterState::foldServing(const Event& event) {
    if (nodeOf(event.node).role != VisualRole::Slave && couldFollow(m_epoch, event.epoch))
        takeOver(event.node, event.epoch);
}

void ClusterState::applyMembers(const View* before, HybridTime time) {
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
        if (before && before->find(member.identity.id) && !before->contains(member.identity))
            facts.suspectedAt = {};  // a new incarnation is another voter under the same name
    }
    if (!before)
        return;
    for (const Member& member : before->members) {
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

void ClusterState::applySlots() {
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

void ClusterState::takeOver(const NodeId& primary, Epoch epoch) {
    if (epoch < m_epoch || primary.isEmpty())
        return;
    m_epoch = epoch;
    if (primary == m_primary)
        return;
    m_primary = primary;
    m_news.isChanged = true;
}

void ClusterState::foldSuspicion(const Event& event) {
    if (!checkName(event.to))
        return;
    NodeFacts& facts = factsOf(event.to);
    if (event.time < facts.reportedAt && facts.reportedAt > facts.suspectedAt)
        return;
    facts.suspectedAt = event.time;
    facts.suspectedUs = m_nowUs;
    facts.suspectedBy = event.node;
    facts.suspicion = QString::fromStdString(event.text);
    m_news.isChanged = true;
}

void ClusterState::foldRemoval(const Event& event) {
    // A view that still has the name, or has it again, lost an older incarnation only.
    if (m_view && m_view->stamp.number >= event.number && m_view->find(event.to))
        return;
    if (!checkName(event.to))
        return;
    NodeFacts& facts = factsOf(event.to);
    if (event.time > facts.reportedAt) {
        facts.removedAt = event.time;
        facts.removedIn = event.number;
    }
    facts.suspectedAt = {};
    facts.slotsDone = facts.slotsTotal = 0;
    m_news.isChanged = true;
}

void ClusterState::foldJoin(const Event& event) {
    if (!checkName(event.to))
        return;
    NodeFacts& facts = factsOf(event.to);
    if (event.time > facts.removedAt)
        facts.removedAt = {};
    if (event.time > facts.suspectedAt)
        facts.suspectedAt = {};
    m_news.isChanged = true;
}

void ClusterState::foldSync(const Event& event) {
    const bool isSweep = event.kind == EventKind::SweepProgress;
    const bool hasSource = !isSweep && !event.from.isEmpty();
    if ((!isSweep && !checkName(event.to)) || (hasSource && !checkName(event.from)))
        return;
    NodeFacts& facts = factsOf(isSweep ? event.node : event.to);
    facts.slotsTotal = counterOf(event, "slotsTotal");
    facts.slotsDone = counterOf(event, "slotsDone");
    if (event.kind == EventKind::SyncDone || facts.slotsDone >= facts.slotsTotal)
        facts.slotsDone = facts.slotsTotal = 0;
    if (event.kind == EventKind::SyncDone)
        m_copies.erase({event.from, event.to});
    else if (hasSource)
        m_copies.insert({event.from, event.to});
    m_news.isChanged = true;
}

void ClusterState::foldCounters(const Event& event) {
    NodeView& node = nodeOf(event.node);
    node.keys = counterOf(event, "keys", node.keys);
    node.bytes = counterOf(event, "bytes", node.bytes);
    if (event.node == m_primary) {
        m_rates.fold(event);
        m_ratesSeenUs = m_nowUs;
    } else {
        m_rates.foldOther(event);
    }
    m_news.isChanged = true;
}

void ClusterState::foldHop(const Event& event) {
    if (event.hop == HopKind::WriteRequest || event.hop == HopKind::ReadRequest)
        hearClient(event.from);
    const auto sender = m_facts.find(event.from);
    if (event.kind == EventKind::HopReceived && sender != m_facts.end() &&
        sender->second.suspectedBy == event.node && event.time > sender->second.suspectedAt) {
        sender->second.suspectedAt = {};  // it answered whoever suspected it
    }
}

void ClusterState::foldProcess(const Event& event) {
    const ProcessReport report = processReportOf(event);
    NodeView& node = nodeOf(event.to);
    NodeFacts& facts = factsOf(event.to);
    const VisualState state = report.look.state;
    const bool hadEnded = facts.process && (facts.process->state == VisualState::Failed ||
                                            facts.process->state == VisualState::Stopped);
    const bool isAlive = state == VisualState::Starting || state == VisualState::Serving;
    if (hadEnded && isAlive) {
        facts = {};  // another process under the old name: nothing said before is about it
        node.keys = node.bytes = 0;
    }
    if (!isAlive && state != VisualState::Suspect)
        m_faults.forget(event.to);  // they lived in the process
    if (isAlive)
        facts.firstSeenUs = m_nowUs;  // silence counts from here
    facts.process = NodeFacts::Process{state, report.look.word};
    node.launchedHere = true;
    if (!node.inView)
        node.role = report.role == Role::Slave ? VisualRole::Slave : VisualRole::Backup;
    if (report.endpoint.isValid())
        node.endpoint = report.endpoint;
    if (report.pid != 0)
        node.pid = report.pid;
    m_news.isChanged = true;
}

void ClusterState::foldStream(const Event& event) {
    const Result<Endpoint> endpoint = parseEndpoint(event.detail);
    for (const auto& [id, node] : m_nodes) {
        const auto facts = m_facts.find(id);
        if (endpoint && node.endpoint == *endpoint && facts != m_facts.end())
            facts->second.streamBroken = event.text == stream_word::kDown;
    }
}

void ClusterState::dismiss(const NodeId& id) {
    if (m_nodes.erase(id) == 0)
        return;
    m_facts.erase(id);
    m_news.isChanged = true;
    if (m_facts.empty())
        end();
}

void ClusterState::end() {
    const std::int64_t nowUs = m_nowUs;
    News news = std::move(m_news);
    *this = {};
    m_nowUs = nowUs;
    m_news = std::move(news);
}

void ClusterState::hearClient(const NodeId& label) {
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
        client.firstHeardUs = m_nowUs;
        m_nodes.emplace(label, client);
        m_news.isChanged = true;
    }
    m_nodes[label].lastHeardUs = m_nowUs;
}

NodeView& ClusterState::nodeOf(const NodeId& id) {
    const auto [entry, isNew] = m_nodes.try_emplace(id);
    // A daemon may have been met as the sender of a request before it introduced itself.
    const bool wasClient = !isNew && entry->second.role == VisualRole::Client;
    if (isNew || wasClient) {
        entry->second = {};
        entry->second.id = id;
        m_news.isChanged = true;
    }
    return entry->second;
}

NodeFacts& ClusterState::factsOf(const NodeId& id) {
    const auto [entry, isNew] = m_facts.try_emplace(id);
    if (isNew) {
        entry->second.firstSeenUs = m_nowUs;
        nodeOf(id);
    }
    return entry->second;
}

}  // namespace engram::gui
