// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The client's end of one RESP3 connection: pipelines commands, matches answers to them in order,
// and writes once per turn of the event loop however many commands the turn made. Lives in the
// thread that makes it; callbacks run in that thread, never from inside send().

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "common/ids.h"
#include "resp/value.h"

namespace engram {

/// How a command ended.
enum class Delivery : std::uint8_t {
    Answered,
    LostUnsent,  ///< the connection failed before any byte of it was handed to the system
    LostSent,    ///< the connection failed while the answer was awaited
};

/// Appends `arguments` to `out` as one RESP command.
void appendArguments(std::string& out, const std::vector<std::string>& arguments);

class ClientConnection : public QObject {
    Q_OBJECT

public:
    using Callback = std::function<void(Delivery, resp::Value&&)>;
    using PushCallback = std::function<void(resp::Value&&)>;

    /// Begins to connect at once; says HELLO 3 and, if `name` is not empty, CLIENT SETNAME first.
    ClientConnection(Endpoint endpoint, const std::string& name, QObject* parent);
    ~ClientConnection() override;

    /// Sends one encoded command. `done` is called exactly once, unless this object is deleted.
    void send(std::string_view command, Callback done);
    /// Receives what the server sends unasked (RESP3 pushes).
    void setPushCallback(PushCallback callback) { m_onPush = std::move(callback); }
    /// Reads replies as they come, but tells nobody of them (after deleteLater()).
    void abandon();

    [[nodiscard]] const Endpoint& endpoint() const { return m_endpoint; }
    [[nodiscard]] bool isConnected() const { return m_connected; }
    /// True if it was ever connected.
    [[nodiscard]] bool wasConnected() const { return m_wasConnected; }
    /// Commands that were sent and not answered.
    [[nodiscard]] std::size_t awaited() const { return m_awaited.size(); }
    /// Milliseconds for which an answer is owed and no byte has come; 0 if none is owed.
    [[nodiscard]] qint64 silentMs() const;

Q_SIGNALS:
    void connected();
    /// Once: the connection could not be made or broke. All commands have been called back.
    void closed(const QString& reason);

private:
    struct Awaited {
        std::uint64_t endOffset;  ///< of the command in the stream of bytes to send
        Callback done;
    };

    void onConnected();
    void onReadyRead();
    void onFailure(const QString& reason);
    /// One value from m_in at `offset`: false if there is none to deliver now.
    bool deliverNext(std::size_t& offset);
    void scheduleFlush();
    void flush();

    Endpoint m_endpoint;
    QTcpSocket m_socket{this};
    QTimer m_connectTimer{this};
    std::string m_out;               // not yet handed to the socket
    std::uint64_t m_queued = 0;      // bytes ever appended to m_out
    std::uint64_t m_handedOver = 0;  // bytes ever handed to the socket
    std::string m_in;
    std::deque<Awaited> m_awaited;
    PushCallback m_onPush;
    QElapsedTimer m_lastProgress;  // last byte received, or first command awaited
    bool m_connected = false;
    bool m_wasConnected = false;
    bool m_closed = false;
    bool m_flushScheduled = false;
};

}  // namespace engram
