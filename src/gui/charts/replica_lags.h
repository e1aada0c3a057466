// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the slaves owe the primary in one of its reports. Thousands of reports are kept, and most
// slaves owe nothing: only debts are stored, and reports of the same slaves share their names. A
// value; one thread.

#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "common/event.h"
#include "common/ids.h"

namespace engram::gui {

/// What a slave owes the primary.
struct ReplicaLag {
    std::int64_t stores = 0;    ///< sent and not acknowledged
    std::int64_t oldestUs = 0;  ///< for how long the oldest of them
};

/// Some of the slaves. Asks of each once for every list of slaves that it meets.
class SlaveChoice {
public:
    using Shows = std::function<bool(const NodeId&)>;

    explicit SlaveChoice(Shows shows) : m_shows(std::move(shows)) {}

private:
    friend class ReplicaLags;
    using Slaves = std::shared_ptr<const std::vector<NodeId>>;
    struct Chosen {
        Slaves slaves;
        std::vector<std::optional<std::uint32_t>> places;  ///< in `slaves`, of all
    };

    [[nodiscard]] const Chosen& of(const Slaves& all);

    Shows m_shows;
    std::map<Slaves, Chosen> m_known;
};

class ReplicaLags {
public:
    ReplicaLags() = default;
    /// Of the counters that a primary reports; `before`: of an earlier report, to share with.
    ReplicaLags(const Event& counters, const ReplicaLags& before);

    /// The same, as if the report were only about slaves of `choice`.
    [[nodiscard]] ReplicaLags only(SlaveChoice& choice) const;

    /// Slaves that the report is about.
    [[nodiscard]] std::size_t size() const { return m_slaves ? m_slaves->size() : 0; }
    /// Of these, in the order of their names.
    [[nodiscard]] std::vector<std::pair<NodeId, ReplicaLag>> all() const;
    /// Nothing: the report is not about it.
    [[nodiscard]] std::optional<ReplicaLag> of(const NodeId& slave) const;
    /// The slave that lags most; empty if none owes anything.
    [[nodiscard]] NodeId worst() const;
    /// Microseconds; NaN without slaves.
    [[nodiscard]] double worstUs() const;
    /// Of the slaves, by the age of what they owe; NaN without slaves.
    [[nodiscard]] double medianUs() const;

private:
    struct Debt {
        std::uint32_t slave = 0;  ///< index into m_slaves
        ReplicaLag lag;
    };

    [[nodiscard]] const Debt* worstDebt() const;

    std::shared_ptr<const std::vector<NodeId>> m_slaves;  ///< in the order of their names
    std::vector<Debt> m_debts;                            ///< in the same order
};

}  // namespace engram::gui
