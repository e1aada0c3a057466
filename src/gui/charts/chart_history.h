// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What the charts show, from the counters that nodes report five times a second, or from reports
// of what a filter shows (FilteredRecord). Silence leaves no sample, so it is a gap and never a
// zero. Pure; bounded; one thread.

#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "common/event.h"
#include "common/ids.h"
#include "gui_charts/replica_lags.h"
#include "gui_model/rate_meter.h"

namespace engram::gui {

/// Microseconds; NaN when there was no such request in that second.
struct LatencyTail {
    double p50Us = 0;
    double p99Us = 0;
    double p999Us = 0;
};

/// One report of the primary.
struct ChartSample {
    std::int64_t atUs = 0;  ///< wall microseconds at which it was seen
    NodeId primary;
    double readsPerSecond = 0;
    double writesPerSecond = 0;
    LatencyTail reads;
    LatencyTail writes;
    ReplicaLags lags;
    /// N: under a filter, one request in N was told of and counted. Else totals are exact: 1.
    std::int64_t oneIn = 1;
};

class ChartHistory {
public:
    /// As long as a recording reaches back.
    static constexpr std::int64_t kSpanUs = 600'000'000;
    /// Reports come five times a second; five missing ones in a row are silence.
    static constexpr std::int64_t kSilenceUs = 1'000'000;

    /// What is older than the newest by more than `spanUs` is forgotten.
    explicit ChartHistory(std::int64_t spanUs = kSpanUs) : m_spanUs(spanUs) {}

    /// `seenUs`: wall microseconds, not earlier than before. `isPrologue`: it tells how the cluster
    /// stood (trace::Batch).
    void fold(const Event& event, std::int64_t seenUs, bool isPrologue = false);
    void clear();

    /// Oldest first.
    [[nodiscard]] const std::deque<ChartSample>& samples() const { return m_samples; }
    /// The newest sample at `us` or before that is not older than kSilenceUs; or null.
    /// None is of a time at which its primary was gone.
    [[nodiscard]] const ChartSample* at(std::int64_t us) const;
    /// Faults by hand, kills and freezes; wall microseconds, oldest first.
    [[nodiscard]] const std::deque<std::int64_t>& faultsUs() const { return m_faultsUs; }

private:
    void foldCounters(const Event& event, std::int64_t seenUs);

    std::int64_t m_spanUs;
    RateMeter m_meter;
    Epoch m_epoch;
    std::deque<ChartSample> m_samples;
    std::deque<std::int64_t> m_faultsUs;
    std::int64_t m_endedUs = 0;  ///< the primary of the newest sample went then; 0: it did not
};

/// How evenly something is spread: each over the mean of all. 1 is even; 0, if nobody has any.
[[nodiscard]] std::vector<double> sharesOf(const std::vector<double>& held);

}  // namespace engram::gui
