// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// One client connection: its protocol, its name, and the order of its replies.

#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "common/ids.h"
#include "common/time.h"
#include "net/connection.h"
#include "node/reply_queue.h"
#include "protocol/operations.h"
#include "resp/writer.h"

namespace engram::node {

class ClientHub;
struct CommandRow;

/// Writes the reply to a request that is done. May move out of `result`.
using ReplyFormat = void (*)(resp::Writer& writer, OperationResult& result);

/// Lives in the thread of its node, and as long as one of its requests is unanswered even when the
/// connection is gone.
class ClientSession final : public net::ConnectionHandler {
public:
    ClientSession(ClientHub& hub, std::uint64_t id, TimePoint now);
    ~ClientSession() override;

    void takeConnection(std::unique_ptr<net::Connection> connection);
    /// Null once it is closed or became a link between nodes.
    [[nodiscard]] net::Connection* connection() const { return m_connection.get(); }
    [[nodiscard]] std::unique_ptr<net::Connection> releaseConnection();

    void onCommand(net::Connection& connection, const resp::Arguments& arguments) override;
    void onBadInput(net::Connection& connection, const std::string& error, bool broken) override;
    void onClosed(net::Connection& connection, const std::string& reason) override;

    /// A reply that is ready now: append exactly one value to the writer.
    [[nodiscard]] resp::Writer immediateReply();
    /// Keeps the place of a reply that comes with finishReply().
    [[nodiscard]] ReplyQueue::Ticket reserveReply();
    /// Writes the reply of `ticket`; nothing once the connection is gone.
    void finishReply(ReplyQueue::Ticket ticket, ReplyFormat format, OperationResult& result);
    /// Closes once all replies are written (QUIT).
    void closeWhenAnswered();

    [[nodiscard]] std::uint64_t id() const { return m_id; }
    /// "c12", or the name that CLIENT SETNAME gave.
    [[nodiscard]] const NodeId& label() const { return m_label; }
    [[nodiscard]] const std::string& name() const { return m_name; }
    void setName(std::string_view name);
    [[nodiscard]] resp::Protocol protocol() const { return m_protocol; }
    void setProtocol(resp::Protocol protocol) { m_protocol = protocol; }
    [[nodiscard]] std::size_t unanswered() const { return m_replies.size(); }
    /// One line of CLIENT LIST, as Redis words it.
    [[nodiscard]] std::string describe(TimePoint now) const;
    /// As after connecting (RESET).
    void reset();

    enum class ReplyMode : std::uint8_t { On, Off, SkipNext, SkipThis };
    void setReplyMode(ReplyMode mode) { m_replyMode = mode; }

    std::string libraryName;     ///< CLIENT SETINFO LIB-NAME
    std::string libraryVersion;  ///< CLIENT SETINFO LIB-VER
    bool isObserver = false;

private:
    [[nodiscard]] bool isMuted() const {
        return m_replyMode == ReplyMode::Off || m_replyMode == ReplyMode::SkipThis;
    }
    void closeIfAnswered();

    ClientHub& m_hub;
    const std::uint64_t m_id;
    const TimePoint m_connectedAt;
    std::unique_ptr<net::Connection> m_connection;
    ReplyQueue m_replies;
    std::string m_muted;  // where replies go that nobody wants
    NodeId m_label;
    std::string m_name;
    std::string m_lastCommand = "NULL";
    TimePoint m_lastActive;
    std::string m_address;
    std::string m_localAddress;
    resp::Protocol m_protocol = resp::Protocol::Resp2;
    ReplyMode m_replyMode = ReplyMode::On;
    bool m_isClosing = false;
    friend class ClientHub;
};

}  // namespace engram::node
