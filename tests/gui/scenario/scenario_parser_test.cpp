// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// Mistakes in scenario files, and what the shipped ones are.

#include <QRegularExpression>
#include <QTest>

#include "gui_scenario/field_reader.h"
#include "gui_scenario/lesson_list.h"
#include "gui_scenario/scenario_parser.h"
#include "gui_scenario/scenario_texts.h"
#include "gui_scenario/step_kind.h"

namespace engram::gui {

namespace {

constexpr const char* kHead = "title = \"T\"\nteaches = \"t\"\n";
constexpr const char* kLaunch = "[[step]]\ndo = \"launch\"\n";

/// One problem per line, of a file with the usual head (two lines) and `steps`.
QString problemsOf(const QByteArray& steps) {
    const ScenarioOrProblems read = parseScenario((kHead + steps).toStdString());
    QStringList lines;
    if (!read) {
        for (const ScenarioProblem& problem : read.error()) {
            lines.append(toText(problem));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

class ScenarioParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mistakeIsToldWithItsPlace_data();
    void mistakeIsToldWithItsPlace();
    void allMistakesAreToldAtOnceInTheirOrder();
    void fileWithoutHeadAndStepsIsRefused();
    void durationsAreReadExactly_data();
    void durationsAreReadExactly();
    void nodesAreKnownByIdByRoleAndByName();
    void joinedNodeIsKnownFromThenOn();
    void fieldsComeOutAsTheyWentIn();
    void lineBreaksOfCaptionsAreSpaces();
    void atLeastEightLessonsAreShippedWithoutMistake();
    void textsForTranslatorsAreThoseThatAreShown();
};

void ScenarioParserTest::mistakeIsToldWithItsPlace_data() {
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& steps, const char* place,
                        const char* words) {
        QTest::newRow(name) << steps << QString::fromLatin1(place) << QString::fromLatin1(words);
    };
    const QByteArray launch = kLaunch;
    row("unknown key", launch + "slvaes = 3", "5:1", "unknown key 'slvaes'");
    row("wrong type", launch + "slaves = \"3\"", "5:10", "must be a whole number, not a text");
    row("out of range", launch + "slaves = 65", "5:10", "must be from 1 to 64");
    row("unknown step", "[[step]]\ndo = \"dance\"", "4:6", "unknown step 'dance'");
    row("no verb", "[[step]]\nkey = \"a\"", "3:1", "the key 'do' is missing");
    row("unknown variant", launch + "[[step]]\ndo = \"fault\"\nfault = \"melt\"", "7:9",
        "unknown fault 'melt'");
    row("missing limit", launch + "[[step]]\ndo = \"wait\"\nfor = \"all serving\"", "5:1",
        "needs the key 'limit'");
    row("unknown node", launch + "[[step]]\ndo = \"fault\"\nfault = \"kill\"\nnode = \"s4\"", "8:8",
        "unknown node 's4'; there are: m1, m2, s1, s2, s3");
    row("group for one node",
        launch + "[[step]]\ndo = \"fault\"\nfault = \"kill\"\nnode = \"all slaves\"", "8:8",
        "must be one node");
    row("unknown node in a list",
        launch + "[[step]]\ndo = \"fault\"\nfault = \"drop\"\nfrom = [\"m1\", \"x\"]\nto = \"s1\"",
        "8:8", "unknown node 'x'");
    row("unknown name in a caption", launch + "[[step]]\ndo = \"say\"\ntext = \"{victim} died\"",
        "7:8", "nothing is known as {victim}");
    row("bad duration", launch + "[[step]]\ndo = \"pause\"\ntime = \"2 hours\"", "7:8",
        "'2 hours' is not a time such as");
    row("no cluster yet", "[[step]]\ndo = \"read\"\nkey = \"a\"", "3:1", "needs a cluster");
    row("two clusters", launch + kLaunch, "5:1", "one cluster only");
    row("answer without choice",
        "[[step]]\ndo = \"predict\"\ntext = \"?\"\nchoices = [\"a\", \"b\"]\nanswer = 3\nwhy = "
        "\"x\"",
        "3:1", "'answer' is 3, but there are 2 choices");
    row("one choice only",
        "[[step]]\ndo = \"predict\"\ntext = \"?\"\nchoices = [\"a\"]\nanswer = 1\nwhy = \"x\"",
        "6:11", "two to six");
    row("value and refusal",
        launch + "[[step]]\ndo = \"read\"\nkey = \"a\"\nvalue = \"b\"\nexpect = \"NOT_FOUND\"",
        "5:1", "'value' can't come with");
    row("folder in a file name", launch + "[[step]]\ndo = \"screenshot\"\nfile = \"../a.png\"",
        "7:8", "is not a file name");
    row("not TOML", "[[step]\n", "3:8", "");
}

void ScenarioParserTest::mistakeIsToldWithItsPlace() {
    QFETCH(QByteArray, steps);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const QString problems = problemsOf(steps);
    QVERIFY2(problems.startsWith(place + QLatin1String(": ")), qPrintable(problems));
    QVERIFY2(problems.contains(words), qPrintable(problems));
    QVERIFY2(!problems.contains(QLatin1Char('\n')), qPrintable(problems));
}

void ScenarioParserTest::allMistakesAreToldAtOnceInTheirOrder() {
    const QString problems = problemsOf(
        "[[step]]\ndo = \"launch\"\nmasters = 0\ncolour = 1\n[[step]]\ndo = \"wait\"\n"
        "for = \"state\"\nnode = \"s8\"\nstate = \"happy\"\n[[step]]\ndo = \"nothing\"\n");
    const QStringList lines = problems.split(QLatin1Char('\n'));
    QStringList places;
    for (const QString& line : lines) {
        places.append(line.section(QLatin1Char(':'), 0, 1));
    }
    QCOMPARE(places.join(QLatin1Char(' ')), QStringLiteral("5:11 6:1 7:1 10:8 11:9 13:6"));
}

void ScenarioParserTest::fileWithoutHeadAndStepsIsRefused() {
    const ScenarioOrProblems read = parseScenario("");
    QVERIFY(!read);
    QCOMPARE(read.error().size(), 3U);
    const ScenarioOrProblems missing = readScenario(QStringLiteral("/no/such/lesson.toml"));
    QVERIFY(!missing);
    QVERIFY(missing.error().front().text.startsWith(QLatin1String("can't be read")));
}

void ScenarioParserTest::durationsAreReadExactly_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("ms") << QStringLiteral("300 ms") << 300;
    QTest::newRow("s") << QStringLiteral("2 s") << 2000;
    QTest::newRow("no space") << QStringLiteral("2s") << 2000;
    QTest::newRow("fraction") << QStringLiteral("1.5 s") << 1500;
    QTest::newRow("min") << QStringLiteral("1 min") << 60000;
    QTest::newRow("no unit") << QStringLiteral("2") << -1;
    QTest::newRow("negative") << QStringLiteral("-2 s") << -1;
    QTest::newRow("words") << QStringLiteral("two s") << -1;
    QTest::newRow("too large") << QStringLiteral("99999999999 min") << -1;
}

void ScenarioParserTest::durationsAreReadExactly() {
    QFETCH(QString, text);
    QFETCH(int, milliseconds);
    const auto read = parseDuration(text);
    QCOMPARE(read ? static_cast<int>(read->count()) : -1, milliseconds);
    if (read) {
        QCOMPARE(parseDuration(toText(*read)), read);
    }
}

void ScenarioParserTest::nodesAreKnownByIdByRoleAndByName() {
    for (const char* const node :
         {"m2", "s3", "primary", "a backup", "a slave", "a replica of k", "last replica of k"}) {
        const QByteArray kill =
            "[[step]]\ndo = \"fault\"\nfault = \"kill\"\nnode = \"" + QByteArray(node) +
            "\"\nremember = \"victim\"\n[[step]]\ndo = \"fault\"\nfault = \"restart\"\n"
            "node = \"victim\"\ntext = \"{victim} and {primary}\"\n";
        QCOMPARE(problemsOf(kLaunch + kill), QString());
    }
    QCOMPARE(toText(parseNodeRef(QStringLiteral("last replica of a b"))),
             QStringLiteral("last replica of a b"));
}

void ScenarioParserTest::joinedNodeIsKnownFromThenOn() {
    const QByteArray kill = "[[step]]\ndo = \"fault\"\nfault = \"kill\"\nnode = \"s4\"\n";
    const QByteArray join = "[[step]]\ndo = \"join\"\nrole = \"slave\"\n";
    QCOMPARE(problemsOf(kLaunch + join + kill), QString());
    QVERIFY(problemsOf(kLaunch + kill + join).contains(QLatin1String("unknown node 's4'")));
}

void ScenarioParserTest::fieldsComeOutAsTheyWentIn() {
    const ScenarioOrProblems read =
        parseScenario((kHead + QByteArray(kLaunch) +
                       "[[step]]\ndo = \"fault\"\nfault = \"delay\"\nfrom = [\"m1\", \"a slave\"]\n"
                       "to = \"all others\"\nby = \"250 ms\"\none_way = true\nlimit = \"3 s\"\n")
                          .toStdString());
    QVERIFY(read.has_value());
    const ScenarioStep& step = read->steps.at(1);
    QCOMPARE(nameOf(*step.kind), QStringLiteral("fault delay"));
    QCOMPARE(step.place.line, 5);
    QCOMPARE(step.fields.nodes("from").size(), 2U);
    QVERIFY(step.fields.nodes("from")[1].kind == NodeRef::Kind::Slave);
    QVERIFY(step.fields.nodes("to").front().kind == NodeRef::Kind::Others);
    QCOMPARE(step.fields.duration("by").count(), 250);
    QVERIFY(step.fields.truth("one_way"));
    QCOMPARE(step.fields.duration("limit").count(), 3000);
}

void ScenarioParserTest::lineBreaksOfCaptionsAreSpaces() {
    const ScenarioOrProblems read = parseScenario(
        (kHead + QByteArray("[[step]]\ndo = \"say\"\ntext = \"\"\"\nOne\ntwo.\n\"\"\"\n"))
            .toStdString());
    QVERIFY(read.has_value());
    QCOMPARE(read->steps.front().fields.text("text"), QStringLiteral("One two."));
}

void ScenarioParserTest::atLeastEightLessonsAreShippedWithoutMistake() {
    const std::vector<ShippedLesson> lessons = shippedLessons();
    QVERIFY(lessons.size() >= 8);
    QCOMPARE(lessons.front().scenario.title, QStringLiteral("First write"));
    for (const ShippedLesson& lesson : lessons) {
        const auto checks =
            std::count_if(lesson.scenario.steps.begin(), lesson.scenario.steps.end(),
                          [](const ScenarioStep& step) {
                              return QLatin1String(step.kind->verb) == QLatin1String("check") ||
                                     QLatin1String(step.kind->verb) == QLatin1String("read");
                          });
        QVERIFY2(checks >= 2, qPrintable(lesson.path));
        QVERIFY2(lesson.scenario.teaches.size() < 90, qPrintable(lesson.path));
    }
}

void ScenarioParserTest::textsForTranslatorsAreThoseThatAreShown() {
    const ScenarioOrProblems read = parseScenario(
        (kHead + QByteArray("[[step]]\ndo = \"predict\"\ntext = \"Which \\\"one\\\"?\"\n"
                            "choices = [\"a\", \"b\"]\nanswer = 1\nwhy = \"so\"\n"))
            .toStdString());
    QVERIFY(read.has_value());
    const QStringList texts = textsOf(*read);
    QCOMPARE(texts, QStringList({QStringLiteral("T"), QStringLiteral("t"),
                                 QStringLiteral("Which \"one\"?"), QStringLiteral("a"),
                                 QStringLiteral("b"), QStringLiteral("so")}));
    QVERIFY(translationSource(texts).contains(
        QLatin1String("QT_TRANSLATE_NOOP(\"Scenario\", \"Which \\\"one\\\"?\")")));
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::ScenarioParserTest)
#include "scenario_parser_test.moc"
