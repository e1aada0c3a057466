// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// How a run goes from step to step, on a session without processes.

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include "gui_scenario/scenario_parser.h"
#include "gui_scenario/scenario_report.h"
#include "gui_scenario/scenario_runner.h"
#include "gui_support/fake_session.h"

namespace engram::gui {

using State = ScenarioRunner::State;

namespace {

Scenario scenario(const QByteArray& steps) {
    const ScenarioOrProblems read = parseScenario(
        ("title = \"T\"\nteaches = \"t\"\n[[step]]\ndo = \"launch\"\n" + steps).toStdString());
    if (!read) {
        qFatal("%s", qPrintable(toText(read.error().front())));
    }
    return *read;
}

QByteArray say(const char* text) {
    return "[[step]]\ndo = \"say\"\ntext = \"" + QByteArray(text) + "\"\n";
}

QByteArray wait(const char* rest, const char* limit = "5 s") {
    return "[[step]]\ndo = \"wait\"\nlimit = \"" + QByteArray(limit) + "\"\n" + rest + "\n";
}

/// A run whose launch is done.
struct Run {
    explicit Run(const QByteArray& steps, bool isGuided = false)
        : runner(session, scenario(steps), isGuided, [this](const QString& name) {
              pictures.append(name);
              return Result<QString>(QStringLiteral("/pictures/") + name);
          }) {
        runner.start();
        session.finishLaunch();
    }

    [[nodiscard]] const StepOutcome& last() const { return runner.results().back().outcome; }

    QStringList pictures;
    FakeSession session;
    ScenarioRunner runner;
};

}  // namespace

class ScenarioRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsRunInOrderAndPass();
    void launchHasFaultsAllowedAndTheNumbersOfTheFile();
    void launchOverAnotherClusterFails();
    void wrongValueFailsWithBothValuesAndStopsTheRun();
    void waitEndsWhenTheModelChanges();
    void waitEndsAtItsLimitAndSaysHowItWas();
    void newPrimaryIsNewerThanTheLastFault();
    void rolesAreResolvedWhenTheStepRuns();
    void partitionCutsEveryLinkBetweenTheSides();
    void refusedFaultFailsTheStep();
    void lossFailsTheCheckThatNothingIsLost();
    void executionsAreCountedInTheValue();
    void captionsNameWhatWasRemembered();
    void guidedRunWaitsForTheViewer();
    void wordsOfAStepThatActsStayUntilNext();
    void unattendedRunTakesTheRightPrediction();
    void cancelledRunEndsAtOnce();
    void reportHasEveryStepAlsoThoseNotRun();
};

void ScenarioRunnerTest::stepsRunInOrderAndPass() {
    Run run(say("hello") +
            "[[step]]\ndo = \"write\"\nkey = \"k\"\nvalue = \"v\"\n"
            "[[step]]\ndo = \"read\"\nkey = \"k\"\nvalue = \"v\"\n"
            "[[step]]\ndo = \"delete\"\nkey = \"k\"\n"
            "[[step]]\ndo = \"read\"\nkey = \"k\"\nexpect = \"NOT_FOUND\"\n"
            "[[step]]\ndo = \"pause\"\ntime = \"1 ms\"\n"
            "[[step]]\ndo = \"screenshot\"\nfile = \"a.png\"\n");
    QTRY_COMPARE(run.runner.state(), State::Passed);
    QCOMPARE(run.runner.results().size(), 8U);
    QCOMPARE(run.pictures, QStringList{QStringLiteral("a.png")});
    QVERIFY(reportSummary(run.runner).startsWith(QLatin1String("passed: 8 steps")));
}

void ScenarioRunnerTest::launchHasFaultsAllowedAndTheNumbersOfTheFile() {
    Run run(say("x"));
    QTRY_COMPARE(run.runner.state(), State::Passed);
    QCOMPARE(run.session.calls().front(), std::string("launch 3"));
    QVERIFY(run.last().passed);
}

void ScenarioRunnerTest::launchOverAnotherClusterFails() {
    FakeSession session;
    session.launch({});
    session.finishLaunch();
    ScenarioRunner runner(session, scenario({}), false, {});
    runner.start();
    QTRY_COMPARE(runner.state(), State::Failed);
    QVERIFY(runner.results().back().outcome.seen.contains(QLatin1String("another cluster")));
}

void ScenarioRunnerTest::wrongValueFailsWithBothValuesAndStopsTheRun() {
    Run run(
        "[[step]]\ndo = \"write\"\nkey = \"k\"\nvalue = \"red\"\n"
        "[[step]]\ndo = \"read\"\nkey = \"k\"\nvalue = \"green\"\n" +
        say("never reached"));
    QTRY_COMPARE(run.runner.state(), State::Failed);
    QCOMPARE(run.runner.results().size(), 3U);
    QVERIFY(run.last().expected.contains(QLatin1String("green")));
    QVERIFY(run.last().seen.contains(QLatin1String("red")));
    QVERIFY(reportSummary(run.runner).contains(QLatin1String("step 3 (line 9, read)")));
}

void ScenarioRunnerTest::waitEndsWhenTheModelChanges() {
    Run run(wait("for = \"state\"\nnode = \"s2\"\nstate = \"suspect\""));
    QTRY_COMPARE(run.runner.current(), 1);
    QVERIFY(!run.runner.task()->isOver());
    QVERIFY(run.runner.task()->doing().contains(QLatin1String("now: serving")));
    run.session.apply({run.session.sample().suspected("m1", "s2")});
    QTRY_COMPARE(run.runner.state(), State::Passed);
}

void ScenarioRunnerTest::waitEndsAtItsLimitAndSaysHowItWas() {
    Run run(wait("for = \"state\"\nnode = \"s2\"\nstate = \"failed\"", "50 ms"));
    QTRY_COMPARE(run.runner.state(), State::Failed);
    QVERIFY(run.last().expected.contains(QLatin1String("s2 is failed")));
    QVERIFY2(run.last().seen.contains(QLatin1String("serving, after 50 ms")),
             qPrintable(run.last().seen));
}

void ScenarioRunnerTest::newPrimaryIsNewerThanTheLastFault() {
    Run run("[[step]]\ndo = \"fault\"\nfault = \"kill\"\nnode = \"primary\"\n" +
            wait("for = \"new primary\""));
    QTRY_COMPARE(run.runner.current(), 2);
    QVERIFY(!run.runner.task()->isOver());
    run.session.apply({run.session.sample().viewCommitted([](View& view) {
        view.primary = NodeId("m2");
        ++view.stamp.epoch.value;
    })});
    QTRY_COMPARE(run.runner.state(), State::Passed);
    QVERIFY(run.last().seen.contains(QLatin1String("m2")));
}

void ScenarioRunnerTest::rolesAreResolvedWhenTheStepRuns() {
    Run run(
        "[[step]]\ndo = \"fault\"\nfault = \"kill\"\nnode = \"a backup\"\nremember = \"who\"\n"
        "[[step]]\ndo = \"fault\"\nfault = \"restart\"\nnode = \"who\"\n");
    QTRY_COMPARE(run.runner.state(), State::Passed);
    const auto& calls = run.session.calls();
    QVERIFY(std::find(calls.begin(), calls.end(), "kill m2") != calls.end());
    QVERIFY(std::find(calls.begin(), calls.end(), "restart m2") != calls.end());
}

void ScenarioRunnerTest::partitionCutsEveryLinkBetweenTheSides() {
    Run run(
        "[[step]]\ndo = \"fault\"\nfault = \"drop\"\nfrom = [\"m1\", \"s1\"]\n"
        "to = \"all others\"\n");
    QTRY_COMPARE(run.runner.state(), State::Passed);
    QCOMPARE(run.session.linkFaults().size(), 6U);
    for (const LinkFault& fault : run.session.linkFaults()) {
        QVERIFY(fault.bothWays && !fault.delay);
        const auto isCutOff = [](const NodeId& id) {
            return id == NodeId("m1") || id == NodeId("s1");
        };
        QVERIFY(isCutOff(fault.from) != isCutOff(fault.to));
    }
}

void ScenarioRunnerTest::refusedFaultFailsTheStep() {
    FakeSession session;
    session.setRefusal("faults are not allowed");
    ScenarioRunner runner(
        session,
        scenario("[[step]]\ndo = \"fault\"\nfault = \"clock\"\nnode = \"m1\"\njump = \"1 s\"\n"),
        false, {});
    runner.start();
    session.finishLaunch();
    QTRY_COMPARE(runner.state(), State::Failed);
    QVERIFY(runner.results().back().outcome.seen.contains(QLatin1String("not allowed")));
}

void ScenarioRunnerTest::lossFailsTheCheckThatNothingIsLost() {
    const QByteArray check = "[[step]]\ndo = \"check\"\nthat = \"nothing lost\"\n";
    ReadBack result;
    result.keys = result.checked = 5;
    for (const bool isLost : {false, true}) {
        FakeSession session;
        result.lost = isLost ? 1 : 0;
        session.setReadBack(result);
        ScenarioRunner runner(session, scenario(check), false, {});
        runner.start();
        session.finishLaunch();
        QTRY_COMPARE(runner.state(), isLost ? State::Failed : State::Passed);
    }
    // No write at all would prove nothing.
    Run run(check);
    QTRY_COMPARE(run.runner.state(), State::Failed);
}

void ScenarioRunnerTest::executionsAreCountedInTheValue() {
    const QByteArray steps =
        "[[step]]\ndo = \"write\"\nkey = \"k\"\nvalue = \"a b a\"\n"
        "[[step]]\ndo = \"check\"\nthat = \"executions\"\nkey = \"k\"\nof = \"a\"\ntimes = ";
    Run right(steps + "2\n");
    QTRY_COMPARE(right.runner.state(), State::Passed);
    Run wrong(steps + "1\n");
    QTRY_COMPARE(wrong.runner.state(), State::Failed);
    QVERIFY(wrong.last().seen.contains(QLatin1String("a b a")));
}

void ScenarioRunnerTest::captionsNameWhatWasRemembered() {
    Run run(
        "[[step]]\ndo = \"fault\"\nfault = \"kill\"\nnode = \"a backup\"\nremember = \"old\"\n" +
            say("{old} is gone, {primary} serves"),
        true);
    QTRY_COMPARE(run.runner.current(), 2);
    QCOMPARE(run.runner.task()->caption("text"), QStringLiteral("m2 is gone, m1 serves"));
}

void ScenarioRunnerTest::guidedRunWaitsForTheViewer() {
    Run run(say("one") +
                "[[step]]\ndo = \"predict\"\ntext = \"?\"\nchoices = [\"a\", \"b\"]\nanswer = 2\n"
                "why = \"so\"\n",
            true);
    QTRY_COMPARE(run.runner.current(), 1);
    QCOMPARE(run.runner.task()->wish(), StepTask::Wish::Next);
    run.runner.task()->next();
    QTRY_COMPARE(run.runner.current(), 2);
    QCOMPARE(run.runner.task()->wish(), StepTask::Wish::Choice);
    run.runner.task()->next();
    run.runner.task()->choose(7);
    QCOMPARE(run.runner.task()->wish(), StepTask::Wish::Choice);
    run.runner.task()->choose(0);
    QCOMPARE(run.runner.task()->wish(), StepTask::Wish::Next);
    QCOMPARE(run.runner.task()->chosen(), std::optional(0));
    run.runner.task()->next();
    QTRY_COMPARE(run.runner.state(), State::Passed);
}

void ScenarioRunnerTest::wordsOfAStepThatActsStayUntilNext() {
    const QByteArray steps =
        "[[step]]\ndo = \"read\"\nkey = \"k\"\nexpect = \"NOT_FOUND\"\ntext = \"We read\"\n";
    Run run(steps, true);
    QTRY_COMPARE(run.runner.current(), 1);
    QTRY_VERIFY(run.runner.task()->isSettled());
    QCOMPARE(run.runner.task()->wish(), StepTask::Wish::Next);
    QCOMPARE(run.runner.state(), State::Running);
    run.runner.task()->next();
    QTRY_COMPARE(run.runner.state(), State::Passed);
    Run alone(steps);
    QTRY_COMPARE(alone.runner.state(), State::Passed);
}

void ScenarioRunnerTest::unattendedRunTakesTheRightPrediction() {
    Run run(
        "[[step]]\ndo = \"predict\"\ntext = \"?\"\nchoices = [\"a\", \"b\"]\nanswer = 2\n"
        "why = \"so\"\n");
    QTRY_COMPARE(run.runner.state(), State::Passed);
    QCOMPARE(run.last().seen, QStringLiteral("b"));
}

void ScenarioRunnerTest::cancelledRunEndsAtOnce() {
    Run run(say("one") + say("two"), true);
    QTRY_COMPARE(run.runner.current(), 1);
    const QSignalSpy finished(&run.runner, &ScenarioRunner::finished);
    run.runner.cancel();
    QCOMPARE(run.runner.state(), State::Cancelled);
    QCOMPARE(finished.size(), 1);
    run.runner.task()->next();
    QCoreApplication::processEvents();
    QCOMPARE(run.runner.current(), 1);
}

void ScenarioRunnerTest::reportHasEveryStepAlsoThoseNotRun() {
    Run run("[[step]]\ndo = \"read\"\nkey = \"k\"\nvalue = \"v\"\n" + say("never"));
    QTRY_COMPARE(run.runner.state(), State::Failed);
    const QJsonObject report = reportJson(run.runner);
    QVERIFY(!report[QStringLiteral("passed")].toBool());
    const QJsonArray steps = report[QStringLiteral("steps")].toArray();
    QStringList results;
    for (const QJsonValue& step : steps) {
        results.append(step[QStringLiteral("result")].toString());
    }
    QCOMPARE(results, QStringList({QStringLiteral("passed"), QStringLiteral("failed"),
                                   QStringLiteral("not run")}));
    QCOMPARE(steps[1][QStringLiteral("line")].toInt(), 5);
    QVERIFY(steps[1][QStringLiteral("seen")].toString().startsWith(QLatin1String("NOT_FOUND")));
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::ScenarioRunnerTest)
#include "scenario_runner_test.moc"
