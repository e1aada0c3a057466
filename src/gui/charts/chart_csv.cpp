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

QByteArray quoted(QByteArray text) {
    return '"' + text.replace('"', "\"\"") + '"';
}

/// Rows of as many fields as the first one has names.
class Table {
public:
    using Fields = std::initializer_list<QByteArray>;

    /// `sampled`: one more name, that stands only under a filter.
    Table(Fields names, const QString& filter, const QByteArray& sampled = {})
        : m_isFiltered(!filter.isEmpty()), m_filter("filter") {
        add(names, sampled);
        m_filter = quoted(filter.toUtf8());
    }

    void add(Fields fields, const QByteArray& sampled = {}) {
        bool isFirst = true;
        const auto put = [&](const QByteArray& text) {
            m_csv += isFirst ? text : ',' + text;
            isFirst = false;
        };
        for (const QByteArray& text : fields) {
            put(text);
        }
        if (m_isFiltered && !sampled.isEmpty()) {
            put(sampled);
        }
        if (m_isFiltered) {
            put(m_filter);
        }
        m_csv += "\r\n";
    }
    [[nodiscard]] const QByteArray& csv() const { return m_csv; }

private:
    bool m_isFiltered;
    QByteArray m_filter;
    QByteArray m_csv;
};

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

QByteArray throughputCsv(const ChartHistory& history, const QString& filter) {
    Table table({"time_us", "reads_per_second", "writes_per_second"}, filter, "one_in");
    for (const ChartSample& sample : history.samples()) {
        table.add({field(sample.atUs), field(sample.readsPerSecond), field(sample.writesPerSecond)},
                  field(sample.oneIn));
    }
    return table.csv();
}

QByteArray latencyCsv(const ChartHistory& history, LatencyTail ChartSample::*tail,
                      const QString& filter) {
    Table table({"time_us", "p50_us", "p99_us", "p999_us"}, filter, "one_in");
    for (const ChartSample& sample : history.samples()) {
        const LatencyTail& figures = sample.*tail;
        table.add(
            {field(sample.atUs), field(figures.p50Us), field(figures.p99Us), field(figures.p999Us)},
            field(sample.oneIn));
    }
    return table.csv();
}

QByteArray lagCsv(const ChartHistory& history, SlaveChoice* slaves, const QString& filter) {
    Table table({"time_us", "slave", "stores", "oldest_us"}, filter);
    for (const ChartSample& sample : history.samples()) {
        const ReplicaLags lags = slaves == nullptr ? sample.lags : sample.lags.only(*slaves);
        for (const auto& [id, lag] : lags.all()) {
            table.add({field(sample.atUs), field(id), field(lag.stores), field(lag.oldestUs)});
        }
    }
    return table.csv();
}

QByteArray loadCsv(const std::vector<NodeView>& nodes, const QString& filter) {
    Table table({"slave", "keys", "bytes"}, filter);
    for (const NodeView& node : nodes) {
        if (node.role == VisualRole::Slave) {
            table.add({field(node.id), field(node.keys), field(node.bytes)});
        }
    }
    return table.csv();
}

QByteArray failoverCsv(const std::vector<FailoverReport>& reports, const QString& filter) {
    Table table({"number", "node", "role", "failure", "time_us", "detected_us", "elected_us",
                 "view_us", "first_read_us", "first_write_us", "rebuilt_us", "copies_us", "refused",
                 "uncertain", "keys_checked", "keys_lost"},
                filter);
    for (const FailoverReport& report : reports) {
        const auto step = [&report](Milestone milestone) {
            const auto reached = report.at(milestone);
            return reached ? field(*reached) : QByteArray();
        };
        const auto checked = [&report](std::uint64_t ReadBack::*figure) {
            return report.readBack ? QByteArray::number(qulonglong{(*report.readBack).*figure})
                                   : QByteArray();
        };
        table.add({QByteArray::number(qulonglong{report.number}), field(report.failed),
                   roleName(report.role), kindName(report.how), field(report.failedUs),
                   step(Milestone::Detected), step(Milestone::Elected),
                   step(Milestone::ViewCommitted), step(Milestone::FirstRead),
                   step(Milestone::FirstWrite), step(Milestone::DirectoryRebuilt),
                   step(Milestone::CopiesRestored), field(report.refusals.refused),
                   field(report.refusals.uncertain), checked(&ReadBack::checked),
                   checked(&ReadBack::lost)});
    }
    return table.csv();
}

}  // namespace engram::gui
