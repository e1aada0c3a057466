// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The end of a turn of the event loop: the moment at which all that was read has been worked on and
// everything that was produced is written, once per connection. Hangs on signals that the event
// dispatcher emits anyway, so a turn costs no posted event and no wake-up.

#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace engram::net {

class Connection;

/// One per thread; all connections of the thread share it and must go before it does.
class Turn final : public QObject {
    Q_OBJECT

public:
    explicit Turn(QObject* parent = nullptr);
    ~Turn() override;

    /// Called at the end of every turn before connections are written; cheap when there is nothing
    /// to do. May append to connections.
    void setBeforeFlush(std::function<void()> callback);

    /// Ends the turn now: callback, writes, and the end of discarded connections. The event loop
    /// does this by itself.
    void finish();

    /// Keeps `connection` until nothing on the stack can use it any more, then destroys it.
    void discard(std::unique_ptr<Connection> connection);

private:
    friend class Connection;

    static constexpr std::size_t kScratchBytes = 64U * 1024U;

    std::function<void()> m_beforeFlush;
    std::vector<Connection*> m_dirty;     // have output that no write call has seen
    std::vector<Connection*> m_flushing;  // swapped with m_dirty; keeps its capacity
    std::vector<std::unique_ptr<Connection>> m_discarded;
    std::unique_ptr<char[]> m_scratch;  // what a read call fills; shared, as reads never nest
    bool m_finishing = false;
};

}  // namespace engram::net
