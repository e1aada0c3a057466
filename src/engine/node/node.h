// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The host of one machine: sockets, real clocks and timers around the pure protocol. Feeds inputs
// as they are parsed, and takes the output once at the end of each turn of the event loop.

#pragma once

#include <QObject>
#include <QTimer>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "common/hlc.h"
#include "common/node_stats.h"
#include "common/result.h"
#include "net/peer_links.h"
#include "net/server.h"
#include "net/turn.h"
#include "node/client_hub.h"
#include "node/fault_hook.h"
#include "node/hosted_machine.h"
#include "node/log.h"
#include "node/node_context.h"
#include "node/observer_hub.h"

namespace engram::node {

struct NodeOptions {
    /// Who this node is; the endpoint's host is where it listens, port 0 lets the system choose.
    Member self;
    /// Told by CONFIG GET.
    std::vector<std::pair<std::string, std::string>> settings;
    LogLevel logLevel = LogLevel::Info;
    /// ENGRAM.FAULT works: for tests and demonstrations.
    bool allowFaults = false;
};

/// listen(), then start(). Lives in one thread with an event loop.
class Node final : public QObject, private net::PeerHandler {
    Q_OBJECT

public:
    explicit Node(NodeOptions options, QObject* parent = nullptr);
    ~Node() override;

    /// Where the node listens now. Errors as net::Server::listenOn().
    [[nodiscard]] Result<Endpoint> listen();
    /// Starts the machine; it must be made for the endpoint that listen() gave.
    void start(std::unique_ptr<HostedMachine> hosted);

    /// Refuses new requests, answers those under way, closes; drained() tells the end. Takes 5 s at
    /// most.
    void drain();

    [[nodiscard]] const Member& self() const { return m_self; }
    [[nodiscard]] const NodeStats& stats() const { return m_stats; }

Q_SIGNALS:
    void drained();
    /// This node can't join: `reason` says why, and what to do. It has held nothing so far.
    void turnedAway(const QString& reason);

private:
    void appendGreeting(std::string& out) override;
    void appendRefusal(std::string& out, const Error& reason) override;
    Result<net::PeerGreeting> onGreeting(const resp::Arguments& arguments) override;
    void onPeerUp(const net::PeerName& peer) override;
    void onPeerDown(const net::PeerName& peer) override;
    Result<void> onPeerCommand(const net::PeerName& peer,
                               const resp::Arguments& arguments) override;
    void onLinkError(const std::string& text) override;

    /// The clock that the machine sees.
    [[nodiscard]] TimePoint now() const;
    [[nodiscard]] std::unique_ptr<FaultHook> makeFaultHook();
    void deliver(const Identity& from, Message&& message);
    void onRefused(const net::PeerName& peer, const resp::Arguments& refusal);
    /// Another node has our id, as `why` tells people.
    void onIdTaken(const std::string& why);
    void onTimer();
    void onSecond();
    void finishTurn();
    void dispatchOutput();
    void sendMessages();
    void followIdentity();
    void updateWantedPeers(TimePoint at);
    void armTimer();
    void finishDrain();

    Member m_self;
    Log m_log;
    std::vector<std::pair<std::string, std::string>> m_settings;
    // Connections go before the turn that they hang on: it is declared first.
    net::Turn m_turn;
    HybridClock m_clock;
    std::unique_ptr<FaultHook> m_faults;  // null unless faults are allowed
    NodeStats m_stats;
    std::unique_ptr<HostedMachine> m_hosted;
    net::PeerLinks m_links;
    ObserverHub m_observers;
    ClientHub m_clients;
    std::unique_ptr<NodeContext> m_context;
    net::Server m_server;
    QTimer m_timer;
    QTimer m_secondTimer;
    QTimer m_drainTimer;
    Output m_output;
    struct Greeted {
        Member member;
        TimePoint heardAt{};
    };
    /// True if another process of the same name, elsewhere, is linked and alive.
    [[nodiscard]] bool isTaken(const Member& sender) const;

    std::map<NodeId, Greeted> m_greeted;  // last greeting of each peer
    std::vector<Endpoint> m_wanted;
    ViewPtr m_lastView;
    TimePoint m_nextWantedCheck{};
    TimePoint m_armedFor = kNever;
    TimePoint m_drainDeadline = kNever;
    TimePoint m_idTakenSince = kNever;
    TimePoint m_idTakenSeen{};
    bool m_hasJoined = false;  // this process was in a view
    bool m_touched = false;
    bool m_isDrained = false;
};

}  // namespace engram::node
