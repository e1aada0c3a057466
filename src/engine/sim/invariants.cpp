// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/invariants.h"

#include <algorithm>
#include <array>

#include "protocol/placement.h"

namespace engram::sim {
namespace {

/// Looking at all keys after every turn would cost more than the turn.
constexpr std::uint64_t kTurnsPerCheck = 64;
constexpr std::size_t kKeysPerCheck = 8;

std::string stampText(const View& view) {
    return std::to_string(view.stamp.epoch.value) + '/' + std::to_string(view.stamp.number.value);
}

std::vector<Identity> identitiesAt(const View& view, const SlotReplicas::Indices& indices) {
    std::vector<Identity> found;
    for (const std::uint16_t index : indices)
        found.push_back(view.members[index].identity);
    return found;
}

bool contains(const std::vector<Identity>& all, const Identity& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

/// Equal apart from who committed it and under which epoch. A view that is committed again under
/// a new epoch has itself for a predecessor.
bool sameContent(const View& a, const View& b) {
    return a.members == b.members && a.slots == b.slots;
}

std::vector<Identity> sorted(std::vector<Identity> identities) {
    std::sort(identities.begin(), identities.end());
    return identities;
}

}  // namespace

bool isSafety(std::string_view invariant) {
    constexpr std::array<std::string_view, 7> kSafety{
        "linearizable", "acknowledged-write", "one-primary",   "view-chain",
        "last-replica", "directory",          "equal-replicas"};
    return std::find(kSafety.begin(), kSafety.end(), invariant) != kSafety.end();
}

Invariants::Invariants(World& world) : m_world(world), m_seen(world.nodes().size()) {}

void Invariants::report(std::string invariant, std::string detail) {
    if (m_violation)
        return;
    m_world.log().line(m_world.now(), "!! " + invariant + ": " + detail);
    m_violation = Violation{std::move(invariant), std::move(detail), m_world.now()};
}

bool Invariants::isForeign(const SimNode& node) {
    if (!node.view || node.view->cluster == m_cluster)
        return false;
    const auto& nodes = m_world.nodes();
    const bool isRemembered = std::any_of(nodes.begin(), nodes.end(), [&](const SimNode& other) {
        return other.isUp() && other.view && other.view->cluster == m_cluster;
    });
    if (m_cluster.value != 0 && isRemembered)
        return true;
    // The first cluster, or nobody is left who knows the one before: no loss can be declared.
    if (m_cluster.value != 0 && !m_lossDeclaredAt)
        m_lossDeclaredAt = m_world.schedule().nextSerial();
    m_cluster = node.view->cluster;
    m_committed.clear();
    m_byNumber.clear();
    m_primaries.clear();
    return false;
}

void Invariants::onTurnEnd(NodeIndex index) {
    const SimNode& node = m_world.nodes()[index];
    if (isForeign(node))
        return;
    if (node.role == Role::Master)
        checkPrimary(node);
    if (++m_turns % kTurnsPerCheck == 0)
        checkSomeKept();
    if (node.view == m_seen[index])
        return;
    m_seen[index] = node.view;
    if (!node.view)
        return;
    checkView(node.view);
    if (node.role == Role::Master)
        checkAllKept();
}

void Invariants::checkPrimary(const SimNode& node) {
    if (!node.process->isPrimary())
        return;
    const Epoch epoch = node.process->epoch();
    const auto [found, added] = m_primaries.emplace(epoch, node.identity);
    if (!added && found->second != node.identity && isExtinct(epoch, found->second)) {
        found->second = node.identity;
        return;
    }
    if (!added && found->second != node.identity)
        report("one-primary", "epoch " + std::to_string(epoch.value) + " has the primaries " +
                                  found->second.id.text() + " and " + node.id.text());
}

void Invariants::checkView(const ViewPtr& view) {
    const auto [found, added] = m_committed.emplace(view->stamp, view);
    const bool isSame = found->second == view || *found->second == *view;
    if (!isSame && isForgotten(*found->second)) {
        found->second = view;
    } else if (!added) {
        if (!isSame)
            report("view-chain", "two views are committed as " + stampText(*view) + ":\n    " +
                                     encodeView(*found->second) + "\n    " + encodeView(*view));
        return;
    }
    const auto [same, first] = m_byNumber.emplace(view->stamp.number, view);
    if (!first && !sameContent(*same->second, *view) && isExtinct(*same->second)) {
        // Everybody died who held data of the other chain, and who could tell of it: the survivor
        // goes on from what it knows.
        m_byNumber.erase(same, m_byNumber.end());
        m_byNumber.emplace(view->stamp.number, view);
        return;
    }
    if (!first) {
        if (!sameContent(*same->second, *view))
            report("view-chain", "number " + std::to_string(view->stamp.number.value) +
                                     " was committed with different contents:\n    " +
                                     encodeView(*same->second) + "\n    " + encodeView(*view));
        return;
    }
    if (same != m_byNumber.begin() && std::prev(same)->first.value + 1 == same->first.value)
        checkChain(*std::prev(same)->second, *view);
    if (std::next(same) != m_byNumber.end() &&
        std::next(same)->first.value == same->first.value + 1)
        checkChain(*view, *std::next(same)->second);
}

bool Invariants::isExtinct(Epoch epoch, const Identity& primary) {
    return m_world.find(primary) == nullptr &&
           std::all_of(m_committed.begin(), m_committed.end(), [&](const auto& row) {
               return row.first.epoch != epoch || isExtinct(*row.second);
           });
}

bool Invariants::isForgotten(const View& view) {
    const Member* primary = view.find(view.primary);
    return primary != nullptr && isExtinct(view.stamp.epoch, primary->identity);
}

bool Invariants::isExtinct(const View& view) {
    return std::none_of(view.members.begin(), view.members.end(), [this](const Member& member) {
        return member.role == Role::Slave && m_world.find(member.identity) != nullptr;
    });
}

void Invariants::checkChain(const View& before, const View& after) {
    const std::vector<Identity> named = sorted(after.predecessor);
    if (named != sorted(before.identities()) && named != sorted(after.identities()))
        report("view-chain",
               "view " + stampText(after) + " does not name the members of " + stampText(before));
    checkInSyncStays(before, after);
}

void Invariants::checkInSyncStays(const View& before, const View& after) {
    const bool sameMembers = before.members == after.members;
    for (std::size_t slot = 0; slot < before.slots.size(); ++slot) {
        const SlotReplicas& old = before.slots[slot];
        const SlotReplicas& now = after.slots[slot];
        if (old.inSync.empty() || (sameMembers && old == now))
            continue;
        if (!m_writtenAt.contains(slot))
            continue;  // nothing to lose yet
        const std::vector<Identity> held = identitiesAt(before, old.inSync);
        const std::vector<Identity> filled = identitiesAt(before, old.syncing);
        const std::vector<Identity> hold = identitiesAt(after, now.inSync);
        bool justified = !hold.empty();
        for (const Identity& one : hold)
            justified = justified && (contains(held, one) || contains(filled, one));
        if (justified || m_lossDeclaredAt || !heldData(slot, after.stamp))
            continue;
        return report("last-replica", "slot " + std::to_string(slot) + ": view " +
                                          stampText(after) + " drops the in-sync replicas of " +
                                          stampText(before) + " or takes strangers for them");
    }
}

bool Invariants::heldData(std::size_t slot, ViewStamp proposal) const {
    const auto written = m_writtenAt.find(slot);
    if (written == m_writtenAt.end())
        return false;
    const auto proposed = m_proposedAt.find(proposal);
    return proposed == m_proposedAt.end() || written->second < proposed->second;
}

void Invariants::onEvent(NodeIndex node, const Event& event) {
    (void)node;
    if (event.kind == EventKind::ViewProposed)
        m_proposedAt.emplace(ViewStamp{event.epoch, event.number}, m_world.schedule().nextSerial());
    if (event.kind == EventKind::LossDeclared && !m_lossDeclaredAt)
        m_lossDeclaredAt = m_world.schedule().nextSerial();
}

namespace {
bool holdsWrite(const Operation& operation, const OperationResult& result) {
    return !result.version.isNone() && (std::holds_alternative<WriteOperation>(operation) ||
                                        std::holds_alternative<UpdateOperation>(operation) ||
                                        std::holds_alternative<DeleteOperation>(operation));
}
}  // namespace

void Invariants::onReply(NodeIndex index, const Operation& operation,
                         const OperationResult& result) {
    const SimNode& node = m_world.nodes()[index];
    if (result.status != Status::Ok || m_violation)
        return;
    if (isForeign(node) && holdsWrite(operation, result))
        return report("acknowledged-write",
                      node.id.text() + " acknowledges a write to a cluster of its own");
    // A master may answer and then start afresh, without a view, in one turn.
    if (!node.view && !m_seen[index] && holdsWrite(operation, result))
        return report("acknowledged-write", node.id.text() + " answers without a view");
    if (const auto* write = std::get_if<WriteOperation>(&operation)) {
        m_writtenAt.emplace(slotOf(write->key).value, m_world.schedule().nextSerial());
        return noteAcknowledged(write->key, result.version);
    }
    if (const auto* update = std::get_if<UpdateOperation>(&operation)) {
        if (result.version.isNone())
            return;  // it changed nothing
        m_writtenAt.emplace(slotOf(update->key).value, m_world.schedule().nextSerial());
        return noteAcknowledged(update->key, result.version);
    }
    if (const auto* erase = std::get_if<DeleteOperation>(&operation)) {
        if (result.count > 0)
            noteAcknowledged(erase->keys.back(), result.version);
    }
}

void Invariants::noteAcknowledged(const std::string& key, Version version) {
    const auto [at, added] = m_acknowledgedAt.emplace(key, m_acknowledged.size());
    if (added)
        m_acknowledged.push_back({key, slotOf(key), version});
    Acknowledged& write = m_acknowledged[at->second];
    write.version = std::max(write.version, version);
    // A primary that lost its term unknowingly may still answer; the newest view counts.
    if (const ViewPtr view = newestCommitted())
        checkKept(*view, holdersOf(*view), write);
}

ViewPtr Invariants::newestCommitted() const {
    // Not only what running nodes know: all who knew a newer one may have died.
    const ViewPtr known = m_world.newestView();
    if (m_committed.empty() || (known && m_committed.rbegin()->first < known->stamp))
        return known;
    return m_committed.rbegin()->second;
}

Invariants::Holders Invariants::holdersOf(const View& view) {
    Holders holders;
    holders.reserve(view.members.size());
    for (const Member& member : view.members)
        holders.push_back(m_world.find(member.identity));
    return holders;
}

void Invariants::checkAllKept() {
    const ViewPtr view = newestCommitted();
    if (!view)
        return;
    const Holders holders = holdersOf(*view);
    for (const Acknowledged& write : m_acknowledged)
        checkKept(*view, holders, write);
}

void Invariants::checkSomeKept() {
    const ViewPtr view = newestCommitted();
    if (!view || m_acknowledged.empty())
        return;
    const Holders holders = holdersOf(*view);
    for (std::size_t i = 0; i < std::min(kKeysPerCheck, m_acknowledged.size()); ++i)
        checkKept(*view, holders, m_acknowledged[m_nextToCheck++ % m_acknowledged.size()]);
}

void Invariants::checkKept(const View& view, const Holders& holders, const Acknowledged& write) {
    const SlotReplicas& replicas = view.slots[write.slot.value];
    if (m_violation || m_lossDeclaredAt)
        return;
    if (replicas.inSync.empty())
        return report("acknowledged-write", write.key + ": acknowledged without a replica");
    for (const std::uint16_t member : replicas.inSync) {
        const SimNode* slave = holders[member];
        if (slave == nullptr)
            continue;  // died since: what it had is gone, rightly or not
        const Store* store = slave->process->store();
        const Entry* entry = store != nullptr ? store->get(write.slot, write.key) : nullptr;
        if (entry == nullptr && slave->process->floor(write.slot) >= write.version)
            continue;  // deleted since, and the tombstone is purged
        if (entry == nullptr || entry->version < write.version)
            return report("acknowledged-write",
                          write.key + '@' + toText(write.version) +
                              " is acknowledged, but in-sync replica " + slave->id.text() +
                              " of view " + stampText(view) + " has " +
                              (entry != nullptr ? toText(entry->version) : "nothing"));
    }
}

bool isFullyRedundant(World& world, std::string& why) {
    const std::optional<NodeIndex> primary = world.primary();
    const ViewPtr view = primary ? world.nodes()[*primary].view : nullptr;
    if (!view) {
        why = "no primary with a view";
        return false;
    }
    std::size_t slaves = 0;
    for (const SimNode& node : world.nodes()) {
        if (!node.isUp() || !view->contains(node.identity)) {
            why = node.id.text() + " is not in view " + stampText(*view);
            return false;
        }
        slaves += node.role == Role::Slave ? 1 : 0;
    }
    const std::size_t wanted = std::min<std::size_t>(view->replicas, slaves);
    for (std::size_t slot = 0; slot < view->slots.size(); ++slot) {
        const SlotReplicas& replicas = view->slots[slot];
        if (replicas.inSync.size() != wanted || !replicas.syncing.empty()) {
            why = "slot " + std::to_string(slot) + " of view " + stampText(*view) + " has " +
                  std::to_string(replicas.inSync.size()) + " in-sync and " +
                  std::to_string(replicas.syncing.size()) + " syncing replicas";
            return false;
        }
    }
    return true;
}

std::string differingReplicas(World& world) {
    const ViewPtr view = world.newestView();
    for (std::uint16_t slot = 0; slot < view->slots.size(); ++slot) {
        std::optional<SlotDigest> first;
        for (const std::uint16_t member : view->slots[slot].inSync) {
            const SimNode* slave = world.find(view->members[member].identity);
            if (slave == nullptr)
                continue;
            const SlotDigest digest = slave->process->store()->digest(SlotId{slot});
            if (first && *first != digest)
                return "slot " + std::to_string(slot) + ": " + slave->id.text() + " has " +
                       std::to_string(digest.count) + " entries, others " +
                       std::to_string(first->count) + " or different ones";
            first = digest;
        }
    }
    return {};
}

std::map<std::string, Version> keysOfSlaves(World& world) {
    std::map<std::string, std::pair<Version, bool>> newest;
    const ViewPtr view = world.newestView();
    for (std::uint16_t slot = 0; slot < view->slots.size(); ++slot) {
        for (const std::uint16_t member : view->slots[slot].inSync) {
            const SimNode* slave = world.find(view->members[member].identity);
            if (slave == nullptr)
                continue;
            for (const Entry* entry :
                 slave->process->store()->scan(SlotId{slot}, {}, true, SIZE_MAX)) {
                auto& known = newest[entry->key];
                if (known.first < entry->version)
                    known = {entry->version, entry->tombstone};
            }
        }
    }
    std::map<std::string, Version> keys;
    for (const auto& [key, version] : newest)
        if (!version.second)
            keys.emplace(key, version.first);
    return keys;
}

}  // namespace engram::sim
