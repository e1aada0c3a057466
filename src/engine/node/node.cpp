// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/node.h"

#include <QTcpSocket>
#include <chrono>

#include "common/assert.h"
#include "node/clock.h"
#include "protocol/codec.h"

namespace engram::node {

namespace {

using std::chrono::milliseconds;

/// The machine's wishes for links are looked at after every change of view, and so often besides.
constexpr milliseconds kWantedPeersInterval(20);
constexpr milliseconds kDrainLimit(5000);
/// A node that was heard so lately is alive: heartbeats and their answers come every 100 ms.
constexpr milliseconds kAliveWithin(500);
constexpr int kDrainPollMs = 10;
/// An id that stays taken so long is not that of a process that died just now.
constexpr milliseconds kTurnedAwayAfter(1000);
/// The last command of a link whose greeting was refused: ENGRAM.REFUSED code text.
constexpr std::string_view kRefusal = "ENGRAM.REFUSED";

Identity identityOf(const net::PeerName& peer) {
    return {peer.id, peer.incarnation};
}

}  // namespace

Node::Node(NodeOptions options, QObject* parent)
    : QObject(parent),
      m_self(std::move(options.self)),
      m_log(m_self.identity.id.text(), options.logLevel),
      m_settings(std::move(options.settings)),
      m_faults(options.allowFaults ? makeFaultHook() : nullptr),
      m_links(m_turn, *this),
      m_observers(m_clock),
      m_clients(
          m_turn,
          [this](std::unique_ptr<net::Connection> connection, const resp::Arguments& greeting) {
              m_links.adopt(std::move(connection), greeting);
          }),
      m_server(
          [this](std::unique_ptr<QTcpSocket> socket) { m_clients.accept(std::move(socket)); }) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Node::onTimer);
    connect(&m_secondTimer, &QTimer::timeout, this, &Node::onSecond);
    connect(&m_drainTimer, &QTimer::timeout, this, &Node::finishDrain);
}

Node::~Node() {
    m_turn.setBeforeFlush({});
}

Result<Endpoint> Node::listen() {
    const Result<Endpoint> endpoint = m_server.listenOn(m_self.endpoint);
    if (endpoint)
        m_self.endpoint = *endpoint;
    return endpoint;
}

void Node::start(std::unique_ptr<HostedMachine> hosted) {
    ENGRAM_ASSERT(m_hosted == nullptr);
    m_hosted = std::move(hosted);
    const TimePoint started = now();
    m_context.reset(new NodeContext{*m_hosted, m_clients, m_observers, m_links, m_stats, m_self,
                                    m_faults.get(), std::move(m_settings), started,
                                    [this] { m_touched = true; }});
    m_clients.setContext(*m_context);
    m_observers.setContext(*m_context);
    m_server.setConnectionCount([this] {
        const std::size_t open = m_clients.connectionCount() + m_links.linkCount();
        if (open >= limits::kMaxConnections)
            ++m_stats.connectionsRejected;
        return open;
    });
    m_hosted->machine().start(started);
    m_touched = true;
    m_stats.endSecond(started);
    m_secondTimer.start(1000);
    m_turn.setBeforeFlush([this] { finishTurn(); });
}

TimePoint Node::now() const {
    return m_faults ? m_faults->now() : monotonicNow();
}

std::unique_ptr<FaultHook> Node::makeFaultHook() {
    FaultHook::Node self;
    self.send = [this](const NodeId& to, const std::string& bytes) {
        if (std::string* out = m_links.outputTo(to))
            out->append(bytes);
    };
    self.deliver = [this](const Identity& from, Message&& message) {
        deliver(from, std::move(message));
    };
    self.tell = [this](Event event) {
        m_log.writeEvent(event);
        std::vector<Event> events{std::move(event)};
        m_observers.publish(events);
    };
    self.clockChanged = [this] {
        m_armedFor = kNever;
        m_touched = true;
    };
    return std::make_unique<FaultHook>(std::move(self));
}

void Node::appendGreeting(std::string& out) {
    encodeMessage(out, m_hosted->machine().hello(), m_clock.tick(wallMicroseconds()));
}

void Node::appendRefusal(std::string& out, const Error& reason) {
    resp::appendCommand(out, {kRefusal, toText(reason.code), reason.detail});
}

Result<net::PeerGreeting> Node::onGreeting(const resp::Arguments& arguments) {
    Result<DecodedMessage> decoded = decodeMessage(arguments);
    if (!decoded)
        return tl::unexpected<Error>(decoded.error());
    const Hello* hello = std::get_if<Hello>(&decoded->message);
    if (hello == nullptr) {
        return failure(ErrorCode::Malformed,
                       "the first message of a link must be " + std::string(Hello::kName));
    }
    const Member& sender = hello->sender;
    if (sender.identity == m_hosted->machine().identity())
        return failure(ErrorCode::InvalidArgument, "this node dialled itself");
    if (sender.identity.id == m_self.identity.id) {
        const std::string why = "another node, at " + toText(sender.endpoint) +
                                ", has the same --id " + sender.identity.id.text();
        onIdTaken(why);
        return failure(ErrorCode::Taken, why);
    }
    const ClusterId own = m_hosted->machine().hello().cluster;
    if (own.value != 0 && hello->cluster.value != 0 && own != hello->cluster) {
        return failure(ErrorCode::InvalidArgument, sender.identity.id.text() + " at " +
                                                       toText(sender.endpoint) +
                                                       " belongs to another cluster");
    }
    m_clock.receive(decoded->sent, wallMicroseconds());
    if (isTaken(sender)) {
        return failure(ErrorCode::Taken,
                       "another node, at " +
                           toText(m_greeted.at(sender.identity.id).member.endpoint) +
                           ", has the same --id " + sender.identity.id.text() + " and is alive");
    }
    m_greeted[sender.identity.id] = Greeted{sender, now()};
    const net::PeerGreeting greeting{{sender.identity.id, sender.identity.incarnation},
                                     sender.endpoint};
    m_touched = true;
    m_hosted->machine().onMessage(sender.identity, std::move(decoded->message), now());
    return greeting;
}

bool Node::isTaken(const Member& sender) const {
    // The second process of a name would take the place of the first, and its data with it. One
    // that restarts where it was can only be alone there: the port is taken.
    const auto known = m_greeted.find(sender.identity.id);
    return known != m_greeted.end() && m_links.isUp(sender.identity.id) &&
           known->second.member.identity != sender.identity &&
           known->second.member.endpoint != sender.endpoint &&
           now() - known->second.heardAt < kAliveWithin;
}

void Node::onRefused(const net::PeerName& peer, const resp::Arguments& refusal) {
    if (refusal.size() == 3 && refusal[1] == toText(ErrorCode::Taken))
        onIdTaken(peer.id.text() + " refuses this node: " + std::string(refusal[2]));
}

void Node::onIdTaken(const std::string& why) {
    // Who is a member holds data and has the older right to the name.
    if (m_hasJoined)
        return;
    const TimePoint at = now();
    if (m_idTakenSince == kNever || at - m_idTakenSeen > kTurnedAwayAfter)
        m_idTakenSince = at;
    m_idTakenSeen = at;
    if (at - m_idTakenSince >= kTurnedAwayAfter) {
        Q_EMIT turnedAway(
            QString::fromStdString(why + ". Choose another --id, or stop that node first"));
    }
}

void Node::onPeerUp(const net::PeerName& peer) {
    m_touched = true;
    m_hosted->machine().onPeerUp(m_greeted.at(peer.id).member, now());
}

void Node::onPeerDown(const net::PeerName& peer) {
    m_touched = true;
    if (m_faults)
        m_faults->onPeerDown(peer.id);
    m_hosted->machine().onPeerDown(identityOf(peer), now());
}

Result<void> Node::onPeerCommand(const net::PeerName& peer, const resp::Arguments& arguments) {
    if (arguments[0] == kRefusal) {
        onRefused(peer, arguments);
        return failure(ErrorCode::Unavailable,
                       "refused: " + std::string(arguments[arguments.size() - 1]));
    }
    Result<DecodedMessage> decoded = decodeMessage(arguments);
    if (!decoded)
        return tl::unexpected<Error>(decoded.error());
    m_clock.receive(decoded->sent, wallMicroseconds());
    const Identity from = identityOf(peer);
    m_greeted[peer.id].heardAt = now();
    if (!m_faults || !m_faults->takeIncoming(from, decoded->message))
        deliver(from, std::move(decoded->message));
    return {};
}

void Node::deliver(const Identity& from, Message&& message) {
    m_observers.onMessage(message);
    m_touched = true;
    m_hosted->machine().onMessage(from, std::move(message), now());
}

void Node::onLinkError(const std::string& text) {
    m_log.write(LogLevel::Warning, text);
}

void Node::onTimer() {
    m_armedFor = kNever;
    m_touched = true;
    m_hosted->machine().onTimer(now());
}

void Node::onSecond() {
    m_stats.endSecond(now());
}

void Node::finishTurn() {
    // Closing links in followIdentity() is input to the machine again, so there may be more to do.
    while (m_touched) {
        m_touched = false;
        m_hosted->machine().takeOutput(m_output);
        m_hasJoined = m_hasJoined || m_hosted->machine().accepted() != nullptr;
        followIdentity();
        dispatchOutput();
        m_clients.sweep();
        updateWantedPeers(now());
        armTimer();
    }
}

void Node::dispatchOutput() {
    if (!m_output.events.empty()) {
        for (const Event& event : m_output.events)
            m_log.writeEvent(event);
        m_observers.publish(m_output.events);
    }
    if (!m_output.messages.empty())
        sendMessages();
    if (!m_output.replies.empty())
        m_clients.deliver(m_output.replies, now());
}

void Node::sendMessages() {
    const std::int64_t wall = wallMicroseconds();
    for (const Outgoing& outgoing : m_output.messages) {
        std::string* out = m_faults ? m_faults->divert(outgoing.to) : nullptr;
        if (out == nullptr)
            out = m_links.outputTo(outgoing.to);
        // Without a link the message is dropped; the machine sends it again.
        if (out != nullptr)
            encodeMessage(*out, outgoing.message, m_clock.tick(wall));
    }
}

void Node::followIdentity() {
    const Identity& identity = m_hosted->machine().identity();
    if (identity == m_self.identity)
        return;
    m_log.write(LogLevel::Warning, "starts afresh as a new incarnation");
    m_self.identity = identity;
    m_context->self.identity = identity;
    m_links.closeAll();
}

void Node::updateWantedPeers(TimePoint at) {
    ViewPtr view = m_hosted->machine().view();
    if (view == m_lastView && at < m_nextWantedCheck)
        return;
    m_lastView = std::move(view);
    m_nextWantedCheck = at + kWantedPeersInterval;
    std::vector<Endpoint> wanted = m_hosted->machine().wantedPeers();
    if (wanted == m_wanted)
        return;
    m_wanted = std::move(wanted);
    m_links.setWanted(m_wanted);
}

void Node::armTimer() {
    const TimePoint deadline = m_hosted->machine().nextDeadline();
    // A timer that fires too early is harmless and saves arming it again in every turn.
    if (deadline >= m_armedFor)
        return;
    m_armedFor = deadline;
    Duration left = deadline - now();
    if (m_faults)
        left = m_faults->realTimeOf(left);
    const auto wait = std::chrono::ceil<milliseconds>(left);
    m_timer.start(std::max(wait, milliseconds(0)));
}

void Node::drain() {
    if (m_drainTimer.isActive() || m_hosted == nullptr)
        return;
    m_log.write(LogLevel::Info, "draining");
    m_server.close();
    m_drainDeadline = now() + kDrainLimit;
    m_hosted->drain(now());
    m_touched = true;
    m_drainTimer.start(kDrainPollMs);
}

void Node::finishDrain() {
    const bool isOverdue = now() >= m_drainDeadline;
    m_touched = true;  // replies of requests that the machine has given up leave without an input
    if (!m_hosted->isDrained() && !isOverdue)
        return;
    if (!m_isDrained) {
        m_isDrained = true;
        m_clients.closeAll();
        return;
    }
    if (m_clients.connectionCount() > 0 && !isOverdue)
        return;
    m_drainTimer.stop();
    m_log.write(LogLevel::Info, "stopped");
    Q_EMIT drained();
}

}  // namespace engram::node
