// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// What a comparison needs of one recording: its figures over time, its moments that matter, and its
// failovers. A value; made from any recording, in any thread.

#pragma once

#include <QString>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "gui_charts/chart_history.h"
#include "gui_report/failover_report.h"
#include "gui_timeline/marker_book.h"
#include "gui_timeline/request_totals.h"
#include "trace/recording.h"
#include "trace/trace_file.h"

namespace engram::gui {

/// Keys that a cluster said were lost, in copies that came back empty; as nodes told of it.
struct DeclaredLoss {
    std::int64_t atUs = 0;  ///< by the clock of Timeline
    std::int64_t keys = 0;
};

struct TraceDigest {
    QString name;  ///< for people, such as the file's name
    std::int64_t firstUs = 0;
    std::int64_t lastUs = 0;
    std::deque<ChartSample> samples;        ///< oldest first, five a second
    std::deque<Marker> markers;             ///< by time
    std::vector<FailoverReport> failovers;  ///< oldest first; the newest 50
    std::vector<DeclaredLoss> losses;       ///< by time
    RequestTotals requests;
    std::optional<trace::TraceDamage> damage;  ///< of its file: the rest is missing

    /// The moment that two recordings are aligned at unless somebody says better: the first kill,
    /// else the first suspicion, else the first fault, takeover or loss; null without any.
    [[nodiscard]] const Marker* firstTrouble() const;
    /// The failover that belongs to a moment: the last one that began before it and not longer ago
    /// than kBelongsUs, else the first one after it; null without any.
    [[nodiscard]] const FailoverReport* failoverAt(std::int64_t us) const;
    /// Keys declared lost in [fromUs, untilUs].
    [[nodiscard]] std::int64_t keysLostBetween(std::int64_t fromUs, std::int64_t untilUs) const;

    static constexpr std::int64_t kBelongsUs = 10'000'000;
};

/// Reads all of `recording`; about a fifth of a second per million events. Nothing if `progress`
/// (0..1) says to stop.
[[nodiscard]] std::optional<TraceDigest> digestOf(const trace::Recording& recording,
                                                  const QString& name,
                                                  const trace::Progress& progress = {});

}  // namespace engram::gui
