// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "node/observer_hub.h"

#include <algorithm>
#include <utility>

#include "common/limits.h"
#include "net/peer_links.h"
#include "node/client_hub.h"
#include "node/client_session.h"
#include "node/clock.h"
#include "node/node_context.h"
#include "trace/event_codec.h"

namespace engram::node {

namespace {

/// The common divisor of what happens regularly: counters each 4th tick, adaptation each 5th.
constexpr int kTickMs = 50;
constexpr std::uint32_t kTicksPerSecond = 20;
constexpr std::uint32_t kTicksPerCounters = 4;
constexpr std::uint32_t kTicksPerAdaptation = kTicksPerSecond / TraceSampler::kTicksPerSecond;

}  // namespace

ObserverHub::ObserverHub(HybridClock& clock, QObject* parent) : QObject(parent), m_clock(clock) {
    m_timer.setInterval(kTickMs);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ObserverHub::onTick);
}

ObserverHub::~ObserverHub() = default;

void ObserverHub::add(ClientSession& session, std::uint32_t rate, TimePoint now) {
    remove(session);
    session.isObserver = true;
    session.connection()->setMaxBacklog(limits::kMaxObserverBacklogBytes);
    m_observers.push_back({&session, TraceSampler(rate)});
    Observer& observer = m_observers.back();
    for (Event& event : m_node->hosted.machine().snapshot(now)) {
        stamp(event);
        send(observer, event);
    }
    Event counters = countersEvent();
    send(observer, counters);
    Event done;
    done.kind = EventKind::SnapshotDone;
    stamp(done);
    send(observer, done);
    updatePolicy();
    if (!m_timer.isActive())
        m_timer.start();
}

void ObserverHub::remove(ClientSession& session) {
    if (!session.isObserver)
        return;
    session.isObserver = false;
    std::erase_if(m_observers,
                  [&session](const Observer& observer) { return observer.session == &session; });
    if (session.connection() != nullptr)
        session.connection()->setMaxBacklog(limits::kMaxClientBacklogBytes);
    updatePolicy();
    if (m_observers.empty())
        m_timer.stop();
}

void ObserverHub::updatePolicy() {
    TracePolicy policy;
    policy.enabled = !m_observers.empty();
    policy.sampleMask = m_observers.empty() ? 0 : ~std::uint64_t{0};
    for (const Observer& observer : m_observers) {
        policy.sampleMask =
            std::min({policy.sampleMask, observer.sampler.mask(), observer.maskBefore});
    }
    if (policy.enabled == m_policy.enabled && policy.sampleMask == m_policy.sampleMask)
        return;
    m_policy = policy;
    m_node->hosted.machine().setTracePolicy(policy);
}

void ObserverHub::begin(RequestId request) {
    for (Observer& observer : m_observers) {
        if (!observer.sampler.begin(request))
            ++observer.omitted;
    }
}

void ObserverHub::onMessage(const Message& message) {
    if (m_observers.empty())
        return;
    if (const auto* store = std::get_if<StoreEntries>(&message))
        begin(store->request);
    else if (const auto* fetch = std::get_if<Fetch>(&message))
        begin(fetch->request);
    else if (const auto* lookup = std::get_if<Lookup>(&message))
        begin(lookup->request);
}

void ObserverHub::stamp(Event& event) {
    event.time = m_clock.tick(wallMicroseconds());
    event.node = m_node->self.identity.id;
}

void ObserverHub::publish(std::vector<Event>& events) {
    for (Event& event : events) {
        stamp(event);
        m_resp2.clear();
        m_resp3.clear();
        for (Observer& observer : m_observers) {
            if (event.request.value != 0 && !observer.sampler.shows(event.request))
                continue;
            const resp::Protocol protocol = observer.session->protocol();
            std::string& bytes = protocol == resp::Protocol::Resp3 ? m_resp3 : m_resp2;
            if (bytes.empty())
                trace::appendEvent(bytes, event, protocol);
            observer.session->connection()->output().append(bytes);
        }
    }
    // The machine follows at the next tick: requests under way end as they began.
    for (Observer& observer : m_observers)
        observer.sampler.settle();
}

void ObserverHub::send(Observer& observer, const Event& event) {
    trace::appendEvent(observer.session->connection()->output(), event,
                       observer.session->protocol());
}

void ObserverHub::sendOmitted(Observer& observer) {
    Event event;
    event.kind = EventKind::Omitted;
    event.counters = {{"requests", observer.omitted},
                      {"oneIn", static_cast<std::int64_t>(observer.sampler.oneIn())}};
    stamp(event);
    send(observer, event);
    observer.omitted = 0;
    observer.toldOneIn = observer.sampler.oneIn();
}

Event ObserverHub::countersEvent() {
    Event event;
    event.kind = EventKind::Counters;
    event.text = m_node->hosted.machine().state();
    event.counters = m_node->hosted.machine().counters();
    m_node->stats.appendCounters(event.counters);
    const auto add = [&event](const char* name, std::uint64_t value) {
        event.counters.emplace_back(name, static_cast<std::int64_t>(value));
    };
    add("connections", m_node->clients.connectionCount());
    add("unanswered", m_node->clients.pendingCount());
    add("observers", m_observers.size());
    add("client_bytes_read", m_node->clients.bytesRead());
    add("client_bytes_written", m_node->clients.bytesWritten());
    add("peer_bytes_read", m_node->links.bytesRead());
    add("peer_bytes_written", m_node->links.bytesWritten());
    stamp(event);
    return event;
}

void ObserverHub::sendCounters() {
    const Event event = countersEvent();
    for (Observer& observer : m_observers)
        send(observer, event);
}

void ObserverHub::onTick() {
    ++m_tick;
    const bool isAdaptation = m_tick % kTicksPerAdaptation == 0;
    for (Observer& observer : m_observers) {
        if (isAdaptation)
            observer.sampler.adapt();
    }
    updatePolicy();
    for (Observer& observer : m_observers)
        observer.maskBefore = observer.sampler.mask();
    for (Observer& observer : m_observers) {
        const bool isSecond = m_tick % kTicksPerSecond == 0;
        if (observer.sampler.oneIn() != observer.toldOneIn || (isSecond && observer.omitted > 0))
            sendOmitted(observer);
    }
    if (m_tick % kTicksPerCounters == 0)
        sendCounters();
}

}  // namespace engram::node
