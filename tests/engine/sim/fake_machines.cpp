// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "fake_machines.h"

#include <algorithm>
#include <set>

#include "protocol/placement.h"
#include "protocol/update.h"

namespace engram::sim {
namespace {

using std::chrono::milliseconds;

/// What both fakes have in common.
class FakeMachine : public Machine {
public:
    explicit FakeMachine(const NodeSettings& settings) : m_settings(settings) {}

    void start(TimePoint) override {}
    void onPeerUp(const Member&, TimePoint) override {}
    void onPeerDown(const Identity&, TimePoint) override {}
    void onTimer(TimePoint) override {}
    TimePoint nextDeadline() const override { return kNever; }
    void takeOutput(Output& output) override {
        output.clear();
        std::swap(output, m_output);
    }
    std::vector<Endpoint> wantedPeers() const override { return m_settings.masters; }
    const Identity& identity() const override { return m_settings.self.identity; }
    Hello hello() const override { return {Epoch{1}, ClusterId{1}, m_settings.self}; }
    ViewPtr view() const override { return m_view; }
    std::string_view state() const override { return node_state::kServing; }
    std::vector<Event> snapshot(TimePoint) const override { return {}; }
    std::vector<std::pair<std::string, std::int64_t>> counters() const override { return {}; }
    void setTracePolicy(TracePolicy) override {}

protected:
    NodeSettings m_settings;
    Output m_output;
    ViewPtr m_view;
};

class FakeSlave final : public FakeMachine {
public:
    using FakeMachine::FakeMachine;

    void onMessage(const Identity& from, Message&& message, TimePoint) override {
        if (auto* accept = std::get_if<Accept>(&message)) {
            m_view = accept->view;
            return;
        }
        const auto* store = std::get_if<StoreEntries>(&message);
        if (store == nullptr)
            return;
        for (const Entry& entry : store->entries)
            m_store->put(store->slot, entry);
        Stored stored;
        stored.epoch = store->epoch;
        stored.requests.push_back(store->request);
        m_output.messages.push_back({from.id, std::move(stored)});
    }
    const Store* store() const { return m_store.get(); }

private:
    std::unique_ptr<Store> m_store = makeMemoryStore();
};

class FakeMaster final : public FakeMachine {
public:
    FakeMaster(const NodeSettings& settings, FakeFactory::Flaw flaw)
        : FakeMachine(settings), m_flaw(flaw) {
        View view = foundingView(settings.bootstrap);
        m_view = std::make_shared<View>(std::move(view));
    }

    bool isPrimary() const { return m_settings.bootstrap; }

    void onPeerUp(const Member& peer, TimePoint now) override {
        if (!isPrimary() || m_view->contains(peer.identity))
            return;
        View next = successor();
        next.members.push_back(peer);
        if (peer.role == Role::Slave) {
            for (SlotReplicas& slot : next.slots)
                slot.syncing.push_back(static_cast<std::uint16_t>(next.members.size() - 1));
            m_fillsAt = now + milliseconds(1);
        }
        commit(std::move(next));
    }
    TimePoint nextDeadline() const override { return m_fillsAt; }
    /// Whoever joined is in-sync at once: nothing was written yet.
    void onTimer(TimePoint now) override {
        if (now < m_fillsAt)
            return;
        m_fillsAt = kNever;
        View next = successor();
        for (SlotReplicas& slot : next.slots) {
            slot.inSync.insert(slot.inSync.end(), slot.syncing.begin(), slot.syncing.end());
            slot.syncing.clear();
        }
        next.replicas = static_cast<std::uint32_t>(next.slots[0].inSync.size());
        commit(std::move(next));
    }

    void onMessage(const Identity& from, Message&& message, TimePoint) override {
        if (auto* accept = std::get_if<Accept>(&message))
            m_view = accept->view;
        if (const auto* stored = std::get_if<Stored>(&message))
            for (const RequestId request : stored->requests)
                acknowledge(request, from.id);
    }

    RequestId newRequestId() { return {++m_requests}; }

    void onRequest(ClientRequest&& request) {
        if (!isPrimary())
            return refuse(request.id, Status::NotPrimary);
        if (m_view->slots[0].inSync.empty())
            return refuse(request.id, Status::NoReplicas);
        std::visit([&](const auto& operation) { handle(request.id, operation); },
                   request.operation);
    }

private:
    struct Pending {
        Entry entry;
        OperationResult result;
        std::set<NodeId> missing;
    };

    View successor() const {
        View next = *m_view;
        next.predecessor = m_view->identities();
        ++next.stamp.number.value;
        return next;
    }
    void commit(View&& next) {
        m_view = std::make_shared<View>(std::move(next));
        for (std::size_t i = 1; i < m_view->members.size(); ++i)
            m_output.messages.push_back({m_view->members[i].identity.id, Accept{Epoch{1}, m_view}});
    }
    View foundingView(bool founds) const {
        View view = engram::foundingView(ClusterId{1}, Epoch{1}, m_settings.self, 3, 1);
        if (!founds)
            view.stamp = {};
        return view;
    }
    void refuse(RequestId id, Status status) {
        OperationResult result;
        result.status = status;
        m_output.replies.push_back({id, result});
    }
    void handle(RequestId id, const ReadOperation& read) {
        OperationResult result;
        const auto found = m_entries.find(read.key);
        const bool there = found != m_entries.end() && !found->second.tombstone;
        result.status = there ? Status::Ok : Status::NotFound;
        if (there)
            result.value = found->second.value;
        if (m_flaw == FakeFactory::Flaw::AnswersStale && there && ++m_reads % 50 == 0)
            result.value = m_older[read.key];
        m_output.replies.push_back({id, result});
    }
    void handle(RequestId id, const WriteOperation& write) {
        if (const auto found = m_entries.find(write.key); found != m_entries.end())
            m_older[write.key] = found->second.value;
        store(id, {write.key, nextVersion(), false, write.value});
    }
    /// What is written last, committed or not; null if the key does not exist.
    const Entry* newest(const std::string& key) const {
        for (auto id = m_order.rbegin(); id != m_order.rend(); ++id)
            if (const auto found = m_pending.find(*id);
                found != m_pending.end() && found->second.entry.key == key)
                return found->second.entry.tombstone ? nullptr : &found->second.entry;
        const auto found = m_entries.find(key);
        return found == m_entries.end() || found->second.tombstone ? nullptr : &found->second;
    }
    void handle(RequestId id, const UpdateOperation& update) {
        const Entry* base = newest(update.key);
        const Result<Update> computed =
            computeUpdate(update, base == nullptr ? nullptr : &base->value);
        if (!computed || !computed->value)  // it would give away what may not be committed
            return refuse(id, Status::Unavailable);
        store(id, {update.key, nextVersion(), false, *computed->value});
        m_pending[id].result.count = computed->count;
    }
    void handle(RequestId id, const PromoteOperation&) { refuse(id, Status::Unavailable); }
    void handle(RequestId id, const ForgetOperation&) { refuse(id, Status::Unavailable); }
    void handle(RequestId id, const DeleteOperation& erase) {
        const auto found = m_entries.find(erase.keys[0]);
        if (found == m_entries.end() || found->second.tombstone)
            return refuse(id, Status::Ok);
        store(id, {erase.keys[0], nextVersion(), true, {}});
    }
    void handle(RequestId id, const ExistsOperation& exists) {
        OperationResult result;
        const auto found = m_entries.find(exists.keys[0]);
        result.count = found != m_entries.end() && !found->second.tombstone ? 1 : 0;
        m_output.replies.push_back({id, result});
    }
    void handle(RequestId id, const CountOperation&) {
        OperationResult result;
        for (const auto& [key, entry] : m_entries)
            result.count += entry.tombstone ? 0 : 1;
        m_output.replies.push_back({id, result});
    }
    void handle(RequestId id, const ScanOperation&) {
        OperationResult result;
        for (const auto& [key, entry] : m_entries)
            if (!entry.tombstone)
                result.keys.push_back({key, entry.version, slotOf(key)});
        m_output.replies.push_back({id, result});
    }
    void handle(RequestId id, const WhereOperation&) { refuse(id, Status::Unavailable); }

    Version nextVersion() { return {Epoch{1}, ++m_sequence}; }
    void store(RequestId id, const Entry& entry) {
        const SlotId slot = slotOf(entry.key);
        Pending& pending = m_pending[id];
        pending.entry = entry;
        pending.result.version = entry.version;
        for (const std::uint16_t member : m_view->slots[slot.value].inSync) {
            const NodeId& slave = m_view->members[member].identity.id;
            pending.missing.insert(slave);
            StoreEntries message;
            message.epoch = Epoch{1};
            message.request = id;
            message.slot = slot;
            message.entries.push_back(entry);
            m_output.messages.push_back({slave, std::move(message)});
        }
        m_order.push_back(id);
    }
    void acknowledge(RequestId id, const NodeId& slave) {
        const auto found = m_pending.find(id);
        if (found == m_pending.end())
            return;
        found->second.missing.erase(slave);
        if (m_flaw == FakeFactory::Flaw::AnswersBeforeTheLastAck && m_sequence > 100)
            found->second.missing.clear();
        // Answered in the order in which they were numbered, so that reads see that order too.
        while (!m_order.empty() && m_pending[m_order.front()].missing.empty()) {
            Pending& first = m_pending[m_order.front()];
            const bool loses = m_flaw == FakeFactory::Flaw::LosesOneWrite && m_sequence % 97 == 0;
            const auto held = m_entries.find(first.entry.key);
            if (first.entry.tombstone)
                first.result.count = held != m_entries.end() && !held->second.tombstone ? 1 : 0;
            if (!loses)
                m_entries[first.entry.key] = first.entry;
            m_output.replies.push_back({m_order.front(), first.result});
            m_pending.erase(m_order.front());
            m_order.erase(m_order.begin());
        }
    }

    FakeFactory::Flaw m_flaw;
    TimePoint m_fillsAt = kNever;
    std::uint64_t m_requests = 0;
    std::uint64_t m_sequence = 0;
    std::uint64_t m_reads = 0;
    std::map<std::string, Entry> m_entries;
    std::map<std::string, Blob> m_older;
    std::map<RequestId, Pending> m_pending;
    std::vector<RequestId> m_order;
};

class SimFakeMaster final : public SimMachine {
public:
    SimFakeMaster(const NodeSettings& settings, FakeFactory::Flaw flaw)
        : m_master(settings, flaw) {}
    Machine& machine() override { return m_master; }
    RequestId newRequestId() override { return m_master.newRequestId(); }
    void onRequest(ClientRequest&& request, TimePoint) override {
        m_master.onRequest(std::move(request));
    }
    bool isPrimary() const override { return m_master.isPrimary(); }
    Epoch epoch() const override { return {1}; }

private:
    FakeMaster m_master;
};

class SimFakeSlave final : public SimMachine {
public:
    explicit SimFakeSlave(const NodeSettings& settings) : m_slave(settings) {}
    Machine& machine() override { return m_slave; }
    const Store* store() const override { return m_slave.store(); }

private:
    FakeSlave m_slave;
};

}  // namespace

std::unique_ptr<SimMachine> FakeFactory::make(const NodeSettings& settings) {
    if (settings.self.role == Role::Master)
        return std::make_unique<SimFakeMaster>(settings, m_flaw);
    return std::make_unique<SimFakeSlave>(settings);
}

}  // namespace engram::sim
