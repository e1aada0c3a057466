// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "bench/load_connection.h"

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

namespace engram::bench {

namespace {

constexpr time_t kConnectSeconds = 2;
constexpr std::size_t kReadBytes = 64 * 1024;

}  // namespace

Result<LoadConnection> LoadConnection::open(const Endpoint& endpoint) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const std::string port = std::to_string(endpoint.port);
    if (const int code = ::getaddrinfo(endpoint.host.c_str(), port.c_str(), &hints, &found);
        code != 0) {
        return failure(ErrorCode::Io, toText(endpoint) + ": " + ::gai_strerror(code));
    }
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, ::freeaddrinfo);
    std::string reason;
    for (const addrinfo* address = found; address != nullptr; address = address->ai_next) {
        LoadConnection connection(::socket(address->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const int descriptor = connection.m_descriptor;
        const timeval timeout{kConnectSeconds, 0};
        const int yes = 1;
        ::setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &timeout, sizeof timeout);
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        if (::connect(descriptor, address->ai_addr, address->ai_addrlen) == 0 &&
            ::fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0) {
            return connection;
        }
        reason = std::strerror(errno);
    }
    return failure(ErrorCode::Io, toText(endpoint) + ": " + reason);
}

LoadConnection::LoadConnection(LoadConnection&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_out(std::move(other.m_out)),
      m_written(other.m_written),
      m_in(std::move(other.m_in)),
      m_consumed(other.m_consumed) {}

LoadConnection::~LoadConnection() {
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

bool LoadConnection::write() {
    while (m_written < m_out.size()) {
        const ssize_t bytes =
            ::send(m_descriptor, m_out.data() + m_written, m_out.size() - m_written, MSG_NOSIGNAL);
        if (bytes < 0) {
            return errno == EAGAIN || errno == EINTR;
        }
        m_written += static_cast<std::size_t>(bytes);
    }
    m_out.clear();
    m_written = 0;
    return true;
}

bool LoadConnection::read() {
    m_in.erase(0, m_consumed);
    m_consumed = 0;
    for (;;) {
        const std::size_t size = m_in.size();
        m_in.resize(size + kReadBytes);
        const ssize_t bytes = ::recv(m_descriptor, m_in.data() + size, kReadBytes, 0);
        m_in.resize(size + (bytes > 0 ? static_cast<std::size_t>(bytes) : 0));
        if (bytes == 0) {
            return false;
        }
        if (bytes < 0) {
            return errno == EAGAIN || errno == EINTR;
        }
        if (static_cast<std::size_t>(bytes) < kReadBytes) {
            return true;
        }
    }
}

}  // namespace engram::bench
