// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One TCP connection that carries RESP commands in and any bytes out. Reads what is there, hands
// each command to a handler by a plain call, and writes once per turn of the event loop.

#pragma once

#include <QString>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "common/ids.h"
#include "common/limits.h"
#include "resp/command_parser.h"

class QTcpSocket;

namespace engram::net {

class Connection;
class Turn;

/// Who works on what arrives. Calls come from the event loop, never from inside a call to the
/// connection, except onClosed(), which Connection::abort() may cause.
class ConnectionHandler {
public:
    virtual ~ConnectionHandler() = default;

    /// A dialled connection is up.
    virtual void onConnected(Connection& connection);
    /// A command with at least one argument; the views hold during the call only.
    virtual void onCommand(Connection& connection, const resp::Arguments& arguments) = 0;
    /// A command over a limit was skipped, or (`broken`) framing is lost: then no more commands
    /// come, and the handler closes when it has answered. `error` is the text of an -ERR reply.
    virtual void onBadInput(Connection& connection, const std::string& error, bool broken) = 0;
    /// The last call. The owner hands the connection to Turn::discard().
    virtual void onClosed(Connection& connection, const std::string& reason) = 0;
};

/// Lives in the thread of its Turn. Owned by whoever made it; destroyed through Turn::discard()
/// where one of its calls may be on the stack.
class Connection final {
public:
    /// Takes over an accepted socket.
    Connection(Turn& turn, std::unique_ptr<QTcpSocket> socket, ConnectionHandler& handler);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Starts to connect; onConnected() or onClosed() tells the end, never from inside this call.
    [[nodiscard]] static std::unique_ptr<Connection> dial(Turn& turn, const Endpoint& endpoint,
                                                          ConnectionHandler& handler);

    /// From the next command on, also of those that were already read.
    void setHandler(ConnectionHandler& handler) { m_handler = &handler; }

    /// Append here; the bytes leave at the end of this turn.
    [[nodiscard]] std::string& output() {
        if (!m_dirty)
            markDirty();
        return m_output;
    }

    /// Bytes that may wait for the other side; more and the connection is cut off.
    void setMaxBacklog(std::size_t bytes) { m_maxBacklog = bytes; }
    /// Bytes that no write call took, and those that the kernel did not take yet.
    [[nodiscard]] std::size_t backlogBytes() const;

    /// Stops taking commands: what arrives waits, in the end with the sender.
    void pause() { m_paused = true; }
    /// Goes on with what was already read, from the event loop.
    void resume();
    /// Takes no more commands at all; replies can still be written.
    void endInput() { m_paused = m_inputEnded = true; }

    /// Writes what waits, then closes; no more commands are taken.
    void closeAfterFlush();
    /// Closes at once; onClosed() with `reason` follows from inside, unless it was called before.
    void abort(const std::string& reason);

    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    [[nodiscard]] Endpoint remote() const;
    [[nodiscard]] Endpoint local() const;
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }
    [[nodiscard]] std::uint64_t bytesWritten() const { return m_bytesWritten; }

private:
    friend class Turn;

    enum class State : std::uint8_t { Dialling, Open, Closing, Closed };

    Connection(Turn& turn, ConnectionHandler& handler);
    void attach(std::unique_ptr<QTcpSocket> socket);
    void onSocketConnected();
    void onReadable();
    /// Reads once; false when there was nothing, or the connection ended.
    bool readOnce();
    /// Works off commands at the front of `bytes`; returns how many bytes are done with.
    std::size_t parse(std::string_view bytes);
    void continueReading();
    void markDirty();
    void flush();
    void writeOutput();
    /// Bytes of m_output that were not handed over yet.
    [[nodiscard]] std::size_t unsentBytes() const { return m_output.size() - m_sent; }

    Turn& m_turn;
    ConnectionHandler* m_handler;
    std::unique_ptr<QTcpSocket> m_socket;
    resp::CommandParser m_parser;
    resp::Arguments m_arguments;
    std::string m_input;  // the beginning of a command whose end has not arrived
    std::string m_output;
    std::size_t m_sent = 0;  // bytes at the front of m_output that were handed over
    std::size_t m_maxBacklog = limits::kMaxClientBacklogBytes;
    std::uint64_t m_bytesRead = 0;
    std::uint64_t m_bytesWritten = 0;
    State m_state = State::Dialling;
    bool m_dirty = false;
    bool m_paused = false;
    bool m_inputEnded = false;
};

}  // namespace engram::net
