// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Engram authors

#include "gui_app/headless_run.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <cstdio>

#include "gui_scenario/scenario_parser.h"
#include "gui_scenario/scenario_report.h"

namespace engram::gui {

namespace {

constexpr QSize kPictureSize{1280, 800};

void print(std::FILE* stream, const QString& line) {
    std::fprintf(stream, "%s\n", line.toUtf8().constData());
    std::fflush(stream);
}

}  // namespace

std::optional<Scenario> scenarioOf(const ProgramOptions& options) {
    ScenarioOrProblems read = readScenario(options.scenario);
    if (read) {
        return std::move(*read);
    }
    for (const ScenarioProblem& problem : read.error()) {
        print(stderr, options.scenario + QLatin1Char(':') + toText(problem));
    }
    return std::nullopt;
}

HeadlessRun::HeadlessRun(ClusterSession& session, Scenario scenario, const ProgramOptions& options)
    : m_session(session),
      m_report(options.report),
      m_canvas(session.model()),
      m_runner(session, std::move(scenario), false,
               [this](const QString& fileName) { return save(fileName); }) {
    m_canvas.resize(kPictureSize);
    m_canvas.setTheme(options.theme == ThemeChoice::Dark ? Theme::darkTheme() : Theme::light());
    connect(&m_runner, &ScenarioRunner::stepEnded, this, &HeadlessRun::tellStep);
    connect(&m_runner, &ScenarioRunner::finished, this, &HeadlessRun::onFinished);
    connect(
        &session, &ClusterSession::stopped, this, [this] { QCoreApplication::exit(m_exitCode); },
        Qt::QueuedConnection);
}

void HeadlessRun::start() {
    print(stdout, m_runner.scenario().title);
    m_runner.start();
}

Result<QString> HeadlessRun::save(const QString& fileName) {
    const QString path = QDir::current().filePath(fileName);
    if (!m_canvas.toImage().save(path)) {
        return failure(ErrorCode::Io, "can't write " + path.toStdString());
    }
    return path;
}

void HeadlessRun::tellStep() {
    print(stdout, reportLine(m_runner.scenario(), m_runner.results().back()));
}

void HeadlessRun::onFinished() {
    print(stdout, reportSummary(m_runner));
    const bool isWritten = m_report.isEmpty() || writeReport();
    if (!isWritten) {
        print(stderr, QStringLiteral("engram: can't write the report to %1").arg(m_report));
    }
    m_exitCode = m_runner.state() == ScenarioRunner::State::Passed && isWritten ? 0 : 1;
    m_session.stopAll();
}

bool HeadlessRun::writeReport() const {
    QFile file(m_report);
    const QByteArray json = QJsonDocument(reportJson(m_runner)).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.flush();
}

}  // namespace engram::gui
