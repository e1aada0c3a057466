// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Everything that clients asked of a cluster under test and what they were told, in generations of
// keys: a generation that is over is read back key by key ("settled"), handed to the
// linearizability checker in a second thread, and forgotten but for what its keys must still hold
// at the end. So a run of any length is checked whole.

#pragma once

#include <QObject>
#include <QThreadPool>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sim/history.h"

namespace engram::chaos {

/// The name of a key in the cluster.
[[nodiscard]] std::string keyName(std::uint32_t generation, std::uint32_t key);
/// The bytes of value `id`, 64 of them; and back: nothing if no value of ours has these bytes.
[[nodiscard]] std::string valueBytes(std::uint64_t id);
[[nodiscard]] std::optional<std::uint64_t> valueId(std::string_view bytes);
/// Stands in a history for a value that nobody ever wrote.
inline constexpr std::uint64_t kForeignValue = UINT64_MAX;

/// How often clients asked and how it ended.
struct CallCounts {
    std::uint64_t reads = 0;
    std::uint64_t writes = 0;
    std::uint64_t deletes = 0;
    std::uint64_t done = 0;
    std::uint64_t acknowledged = 0;  ///< writes and deletes that were done
    std::uint64_t refused = 0;
    std::uint64_t uncertain = 0;
};

/// All but the check itself runs in the thread that made it.
class Ledger final : public QObject {
    Q_OBJECT

public:
    struct Ticket {
        std::uint32_t generation = 0;
        std::size_t index = 0;
    };
    struct KeyToRead {
        std::uint32_t generation = 0;
        std::uint32_t key = 0;
    };

    explicit Ledger(std::uint32_t keysPerGeneration, QObject* parent = nullptr);
    ~Ledger() override;

    [[nodiscard]] std::uint32_t generation() const { return m_current; }
    [[nodiscard]] std::uint32_t keysPerGeneration() const { return m_keys; }

    /// A call to a key of the current generation begins now.
    [[nodiscard]] Ticket begin(std::uint32_t client, std::uint32_t key, sim::Effect effect,
                               std::uint64_t value);
    /// It ended; `observed` and `value` of a read say what it found.
    void end(Ticket ticket, sim::Outcome outcome, sim::Observed observed, std::uint64_t value);
    /// New calls go to new keys; the old ones are settled when the last of their calls has ended.
    void startGeneration();

    /// A key that is to be read now: settleRead() with what was found must follow; or nothing.
    [[nodiscard]] std::optional<KeyToRead> nextToSettle();
    /// `value`: nothing if the key was absent.
    void settleRead(KeyToRead key, Ticket ticket, std::optional<std::uint64_t> value);
    [[nodiscard]] Ticket beginSettleRead(KeyToRead key);
    /// The read got no answer and will be done again.
    void settleFailed(KeyToRead key, Ticket ticket);

    /// All generations but the current one are settled and checked.
    [[nodiscard]] bool isChecked() const;
    /// Keys of all settled generations, for the last reading of all.
    [[nodiscard]] std::vector<KeyToRead> settledKeys() const;
    /// What was found for a key of settledKeys() when all faults were over.
    void finalRead(KeyToRead key, std::optional<std::uint64_t> value);

    [[nodiscard]] const CallCounts& counts() const { return m_counts; }
    [[nodiscard]] std::uint64_t lostWrites() const { return m_lost; }
    [[nodiscard]] std::uint64_t undecidedKeys() const { return m_undecided; }
    [[nodiscard]] std::uint64_t checkedCalls() const { return m_checkedCalls; }
    [[nodiscard]] std::uint64_t finalReads() const { return m_finalReads; }
    /// One text per violation, with the calls around it.
    [[nodiscard]] const std::vector<std::string>& violations() const { return m_violations; }

private:
    struct Settled {
        std::optional<std::uint64_t> value;
        std::vector<std::uint64_t> openValues;  // may take effect yet
        bool openClear = false;
    };
    struct Generation {
        sim::History calls;
        std::size_t outstanding = 0;
        bool closed = false;
        std::vector<std::uint32_t> unsettled;
        std::size_t settling = 0;
        std::map<std::uint32_t, std::size_t> settleReads;  // key -> index of its read
    };

    void finish(std::uint32_t number);
    void noteLoss(std::uint32_t number, std::uint32_t key, const sim::History& calls,
                  std::size_t read);
    void check(std::uint32_t number, std::shared_ptr<const sim::History> calls);

    std::uint32_t m_keys;
    std::uint32_t m_current = 0;
    std::uint64_t m_serial = 0;
    std::map<std::uint32_t, Generation> m_generations;
    std::map<std::uint32_t, std::vector<Settled>> m_settled;
    std::size_t m_checksUnderWay = 0;
    CallCounts m_counts;
    std::uint64_t m_lost = 0;
    std::uint64_t m_undecided = 0;
    std::uint64_t m_checkedCalls = 0;
    std::uint64_t m_finalReads = 0;
    std::vector<std::string> m_violations;
    QThreadPool m_checker;
};

}  // namespace engram::chaos
