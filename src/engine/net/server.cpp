// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "net/server.h"

#include <sys/resource.h>

#include <QHostAddress>
#include <QHostInfo>
#include <QTcpSocket>
#include <algorithm>
#include <utility>

namespace engram::net {

namespace {

/// File descriptors that are kept for other things than accepted connections.
constexpr std::size_t kReservedDescriptors = 64;
/// Connections that the kernel holds until they are accepted: a burst of clients at start.
constexpr int kListenBacklog = 1024;

/// So many connections fit the process' limit of open files.
std::size_t affordableConnections() {
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return limits::kMaxConnections;
    const auto open = static_cast<std::size_t>(files.rlim_cur);
    return open > kReservedDescriptors ? open - kReservedDescriptors : 1;
}

Result<QHostAddress> resolve(const std::string& host) {
    QHostAddress address;
    if (address.setAddress(QString::fromStdString(host)))
        return address;
    const QHostInfo info = QHostInfo::fromName(QString::fromStdString(host));
    if (!info.addresses().isEmpty())
        return info.addresses().constFirst();
    return failure(ErrorCode::InvalidArgument,
                   "host '" + host + "' is unknown; give an address of this machine with --host");
}

Error listenError(QAbstractSocket::SocketError error, const std::string& text,
                  const Endpoint& endpoint) {
    const std::string port = std::to_string(endpoint.port);
    switch (error) {
        case QAbstractSocket::AddressInUseError:
            return {ErrorCode::Io, "port " + port + " on " + endpoint.host +
                                       " is in use by another program; choose another with --port"};
        case QAbstractSocket::SocketAccessError:
            return {ErrorCode::Io, "port " + port + " on " + endpoint.host +
                                       " may not be used by this user; choose one above 1023"
                                       " with --port"};
        case QAbstractSocket::SocketAddressNotAvailableError:
            return {ErrorCode::InvalidArgument,
                    "host '" + endpoint.host +
                        "' is not an address of this machine; choose one with --host"};
        default:
            return {ErrorCode::Io, "can't listen on " + toText(endpoint) + ": " + text};
    }
}

}  // namespace

Server::Server(Accept accept, QObject* parent) : QTcpServer(parent), m_accept(std::move(accept)) {
    setListenBacklogSize(kListenBacklog);
}

Result<Endpoint> Server::listenOn(const Endpoint& endpoint) {
    const Result<QHostAddress> address = resolve(endpoint.host);
    if (!address)
        return tl::unexpected<Error>(address.error());
    if (!listen(*address, endpoint.port)) {
        return tl::unexpected<Error>(
            listenError(serverError(), errorString().toStdString(), endpoint));
    }
    return Endpoint{endpoint.host, serverPort()};
}

void Server::setConnectionCount(std::function<std::size_t()> count, std::size_t maxConnections) {
    m_count = std::move(count);
    // Out of descriptors, QTcpServer would try to accept again and again without a pause.
    m_maxConnections = std::min(maxConnections, affordableConnections());
}

void Server::incomingConnection(qintptr descriptor) {
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    if (m_count && m_count() >= m_maxConnections) {
        socket->write("-ERR max number of clients reached\r\n");
        socket->flush();
        return;
    }
    m_accept(std::move(socket));
}

}  // namespace engram::net
