// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "client/cluster_client.h"

#include <QRandomGenerator>
#include <QTimer>
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "client/client_connection.h"
#include "client/primary_search.h"
#include "client/reply_decoder.h"
#include "client/request_table.h"
#include "common/limits.h"

namespace engram {

namespace {

using Clock = PendingRequest::Clock;

// An answer that is owed so long makes the primary doubtful: twice what a healthy one needs to
// replace a lost replica's acknowledgement is too late, as failover itself takes less than 1 s.
constexpr qint64 kSilenceMs = 300;
constexpr std::chrono::milliseconds kBusyTick{10};
constexpr std::chrono::milliseconds kIdleTick{250};

std::string explain(const PendingRequest& request, Status status, const PrimarySearch& search) {
    if (status == Status::Uncertain) {
        return "the answer of " + toText(request.sentTo) +
               " did not come; the write may have happened";
    }
    if (!request.lastDetail.empty()) {
        return request.lastDetail;
    }
    if (request.attempts > 0) {
        return "no answer of " + toText(request.sentTo) + " before the deadline";
    }
    const std::string findings = search.findings();
    return findings.empty() ? "no primary was found" : "no primary was found (" + findings + ")";
}

ClientAnswer answerOf(const PendingRequest& request, OperationResult result) {
    ClientAnswer answer;
    answer.result = std::move(result);
    answer.latency = request.elapsed(Clock::now());
    answer.attempts = std::max<std::uint32_t>(request.attempts, 1);
    answer.servedBy = request.sentTo;
    return answer;
}

/// Ends a request that no node has answered.
void tell(const PendingRequest& request, Status status, std::string detail) {
    if (request.onAnswer) {
        OperationResult result;
        result.status = status;
        result.detail = std::move(detail);
        request.onAnswer(answerOf(request, std::move(result)));
        return;
    }
    request.onValue(failure(status == Status::Uncertain ? ErrorCode::Io : ErrorCode::Unavailable,
                            std::move(detail)));
}

}  // namespace

class ClusterClient::Private {
public:
    Private(ClusterClient* owner, ClientSettings settings);

    void submit(const std::vector<std::string>& arguments, PendingRequest request);
    /// Submits a request with an effect, in the client's session if it has one.
    void submitEffect(std::vector<std::string> arguments, AnswerCallback done);

    ClusterClient* q;
    ClientSettings m_settings;
    RetryPolicy m_policy;
    PrimarySearch* m_search;  // child of q, like all that needs the event loop
    QTimer* m_timer;
    std::map<Endpoint, ClientConnection*> m_connections;  // children of q
    RequestTable m_requests;
    std::set<std::uint64_t> m_waiting;  // requests that are not under way
    std::uint64_t m_nextNumber = 1;
    std::uint64_t m_session = 0;  // 0: none
    std::uint64_t m_lastStamp = 0;
    bool m_sendScheduled = false;
    Endpoint m_servedBy;

private:
    void onTick();
    void expire();
    void onPrimaryFound(const Endpoint& primary);
    ClientConnection* connectionTo(const Endpoint& endpoint);
    void dropIdleConnections();
    void scheduleSend();
    void sendWaiting();
    void send(std::uint64_t number, PendingRequest& request, ClientConnection& connection);
    void onReply(std::uint64_t number, std::uint32_t attempt, Delivery delivery,
                 resp::Value&& reply);
    void noteMeaning(PendingRequest& request, const ReplyMeaning& meaning);
    void apply(std::uint64_t number, const Decision& decision, resp::Value&& reply);
    void giveUp(std::uint64_t number, Status status);
    PendingRequest take(std::uint64_t number);
};

ClusterClient::Private::Private(ClusterClient* owner, ClientSettings settings)
    : q(owner),
      m_settings(std::move(settings)),
      m_policy(m_settings.deadline, m_settings.retryPause),
      m_search(new PrimarySearch(m_settings.nodes, m_settings.retryPause, owner)),
      m_timer(new QTimer(owner)) {
    // Never 0, and a positive number for those who keep it as a signed one.
    if (m_settings.sessions) {
        m_session = (QRandomGenerator::system()->generate64() >> 1U) | 1U;
    }
    connect(m_search, &PrimarySearch::primaryFound, q,
            [this](const Endpoint& primary) { onPrimaryFound(primary); });
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, q, [this] { onTick(); });
    m_timer->start(kIdleTick);
    QMetaObject::invokeMethod(
        q, [this] { onTick(); }, Qt::QueuedConnection);
}

void ClusterClient::Private::submit(const std::vector<std::string>& arguments,
                                    PendingRequest request) {
    appendArguments(request.wire, arguments);
    request.madeAt = Clock::now();
    const std::uint64_t number = m_nextNumber++;
    if (m_requests.size() >= limits::kMaxPendingRequests) {
        QMetaObject::invokeMethod(
            q,
            [refused = std::move(request)] {
                tell(refused, Status::Unavailable,
                     "too many requests of this client have no answer yet");
            },
            Qt::QueuedConnection);
        return;
    }
    m_requests.emplace(number, std::move(request));
    m_waiting.insert(number);
    if (m_timer->intervalAsDuration() != kBusyTick) {
        m_timer->start(kBusyTick);
    }
    scheduleSend();
}

void ClusterClient::Private::submitEffect(std::vector<std::string> arguments, AnswerCallback done) {
    PendingRequest request;
    request.kind = RequestKind::Effect;
    request.onAnswer = std::move(done);
    if (m_session != 0) {
        request.kind = RequestKind::Stamped;
        arguments.insert(arguments.end(),
                         {"SESSION", std::to_string(m_session), std::to_string(++m_lastStamp)});
    }
    submit(arguments, std::move(request));
}

void ClusterClient::Private::onTick() {
    expire();
    ClientConnection* connection = connectionTo(m_search->primary());
    if (connection != nullptr && connection->silentMs() >= kSilenceMs) {
        m_search->doubt();
    }
    m_search->tick();
    sendWaiting();
    dropIdleConnections();
    if (m_requests.empty()) {
        m_search->confirm(m_search->primary());  // nobody waits for an answer: no cause for doubt
    }
    if (m_requests.empty() && m_timer->intervalAsDuration() == kBusyTick) {
        m_timer->start(kIdleTick);
    }
}

void ClusterClient::Private::expire() {
    const auto now = Clock::now();
    std::vector<std::uint64_t> over;
    for (const auto& [number, request] : m_requests) {
        if (!m_policy.isOver(request.elapsed(now))) {
            break;  // they are in the order of their making
        }
        over.push_back(number);
    }
    for (const std::uint64_t number : over) {
        const auto it = m_requests.find(number);
        if (it != m_requests.end()) {
            const PendingRequest& request = it->second;
            giveUp(number, RetryPolicy::atDeadline(request.kind, request.underWay,
                                                   request.lastStatus, request.mayHaveHappened));
        }
    }
}

void ClusterClient::Private::onPrimaryFound(const Endpoint& primary) {
    // What an old primary owes us is asked again; writes may have happened there, and only those
    // of a session are recognised.
    for (auto& [number, request] : m_requests) {
        if (request.underWay && request.kind != RequestKind::Effect && request.sentTo != primary) {
            request.underWay = false;
            request.mayHaveHappened = request.kind == RequestKind::Stamped;
            m_waiting.insert(number);
        }
    }
    connectionTo(primary);
    scheduleSend();
}

ClientConnection* ClusterClient::Private::connectionTo(const Endpoint& endpoint) {
    if (!endpoint.isValid()) {
        return nullptr;
    }
    ClientConnection*& slot = m_connections[endpoint];
    if (slot == nullptr) {
        auto* connection = new ClientConnection(endpoint, m_settings.name, q);
        slot = connection;
        connect(connection, &ClientConnection::closed, q, [this, connection] {
            const Endpoint node = connection->endpoint();
            const bool wasConnected = connection->wasConnected();
            m_connections.erase(node);
            connection->deleteLater();
            m_search->lose(node);
            scheduleSend();
            if (wasConnected) {
                Q_EMIT q->connectionLost(node);
            }
        });
    }
    return slot;
}

void ClusterClient::Private::dropIdleConnections() {
    std::set<Endpoint> needed{m_search->primary()};
    for (const auto& [number, request] : m_requests) {
        if (m_connections.size() <= 1) {
            return;
        }
        if (request.underWay) {
            needed.insert(request.sentTo);
        }
    }
    for (auto it = m_connections.begin(); it != m_connections.end();) {
        if (needed.contains(it->first)) {
            ++it;
            continue;
        }
        it->second->disconnect(q);
        it->second->abandon();
        it->second->deleteLater();
        it = m_connections.erase(it);
    }
}

void ClusterClient::Private::scheduleSend() {
    if (m_sendScheduled) {
        return;
    }
    m_sendScheduled = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            m_sendScheduled = false;
            if (m_search->isSearching()) {
                m_search->tick();
            }
            sendWaiting();
        },
        Qt::QueuedConnection);
}

void ClusterClient::Private::sendWaiting() {
    if (m_waiting.empty()) {
        return;
    }
    ClientConnection* connection = connectionTo(m_search->primary());
    // A request that is held back did not happen; one that is sent to a hanging node is uncertain.
    if (connection == nullptr || connection->silentMs() >= kSilenceMs) {
        return;
    }
    const auto now = Clock::now();
    for (auto it = m_waiting.begin(); it != m_waiting.end();) {
        PendingRequest& request = m_requests.at(*it);
        if (request.notBefore > now) {
            ++it;
            continue;
        }
        send(*it, request, *connection);
        it = m_waiting.erase(it);
    }
}

void ClusterClient::Private::send(std::uint64_t number, PendingRequest& request,
                                  ClientConnection& connection) {
    request.underWay = true;
    request.sentTo = connection.endpoint();
    const std::uint32_t attempt = ++request.attempts;
    connection.send(request.wire, [this, number, attempt](Delivery delivery, resp::Value&& reply) {
        onReply(number, attempt, delivery, std::move(reply));
    });
}

void ClusterClient::Private::onReply(std::uint64_t number, std::uint32_t attempt, Delivery delivery,
                                     resp::Value&& reply) {
    const auto it = m_requests.find(number);
    if (it == m_requests.end() || !it->second.underWay || it->second.attempts != attempt) {
        return;  // expired, or asked again elsewhere
    }
    PendingRequest& request = it->second;
    request.underWay = false;
    ReplyMeaning meaning;
    if (delivery == Delivery::Answered) {
        meaning = meaningOf(reply);
        noteMeaning(request, meaning);
    } else {
        meaning.outcome =
            delivery == Delivery::LostUnsent ? Outcome::LostUnsent : Outcome::LostSent;
    }
    const bool isOpen =
        meaning.outcome == Outcome::LostSent || meaning.outcome == Outcome::Uncertain;
    if (isOpen && request.kind == RequestKind::Stamped) {
        request.mayHaveHappened = true;
    }
    const AttemptState state{request.kind, request.elapsed(Clock::now()), request.redirects,
                             meaning.hint.has_value(), request.mayHaveHappened};
    const Decision decision = m_policy.decide(meaning.outcome, state);
    if (meaning.outcome == Outcome::NotPrimary) {
        ++request.redirects;
    }
    apply(number, decision, std::move(reply));
}

void ClusterClient::Private::noteMeaning(PendingRequest& request, const ReplyMeaning& meaning) {
    switch (meaning.outcome) {
        case Outcome::NotPrimary:
            m_search->deny(request.sentTo, meaning.hint);
            return;
        case Outcome::NotNow:
            request.lastStatus = meaning.status;
            request.lastDetail = meaning.detail;
            // A primary without its lease refuses; another one may have been elected.
            if (meaning.status == Status::Unavailable && request.sentTo == m_search->primary()) {
                m_search->doubt();
            }
            return;
        default:
            m_search->confirm(request.sentTo);
            if (m_servedBy != request.sentTo) {
                m_servedBy = request.sentTo;
                Q_EMIT q->primaryChanged(m_servedBy);
            }
    }
}

void ClusterClient::Private::apply(std::uint64_t number, const Decision& decision,
                                   resp::Value&& reply) {
    PendingRequest& request = m_requests.at(number);
    if (const auto* retry = std::get_if<Retry>(&decision)) {
        // Hint or not, the search knows by now whom to ask: deny() has followed the hint.
        request.notBefore = Clock::now() + retry->pause;
        m_waiting.insert(number);
        scheduleSend();
        return;
    }
    if (const auto* end = std::get_if<GiveUp>(&decision)) {
        giveUp(number, end->status);
        return;
    }
    if (request.onAnswer) {
        const PendingRequest done = take(number);
        done.onAnswer(answerOf(done, decodeDataReply(reply)));
        return;
    }
    take(number).onValue(std::move(reply));
}

void ClusterClient::Private::giveUp(std::uint64_t number, Status status) {
    const PendingRequest request = take(number);
    tell(request, status, explain(request, status, *m_search));
}

PendingRequest ClusterClient::Private::take(std::uint64_t number) {
    m_waiting.erase(number);
    return std::move(m_requests.extract(number).mapped());
}

ClusterClient::ClusterClient(ClientSettings settings, QObject* parent)
    : QObject(parent), m_p(std::make_unique<Private>(this, std::move(settings))) {}

ClusterClient::~ClusterClient() {
    // Children call back into m_p while they are destroyed; they go first.
    for (const auto& [endpoint, connection] : std::exchange(m_p->m_connections, {})) {
        delete connection;
    }
    delete std::exchange(m_p->m_search, nullptr);
}

void ClusterClient::read(std::string key, AnswerCallback done) {
    PendingRequest request;
    request.onAnswer = std::move(done);
    m_p->submit({"READ", std::move(key)}, std::move(request));
}

void ClusterClient::write(std::string key, Blob value, AnswerCallback done) {
    m_p->submitEffect({"WRITE", std::move(key), std::string(value.view())}, std::move(done));
}

void ClusterClient::erase(std::string key, AnswerCallback done) {
    m_p->submitEffect({"DELETE", std::move(key)}, std::move(done));
}

void ClusterClient::append(std::string key, Blob bytes, AnswerCallback done) {
    m_p->submitEffect({"UPDATE", std::move(key), "APPEND", std::string(bytes.view())},
                      std::move(done));
}

void ClusterClient::add(std::string key, std::int64_t amount, AnswerCallback done) {
    m_p->submitEffect({"UPDATE", std::move(key), "ADD", std::to_string(amount)}, std::move(done));
}

void ClusterClient::command(std::vector<std::string> arguments, bool idempotent,
                            ValueCallback done) {
    PendingRequest request;
    request.kind = idempotent ? RequestKind::Repeatable : RequestKind::Effect;
    request.onValue = std::move(done);
    m_p->submit(arguments, std::move(request));
}

Endpoint ClusterClient::primary() const {
    return m_p->m_servedBy;
}

bool ClusterClient::isConnected() const {
    const auto it = m_p->m_connections.find(m_p->m_search->primary());
    return it != m_p->m_connections.end() && it->second->isConnected();
}

void ClusterClient::addNodes(const std::vector<Endpoint>& nodes) {
    for (const Endpoint& node : nodes) {
        m_p->m_search->addSeed(node);
    }
}

}  // namespace engram
