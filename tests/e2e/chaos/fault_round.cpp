// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "fault_round.h"

#include <QElapsedTimer>
#include <utility>
#include <vector>

namespace engram::chaos {

namespace {

constexpr int kServeMs = 10000;
constexpr int kEndMs = 10000;
/// A cluster serves so soon after the last fault, or names what it waits for (DESIGN 7).
constexpr int kPromisedMs = 2000;
constexpr int kWholeMs = 30000;
constexpr std::uint64_t kShortestMs = 300;
constexpr std::uint64_t kLongestMs = 1500;

double milliseconds(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

std::string numberText(std::uint64_t number) {
    return std::to_string(number);
}

/// A fault that began, and what ends it.
class ActiveFault {
public:
    ActiveFault(Cluster& cluster, Random& random, FaultKind kind)
        : m_cluster(cluster), m_random(random), m_kind(kind) {}

    void begin();
    /// False if a killed process did not end, or the hook refused.
    [[nodiscard]] bool end();

private:
    [[nodiscard]] NodeId any(const std::vector<NodeId>& ids) {
        return ids.empty() ? NodeId() : ids[m_random.below(ids.size())];
    }
    void kill(const NodeId& id);
    void killSlaves(int count);
    void freeze(const NodeId& id);
    void stop(const NodeId& id);
    void cutOff(const NodeId& id, const char* direction);
    void cut(const NodeId& one, const NodeId& other);
    void delayOneLink();
    void jumpOneClock();
    void tell(const NodeId& id, std::vector<std::string> arguments);
    void noteFaulty(const NodeId& id) { m_faulty.emplace_back(id, pidOf(id)); }
    [[nodiscard]] qint64 pidOf(const NodeId& id) const;
    [[nodiscard]] bool isGone(const NodeId& id) const;

    Cluster& m_cluster;
    Random& m_random;
    FaultKind m_kind;
    std::vector<NodeId> m_gone;
    std::vector<NodeId> m_frozen;
    std::vector<std::pair<NodeId, qint64>> m_faulty;  // with the process that has the fault
    bool m_refused = false;
};

void ActiveFault::begin() {
    const NodeId primary = m_cluster.primary();
    const NodeId backup = any(m_cluster.withRole("backup"));
    const NodeId slave = any(m_cluster.withRole("slave"));
    switch (m_kind) {
        case FaultKind::KillPrimary:
            return kill(primary);
        case FaultKind::KillBackup:
            return kill(backup);
        case FaultKind::KillSlave:
            return killSlaves(1);
        case FaultKind::KillPrimaryAndSlave:
            kill(primary);
            return killSlaves(1);
        case FaultKind::KillPrimaryAndTwoSlaves:
            kill(primary);
            return killSlaves(2);
        case FaultKind::FreezePrimary:
            return freeze(primary);
        case FaultKind::FreezeBackup:
            return freeze(backup);
        case FaultKind::FreezeSlave:
            return freeze(slave);
        case FaultKind::StopPrimary:
            return stop(primary);
        case FaultKind::StopSlave:
            return stop(slave);
        case FaultKind::PartitionPrimary:
            return cutOff(primary, "BOTH");
        case FaultKind::MutePrimary:
            return cutOff(primary, "OUT");
        case FaultKind::DeafPrimary:
            return cutOff(primary, "IN");
        case FaultKind::PartitionSlave:
            return cutOff(slave, "BOTH");
        case FaultKind::DropLink:
            return cut(primary, slave);
        case FaultKind::DelayLink:
            return delayOneLink();
        case FaultKind::JumpClock:
            return jumpOneClock();
        case FaultKind::Promote:
            m_refused = !m_cluster.promote(primary, backup).empty();
            return;
    }
}

void ActiveFault::kill(const NodeId& id) {
    m_cluster.note("kill " + id.text());
    m_cluster.launcher().kill(id);
    m_gone.push_back(id);
}

void ActiveFault::killSlaves(int count) {
    std::vector<NodeId> slaves = m_cluster.withRole("slave");
    for (int i = 0; i < count && !slaves.empty(); ++i) {
        const std::uint64_t index = m_random.below(slaves.size());
        kill(slaves[index]);
        slaves.erase(slaves.begin() + static_cast<std::ptrdiff_t>(index));
    }
}

void ActiveFault::freeze(const NodeId& id) {
    m_cluster.note("freeze " + id.text());
    m_cluster.launcher().freeze(id);
    m_frozen.push_back(id);
}

void ActiveFault::stop(const NodeId& id) {
    m_cluster.note("stop " + id.text());
    m_cluster.launcher().stop(id);
    m_gone.push_back(id);
}

void ActiveFault::tell(const NodeId& id, std::vector<std::string> arguments) {
    m_refused = !m_cluster.fault(id, std::move(arguments)).empty() || m_refused;
}

void ActiveFault::cutOff(const NodeId& id, const char* direction) {
    for (const NodeId& other : m_cluster.others(id))
        tell(id, {"LINK", other.text(), "DROP", direction});
    noteFaulty(id);
}

void ActiveFault::cut(const NodeId& one, const NodeId& other) {
    tell(one, {"LINK", other.text(), "DROP", "BOTH"});
    noteFaulty(one);
}

void ActiveFault::delayOneLink() {
    const NodeId from = any(m_cluster.others(NodeId()));
    const NodeId to = any(m_cluster.others(from));
    tell(from, {"LINK", to.text(), "DELAY", numberText(20 + m_random.below(80)), "BOTH"});
    noteFaulty(from);
}

void ActiveFault::jumpOneClock() {
    const NodeId id = any(m_cluster.others(NodeId()));
    const auto drift = static_cast<std::int64_t>(m_random.below(300001)) - 150000;
    tell(id, {"CLOCK", numberText(50 + m_random.below(4950)), std::to_string(drift)});
    noteFaulty(id);
}

qint64 ActiveFault::pidOf(const NodeId& id) const {
    const ProcessInfo* info = m_cluster.launcher().find(id);
    const bool isAlive = info != nullptr && (info->state == ProcessState::Running ||
                                             info->state == ProcessState::Frozen);
    return isAlive ? info->pid : 0;
}

bool ActiveFault::isGone(const NodeId& id) const {
    const ProcessInfo* info = m_cluster.launcher().find(id);
    return info == nullptr || info->state == ProcessState::Exited ||
           info->state == ProcessState::Killed || info->state == ProcessState::Failed;
}

bool ActiveFault::end() {
    m_cluster.note("end of " + std::string(rowOf(m_kind).name));
    bool isOver = !m_refused;
    for (const NodeId& id : m_gone) {
        isOver = waitUntil([&] { return isGone(id); }, kEndMs) && isOver;
        m_cluster.launcher().restart(id);
    }
    for (const NodeId& id : m_frozen)
        m_cluster.launcher().thaw(id);
    for (const auto& [id, pid] : m_faulty) {
        // A process that another fault ended took its own along.
        if (pid != 0 && pidOf(id) == pid)
            isOver = m_cluster.fault(id, {"CLEAR"}).empty() && isOver;
    }
    return isOver;
}

void finishRound(Cluster& cluster, RoundResult& result) {
    QElapsedTimer sinceEnd;
    sinceEnd.start();
    result.waitedFor = cluster.tryWrite(kPromisedMs);
    if (result.waitedFor == "(none)")
        result.failure = "2 s after the fault it did not serve and named no reason";
    if (!cluster.waitWhole(kWholeMs)) {
        result.failure = "not whole 30 s after the fault: " + cluster.whatLacks();
        cluster.note(result.failure);
    }
    result.wholeAfterMs = milliseconds(sinceEnd);
}

}  // namespace

RoundResult runRound(Cluster& cluster, Workload& load, Random& random, FaultKind kind,
                     std::optional<FaultKind> alongside) {
    const FaultRow& row = rowOf(kind);
    RoundResult result;
    result.kind = kind;
    std::optional<ActiveFault> second;
    if (alongside) {
        second.emplace(cluster, random, *alongside);
        second->begin();
    }
    ActiveFault fault(cluster, random, kind);
    load.watch(row.isTakeover ? cluster.endpointOf(cluster.primary()) : Endpoint());
    fault.begin();
    const auto lasts = static_cast<int>(kShortestMs + random.below(kLongestMs - kShortestMs));
    if (row.isTakeover) {
        static_cast<void>(
            waitUntil([&load] { return load.watched().servedAfterMs.has_value(); }, kServeMs));
        result.servedAfterMs = load.watched().servedAfterMs;
        if (!result.servedAfterMs)
            result.failure = "no other primary served within 10 s";
    }
    letPass(lasts);
    result.longestGapMs = load.watched().longestGapMs;
    const bool isOver = fault.end();
    if (!isOver || (second && !second->end()))
        result.failure = "a fault could not be begun or ended as planned";
    finishRound(cluster, result);
    return result;
}

}  // namespace engram::chaos
