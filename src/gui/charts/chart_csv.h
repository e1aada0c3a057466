// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The figures behind the charts as comma-separated values (RFC 4180), in English and with a point
// as decimal sign, for programs. What is not known is an empty field. Stateless.

#pragma once

#include <QByteArray>
#include <map>
#include <vector>

#include "gui_charts/chart_history.h"
#include "gui_model/node_view.h"
#include "gui_report/failover_report.h"

namespace engram::gui {

/// Rows of `time_us` (wall microseconds), `reads_per_second`, `writes_per_second`.
[[nodiscard]] QByteArray throughputCsv(const ChartHistory& history);
/// Rows of `time_us`, `p50_us`, `p99_us`, `p999_us` of reads or of writes.
[[nodiscard]] QByteArray latencyCsv(const ChartHistory& history, LatencyTail ChartSample::*tail);
/// Rows of `time_us`, `slave`, `stores`, `oldest_us`.
[[nodiscard]] QByteArray lagCsv(const ChartHistory& history);
/// Rows of `slave`, `keys`, `bytes`.
[[nodiscard]] QByteArray loadCsv(const std::map<NodeId, NodeView>& nodes);
/// A row for each report; steps in microseconds since the failure.
[[nodiscard]] QByteArray failoverCsv(const std::vector<FailoverReport>& reports);

}  // namespace engram::gui
