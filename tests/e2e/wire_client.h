// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// A Redis client for tests: raw bytes out, values in. Waits in an event loop, so that a node in the
// same thread can answer.

#pragma once

#include <QTcpSocket>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "common/ids.h"
#include "resp/value.h"

namespace engram::test {

class WireClient {
public:
    static constexpr int kTimeoutMs = 10000;

    explicit WireClient(const Endpoint& endpoint);

    /// False if the connection was not made in time.
    [[nodiscard]] bool waitConnected(int timeoutMs = kTimeoutMs);
    void send(std::string_view bytes);
    void sendCommand(const std::vector<std::string>& arguments);
    /// The next value, or nothing when the time is over or the connection ended before it.
    [[nodiscard]] std::optional<resp::Value> receive(int timeoutMs = kTimeoutMs);
    /// Sends and receives; an Error value "(no reply)" if there is none.
    [[nodiscard]] resp::Value call(const std::vector<std::string>& arguments,
                                   int timeoutMs = kTimeoutMs);
    [[nodiscard]] bool waitClosed(int timeoutMs = kTimeoutMs);
    [[nodiscard]] bool isOpen() const;
    /// Bytes that arrived and are no whole value yet.
    [[nodiscard]] const std::string& rest() const { return m_buffer; }
    [[nodiscard]] QTcpSocket& socket() { return m_socket; }
    void close() { m_socket.abort(); }

private:
    bool waitFor(const std::function<bool()>& condition, int timeoutMs);
    bool takeValue(std::optional<resp::Value>& value);

    QTcpSocket m_socket;
    std::string m_buffer;
};

}  // namespace engram::test
