// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "workload.h"

#include <algorithm>
#include <utility>

namespace engram::chaos {

namespace {

constexpr int kTickMs = 2;
/// After a pause of this process no more than so much of the load is made up for.
constexpr qint64 kCatchUpUs = 20000;
constexpr std::size_t kReadsAtOnce = 64;
constexpr std::uint64_t kWritePercent = 45;
constexpr std::uint64_t kDeletePercent = 5;
/// Enough has been recorded that a lie has something to contradict.
constexpr std::uint64_t kLieAfterCalls = 3000;

std::optional<std::uint64_t> valueOf(const ClientAnswer& answer) {
    if (answer.result.status == Status::NotFound)
        return std::nullopt;
    return valueId(answer.result.value.view()).value_or(kForeignValue);
}

bool isAnswered(const ClientAnswer& answer) {
    return answer.result.status == Status::Ok || answer.result.status == Status::NotFound;
}

sim::Outcome outcomeOf(const ClientAnswer& answer) {
    if (isAnswered(answer))
        return sim::Outcome::Done;
    return answer.result.status == Status::Uncertain ? sim::Outcome::Open : sim::Outcome::Refused;
}

double milliseconds(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

}  // namespace

Workload::Workload(WorkloadPlan plan, Ledger& ledger, QObject* parent)
    : QObject(parent), m_plan(std::move(plan)), m_ledger(ledger), m_random(m_plan.seed) {
    for (std::uint32_t i = 0; i < m_plan.clients; ++i) {
        ClientSettings settings;
        settings.nodes = m_plan.nodes;
        settings.name = "chaos" + std::to_string(i);
        m_clients.push_back(std::make_unique<ClusterClient>(settings));
    }
    m_updating.resize(m_ledger.keysPerGeneration());
    m_olderValue.resize(m_ledger.keysPerGeneration());
    m_lastValue.resize(m_ledger.keysPerGeneration());
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &Workload::onTick);
}

Workload::~Workload() = default;

void Workload::start() {
    m_clock.start();
    m_lastAck.start();
    m_watch.since.start();
    m_running = true;
    m_timer.start();
}

void Workload::stop() {
    m_running = false;
    m_busyMs = static_cast<double>(m_clock.elapsed());
    m_ledger.startGeneration();
}

bool Workload::isIdle() const {
    return m_outstanding == 0 && m_settling == 0 && m_finalKeys.empty() && m_ledger.isChecked();
}

void Workload::readAll() {
    m_finalKeys = m_ledger.settledKeys();
}

void Workload::watch(const Endpoint& lost) {
    m_watch = Watch{};
    m_watch.since.start();
    m_watch.lost = lost;
    m_lastAck.start();
    m_ackedSinceWatch = 0;
}

void Workload::onTick() {
    if (m_running) {
        const qint64 nowUs = m_clock.nsecsElapsed() / 1000;
        m_issuedUntilUs = std::max(m_issuedUntilUs, nowUs - kCatchUpUs);
        const qint64 spacingUs = 1000000 / static_cast<qint64>(m_plan.perSecond);
        while (m_issuedUntilUs < nowUs) {
            m_issuedUntilUs += spacingUs;
            if (m_outstanding < m_plan.maxOutstanding)
                issue();
        }
        if (m_clock.elapsed() - m_generationStartMs >= m_plan.generation.count()) {
            m_generationStartMs = m_clock.elapsed();
            std::fill(m_olderValue.begin(), m_olderValue.end(), std::nullopt);
            std::fill(m_lastValue.begin(), m_lastValue.end(), std::nullopt);
            m_ledger.startGeneration();
        }
        m_watch.longestGapMs = std::max(m_watch.longestGapMs, milliseconds(m_lastAck));
    }
    settle();
    finalReads();
}

void Workload::issue() {
    const auto number = static_cast<std::uint32_t>(m_random.below(m_plan.clients));
    const auto key = static_cast<std::uint32_t>(m_random.below(m_ledger.keysPerGeneration()));
    const std::uint64_t dice = m_random.below(100);
    if (dice < kWritePercent)
        write(*m_clients[number], number, key);
    else if (dice < kWritePercent + kDeletePercent)
        erase(*m_clients[number], number, key);
    else
        read(*m_clients[number], number, key);
}

bool Workload::liesNow(Lie lie) const {
    return m_plan.lie == lie && !m_lied && m_ledger.counts().done > kLieAfterCalls;
}

bool Workload::isLost(std::uint32_t key) const {
    return m_lostKey == std::pair(m_ledger.generation(), key);
}

void Workload::write(ClusterClient& client, std::uint32_t clientNumber, std::uint32_t key) {
    const std::uint64_t value = m_nextValue++;
    const Ledger::Ticket ticket = m_ledger.begin(clientNumber, key, sim::Effect::Set, value);
    // To the end of a generation, and not beside other updates of the key, which would cover it up.
    if (isLost(key) || (liesNow(Lie::LostWrite) && m_updating[key] == 0)) {
        m_lied = true;
        m_lostKey = {ticket.generation, key};
        m_ledger.end(ticket, sim::Outcome::Done, sim::Observed::Nothing, 0);
        return;
    }
    ++m_outstanding;
    ++m_updating[key];
    const std::optional<std::uint64_t> before = m_lastValue[key];
    client.write(keyName(ticket.generation, key), Blob(valueBytes(value)),
                 [this, ticket, key, value, before](const ClientAnswer& answer) {
                     --m_outstanding;
                     --m_updating[key];
                     const sim::Outcome outcome = outcomeOf(answer);
                     m_ledger.end(ticket, outcome, sim::Observed::Nothing, 0);
                     if (outcome != sim::Outcome::Done)
                         return;
                     onAcknowledged(answer.servedBy);
                     if (ticket.generation != m_ledger.generation())
                         return;
                     m_olderValue[key] = before;
                     m_lastValue[key] = value;
                 });
}

void Workload::erase(ClusterClient& client, std::uint32_t clientNumber, std::uint32_t key) {
    if (isLost(key))
        return;  // it would make the loss true
    const Ledger::Ticket ticket = m_ledger.begin(clientNumber, key, sim::Effect::Clear, 0);
    ++m_outstanding;
    ++m_updating[key];
    client.erase(keyName(ticket.generation, key), [this, ticket, key](const ClientAnswer& answer) {
        --m_outstanding;
        --m_updating[key];
        const sim::Outcome outcome = outcomeOf(answer);
        sim::Observed observed = sim::Observed::Nothing;
        if (outcome == sim::Outcome::Done)
            observed = answer.result.status == Status::Ok && answer.result.count > 0
                           ? sim::Observed::Present
                           : sim::Observed::Absent;
        m_ledger.end(ticket, outcome, observed, 0);
        if (outcome == sim::Outcome::Done)
            onAcknowledged(answer.servedBy);
    });
}

void Workload::read(ClusterClient& client, std::uint32_t clientNumber, std::uint32_t key) {
    const Ledger::Ticket ticket = m_ledger.begin(clientNumber, key, sim::Effect::None, 0);
    ++m_outstanding;
    const std::optional<std::uint64_t> before = m_lastValue[key];
    client.read(keyName(ticket.generation, key),
                [this, ticket, key, before](const ClientAnswer& answer) {
                    --m_outstanding;
                    noteRead(ticket, key, before, answer);
                });
}

void Workload::noteRead(Ledger::Ticket ticket, std::uint32_t key,
                        std::optional<std::uint64_t> before, const ClientAnswer& answer) {
    if (!isAnswered(answer)) {
        m_ledger.end(ticket, sim::Outcome::Refused, sim::Observed::Nothing, 0);
        return;
    }
    std::optional<std::uint64_t> value = valueOf(answer);
    if (value && ticket.generation == m_ledger.generation() && m_olderValue[key] &&
        value == before && value == m_lastValue[key] && liesNow(Lie::StaleRead)) {
        m_lied = true;
        value = m_olderValue[key];
    }
    m_ledger.end(ticket, sim::Outcome::Done, value ? sim::Observed::Value : sim::Observed::Absent,
                 value.value_or(0));
}

void Workload::onAcknowledged(const Endpoint& servedBy) {
    ++m_ackedSinceWatch;
    m_watch.longestGapMs = std::max(m_watch.longestGapMs, milliseconds(m_lastAck));
    m_lastAck.start();
    if (!m_watch.servedAfterMs && servedBy != m_watch.lost)
        m_watch.servedAfterMs = milliseconds(m_watch.since);
}

void Workload::settle() {
    while (m_settling < kReadsAtOnce) {
        const std::optional<Ledger::KeyToRead> key = m_ledger.nextToSettle();
        if (!key)
            return;
        ++m_settling;
        const Ledger::Ticket ticket = m_ledger.beginSettleRead(*key);
        m_clients[key->key % m_clients.size()]->read(
            keyName(key->generation, key->key), [this, key, ticket](const ClientAnswer& answer) {
                --m_settling;
                if (isAnswered(answer))
                    m_ledger.settleRead(*key, ticket, valueOf(answer));
                else
                    m_ledger.settleFailed(*key, ticket);
            });
    }
}

void Workload::finalReads() {
    while (!m_finalKeys.empty() && m_outstanding < kReadsAtOnce * 4) {
        const Ledger::KeyToRead key = m_finalKeys.back();
        m_finalKeys.pop_back();
        ++m_outstanding;
        m_clients[key.key % m_clients.size()]->read(
            keyName(key.generation, key.key), [this, key](const ClientAnswer& answer) {
                --m_outstanding;
                if (isAnswered(answer))
                    m_ledger.finalRead(key, valueOf(answer));
                else
                    m_finalKeys.push_back(key);
            });
    }
}

}  // namespace engram::chaos
