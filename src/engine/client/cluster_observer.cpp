// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "client/cluster_observer.h"

#include <QTimer>
#include <chrono>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "client/client_connection.h"
#include "common/chain_steps.h"
#include "protocol/view.h"
#include "trace/event_codec.h"

namespace engram {

namespace {

// Short enough that a restarted node is seen at once, long enough to cost nothing while it is gone.
constexpr std::chrono::milliseconds kReconnectInterval{250};

}  // namespace

class ClusterObserver::Private {
public:
    Private(ClusterObserver* owner, std::uint32_t rate, std::shared_ptr<EventQueue> queue)
        : q(owner), m_rate(rate), m_queue(std::move(queue)) {}

    struct Stream {
        ClientConnection* connection = nullptr;  // child of q
        bool isWanted = false;                   // named by the user, not learnt from a view
        bool isAnnounced = false;
        QString told;  // why it could not be opened
    };

    void add(const Endpoint& endpoint, bool isWanted);
    void remove(const Endpoint& endpoint);
    void open(const Endpoint& endpoint);
    void openMissing();
    void closeAll();
    void reopen();

    ClusterObserver* q;
    std::uint32_t m_rate;
    std::shared_ptr<EventQueue> m_queue;
    std::map<Endpoint, Stream> m_streams;
    QTimer* m_timer = nullptr;
    bool m_running = false;

private:
    void close(Stream& stream);
    void onPush(const Endpoint& from, const resp::Value& value);
    void onView(const std::string& text);
    void onClosed(const Endpoint& endpoint, const QString& reason);
    void schedulePush();

    std::vector<Event> m_batch;  // of this turn of the event loop
    bool m_pushScheduled = false;
    ClusterId m_cluster;
    ViewStamp m_newest;
};

void ClusterObserver::Private::add(const Endpoint& endpoint, bool isWanted) {
    if (!endpoint.isValid()) {
        return;
    }
    Stream& stream = m_streams[endpoint];
    stream.isWanted = stream.isWanted || isWanted;
    if (m_running && stream.connection == nullptr) {
        open(endpoint);
    }
}

void ClusterObserver::Private::remove(const Endpoint& endpoint) {
    if (const auto it = m_streams.find(endpoint); it != m_streams.end()) {
        close(it->second);
        m_streams.erase(it);
    }
}

void ClusterObserver::Private::close(Stream& stream) {
    if (stream.connection != nullptr) {
        stream.connection->disconnect(q);
        stream.connection->abandon();
        stream.connection->deleteLater();
    }
    stream.connection = nullptr;
    stream.isAnnounced = false;
}

void ClusterObserver::Private::open(const Endpoint& endpoint) {
    auto* connection = new ClientConnection(endpoint, "observer", q);
    m_streams[endpoint].connection = connection;
    connect(connection, &ClientConnection::closed, q,
            [this, endpoint](const QString& reason) { onClosed(endpoint, reason); });
    connection->setPushCallback([this, endpoint](resp::Value&& value) { onPush(endpoint, value); });
    std::string request;
    appendArguments(request, {"ENGRAM.OBSERVE", "RATE", std::to_string(m_rate)});
    connection->send(request, [this, endpoint](Delivery delivery, resp::Value&& reply) {
        if (delivery == Delivery::Answered && reply.isError()) {
            onClosed(endpoint, QString::fromStdString(reply.text));
        }
    });
}

void ClusterObserver::Private::openMissing() {
    std::vector<Endpoint> missing;
    for (const auto& [endpoint, stream] : m_streams) {
        if (stream.connection == nullptr) {
            missing.push_back(endpoint);
        }
    }
    for (const Endpoint& endpoint : missing) {
        open(endpoint);
    }
}

void ClusterObserver::Private::closeAll() {
    for (auto& [endpoint, stream] : m_streams) {
        close(stream);
    }
}

void ClusterObserver::Private::reopen() {
    std::vector<Endpoint> broken;
    for (auto& [endpoint, stream] : m_streams) {
        if (stream.isAnnounced)
            broken.push_back(endpoint);
        close(stream);
        stream.told.clear();
    }
    for (const Endpoint& endpoint : broken)
        Q_EMIT q->nodeDisconnected(endpoint, QString());
    openMissing();
}

void ClusterObserver::Private::onClosed(const Endpoint& endpoint, const QString& reason) {
    const auto it = m_streams.find(endpoint);
    if (it == m_streams.end()) {
        return;
    }
    const bool wasAnnounced = it->second.isAnnounced;
    close(it->second);
    if (wasAnnounced) {
        Q_EMIT q->nodeDisconnected(endpoint, reason);
    } else if (it->second.told != reason) {
        it->second.told = reason;
        Q_EMIT q->nodeUnreachable(endpoint, reason);
    }
}

void ClusterObserver::Private::onPush(const Endpoint& from, const resp::Value& value) {
    if (!trace::isEvent(value)) {
        return;
    }
    Result<Event> event = trace::decodeEvent(value);
    if (!event) {
        return;  // a kind that a newer node knows and we do not
    }
    if (event->kind == EventKind::ViewCommitted) {
        onView(event->detail);
    }
    if (event->kind > EventKind::SnapshotDone) {
        return;  // what only observers may say
    }
    const bool snapshotDone = event->kind == EventKind::SnapshotDone;
    m_batch.push_back(std::move(*event));
    schedulePush();
    const auto it = m_streams.find(from);
    if (snapshotDone && it != m_streams.end() && !it->second.isAnnounced) {
        it->second.isAnnounced = true;
        it->second.told.clear();
        m_queue->push(std::exchange(m_batch, {}));  // the reader finds the snapshot there
        Q_EMIT q->nodeConnected(from);
    }
}

void ClusterObserver::Private::onView(const std::string& text) {
    const Result<View> view = decodeView(text);
    if (!view || (view->cluster == m_cluster && view->stamp <= m_newest)) {
        return;
    }
    const ViewStamp known = view->cluster == m_cluster ? m_newest : ViewStamp{};
    if (!couldFollow(known.epoch, view->stamp.epoch) ||
        !couldFollow(known.number, view->stamp.number)) {
        return;
    }
    m_cluster = view->cluster;
    m_newest = view->stamp;
    std::set<Endpoint> members;
    for (const Member& member : view->members) {
        members.insert(member.endpoint);
        add(member.endpoint, false);
    }
    // A learnt node that left the view and is gone is not dialled for ever.
    for (auto it = m_streams.begin(); it != m_streams.end();) {
        const Stream& stream = it->second;
        const bool keep = stream.isWanted || stream.isAnnounced || members.contains(it->first);
        if (!keep) {
            close(it->second);
        }
        it = keep ? std::next(it) : m_streams.erase(it);
    }
}

void ClusterObserver::Private::schedulePush() {
    if (m_pushScheduled) {
        return;
    }
    m_pushScheduled = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            m_pushScheduled = false;
            m_queue->push(std::exchange(m_batch, {}));
        },
        Qt::QueuedConnection);
}

ClusterObserver::ClusterObserver(std::vector<Endpoint> nodes, std::uint32_t rate,
                                 std::shared_ptr<EventQueue> queue)
    : m_p(std::make_unique<Private>(this, rate, std::move(queue))) {
    for (const Endpoint& node : nodes) {
        m_p->add(node, true);
    }
}

ClusterObserver::~ClusterObserver() {
    stop();
}

void ClusterObserver::start() {
    if (m_p->m_running) {
        return;
    }
    m_p->m_running = true;
    if (m_p->m_timer == nullptr) {
        m_p->m_timer = new QTimer(this);
        connect(m_p->m_timer, &QTimer::timeout, this, [this] { m_p->openMissing(); });
    }
    m_p->m_timer->start(kReconnectInterval);
    m_p->openMissing();
}

void ClusterObserver::stop() {
    if (!m_p->m_running) {
        return;
    }
    m_p->m_running = false;
    m_p->m_timer->stop();
    m_p->closeAll();
}

void ClusterObserver::addNode(const engram::Endpoint& node) {
    m_p->add(node, true);
}

void ClusterObserver::reopen() {
    if (m_p->m_running)
        m_p->reopen();
}

void ClusterObserver::removeNode(const engram::Endpoint& node) {
    m_p->remove(node);
}

}  // namespace engram
