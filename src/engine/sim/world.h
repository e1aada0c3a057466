// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A whole cluster in one thread: nodes with their own clocks, connections between them, crashes and
// restarts. The world is every node's host (it drives the Machine contract) and the supervisor that
// starts crashed processes again. Nothing in it depends on anything but its seed and its callers.

#pragma once

#include <absl/container/flat_hash_map.h>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "common/random.h"
#include "sim/coverage.h"
#include "sim/event_log.h"
#include "sim/machines.h"
#include "sim/network.h"
#include "sim/node_clock.h"
#include "sim/tamper.h"

namespace engram::sim {

/// Who asked. Called in the turn of the answering master.
class ReplySink {
public:
    virtual ~ReplySink() = default;
    virtual void onReply(std::uint64_t token, const OperationResult& result) = 0;
    /// The master died, or refused the connection (`delivered` false: it never saw the request).
    virtual void onConnectionLost(std::uint64_t token, bool delivered) = 0;
};

/// Sees every turn: invariants.
class WorldObserver {
public:
    virtual ~WorldObserver() = default;
    virtual void onTurnEnd(NodeIndex node) = 0;
    virtual void onEvent(NodeIndex node, const Event& event) = 0;
    /// Before the answer leaves `node`.
    virtual void onReply(NodeIndex node, const Operation& operation,
                         const OperationResult& result) = 0;
};

struct WorldSettings {
    std::uint64_t seed = 1;
    std::uint32_t masters = 2;
    std::uint32_t slaves = 3;
    /// The last so many of the masters and of the slaves are not started by startAll().
    std::uint32_t spareMasters = 0;
    std::uint32_t spareSlaves = 0;
    ProtocolSettings protocol;
    /// One message in so many goes through encoder and decoder; 0: none.
    std::uint32_t codecOneIn = 64;
    bool traced = false;       ///< nodes emit events for every hop
    std::size_t logLines = 0;  ///< newest log lines to keep for people
};

/// One process and what its host knows of it.
struct SimNode {
    NodeId id;
    Role role = Role::Slave;
    Endpoint endpoint;
    std::unique_ptr<SimMachine> process;  ///< null while it is down
    Identity identity;                    ///< as of its last turn
    ViewPtr view;                         ///< as of its last turn
    NodeClock clock;
    std::int64_t driftPpm = 0;
    Duration turnCost{0};  ///< a slow node is busy so long after every turn
    SimTime busyUntil{0};
    SimTime pausedUntil{0};
    SimTime lastTrouble{0};       ///< last moment at which a fault held it
    SimTime timerAt = kNeverSim;  ///< of the one wake-up that counts
    SimTime drainsUntil{0};       ///< 0: it was not told to stop
    bool isDraining = false;
    std::uint32_t starts = 0;

    struct Asked {
        ReplySink* sink;
        std::uint64_t token;
        Operation operation;
    };
    absl::flat_hash_map<RequestId, Asked> asked;
    struct Waiting {
        ReplySink* sink;
        std::uint64_t token;
        ClientRequest request;
    };
    std::vector<Waiting> waiting;

    [[nodiscard]] bool isUp() const { return process != nullptr; }
};

class World final : public Actor, private NetworkEnds {
public:
    World(const WorldSettings& settings, MachineFactory& factory);

    void setObserver(WorldObserver* observer) { m_observer = observer; }
    /// A mutation: something between the machines that breaks the rules on purpose.
    void setTamper(Tamper* tamper) { m_tamper = tamper; }

    /// Starts all nodes within some milliseconds, the first master with bootstrap.
    void startAll();
    /// Runs until `done` (asked after every step) or `limit`; true if `done`.
    bool runUntil(SimTime limit, const std::function<bool()>& done);

    void crash(NodeIndex node, Duration restartAfter);
    void pause(NodeIndex node, Duration span);
    /// SIGKILL, and nobody starts it again but launch().
    void kill(NodeIndex node);
    /// Starts a node that is down, at once; with empty memory.
    void launch(NodeIndex node);
    /// SIGTERM: a master answers what is under way first, for 5 s at most.
    void stop(NodeIndex node);
    /// SIGSTOP, until thaw() or heal().
    void freeze(NodeIndex node);
    void thaw(NodeIndex node);
    void slowDown(NodeIndex node, Duration turnCost, Duration span);
    void setDrift(NodeIndex node, std::int64_t driftPpm);
    /// The node's clock jumps ahead; not back, as monotonic clocks don't.
    void jumpClock(NodeIndex node, Duration span);
    /// Ends all faults: everything runs, is connected, and crashed nodes start again.
    void heal();

    /// Hands a client's request to a master now; `sink` hears of it exactly once, unless the
    /// master stays paused.
    void submit(NodeIndex master, ClientRequest&& request, ReplySink& sink, std::uint64_t token);

    [[nodiscard]] Schedule& schedule() { return m_schedule; }
    [[nodiscard]] Network& network() { return m_network; }
    [[nodiscard]] const Network& network() const { return m_network; }
    [[nodiscard]] EventLog& log() { return m_log; }
    [[nodiscard]] Random& random() { return m_random; }
    [[nodiscard]] const WorldSettings& settings() const { return m_settings; }
    [[nodiscard]] std::vector<SimNode>& nodes() { return m_nodes; }
    [[nodiscard]] const std::vector<SimNode>& nodes() const { return m_nodes; }
    [[nodiscard]] SimTime now() const { return m_schedule.now(); }
    /// The running node that is `identity`, or null.
    [[nodiscard]] SimNode* find(const Identity& identity);
    /// The node that listens at `host:port`, or nothing.
    [[nodiscard]] std::optional<NodeIndex> indexOf(const Endpoint& endpoint) const;
    [[nodiscard]] NodeIndex indexOf(const NodeId& id) const;
    /// The same for a name that may be unknown.
    [[nodiscard]] std::optional<NodeIndex> named(const NodeId& id) const;
    /// True if startAll() leaves the node to launch().
    [[nodiscard]] bool isSpare(NodeIndex node) const;
    [[nodiscard]] bool isPaused(NodeIndex node) const;
    /// A master that calls itself the primary and serves; the one with the highest epoch.
    [[nodiscard]] std::optional<NodeIndex> primary() const;
    /// The highest committed view that any running node knows; may be null.
    [[nodiscard]] ViewPtr newestView() const;
    /// The rare events of all processes so far. Ask once, at the end.
    [[nodiscard]] Coverage coverage() const;
    /// Differs if anything that happened differs: order, times, messages, answers.
    [[nodiscard]] std::uint64_t fingerprint() const { return m_fingerprint; }

    void wake(std::uint64_t token) override;

private:
    enum class Wake : std::uint8_t {
        Timer,
        Dial,
        DialNow,
        Start,
        Resume,
        Serve,
        NormalSpeed,
        Drained
    };
    void wakeAt(SimTime when, Wake kind, NodeIndex node);
    void start(NodeIndex node);
    void setEndpoint(NodeIndex node, const Endpoint& endpoint);
    void end(NodeIndex node);
    void finishDrain(NodeIndex node);
    void rearmTimer(NodeIndex node);
    void loseClients(SimNode& node);
    void runTimer(NodeIndex node);
    void dialAll(NodeIndex node);
    [[nodiscard]] bool lacksConnection(NodeIndex node) const;
    void resume(NodeIndex node);
    void serveWaiting(NodeIndex node);
    void handIn(SimNode& node, SimNode::Waiting&& waiting);
    void sendAll(NodeIndex node);
    void answerAll(NodeIndex node);
    void reportAll(NodeIndex node);
    void armTimer(NodeIndex node);
    [[nodiscard]] bool hasCandidateBesides(NodeIndex at) const;
    [[nodiscard]] Message throughCodec(Message&& message);
    [[nodiscard]] NodeSettings settingsFor(NodeIndex node);
    void mix(std::uint64_t a, std::uint64_t b, std::uint64_t c);
    [[nodiscard]] TimePoint localNow(const SimNode& node) const {
        return node.clock.local(m_schedule.now());
    }

    SimTime readsAt(NodeIndex at) const override;
    Hello helloOf(NodeIndex node) override;
    void onLinkUp(NodeIndex at, const Hello& hello) override;
    void onLinkDown(NodeIndex at, const Identity& peer) override;
    void onLinkMessage(NodeIndex at, const Identity& peer, Message&& message) override;
    void endTurn(NodeIndex at) override;

    WorldSettings m_settings;
    MachineFactory& m_factory;
    Random m_random;
    Schedule m_schedule;
    Network m_network;
    EventLog m_log;
    std::vector<SimNode> m_nodes;
    absl::flat_hash_map<std::string, NodeIndex> m_byId;
    std::map<Endpoint, NodeIndex> m_byEndpoint;
    WorldObserver* m_observer = nullptr;
    Tamper* m_tamper = nullptr;
    Output m_output;
    std::string m_codecBytes;
    std::uint64_t m_fingerprint = 0;
    Coverage m_coverage;  ///< of the processes that are gone
};

}  // namespace engram::sim
