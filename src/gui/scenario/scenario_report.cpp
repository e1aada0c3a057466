// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_scenario/scenario_report.h"

#include <QJsonArray>

namespace engram::gui {

namespace {

double seconds(std::chrono::milliseconds time) {
    return static_cast<double>(time.count()) / 1000;
}

double totalSeconds(const ScenarioRunner& runner) {
    double sum = 0;
    for (const StepResult& result : runner.results()) {
        sum += seconds(result.took);
    }
    return sum;
}

const ScenarioStep& stepOf(const Scenario& scenario, const StepResult& result) {
    return scenario.steps[static_cast<std::size_t>(result.step)];
}

bool hasPassed(const ScenarioRunner& runner) {
    return runner.state() == ScenarioRunner::State::Passed;
}

}  // namespace

QString reportLine(const Scenario& scenario, const StepResult& result) {
    const QString line =
        QStringLiteral("%1 %2  %3  %4 s")
            .arg(result.outcome.passed ? QStringLiteral("ok    ") : QStringLiteral("FAILED"))
            .arg(result.step + 1, 3)
            .arg(nameOf(*stepOf(scenario, result).kind), -24)
            .arg(seconds(result.took), 7, 'f', 3);
    return result.outcome.seen.isEmpty() ? line : line + QStringLiteral("  ") + result.outcome.seen;
}

QString reportSummary(const ScenarioRunner& runner) {
    const QString time = QString::number(totalSeconds(runner), 'f', 1);
    if (hasPassed(runner)) {
        return QStringLiteral("passed: %1 steps in %2 s").arg(runner.results().size()).arg(time);
    }
    if (runner.results().empty() || runner.results().back().outcome.passed) {
        return QStringLiteral("cancelled after %1 steps").arg(runner.results().size());
    }
    const StepResult& last = runner.results().back();
    const ScenarioStep& step = stepOf(runner.scenario(), last);
    return QStringLiteral("failed: step %1 (line %2, %3)\n  expected: %4\n  seen:     %5")
        .arg(last.step + 1)
        .arg(step.place.line)
        .arg(nameOf(*step.kind), last.outcome.expected, last.outcome.seen);
}

QJsonObject reportJson(const ScenarioRunner& runner) {
    QJsonArray steps;
    const auto& results = runner.results();
    for (std::size_t i = 0; i < runner.scenario().steps.size(); ++i) {
        const ScenarioStep& step = runner.scenario().steps[i];
        QJsonObject object{{QStringLiteral("step"), static_cast<int>(i) + 1},
                           {QStringLiteral("line"), step.place.line},
                           {QStringLiteral("kind"), nameOf(*step.kind)},
                           {QStringLiteral("result"), QStringLiteral("not run")}};
        if (i < results.size()) {
            const StepOutcome& outcome = results[i].outcome;
            object[QStringLiteral("result")] =
                outcome.passed ? QStringLiteral("passed") : QStringLiteral("failed");
            object[QStringLiteral("seconds")] = seconds(results[i].took);
            object[QStringLiteral("expected")] = outcome.expected;
            object[QStringLiteral("seen")] = outcome.seen;
        }
        steps.append(object);
    }
    return {{QStringLiteral("title"), runner.scenario().title},
            {QStringLiteral("passed"), hasPassed(runner)},
            {QStringLiteral("seconds"), totalSeconds(runner)},
            {QStringLiteral("steps"), steps}};
}

}  // namespace engram::gui
