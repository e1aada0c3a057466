// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A simulated cluster that people watch and lead: a world with a load and a console, driven by
// simulated time, with the events that its nodes tell and the script that brings it here again. All
// nodes read the same wall clock, which is the simulated time; what goes wrong with clocks goes
// wrong with their monotonic ones. One thread.

#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "common/hlc.h"
#include "common/node_stats.h"
#include "common/result.h"
#include "sim/ledger.h"
#include "sim/script.h"

namespace engram::sim {

/// The clients of a simulation, as events name them.
inline constexpr std::string_view kLoadClient = "workload";
inline constexpr std::string_view kConsoleClient = "console";
inline constexpr std::string_view kReadBackClient = "read-back";

enum class ProcessStatus : std::uint8_t {
    Spare,     ///< was never started
    Starting,  ///< will start in the first milliseconds
    Running,
    Frozen,
    Stopping,  ///< was told to stop
    Killed,
    Exited,  ///< ended as it was told to
};

/// Answer to order::Request.
struct RequestAnswer {
    std::uint64_t id = 0;
    CallAnswer answer;
};

class Simulation final : public Actor, private WorldObserver, private Caller::Meter {
public:
    /// `factory` lives longer than the simulation.
    Simulation(Script script, MachineFactory& factory, SourceFactory sources);
    ~Simulation() override;

    [[nodiscard]] SimTime now() const { return m_world.now(); }
    /// Runs the script on to `limit`, through some more than `steps` wake-ups at most. True if
    /// `limit` was reached; after it, all that is due now has happened.
    bool advanceTo(SimTime limit, std::uint64_t steps = UINT64_MAX);
    /// Runs up to and including the next wake-up in which a node tells anything but its counters:
    /// one turn of one node, though others may have theirs at the same moment. False if there is
    /// none up to `limit` (then that is reached) or within so many `steps`.
    bool stepEvent(SimTime limit, std::uint64_t steps = UINT64_MAX);

    /// Does `order` now and notes it in the script. InvalidArgument or Unavailable says why it
    /// can't be done; then nothing happened.
    [[nodiscard]] Result<void> give(Order order);

    /// All that was done so far, and what of the script is still to come.
    [[nodiscard]] const Script& script() const { return m_script; }
    /// What the nodes told since the last call, in order, with node and time as hosts set them.
    [[nodiscard]] std::vector<Event> takeEvents() { return std::exchange(m_events, {}); }
    [[nodiscard]] std::size_t eventCount() const { return m_events.size(); }
    [[nodiscard]] std::vector<RequestAnswer> takeAnswers() { return std::exchange(m_answers, {}); }
    /// By the id of order::ReadBack.
    [[nodiscard]] std::map<std::uint64_t, ReadBackResult> takeReadBacks() {
        return std::exchange(m_readBacks, {});
    }

    [[nodiscard]] const World& world() const { return m_world; }
    [[nodiscard]] ProcessStatus status(NodeIndex node) const;
    [[nodiscard]] bool isLoadRunning() const { return m_load->isRunning(); }
    [[nodiscard]] const Tally& tally() const { return m_ledger.tally(); }
    /// Faults of links and clocks that stand.
    [[nodiscard]] const std::vector<order::Link>& links() const { return m_links; }
    [[nodiscard]] const std::vector<order::Clock>& clocks() const { return m_clocks; }
    /// Differs if anything that happened differs.
    [[nodiscard]] std::uint64_t fingerprint() const { return m_world.fingerprint(); }
    [[nodiscard]] std::int64_t wallUs(SimTime at) const {
        return m_script.settings.startUs + at.count();
    }

    void wake(std::uint64_t token) override;

private:
    /// What the host of a node knows of it beyond the world.
    struct Host {
        HybridClock clock;
        NodeStats stats;
        SimTime secondEnds{0};
        /// How far its monotonic clock was ahead at `offsetAt`.
        Duration offset{0};
        SimTime offsetAt{0};
        bool wasKilled = false;
    };
    class Orders;
    class ReadBackRun;

    bool runNext(SimTime limit);
    void finishMoment();
    [[nodiscard]] Duration countersEvery(NodeIndex node) const;
    void tellCounters(NodeIndex node);
    void tell(NodeIndex node, Event event);
    void ask(Caller& caller, Operation operation, bool again, Caller::Done done);

    void onTurnEnd(NodeIndex node) override;
    void onEvent(NodeIndex node, const Event& event) override;
    void onReply(NodeIndex node, const Operation& operation,
                 const OperationResult& result) override;
    void onArrival(NodeIndex master, RequestClass request) override;
    void onServed(NodeIndex master, RequestClass request, Duration latency) override;

    Script m_script;
    std::size_t m_nextEntry = 0;
    World m_world;
    SourceFactory m_sources;
    Ledger m_ledger;
    std::unique_ptr<Caller> m_loadCaller;
    std::unique_ptr<LoadClient> m_load;
    std::unique_ptr<Caller> m_console;
    std::unique_ptr<Caller> m_reader;  ///< for read-backs
    std::vector<Host> m_hosts;
    std::map<std::pair<NodeIndex, NodeIndex>, std::optional<Duration>> m_faultyWays;
    std::vector<order::Link> m_links;  ///< the same, as people see it
    std::vector<order::Clock> m_clocks;
    std::map<std::uint64_t, std::unique_ptr<ReadBackRun>> m_readBackRuns;
    std::vector<Event> m_events;
    std::vector<RequestAnswer> m_answers;
    std::map<std::uint64_t, ReadBackResult> m_readBacks;
    ViewStamp m_toldView;
    std::uint64_t m_told = 0;  ///< events but counters
};

}  // namespace engram::sim
