// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/mutation.h"

#include <absl/container/flat_hash_map.h>

#include <algorithm>
#include <string>

#include "sim/fault.h"
#include "sim/world.h"

namespace engram::sim {
namespace {

/// Answers the primary in the slave's name before the slave has the write, which comes late.
class EarlyAcknowledgement final : public Tamper {
    bool onSend(World& world, NodeIndex from, NodeIndex to, Message& message) override {
        const auto* store = std::get_if<StoreEntries>(&message);
        if (store == nullptr || !world.random().chance(1, 4))
            return true;
        Stored stored;
        stored.epoch = store->epoch;
        stored.requests.push_back(store->request);
        world.network().send(to, from, std::move(stored));
        world.network().delay(from, to, std::chrono::milliseconds(20), world.now() + Duration(1));
        return true;
    }
};

/// One write in some is acknowledged and never kept.
class ForgottenStore final : public Tamper {
    bool onSend(World& world, NodeIndex from, NodeIndex to, Message& message) override {
        const auto* store = std::get_if<StoreEntries>(&message);
        if (store == nullptr || !world.random().chance(1, 50))
            return true;
        Stored stored;
        stored.epoch = store->epoch;
        stored.requests.push_back(store->request);
        world.network().send(to, from, std::move(stored));
        return false;
    }
};

/// Slaves obey every primary: what an old one says looks as if the newest had said it.
class NoFence final : public Tamper {
    bool onSend(World&, NodeIndex from, NodeIndex to, Message& message) override {
        if (auto* accept = std::get_if<Accept>(&message))
            m_newest = std::max(m_newest, accept->epoch);
        if (auto* store = std::get_if<StoreEntries>(&message); store && store->epoch < m_newest) {
            m_owed[{to, from}] = store->epoch;
            store->epoch = m_newest;
        } else if (auto* fetch = std::get_if<Fetch>(&message); fetch && fetch->epoch < m_newest) {
            m_owed[{to, from}] = fetch->epoch;
            fetch->epoch = m_newest;
        }
        const auto owed = m_owed.find({from, to});
        if (owed == m_owed.end())
            return true;
        if (auto* stored = std::get_if<Stored>(&message))
            stored->epoch = owed->second;
        if (auto* fetched = std::get_if<Fetched>(&message))
            fetched->epoch = owed->second;
        return !std::holds_alternative<Fenced>(message);
    }

    Epoch m_newest;
    absl::flat_hash_map<std::pair<NodeIndex, NodeIndex>, Epoch> m_owed;
};

/// Now and then a slave answers with the value before the last one.
class StaleRead final : public Tamper {
    bool onSend(World& world, NodeIndex, NodeIndex, Message& message) override {
        auto* fetched = std::get_if<Fetched>(&message);
        if (fetched == nullptr || !fetched->found)
            return true;
        Past& past = m_past[fetched->entry.key];
        if (past.version < fetched->entry.version) {
            past.older = past.newer;
            past.newer = fetched->entry.value;
            past.version = fetched->entry.version;
        }
        if (past.older.size() > 0 && world.random().chance(1, 20))
            fetched->entry.value = past.older;
        return true;
    }

    struct Past {
        Version version;
        Blob newer;
        Blob older;
    };
    absl::flat_hash_map<std::string, Past> m_past;
};

/// A slave that lost its memory comes back as the one it was.
class Amnesia final : public Tamper {
    void onStart(NodeSettings& settings, std::uint32_t) override {
        Identity& identity = settings.self.identity;
        const auto [found, first] = m_first.emplace(identity.id.text(), identity.incarnation);
        identity.incarnation = found->second;
    }

    absl::flat_hash_map<std::string, Incarnation> m_first;
};

/// The first master's clock runs at half speed, all others fast: its lease outlives the grants, and
/// its heartbeats come just in time as long as they come.
class WildClocks final : public Tamper {
    std::int64_t driftPpm(const NodeId& node, std::int64_t) override {
        return node == NodeId("m1") ? -500'000 : 300'000;
    }
};

/// Voters answer every heartbeat at once, whether they hear it or not: a lease that never ends.
class LeaseForFree final : public Tamper {
    bool onSend(World& world, NodeIndex from, NodeIndex to, Message& message) override {
        const auto* beat = std::get_if<Heartbeat>(&message);
        if (beat == nullptr)
            return true;
        SimNode& voter = world.nodes()[to];
        SimNode& sender = world.nodes()[from];
        HeartbeatReply reply;
        reply.epoch = beat->epoch;
        reply.sentAt = beat->sentAt;
        sender.process->machine().onMessage(voter.identity, std::move(reply),
                                            sender.clock.local(world.now()));
        return true;
    }
};

/// Slaves keep no session stamps: a retry after a failover is not recognised.
class ForgottenSessions final : public Tamper {
    bool onSend(World&, NodeIndex, NodeIndex, Message& message) override {
        if (auto* store = std::get_if<StoreEntries>(&message))
            store->records.clear();
        return true;
    }
};

/// Bulk copies leave out every fifth entry.
class LossyCopy final : public Tamper {
    bool onSend(World& world, NodeIndex, NodeIndex, Message& message) override {
        auto* batch = std::get_if<CopyBatch>(&message);
        if (batch == nullptr)
            return true;
        Entries kept;
        for (Entry& entry : batch->entries)
            if (!world.random().chance(1, 5))
                kept.push_back(std::move(entry));
        batch->entries = std::move(kept);
        return true;
    }
};

/// Lookups and listings after a takeover find nothing.
class BlindLookup final : public Tamper {
    bool onSend(World&, NodeIndex, NodeIndex, Message& message) override {
        if (auto* found = std::get_if<LookedUp>(&message))
            found->found = false;
        if (auto* listed = std::get_if<Listed>(&message))
            listed->items.clear();
        return true;
    }
};

/// Voters promise although the lease they granted still runs.
class BrokenPromise final : public Tamper {
    bool onSend(World&, NodeIndex, NodeIndex, Message& message) override {
        if (auto* promised = std::get_if<Promised>(&message))
            if (promised->answer == PromiseAnswer::Leased)
                promised->answer = PromiseAnswer::Granted;
        return true;
    }
};

template <class Kind>
std::unique_ptr<Tamper> makeTamper() {
    return std::make_unique<Kind>();
}

MutationKind suspended(Rule rule, std::vector<std::string> faults) {
    return {toText(rule), describe(rule), nullptr, rule, std::move(faults)};
}

std::vector<MutationKind> tampers() {
    return {
        {"early-ack",
         "a write is acknowledged before the slave has it",
         makeTamper<EarlyAcknowledgement>,
         {},
         {}},
        {"forget-store",
         "a slave acknowledges a write and does not keep it",
         makeTamper<ForgottenStore>,
         {},
         {}},
        {"skip-fence",
         "slaves obey an old primary",
         makeTamper<NoFence>,
         {},
         {"partition", "holes", "pause", "delay"}},
        {"stale-read", "a slave answers with an older value", makeTamper<StaleRead>, {}, {}},
        {"amnesia",
         "an empty slave comes back as the one that voted",
         makeTamper<Amnesia>,
         {},
         {"crash"}},
        {"wild-clocks", "clocks drift beyond the bound", makeTamper<WildClocks>, {}, {"partition"}},
        {"free-lease",
         "voters answer heartbeats that they did not hear",
         makeTamper<LeaseForFree>,
         {},
         {"partition", "holes", "pause"}},
        {"forget-session",
         "the stamp of a request is not stored",
         makeTamper<ForgottenSessions>,
         {},
         {"crash", "pause", "cut"}},
        {"lossy-copy",
         "a bulk copy leaves entries out",
         makeTamper<LossyCopy>,
         {},
         {"crash", "pause"}},
        {"blind-lookup",
         "a new primary is told that nothing is there",
         makeTamper<BlindLookup>,
         {},
         {"crash", "pause"}},
        {"broken-promise",
         "voters promise while their lease runs",
         makeTamper<BrokenPromise>,
         {},
         {"partition", "holes", "pause"}},
    };
}

/// Every rule of the protocol.
std::vector<MutationKind> suspensions() {
    std::vector<std::string> all;
    for (const FaultKind& kind : allFaults())
        all.emplace_back(kind.name);
    const std::vector<std::string> handover{"promotion", "rift"};
    std::vector<MutationKind> kinds;
    for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(Rule::kCount); ++i) {
        const Rule rule{static_cast<std::uint8_t>(i)};
        kinds.push_back(suspended(rule, rule == Rule::DrainBeforeHandover ? handover : all));
    }
    return kinds;
}

}  // namespace

const std::vector<MutationKind>& allMutations() {
    static const std::vector<MutationKind> kinds = [] {
        std::vector<MutationKind> all = suspensions();
        for (MutationKind& kind : tampers())
            all.push_back(std::move(kind));
        return all;
    }();
    return kinds;
}

const MutationKind* findMutation(std::string_view name) {
    for (const MutationKind& kind : allMutations())
        if (kind.name == name)
            return &kind;
    return nullptr;
}

}  // namespace engram::sim
