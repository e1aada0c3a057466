// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "client/client_connection.h"

#include <QPointer>
#include <chrono>
#include <utility>

#include "resp/writer.h"

namespace engram {

namespace {

// A node on the same network answers within a few milliseconds; a host that swallows packets must
// not cost more than the search for another one.
constexpr std::chrono::milliseconds kConnectTimeout{300};

}  // namespace

void appendArguments(std::string& out, const std::vector<std::string>& arguments) {
    resp::appendArrayHeader(out, arguments.size());
    for (const std::string& argument : arguments) {
        resp::appendBulk(out, argument);
    }
}

ClientConnection::ClientConnection(Endpoint endpoint, const std::string& name, QObject* parent)
    : QObject(parent), m_endpoint(std::move(endpoint)) {
    connect(&m_socket, &QTcpSocket::connected, this, &ClientConnection::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &ClientConnection::onReadyRead);
    connect(&m_socket, &QTcpSocket::errorOccurred, this,
            [this] { onFailure(m_socket.errorString()); });
    connect(&m_connectTimer, &QTimer::timeout, this,
            [this] { onFailure(QStringLiteral("no connection within 300 ms")); });
    m_connectTimer.setSingleShot(true);
    m_connectTimer.start(kConnectTimeout);

    // Answers to the greeting change nothing: a node that refuses HELLO still speaks RESP2.
    std::string greeting;
    appendArguments(greeting, {"HELLO", "3"});
    send(greeting, [](Delivery, resp::Value&&) {});
    if (!name.empty()) {
        greeting.clear();
        appendArguments(greeting, {"CLIENT", "SETNAME", name});
        send(greeting, [](Delivery, resp::Value&&) {});
    }
    // Queued, as a refusal on this host comes from inside connectToHost().
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_socket.connectToHost(QString::fromStdString(m_endpoint.host), m_endpoint.port);
        },
        Qt::QueuedConnection);
}

ClientConnection::~ClientConnection() {
    m_socket.disconnect(this);
}

void ClientConnection::send(std::string_view command, Callback done) {
    if (m_closed) {
        QMetaObject::invokeMethod(
            this, [callback = std::move(done)] { callback(Delivery::LostUnsent, resp::Value{}); },
            Qt::QueuedConnection);
        return;
    }
    if (m_awaited.empty()) {
        m_lastProgress.start();
    }
    m_out.append(command);
    m_queued += command.size();
    m_awaited.push_back({m_queued, std::move(done)});
    if (m_connected) {
        scheduleFlush();
    }
}

void ClientConnection::abandon() {
    m_closed = true;
    m_awaited.clear();
    m_connectTimer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
}

qint64 ClientConnection::silentMs() const {
    return m_awaited.empty() ? 0 : m_lastProgress.elapsed();
}

void ClientConnection::onConnected() {
    m_connectTimer.stop();
    m_connected = true;
    m_wasConnected = true;
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_lastProgress.start();
    flush();
    Q_EMIT connected();
}

void ClientConnection::scheduleFlush() {
    if (m_flushScheduled) {
        return;
    }
    m_flushScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_flushScheduled = false;
            flush();
        },
        Qt::QueuedConnection);
}

void ClientConnection::flush() {
    if (!m_connected || m_closed || m_out.empty()) {
        return;
    }
    m_handedOver += m_out.size();
    m_socket.write(m_out.data(), static_cast<qint64>(m_out.size()));
    m_socket.flush();
    m_out.clear();
}

void ClientConnection::onReadyRead() {
    const QByteArray bytes = m_socket.readAll();
    m_in.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    m_lastProgress.start();
    const QPointer<ClientConnection> self(this);
    std::size_t offset = 0;
    while (self && !m_closed && deliverNext(offset)) {
    }
    if (self) {
        m_in.erase(0, offset);
    }
}

bool ClientConnection::deliverNext(std::size_t& offset) {
    const std::string_view rest = std::string_view(m_in).substr(offset);
    if (rest.empty()) {
        return false;
    }
    Result<resp::ValueParse> parsed = resp::parseValue(rest);
    if (!parsed) {
        onFailure(QString::fromStdString(parsed.error().detail));
        return false;
    }
    if (!parsed->complete) {
        return false;
    }
    offset += parsed->consumed;
    if (parsed->value.type == resp::ValueType::Push) {
        if (m_onPush) {
            m_onPush(std::move(parsed->value));
        }
        return true;
    }
    if (m_awaited.empty()) {
        onFailure(QStringLiteral("an answer that belongs to no command"));
        return false;
    }
    const Callback done = std::move(m_awaited.front().done);
    m_awaited.pop_front();
    done(Delivery::Answered, std::move(parsed->value));
    return true;
}

void ClientConnection::onFailure(const QString& reason) {
    if (m_closed) {
        return;
    }
    m_closed = true;
    m_connected = false;
    m_connectTimer.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    const std::deque<Awaited> awaited = std::exchange(m_awaited, {});
    const std::uint64_t handedOver = m_handedOver;
    const QPointer<ClientConnection> self(this);
    for (const Awaited& command : awaited) {
        // Flushes hand over whole commands, so none is half sent.
        const bool sent = command.endOffset <= handedOver;
        command.done(sent ? Delivery::LostSent : Delivery::LostUnsent, resp::Value{});
        if (!self) {
            return;
        }
    }
    Q_EMIT closed(reason);
}

}  // namespace engram
