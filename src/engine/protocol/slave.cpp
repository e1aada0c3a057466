// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "protocol/slave.h"

#include <algorithm>
#include <set>
#include <utility>

#include "common/assert.h"
#include "common/random.h"
#include "protocol/session_table.h"
#include "protocol/slot_copies.h"
#include "protocol/voter.h"

namespace engram {

namespace {
constexpr Duration kTick = std::chrono::milliseconds(20);
constexpr Duration kJoinEvery = std::chrono::milliseconds(200);
/// A member that hears no primary so long asks whether it still is one: the view that took it in
/// may never have been committed.
constexpr Duration kForgotten = std::chrono::milliseconds(1000);

bool lists(const SlotReplicas::Indices& indices, std::uint16_t member) {
    return std::find(indices.begin(), indices.end(), member) != indices.end();
}
}  // namespace

class SlaveParts {
public:
    SlaveParts(NodeSettings nodeSettings, std::unique_ptr<Store> nodeStore)
        : settings(std::move(nodeSettings)),
          store(std::move(nodeStore)),
          random(settings.seed),
          voter(settings.protocol.leaseGrant, settings.protocol.rules),
          copies(*store, sessions, floors, settings.protocol.resend,
                 [this](const NodeId& to, Message message) { send(to, std::move(message)); }) {}

    NodeSettings settings;
    std::unique_ptr<Store> store;
    Random random;
    Voter voter;
    SessionTable sessions;
    SlotFloors floors;
    SlotCopies copies;
    ClusterId cluster;
    TimePoint now{};
    TimePoint nextTick{};
    TimePoint askedToJoin{};
    TimePoint heardAt{};
    NodeId primary;
    Endpoint redirect;
    ViewStamp newestFilled;     ///< newest view under which we were sent entries
    std::set<NodeId> linked;    ///< peers whose link is up
    std::set<NodeId> outlived;  ///< of them, those whose link was made by an earlier incarnation
    std::set<NodeId> mastersUp;
    Output out;
    TracePolicy trace;
    NodeId ackTo;  ///< acknowledgements of this turn go here
    Stored acks;
    std::string_view shownState;
    std::int64_t stores = 0;
    std::int64_t fetches = 0;
    std::int64_t fenced = 0;
    std::int64_t freshStarts = 0;

    [[nodiscard]] const NodeId& self() const { return settings.self.identity.id; }
    void send(const NodeId& to, Message message) {
        out.messages.push_back(Outgoing{to, std::move(message)});
    }
    void hop(EventKind kind, HopKind hopKind, RequestId request, const NodeId& from,
             const NodeId& to, const std::string& key);
    void flushAcks();
    [[nodiscard]] bool isJoined() const {
        return voter.accepted() && voter.accepted()->contains(settings.self.identity);
    }
    [[nodiscard]] std::string_view state() const;
    void showState(std::string_view detail = {});
    void askToJoin();
    void startAfresh();
    void dropForeignSlots();
    /// False (and fences the sender) if `epoch` is below our promise.
    bool admit(const Identity& from, Epoch epoch);

    void on(const Identity& from, const Redirect& message);
    void on(const Identity& from, const Removed& message);
    void on(const Identity& from, const Accept& message);
    void on(const Identity& from, const Promise& message);
    void on(const Identity& from, const Heartbeat& message);
    void on(const Identity& from, const StoreEntries& message);
    void on(const Identity& from, const Fetch& message);
    void on(const Identity& from, const Lookup& message);
    void on(const Identity& from, const AskStamps& message);
    void on(const Identity& from, const AskDigests& message);
    void on(const Identity& from, const List& message);
    void on(const Identity& from, const PurgeSlot& message);
    void on(const Identity& from, const TakeOver& message);
    void on(const Identity& from, const CopySlot& message);
    void on(const Identity& from, const CopyBatch& message);
    void on(const Identity& from, const CopyAck& message);
    /// What only masters take.
    template <class Other>
    void on(const Identity&, const Other&) {}
};

void SlaveParts::hop(EventKind kind, HopKind hopKind, RequestId request, const NodeId& from,
                     const NodeId& to, const std::string& key) {
    Event event;
    event.kind = kind;
    event.hop = hopKind;
    event.request = request;
    event.from = from;
    event.to = to;
    event.key = key;
    out.events.push_back(std::move(event));
}

void SlaveParts::flushAcks() {
    if (acks.requests.empty())
        return;
    send(ackTo, std::exchange(acks, {}));
}

std::string_view SlaveParts::state() const {
    if (!isJoined())
        return node_state::kStarting;
    const View& view = *voter.accepted();
    const auto index = view.indexOf(self());
    const bool syncing =
        std::any_of(view.slots.begin(), view.slots.end(), [&](const SlotReplicas& replicas) {
            return std::find(replicas.syncing.begin(), replicas.syncing.end(), *index) !=
                   replicas.syncing.end();
        });
    return syncing ? node_state::kSyncing : node_state::kServing;
}

void SlaveParts::showState(std::string_view detail) {
    const std::string_view current = state();
    if (current == shownState && detail.empty())
        return;
    shownState = current;
    Event event;
    event.kind = EventKind::NodeState;
    event.epoch = voter.promised();
    event.text = current;
    event.detail = detail;
    out.events.push_back(std::move(event));
}

void SlaveParts::askToJoin() {
    const bool isForgotten = now - heardAt >= kForgotten;
    if ((isJoined() && !isForgotten) || now - askedToJoin < kJoinEvery)
        return;
    askedToJoin = now;
    for (const NodeId& master : mastersUp)
        send(master, Join{voter.promised(), cluster, settings.self});
}

void SlaveParts::startAfresh() {
    ++freshStarts;
    if (voter.accepted()) {
        for (const Member& member : voter.accepted()->members) {
            auto& masters = settings.masters;
            if (member.role == Role::Master &&
                std::find(masters.begin(), masters.end(), member.endpoint) == masters.end())
                masters.push_back(member.endpoint);
        }
    }
    store->clear();
    sessions.clear();
    floors.clear();
    voter.reset();
    copies.clear();
    outlived = linked;  // what still comes on these links is for the one that we were
    mastersUp.clear();
    acks = {};
    newestFilled = {};
    primary = NodeId();
    settings.self.identity.incarnation = Incarnation{random.next() | 1U};
    showState("removed from the view; joining anew, empty");
}

bool SlaveParts::admit(const Identity& from, Epoch epoch) {
    if (voter.admit(from, epoch))
        return true;
    ++fenced;
    send(from.id, Fenced{voter.promised()});
    return false;
}

void SlaveParts::on(const Identity&, const Redirect& message) {
    redirect = message.endpoint;
}

void SlaveParts::on(const Identity&, const Removed& message) {
    const ViewStamp stamp{message.epoch, message.number};
    const bool isStranger = cluster.value != 0 && message.cluster != cluster;
    if (isStranger || message.incarnation != settings.self.identity.incarnation ||
        !voter.isRemovedBy(stamp, settings.self.identity))
        return;
    startAfresh();
}

void SlaveParts::on(const Identity& from, const Accept& message) {
    if (!message.view || (cluster.value != 0 && message.view->cluster != cluster))
        return;
    if (!admit(from, message.epoch) || !voter.accept(message.view))
        return;
    cluster = message.view->cluster;
    primary = from.id;
    heardAt = now;
    send(from.id, Accepted{message.epoch, message.view->stamp.number});
    showState();
}

void SlaveParts::on(const Identity& from, const Promise& message) {
    if (message.cluster != cluster)
        return;
    const Promised answer = voter.onPromise(from, message, now);
    if (!message.probe)
        out.events.push_back(promiseEvent(answer, from.id));
    send(from.id, answer);
}

void SlaveParts::on(const Identity& from, const Heartbeat& message) {
    if (!admit(from, message.epoch))
        return;
    primary = from.id;
    heardAt = now;
    if (voter.onHeartbeat(message, now))
        dropForeignSlots();
    const ViewPtr& accepted = voter.accepted();
    const bool current = accepted && accepted->stamp.epoch == message.epoch;
    const StoreTotals totals = store->totals();
    send(from.id, HeartbeatReply{message.epoch, message.sentAt, message.grants,
                                 current ? accepted->stamp.number : ViewNumber{}, totals.keys,
                                 totals.bytes});
}

void SlaveParts::dropForeignSlots() {
    const View& view = *voter.accepted();
    if (newestFilled > view.stamp || !view.contains(settings.self.identity))
        return;
    const std::uint16_t own = view.indexOf(self()).value();
    for (std::size_t i = 0; i < view.slots.size(); ++i) {
        const SlotId slot{static_cast<std::uint16_t>(i)};
        const SlotReplicas& replicas = view.slots[i];
        if (lists(replicas.inSync, own) || lists(replicas.syncing, own))
            continue;
        sessions.drop(slot);
        floors.reset(slot);
        if (store->digest(slot).count > 0)
            store->drop(slot);
    }
}

void SlaveParts::on(const Identity& from, const StoreEntries& message) {
    if (!admit(from, message.epoch))
        return;
    // Sent before a view that we have accepted since: a late duplicate, or it is sent again.
    const ViewPtr& accepted = voter.accepted();
    if (accepted && accepted->stamp.epoch == message.epoch && message.view < accepted->stamp.number)
        return;
    ++stores;
    copies.onServed();
    newestFilled = std::max(newestFilled, ViewStamp{message.epoch, message.view});
    const Version floor = floors.of(message.slot);
    for (const Entry& entry : message.entries) {
        // What was purged is not brought back by a late copy of an old write.
        if (entry.version > floor || store->get(message.slot, entry.key) != nullptr)
            store->put(message.slot, entry);
    }
    if (settings.protocol.rules.hold(Rule::KeepStamps)) {
        for (const SessionRecord& record : message.records)
            sessions.note(message.slot, record);
    }
    if (!acks.requests.empty() && (ackTo != from.id || acks.epoch != message.epoch))
        flushAcks();
    ackTo = from.id;
    acks.epoch = message.epoch;
    acks.requests.push_back(message.request);
    if (trace.samples(message.request) && !message.entries.empty()) {
        const std::string& key = message.entries.front().key;
        hop(EventKind::HopReceived, HopKind::Store, message.request, from.id, self(), key);
        hop(EventKind::HopSent, HopKind::StoreAck, message.request, self(), from.id, key);
    }
}

void SlaveParts::on(const Identity& from, const Fetch& message) {
    if (!admit(from, message.epoch))
        return;
    ++fetches;
    copies.onServed();
    Fetched answer;
    answer.epoch = message.epoch;
    answer.request = message.request;
    if (const Entry* entry = store->get(message.slot, message.key)) {
        answer.found = true;
        answer.entry = *entry;
    }
    if (message.withRecords)
        answer.records = sessions.records(message.slot);
    send(from.id, std::move(answer));
    if (trace.samples(message.request)) {
        hop(EventKind::HopReceived, HopKind::Fetch, message.request, from.id, self(), message.key);
        hop(EventKind::HopSent, HopKind::FetchReply, message.request, self(), from.id, message.key);
    }
}

void SlaveParts::on(const Identity& from, const Lookup& message) {
    if (!admit(from, message.epoch))
        return;
    LookedUp answer;
    answer.epoch = message.epoch;
    answer.request = message.request;
    if (const Entry* entry = store->get(message.slot, message.key)) {
        answer.found = true;
        answer.head = EntryHead{entry->key, entry->version, entry->tombstone};
    }
    send(from.id, std::move(answer));
    if (trace.samples(message.request)) {
        hop(EventKind::HopReceived, HopKind::Lookup, message.request, from.id, self(), message.key);
        hop(EventKind::HopSent, HopKind::LookupReply, message.request, self(), from.id,
            message.key);
    }
}

void SlaveParts::on(const Identity& from, const AskStamps& message) {
    if (admit(from, message.epoch))
        send(from.id, Stamps{message.epoch, message.slot, floors.of(message.slot),
                             sessions.records(message.slot)});
}

void SlaveParts::on(const Identity& from, const AskDigests& message) {
    if (!admit(from, message.epoch))
        return;
    Digests answer;
    answer.epoch = message.epoch;
    for (const SlotId slot : message.slots)
        answer.rows.push_back(DigestRow{slot, store->digest(slot), floors.of(slot)});
    send(from.id, std::move(answer));
}

void SlaveParts::on(const Identity& from, const List& message) {
    if (!admit(from, message.epoch))
        return;
    Listed answer;
    answer.epoch = message.epoch;
    answer.slot = message.slot;
    answer.after = message.after;
    const auto entries =
        store->scan(message.slot, message.after, message.after.empty(), limits::kListingItems);
    for (const Entry* entry : entries)
        answer.items.push_back(EntryHead{entry->key, entry->version, entry->tombstone});
    answer.last = entries.size() < limits::kListingItems;
    send(from.id, std::move(answer));
}

void SlaveParts::on(const Identity& from, const PurgeSlot& message) {
    if (!admit(from, message.epoch) || newestFilled > ViewStamp{message.epoch, message.view})
        return;
    store->dropTombstones(message.slot, message.upTo);
    if (settings.protocol.rules.hold(Rule::FloorAfterPurge))
        floors.raise(message.slot, message.upTo);
    send(from.id, Purged{message.epoch, message.slot, message.upTo});
}

void SlaveParts::on(const Identity& from, const TakeOver& message) {
    if (admit(from, message.epoch))
        static_cast<void>(voter.release(message.epoch, message.sentAt));
}

void SlaveParts::on(const Identity& from, const CopySlot& message) {
    if (admit(from, message.epoch))
        copies.onCopySlot(message, now);
}

void SlaveParts::on(const Identity& from, const CopyBatch& message) {
    // A copy comes from another slave, so it adopts no epoch; it must be of the current one.
    if (message.epoch < voter.promised()) {
        send(from.id, Fenced{voter.promised()});
        return;
    }
    // It may overtake what the primary sent before: that we were removed, and empty ourselves. Who
    // has accepted the view of the copy has read all that. The source sends it again.
    const ViewStamp stamp{message.epoch, message.view};
    if (!isJoined() || voter.accepted()->stamp < stamp)
        return;
    newestFilled = std::max(newestFilled, stamp);
    const SlotCopies::Completion done = copies.onCopyBatch(from.id, message);
    if (done.isComplete && !primary.isEmpty()) {
        send(primary, Synced{message.epoch, message.slot, message.ticket, done.keys, done.bytes});
    }
}

void SlaveParts::on(const Identity& from, const CopyAck& message) {
    copies.onCopyAck(from.id, message, now);
}

Slave::Slave(NodeSettings settings, std::unique_ptr<Store> store)
    : m_parts(std::make_unique<SlaveParts>(std::move(settings), std::move(store))) {}

Slave::~Slave() = default;

void Slave::start(TimePoint now) {
    m_parts->now = now;
    m_parts->nextTick = now;
    m_parts->showState();
}

void Slave::onMessage(const Identity& from, Message&& message, TimePoint now) {
    m_parts->now = now;
    if (m_parts->outlived.contains(from.id))
        return;
    std::visit([&](auto& body) { m_parts->on(from, body); }, message);
}

void Slave::onPeerUp(const Member& peer, TimePoint now) {
    SlaveParts& parts = *m_parts;
    parts.now = now;
    parts.linked.insert(peer.identity.id);
    parts.outlived.erase(peer.identity.id);
    if (peer.role != Role::Master)
        return;
    parts.mastersUp.insert(peer.identity.id);
    if (!parts.isJoined()) {
        parts.send(peer.identity.id,
                   Join{parts.voter.promised(), parts.cluster, parts.settings.self});
    }
}

void Slave::onPeerDown(const Identity& peer, TimePoint now) {
    m_parts->now = now;
    m_parts->linked.erase(peer.id);
    m_parts->outlived.erase(peer.id);
    m_parts->mastersUp.erase(peer.id);
}

void Slave::onTimer(TimePoint now) {
    m_parts->now = now;
    m_parts->nextTick = now + kTick;
    m_parts->askToJoin();
    m_parts->copies.onTimer(now);
}

TimePoint Slave::nextDeadline() const {
    return std::min(m_parts->nextTick, m_parts->copies.nextDeadline());
}

void Slave::takeOutput(Output& output) {
    m_parts->flushAcks();
    output.clear();
    std::swap(output, m_parts->out);
}

std::vector<Endpoint> Slave::wantedPeers() const {
    const SlaveParts& parts = *m_parts;
    std::set<Endpoint> wanted(parts.settings.masters.begin(), parts.settings.masters.end());
    if (!parts.isJoined() && parts.redirect.isValid())
        wanted.insert(parts.redirect);
    if (parts.voter.accepted()) {
        for (const Member& member : parts.voter.accepted()->members) {
            if (member.role == Role::Master)
                wanted.insert(member.endpoint);
        }
    }
    for (Endpoint& endpoint : parts.copies.targets())
        wanted.insert(std::move(endpoint));
    return {wanted.begin(), wanted.end()};
}

const Identity& Slave::identity() const {
    return m_parts->settings.self.identity;
}

Hello Slave::hello() const {
    return Hello{m_parts->voter.promised(), m_parts->cluster, m_parts->settings.self};
}

ViewPtr Slave::accepted() const {
    return m_parts->voter.accepted();
}

ViewPtr Slave::view() const {
    return m_parts->voter.committed();
}

std::string_view Slave::state() const {
    return m_parts->state();
}

std::vector<Event> Slave::snapshot(TimePoint now) const {
    static_cast<void>(now);
    std::vector<Event> events;
    // Who watches a slave first learns of the others from it.
    if (const ViewPtr known = view())
        events.push_back(viewEvent(EventKind::ViewCommitted, *known));
    Event state;
    state.kind = EventKind::NodeState;
    state.epoch = m_parts->voter.promised();
    state.text = m_parts->state();
    events.push_back(std::move(state));
    return events;
}

std::vector<std::pair<std::string, std::int64_t>> Slave::counters() const {
    const StoreTotals totals = m_parts->store->totals();
    const VoterCounters& voter = m_parts->voter.counters();
    return {{"keys", static_cast<std::int64_t>(totals.keys)},
            {"tombstones", static_cast<std::int64_t>(totals.tombstones)},
            {"bytes", static_cast<std::int64_t>(totals.bytes)},
            {"stores", m_parts->stores},
            {"fetches", m_parts->fetches},
            {"fenced", m_parts->fenced},
            {"freshStarts", m_parts->freshStarts},
            {"promises", voter.promises},
            {"leaseRefusals", voter.leaseRefusals},
            {"probeRefusals", voter.probeRefusals},
            {"epochsTaken", voter.epochsTaken},
            {"staleEpochs", voter.staleEpochs},
            {"epoch", static_cast<std::int64_t>(m_parts->voter.promised().value)}};
}

void Slave::setTracePolicy(TracePolicy policy) {
    m_parts->trace = policy;
}

const Store& Slave::store() const {
    return *m_parts->store;
}

Version Slave::floor(SlotId slot) const {
    return m_parts->floors.of(slot);
}

Endpoint Slave::primaryEndpoint() const {
    const ViewPtr& view = m_parts->voter.accepted();
    const Member* member = view ? view->find(m_parts->primary) : nullptr;
    return member != nullptr ? member->endpoint : m_parts->redirect;
}

}  // namespace engram
