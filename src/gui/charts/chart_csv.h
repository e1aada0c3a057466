// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// The figures behind the charts as comma-separated values (RFC 4180), in English and with a point
// as decimal sign, for programs. What is not known is an empty field. `filter`, if it is not empty,
// is the one that the figures were made with, and stands in one more column of that name.
// Stateless.

#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "gui_charts/chart_history.h"
#include "gui_model/node_view.h"
#include "gui_report/failover_report.h"

namespace engram::gui {

/// Rows of `time_us` (wall microseconds), `reads_per_second`, `writes_per_second`; under a filter
/// also `one_in`: N if one request in N was told of and counted.
[[nodiscard]] QByteArray throughputCsv(const ChartHistory& history, const QString& filter = {});
/// Rows of `time_us`, `p50_us`, `p99_us`, `p999_us` of reads or of writes; `one_in` as above.
[[nodiscard]] QByteArray latencyCsv(const ChartHistory& history, LatencyTail ChartSample::*tail,
                                    const QString& filter = {});
/// Rows of `time_us`, `slave`, `stores`, `oldest_us`; null: all slaves.
[[nodiscard]] QByteArray lagCsv(const ChartHistory& history, SlaveChoice* slaves = nullptr,
                                const QString& filter = {});
/// Rows of `slave`, `keys`, `bytes`, of those of `nodes` that are slaves.
[[nodiscard]] QByteArray loadCsv(const std::vector<NodeView>& nodes, const QString& filter = {});
/// A row for each report; steps in microseconds since the failure.
[[nodiscard]] QByteArray failoverCsv(const std::vector<FailoverReport>& reports,
                                     const QString& filter = {});

}  // namespace engram::gui
