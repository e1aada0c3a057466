// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Watches a whole cluster: sends ENGRAM.OBSERVE to every node that it knows of, learns of more from
// the views in the events, and reconnects. Meant to live in a thread of its own (moveToThread); the
// window drains what it collected once per frame.

#pragma once

#include <QObject>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "common/event.h"
#include "common/ids.h"

namespace engram {

/// Shared by the observer's thread, which fills it, and one reader. Bounded: when the reader is
/// behind by more than the capacity, the oldest events are dropped and counted.
class EventQueue {
public:
    explicit EventQueue(std::size_t capacity = 200000);
    ~EventQueue();

    void push(std::vector<Event>&& events);
    /// The oldest events that were not taken yet, `most` of them at most, in order of arrival.
    /// Thread-safe.
    [[nodiscard]] std::vector<Event> drain(std::size_t most = SIZE_MAX);
    /// Events dropped since the start because the reader was behind. Thread-safe.
    [[nodiscard]] std::uint64_t dropped() const;

private:
    class Private;
    std::unique_ptr<Private> m_p;
};

class ClusterObserver : public QObject {
    Q_OBJECT

public:
    /// `rate`: events a second wanted from each node.
    ClusterObserver(std::vector<Endpoint> nodes, std::uint32_t rate,
                    std::shared_ptr<EventQueue> queue);
    ~ClusterObserver() override;

public Q_SLOTS:
    void start();
    void stop();
    void addNode(const engram::Endpoint& node);
    void removeNode(const engram::Endpoint& node);
    /// Closes all streams and opens them at once: one may hang on a host that is gone, and the
    /// reasons are told again.
    void reopen();

Q_SIGNALS:
    /// The stream of a node began (after its snapshot) or broke.
    void nodeConnected(const engram::Endpoint& endpoint);
    /// `reason` is empty after reopen().
    void nodeDisconnected(const engram::Endpoint& endpoint, const QString& reason);
    /// Its stream could not be opened. Told once for each reason; it is tried again and again.
    void nodeUnreachable(const engram::Endpoint& endpoint, const QString& reason);

private:
    class Private;
    std::unique_ptr<Private> m_p;
};

}  // namespace engram
