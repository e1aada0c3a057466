// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_compare/comparison.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace engram::gui {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kMicro = 1e-6;
constexpr int kFirstCount = static_cast<int>(CompareTopic::WritesBefore);

double figureOf(const ChartSample& sample, CompareFigure figure) {
    switch (figure) {
        case CompareFigure::Throughput:
            return sample.readsPerSecond + sample.writesPerSecond;
        case CompareFigure::WriteTail:
            return sample.writes.p99Us / 1000;
        case CompareFigure::ReadTail:
            break;
    }
    return sample.reads.p99Us / 1000;
}

/// The same words in the same order.
Milestone stepOf(CompareTopic topic) {
    switch (topic) {
        case CompareTopic::Detected:
            return Milestone::Detected;
        case CompareTopic::Elected:
            return Milestone::Elected;
        case CompareTopic::ViewCommitted:
            return Milestone::ViewCommitted;
        case CompareTopic::FirstRead:
            return Milestone::FirstRead;
        case CompareTopic::FirstWrite:
            return Milestone::FirstWrite;
        case CompareTopic::DirectoryRebuilt:
            return Milestone::DirectoryRebuilt;
        default:
            return Milestone::CopiesRestored;
    }
}

std::optional<std::int64_t> valueOf(const TraceDigest& digest, const FailoverReport* report,
                                    CompareTopic topic) {
    if (report == nullptr)
        return std::nullopt;
    if (isDuration(topic))
        return report->at(stepOf(topic));
    const std::int64_t failedUs = report->failedUs;
    const std::optional<std::int64_t> copies = report->at(Milestone::CopiesRestored);
    switch (topic) {
        case CompareTopic::WritesBefore:
            return std::llround(digest.requests.between(digest.firstUs, failedUs).writes);
        case CompareTopic::WritesDuring:
            return std::llround(
                digest.requests.between(failedUs, copies ? failedUs + *copies : digest.lastUs)
                    .writes);
        case CompareTopic::Refused:
            return report->refusals.refused;
        case CompareTopic::Uncertain:
            return report->refusals.uncertain;
        default:
            return digest.keysLostBetween(failedUs, digest.lastUs);
    }
}

QByteArray quoted(const QString& text) {
    QString escaped = text;
    escaped.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return '"' + escaped.toUtf8() + '"';
}

const char* nameOf(CompareFigure figure) {
    switch (figure) {
        case CompareFigure::Throughput:
            return "requests_per_second";
        case CompareFigure::WriteTail:
            return "write_p99_ms";
        case CompareFigure::ReadTail:
            break;
    }
    return "read_p99_ms";
}

const char* nameOf(CompareTopic topic) {
    constexpr std::array<const char*, kCompareTopics> kNames{"detected_us",
                                                             "elected_us",
                                                             "view_committed_us",
                                                             "first_read_us",
                                                             "first_write_us",
                                                             "directory_rebuilt_us",
                                                             "copies_restored_us",
                                                             "writes_before",
                                                             "writes_until_copies_restored",
                                                             "refused",
                                                             "uncertain",
                                                             "keys_declared_lost"};
    return kNames[static_cast<std::size_t>(topic)];
}

const char* nameOf(MarkerKind kind) {
    constexpr std::array<const char*, kMarkerKinds> kNames{
        "loss", "kill", "takeover", "suspicion", "fault", "bookmark", "view", "sync"};
    return kNames[static_cast<std::size_t>(kind)];
}

/// Rows of one recording.
class CsvWriter {
public:
    CsvWriter(QByteArray& csv, const Comparison& comparison, CompareSide side)
        : m_csv(csv),
          m_comparison(comparison),
          m_side(side),
          m_name(quoted(comparison.digest(side).name)) {}

    void lines(CompareFigure figure) {
        const CompareLine line = m_comparison.line(m_side, figure);
        for (std::size_t i = 0; i < line.seconds.size(); ++i) {
            if (!std::isnan(line.values[i]))
                row("figure", number(line.seconds[i]), nameOf(figure), number(line.values[i]));
        }
    }
    void markers() {
        for (const Marker& marker : m_comparison.digest(m_side).markers) {
            row("marker", number(m_comparison.secondsOf(m_side, marker.atUs)), nameOf(marker.kind),
                quoted(marker.name));
        }
    }
    void failover(const std::vector<CompareRow>& rows) {
        for (const CompareRow& of : rows) {
            const auto value = of.values[static_cast<std::size_t>(m_side)];
            row("failover", {}, nameOf(of.topic),
                value ? QByteArray::number(qlonglong{*value}) : QByteArray());
        }
    }

private:
    static QByteArray number(double value) { return QByteArray::number(value, 'f', 6); }
    void row(const char* kind, const QByteArray& seconds, const char* figure,
             const QByteArray& value) {
        m_csv += kind;
        m_csv += m_side == CompareSide::First ? ",1," : ",2,";
        m_csv += m_name + ',' + seconds + ',' + figure + ',' + value + "\r\n";
    }

    QByteArray& m_csv;
    const Comparison& m_comparison;
    CompareSide m_side;
    QByteArray m_name;
};

}  // namespace

bool isDuration(CompareTopic topic) {
    return static_cast<int>(topic) < kFirstCount;
}

std::optional<std::int64_t> CompareRow::difference() const {
    if (!values[0] || !values[1])
        return std::nullopt;
    return *values[1] - *values[0];
}

Comparison::Comparison(TraceDigest first, TraceDigest second)
    : m_sides{Side{std::move(first), 0}, Side{std::move(second), 0}} {
    for (Side& side : m_sides) {
        const Marker* const trouble = side.digest.firstTrouble();
        side.zeroUs = trouble == nullptr ? side.digest.firstUs : trouble->atUs;
    }
}

double Comparison::secondsOf(CompareSide side, std::int64_t us) const {
    return static_cast<double>(us - zeroUs(side)) * kMicro;
}

double Comparison::fromSeconds() const {
    return std::min(secondsOf(CompareSide::First, digest(CompareSide::First).firstUs),
                    secondsOf(CompareSide::Second, digest(CompareSide::Second).firstUs));
}

double Comparison::untilSeconds() const {
    return std::max(secondsOf(CompareSide::First, digest(CompareSide::First).lastUs),
                    secondsOf(CompareSide::Second, digest(CompareSide::Second).lastUs));
}

CompareLine Comparison::line(CompareSide side, CompareFigure figure) const {
    CompareLine line;
    std::int64_t lastUs = 0;
    const auto add = [&](std::int64_t us, double value) {
        line.seconds.push_back(secondsOf(side, us));
        line.values.push_back(value);
    };
    for (const ChartSample& sample : digest(side).samples) {
        if (lastUs != 0 && sample.atUs - lastUs > ChartHistory::kSilenceUs)
            add(lastUs + 1, kNaN);
        add(sample.atUs, figureOf(sample, figure));
        lastUs = sample.atUs;
    }
    return line;
}

const FailoverReport* Comparison::failover(CompareSide side) const {
    return digest(side).failoverAt(zeroUs(side));
}

std::vector<CompareRow> Comparison::rows() const {
    std::vector<CompareRow> rows;
    for (int i = 0; i < kCompareTopics; ++i) {
        CompareRow row;
        row.topic = static_cast<CompareTopic>(i);
        for (const CompareSide side : kCompareSides) {
            row.values[static_cast<std::size_t>(side)] =
                valueOf(digest(side), failover(side), row.topic);
        }
        rows.push_back(row);
    }
    return rows;
}

QByteArray comparisonCsv(const Comparison& comparison) {
    QByteArray csv = "kind,recording,name,seconds,figure,value\r\n";
    const std::vector<CompareRow> rows = comparison.rows();
    for (const CompareSide side : kCompareSides) {
        CsvWriter writer(csv, comparison, side);
        writer.failover(rows);
        writer.markers();
        for (const CompareFigure figure :
             {CompareFigure::Throughput, CompareFigure::WriteTail, CompareFigure::ReadTail})
            writer.lines(figure);
    }
    return csv;
}

}  // namespace engram::gui
