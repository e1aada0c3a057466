// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Links between nodes: dials those that are wanted and have none, takes over inbound connections
// that greet as a node, and knows which peer is reachable. Both sides send a greeting first; after
// it both directions carry commands without replies. Knows no message: bytes and arguments only.

#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "common/ids.h"
#include "common/result.h"
#include "net/connection.h"

namespace engram::net {

class Link;
class Turn;

/// A node at one incarnation, as its greeting names it.
struct PeerName {
    NodeId id;
    Incarnation incarnation;

    friend bool operator==(const PeerName&, const PeerName&) = default;
};

struct PeerGreeting {
    PeerName name;
    Endpoint endpoint;  ///< where it listens
};

/// Who works on what peers send. Called from the event loop.
class PeerHandler {
public:
    virtual ~PeerHandler() = default;

    /// Appends the command that greets a new link.
    virtual void appendGreeting(std::string& out) = 0;
    /// Appends the command that tells the other side why its greeting is not accepted.
    virtual void appendRefusal(std::string& out, const Error& reason) = 0;
    /// Reads the other side's greeting; an error closes the link (its detail is told and logged).
    [[nodiscard]] virtual Result<PeerGreeting> onGreeting(const resp::Arguments& arguments) = 0;
    /// The first link to `peer` is up / the last one is gone.
    virtual void onPeerUp(const PeerName& peer) = 0;
    virtual void onPeerDown(const PeerName& peer) = 0;
    /// A command after the greeting; an error closes the link.
    [[nodiscard]] virtual Result<void> onPeerCommand(const PeerName& peer,
                                                     const resp::Arguments& arguments) = 0;
    /// A link ended, or could not be made, for a reason that people should know.
    virtual void onLinkError(const std::string& text) = 0;
};

/// Lives in the thread of its Turn.
class PeerLinks final : public QObject {
    Q_OBJECT

public:
    PeerLinks(Turn& turn, PeerHandler& handler, QObject* parent = nullptr);
    ~PeerLinks() override;

    /// Endpoints that should have a link. Those without one are dialled at once, and again after
    /// 50 ms, growing to 500 ms. Links that are no longer wanted stay until the other side ends.
    void setWanted(const std::vector<Endpoint>& endpoints);

    /// Takes over an inbound connection whose first command is a greeting, from inside
    /// ConnectionHandler::onCommand().
    void adopt(std::unique_ptr<Connection> connection, const resp::Arguments& greeting);

    /// Buffer of the newest link to `peer`: append one or more commands. Null without a link.
    [[nodiscard]] std::string* outputTo(const NodeId& peer);

    /// Closes all links at once; peers are reported down. Wanted ones are dialled again.
    void closeAll();

    [[nodiscard]] bool isUp(const NodeId& peer) const;
    [[nodiscard]] std::size_t linkCount() const { return m_links.size(); }
    [[nodiscard]] std::uint64_t bytesRead() const;
    [[nodiscard]] std::uint64_t bytesWritten() const;

private:
    friend class Link;

    struct Target {
        Endpoint endpoint;
        std::chrono::steady_clock::time_point nextDial;
        std::chrono::milliseconds pause{0};
        std::string told;  ///< why it could not be reached
        std::chrono::steady_clock::time_point toldAt;
    };

    void dialMissing();
    [[nodiscard]] bool isServed(const Endpoint& endpoint) const;
    void onGreeted(Link& link, PeerGreeting greeting);
    void onEnded(Link& link, const std::string& reason);
    /// Closes a link whose greeting is not accepted. It is dialled again and again, but said once.
    void refuse(Link& link, const Error& reason);
    /// Tells that nobody listens at a wanted endpoint; the same once a minute.
    void tellUnreachable(const Endpoint& endpoint, const std::string& reason);
    void dropFromPeers(Link& link);
    void sweep();

    /// Links of one peer that were greeted, newest last.
    struct Peer {
        PeerName name;
        std::vector<Link*> links;
    };

    Turn& m_turn;
    PeerHandler& m_handler;
    QTimer m_dialTimer;
    std::vector<Target> m_targets;
    std::vector<std::unique_ptr<Link>> m_links;
    std::vector<std::unique_ptr<Link>> m_endedLinks;  // until nothing on the stack uses them
    std::vector<Peer> m_peers;
    std::string m_lastRefusal;
    std::chrono::steady_clock::time_point m_refusalTold;
    std::uint64_t m_endedBytesRead = 0;
    std::uint64_t m_endedBytesWritten = 0;
    bool m_sweepPosted = false;
};

}  // namespace engram::net
