// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "sim/swarm.h"

#include <algorithm>
#include <memory>

#include "common/assert.h"
#include "protocol/quorum.h"
#include "sim/client.h"
#include "sim/fault_plan.h"
#include "sim/linearizability.h"
#include "sim/mutation.h"

namespace engram::sim {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr SimTime kFormationLimit = seconds(30);
constexpr Duration kServiceLimit = seconds(2);  // DESIGN 7
constexpr Duration kRedundancyLimit = seconds(30);
constexpr Duration kFaultLimit = seconds(60);  // calls that make no progress end here

std::uint32_t drawMasters(Random& random) {
    const std::uint64_t drawn = random.below(10);
    return drawn == 0 ? 1 : drawn < 7 ? 2 : 3;
}

WorldSettings drawWorld(std::uint64_t seed, const SwarmOptions& options, Random& random) {
    WorldSettings settings;
    settings.seed = seed;
    settings.masters = drawMasters(random);
    settings.slaves = 1 + static_cast<std::uint32_t>(random.below(7));
    if (options.masters > 0)
        settings.masters = options.masters;
    if (options.slaves > 0)
        settings.slaves = options.slaves;
    settings.protocol.replicas = 1 + static_cast<std::uint32_t>(random.below(3));
    if (settings.protocol.replicas == 1 && random.chance(1, 2))
        settings.protocol.replicas = 3;
    if (settings.protocol.replicas > 1 && settings.slaves > 1 && random.chance(1, 5))
        settings.protocol.minInSync = 2;
    if (const MutationKind* mutation = findMutation(options.mutation); mutation && mutation->rule)
        settings.protocol.rules.suspend(*mutation->rule);
    settings.protocol.tombstoneAge =
        milliseconds(100 + static_cast<std::int64_t>(random.below(2000)));
    settings.logLines = options.logLines;
    settings.traced = options.traced;
    return settings;
}

bool drawHarsh(const SwarmOptions& options, Random& random) {
    const bool drawn = random.chance(1, 8);
    return options.harshness == Harshness::Always ||
           (options.harshness == Harshness::Sometimes && drawn);
}

/// Whoever wants to know what happens in the world.
class Observers final : public WorldObserver {
public:
    Observers(Invariants& invariants, FaultPlan& plan) : m_invariants(invariants), m_plan(plan) {}
    void onTurnEnd(NodeIndex node) override { m_invariants.onTurnEnd(node); }
    void onEvent(NodeIndex node, const Event& event) override {
        m_invariants.onEvent(node, event);
        m_plan.onEvent(node, event);
    }
    void onReply(NodeIndex node, const Operation& operation,
                 const OperationResult& result) override {
        m_invariants.onReply(node, operation, result);
    }

private:
    Invariants& m_invariants;
    FaultPlan& m_plan;
};

/// Whoever asks one thing at a time and waits for the answer.
class Asker final : public ReplySink {
public:
    std::uint64_t expectNext() {
        answer.reset();
        return ++m_token;
    }
    void onReply(std::uint64_t token, const OperationResult& result) override {
        if (token == m_token)
            answer = result;
    }
    void onConnectionLost(std::uint64_t token, bool) override {
        if (token == m_token)
            answer = OperationResult{Status::Unavailable, {}, {}, {}, {}, 0, 0, {}, {}, {}};
    }
    std::optional<OperationResult> answer;

private:
    std::uint64_t m_token = 0;
};

/// Counts answers.
class Loader final : public ReplySink {
public:
    void onReply(std::uint64_t, const OperationResult&) override { ++answers; }
    void onConnectionLost(std::uint64_t, bool) override { ++answers; }
    std::uint64_t answers = 0;
};

/// The parts of one run, and its course.
class Run {
public:
    Run(std::uint64_t seed, const SwarmOptions& options, MachineFactory& factory)
        : m_options(options),
          m_random(seed ^ 0x5EEDU),
          m_world(drawWorld(seed, options, m_random), factory),
          m_harsh(drawHarsh(options, m_random)),
          m_invariants(m_world),
          m_plan(m_world, Random(m_random.next()), options.faults, m_harsh),
          m_observers(m_invariants, m_plan) {
        m_world.setObserver(&m_observers);
        if (!options.mutation.empty()) {
            const MutationKind* kind = findMutation(options.mutation);
            ENGRAM_ASSERT(kind != nullptr);
            if (kind->make != nullptr)
                m_tamper = kind->make();
            m_world.setTamper(m_tamper.get());
        }
    }

    RunReport run(std::uint64_t seed);

private:
    using Phase = void (Run::*)();
    void form();
    void load();
    void suffer();
    /// The newest view that anybody accepted can't find a majority among those who live.
    [[nodiscard]] bool hasLostMajority() const;
    void recover();
    void settle();
    void checkDirectory();
    /// What the directory lists and the slaves do not hold, or the other way; "" if they agree.
    [[nodiscard]] std::string directoryDiffers();
    void checkHistory(RunReport& report);
    void makeClients(Duration span);
    bool runUntil(SimTime limit, const std::function<bool()>& done) {
        return m_world.runUntil(limit, [&] { return failed() || done(); });
    }
    [[nodiscard]] bool failed() const { return m_invariants.violation().has_value(); }
    [[nodiscard]] std::optional<OperationResult> ask(const Operation& operation, SimTime limit);
    [[nodiscard]] std::optional<std::map<std::string, Version>> scanAll(SimTime limit);

    const SwarmOptions& m_options;
    Random m_random;
    World m_world;
    bool m_harsh;
    Invariants m_invariants;
    FaultPlan m_plan;
    Observers m_observers;
    std::unique_ptr<Tamper> m_tamper;
    Record m_record;
    std::vector<std::unique_ptr<SimClient>> m_clients;
    Asker m_asker;
    Loader m_loader;
    SimTime m_recovery{0};
};

void Run::form() {
    m_world.startAll();
    std::string why = "nothing happened";
    SimTime next{0};
    const bool formed = runUntil(kFormationLimit, [&] {
        if (m_world.now() < next)
            return false;
        next = m_world.now() + milliseconds(5);
        return isFullyRedundant(m_world, why);
    });
    if (!formed)
        m_invariants.report("formation", "the cluster did not form: " + why);
}

/// In some runs there is more data than the clients' few keys, half of it in one slot: copies of
/// many entries, in several batches.
void Run::load() {
    if (!m_random.chance(1, 8))
        return;
    const std::uint64_t entries = 200 + m_random.below(800);
    const NodeIndex primary = m_world.primary().value_or(0);
    for (std::uint64_t i = 0; i < entries; ++i) {
        ClientRequest request;
        request.client = NodeId("loader");
        const std::string_view tag = i % 2 == 0 ? "{tag}load" : "load";
        request.operation = WriteOperation{std::string(tag) + std::to_string(i),
                                           Blob(std::string(m_random.below(2000), 'x'))};
        m_world.submit(primary, std::move(request), m_loader, i);
    }
    (void)runUntil(m_world.now() + seconds(5), [&] { return m_loader.answers == entries; });
}

void Run::makeClients(Duration span) {
    // Few keys: much happens to each at once. Many: what a fault did to one stays for long.
    const auto keys = m_random.chance(1, 3) ? 10 + m_random.below(40) : 2 + m_random.below(7);
    for (std::uint64_t i = 0; i < keys; ++i) {
        m_record.keys.push_back((m_random.chance(1, 4) ? "{tag}" : "k") + std::to_string(i));
        m_record.isCold.push_back(m_random.chance(1, 2));
        const std::uint64_t kind = m_random.below(4);
        m_record.kinds.push_back(kind == 0   ? KeyKind::Counter
                                 : kind == 1 ? KeyKind::Text
                                             : KeyKind::Register);
    }
    m_record.openUpdates.assign(keys, 0);
    m_record.servedAt.assign(keys, SimTime(0));
    const auto count = 3 + static_cast<std::uint32_t>(m_random.below(8));
    ClientSettings settings;
    // Two calls in three are followed by a pause.
    settings.think = span * count * 3 / 2 / static_cast<std::int64_t>(m_options.calls + 1);
    settings.readPercent = 20 + static_cast<std::uint32_t>(m_random.below(60));
    const bool sessions = m_random.chance(1, 2) && m_options.hasSessions;
    for (std::uint32_t i = 0; i < count; ++i) {
        settings.index = i;
        settings.hasSession = sessions && m_random.chance(2, 3);
        const bool restless = m_random.chance(1, 3);
        settings.wandersOneIn = restless ? 2 : 16;
        settings.patience = restless ? milliseconds(20 + m_random.below(150))
                                     : milliseconds(200 + m_random.below(5000));
        settings.paddingBytes = m_random.chance(1, 4) ? 2000 : 8;
        m_clients.push_back(
            std::make_unique<SimClient>(m_world, m_record, settings, Random(m_random.next())));
        m_clients.back()->start();
    }
}

void Run::suffer() {
    const Duration span = milliseconds(2500 + static_cast<std::int64_t>(m_random.below(7000)));
    makeClients(span);
    m_plan.start(milliseconds(60 + static_cast<std::int64_t>(m_random.below(600))));
    (void)runUntil(m_world.now() + kFaultLimit,
                   [&] { return m_record.calls() >= m_options.calls; });
    m_plan.stop();
}

bool Run::hasLostMajority() const {
    ViewPtr newest;
    bool isCommitted = false;
    for (const SimNode& node : m_world.nodes()) {
        const ViewPtr accepted = node.isUp() ? node.process->machine().accepted() : nullptr;
        if (accepted && (!newest || accepted->stamp > newest->stamp))
            newest = accepted;
    }
    if (!newest)
        return true;
    IdentitySet alive;
    for (const SimNode& node : m_world.nodes()) {
        if (!node.isUp())
            continue;
        alive.insert(node.identity);
        const ViewPtr known = node.process->machine().view();
        isCommitted |= known && known->stamp >= newest->stamp;
    }
    return !hasQuorum(newest->identities(), alive, {}) ||
           (!isCommitted && !hasQuorum(newest->predecessor, alive, {}));
}

void Run::recover() {
    const SimTime healed = m_world.now();
    m_world.log().line(healed, "-- all faults end");
    m_world.heal();
    for (const auto& client : m_clients)
        client->hurry();
    const bool served = runUntil(healed + kServiceLimit, [&] {
        return std::all_of(m_record.servedAt.begin(), m_record.servedAt.end(),
                           [&](SimTime at) { return at >= healed; });
    });
    m_recovery = m_world.now() - healed;
    if (served || m_harsh)
        return;
    // The plan spares the majority of the committed view; a view that was proposed meanwhile, and
    // that some accepted, may need those whom it did not spare. Then the cluster waits, and says
    // so.
    if (hasLostMajority()) {
        m_harsh = true;
        return;
    }
    std::string missing;
    for (std::size_t key = 0; key < m_record.keys.size(); ++key)
        if (m_record.servedAt[key] < healed)
            missing += ' ' + m_record.keys[key];
    m_invariants.report("serves-again",
                        "not served within 2 s of the end of the faults:" + missing);
}

void Run::settle() {
    for (const auto& client : m_clients)
        client->stop();
    (void)runUntil(m_world.now() + seconds(10), [&] {
        return std::all_of(m_clients.begin(), m_clients.end(),
                           [](const auto& client) { return client->isIdle(); });
    });
    if (m_harsh)
        return;
    std::string why;
    SimTime next{0};
    const bool redundant = runUntil(m_world.now() + kRedundancyLimit, [&] {
        if (m_world.now() < next)
            return false;
        next = m_world.now() + milliseconds(20);
        return isFullyRedundant(m_world, why);
    });
    if (!redundant)
        m_invariants.report("redundancy", "not restored: " + why);
    const SimTime quiet = m_world.now() + seconds(5);
    std::string differs;
    (void)runUntil(quiet, [&] {
        if (m_world.now() < next)
            return false;
        next = m_world.now() + milliseconds(50);
        differs = differingReplicas(m_world);
        return differs.empty();
    });
    if (!differs.empty())
        m_invariants.report("equal-replicas", differs);
}

std::optional<OperationResult> Run::ask(const Operation& operation, SimTime limit) {
    while (m_world.now() < limit && !failed()) {
        const std::optional<NodeIndex> primary = m_world.primary();
        if (primary) {
            ClientRequest request;
            request.client = NodeId("audit");
            request.operation = operation;
            m_world.submit(*primary, std::move(request), m_asker, m_asker.expectNext());
            (void)runUntil(limit, [&] { return m_asker.answer.has_value(); });
            if (m_asker.answer && m_asker.answer->status == Status::Ok)
                return m_asker.answer;
        }
        (void)runUntil(m_world.now() + milliseconds(20), [] { return false; });
    }
    return std::nullopt;
}

std::optional<std::map<std::string, Version>> Run::scanAll(SimTime limit) {
    std::map<std::string, Version> keys;
    ScanOperation scan;
    scan.count = 3;
    do {
        const std::optional<OperationResult> page = ask(scan, limit);
        if (!page)
            return std::nullopt;
        for (const KeyInfo& key : page->keys)
            keys.emplace(key.key, key.version);
        scan.cursor = page->cursor;
    } while (scan.cursor != 0);
    return keys;
}

void Run::checkDirectory() {
    if (m_harsh || failed())
        return;
    // A write that a client gave up may still be on its way: the two agree when it has arrived.
    const SimTime quiet = m_world.now() + seconds(5);
    std::string differs;
    do {
        differs = directoryDiffers();
        if (differs.empty() || failed())
            return;
        (void)runUntil(m_world.now() + milliseconds(50), [] { return false; });
    } while (m_world.now() < quiet);
    m_invariants.report("directory", std::move(differs));
}

std::string Run::directoryDiffers() {
    const auto listed = scanAll(m_world.now() + seconds(10));
    const auto counted = ask(CountOperation{}, m_world.now() + seconds(10));
    if (!listed || !counted)
        return "the sweep did not end: keys are not listed";
    const std::map<std::string, Version> held = keysOfSlaves(m_world);
    if (*listed == held && counted->count == static_cast<std::int64_t>(held.size()))
        return {};
    std::string detail = "counted " + std::to_string(counted->count) + "; listed:";
    for (const auto& [key, version] : *listed)
        detail += ' ' + key + '@' + toText(version);
    detail += "; the slaves hold:";
    for (const auto& [key, version] : held)
        detail += ' ' + key + '@' + toText(version);
    return detail;
}

void Run::checkHistory(RunReport& report) {
    History& history = m_record.history;
    if (const auto cut = m_invariants.lossDeclaredAt()) {
        // Data was lost and the cluster said so: only what was answered before is held against it.
        std::erase_if(history, [&](const Call& call) { return call.calledAt > *cut; });
        for (Call& call : history)
            if (call.outcome == Outcome::Done && call.answeredAt > *cut)
                call.outcome = Outcome::Open;
    }
    const LinearizabilityReport checked = checkLinearizability(history);
    report.checked = checked.calls;
    report.undecidedKeys = checked.undecidedKeys;
    if (!checked.linearizable)
        m_invariants.report("linearizable", "key" + std::to_string(checked.key) + " (" +
                                                m_record.keys[checked.key] +
                                                "): " + checked.detail);
}

RunReport Run::run(std::uint64_t seed) {
    RunReport report;
    report.seed = seed;
    report.wasHarsh = m_harsh;
    constexpr Phase kPhases[] = {&Run::form,    &Run::load,   &Run::suffer,
                                 &Run::recover, &Run::settle, &Run::checkDirectory};
    for (const Phase phase : kPhases) {
        if (failed())
            break;
        (this->*phase)();
    }
    checkHistory(report);
    report.violation = m_invariants.violation();
    report.done = m_record.done;
    report.refused = m_record.refused;
    report.open = m_record.open;
    report.messages = m_world.network().messagesDelivered();
    report.steps = m_world.schedule().steps();
    report.simulated = m_world.now();
    report.recovery = m_recovery;
    report.faults = m_plan.counts();
    report.events = m_world.log().counts();
    report.coverage = m_world.coverage().counts();
    report.fingerprint = m_world.fingerprint();
    report.log.assign(m_world.log().lines().begin(), m_world.log().lines().end());
    return report;
}

}  // namespace

RunReport runSeed(std::uint64_t seed, const SwarmOptions& options, MachineFactory& factory) {
    return Run(seed, options, factory).run(seed);
}

}  // namespace engram::sim
