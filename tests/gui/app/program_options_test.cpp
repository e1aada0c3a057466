// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include <QTest>

#include "gui_app/program_options.h"

namespace engram::gui {

class ProgramOptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreAnInteractiveWindow();
    void everyOptionIsRead();
    void demoImpliesLaunch();
    void traceIsGivenWithOrWithoutItsOption();
    void wrongLinesNameTheArgument_data();
    void wrongLinesNameTheArgument();
    void helpNamesEveryOption();
};

namespace {

QStringList words(const char* line) {
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

}  // namespace

void ProgramOptionsTest::defaultsAreAnInteractiveWindow() {
    const auto options = parseProgramOptions({});
    QVERIFY(options);
    QVERIFY(!options->launch && !options->demo && options->attach.empty());
    QVERIFY(options->screenshot.isEmpty());
    QVERIFY(!options->theme);
}

void ProgramOptionsTest::everyOptionIsRead() {
    const auto options = parseProgramOptions(
        words("--launch --screenshot a.png --after 2.5 --lang de --theme dark"));
    QVERIFY(options);
    QVERIFY(options->launch && !options->demo);
    QCOMPARE(options->screenshot, QStringLiteral("a.png"));
    QCOMPARE(options->afterSeconds, 2.5);
    QCOMPARE(options->language, QStringLiteral("de"));
    QVERIFY(options->theme == ThemeChoice::Dark);
    const auto headless =
        parseProgramOptions(words("--scenario a.toml --headless --report r.json"));
    QVERIFY(headless && headless->headless);
    QCOMPARE(headless->scenario, QStringLiteral("a.toml"));
    QCOMPARE(headless->report, QStringLiteral("r.json"));
    const auto attached = parseProgramOptions(words("--attach 127.0.0.1:7400,host:7401"));
    QVERIFY(attached);
    QCOMPARE(attached->attach.size(), 2U);
    const auto simulated = parseProgramOptions(words("--simulate 100"));
    QVERIFY(simulated);
    QCOMPARE(simulated->simulatedNodes, 100);
    QVERIFY((attached->attach[1] == Endpoint{"host", 7401}));
}

void ProgramOptionsTest::demoImpliesLaunch() {
    const auto options = parseProgramOptions(words("--demo"));
    QVERIFY(options && options->launch && options->demo);
}

void ProgramOptionsTest::traceIsGivenWithOrWithoutItsOption() {
    for (const char* const line : {"run.engram-trace", "--trace run.engram-trace"}) {
        const auto options = parseProgramOptions(words(line));
        QVERIFY(options);
        QCOMPARE(options->trace, QStringLiteral("run.engram-trace"));
    }
    QVERIFY(parseProgramOptions({})->trace.isEmpty());
}

void ProgramOptionsTest::wrongLinesNameTheArgument_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown") << QStringLiteral("--fly") << QStringLiteral("fly");
    QTest::newRow("two traces") << QStringLiteral("a.trace extra") << QStringLiteral("extra");
    QTest::newRow("trace twice") << QStringLiteral("--trace a extra") << QStringLiteral("extra");
    QTest::newRow("trace and cluster")
        << QStringLiteral("a.trace --demo") << QStringLiteral("--trace");
    QTest::newRow("endpoint") << QStringLiteral("--attach nowhere") << QStringLiteral("nowhere");
    QTest::newRow("port") << QStringLiteral("--attach h:70000") << QStringLiteral("h:70000");
    QTest::newRow("theme") << QStringLiteral("--theme pink") << QStringLiteral("pink");
    QTest::newRow("language") << QStringLiteral("--lang xx") << QStringLiteral("xx");
    QTest::newRow("after") << QStringLiteral("--screenshot a --after 0") << QStringLiteral("0");
    QTest::newRow("after alone") << QStringLiteral("--after 3") << QStringLiteral("--screenshot");
    QTest::newRow("headless alone") << QStringLiteral("--headless") << QStringLiteral("--scenario");
    QTest::newRow("report in a window")
        << QStringLiteral("--scenario a.toml --report r.json") << QStringLiteral("--headless");
    QTest::newRow("two clusters") << QStringLiteral("--scenario a.toml --demo")
                                  << QStringLiteral("--scenario");
    QTest::newRow("nodes") << QStringLiteral("--simulate 2") << QStringLiteral("--simulate");
    QTest::newRow("simulated too")
        << QStringLiteral("--simulate 5 --demo") << QStringLiteral("--simulate");
    QTest::newRow("both") << QStringLiteral("--attach h:1 --demo") << QStringLiteral("--attach");
}

void ProgramOptionsTest::wrongLinesNameTheArgument() {
    QFETCH(QString, line);
    QFETCH(QString, named);
    const auto options = parseProgramOptions(line.split(QLatin1Char(' ')));
    QVERIFY(!options);
    const QString detail = QString::fromStdString(options.error().detail);
    QVERIFY2(detail.contains(named), qPrintable(detail));
    QVERIFY(!detail.contains(QLatin1Char('\n')));
}

void ProgramOptionsTest::helpNamesEveryOption() {
    for (const char* const option :
         {"--attach", "--launch", "--demo", "--simulate", "--screenshot", "--after", "--lang",
          "--theme", "--scenario", "--headless", "--report", "--help", "--version"}) {
        QVERIFY2(programHelp().contains(QLatin1String(option)), option);
    }
    QVERIFY(programHelp().startsWith(QLatin1String("Usage: engram [options] [FILE]\n")));
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::ProgramOptionsTest)
#include "program_options_test.moc"
