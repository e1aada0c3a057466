// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

// docs/scenarios.md: its examples in their order are one lesson, which is run on real daemons, and
// no kind of step is without one.

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <set>

#include "gui_scenario/scenario_parser.h"
#include "gui_scenario/step_kind.h"

namespace engram::gui {

namespace {

constexpr int kRunMs = 110'000;

QByteArray examples() {
    QFile file(QStringLiteral(ENGRAM_SOURCE_DIR "/docs/scenarios.md"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression block(QStringLiteral("```toml\n(.*?)```"),
                                          QRegularExpression::DotMatchesEverythingOption);
    QString joined;
    for (auto match = block.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
        joined += match.next().captured(1) + QLatin1Char('\n');
    }
    return joined.toUtf8();
}

/// `wait` and `check` share their conditions: one example is enough.
QString conceptOf(const StepKind& kind) {
    return kind.variant == nullptr ? QLatin1String(kind.verb)
                                   : (QLatin1String(kind.verb) == QLatin1String("fault")
                                          ? QStringLiteral("fault ")
                                          : QStringLiteral("condition ")) +
                                         QLatin1String(kind.variant);
}

}  // namespace

class ScenarioDocsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfStepHasAnExample();
    void examplesInTheirOrderAreALessonThatPasses();
};

void ScenarioDocsTest::everyKindOfStepHasAnExample() {
    const ScenarioOrProblems read = parseScenario(examples().toStdString());
    if (!read) {
        QFAIL(qPrintable(toText(read.error().front())));
    }
    std::set<QString> shown;
    for (const ScenarioStep& step : read->steps) {
        shown.insert(conceptOf(*step.kind));
    }
    for (const StepKind* const kind : stepKinds()) {
        QVERIFY2(shown.contains(conceptOf(*kind)), qPrintable(nameOf(*kind)));
    }
}

void ScenarioDocsTest::examplesInTheirOrderAreALessonThatPasses() {
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("docs.toml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(examples());
    file.close();
    QProcess process;
    process.setWorkingDirectory(dir.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(ENGRAM_BIN_DIR "/engram"),
                  {QStringLiteral("--scenario"), file.fileName(), QStringLiteral("--headless"),
                   QStringLiteral("--report"), dir.filePath(QStringLiteral("report.json"))});
    QVERIFY(process.waitForFinished(kRunMs));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    QFile report(dir.filePath(QStringLiteral("report.json")));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(report.readAll()).object();
    QVERIFY(json[QStringLiteral("passed")].toBool());
    for (const QJsonValue& step : json[QStringLiteral("steps")].toArray()) {
        QCOMPARE(step[QStringLiteral("result")].toString(), QStringLiteral("passed"));
    }
    QVERIFY(QFile::exists(dir.filePath(QStringLiteral("cluster.png"))));
}

}  // namespace engram::gui

QTEST_GUILESS_MAIN(engram::gui::ScenarioDocsTest)
#include "scenario_docs_test.moc"
