// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/membership.h"

#include <absl/container/flat_hash_set.h>

#include <algorithm>
#include <string_view>

#include "common/assert.h"

namespace engram {

Membership::Membership(MasterCore& core, Directory& directory, Writes& writes)
    : m_core(core), m_directory(directory), m_writes(writes) {}

void Membership::found(ClusterId cluster) {
    const ProtocolSettings& protocol = m_core.settings.protocol;
    propose(foundingView(cluster, m_core.epoch, m_core.settings.self, protocol.replicas,
                         protocol.minInSync));
}

void Membership::inherit(const View& view, bool predecessorMatters) {
    View next = view;
    next.stamp.epoch = m_core.epoch;
    next.primary = m_core.self().id;
    if (!predecessorMatters) {
        next.predecessor = next.identities();
        next.lost.clear();  // whoever committed it has declared them
    }
    m_predecessorMatters = predecessorMatters;
    propose(std::move(next));
}

void Membership::noteIncarnation(const Identity& identity) {
    for (const ViewPtr& view : {m_core.committed, m_core.proposed}) {
        const Member* known = view ? view->find(identity.id) : nullptr;
        if (known != nullptr && known->identity != identity)
            noteGone(known->identity);
    }
}

void Membership::noteGone(const Identity& identity) {
    if (!m_core.gone.insert(identity).second || !m_core.proposed)
        return;
    // Survivors may decide alone only if none of them has moved on: what they accepted before the
    // last proof of death does not count, since a majority may have formed in between.
    m_accepted = {m_core.self()};
    for (const Member& member : audience())
        sendAccept(member.identity.id);
}

void Membership::onJoin(const Join& join) {
    const Member& member = join.member;
    const NodeId& id = member.identity.id;
    if (id == m_core.self().id)
        return;
    noteIncarnation(member.identity);
    if (isMember(member.identity)) {
        sendAccept(id);
        return;
    }
    if (join.epoch.value != 0) {  // it took part in a view that was never committed
        if (m_core.committed) {
            m_core.send(id, Removed{m_core.epoch, m_core.cluster, m_core.committed->stamp.number,
                                    member.identity.incarnation});
        }
        return;
    }
    m_joins[id] = member;
    m_core.peers.onUp(member, m_core.now);
    tryCommit();
    advance();
}

std::vector<NodeId> Membership::suspects() const {
    std::vector<std::pair<bool, NodeId>> found;
    for (const Member& member : m_core.committed->members) {
        const NodeId& id = member.identity.id;
        const Peer* peer = m_core.peers.find(member.identity);
        if (peer != nullptr && peer->isSuspected)
            found.emplace_back(peer->isUp, id);
        else if (m_core.gone.contains(member.identity))
            found.emplace_back(false, id);
    }
    // Those without a link go first: of two that share a slot, the one that may thaw stays.
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<NodeId> ids;
    for (const auto& [isUp, id] : found)
        ids.push_back(id);
    return ids;
}

std::vector<ViewWishes::Promotion> Membership::settledPromotions() {
    // From the proposal on the replica must acknowledge; what was answered before it must have.
    const auto unsettled = std::stable_partition(
        m_promotions.begin(), m_promotions.end(),
        [this](const auto& wish) { return m_writes.hasSettled(wish.slot, wish.replica.id); });
    std::vector<ViewWishes::Promotion> settled(m_promotions.begin(), unsettled);
    m_promotions.erase(m_promotions.begin(), unsettled);
    return settled;
}

bool Membership::hearsMajority() const {
    // A primary that hears only a minority must not ask the others to accept a view without them:
    // they would obey, and if it died then nobody that is left could be elected.
    IdentitySet heard{m_core.self()};
    for (const Member& member : m_core.committed->members) {
        const Peer* peer = m_core.peers.find(member.identity);
        if (peer != nullptr && !peer->isSuspected)
            heard.insert(member.identity);
    }
    return hasQuorum(m_core.committed->identities(), heard, m_core.gone);
}

void Membership::advance() {
    if (!m_core.isPrimary() || m_core.proposed || !m_core.committed || m_core.hasYielded())
        return;
    ViewWishes wishes;
    for (const auto& [id, member] : m_joins)
        wishes.joins.push_back(member);
    if (!m_core.committed->contains(m_core.self()))  // elected by a view that does not hold us
        wishes.joins.push_back(m_core.settings.self);
    if (hearsMajority())
        wishes.removals = suspects();
    wishes.promotions = settledPromotions();
    wishes.forgets = m_forgets;
    const bool nothingNew =
        wishes.joins.empty() && wishes.promotions.empty() && wishes.forgets.empty();
    if (wishes.removals.empty() && nothingNew)
        m_kept.clear();
    const ViewNumber number = m_core.committed->stamp.number;
    if (nothingNew && (wishes.removals.empty() ||
                       (m_keptAt == number && wishes.removals.size() == m_kept.size())))
        return;
    wishes.isEmptySlot = [this](SlotId slot) {
        return m_directory.isUntouched(slot) && m_writes.underWay(slot) == 0;
    };
    wishes.keepsLastReplica = m_core.hold(Rule::KeepLastReplica);
    wishes.fillsFirst = m_core.hold(Rule::FillBeforeInSync);
    ViewPlan plan = planNextView(*m_core.committed, wishes);
    m_keptAt = number;
    announceKept(plan.kept);
    if (plan.changesAnything)
        propose(std::move(plan.next));
}

void Membership::announceKept(const std::vector<NodeId>& kept) {
    for (const NodeId& id : kept) {
        if (std::find(m_kept.begin(), m_kept.end(), id) != m_kept.end())
            continue;
        ++m_core.counters.lastReplicasKept;
        Event event;
        event.kind = EventKind::SlotsOffline;
        event.to = id;
        std::int64_t slots = 0;
        std::uint64_t keys = 0;
        for (std::size_t i = 0; i < limits::kSlotCount; ++i) {
            const SlotId slot{static_cast<std::uint16_t>(i)};
            if (isOffline(slot)) {
                ++slots;
                keys += m_directory.liveKeys(slot);
            }
        }
        event.counters = {{"slots", slots}, {"keys", static_cast<std::int64_t>(keys)}};
        m_core.emit(std::move(event));
    }
    m_kept = kept;
}

void Membership::propose(View&& view) {
    // A newer incarnation may be linked already: it must not be overwritten by the one in the view.
    for (const Member& member : view.members) {
        const NodeId& id = member.identity.id;
        if (id != m_core.self().id && m_core.peers.find(id) == nullptr)
            m_core.peers.ensure(member, m_core.now);
    }
    auto next = std::make_shared<const View>(std::move(view));
    m_core.proposed = next;
    m_accepted.clear();
    const bool isAccepted =
        m_core.voter.admit(m_core.self(), m_core.epoch) && m_core.voter.accept(next);
    ENGRAM_ASSERT(isAccepted);
    m_accepted.insert(m_core.self());
    m_core.emit(viewEvent(EventKind::ViewProposed, *next));
    for (const Member& member : audience())
        sendAccept(member.identity.id);
    m_lastSent = m_core.now;
    if (onProposed)
        onProposed();
    tryCommit();
}

void Membership::sendAccept(const NodeId& to) {
    m_core.send(to, Accept{m_core.epoch, m_core.newestView()});
}

std::vector<Member> Membership::audience() const {
    std::vector<Member> members;
    absl::flat_hash_set<std::string_view> known;
    known.insert(m_core.self().id.text());
    for (const ViewPtr& view : {m_core.committed, m_core.proposed}) {
        if (!view)
            continue;
        for (const Member& member : view->members) {
            if (known.insert(member.identity.id.text()).second)
                members.push_back(member);
        }
    }
    for (const Identity& identity : inheritedVoters()) {
        const Peer* peer = m_core.peers.find(identity);
        if (peer != nullptr && known.insert(identity.id.text()).second)
            members.push_back(peer->member);
    }
    return members;
}

std::vector<Identity> Membership::inheritedVoters() const {
    if (m_core.committed || !m_core.proposed || !m_predecessorMatters)
        return {};
    return m_core.proposed->predecessor;
}

bool Membership::isMember(const Identity& identity) const {
    const std::vector<Identity> inherited = inheritedVoters();
    return (m_core.committed && m_core.committed->contains(identity)) ||
           (m_core.proposed && m_core.proposed->contains(identity)) ||
           std::find(inherited.begin(), inherited.end(), identity) != inherited.end();
}

void Membership::onAccepted(const Identity& from, ViewNumber number) {
    if (Peer* peer = m_core.peers.find(from)) {
        peer->answeredEpoch = true;
        peer->accepted = std::max(peer->accepted, number);
    }
    if (m_core.proposed && number == m_core.proposed->stamp.number) {
        m_accepted.insert(from);
        tryCommit();
    }
}

void Membership::tryCommit() {
    if (!m_core.proposed)
        return;
    const View& view = *m_core.proposed;
    if (!hasQuorum(view.identities(), m_accepted, m_core.gone))
        return;
    if (m_predecessorMatters && !view.predecessor.empty() &&
        m_core.hold(Rule::PredecessorsMajority) &&
        !hasQuorum(view.predecessor, m_accepted, m_core.gone))
        return;
    commit();
}

void Membership::commit() {
    const ViewPtr before = m_core.committed;
    m_core.committed = std::exchange(m_core.proposed, nullptr);
    m_predecessorMatters = true;
    const View& view = *m_core.committed;
    countCommit(before.get());
    m_core.voter.onHeartbeat(
        Heartbeat{m_core.epoch, m_core.now.time_since_epoch().count(), view.stamp.number, true},
        m_core.now);
    // A replica that ceased to be syncing may have dropped what it held: its wish is void, even if
    // a later view makes it syncing again.
    std::erase_if(m_promotions, [&](const ViewWishes::Promotion& wish) {
        const auto index = view.indexOf(wish.replica.id);
        const auto& syncing = view.slots[wish.slot.value].syncing;
        return !index || !view.contains(wish.replica) ||
               std::find(syncing.begin(), syncing.end(), *index) == syncing.end();
    });
    std::erase_if(m_forgets, [&](const NodeId& id) { return view.find(id) == nullptr; });
    std::erase_if(m_joins, [&](const auto& row) { return view.contains(row.second.identity); });
    m_core.emit(viewEvent(EventKind::ViewCommitted, view));
    announceMembers(before);
    declareLosses();
    if (onCommitted)
        onCommitted();
}

void Membership::countCommit(const View* before) {
    const View& view = *m_core.committed;
    MasterCounters& counters = m_core.counters;
    if (before == nullptr)
        counters.recommits += counters.takeovers > 0 ? 1 : 0;
    else if (hasSyncing(*before) && before->members != view.members)
        ++counters.viewChangesDuringSync;
    if (!hasQuorum(view.identities(), m_accepted, {}))
        ++counters.unanimousCommits;
}

void Membership::declareLosses() {
    if (m_core.committed->lost.empty())
        return;
    ++m_core.counters.lossesDeclared;
    std::uint64_t keys = 0;
    for (const SlotId slot : m_core.committed->lost) {
        m_writes.failSlot(slot, "the last copy of its slot is lost");
        keys += m_directory.liveKeys(slot);
        m_directory.unverify(slot);
        onLost(slot);
    }
    Event event;
    event.kind = EventKind::LossDeclared;
    event.counters = {{"slots", static_cast<std::int64_t>(m_core.committed->lost.size())},
                      {"keys", static_cast<std::int64_t>(keys)}};
    m_core.emit(std::move(event));
}

void Membership::announceMembers(const ViewPtr& before) {
    const View& view = *m_core.committed;
    const auto announce = [&](EventKind kind, const Member& member) {
        Event event;
        event.kind = kind;
        event.to = member.identity.id;
        event.epoch = view.stamp.epoch;
        event.number = view.stamp.number;
        event.text = toText(member.role);
        m_core.emit(std::move(event));
    };
    for (const Member& member : view.members) {
        if (!before || !before->contains(member.identity))
            announce(EventKind::NodeJoined, member);
    }
    if (!before)
        return;
    for (const Member& member : before->members) {
        if (view.contains(member.identity))
            continue;
        ++m_core.counters.removals;
        announce(EventKind::NodeRemoved, member);
        m_core.gone.erase(member.identity);
        m_core.send(member.identity.id, Removed{m_core.epoch, view.cluster, view.stamp.number,
                                                member.identity.incarnation});
        if (m_core.peers.find(member.identity) != nullptr)
            m_core.peers.erase(member.identity.id);
    }
}

void Membership::wishPromotion(SlotId slot, const Identity& replica) {
    m_promotions.push_back({slot, replica});
}

std::string mayForget(const MasterCore& core, const View& view, const NodeId& id) {
    const Member* member = view.find(id);
    if (member == nullptr)
        return "no member is named " + id.text();
    if (member->identity == core.self())
        return id.text() + " is this node";
    const Peer* peer = core.peers.find(member->identity);
    if (peer != nullptr && peer->isUp && !peer->isSuspected)
        return id.text() + " is alive: stop it first";
    return {};
}

std::string Membership::forget(const NodeId& id) {
    const ViewPtr& view = m_core.newestView();
    std::string why = mayForget(m_core, *view, id);
    if (!why.empty())
        return why;
    noteGone(view->find(id)->identity);
    m_forgets.push_back(id);
    tryCommit();
    advance();
    return why;
}

void Membership::onPeerUp(const Identity& peer) {
    noteIncarnation(peer);
    if (m_core.newestView() && isMember(peer))
        sendAccept(peer.id);
}

void Membership::onTimer() {
    if (m_core.newestView() && m_core.now - m_lastSent >= m_core.settings.protocol.resend) {
        m_lastSent = m_core.now;
        const ViewNumber newest = m_core.newestView()->stamp.number;
        for (const Member& member : audience()) {
            const Peer* peer = m_core.peers.find(member.identity);
            if (peer != nullptr && peer->accepted < newest)
                sendAccept(member.identity.id);
        }
    }
    advance();
}

void Membership::clear() {
    m_joins.clear();
    m_promotions.clear();
    m_forgets.clear();
    m_kept.clear();
    m_keptAt = {};
    m_accepted.clear();
    m_predecessorMatters = true;
}

std::string Membership::waitsFor() const {
    if (!m_core.proposed)
        return {};
    const std::string missing = missingFrom(m_core.proposed->identities(), m_accepted);
    return missing.empty() ? missingFrom(m_core.proposed->predecessor, m_accepted) : missing;
}

bool Membership::isOffline(SlotId slot) const {
    if (!m_core.committed)
        return true;
    const auto& inSync = m_core.committed->slots[slot.value].inSync;
    return !inSync.empty() &&
           std::all_of(inSync.begin(), inSync.end(), [this](std::uint16_t index) {
               const Peer* peer = m_core.peers.find(m_core.committed->members[index].identity);
               return peer == nullptr || peer->isSuspected;
           });
}

}  // namespace engram
