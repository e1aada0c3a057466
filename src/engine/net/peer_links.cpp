// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "net/peer_links.h"

#include <algorithm>
#include <utility>

#include "net/link.h"
#include "net/turn.h"

namespace engram::net {

namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kFirstPause(50);
constexpr milliseconds kLongestPause(500);
/// The same refusal is told again after so long.
constexpr milliseconds kTellAgain(60000);

}  // namespace

PeerLinks::PeerLinks(Turn& turn, PeerHandler& handler, QObject* parent)
    : QObject(parent), m_turn(turn), m_handler(handler) {
    m_dialTimer.setInterval(kFirstPause);
    connect(&m_dialTimer, &QTimer::timeout, this, &PeerLinks::dialMissing);
}

PeerLinks::~PeerLinks() = default;

void PeerLinks::setWanted(const std::vector<Endpoint>& endpoints) {
    std::vector<Target> targets;
    targets.reserve(endpoints.size());
    for (const Endpoint& endpoint : endpoints) {
        const auto same = [&endpoint](const Target& t) { return t.endpoint == endpoint; };
        if (std::any_of(targets.begin(), targets.end(), same))
            continue;
        const auto known = std::find_if(m_targets.begin(), m_targets.end(), same);
        targets.push_back(known != m_targets.end() ? *known : Target{endpoint, {}, {}, {}, {}});
    }
    m_targets = std::move(targets);
    dialMissing();
}

bool PeerLinks::isServed(const Endpoint& endpoint) const {
    return std::any_of(m_links.begin(), m_links.end(), [&endpoint](const auto& link) {
        return link->dialled() == endpoint ||
               (link->isGreeted() && link->greeting().endpoint == endpoint);
    });
}

void PeerLinks::dialMissing() {
    const Clock::time_point now = Clock::now();
    bool isMissing = false;
    for (Target& target : m_targets) {
        if (isServed(target.endpoint))
            continue;
        isMissing = true;
        if (now < target.nextDial)
            continue;
        target.pause = std::clamp(target.pause * 2, kFirstPause, kLongestPause);
        target.nextDial = now + target.pause;
        m_links.push_back(std::make_unique<Link>(*this, m_handler));
        m_links.back()->dial(m_turn, target.endpoint);
    }
    if (!isMissing)
        m_dialTimer.stop();
    else if (!m_dialTimer.isActive())
        m_dialTimer.start();
}

void PeerLinks::adopt(std::unique_ptr<Connection> connection, const resp::Arguments& greeting) {
    m_links.push_back(std::make_unique<Link>(*this, m_handler));
    m_links.back()->adopt(std::move(connection), greeting);
}

std::string* PeerLinks::outputTo(const NodeId& peer) {
    for (Peer& known : m_peers) {
        if (known.name.id == peer)
            return &known.links.back()->connection().output();
    }
    return nullptr;
}

bool PeerLinks::isUp(const NodeId& peer) const {
    return std::any_of(m_peers.begin(), m_peers.end(),
                       [&peer](const Peer& known) { return known.name.id == peer; });
}

void PeerLinks::onGreeted(Link& link, PeerGreeting greeting) {
    const PeerName name = greeting.name;
    link.setGreeting(std::move(greeting));
    for (Target& target : m_targets) {
        if (target.endpoint == link.dialled() || target.endpoint == link.greeting().endpoint) {
            target.pause = milliseconds(0);
            target.told.clear();
        }
    }
    const auto known = std::find_if(m_peers.begin(), m_peers.end(),
                                    [&name](const Peer& peer) { return peer.name.id == name.id; });
    if (known != m_peers.end() && known->name == name) {
        known->links.push_back(&link);
        return;
    }
    if (known != m_peers.end()) {
        // A new process under an old name: the links of the old one can only be dead.
        const Peer old = *known;
        for (Link* stale : old.links)
            stale->connection().abort("replaced by a newer process of the same name");
    }
    m_peers.push_back({name, {&link}});
    m_handler.onPeerUp(name);
}

void PeerLinks::dropFromPeers(Link& link) {
    const auto peer = std::find_if(m_peers.begin(), m_peers.end(), [&link](const Peer& known) {
        return known.name == link.greeting().name;
    });
    if (peer == m_peers.end())
        return;
    std::erase(peer->links, &link);
    if (!peer->links.empty())
        return;
    const PeerName name = peer->name;
    m_peers.erase(peer);
    m_handler.onPeerDown(name);
}

void PeerLinks::onEnded(Link& link, const std::string& reason) {
    const auto found = std::find_if(m_links.begin(), m_links.end(),
                                    [&link](const auto& owned) { return owned.get() == &link; });
    if (found == m_links.end())
        return;
    m_endedLinks.push_back(std::move(*found));
    m_links.erase(found);
    m_endedBytesRead += link.connection().bytesRead();
    m_endedBytesWritten += link.connection().bytesWritten();
    if (link.isGreeted()) {
        m_handler.onLinkError("link to " + link.greeting().name.id.text() + " ended: " + reason);
        dropFromPeers(link);
    } else if (!link.isRefused()) {
        tellUnreachable(link.dialled(), reason);
    }
    // The connection may be on the stack, and with it the link as its handler.
    if (!m_sweepPosted) {
        m_sweepPosted = true;
        QMetaObject::invokeMethod(
            this, [this] { sweep(); }, Qt::QueuedConnection);
    }
    if (!m_dialTimer.isActive())
        m_dialTimer.start();
}

void PeerLinks::tellUnreachable(const Endpoint& endpoint, const std::string& reason) {
    const Clock::time_point now = Clock::now();
    for (Target& target : m_targets) {
        if (target.endpoint != endpoint ||
            (target.told == reason && now - target.toldAt < kTellAgain))
            continue;
        target.told = reason;
        target.toldAt = now;
        m_handler.onLinkError("no link to " + toText(endpoint) + ": " + reason + "; trying again");
    }
}

void PeerLinks::refuse(Link& link, const Error& reason) {
    const Clock::time_point now = Clock::now();
    if (reason.detail != m_lastRefusal || now - m_refusalTold >= kTellAgain) {
        m_lastRefusal = reason.detail;
        m_refusalTold = now;
        m_handler.onLinkError("a link is refused: " + reason.detail);
    }
    link.setRefused();
    // Our own greeting still leaves, so that the other side can say why, too.
    m_handler.appendRefusal(link.connection().output(), reason);
    link.connection().closeAfterFlush();
}

void PeerLinks::sweep() {
    m_sweepPosted = false;
    for (const auto& link : m_endedLinks)
        m_turn.discard(link->release());
    m_endedLinks.clear();
    dialMissing();
}

void PeerLinks::closeAll() {
    for (Target& target : m_targets) {
        target.pause = milliseconds(0);
        target.nextDial = {};
    }
    std::vector<Link*> open;
    open.reserve(m_links.size());
    for (const auto& link : m_links)
        open.push_back(link.get());
    for (Link* link : open)
        link->connection().abort("this node starts afresh");
}

std::uint64_t PeerLinks::bytesRead() const {
    std::uint64_t total = m_endedBytesRead;
    for (const auto& link : m_links)
        total += link->connection().bytesRead();
    return total;
}

std::uint64_t PeerLinks::bytesWritten() const {
    std::uint64_t total = m_endedBytesWritten;
    for (const auto& link : m_links)
        total += link->connection().bytesWritten();
    return total;
}

}  // namespace engram::net
