// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_charts/chart_csv.h"

#include <cmath>
#include <initializer_list>
#include <string>

namespace engram::gui {

namespace {

QByteArray field(double value) {
    return std::isnan(value) ? QByteArray() : QByteArray::number(value, 'f', 1);
}

QByteArray field(std::int64_t value) {
    return QByteArray::number(qlonglong{value});
}

/// Names have no commas and quotes (NodeId), so none is quoted.
QByteArray field(const NodeId& id) {
    return QByteArray::fromStdString(id.text());
}

void addRow(QByteArray& csv, std::initializer_list<QByteArray> fields) {
    bool isFirst = true;
    for (const QByteArray& text : fields) {
        csv += isFirst ? text : ',' + text;
        isFirst = false;
    }
    csv += "\r\n";
}

QByteArray roleName(FailedRole role) {
    return role == FailedRole::Primary  ? "primary"
           : role == FailedRole::Backup ? "backup"
                                        : "slave";
}

QByteArray kindName(FailureKind kind) {
    static constexpr const char* kNames[] = {"killed", "frozen", "cut", "stopped", "silent"};
    return kNames[static_cast<std::size_t>(kind)];
}

}  // namespace

QByteArray throughputCsv(const ChartHistory& history) {
    QByteArray csv;
    addRow(csv, {"time_us", "reads_per_second", "writes_per_second"});
    for (const ChartSample& sample : history.samples()) {
        addRow(csv,
               {field(sample.atUs), field(sample.readsPerSecond), field(sample.writesPerSecond)});
    }
    return csv;
}

QByteArray latencyCsv(const ChartHistory& history, LatencyTail ChartSample::*tail) {
    QByteArray csv;
    addRow(csv, {"time_us", "p50_us", "p99_us", "p999_us"});
    for (const ChartSample& sample : history.samples()) {
        const LatencyTail& figures = sample.*tail;
        addRow(csv, {field(sample.atUs), field(figures.p50Us), field(figures.p99Us),
                     field(figures.p999Us)});
    }
    return csv;
}

QByteArray lagCsv(const ChartHistory& history) {
    QByteArray csv;
    addRow(csv, {"time_us", "slave", "stores", "oldest_us"});
    for (const ChartSample& sample : history.samples()) {
        for (const auto& [id, lag] : sample.lags.all()) {
            addRow(csv, {field(sample.atUs), field(id), field(lag.stores), field(lag.oldestUs)});
        }
    }
    return csv;
}

QByteArray loadCsv(const std::map<NodeId, NodeView>& nodes) {
    QByteArray csv;
    addRow(csv, {"slave", "keys", "bytes"});
    for (const auto& [id, node] : nodes) {
        if (node.role == VisualRole::Slave) {
            addRow(csv, {field(id), field(node.keys), field(node.bytes)});
        }
    }
    return csv;
}

QByteArray failoverCsv(const std::vector<FailoverReport>& reports) {
    QByteArray csv;
    addRow(csv, {"number", "node", "role", "failure", "time_us", "detected_us", "elected_us",
                 "view_us", "first_read_us", "first_write_us", "rebuilt_us", "copies_us", "refused",
                 "uncertain", "keys_checked", "keys_lost"});
    for (const FailoverReport& report : reports) {
        const auto step = [&report](Milestone milestone) {
            const auto reached = report.at(milestone);
            return reached ? field(*reached) : QByteArray();
        };
        const auto checked = [&report](std::uint64_t ReadBack::*figure) {
            return report.readBack ? QByteArray::number(qulonglong{(*report.readBack).*figure})
                                   : QByteArray();
        };
        addRow(csv,
               {QByteArray::number(qulonglong{report.number}), field(report.failed),
                roleName(report.role), kindName(report.how), field(report.failedUs),
                step(Milestone::Detected), step(Milestone::Elected), step(Milestone::ViewCommitted),
                step(Milestone::FirstRead), step(Milestone::FirstWrite),
                step(Milestone::DirectoryRebuilt), step(Milestone::CopiesRestored),
                field(report.refusals.refused), field(report.refusals.uncertain),
                checked(&ReadBack::checked), checked(&ReadBack::lost)});
    }
    return csv;
}

}  // namespace engram::gui
