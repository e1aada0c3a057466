// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Rates of the last second from the exact totals of Counters events. Pure.

#pragma once

#include <cstdint>
#include <deque>
#include <map>

#include "common/event.h"

namespace engram::gui {

/// Figures of the last second, exact (from Counters events of the primary).
struct Rates {
    double readsPerSecond = 0;
    double writesPerSecond = 0;
    double p50Us = 0;
    double p99Us = 0;
    std::int64_t atUs = 0;  ///< wall microseconds of the newest counters; 0: none yet

    friend bool operator==(const Rates&, const Rates&) = default;
};

class RateMeter {
public:
    /// Folds Counters of the primary. Another primary is counted from what it told as a backup on.
    /// Of one that told nothing then, and after a restart (its totals went down), the rates are
    /// zero until the second report.
    void fold(const Event& event);
    /// Folds Counters of a master that is not the primary.
    void foldOther(const Event& event);
    [[nodiscard]] Rates rates() const { return m_rates; }

    friend bool operator==(const RateMeter&, const RateMeter&) = default;

private:
    struct Sample {
        std::int64_t atUs = 0;
        std::int64_t reads = 0;
        std::int64_t writes = 0;
        friend bool operator==(const Sample&, const Sample&) = default;
    };

    [[nodiscard]] static Sample sampleOf(const Event& event);
    [[nodiscard]] static bool isContinuedBy(const Sample& before, const Sample& now);
    void begin(const NodeId& node, const Sample& now);

    NodeId m_node;  ///< the primary
    std::map<NodeId, Sample> m_others;
    std::deque<Sample> m_samples;  ///< those of the last second, oldest first
    Rates m_rates;
};

}  // namespace engram::gui
