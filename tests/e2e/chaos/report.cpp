// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <cstdio>

namespace engram::chaos {

namespace {

/// Numbers of one kind of fault.
struct Figures {
    std::vector<double> served;
    std::vector<double> gaps;
    std::vector<double> whole;
    std::size_t rounds = 0;
    std::size_t waited = 0;
    std::size_t failed = 0;
};

Figures figuresOf(const RunSummary& run, FaultKind kind) {
    Figures figures;
    for (const RoundResult& round : run.rounds) {
        if (round.kind != kind)
            continue;
        ++figures.rounds;
        if (round.servedAfterMs)
            figures.served.push_back(*round.servedAfterMs);
        figures.gaps.push_back(round.longestGapMs);
        figures.whole.push_back(round.wholeAfterMs);
        figures.waited += round.waitedFor.empty() ? 0U : 1U;
        figures.failed += round.failure.empty() ? 0U : 1U;
    }
    return figures;
}

/// The smallest value that `share` of all do not exceed; of nothing, 0.
double quantile(std::vector<double> values, double share) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank =
        static_cast<std::size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::max<std::size_t>(rank, 1) - 1];
}

template <class... Values>
std::string format(const char* pattern, Values... values) {
    const int length = std::snprintf(nullptr, 0, pattern, values...);
    std::string text(static_cast<std::size_t>(length) + 1, '\0');
    std::snprintf(text.data(), text.size(), pattern, values...);
    text.pop_back();
    return text;
}

std::string triple(const std::vector<double>& values) {
    if (values.empty())
        return "-";
    return format("%.0f / %.0f / %.0f", quantile(values, 0.5), quantile(values, 0.99),
                  quantile(values, 1));
}

QJsonObject tripleJson(const std::vector<double>& values) {
    return {{QLatin1String("median"), quantile(values, 0.5)},
            {QLatin1String("p99"), quantile(values, 0.99)},
            {QLatin1String("max"), quantile(values, 1)}};
}

unsigned long long wide(std::uint64_t value) {
    return value;
}

qint64 json(std::uint64_t value) {
    return static_cast<qint64>(value);
}

}  // namespace

bool RunSummary::isGood() const {
    const bool roundsAreGood = std::all_of(rounds.begin(), rounds.end(),
                                           [](const auto& round) { return round.failure.empty(); });
    return roundsAreGood && violations.empty() && lostWrites == 0 && undecidedKeys == 0;
}

std::string markdownTable(const RunSummary& run) {
    std::string text =
        "| fault | rounds | first write on another node: median / p99 / max ms | longest time "
        "without an acknowledged write: median / p99 / max ms | whole again: median / p99 / max ms "
        "| waited longer than 2 s, with a reason | failed |\n|---|---|---|---|---|---|---|\n";
    for (const FaultRow& row : faultRows()) {
        const Figures figures = figuresOf(run, row.kind);
        if (figures.rounds == 0)
            continue;
        text += format("| %s | %zu | %s | %s | %s | %zu | %zu |\n", std::string(row.name).c_str(),
                       figures.rounds, triple(figures.served).c_str(), triple(figures.gaps).c_str(),
                       triple(figures.whole).c_str(), figures.waited, figures.failed);
    }
    return text;
}

std::string textReport(const RunSummary& run) {
    const CallCounts& counts = run.counts;
    const std::uint64_t calls = counts.reads + counts.writes + counts.deletes;
    std::string text = format(
        "seed %llu, %d masters, %d slaves, %zu faults in %.1f s of load\n"
        "%llu operations recorded (%.0f a second): %llu reads, %llu writes, %llu deletes; "
        "%llu refused, %llu uncertain\n"
        "%llu writes acknowledged, %llu lost; %llu keys read at the end\n"
        "%llu calls checked for linearizability, %llu keys undecided\n\n",
        wide(run.seed), run.masters, run.slaves, run.rounds.size(), run.seconds, wide(calls),
        static_cast<double>(calls) / std::max(run.seconds, 0.001), wide(counts.reads),
        wide(counts.writes), wide(counts.deletes), wide(counts.refused), wide(counts.uncertain),
        wide(counts.acknowledged), wide(run.lostWrites), wide(run.finalReads),
        wide(run.checkedCalls), wide(run.undecidedKeys));
    text += markdownTable(run) + "\n";
    for (const RoundResult& round : run.rounds) {
        const std::string name(rowOf(round.kind).name);
        if (!round.failure.empty())
            text += "FAILED " + name + ": " + round.failure + "\n";
        if (!round.waitedFor.empty())
            text += "waited " + name + ": " + round.waitedFor + "\n";
    }
    for (const std::string& violation : run.violations)
        text += "VIOLATION " + violation + "\n";
    return text + (run.isGood() ? "GOOD\n" : "BAD\n");
}

std::string jsonReport(const RunSummary& run) {
    QJsonObject faults;
    for (const FaultRow& row : faultRows()) {
        const Figures figures = figuresOf(run, row.kind);
        if (figures.rounds == 0)
            continue;
        QJsonObject object{{QLatin1String("rounds"), json(figures.rounds)},
                           {QLatin1String("longest_gap_ms"), tripleJson(figures.gaps)},
                           {QLatin1String("whole_after_ms"), tripleJson(figures.whole)},
                           {QLatin1String("waited_with_reason"), json(figures.waited)},
                           {QLatin1String("failed"), json(figures.failed)}};
        if (row.isTakeover)
            object.insert(QLatin1String("first_write_ms"), tripleJson(figures.served));
        faults.insert(QString::fromLatin1(row.name.data(), qsizetype(row.name.size())), object);
    }
    QJsonArray violations;
    for (const std::string& violation : run.violations)
        violations.append(QString::fromStdString(violation));
    const CallCounts& counts = run.counts;
    const QJsonObject object{{QLatin1String("good"), run.isGood()},
                             {QLatin1String("seed"), json(run.seed)},
                             {QLatin1String("masters"), run.masters},
                             {QLatin1String("slaves"), run.slaves},
                             {QLatin1String("seconds"), run.seconds},
                             {QLatin1String("reads"), json(counts.reads)},
                             {QLatin1String("writes"), json(counts.writes)},
                             {QLatin1String("deletes"), json(counts.deletes)},
                             {QLatin1String("acknowledged"), json(counts.acknowledged)},
                             {QLatin1String("refused"), json(counts.refused)},
                             {QLatin1String("uncertain"), json(counts.uncertain)},
                             {QLatin1String("lost"), json(run.lostWrites)},
                             {QLatin1String("checked_calls"), json(run.checkedCalls)},
                             {QLatin1String("undecided_keys"), json(run.undecidedKeys)},
                             {QLatin1String("final_reads"), json(run.finalReads)},
                             {QLatin1String("violations"), violations},
                             {QLatin1String("faults"), faults}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString() + "\n";
}

}  // namespace engram::chaos
