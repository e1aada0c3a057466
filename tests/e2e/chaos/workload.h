// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Clients that read, write and delete at a given rate, whatever the cluster does, and record all of
// it in a ledger. Open loop: a request does not wait for the one before it.

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "client/cluster_client.h"
#include "common/random.h"
#include "ledger.h"

namespace engram::chaos {

/// A lie that the harness tells on purpose, so that it can be seen to fail.
enum class Lie : std::uint8_t {
    None,
    LostWrite,  ///< acknowledgements are recorded for writes to one key that were never sent
    StaleRead,  ///< one read is recorded with the value before the one that it found
};

struct WorkloadPlan {
    std::vector<Endpoint> nodes;
    std::uint32_t clients = 6;
    std::uint32_t perSecond = 6000;
    /// Unanswered requests at which no more are made.
    std::size_t maxOutstanding = 2000;
    std::chrono::milliseconds generation{4000};
    std::uint64_t seed = 1;
    Lie lie = Lie::None;
};

/// What clients see after a fault.
struct Watch {
    QElapsedTimer since;  ///< of the fault
    Endpoint lost;        ///< answers of this node do not count for `servedAfterMs`
    /// When the first write was acknowledged by another node.
    std::optional<double> servedAfterMs;
    /// Longest time without any acknowledged write.
    double longestGapMs = 0;
};

/// Lives in the thread that makes it.
class Workload final : public QObject {
    Q_OBJECT

public:
    Workload(WorkloadPlan plan, Ledger& ledger, QObject* parent = nullptr);
    ~Workload() override;

    void start();
    /// Makes no new requests; generations are still settled. isIdle() tells the end.
    void stop();
    [[nodiscard]] bool isIdle() const;
    /// Reads all keys of the ledger's settled generations once more; isIdle() tells the end.
    void readAll();

    /// Measures from now on, instead of what was measured before.
    void watch(const Endpoint& lost);
    [[nodiscard]] const Watch& watched() const { return m_watch; }
    /// Writes acknowledged since watch().
    [[nodiscard]] std::uint64_t acknowledgedSinceWatch() const { return m_ackedSinceWatch; }

    [[nodiscard]] double busySeconds() const { return m_busyMs / 1000.0; }

private:
    void onTick();
    void issue();
    void write(ClusterClient& client, std::uint32_t clientNumber, std::uint32_t key);
    void read(ClusterClient& client, std::uint32_t clientNumber, std::uint32_t key);
    void erase(ClusterClient& client, std::uint32_t clientNumber, std::uint32_t key);
    void settle();
    void finalReads();
    void onAcknowledged(const Endpoint& servedBy);
    /// `before`: the value last acknowledged when the read was asked.
    void noteRead(Ledger::Ticket ticket, std::uint32_t key, std::optional<std::uint64_t> before,
                  const ClientAnswer& answer);
    [[nodiscard]] bool liesNow(Lie lie) const;
    /// Acknowledged updates of the key do not happen until the end of the generation.
    [[nodiscard]] bool isLost(std::uint32_t key) const;

    WorkloadPlan m_plan;
    Ledger& m_ledger;
    Random m_random;
    std::vector<std::unique_ptr<ClusterClient>> m_clients;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_issuedUntilUs = 0;
    qint64 m_generationStartMs = 0;
    double m_busyMs = 0;
    bool m_running = false;
    bool m_lied = false;
    std::vector<std::uint32_t> m_updating;  ///< per key, writes and deletes that wait for an answer
    std::pair<std::uint32_t, std::uint32_t> m_lostKey{UINT32_MAX, 0};  // of the lie LostWrite
    std::size_t m_outstanding = 0;
    std::size_t m_settling = 0;
    std::uint64_t m_nextValue = 1;
    std::vector<std::optional<std::uint64_t>> m_lastValue;   // per key: last acknowledged
    std::vector<std::optional<std::uint64_t>> m_olderValue;  // acknowledged before that was asked
    std::vector<Ledger::KeyToRead> m_finalKeys;
    Watch m_watch;
    QElapsedTimer m_lastAck;
    std::uint64_t m_ackedSinceWatch = 0;
};

}  // namespace engram::chaos
