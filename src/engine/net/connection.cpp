// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "net/connection.h"

#include <sys/socket.h>

#include <QHostAddress>
#include <QMetaObject>
#include <QTcpSocket>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "common/assert.h"
#include "net/turn.h"

namespace engram::net {

namespace {

/// A sender of a long stream gets so many reads in a row; then the others have their turn.
constexpr int kReadsPerTurn = 16;
/// What the socket may read ahead of us; bounds memory while a connection is paused.
constexpr qint64 kReadAheadBytes = 1024 * 1024;
/// Buffers that grew beyond this are given back once they are empty.
constexpr std::size_t kKeptBufferBytes = 1024U * 1024U;
/// What the socket gets when the kernel takes no more: it only has to tell when there is room
/// again, and a large value need not be copied once more.
constexpr std::size_t kHandOverBytes = 64U * 1024U;
/// Sent bytes at the front are cut off once they are so many, and most of the buffer.
constexpr std::size_t kCutOffBytes = 4U * 1024U * 1024U;

void clearBuffer(std::string& buffer) {
    if (buffer.capacity() > kKeptBufferBytes)
        std::string().swap(buffer);
    else
        buffer.clear();
}

}  // namespace

void ConnectionHandler::onConnected(Connection& /*connection*/) {}

Connection::Connection(Turn& turn, ConnectionHandler& handler)
    : m_turn(turn), m_handler(&handler) {}

Connection::Connection(Turn& turn, std::unique_ptr<QTcpSocket> socket, ConnectionHandler& handler)
    : Connection(turn, handler) {
    attach(std::move(socket));
    m_state = State::Open;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

Connection::~Connection() {
    m_state = State::Closed;
    if (m_dirty) {
        std::replace(m_turn.m_dirty.begin(), m_turn.m_dirty.end(), this,
                     static_cast<Connection*>(nullptr));
        std::replace(m_turn.m_flushing.begin(), m_turn.m_flushing.end(), this,
                     static_cast<Connection*>(nullptr));
    }
    m_socket->disconnect();
}

std::unique_ptr<Connection> Connection::dial(Turn& turn, const Endpoint& endpoint,
                                             ConnectionHandler& handler) {
    std::unique_ptr<Connection> connection(new Connection(turn, handler));
    connection->attach(std::make_unique<QTcpSocket>());
    QTcpSocket* socket = connection->m_socket.get();
    // connectToHost() may fail at once; the caller does not own the connection before it returns.
    QMetaObject::invokeMethod(
        socket,
        [socket, endpoint] {
            socket->connectToHost(QString::fromStdString(endpoint.host), endpoint.port);
        },
        Qt::QueuedConnection);
    return connection;
}

void Connection::attach(std::unique_ptr<QTcpSocket> socket) {
    m_socket = std::move(socket);
    QTcpSocket* s = m_socket.get();
    s->setReadBufferSize(kReadAheadBytes);
    QObject::connect(s, &QTcpSocket::connected, s, [this] { onSocketConnected(); });
    QObject::connect(s, &QTcpSocket::readyRead, s, [this] { onReadable(); });
    QObject::connect(s, &QTcpSocket::bytesWritten, s, [this](qint64) {
        if (unsentBytes() > 0 && !m_dirty)
            markDirty();
    });
    QObject::connect(s, &QTcpSocket::disconnected, s, [this] { abort("closed"); });
    QObject::connect(s, &QTcpSocket::errorOccurred, s,
                     [this] { abort(m_socket->errorString().toStdString()); });
}

void Connection::onSocketConnected() {
    if (m_state != State::Dialling)
        return;
    m_state = State::Open;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_handler->onConnected(*this);
}

void Connection::onReadable() {
    for (int round = 0; round < kReadsPerTurn; ++round) {
        if (m_paused || !isOpen() || !readOnce())
            return;
    }
    // The socket does not report again what it has read ahead.
    QMetaObject::invokeMethod(
        m_socket.get(), [this] { onReadable(); }, Qt::QueuedConnection);
}

bool Connection::readOnce() {
    char* const scratch = m_turn.m_scratch.get();
    const qint64 count = m_socket->read(scratch, static_cast<qint64>(Turn::kScratchBytes));
    if (count < 0) {
        abort("closed by the other side");
        return false;
    }
    if (count == 0)
        return false;
    const auto size = static_cast<std::size_t>(count);
    m_bytesRead += size;
    if (m_input.empty()) {
        const std::string_view bytes(scratch, size);
        m_input.append(bytes.substr(parse(bytes)));
    } else {
        m_input.append(scratch, size);
        const std::size_t consumed = parse(m_input);
        if (consumed == m_input.size())
            clearBuffer(m_input);
        else
            m_input.erase(0, consumed);
    }
    return size == Turn::kScratchBytes;
}

std::size_t Connection::parse(std::string_view bytes) {
    std::size_t consumed = 0;
    while (isOpen() && !m_paused && consumed < bytes.size()) {
        const resp::ParseResult result = m_parser.parse(bytes.substr(consumed), m_arguments);
        consumed += result.consumed;
        switch (result.status) {
            case resp::ParseStatus::Complete:
                if (!m_arguments.empty())
                    m_handler->onCommand(*this, m_arguments);
                break;
            case resp::ParseStatus::NeedMore:
                return consumed;
            case resp::ParseStatus::Rejected:
                m_handler->onBadInput(*this, result.error, false);
                break;
            case resp::ParseStatus::Broken:
                endInput();
                m_handler->onBadInput(*this, result.error, true);
                break;
        }
    }
    return isOpen() ? consumed : bytes.size();
}

void Connection::resume() {
    if (!m_paused || m_inputEnded)
        return;
    m_paused = false;
    QMetaObject::invokeMethod(
        m_socket.get(), [this] { continueReading(); }, Qt::QueuedConnection);
}

void Connection::continueReading() {
    if (!isOpen() || m_paused)
        return;
    if (!m_input.empty()) {
        const std::size_t consumed = parse(m_input);
        m_input.erase(0, consumed);
    }
    onReadable();
}

void Connection::markDirty() {
    if (m_state == State::Closed)
        return;
    m_dirty = true;
    m_turn.m_dirty.push_back(this);
}

void Connection::flush() {
    m_dirty = false;
    if (m_state == State::Closed || m_state == State::Dialling)
        return;
    if (m_socket->bytesToWrite() == 0 && unsentBytes() > 0) {
        writeOutput();
        if (m_state == State::Closed)
            return;
    }
    if (backlogBytes() > m_maxBacklog) {
        abort("does not read: " + std::to_string(backlogBytes()) + " bytes wait");
        return;
    }
    if (m_state == State::Closing && unsentBytes() == 0)
        m_socket->disconnectFromHost();
}

void Connection::writeOutput() {
    // Straight to the kernel: the socket's own buffer would cost a copy, and its write notifier two
    // changes of the dispatcher's tables, for what goes out at once nearly always.
    const auto descriptor = static_cast<int>(m_socket->socketDescriptor());
    const ssize_t sent =
        ::send(descriptor, m_output.data() + m_sent, unsentBytes(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR) {
        abort(std::strerror(errno));
        return;
    }
    const std::size_t before = m_sent;
    m_sent += sent > 0 ? static_cast<std::size_t>(sent) : 0;
    const std::size_t handOver = std::min(unsentBytes(), kHandOverBytes);
    if (handOver > 0) {
        m_socket->write(m_output.data() + m_sent, static_cast<qint64>(handOver));
        m_sent += handOver;
    }
    m_bytesWritten += m_sent - before;
    if (unsentBytes() == 0) {
        clearBuffer(m_output);
        m_sent = 0;
    } else if (m_sent >= kCutOffBytes && m_sent >= unsentBytes()) {
        m_output.erase(0, m_sent);
        m_sent = 0;
    }
}

std::size_t Connection::backlogBytes() const {
    return unsentBytes() + static_cast<std::size_t>(m_socket->bytesToWrite());
}

void Connection::closeAfterFlush() {
    if (m_state == State::Dialling) {
        abort("given up");
        return;
    }
    if (m_state != State::Open)
        return;
    m_state = State::Closing;
    if (!m_dirty)
        markDirty();
}

void Connection::abort(const std::string& reason) {
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_socket->abort();
    m_handler->onClosed(*this, reason);
}

Endpoint Connection::remote() const {
    return {m_socket->peerAddress().toString().toStdString(), m_socket->peerPort()};
}

Endpoint Connection::local() const {
    return {m_socket->localAddress().toString().toStdString(), m_socket->localPort()};
}

}  // namespace engram::net
