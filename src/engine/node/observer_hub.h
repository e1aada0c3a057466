// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The observers of one node: gives each a snapshot and then events at its rate, tells the machine
// which requests to trace, and counts exactly what was left out (DESIGN 6). Without observers it
// costs nothing.

#pragma once

#include <QObject>
#include <QTimer>
#include <cstdint>
#include <string>
#include <vector>

#include "common/event.h"
#include "common/hlc.h"
#include "common/time.h"
#include "node/trace_sampler.h"
#include "protocol/machine.h"

namespace engram::node {

class ClientSession;
struct NodeContext;

/// Lives in the thread of its node.
class ObserverHub final : public QObject {
    Q_OBJECT

public:
    explicit ObserverHub(HybridClock& clock, QObject* parent = nullptr);
    ~ObserverHub() override;

    /// Once, before the first observer.
    void setContext(NodeContext& context) { m_node = &context; }

    /// Makes an observer of a client: snapshot, SnapshotDone, then events. Again: changes the rate.
    void add(ClientSession& session, std::uint32_t rate, TimePoint now);
    void remove(ClientSession& session);
    [[nodiscard]] std::size_t count() const { return m_observers.size(); }

    /// A request began here, or a message of a request arrived here.
    void onRequest(RequestId request) {
        if (!m_observers.empty())
            begin(request);
    }
    void onMessage(const Message& message);

    /// Stamps the machine's events and sends them to whoever is to see them.
    void publish(std::vector<Event>& events);

private:
    struct Observer {
        ClientSession* session;
        TraceSampler sampler;
        std::int64_t omitted = 0;  // requests since the last Omitted event
        std::uint64_t toldOneIn = 1;
        std::uint64_t maskBefore = 0;  // at the last tick
    };

    void onTick();
    void stamp(Event& event);
    void send(Observer& observer, const Event& event);
    void sendOmitted(Observer& observer);
    void sendCounters();
    void begin(RequestId request);
    void updatePolicy();
    [[nodiscard]] Event countersEvent();

    HybridClock& m_clock;
    NodeContext* m_node = nullptr;
    std::vector<Observer> m_observers;
    TracePolicy m_policy;  // as the machine knows it
    QTimer m_timer;
    std::uint32_t m_tick = 0;
    std::string m_resp2;  // the event that is being sent, encoded at most once per protocol
    std::string m_resp3;
};

}  // namespace engram::node
